import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween, weekdayOf } from "#domain/when/day-number.ts";
import { dates } from "../../../fixtures/schedule-arbitraries.ts";

describe("dates without a clock", () => {
  it("know their day of the week", () => {
    expect(weekdayOf("2026-11-25")).toBe("WE");
    expect(weekdayOf("1969-12-31")).toBe("WE");
    expect(weekdayOf("2028-02-29")).toBe("TU");
  });

  it("cross months, leap days and clock changes one day at a time", () => {
    expect(addDays("2028-02-28", 1)).toBe("2028-02-29");
    expect(addDays("2026-03-28", 2)).toBe("2026-03-30");
    expect(addDays("2027-01-01", -1)).toBe("2026-12-31");
    expect(daysBetween("2026-10-24", "2026-10-26")).toBe(2);
  });

  it("add up and subtract to the same day", () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -900, max: 900 }), (date, n) => {
        expect(daysBetween(date, addDays(date, n))).toBe(n);
      }),
    );
  });
});
