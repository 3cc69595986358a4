import { describe, expect, it } from "vitest";
import { readActivity } from "#desk/form/read-activity.ts";
import { readFormValues } from "#desk/form/read-form-values.ts";
import { FILLED } from "../../../../support/desk-visitor.ts";

const problemsOf = (fields: Record<string, string>) => {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...FILLED, ...fields }))
    for (const one of [value].flat()) body.append(name, one);
  return Object.keys(readActivity(readFormValues(body)).problems);
};

const scheduleOf = (fields: Record<string, string | readonly string[]>) => {
  const body = new URLSearchParams();
  const { when: _w, days1: _d, every1: _e, start1: _s, end1: _n, holidays: _h, ...rest } = FILLED;
  for (const [name, value] of Object.entries({ ...rest, ...fields }))
    for (const one of [value].flat()) body.append(name, one);
  const { draft, problems } = readActivity(readFormValues(body));
  return draft?.schedule ?? problems;
};

describe("times that do not fit together", () => {
  it("are told at their field: a last day before the first, an end before its beginning", () => {
    expect(problemsOf({ from: "2027-03-01", until: "2027-05-01" })).toEqual([]);
    expect(problemsOf({ from: "2027-05-01", until: "2027-03-01" })).toEqual(["until"]);
    expect(problemsOf({ start1: "12.00", end1: "10.00" })).toEqual(["end1"]);
    expect(problemsOf({ start1: "10.00", end1: "10.00" })).toEqual(["end1"]);
    expect(problemsOf({ start1: "12.00", end1: "03.00" })).toEqual(["end1"]);
  });
  it("are none: past midnight, a beginning alone, an end alone, a start of long ago", () => {
    expect(problemsOf({ start1: "22.00", end1: "1.30" })).toEqual(["end1"]);
    const fine: Record<string, string>[] = [
      { start1: "22.00", end1: "01.30" },
      { start1: "", end1: "12.00" },
      { start1: "10.00", end1: "" },
      { from: "4 september 2018", every1: "2" },
    ];
    for (const fields of fine) expect(problemsOf(fields), JSON.stringify(fields)).toEqual([]);
  });
});

describe("dates as people type them", () => {
  const dates = (said: string) => scheduleOf({ when: "dates", dates: said });

  it.each([
    ["12 en 19 december 2026", ["2026-12-12", "2026-12-19"]],
    ["12-12-2026 t/m 14-12-2026", ["2026-12-12", "2026-12-13", "2026-12-14"]],
    ["12 december 2026 / 19 december 2026", ["2026-12-12", "2026-12-19"]],
    ["12 december\n19 december 2026", ["2026-12-12", "2026-12-19"]],
    ["za 12, 19 en 26 december 2026", ["2026-12-12", "2026-12-19", "2026-12-26"]],
    ["7 t/m 9 december 2026", ["2026-12-07", "2026-12-08", "2026-12-09"]],
    ["30 december 2026 tot en met 2 januari 2027", ["2026-12-30", "2026-12-31", "2027-01-01", "2027-01-02"]],
    ["2026-12-12; 2027-01-09", ["2026-12-12", "2027-01-09"]],
    ["zaterdag 12 december 2026, maandag 14 december 2026", ["2026-12-12", "2026-12-14"]],
    ["4-9-2018, 11-9-2018", ["2018-09-04", "2018-09-11"]],
  ])("%s are all of them", (said, expected) =>
    expect(dates(said)).toEqual({ type: "dates", dates: expected }),
  );

  it("with a time beside them keep the time, unless another one stands below", () => {
    const said = "12 december 2026 van 14.00 tot 16.00 uur";
    const once = { type: "once", date: "2026-12-12", startTime: "14:00", endTime: "16:00" };
    expect(dates(said)).toEqual(once);
    expect(scheduleOf({ when: "once", dates: said, start: "14.00" })).toEqual(once);
    expect(scheduleOf({ when: "once", dates: said, start: "15.00" })).toHaveProperty("dates");
  });

  it.each([
    "december 2026",
    "maandag 12 december 2026",
    "ma 12 en za 14 december 2026",
    "zaterdag, 14 december 2026",
    "12 december 2026, een maandag",
    "zaterdagavond 12 december 2026",
    "31 februari 2027",
    "12 december",
    "zaterdag 12 december",
    "12 december 2026 10-12, 19 december 2026 14-16",
    "12 december 2026, behalve als het regent",
    "niet op 12 december 2026",
    "elke week vanaf 12 december 2026",
    "vanaf 12 december 2026 tot 1 december 2026",
    "binnenkort",
  ])("“%s” is asked about, and not read in part", (said) =>
    expect(Object.keys(dates(said))).toEqual(["dates"]),
  );

  it("that fit one field are one date: more, a time or another weekday is asked about", () => {
    for (const from of ["12 en 19 december 2026", "maandag 12 december 2026", "12 december 2026 10.00 uur"])
      expect(problemsOf({ from }), from).toEqual(["from"]);
    for (const from of [
      "zaterdag 12 december 2026",
      "12-12-2026",
      "december 2026",
      "12 dec 2026",
      "1-9-2018",
    ])
      expect(problemsOf({ from }), from).toEqual([]);
  });
});

