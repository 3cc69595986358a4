import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { listIn, withList } from "#domain/list-address.ts";

const slug = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+){0,3}$/);

describe("the list in an address", () => {
  it("comes back as it went in, beside whatever else the fragment says", () => {
    fc.assert(
      fc.property(fc.uniqueArray(slug, { maxLength: 30 }), (list) => {
        const fragment = withList("#bij=1317&binnen=3&lijst=oud", list);
        expect(listIn(`#${fragment}`)).toEqual(list);
        expect(fragment.startsWith("bij=1317&binnen=3")).toBe(true);
      }),
    );
  });
  it("is gone from the fragment when it is empty", () => {
    expect(withList("#lijst=koor", [])).toBe("");
    expect(withList("bij=1317&lijst=koor", [])).toBe("bij=1317");
  });
  it("holds slugs only: no sentence of somebody else is shown on this site", () => {
    expect(listIn("#lijst=koor,Bel%20nu%20dit%20nummer,<b>,wandelen")).toEqual(["koor", "wandelen"]);
    expect(listIn("#inhoud")).toEqual([]);
  });
});
