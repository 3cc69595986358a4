import { expect, test } from "vitest";
import { findByWords } from "#desk/listing/find/find-in-desk.ts";

const TITLES = ["Samen naar het café", "Café op de hoek", "Wandelen"];
const found = (asked: string) => findByWords(TITLES, asked, (title) => title);

test("an editor finds something by words of its name, with or without accents, in any order", () => {
  expect(found("cafe")).toEqual(["Café op de hoek", "Samen naar het café"]);
  expect(found("CAFÉ samen")).toEqual(["Samen naar het café"]);
  expect(found("zwemmen")).toEqual([]);
  expect(found("  ")).toEqual([]);
});
