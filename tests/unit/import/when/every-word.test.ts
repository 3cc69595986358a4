import { describe, expect, test } from "vitest";
import { buildSchedule } from "#import/when/build-schedule.ts";
import type { ScheduleCells } from "#import/when/scan-schedule.ts";

const read = (cells: ScheduleCells, title = "Wandelen") => {
  const { schedule, remarks } = buildSchedule(cells, { near: "2026-04-01", title });
  return { schedule, asked: remarks.filter(({ remark }) => remark.kind === "question").length > 0 };
};
const rules = (cells: ScheduleCells, title?: string) => {
  const { schedule } = read(cells, title);
  return schedule.type === "recurring" ? schedule.rules : schedule;
};

describe("a cell of which a part stays unread never gives a certain rhythm", () => {
  test.each([
    ["voorlaatste vrijdag van de maand 10.00-12.00"],
    ["op een na laatste vrijdag van de maand 10.00-12.00"],
    ["de 15e van elke maand 10-12"],
    ["vrijdag 10-12, tenzij het een feestdag is"],
    ["vrijdag 10-12 (in de R-maand)"],
    ["vrijdag 10-12, afwisselend in twee groepen"],
    ["elke vrijdag 10-12 behalve bij vorst"],
    ["vrijdag 10-12 in week 3 en 7"],
    ["elke derde week van het kwartaal op vrijdag 10-12"],
  ])("%s", (when) => {
    const { schedule, asked } = read({ when });
    expect(asked).toBe(true);
    const certain = schedule.type === "recurring" && schedule.rules.some(({ frequency }) => frequency);
    expect(certain).toBe(false);
    expect("note" in schedule && schedule.note).toContain(when.slice(0, 20));
  });

  test("the same in a column of days or of how often", () => {
    expect(read({ days: "voorlaatste vrijdag", time: "10-12" }).asked).toBe(true);
    expect(rules({ days: "vrijdag", time: "10-12", frequency: "voorlaatste van de maand" })).toEqual([
      { days: ["FR"], startTime: "10:00", endTime: "12:00" },
    ]);
  });
});

describe("words that change nothing about when are kept in words", () => {
  test.each([["wekelijks, mits droog"], ["elke vrijdag 10-12, met koffie na afloop"]])("%s", (when) => {
    const { schedule, asked } = read({ when });
    expect(asked).toBe(false);
    expect(schedule).toMatchObject({ rules: [{ frequency: "weekly" }], note: when });
  });
});

describe("each day with its own times", () => {
  const both = [
    { days: ["TU"], startTime: "10:00", endTime: "12:00", frequency: "weekly" },
    { days: ["TH"], startTime: "19:30", endTime: "21:00", frequency: "weekly" },
  ];
  test.each<[string, ScheduleCells]>([
    ["in the column of days", { days: "di 10-12, do 19.30-21.00" }],
    ["in a column of its own", { when: "di 10-12, do 19.30-21.00" }],
    ["with a slash", { days: "di 10-12/do 19.30-21.00" }],
    ["in the column of times beside the days", { days: "di + do", time: "di 10-12, do 19.30-21.00" }],
  ])("%s", (_, cells) => {
    expect(rules(cells)).toEqual(both);
  });
});

describe("every second", () => {
  test("day, week and month are not each other", () => {
    expect(rules({ when: "elke 2 dagen 10.00-12.00" })).toEqual([
      { days: [], startTime: "10:00", endTime: "12:00", frequency: "daily", interval: 2 },
    ]);
    expect(rules({ when: "om de dag" })).toMatchObject([{ frequency: "daily", interval: 2 }]);
    expect(rules({ when: "dinsdag om de 14 dagen" })).toMatchObject([{ frequency: "weekly", interval: 2 }]);
  });

  test.each([
    ["dinsdag (oneven weeknummers) 10-12"],
    ["dinsdag in de even weken 10-12"],
    ["di 10-12, weken oneven"],
  ])("%s is every two weeks, and which of them is asked and told in words", (when) => {
    const { schedule, asked } = read({ when });
    expect(schedule).toMatchObject({
      rules: [{ days: ["TU"], frequency: "weekly", interval: 2 }],
      note: when,
    });
    expect(asked).toBe(true);
  });
});

describe("edges of a day and of a series", () => {
  test("until midnight is until midnight", () => {
    expect(rules({ days: "zaterdag", time: "13:00-24:00" })).toMatchObject([{ endTime: "00:00" }]);
  });

  test("a series may end on a day on which it is not", () => {
    const { schedule, asked } = read({ days: "zaterdag", startDate: "3-4-2027", endDate: "30-9-2027" });
    expect(schedule).toMatchObject({ rules: [{ days: ["SA"], frequency: "weekly" }], until: "2027-09-30" });
    expect(asked).toBe(false);
    expect(read({ when: "elke zaterdag 10-12 t/m 30-9-2027" }).asked).toBe(false);
  });

  test("two days off in a list are both days off", () => {
    expect(read({ when: "elke dinsdag 10-12, niet op 22-12-2026 en 29-12-2026" }).schedule).toMatchObject({
      cancelled: [{ date: "2026-12-22" }, { date: "2026-12-29" }],
    });
  });

  test("a time without a day leaves the day open, and one date with a time is one occasion", () => {
    expect(read({ time: "14:00 - 15:30" })).toEqual({
      schedule: { type: "recurring", rules: [{ days: [], startTime: "14:00", endTime: "15:30" }] },
      asked: false,
    });
    expect(read({ startDate: "20-5-2026", time: "19:30 - 21:00" })).toEqual({
      schedule: { type: "once", date: "2026-05-20", startTime: "19:30", endTime: "21:00" },
      asked: false,
    });
  });
});

