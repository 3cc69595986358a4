import { expect, it } from "vitest";
import { soundKey } from "#search/analyser/correct.ts";

it.each([
  ["brijen", "breien"],
  ["voedzelbank", "voedselbank"],
  ["kompjoeter", "computer"],
  ["kado", "cado"],
  ["auto", "outo"],
  ["goet", "goed"],
  ["koffie", "kofie"],
  ["fysio", "vysio"],
])("%s sounds like %s", (typed, word) => {
  expect(soundKey(typed)).toBe(soundKey(word));
});

it("keeps words apart that sound different", () => {
  expect(soundKey("haken")).not.toBe(soundKey("haven"));
});
