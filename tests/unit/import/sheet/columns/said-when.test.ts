import { describe, expect, test } from "vitest";
import fc from "fast-check";
import { activitiesIn, importText } from "../../../../support/import-rows.ts";

const ROWS = [
  ["Tekenkring", "2027-03-02", '"2 maart 2027, tot 25 mei 2027"', "10:00", "dinsdagen 10 tot 12 uur"],
  ["Zangmiddag", "2027-03-05", "5 maart 2027", "14:00", "van 14 tot 16 uur"],
  ["Vertelweek", "2027-04-12", '"5 april 2027, tot 16 april 2027"', "Uur volgt", ""],
  [
    "Tuinkeuken",
    "2027-04-14",
    '"1 april 2027, tot 30 juni 2027"',
    "Reeks",
    "woensdag en vrijdag 13.30 tot 15 uur",
  ],
];

describe("words about time beside the date that a system sorts by are heard before it", () => {
  test.each([
    "title,date,date_words,time,hours_words",
    "naam,datum,datumweergave,tijd,tijd in woorden",
    "titel,datum,datum voluit,tijdstip,wanneer precies",
    "activiteit,date,date_display,time,schedule_text",
    "event,datum,loopt,uur,toegelicht",
  ])("%s", async (header) => {
    const found = activitiesIn(await importText([header, ...ROWS.map((row) => row.join(","))].join("\n")));
    const when = (title: string) => found[title]?.["schedule"];
    expect(when("Tekenkring")).toMatchObject({
      rules: [{ days: ["TU"], startTime: "10:00", endTime: "12:00", frequency: "weekly" }],
      from: "2027-03-02",
      until: "2027-05-25",
    });
    expect(when("Zangmiddag")).toEqual({
      type: "once",
      date: "2027-03-05",
      startTime: "14:00",
      endTime: "16:00",
    });
    expect(when("Vertelweek")).toEqual({
      type: "recurring",
      rules: [{ days: [] }],
      from: "2027-04-05",
      until: "2027-04-16",
    });
    expect(when("Tuinkeuken")).toMatchObject({
      rules: [{ days: ["WE", "FR"], startTime: "13:30", endTime: "15:00" }],
      until: "2027-06-30",
    });
  });

  test("a date that lies outside the days they name is asked about", async () => {
    const { report } = await importText(
      [
        "titel,datum,wanneer",
        'Leesuur,2027-09-01,"2 maart 2027 tot 25 mei 2027, dinsdag 10 tot 12 uur"',
        'Bingo,2027-03-05,"2 maart 2027 tot 25 mei 2027, vrijdag 10 tot 12 uur"',
      ].join("\n"),
    );
    const codes = report.rows.map(({ remarks }) => remarks.map(({ code }) => code));
    expect(codes[0]).toContain("days-conflict");
    expect(codes[1]).not.toContain("days-conflict");
  });

  test("wherever in such a span the next day is, the span is what is said", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 28 }), async (day) => {
        const date = `2027-05-${String(day).padStart(2, "0")}`;
        const rows = ["A", "B", "C"].map((name) => `${name}club,${date},"1 mei 2027, tot 28 mei 2027"`);
        const found = activitiesIn(await importText(["title,date,date_words", ...rows].join("\n")));
        expect(found["Aclub"]?.["schedule"]).toMatchObject({ from: "2027-05-01", until: "2027-05-28" });
      }),
      { numRuns: 10 },
    );
  });

  test("days that each have their own time are named, and the times are asked", async () => {
    const rows = [
      "Vertelronde,2027-03-03,3 maart 18.30 uur; 8 april 10.30 uur; 9 mei 14 uur",
      "Bingo,2027-03-05,vrijdag 5 maart 14 uur",
      "Markt,2027-03-06,zaterdag 6 maart 10 uur",
    ];
    const result = await importText(["title,date,uren in woorden", ...rows].join("\n"));
    const schedule = activitiesIn(result)["Vertelronde"]?.["schedule"];
    expect(schedule).toMatchObject({ type: "dates", dates: ["2027-03-03", "2027-04-08", "2027-05-09"] });
    expect(schedule).not.toHaveProperty("startTime");
    expect(result.report.rows[0]?.remarks.map(({ code }) => code)).toContain("time-unclear");
  });
});

describe("figures that no word of time stands beside are none", () => {
  test.each([
    ["geboren", ["2011 en 2012", "2013 en 2014", "2015 en later"]],
    ["groep van", ["6 tot 9", "9 tot 12", "12 tot 15"]],
    ["formaat", ["20 bij 30", "30 bij 40", "40 bij 50"]],
    ["niveau", ["stap 1 en 2", "stap 3 en 4", "stap 5 en 6"]],
    ["ploeg", ["U8 en U9", "U10 en U11", "U12 en U13"]],
  ])("%s", async (name, cells) => {
    const { report } = await importText(
      [`titel,datum,${name}`, ...cells.map((cell, at) => `Club ${at},2027-03-0${at + 1},${cell}`)].join("\n"),
    );
    expect(report.sheets[0]?.columns[name] ?? "").not.toMatch(/^(?:when|period|time|date)$/);
  });
});
