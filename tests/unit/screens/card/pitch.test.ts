import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pitchOf } from "#screens/card/pitch.ts";

describe("what a card in a list says of its activity", () => {
  it("is whole sentences, as many as fit on a line of a phone", () => {
    expect(pitchOf("We koken samen. Daarna eten we. U betaalt wat u kunt missen en u mag helpen.")).toBe(
      "We koken samen. Daarna eten we.",
    );
  });
  it("is one sentence where that is longer than the line: never a word and dots", () => {
    const long = "U ruilt stekjes, zaden en potten met anderen uit de buurt.";
    expect(pitchOf(`${long} Heeft u niets? Kom toch.`)).toBe(long);
  });
  it("passes over a question for what answers it", () => {
    expect(pitchOf("Wilt u in het donker niet alleen naar buiten? Wij lopen samen.")).toBe(
      "Wij lopen samen.",
    );
    expect(pitchOf("Zin in thee?")).toBe("Zin in thee?");
  });
  it("is always a part of what was said", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const flat = (one: string) => one.replace(/\s+/g, "");
        expect(flat(text)).toContain(flat(pitchOf(text)));
      }),
    );
  });
});
