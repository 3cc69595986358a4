import { describe, expect, it } from "vitest";
import { sentencesToChange } from "#desk/form/ease/reading-ease-words.ts";
import { readabilityOf } from "#text/readability.ts";

const said = (text: string) =>
  sentencesToChange(readabilityOf(text)!).map(({ text, why }) => [text, why.replaceAll("\u00a0", " ")]);

describe("which sentence to change", () => {
  it("is none of a text that is as easy as can be", () => {
    expect(said("U drinkt koffie met uw buren. Kom gerust eens kijken.")).toEqual([]);
  });
  it("is the one that is too long, with how many words it has and not with a word that is no trouble", () => {
    const long = "U zit samen aan tafel en praat over wat u de afgelopen week met uw buren heeft gedaan.";
    expect(said(`U drinkt koffie. ${long}`)).toEqual([[long, "Lange zin: 18 woorden. Maak er twee van."]]);
  });
  it("is the one with long words, and names them", () => {
    expect(said("U drinkt thee. De activiteitenbegeleider organiseert ontmoetingen.")).toEqual([
      [
        "De activiteitenbegeleider organiseert ontmoetingen.",
        "Lange woorden: “activiteitenbegeleider”, “organiseert”, “ontmoetingen”. Kan het korter?",
      ],
    ]);
    expect(said("De beheerder begeleidt.")).toEqual([
      ["De beheerder begeleidt.", "Er staan veel lange woorden bij elkaar. Kan het met kortere?"],
    ]);
  });
  it("is the hardest where none is hard and the whole is not yet at the easiest level", () => {
    const text = "Mensen uit allerlei landen maken samen muziek. De muziek is van vroeger.";
    expect(readabilityOf(text)?.level).not.toBe("very-easy");
    expect(said(text)).toHaveLength(1);
  });
});
