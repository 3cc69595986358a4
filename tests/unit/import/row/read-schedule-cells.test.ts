import { describe, expect, test } from "vitest";
import { readScheduleCells } from "#import/row/read-schedule-cells.ts";
import { readRowCells } from "#import/row/row-cells.ts";
import { recogniseColumns } from "#import/sheet/columns/recognise-columns.ts";
import { askedCodes } from "../../../support/import-rows.ts";

function read(description: string, when: Record<string, string> = {}, today = "2026-09-01") {
  const row: Record<string, string> = { Activiteit: "Samen zingen", Omschrijving: description, ...when };
  const cells = readRowCells(
    { row: 1, line: 2, cells: Object.values(row) },
    recogniseColumns(Object.keys(row)),
  );
  const schedule = readScheduleCells(cells, "Samen zingen", today);
  const asked = askedCodes(cells.remarks);
  return { schedule, asked };
}

describe("how often, said without a day", () => {
  test.each([
    ["Wekelijks samen zingen met de buurt.", "weekly"],
    ["Een vrijwilliger met wie je wekelijks zingt.", "weekly"],
    ["Elke maand zingen we iets anders.", "monthly"],
    ["Dagelijks telefonisch spreekuur.", "daily"],
  ])("%j is known, and the day stays open", (text, frequency) => {
    expect(read(text)).toMatchObject({
      schedule: { type: "recurring", rules: [{ days: [], frequency }] },
      asked: [],
    });
  });
  test.each([
    "Ons bestuur vergadert wekelijks.",
    "U betaalt maandelijks € 5.",
    "Kom los van het dagelijks leven.",
    "Elke week is anders.",
    "Met plezier, niet wekelijks.",
  ])("%j is about something else", (text) => expect(read(text).schedule.type).toBe("unknown"));
});

describe("a list of days in a text, a line each", () => {
  test("is one rhythm", () => {
    expect(read("Dinsdag: 19.00 tot 20.30\nDonderdag: 19.00 tot 20.30")).toMatchObject({
      schedule: { rules: [{ days: ["TU", "TH"], startTime: "19:00", endTime: "20:30" }] },
      asked: [],
    });
  });
  test("with places between them is asked", () => {
    const text =
      "Dinsdagavond van 19.30 tot 20.00 uur in de kerk zingen.\nMaandagavond van 19.30 tot 20.30 uur in de school.";
    expect(read(text)).toEqual({ schedule: { type: "unknown" }, asked: ["when-only-in-text"] });
  });
});

describe("one date in its cell, and a text about every day of something longer", () => {
  test.each([
    "Elke dag van het festival kunnen kinderen proeven.",
    "Iedere dag van de vakantieweek is er een andere les.",
    "Alle dagen van ons kamp is er gym.",
  ])("is asked: %s", (text) => {
    expect(read(text, { Datum: "7-9-2026", Tijd: "9:00 - 11:00" }).asked).toEqual(["when-in-text-differs"]);
  });
  test("is not asked where that is every day of the week", () => {
    expect(read("Wij zijn elke dag van de week open voor u.", { Datum: "7-9-2026" }).asked).not.toContain(
      "when-in-text-differs",
    );
  });
});

describe("one date in its cell, and a rhythm in the text", () => {
  test("on the same day is a series, of which a date to come is the first", () => {
    expect(read("Elke maandag zingen wij.", { Datum: "7-9-2026", Tijd: "9:00 - 11:00" }).schedule).toEqual({
      type: "recurring",
      rules: [{ days: ["MO"], startTime: "09:00", endTime: "11:00", frequency: "weekly" }],
      from: "2026-09-07",
    });
  });
  test("of every second week says which weeks those are", () => {
    expect(read("Elke even vrijdag zingen wij.", { Datum: "11-9-2026" })).toMatchObject({
      schedule: { rules: [{ days: ["FR"], frequency: "weekly", interval: 2 }], from: "2026-09-11" },
      asked: [],
    });
  });
  test("of every day is every day", () => {
    expect(
      read("Iedere middag bent u welkom.", { Datum: "7-9-2026", Van: "12:00", Tot: "13:00" }),
    ).toMatchObject({
      schedule: { rules: [{ startTime: "12:00", frequency: "daily" }], from: "2026-09-07" },
      asked: [],
    });
  });
  test("of several evenings is a course that begins then", () => {
    expect(read("Meerdere dinsdagavonden van 20.00 tot 22.00 uur.", { Datum: "20-10-2026" })).toMatchObject({
      schedule: { course: true, rules: [{ days: ["TU"] }], startDates: ["2026-10-20"] },
      asked: [],
    });
  });
  test("without a day is asked, and the date stands", () => {
    expect(read("Elke maand zingen we iets nieuws.", { Datum: "9-9-2026" })).toMatchObject({
      schedule: { type: "once", date: "2026-09-09" },
      asked: ["rhythm-in-text"],
    });
  });
});

