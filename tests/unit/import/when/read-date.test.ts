import { describe, expect, test } from "vitest";
import { readDate } from "#import/when/read-date.ts";

describe("a date in a cell of its own", () => {
  test.each([
    ["5-2-2026", "2026-02-05"],
    ["2026-03-05", "2026-03-05"],
    ["10 maart 2026", "2026-03-10"],
    ["1 mei '26", "2026-05-01"],
    ["30-06-2026 00:00", "2026-06-30"],
    ["t/m 30 juni 2026", "2026-06-30"],
  ])("%s", (text, date) => {
    expect(readDate(text, "end").value).toBe(date);
  });

  test("a month is its first day for a check and its last day for an end", () => {
    expect(readDate("feb 2026", "start").value).toBe("2026-02-01");
    expect(readDate("feb 2026", "end").value).toBe("2026-02-28");
  });

  test("the day number of Excel is understood and told", () => {
    const { value, remarks } = readDate("46084", "start");
    expect(value).toBe("2026-03-03");
    expect(remarks.map(({ code }) => code)).toEqual(["excel-serial"]);
  });

  test("'doorlopend' and 'n.v.t.' are no date and no question", () => {
    expect(readDate("doorlopend", "end")).toEqual({ remarks: [] });
    expect(readDate("n.v.t.", "end")).toEqual({ remarks: [] });
  });

  test.each(["2025-13-05", "31-2-2026", "32-1-2026"])("%s does not exist, and is asked", (text) => {
    const { value, remarks } = readDate(text, "start");
    expect(value).toBeUndefined();
    expect(remarks.map(({ code }) => code)).toEqual(["date-invalid"]);
  });

  test("a month before the day is turned round only when it cannot be otherwise", () => {
    expect(readDate("06/30/2026", "end").value).toBe("2026-06-30");
    expect(readDate("06/07/2026", "end").value).toBe("2026-07-06");
  });
});
