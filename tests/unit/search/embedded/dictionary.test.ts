import { describe, expect, it } from "vitest";
import { allowedTypos, createDictionary } from "#search/embedded/dictionary.ts";

const dictionary = createDictionary(["1317", "1318", "kook", "koor", "wandel", "wandeling", "wander"].sort());
const derive = (typed: string, prefix: boolean, spared?: number) =>
  Object.fromEntries(
    [...dictionary.derive(typed, prefix, spared)].map(([word, cost]) => [dictionary.words[word]!, cost]),
  );

describe("a typed word stands for", () => {
  it("itself, and words one error away from five letters, two from nine", () => {
    expect(derive("wandel", false)).toEqual({ wandel: 0, wander: 1 });
    expect(["kook", "wandl", "mantelzorg"].map(allowedTypos)).toEqual([0, 1, 2]);
  });

  it("everything that begins with it while it is unfinished", () => {
    expect(derive("wand", true)).toEqual({ wandel: 0, wandeling: 0, wander: 0 });
  });

  it("exactly itself when it is a number", () => {
    expect(derive("1317", false)).toEqual({ 1317: 0 });
    expect(["13171317", "123456e12", "infinity"].map(allowedTypos)).toEqual([0, 0, 0]);
  });

  it("less when it was glued from two words", () => {
    expect(derive("wandel", false, 1)).toEqual({ wandel: 0 });
  });

  it("no more words than a Meilisearch server would take", () => {
    const many = createDictionary(
      Array.from({ length: 1500 }, (_, i) => `wandel${String(i).padStart(4, "0")}`),
    );
    expect(many.derive("wandel", true).size).toBe(1000);
    expect(many.derive("wand", true).size).toBe(1500);
    expect(many.derive("wandel1", false).size).toBe(0);
    const letters = [..."bcdefghijklmnopqrstuvwxyz"];
    const oneOff = letters.flatMap((letter) =>
      [1, 2, 3, 4, 5, 6, 7].map((at) => `${"a".repeat(at)}${letter}${"a".repeat(7 - at)}`),
    );
    expect(createDictionary(oneOff.sort()).derive("aaaaaaa", false).size).toBe(150);
  });
});
