import { expect, test } from "vitest";
import type { ContentFile } from "#catalog/content-folder.ts";
import { earlierName, matchRows, type IncomingRow } from "#import/settle/match-rows.ts";
import { fingerprints } from "#import/settle/settle-record.ts";

const record = (title: string, more: Record<string, unknown> = {}) => ({
  title,
  organization: "de-brug",
  location: "de-brug",
  description: `Alles over ${title}.`,
  ...more,
});
const row = (number: number, value: Record<string, unknown>, sheet = "blad.csv"): IncomingRow => ({
  sheet,
  row: number,
  prints: fingerprints(value),
});
const file = (
  slug: string,
  number: number,
  value: Record<string, unknown>,
  sheet = "blad.csv",
): ContentFile => ({
  path: `activities/x/${slug}.json`,
  slug,
  value: { ...value, sources: [{ kind: "sheet", sheet, row: number, seen: fingerprints(value) }] },
});

test("a row is found again by its number and its title", () => {
  const one = row(1, record("Koffie"));
  expect(matchRows([one], [file("koffie", 1, record("Koffie"))]).get(one)?.slug).toBe("koffie");
});
test("rows that moved are found by what they say", () => {
  const [first, second] = [row(5, record("Koffie")), row(6, record("Thee"))];
  const matches = matchRows(
    [first, second],
    [file("koffie", 1, record("Koffie")), file("thee", 2, record("Thee"))],
  );
  expect([matches.get(first)?.slug, matches.get(second)?.slug]).toEqual(["koffie", "thee"]);
});
test("a row with a new title and otherwise the same is the same row", () => {
  const one = row(1, record("Koffie", { title: "Koffie en thee" }));
  expect(matchRows([one], [file("koffie", 1, record("Koffie"))]).get(one)?.slug).toBe("koffie");
});
test("a row that moved and got another place is found by its title and the rest", () => {
  const value = record("Koffie", { costs: [], tags: ["koffie"], category: "ontmoeten" });
  const one = row(7, { ...value, location: "de-kade", description: "Nieuw." });
  expect(matchRows([one], [file("koffie", 1, value)]).get(one)?.slug).toBe("koffie");
});
test("two rows that say the same stay two", () => {
  const [first, second] = [row(1, record("Koffie")), row(2, record("Koffie"))];
  const matches = matchRows(
    [first, second],
    [file("koffie", 1, record("Koffie")), file("koffie-2", 2, record("Koffie"))],
  );
  expect([matches.get(first)?.slug, matches.get(second)?.slug]).toEqual(["koffie", "koffie-2"]);
});
test("another row on the same number is a new row", () => {
  const one = row(1, {
    title: "Judo",
    organization: "sport",
    location: "hal",
    description: "Vallen en opstaan.",
  });
  expect(matchRows([one], [file("koffie", 1, record("Koffie"))]).get(one)).toBeUndefined();
});
test("a sheet under a new name is recognised by its rows", () => {
  const rows = [row(1, record("Koffie"), "nieuw.csv"), row(2, record("Thee"), "nieuw.csv")];
  const files = [file("koffie", 1, record("Koffie")), file("thee", 2, record("Thee"))];
  expect(earlierName(rows, files)).toBe("blad.csv");
  expect(earlierName([row(1, record("Judo"), "nieuw.csv")], files)).toBeUndefined();
});
