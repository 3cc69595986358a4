import { expect, test } from "vitest";
import { readTags } from "#import/row/read-tags.ts";
import type { Interest } from "#schema/vocabulary.ts";

const interests: Interest[] = [
  { key: "tekenen", label: "Tekenen", words: ["schilder*", "klei", "verf"] },
  { key: "koffie", label: "Koffie", words: ["koffie*"] },
  { key: "dieren", label: "Dieren", words: ["hond", "honden"] },
];
const tags = (title: string, description: string) => readTags(title, description, "", interests);

test("the title counts most, two words in the text count as much", () => {
  expect(tags("Schilderclub", "Met koffie.")).toEqual(["tekenen"]);
  expect(tags("Club", "Verf en klei, en koffie.")).toEqual(["tekenen"]);
});
test("one word in the text counts only when nothing else is clear", () => {
  expect(tags("Club", "Er is koffie.")).toEqual(["koffie"]);
});
test("a word inside another word is not that word", () => {
  expect(tags("Honderd kleine dingen", "")).toEqual([]);
});
test("one word that two of the list fit counts once", () => {
  const twice = [{ key: "koffie", label: "Koffie", words: ["koffie*", "*koffie"] }, ...interests.slice(0, 1)];
  expect(readTags("Club", "Verf en klei, en koffie.", "", twice)).toEqual(["tekenen"]);
});
