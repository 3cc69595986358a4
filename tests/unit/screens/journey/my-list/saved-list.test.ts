import { describe, expect, it } from "vitest";
import { saveList, savedList, wipeList } from "#screens/journey/my-list/saved-list.ts";

function store(): Pick<Storage, "getItem" | "setItem" | "removeItem"> & { size: () => number } {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    size: () => kept.size,
  };
}
const refusing = {
  getItem: (): string => {
    throw new DOMException("no", "SecurityError");
  },
  setItem: () => {
    throw new DOMException("full", "QuotaExceededError");
  },
  removeItem: () => {
    throw new DOMException("no", "SecurityError");
  },
};

describe("the list on a device", () => {
  it("is there once it was kept, and gone once it was wiped", () => {
    const device = store();
    expect(savedList(device)).toBeUndefined();
    expect(saveList(device, ["koor", "wandelen"])).toBe(true);
    expect(savedList(device)).toEqual(["koor", "wandelen"]);
    wipeList(device);
    expect(savedList(device)).toBeUndefined();
    expect(device.size()).toBe(0);
  });
  it("that is kept empty is still kept", () => {
    const device = store();
    saveList(device, []);
    expect(savedList(device)).toEqual([]);
  });
  it("is simply not there where a browser refuses", () => {
    expect(savedList(refusing)).toBeUndefined();
    expect(saveList(refusing, ["koor"])).toBe(false);
    expect(() => wipeList(refusing)).not.toThrow();
    expect(saveList(undefined, ["koor"])).toBe(false);
  });
});