describe("times as people type them", () => {
  const rule = (start1: string, end1 = "") => {
    const schedule = scheduleOf({ when: "recurring", days1: ["TU"], every1: "1", start1, end1 });
    if (!("rules" in schedule)) return Object.keys(schedule);
    const { startTime, endTime } = schedule.rules[0] ?? {};
    return [startTime, endTime];
  };

  it.each([
    ["half elf", "", ["10:30", undefined]],
    ["kwart over tien", "", ["10:15", undefined]],
    ["10 uur", "12 uur", ["10:00", "12:00"]],
    ["10u30", "", ["10:30", undefined]],
    ["9", "11", ["09:00", "11:00"]],
    ["10.00 - 12.00 uur", "", ["10:00", "12:00"]],
    ["van 10 tot half twaalf", "", ["10:00", "11:30"]],
    ["", "tot 16.00 uur", [undefined, "16:00"]],
    ["02:00", "04.00", ["02:00", "04:00"]],
    ["20.00", "24.00", ["20:00", "00:00"]],
  ])("“%s” and “%s” are what they say", (start, end, expected) => expect(rule(start, end)).toEqual(expected));

  it.each([
    ["half acht", "", ["start1"]],
    ["2", "", ["start1"]],
    ["14.00", "4 uur", ["end1"]],
    ["10 of 11 uur", "", ["start1"]],
    ["na de lunch", "", ["start1"]],
    ["25.00", "", ["start1"]],
    ["10.00 - 12.00", "13.00", ["end1"]],
  ])("“%s” and “%s” are asked about", (start, end, expected) => expect(rule(start, end)).toEqual(expected));
});

describe("how often", () => {
  it.each([
    ["daily2", { days: [], frequency: "daily", interval: 2 }],
    ["month2", { days: ["TU"], frequency: "monthly", interval: 2 }],
    ["unknown", { days: ["TU"] }],
  ])("%s is a rhythm of its own", (every1, rule) => {
    const days1 = every1 === "daily2" ? [] : ["TU"];
    expect(scheduleOf({ when: "recurring", days1, every1 })).toEqual({ type: "recurring", rules: [rule] });
  });
  it("keeps each of several moments with its own days, weeks and times", () => {
    const fields = { days1: ["MO"], every1: "month", weeks1: ["1", "-1"], start1: "22.00", end1: "01.00" };
    expect(
      scheduleOf({
        when: "recurring",
        ...fields,
        days2: ["TH"],
        every2: "2",
        start2: "10.00",
        days3: ["SA"],
      }),
    ).toEqual({
      type: "recurring",
      rules: [
        { days: ["MO"], startTime: "22:00", endTime: "01:00", frequency: "monthly", weeks: [1, -1] },
        { days: ["TH"], startTime: "10:00", frequency: "weekly", interval: 2 },
        { days: ["SA"], frequency: "weekly" },
      ],
    });
  });
  it("never loses a time that stands without a day", () => {
    for (const when of ["recurring", "open", "by-appointment"])
      expect(scheduleOf({ when, days1: ["TU"], every1: "1", start2: "10.00" })).toHaveProperty("days2");
  });
});
