import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fleschDouma, readingLevelOf, readabilityOf } from "#text/readability.ts";

describe("the figure of Flesch and Douma", () => {
  it("is the one of Onze Taal 1977, which counts syllables by the hundred words", () => {
    const published = (syllablesOfHundred: number, wordsInSentence: number) =>
      206.8 - 0.77 * syllablesOfHundred - 0.93 * wordsInSentence;
    for (const [syllables, words] of [
      [130, 6],
      [150, 10],
      [165, 20],
      [190, 30],
    ] as const)
      expect(fleschDouma({ sentences: 100 / words, words: 100, syllables })).toBeCloseTo(
        published(syllables, words),
        1,
      );
  });

  it("has the limits of Douma's table", () => {
    const limits = [100, 90, 89.9, 80, 79.9, 70, 69.9, 60, 59.9, 45, 44.9, 30, 29.9, -20];
    expect(limits.map(readingLevelOf)).toEqual([
      "very-easy",
      "very-easy",
      "easy",
      "easy",
      "fairly-easy",
      "fairly-easy",
      "normal",
      "normal",
      "fairly-hard",
      "fairly-hard",
      "hard",
      "hard",
      "very-hard",
      "very-hard",
    ]);
  });
});

describe("how a text reads", () => {
  it("is counted over all of it: words in a sentence, syllables in a word", () => {
    // U drinkt kof-fie met el-kaar. Het is hier rus-tig.
    const read = readabilityOf("U drinkt koffie met elkaar. Het is hier rustig.");
    expect(read?.score).toBeCloseTo(fleschDouma({ sentences: 2, words: 9, syllables: 12 }), 6);
    expect(read?.level).toBe("very-easy");
    expect(read?.sentences.map(({ text, words }) => [text, words])).toEqual([
      ["U drinkt koffie met elkaar.", 5],
      ["Het is hier rustig.", 4],
    ]);
  });

  it("points at the sentence that is hard, and at its long words", () => {
    const read = readabilityOf(
      "U krijgt koffie. Bewonersparticipatie faciliteert laagdrempelige ontmoetingsactiviteiten.",
    );
    expect(read?.sentences.map(({ isHard }) => isHard)).toEqual([false, true]);
    expect(read?.sentences[1]?.longWords).toEqual([
      "Bewonersparticipatie",
      "faciliteert",
      "laagdrempelige",
      "ontmoetingsactiviteiten",
    ]);
    expect(read?.officeWords.map(({ word }) => word)).toEqual(["faciliteert", "laagdrempelige"]);
  });

  it("finds a sentence of more than fifteen words hard, however short its words are", () => {
    const long = "U komt hier en dan zit u met wie er is en u eet wat er nu is.";
    const read = readabilityOf(long);
    expect(read?.level).toBe("very-easy");
    expect(read?.sentences[0]).toMatchObject({ words: 18, isHard: true, longWords: [] });
  });

  it("does not end a sentence at the full stop of a time or an address", () => {
    expect(
      readabilityOf("Om 13.30 uur begint het, o.a. met soep. Kijk op voorbeeld.nl.")?.sentences,
    ).toHaveLength(2);
  });

  it("is nothing where there is no word", () => {
    expect(["", "  \n", "… !?"].map(readabilityOf)).toEqual([undefined, undefined, undefined]);
  });

  it("never fails, and holds each word in just one sentence", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (text) => {
        const read = readabilityOf(text);
        if (!read) return;
        expect(Number.isFinite(read.score)).toBe(true);
        for (const sentence of read.sentences) expect(text).toContain(sentence.text);
      }),
    );
  });
});
