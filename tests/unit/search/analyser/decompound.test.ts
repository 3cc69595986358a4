import { describe, expect, it } from "vitest";
import { createLooseSplitter, createSplitter } from "#search/analyser/decompound.ts";
import { createStemmer } from "#search/analyser/stem.ts";

const parts = new Set([
  "brei",
  "groep",
  "stad",
  "tuin",
  "paddenstoelen",
  "soep",
  "koffie",
  "vogel",
  "eten",
  "tuinen",
]);
const stemmer = createStemmer(["eet", "brei"], { wandel: ["wandeling"] }, parts);
const split = createSplitter(parts, new Set(["koffietuin"]), stemmer);

describe("a compound", () => {
  it("falls apart into known parts", () => {
    expect(split("breigroep")).toEqual(["brei", "groep"]);
    expect(split("soepgroepen")).toEqual(["soep", "groepen"]);
    expect(split("koffietuingroep")).toEqual(["koffie", "tuin", "groep"]);
  });

  it("may be held together by a letter or two", () => {
    expect(split("stadstuin")).toEqual(["stad", "tuin"]);
    expect(split("paddenstoelensoep")).toEqual(["paddenstoelen", "soep"]);
  });

  it("stays whole when a part is unknown, or when the vocabulary says so", () => {
    expect(split("breiavontuur")).toBeUndefined();
    expect(split("koffietuin")).toBeUndefined();
  });

  it("is not looked for in a form of a known word", () => {
    expect(split("breister")).toBeUndefined();
  });
});

describe("a compound with an unknown part", () => {
  const splitLoosely = createLooseSplitter(parts, split, (word) => word === "eten", stemmer);

  it("is known by its end, or by its beginning", () => {
    expect(splitLoosely("erwtensoep")).toEqual({ tail: "soep" });
    expect(splitLoosely("koffiebranden")).toEqual({ head: "koffie" });
    expect(splitLoosely("tuinvogeltelling")).toEqual({ head: "tuinvogel" });
  });

  it("does not end in a verb, or vergeten would be a meal", () => {
    expect(splitLoosely("vergeten")).toEqual({});
  });

  it("does not begin with a short word, or tuinman would be about a tuin", () => {
    expect(splitLoosely("tuinderij")).toEqual({});
  });
});
