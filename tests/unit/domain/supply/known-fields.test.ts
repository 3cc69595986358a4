import { expect, it } from "vitest";
import { checksOf, knownFields } from "#domain/supply/known-fields.ts";
import { activityEntry } from "../../../fixtures/activity-entry.ts";

const TODAY = "2026-11-30";
const lately = activityEntry({ verification: { on: "2026-11-01" }, accessibility: { wheelchair: "no" } });
const longAgo = activityEntry({ verification: { on: "2024-01-01" }, accessibility: { wheelchair: "yes" } });
const never = activityEntry({ verification: undefined });

it("a no is as known as a yes, with the age of the check behind it", () => {
  const wheelchair = knownFields([lately, longAgo, never], TODAY).find(({ field }) => field === "wheelchair");
  expect(wheelchair).toEqual({
    field: "wheelchair",
    known: 2,
    unknown: 1,
    by: { fresh: 1, aging: 0, old: 1, never: 0 },
  });
});

it("what was said of room too long ago is not known", () => {
  const stale = activityEntry({ availability: { state: "open", changedOn: "2026-01-01" } });
  expect(knownFields([stale], TODAY).find(({ field }) => field === "room")?.known).toBe(0);
});

it("every activity was checked some time or never", () => {
  expect(checksOf([lately, longAgo, never], TODAY)).toEqual({ fresh: 1, aging: 0, old: 1, never: 1 });
});
