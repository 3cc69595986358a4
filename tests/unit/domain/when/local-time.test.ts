import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { weekdayOf } from "#domain/when/day-number.ts";
import {
  addMonths,
  instantOf,
  localDateOf,
  localTimeOf,
  monthsBetween,
  offsetOf,
} from "#domain/when/local-time.ts";
import { dates } from "../../../fixtures/schedule-arbitraries.ts";

describe("the clock of Amsterdam", () => {
  it("is a day further than London just before midnight", () => {
    expect(localDateOf(new Date("2026-11-25T23:30:00Z"))).toBe("2026-11-26");
    expect(localTimeOf(new Date("2026-11-25T23:30:00Z"))).toBe("00:30");
    expect(localDateOf(new Date("2026-07-01T22:30:00Z"))).toBe("2026-07-02");
  });

  it("goes forward on the last Sunday of March and back on the last Sunday of October", () => {
    expect(offsetOf("2026-03-28", "23:59")).toBe("+01:00");
    expect(offsetOf("2026-03-29", "01:59")).toBe("+01:00");
    expect(offsetOf("2026-03-29", "03:00")).toBe("+02:00");
    expect(offsetOf("2026-10-25", "01:59")).toBe("+02:00");
    expect(offsetOf("2026-10-25", "03:00")).toBe("+01:00");
  });

  it("takes the first of an hour that comes twice, and counts a skipped time from before the jump", () => {
    expect(instantOf("2026-10-25", "02:30").toISOString()).toBe("2026-10-25T00:30:00.000Z");
    expect(instantOf("2026-03-29", "02:30").toISOString()).toBe("2026-03-29T01:30:00.000Z");
  });

  it("keeps ten o'clock ten o'clock on both sides of a change", () => {
    const hoursBetween = (a: Date, b: Date) => (b.getTime() - a.getTime()) / 3_600_000;
    expect(hoursBetween(instantOf("2026-10-20", "10:00"), instantOf("2026-10-27", "10:00"))).toBe(7 * 24 + 1);
    expect(hoursBetween(instantOf("2026-03-24", "10:00"), instantOf("2026-03-31", "10:00"))).toBe(7 * 24 - 1);
  });

  it("reads back every wall clock it wrote, except in the hour that does not exist", () => {
    const minutes = fc.integer({ min: 0, max: 24 * 60 - 1 });
    fc.assert(
      fc.property(dates, minutes, (date, minute) => {
        const time = `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
        fc.pre(!(/-03-(2[5-9]|3[01])$/.test(date) && weekdayOf(date) === "SU" && time.startsWith("02")));
        const instant = instantOf(date, time);
        expect([localDateOf(instant), localTimeOf(instant)]).toEqual([date, time]);
      }),
    );
  });
});

describe("months without a clock", () => {
  it("count months to the last day where the next month is shorter", () => {
    expect(addMonths("2027-01-31", 1)).toBe("2027-02-28");
    expect(addMonths("2026-11-30", 15)).toBe("2028-02-29");
    expect(monthsBetween("2025-09-25", "2026-11-25")).toBe(14);
    expect(monthsBetween("2025-09-26", "2026-11-25")).toBe(13);
    expect(monthsBetween("2027-01-31", "2027-02-28")).toBe(1);
    expect(monthsBetween("2027-01-31", "2026-02-28")).toBe(0);
  });
});
