import { describe, expect, it } from "vitest";
import { createPhraseFinder, tokensIn } from "#search/understand/find-phrases.ts";

const asIs = (word: string) => word;

const FILLERS = new Set(["al", "alleen", "maar", "zo"]);

/** The words each found phrase takes. */
function found(text: string, ...phrases: string[]): string[] {
  const tokens = tokensIn(text, asIs);
  return createPhraseFinder(
    phrases.map((phrase) => [phrase]),
    asIs,
    (word) => FILLERS.has(word),
  )(tokens).map(({ tokens: numbers }) => numbers.map((number) => tokens[number]!.word).join(" "));
}

describe("a phrase in what somebody types", () => {
  it("may have a word or two in between", () => {
    expect(found("mijn man is vorig jaar overleden", "man is overleden")).toEqual(["man is overleden"]);
    expect(found("man die graag met onze buren praat en is overleden", "man overleden")).toEqual([]);
  });

  it("may have any number of words in between that ask for nothing", () => {
    expect(found("ik zit al zo lang alleen maar binnen", "zit binnen")).toEqual(["zit binnen"]);
  });

  it("may have its verb at the end, as behind a 'dat' or 'als'", () => {
    expect(found("als ik slecht slaap", "slaap slecht")).toEqual(["slecht slaap"]);
    expect(found("dat zij de deur niet uit kom", "kom de deur niet uit")).toEqual(["de deur niet uit kom"]);
    expect(found("sporten geen zin", "geen sporten")).toEqual([]);
  });

  it("never reaches over a comma or full stop", () => {
    expect(found("geen zin. werk genoeg", "geen werk")).toEqual([]);
  });

  it("goes before a shorter one, and takes each word once", () => {
    expect(found("niet te duur", "duur", "niet te duur")).toEqual(["niet te duur"]);
  });

  it("is found in any script, with the article written onto an Arabic word", () => {
    expect(found("курси танців", "танц*")).toEqual(["танців"]);
    expect(found("تعلم اللغة الهولندية", "هولندية")).toEqual(["هولندية"]);
    expect(found("örgü kursu", "örgü*")).toEqual(["orgu"]);
  });

  it("knows the day and the part of it in one word", () => {
    expect(found("vrijdagavond", "vrijdag", "avond")).toEqual(["vrijdag", "avond"]);
  });
});