describe("a rhythm that comes beside something else", () => {
  test("is asked: the bingo is not the living room", () => {
    const text = "Breien bij het raam. Ook is er vaak bingo (2e en 4e donderdagavond van elke maand).";
    expect(read(text)).toEqual({ schedule: { type: "unknown" }, asked: ["when-only-in-text"] });
  });
});

describe("a name that says the same as the day in the text", () => {
  test("adds nothing to it", () => {
    expect(read("Wekelijkse zangmiddag, elke woensdag in het dorpshuis.")).toMatchObject({
      schedule: { rules: [{ days: ["WE"], frequency: "weekly" }] },
      asked: [],
    });
  });
});

describe("a cell about time in which something else stands too", () => {
  const tuesday = { days: ["TU"], startTime: "10:00", endTime: "12:00", frequency: "weekly" };
  test.each([
    "di 10-12 uur, € 3 per keer",
    "dinsdag 10-12, aanmelden via 038-4628480",
    "dinsdag 10-12 (gratis)",
    "dinsdag 10.00 - 12.00 info@kade.example.nl",
    "elke dinsdag 10-12 uur; vooraf aanmelden",
    "dinsdag 10.00-12.00 uur, kosten 2,50",
    "di 10-12, vol",
    "dinsdag 10-12 uur, voor 55-plussers",
  ])("%j is that Tuesday, without a question", (when) => {
    const { schedule, asked } = read("Zingen.", { Wanneer: when });
    expect(schedule).toMatchObject({ type: "recurring", rules: [tuesday] });
    expect(asked).toEqual([]);
  });
  test("keeps what nobody is sure of, and asks", () => {
    expect(read("Zingen.", { Wanneer: "dinsdag 10-12 uur, 3e groep op 2" }).asked).toEqual([
      "time-left-over",
    ]);
  });
  test("stays by appointment", () => {
    expect(read("Zingen.", { Wanneer: "ma, alleen op afspraak" }).schedule.type).toBe("by-appointment");
  });
});

test("the month from which it is again is not the one month in which it is", () => {
  expect(read("Vanaf september op maandag 14.00-16.00 uur.").asked).toEqual(["when-only-in-text"]);
  expect(read("Zingen.", { Wanneer: "vanaf september op maandag 14.00-16.00 uur" }).asked).toEqual([
    "schedule-exception",
  ]);
  expect(read("Zingen.", { Wanneer: "maandag 14-16 uur, vanaf september t/m mei" }).asked).toEqual([]);
});

describe("when it is not, as the text says it", () => {
  const when = { Wanneer: "dinsdag 10-12 uur" };
  test.each([
    ["Zingen. Niet in de schoolvakanties.", "stops"],
    ["In de schoolvakanties is er geen les.", "stops"],
    ["Wij gaan gewoon door in de schoolvakanties.", "continues"],
    ["Ook in de schoolvakanties.", "continues"],
    ["Gezellig met elkaar, geen ervaring nodig.", undefined],
  ])("%j", (text, schoolHolidays) => {
    const { schedule, asked } = read(text, when);
    expect((schedule as { schoolHolidays?: string }).schoolHolidays).toBe(schoolHolidays);
    expect(asked).toEqual([]);
  });
  test.each([
    "Op 14 juli is er geen bijeenkomst.",
    "Geen lessen in augustus.",
    "In de zomervakantie is er geen les.",
  ])("%j is asked: no rule can hold it", (text) =>
    expect(read(text, when).asked).toEqual(["schedule-exception"]),
  );
  test("of last year says nothing", () => {
    expect(read("Vorig jaar was er in augustus geen bijeenkomst.", when).asked).toEqual([]);
  });
});

describe("an amount beside a time", () => {
  test("is no time, and the words of a text are no note", () => {
    expect(
      read("Samen eten op de laatste vrijdag van de maand, 17.30 uur. € 7,50, kinderen € 4.").schedule,
    ).toEqual({
      type: "recurring",
      rules: [{ days: ["FR"], startTime: "17:30", frequency: "monthly", weeks: [-1] }],
    });
    expect(read("Elke werkdag open van 9.00 tot 17.00 uur.").schedule).toMatchObject({
      hours: [{ days: ["MO", "TU", "WE", "TH", "FR"], startTime: "09:00", endTime: "17:00" }],
    });
    expect(read("Tussen 10.00 en 12.00 uur bent u elke donderdag welkom.").schedule).not.toHaveProperty(
      "note",
    );
  });
});
