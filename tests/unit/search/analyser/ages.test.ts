import { describe, expect, it } from "vitest";
import { ageCode, ageCodes, ageRanges, fromAgeCode, markAges } from "#search/analyser/ages.ts";

describe("the ages a text is for", () => {
  it.each(["55+", "55 plus", "55-plussers", "55 jaar en ouder", "vanaf 55 jaar", "vijfenvijftigplussers"])(
    "are read from %s",
    (text) => {
      expect(ageRanges(text)).toEqual([{ from: 55, until: 99, open: true }]);
    },
  );

  it.each(["8 tot 12 jaar", "8-12 jaar", "8 t/m 12 jarigen", "van 8 tot en met 12 jaar"])(
    "are read from %s",
    (text) => {
      expect(ageRanges(text)).toEqual([{ from: 8, until: 12, open: false }]);
    },
  );

  it("are not read from times, prices or years of existence", () => {
    expect(["10 tot 12 uur", "€ 5 per keer", "al 12 jaar", "3 x 20 minuten"].flatMap(ageRanges)).toEqual([]);
  });

  it("do not reach into another stage of life when the text names no end", () => {
    expect(ageRanges("vanaf 12 jaar")).toEqual([{ from: 12, until: 18, open: true }]);
  });

  it("are named, or lie between", () => {
    const { named, between } = ageCodes([{ from: 8, until: 10, open: false }]);
    expect(named).toEqual([ageCode(8), ageCode(10)]);
    expect(between).toEqual([ageCode(9)]);
  });
});

describe("in a question", () => {
  it("55+ asks for what welcomes everybody over 55, not for what ends there", () => {
    expect(markAges("wandelen 55+").trim()).toBe(`wandelen  ${fromAgeCode(55)}`);
    expect(ageCodes(ageRanges("30 tot 55 jaar")).named).not.toContain(fromAgeCode(55));
    expect(ageCodes(ageRanges("50 jaar en ouder")).between).toContain(fromAgeCode(55));
  });

  it("12 jaar asks for what somebody of twelve may join", () => {
    expect(markAges("12 jaar").trim()).toBe(ageCode(12));
    expect(ageCodes(ageRanges("van 8 tot 14 jaar")).between).toContain(ageCode(12));
  });

  it("a number without a word for years stays a number", () => {
    expect(markAges("18 tot 27")).toBe("18 tot 27");
  });

  it("codes have one length, so that none begins with another", () => {
    expect(new Set([ageCode(4), ageCode(55), ageCode(120)].map((code) => code.length))).toEqual(new Set([3]));
  });
});
