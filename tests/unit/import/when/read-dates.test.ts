import { describe, expect, test } from "vitest";
import type { DateContext } from "#import/when/found-date.ts";
import { readDates } from "#import/when/read-dates.ts";
import { unreadText } from "#import/when/unread-text.ts";

const near: DateContext = { near: "2026-04-01", days: [] };

test("a rhythm that begins from a day on need not be on that day; a first lesson is", () => {
  const tuesdays: DateContext = { near: "2026-04-01", days: ["TU"] };
  const codes = (text: string) => readDates({ rest: text }, tuesdays).remarks.map(({ code }) => code);
  expect(codes("vanaf 1 april 2026")).toEqual([]);
  expect(codes("ingaande 1-4-2026")).toEqual([]);
  expect(codes("eerste les 1-4-2026")).toEqual(["date-not-on-day"]);
});

test("a day that is not the date of that year is asked about, also when only the period says the year", () => {
  const within = { from: "2026-01-01", until: "2026-12-31" };
  const codes = (text: string, days: DateContext["days"]) =>
    readDates({ rest: text }, { near: "2026-04-01", days, within }).remarks.map(({ code }) => code);
  expect(codes("6 januari", ["TU"])).toEqual([]);
  expect(codes("6 januari", ["WE"])).toEqual(["date-not-on-day"]);
});

test("a month that ends it is no month in which it is", () => {
  const read = (text: string) => readDates(unreadText(text), near).value;
  expect(read("vanaf 31 augustus 2026 t/m mei")).toMatchObject({
    starts: ["2026-08-31"],
    until: "2027-05-31",
    months: [],
  });
  expect(read("start 7 september 2026 en loopt tot en met juni 2028")).toMatchObject({ until: "2028-06-30" });
  // Since when, or of which year, nobody says.
  expect(read("dinsdag t/m mei")).toMatchObject({ months: [] });
  expect(read("vanaf 1 september 2026 tot mei")).toMatchObject({ starts: ["2026-09-01"], months: [] });
  expect(read("vanaf 1 september 2026 tot mei")).not.toHaveProperty("until");
});

describe("dates in a text", () => {
  test("single dates, in every spelling", () => {
    for (const text of [
      "8-12-2026",
      "8/12/26",
      "8.12.2026",
      "2026-12-08",
      "8 december 2026",
      "8 dec. 2026",
      "di 8 dec 2026",
    ]) {
      expect(readDates(unreadText(text), near).value?.dates, text).toEqual(["2026-12-08"]);
    }
  });

  test("a year at the end of a list holds for the dates before it", () => {
    expect(readDates(unreadText("25 mei, 22 juni, 20 juli 2025"), near).value?.dates).toEqual([
      "2025-05-25",
      "2025-06-22",
      "2025-07-20",
    ]);
  });

  test("one month holds for a list of days", () => {
    expect(readDates(unreadText("7, 14 en 21 mei 2026"), near).value?.dates).toEqual([
      "2026-05-07",
      "2026-05-14",
      "2026-05-21",
    ]);
  });

  test("a range of days is every day of it", () => {
    expect(readDates(unreadText("20 t/m 22 juli 2026"), near).value?.dates).toEqual([
      "2026-07-20",
      "2026-07-21",
      "2026-07-22",
    ]);
  });

  test("without a year, the year is the one in which the date falls on the day of the row", () => {
    const { value, remarks } = readDates(unreadText("25-4, 20-6"), { near: "2026-04-01", days: ["SA"] });
    expect(value?.dates).toEqual(["2026-04-25", "2026-06-20"]);
    expect(remarks).toEqual([]);
  });

  test("without a year or a day it is asked", () => {
    expect(readDates(unreadText("25-4"), near).remarks.map(({ code }) => code)).toEqual([
      "date-without-year",
    ]);
  });

  test("what follows 'start' or 'vanaf' is a first time", () => {
    expect(readDates(unreadText("start 7-4-2026 en 8-9-2026"), near).value?.starts).toEqual([
      "2026-04-07",
      "2026-09-08",
    ]);
    expect(
      readDates(unreadText("8 avonden, start 21 april 2026; volgende groep 6-10-2026"), near).value?.starts,
    ).toHaveLength(2);
  });

  test("what follows 'niet op' is a day without", () => {
    expect(readDates(unreadText("niet op 25-12-2026"), near).value).toMatchObject({
      dates: [],
      except: ["2026-12-25"],
    });
  });

  test("a day that does not exist is asked, not moved", () => {
    const { value, remarks } = readDates(unreadText("31-2-2026"), near);
    expect(value?.dates).toEqual([]);
    expect(remarks.map(({ code }) => code)).toEqual(["date-invalid"]);
  });

  test("a date that is not on the day of the row is asked", () => {
    expect(
      readDates(unreadText("8-12-2026"), { near: "2026-04-01", days: ["MO"] }).remarks.map(
        ({ code }) => code,
      ),
    ).toEqual(["date-not-on-day"]);
  });

  test("a time is no date", () => {
    expect(readDates(unreadText("10-12 uur"), near).value?.dates).toEqual([]);
    expect(readDates(unreadText("10-12"), { ...near, bareDates: false }).value?.dates).toEqual([]);
  });

  test.each([
    ["april t/m oktober", [4, 5, 6, 7, 8, 9, 10]],
    ["sept-mei", [9, 10, 11, 12, 1, 2, 3, 4, 5]],
    ["april en mei", [4, 5]],
    ["in de zomer", [6, 7, 8]],
    ["december", [12]],
    ["niet in juli en augustus", [1, 2, 3, 4, 5, 6, 9, 10, 11, 12]],
    ["behalve juli/aug", [1, 2, 3, 4, 5, 6, 9, 10, 11, 12]],
    ["niet in de zomer", [1, 2, 3, 4, 5, 9, 10, 11, 12]],
    ["m.u.v. december", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]],
    ["maart t/m oktober, niet in augustus", [3, 4, 5, 6, 7, 9, 10]],
  ])("months: %s", (text, months) => {
    expect(readDates(unreadText(text), near).value?.months).toEqual(months);
  });
});
