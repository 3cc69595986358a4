import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { loadCatalogFromDisk } from "#catalog/from-disk.ts";
import type { Catalog } from "#domain/catalog.ts";
import { coachesAt } from "#domain/practices/practice-team.ts";
import { isPersonalEmail } from "#import/row/people/personal-email.ts";

const CONTENT = join(import.meta.dirname, "../../content");
/** Numbers that the invented organisations of this guide have; none of them is anybody's. */
const INVENTED_NUMBER = /^\+31365550(1\d\d)$/;

let catalog: Catalog;
beforeAll(async () => {
  ({ catalog } = await loadCatalogFromDisk(CONTENT));
});

describe("the practices and coaches of Almere", () => {
  test("are 24, in neighbourhoods that exist, each with a coach", () => {
    expect(catalog.practices).toHaveLength(24);
    expect(catalog.practices.filter(({ neighbourhoodEntry }) => !neighbourhoodEntry)).toEqual([]);
    expect(catalog.practices.filter((practice) => coachesAt(catalog.coaches, practice).length === 0)).toEqual(
      [],
    );
  });
  test("lie in every part of the town", () => {
    const parts = new Set(catalog.practices.map(({ neighbourhoodEntry }) => neighbourhoodEntry?.district));
    expect([...parts].sort()).toEqual([
      "Almere Buiten",
      "Almere Haven",
      "Almere Hout",
      "Almere Poort",
      "Almere Stad",
    ]);
  });
  test("are invented, and each says so", () => {
    expect(
      catalog.practices.filter(({ note }) => !/verzonnen/.test(note ?? "")).map(({ slug }) => slug),
    ).toEqual([]);
    const numbers = [
      ...catalog.practices.map(({ phone }) => phone),
      ...catalog.coaches.flatMap(({ phone, app }) => [phone, app]),
    ].filter((number) => number !== undefined);
    expect(numbers.filter((number) => !INVENTED_NUMBER.test(number))).toEqual([]);
  });
  test("name no person", () => {
    expect(catalog.coaches.filter(({ firstName }) => firstName !== undefined)).toEqual([]);
    const mailboxes = catalog.coaches.flatMap(({ email }) => email ?? []);
    expect(mailboxes.filter((email) => isPersonalEmail(email))).toEqual([]);
  });
});

test("the texts for practices have none of the words the guide never uses", async () => {
  const text = await readFile(join(CONTENT, "practice-guide.json"), "utf8");
  expect(text).not.toMatch(/eenzaam|doelgroep|n\.v\.t\.|onbekend|kwetsba/i);
});
