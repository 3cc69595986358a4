import { expect, it } from "vitest";
import { afterWorkDays } from "#domain/supply/after-work-days.ts";
import { activityEntry } from "../../../fixtures/activity-entry.ts";

const TODAY = "2026-11-30";
const on = (days: ("MO" | "SA")[], startTime: string, audience: { minAge?: number } = {}) =>
  activityEntry({
    audience,
    schedule: { type: "recurring", rules: [{ days, frequency: "weekly", startTime }] },
  });

it("of each day tells what is certain after work from what nobody named an age for", () => {
  const days = afterWorkDays(
    [
      on(["MO"], "19:00", { minAge: 18 }),
      on(["MO", "SA"], "10:00"),
      on(["MO"], "20:00"),
      on(["SA"], "10:00", { minAge: 65 }),
    ],
    TODAY,
  );
  expect(days.filter(({ sure, agesNotSaid }) => sure + agesNotSaid > 0)).toEqual([
    { day: "MO", sure: 1, agesNotSaid: 1 },
    { day: "SA", sure: 0, agesNotSaid: 1 },
  ]);
  expect(days.map(({ day }) => day).join(" ")).toBe("MO TU WE TH FR SA SU");
});
