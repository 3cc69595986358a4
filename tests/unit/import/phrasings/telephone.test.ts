import { expect, test } from "vitest";
import { factsOfRow } from "../../../support/facts-of-row.ts";

test.each([
  ["+599 717-4211", "+5997174211"],
  ["00 599 717 4211", "+5997174211"],
  ["+599 9 736 0421", "+59997360421"],
  ["+31 (0)38 421 22 10", "+31384212210"],
  ["038 421 22 10 (ma-do)", "+31384212210"],
  ["038-4212210 tst 12", "+31384212210"],
  ["038/421.22.10", "+31384212210"],
  ["+32 (0)16 22 33 44", "+3216223344"],
  ["(+32) 9 234 56 78", "+3292345678"],
  ["016/22.33.44", "+3216223344"],
  ["14 038", "14038"],
  ["+599 782-4564", ""],
  ["+32 475 12 34 56", ""],
  ["06-12345678", ""],
  ["09 234 56 78", ""],
  ["+297 582 1234", ""],
])("%s in a cell is dialled as %j", (Telefoon, phone) =>
  expect(factsOfRow({ Activiteit: "Bingo", Telefoon })["phone"]).toBe(phone),
);

test.each([
  ["Bel 023 / 548 58 14 voor meer informatie.", "+31235485814"],
  ["Bel +599 717-4211.", "+5997174211"],
  ["Inlichtingen: 016/22.33.44.", "+3216223344"],
  ["Van 01/02/2026 10.00 tot 12.00 uur.", ""],
])("%s in a text is dialled as %j", (Omschrijving, phone) =>
  expect(factsOfRow({ Activiteit: "Bingo", Omschrijving })["phone"]).toBe(phone),
);
