import { describe, expect, it } from "vitest";
import { createStemmer } from "#search/analyser/stem.ts";

const { stem, lists } = createStemmer(
  ["wandel", "kook", "lees"],
  { kind: ["kinderen", "kids"], dag: ["dagen"] },
  new Set(["plant", "foto", "thee", "cafe", "club", "lamp"]),
);

describe("the stem", () => {
  it.each([
    ["wandelen wandelt wandelaar wandelingen gewandeld", "wandel"],
    ["koken kookt gekookt koker", "kook"],
    ["lezen leest lezers", "lees"],
    ["kinderen kids kind", "kind"],
    ["huizen huis", "huis"],
    ["brieven brief", "brief"],
    ["talen taal", "taal"],
    ["bomen boom", "boom"],
    ["mannen man", "man"],
    ["moeders moeder", "moeder"],
    ["ideeen idee", "idee"],
    ["rustige rustig", "rustig"],
    ["oude oud", "oud"],
    ["grote groot", "groot"],
    ["creatieve creatief", "creatief"],
    ["clubs club", "club"],
    ["cafes cafe", "cafe"],
    ["middagen middag", "middag"],
    ["moeilijkheid moeilijk", "moeilijk"],
  ])("of %s is one", (words, expected) => {
    expect(words.split(" ").map(stem)).toEqual(words.split(" ").map(() => expected));
  });

  it.each([
    ["hondje", "hond"],
    ["tuintje", "tuin"],
    ["bloempje", "bloem"],
    ["lampje", "lamp"],
    ["plantje", "plant"],
    ["feestjes", "feest"],
    ["groepje", "groep"],
    ["spelletjes", "spel"],
    ["wandelingetje", "wandel"],
    ["fotootje", "foto"],
    ["theetje", "thee"],
    ["koffietje", "koffie"],
  ])("of the small word %s is %s", (small, expected) => {
    expect(stem(small)).toBe(expected);
  });

  it.each(["fiets", "dans", "huis", "tennis", "gratis", "cursus", "alleen", "les", "reis", "muts", "bus"])(
    "leaves %s as it is",
    (word) => {
      expect(stem(word)).toBe(word);
    },
  );

  it("leaves numbers and words with a digit alone", () => {
    expect(["2e", "a1", "1317"].map(stem)).toEqual(["2e", "a1", "1317"]);
  });
});

it("says which words it looked up instead of guessing", () => {
  expect(["wandelaar", "kids", "fietsen"].map(lists)).toEqual([true, true, false]);
});
