import { describe, expect, test } from "vitest";
import type { Schedule } from "#schema/schedule.ts";
import { toCard } from "#domain/card.ts";
import { addDays } from "#domain/when/day-number.ts";
import { passesAt, whenOf } from "#domain/when/when-of.ts";
import { toResultCard } from "#screens/card/make-card.ts";
import { isOnDuring, nextOn } from "#screens/card/on-times.ts";
import { activityEntry } from "../../../fixtures/activity-entry.ts";
import { north } from "../../../fixtures/school-holidays.ts";

/** A Wednesday. */
const BUILT = "2026-11-25";
const entryWith = (schedule: Schedule, rest: object = {}) => activityEntry({ schedule, ...rest });
const shipped = (schedule: Schedule, rest: object = {}) =>
  toResultCard(toCard(entryWith(schedule, rest)), BUILT, north);
const weekly = (...days: ("MO" | "TU" | "WE" | "TH" | "FR" | "SA" | "SU")[]): Schedule => ({
  type: "recurring",
  rules: [{ days, frequency: "weekly", startTime: "10:00", endTime: "11:30" }],
});

describe("What is on today", () => {
  test("is what is still to come: until its end, and without an end until its begin", () => {
    const walk = shipped(weekly("WE"));
    expect(isOnDuring(walk, "vandaag", "2026-11-25T11:29")).toBe(true);
    expect(isOnDuring(walk, "vandaag", "2026-11-25T11:30")).toBe(false);
    expect(isOnDuring(walk, "vandaag", "2026-12-02T09:00")).toBe(true);
    const talk = shipped({ type: "once", date: "2026-11-26", startTime: "19:30" });
    expect(isOnDuring(talk, "vandaag", "2026-11-26T19:29")).toBe(true);
    expect(isOnDuring(talk, "vandaag", "2026-11-26T19:30")).toBe(false);
  });

  test("is until midnight what has no clock", () => {
    const market = shipped({ type: "once", date: "2026-11-26" });
    expect(isOnDuring(market, "vandaag", "2026-11-26T23:59")).toBe(true);
    expect(isOnDuring(market, "vandaag", "2026-11-27T00:00")).toBe(false);
  });

  test("is nothing that is called off, lies still or may not be on: ask first is no promise", () => {
    const off: Schedule = { ...weekly("WE"), cancelled: [{ date: "2026-11-25" }] } as Schedule;
    const loose: Schedule = {
      type: "recurring",
      rules: [{ days: ["WE"], frequency: "weekly", interval: 2 }],
    };
    expect(isOnDuring(shipped(off), "vandaag", BUILT)).toBe(false);
    expect(isOnDuring(shipped(weekly("WE"), { status: "paused" }), "deze-week", BUILT)).toBe(false);
    expect(isOnDuring(shipped(loose), "deze-week", BUILT)).toBe(false);
    for (const unknown of [{ type: "unknown" }, { type: "by-appointment" }] as Schedule[])
      expect(shipped(unknown)).not.toHaveProperty("on");
  });

  test("is of a course only its first time: nobody walks into the middle of one", () => {
    const course: Schedule = {
      ...weekly("TH"),
      startDates: ["2026-11-26", "2027-01-14"],
      sessions: 4,
    } as Schedule;
    expect(isOnDuring(shipped(course), "vandaag", "2026-11-26T09:00")).toBe(true);
    expect(isOnDuring(shipped(course), "vandaag", "2026-12-03T09:00")).toBe(false);
  });
});

describe("What is on this week", () => {
  test("is on before Monday", () => {
    expect(isOnDuring(shipped(weekly("SU")), "deze-week", BUILT)).toBe(true);
    expect(isOnDuring(shipped(weekly("MO")), "deze-week", BUILT)).toBe(false);
    expect(isOnDuring(shipped(weekly("MO")), "deze-week", "2026-11-30")).toBe(true);
    expect(isOnDuring(shipped(weekly("SA")), "deze-week", "2026-11-29")).toBe(false);
  });
});

describe("What is on first", () => {
  test("is a day and an hour that compare, the same as the page names, on every day of a week that a release stands", () => {
    for (const schedule of [weekly("TU", "SA"), weekly("FR"), weekly("MO", "TU", "WE", "TH", "FR")]) {
      const entry = entryWith(schedule);
      const card = shipped(schedule);
      for (let ahead = 0; ahead <= 7; ahead++) {
        for (const clock of ["", "T09:00", "T11:30", "T23:00"]) {
          const now = `${addDays(BUILT, ahead)}${clock}`;
          const [first] = whenOf(entry, { now, holidays: north, only: "held", limit: 1 }).times;
          expect(nextOn(card, now), now).toBe(`${first?.date}T10:00`);
          expect(passesAt(first!) > now).toBe(true);
        }
      }
    }
  });

  test("is not known of a release that has stood for long", () => {
    expect(nextOn(shipped(weekly("TU")), "2027-02-01")).toBeUndefined();
  });
});
