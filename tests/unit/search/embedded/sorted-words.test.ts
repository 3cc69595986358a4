import { expect, it } from "vitest";
import { sortedWords } from "#search/embedded/sorted-words.ts";

const list = sortedWords(["breien", "kook", "koken", "koor", "wandel"].sort());

it("finds a word by its place, and nothing that is not there", () => {
  expect(list.words[list.find("koor")]).toBe("koor");
  expect(["koo", "zzz", ""].map((word) => list.find(word))).toEqual([-1, -1, -1]);
});

it("gives the words that begin with a prefix", () => {
  const { start, end } = list.range("ko");
  expect(list.words.slice(start, end)).toEqual(["koken", "kook", "koor"]);
  expect(list.range("x")).toMatchObject({ start: 5, end: 5 });
});
