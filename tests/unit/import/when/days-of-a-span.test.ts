import { describe, expect, test } from "vitest";
import fc from "fast-check";
import { WEEKDAYS } from "#schema/closed-lists.ts";
import { addDays } from "#domain/when/day-number.ts";
import { buildSchedule } from "#import/when/build-schedule.ts";
import { weekdayOfDate } from "#import/when/calendar-date.ts";
import type { ScheduleCells } from "#import/when/scan-schedule.ts";
import { DAY_WORDS } from "#import/words/calendar-words.ts";

const read = (cells: ScheduleCells) => buildSchedule(cells, { near: "2026-10-01", title: "Natuurkamp" });

describe("a first and a last day that each bear the name of their day are two ends, and no days of the week", () => {
  test.each([
    ["maandag 12-07-2027 t/m vrijdag 16-07-2027", "2027-07-12", "2027-07-16"],
    ["Van zondag 4 juli 2027 tot en met vrijdag 9 juli 2027", "2027-07-04", "2027-07-09"],
    ["ma 05/07/2027 - vr 09/07/2027", "2027-07-05", "2027-07-09"],
    ["zaterdag 3 juli 2027 tot donderdag 8 juli 2027", "2027-07-03", "2027-07-08"],
    ["wo. 7 juli 2027 tot za. 10 juli 2027", "2027-07-07", "2027-07-10"],
    ["from Monday 12 July 2027 until Friday 16 July 2027", "2027-07-12", "2027-07-16"],
  ])("%s", (text, from, until) => {
    for (const cell of ["when", "date", "period"] as const)
      expect(read({ [cell]: text }).schedule, cell).toEqual({
        type: "recurring",
        rules: [{ days: [] }],
        from,
        until,
      });
  });

  test("from any day to any other that is more than a weekend away", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 3, max: 13 }), (start, length) => {
        fc.pre(length !== 7);
        const from = addDays("2027-01-01", start);
        const until = addDays(from, length);
        const said = (date: string) =>
          `${DAY_WORDS[weekdayOfDate(date)][0]} ${date.split("-").reverse().join("-")}`;
        const { schedule } = read({ when: `${said(from)} tot ${said(until)}` });
        expect(schedule).toMatchObject({ from, until, rules: [{ days: [] }] });
      }),
    );
  });

  test("the same day at both ends may be the day it is on each week", () => {
    const { schedule } = read({
      when: "dinsdag 7 september 2027 tot dinsdag 14 december 2027, 10.00 - 12.00",
    });
    expect(schedule).toMatchObject({ rules: [{ days: ["TU"] }] });
  });

  test.each(WEEKDAYS)("%s before a single date stays the day of that date", (day) => {
    const { schedule } = read({ when: `elke ${DAY_WORDS[day][0]} 10.00 - 12.00, tot 31-12-2027` });
    expect(schedule).toMatchObject({ rules: [{ days: [day] }], until: "2027-12-31" });
  });
});

test.each([
  ["22 augustus - 26 augustus 2027", "2027-08-22", "2027-08-26"],
  ["12 juli - 26 augustus 2027", "2027-07-12", "2027-08-26"],
  ["27 dec. 2027 - 10 jan. 2028", "2027-12-27", "2028-01-10"],
  ["4 juli - 8 juli 2027", "2027-07-04", "2027-07-08"],
])("the day behind a dash is no year: %s", (period, from, until) => {
  expect(read({ period, when: "dagelijks 10:00-16:00" }).schedule).toEqual({
    type: "recurring",
    rules: [{ days: [], startTime: "10:00", endTime: "16:00", frequency: "daily" }],
    from,
    until,
  });
});

test("a season that is explained is as long as that says, and no longer", () => {
  const months = (period: string) => {
    const { schedule } = read({ days: "dinsdag", time: "19:00", period });
    return schedule.type === "recurring" ? schedule.rules[0]?.months?.toSorted((a, b) => a - b) : undefined;
  };
  expect(months("Winter (september t/m januari)")).toEqual([1, 9, 10, 11, 12]);
  expect(months("Zomer (vanaf de zomertijd)")).toBeUndefined();
  expect(months("winter")).toEqual([1, 2, 12]);
});
