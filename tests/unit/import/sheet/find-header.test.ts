import { expect, test } from "vitest";
import { findHeader } from "#import/sheet/find-header.ts";

test("the header is found below a title, a remark and an empty line", () => {
  expect(
    findHeader([
      ["Overzicht 2026"],
      ["Vragen? Bel de balie"],
      [],
      ["Naam", "Dag", "Tijd", "Locatie"],
      ["Koffie", "ma", "10-12", "De Brug"],
    ]),
  ).toBe(3);
});
test("a row of groups above the header is not the header", () => {
  expect(
    findHeader([
      ["Wat", "", "Wanneer"],
      ["Activiteit", "Toelichting", "Dag", "Tijd"],
    ]),
  ).toBe(1);
});
test("names from a mapping file count", () => {
  const rows = [["Lijst"], ["Kreet", "Baas", "Stek"], ["Bingo", "De Brug", "Zaal"]];
  expect(findHeader(rows)).toBeUndefined();
  expect(findHeader(rows, ["Kreet", "Baas", "Stek"])).toBe(1);
});
test("a sheet without column names has none", () => {
  expect(
    findHeader([
      ["een", "twee"],
      ["drie", "vier"],
    ]),
  ).toBeUndefined();
});

test("two names that columns have are a header, also when all their cells are words", () => {
  expect(
    findHeader([
      ["Naam", "Omschrijving"],
      ["Koor", "Gezellig zingen"],
      ["Bingo", "Met prijzen"],
    ]),
  ).toBe(0);
  expect(
    findHeader([
      ["Activiteit", "Locatie"],
      ["Koor", "De Hal"],
      ["Bingo", "De Hal"],
    ]),
  ).toBe(0);
  expect(
    findHeader([
      ["Koor", "De Hal"],
      ["Bingo", "De Spil"],
      ["Zwemmen", "Het Bad"],
    ]),
  ).toBeUndefined();
});
