import { describe, expect, it } from "vitest";
import { momentWords, typedMoments } from "#search/analyser/moments.ts";
import { typedWords } from "#search/analyser/read-query.ts";

const DAYS = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag", "weekend"];
const PARTS = [
  ["ochtend", "ochtend"],
  ["morgen", "ochtend"],
  ["voormiddag", "ochtend"],
  ["middag", "middag"],
  ["namiddag", "middag"],
  ["avond", "avond"],
] as const;

describe("a day and a part of it in one word", () => {
  it.each(DAYS.flatMap((day) => PARTS.map(([part, meant]) => [day, part, meant] as const)))(
    "%s%s asks for both",
    (day, part, meant) => {
      for (const ending of ["", "en", "s", "je", "jes"])
        expect(momentWords(day + part + ending)).toEqual([day, meant]);
      expect(momentWords(`${day}s${part}s`)).toEqual([day, meant]);
    },
  );
  it.each([
    ["yoga dinsdagavond", ["yoga", "dinsdag", "avond"]],
    ["Elke Dinsdag-Avond", ["elke", "dinsdag", "avond"]],
    ["dinsdag's avonds", ["dinsdags", "avonds"]],
    ["vrijdagmiddagen", ["vrijdag", "middag"]],
    ["vrijdag morgen", ["vrijdag", "ochtend"]],
    ["zondag 's morgens", ["zondag", "s", "ochtend"]],
    ["doordeweekse avond", ["doordeweekse", "avond"]],
    ["doordeweekseavond", ["doordeweekse", "avond"]],
    ["zondagmiddagconcert", ["zondag", "middag", "concert"]],
    ["dinsdagnacht", ["dinsdag", "nacht"]],
    ["dinsdagavo", ["dinsdag", "avond"]],
    ["dinsdagmor", ["dinsdag", "ochtend"]],
  ])("%s is read as its words", (text, words) => {
    expect(typedWords(text)).toEqual(words);
  });
  it.each(["dinsdags", "dinsdag", "morgen", "weekendje", "zondagsschool", "filmavond", "avondwandeling"])(
    "%s stays one word",
    (word) => {
      expect(typedMoments([word])).toEqual([word]);
    },
  );
});
