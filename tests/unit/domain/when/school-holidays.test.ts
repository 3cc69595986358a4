import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { schoolHolidays, type SchoolRegion } from "#schema/vocabulary.ts";
import { addDays, daysBetween, weekdayOf } from "#domain/when/day-number.ts";
import { holidaysOf, schoolHolidayOn } from "#domain/when/school-holidays.ts";
import { allRegions, north } from "../../../fixtures/school-holidays.ts";

describe("a school holiday", () => {
  it("is known for a region from its first to its last free day", () => {
    expect(holidaysOf(allRegions, "noord")).toEqual(north);
    expect(schoolHolidayOn("2026-10-09", north)).toBe("no");
    expect(schoolHolidayOn("2026-10-10", north)).toBe("yes");
    expect(schoolHolidayOn("2026-10-18", north)).toBe("yes");
    expect(schoolHolidayOn("2026-10-19", north)).toBe("no");
  });
  it("depends, where the region is not known and the regions differ", () => {
    const all = holidaysOf(allRegions, undefined);
    expect(schoolHolidayOn("2026-10-12", all)).toBe("depends");
    expect(schoolHolidayOn("2026-10-17", all)).toBe("yes");
    expect(schoolHolidayOn("2026-12-25", all)).toBe("yes");
    expect(schoolHolidayOn("2026-11-25", all)).toBe("no");
  });
  it("never happens where there is no calendar", () => {
    expect(schoolHolidayOn("2026-12-25", [])).toBe("no");
  });
});

describe("the calendar in content/vocabulary", () => {
  const file = new URL("../../../../content/vocabulary/school-holidays.json", import.meta.url);
  const { holidays } = schoolHolidays.parse(JSON.parse(readFileSync(file, "utf8")));
  const regions: SchoolRegion[] = ["noord", "midden", "zuid"];

  it("gives every region its five holidays in each of three school years, Saturday to Sunday", () => {
    for (const region of regions) {
      const own = holidaysOf(holidays, region);
      expect(own).toHaveLength(15);
      for (const { from, until } of own) expect([weekdayOf(from), weekdayOf(until)]).toEqual(["SA", "SU"]);
      const days = own.map(({ from, until }) => daysBetween(from, until) + 1).sort((a, b) => a - b);
      expect(days).toEqual([...Array.from({ length: 9 }, () => 9), 16, 16, 16, 44, 44, 44]);
    }
  });
  it("never lets two holidays of a region touch", () => {
    for (const region of regions) {
      const own = holidaysOf(holidays, region).sort((a, b) => (a.from < b.from ? -1 : 1));
      own.slice(1).forEach((holiday, index) => {
        expect(holiday.from > addDays(own[index]?.until ?? "", 1)).toBe(true);
      });
    }
  });
});
