import { expect, test } from "vitest";
import { headingsOf } from "#desk/sheets/ask/shown-question.ts";
import type { SheetQuestion } from "#import/report.ts";

const question = (value: string, more: Partial<SheetQuestion> = {}): SheetQuestion => ({
  column: "Categorie",
  code: "category-unknown",
  why: "",
  values: [{ value, key: value, proposals: [], rows: [1], lines: [2] }],
  ...more,
});

test("two questions never have the same name: the words they are about tell them apart", () => {
  const other = question("Haven", { column: "Plek", code: "place-unknown" });
  expect(headingsOf([question("Buurtkamer"), other, question("Iets leuks")])).toEqual([
    "Categorie: “Buurtkamer”",
    "Plek",
    "Categorie: “Iets leuks”",
  ]);
  const all = headingsOf([question(""), question(""), question("x".repeat(80)), question("x".repeat(90))]);
  expect(new Set(all).size).toBe(4);
});

test("what may name a person stands in no name of a question", () => {
  const person = { code: "personal-data", withheld: true } as const;
  expect(headingsOf([question("Geheim", person), question("Ook geheim", person)])).toEqual([
    "Categorie",
    "Categorie (2)",
  ]);
});