describe("several rhythms in one cell", () => {
  test("each part has its own", () => {
    expect(rules({ when: "1e, 2e en 3e woensdagmiddag en laatste zaterdagmiddag 14:00 - 16:30" })).toEqual([
      { days: ["WE"], startTime: "14:00", endTime: "16:30", frequency: "monthly", weeks: [1, 2, 3] },
      { days: ["SA"], startTime: "14:00", endTime: "16:30", frequency: "monthly", weeks: [-1] },
    ]);
    expect(rules({ when: "elke maandag 10-12 en de 1e donderdag van de maand 19-21 uur" })).toEqual([
      { days: ["MO"], startTime: "10:00", endTime: "12:00", frequency: "weekly" },
      { days: ["TH"], startTime: "19:00", endTime: "21:00", frequency: "monthly", weeks: [1] },
    ]);
  });

  test("which of the month the second day is, is not said of the first", () => {
    const monday = { days: ["MO"], startTime: "10:00", endTime: "12:00" };
    const saturday = { days: ["SA"], startTime: "14:00", endTime: "16:00", frequency: "monthly", weeks: [1] };
    for (const when of [
      "maandag 10-12 uur en de eerste zaterdag van de maand 14-16 uur",
      "ma 10.00-12.00; 1e zaterdag vd maand 14.00-16.00",
      "op maandag van 10 tot 12 uur, op de eerste zaterdag van 14 tot 16 uur",
    ])
      expect(rules({ when })).toEqual([monday, saturday]);
    expect(read({ when: "maandag en 2e en 4e woensdag" })).toMatchObject({
      schedule: { rules: [{ days: ["MO", "WE"] }] },
      asked: true,
    });
    expect(read({ days: "maandag en 1e zaterdag", time: "10-12 uur" }).asked).toBe(true);
  });

  test("a start of one part is no start of the whole, and is asked", () => {
    const when = "Elke 3e woensdag 10:00 - 13:00 en vanaf 3 februari weer elke 1e donderdag 19:00 - 20:00";
    const { schedule, asked } = read({ when });
    expect(schedule).toEqual({
      type: "recurring",
      rules: [
        { days: ["WE"], startTime: "10:00", endTime: "13:00", frequency: "monthly", weeks: [3] },
        { days: ["TH"], startTime: "19:00", endTime: "20:00", frequency: "monthly", weeks: [1] },
      ],
      note: when,
    });
    expect(asked).toBe(true);
  });
});

describe("a rhythm in the title", () => {
  test.each([
    ["Bingo (2e vrijdag v.d. mnd)", { frequency: "monthly", weeks: [2] }],
    ["1e vrijdag van de maand, Postzegelclub", { frequency: "monthly", weeks: [1] }],
    ["Kantklossen (om de week)", { frequency: "weekly", interval: 2 }],
    ["Leeskring elke 6 weken", { frequency: "weekly", interval: 6 }],
    ["Maandelijkse borrel", { frequency: "monthly" }],
  ])("%s completes the column of days", (title, rhythm) => {
    const { schedule, asked } = read({ days: "vrijdag", time: "14:00-16:00" }, title);
    expect(schedule).toEqual({
      type: "recurring",
      rules: [{ days: ["FR"], startTime: "14:00", endTime: "16:00", ...rhythm }],
    });
    expect(asked).toBe(false);
  });

  test("that contradicts a column is asked, and is left open", () => {
    const { schedule, asked } = read(
      { days: "vrijdag", time: "14:00-16:00", frequency: "wekelijks" },
      "Bingo (2e vrijdag van de maand)",
    );
    expect(asked).toBe(true);
    expect(JSON.stringify(schedule)).not.toContain("frequency");
  });

  test("on another day than the column names is asked", () => {
    expect(read({ days: "donderdag", time: "14-16" }, "Elke 2e vrijdag van de maand bingo").asked).toBe(true);
  });

  test("a name is no rhythm", () => {
    for (const title of [
      "Het dagelijks leven",
      "De Vrijdagclub",
      "Week van de eenzaamheid",
      "Zondag met Lubach",
    ])
      expect(rules({ days: "dinsdag", time: "10-12" }, title)).toEqual([
        { days: ["TU"], startTime: "10:00", endTime: "12:00", frequency: "weekly" },
      ]);
  });
});

describe("what is not decided yet", () => {
  test.each([["n.t.b."], ["ntb"], ["nader te bepalen"], ["volgt nog"], ["tba"]])(
    "%s is no appointment: when it is stays open, and nobody is asked for the row",
    (time) => {
      expect(read({ time })).toEqual({ schedule: { type: "unknown" }, asked: false });
      expect(read({ days: "dinsdag", time })).toEqual({
        schedule: { type: "recurring", rules: [{ days: ["TU"], frequency: "weekly" }] },
        asked: false,
      });
    },
  );
});
