import { expect, it } from "vitest";
import { publicHolidayOn } from "#domain/when/public-holidays.ts";

const of = (...dates: string[]) => dates.map(publicHolidayOn);

it("the days that move follow Easter, early and late", () => {
  expect(of("2027-03-28", "2027-03-29", "2027-05-06", "2027-05-16", "2027-05-17")).toEqual([
    "easter-sunday",
    "easter-monday",
    "ascension-day",
    "whit-sunday",
    "whit-monday",
  ]);
  expect(of("2024-03-31", "2025-04-20", "2026-04-05", "2028-04-16", "2038-04-25")).toEqual(
    Array.from({ length: 5 }, () => "easter-sunday"),
  );
  expect(of("2038-06-14")).toEqual(["whit-monday"]);
});

it("King's Day is a day earlier when it would be a Sunday", () => {
  expect(of("2026-04-27", "2031-04-26", "2031-04-27")).toEqual(["kings-day", "kings-day", undefined]);
});

it("other days stand in the calendar every year, and an ordinary day is none", () => {
  expect(of("2027-01-01", "2027-05-05", "2026-12-25", "2026-12-26")).toEqual([
    "new-year",
    "liberation-day",
    "christmas-day",
    "boxing-day",
  ]);
  expect(of("2026-11-25", "2027-03-26", "2026-12-05")).toEqual([undefined, undefined, undefined]);
});
