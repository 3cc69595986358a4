import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  bitsOfCodes,
  bitsOfSlots,
  bitsOfWords,
  codesOfBits,
  countOfBits,
} from "#matching/offer/slot-bits.ts";
import { slotText } from "#matching/explain/slot-text.ts";

describe("the parts of a week", () => {
  it("are the same whether a schedule or a person names them", () => {
    expect(bitsOfSlots([{ day: "TU", daypart: "evening" }])).toBe(bitsOfCodes(["di-a"]));
  });

  it("come back as they went in, Monday first", () => {
    expect(codesOfBits(bitsOfCodes(["zo-a", "ma-o", "di-m"]))).toEqual(["ma-o", "di-m", "zo-a"]);
    fc.assert(
      fc.property(fc.nat(0x1fffff), (bits) => {
        expect(bitsOfCodes(codesOfBits(bits))).toBe(bits);
        expect(countOfBits(bits)).toBe(codesOfBits(bits).length);
      }),
    );
  });

  it("are what words about time mean together", () => {
    expect(codesOfBits(bitsOfWords(["avond", "vrijdag"]))).toEqual(["vr-a"]);
    expect(codesOfBits(bitsOfWords(["zondag"]))).toEqual(["zo-o", "zo-m", "zo-a"]);
    expect(codesOfBits(bitsOfWords(["weekend", "ochtend"]))).toEqual(["za-o", "zo-o"]);
    expect(countOfBits(bitsOfWords(["avond"]))).toBe(7);
    expect(bitsOfWords(["koffie"])).toBe(0);
  });

  it("are named while there are few", () => {
    expect(slotText(bitsOfCodes(["di-o"]))).toBe("dinsdagochtend");
    expect(slotText(bitsOfCodes(["ma-a", "do-a"]))).toBe("maandagavond en donderdagavond");
    expect(slotText(bitsOfCodes(["ma-a", "di-a", "wo-a"]))).toBe("verschillende dagen");
  });
});
