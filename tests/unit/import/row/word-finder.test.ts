import { describe, expect, test } from "vitest";
import { wordFinder } from "#import/row/word-finder.ts";

const find = wordFinder("\\p{L}", "\\p{L}*");

describe("a word of the vocabulary in a text", () => {
  test.each([
    ["wandel*", "samen wandelen in het bos", "wandelen"],
    ["Café", "repair cafe in de wijk", "cafe"],
    ["hand*werk", "elke week handenwerk", "handenwerk"],
    ["*koor", "een shantykoor zingt", "shantykoor"],
    ["*", "koor", "koor"],
    ["c++", "leer c++ hier", "c++"],
  ])("%s is found in “%s”", (word, text, found) => {
    expect(find(word, text)).toBe(found);
    // Prepared before, it is found again.
    expect(find(word, text)).toBe(found);
  });

  test.each([
    ["ren", "samen leren"],
    ["koor", "shantykoor"],
    ["wandel*", "bewandelen"],
  ])("%s is not found in “%s”", (word, text) => {
    expect(find(word, text)).toBeUndefined();
  });
});
