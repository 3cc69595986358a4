import { expect, test } from "vitest";
import { findListings } from "#desk/listing/find/find-in-desk.ts";
import { activityEntry } from "../../../../fixtures/activity-entry.ts";

const entries = ["Café op de hoek", "Samen naar het café", "Wandelen"].map((title, at) =>
  activityEntry({ slug: `a${at}`, title }),
);
const found = (asked: string) => findListings(entries, asked).map(({ title }) => title);

test("an editor finds a listing by words of its name, with or without accents, in any order", () => {
  expect(found("cafe")).toEqual(["Café op de hoek", "Samen naar het café"]);
  expect(found("CAFÉ samen")).toEqual(["Samen naar het café"]);
  expect(found("zwemmen")).toEqual([]);
});

test("an editor finds what an organisation offers by its name, and nothing when nothing was asked", () => {
  const [entry] = entries;
  expect(found(entry?.organizationEntry.name ?? "")).toHaveLength(3);
  expect(found("  ")).toEqual([]);
});
