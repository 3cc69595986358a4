import { expect, test } from "vitest";
import { boardOf } from "#desk/listing/board.ts";
import { activityEntry } from "../../../fixtures/activity-entry.ts";

const TODAY = "2026-11-30";
const old = { verification: { on: "2024-01-10" } } as const;
const seen = (slugs: Record<string, object>) =>
  boardOf(
    Object.entries(slugs).map(([slug, changes]) => activityEntry({ slug, title: slug, ...old, ...changes })),
    [],
    TODAY,
  ).groups;

test("what is rung up in one call stands together: one organisation, one number", () => {
  const other = { contact: { phone: "+31365550199" } };
  const groups = seen({ a: {}, b: other, c: {}, d: other });
  expect(groups.map(({ lines }) => lines.map(({ entry }) => entry.slug))).toEqual([
    ["a", "c"],
    ["b", "d"],
  ]);
  expect(new Set(groups.map(({ phone }) => phone)).size).toBe(2);
});

test("a line that is ticked stays where it stands, and says that it was checked today", () => {
  const places = (slugs: Record<string, object>) =>
    seen(slugs).map(({ lines }) => lines.map(({ entry }) => entry.slug));
  const ticked = { verification: { on: TODAY } };
  const all = { a: {}, b: {}, c: {} };
  expect(places({ ...all, b: ticked })).toEqual(places(all));
  expect(seen({ ...all, b: ticked })[0]?.lines.map(({ standing }) => standing)).toEqual([
    "call-first",
    "today",
    "call-first",
  ]);
});
