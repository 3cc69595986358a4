import { describe, expect, test } from "vitest";
import { buildSchedule } from "#import/when/build-schedule.ts";
import { readPeriod } from "#import/when/read-period.ts";
import type { ScheduleCells } from "#import/when/scan-schedule.ts";

const read = (cells: ScheduleCells) => buildSchedule(cells, { near: "2026-10-01", title: "Wandelen" });
const asked = (cells: ScheduleCells) =>
  read(cells).remarks.map(({ cell, remark }) => `${cell}: ${remark.code}`);

describe("a period says in which year a date is", () => {
  test.each([
    ["2025", "2025-01-01", "2025-12-31"],
    ["AGENDA 2025", "2025-01-01", "2025-12-31"],
    ["Jaarprogramma 2027", "2027-01-01", "2027-12-31"],
    ["Seizoen 2025-2026", "2025-08-01", "2026-07-31"],
    ["2025/'26", "2025-08-01", "2026-07-31"],
    ["schooljaar 25/26", "2025-08-01", "2026-07-31"],
    ["winterseizoen 2026 - 2027", "2026-08-01", "2027-07-31"],
    ["september 2026", "2026-09-01", "2026-09-30"],
    ["sept 2026 t/m mei 2027", "2026-09-01", "2027-05-31"],
    ["maart t/m mei 2027", "2027-03-01", "2027-05-31"],
    ["1-9-2026 t/m 30-11-2026", "2026-09-01", "2026-11-30"],
    ["najaar 2026", "2026-01-01", "2026-12-31"],
  ])("%s", (text, from, until) => {
    expect(readPeriod(text)).toMatchObject({ from, until });
  });

  test.each(["Zaal 2000", "periode 3", "25/26", "september", "elke week"])(
    "%s says nothing of a year",
    (text) => {
      expect(readPeriod(text)).toBeUndefined();
    },
  );
});

describe("a date without a year", () => {
  test.each([
    ["2025", "6 januari", "2025-01-06"],
    ["seizoen 2026-2027", "6 januari", "2027-01-06"],
    ["seizoen 2026-2027", "6-11", "2026-11-06"],
    ["januari 2028", "di 4 januari", "2028-01-04"],
    ["2025", "5 januari 2026", "2026-01-05"],
  ])("is in the period of its row: %s, %s", (period, date, wanted) => {
    expect(read({ period, date }).schedule).toEqual({ type: "once", date: wanted });
    expect(asked({ period, date })).toEqual([]);
  });

  test("with only its number is of the month of its row", () => {
    expect(read({ period: "september 2026", date: "9", time: "10-12" }).schedule).toMatchObject({
      type: "once",
      date: "2026-09-09",
    });
    expect(read({ period: "september", when: "wo 9" }).schedule).toMatchObject({ date: "2026-09-09" });
    expect(read({ period: "september 2026", days: "wo 9" }).schedule).toMatchObject({ date: "2026-09-09" });
  });

  test("is the first that comes, and the year is asked about and not the date", () => {
    expect(read({ date: "6 januari" }).schedule).toEqual({ type: "once", date: "2027-01-06" });
    expect(read({ date: "6 november" }).schedule).toEqual({ type: "once", date: "2026-11-06" });
    expect(read({ date: "6 november" }).remarks).toMatchObject([
      { cell: "period", remark: { code: "date-without-year", proposal: "2026" } },
    ]);
  });

  test("outside the period that is written is asked about", () => {
    expect(asked({ period: "maart t/m mei 2027", date: "6 november" })).toContain(
      "period: date-without-year",
    );
  });
});

describe("a period of a row", () => {
  test("bounds what happens in it", () => {
    expect(
      read({ days: "dinsdag", time: "10-12", period: "1-9-2026 t/m 30-11-2026" }).schedule,
    ).toMatchObject({
      type: "recurring",
      from: "2026-09-01",
      until: "2026-11-30",
    });
    expect(read({ days: "dinsdag", time: "10-12", period: "september t/m mei" }).schedule).toMatchObject({
      rules: [{ days: ["TU"], months: [9, 10, 11, 12, 1, 2, 3, 4, 5] }],
    });
    expect(read({ days: "dinsdag", time: "10-12", period: "2026" }).schedule).not.toHaveProperty("until");
  });

  test("with words that nobody understood is asked about", () => {
    expect(asked({ days: "dinsdag", time: "10-12", period: "10 weken vanaf blok 2" })).not.toEqual([]);
  });
});

describe("a first and a last day, and nothing of the days between", () => {
  test("are kept as what they are, and the days are asked", () => {
    const cells = { startDate: "2026-11-24", endDate: "2026-12-29" };
    expect(read(cells).schedule).toEqual({
      type: "recurring",
      rules: [{ days: [] }],
      from: "2026-11-24",
      until: "2026-12-29",
    });
    expect(asked(cells)).toEqual(["startDate: schedule-days"]);
  });

  test("may stand in a column for the date and one for its end", () => {
    expect(read({ date: "2026-11-24", endDate: "2026-11-29" }).schedule).toMatchObject({
      from: "2026-11-24",
      until: "2026-11-29",
    });
    expect(asked({ date: "2026-11-24", endDate: "2026-11-29" })).toEqual(["date: schedule-days"]);
    expect(read({ date: "2026-11-24", endDate: "2026-11-24", time: "9-10" }).schedule).toMatchObject({
      type: "once",
      date: "2026-11-24",
    });
  });

  test("that follow each other are two days on which it is", () => {
    const cells = { date: "2026-11-24", endDate: "2026-11-25" };
    expect(read(cells).schedule).toEqual({ type: "dates", dates: ["2026-11-24", "2026-11-25"] });
    expect(asked(cells)).toEqual([]);
  });

  test("a first day alone is kept too", () => {
    expect(read({ startDate: "2026-11-24" }).schedule).toEqual({
      type: "recurring",
      rules: [{ days: [] }],
      from: "2026-11-24",
    });
  });
});
