import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withoutWords } from "#search/understand/without-words.ts";

describe("taking a chip off", () => {
  it("takes its words out of what was typed, and nothing else", () => {
    expect(withoutWords("gratis wandelen in de avond", "gratis")).toBe("wandelen in de avond");
    expect(withoutWords("koffie niet in de avond graag", "niet in de avond")).toBe("koffie graag");
    expect(withoutWords("wandelen", "vanavond")).toBe("wandelen");
  });
  it("never adds a letter", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, from) => {
        expect(withoutWords(text, from).length).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
