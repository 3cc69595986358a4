import { describe, expect, it } from "vitest";
import type { RecurrenceRule, Schedule, Weekday, WeeklyHours } from "#schema/schedule.ts";
import { scheduleSentence } from "#text/when/schedule-sentence.ts";

type Recurring = Extract<Schedule, { type: "recurring" }>;

const WORKDAYS: Weekday[] = ["MO", "TU", "WE", "TH", "FR"];
const says = (rules: Partial<RecurrenceRule>[], rest: Partial<Recurring> = {}) =>
  scheduleSentence({
    type: "recurring",
    rules: rules.map((rule) => ({ days: [], frequency: "weekly", ...rule })),
    ...rest,
  });

describe("every week", () => {
  it.each<[string, Partial<RecurrenceRule>]>([
    ["Elke dinsdag, 10.00 tot 11.30 uur", { days: ["TU"], startTime: "10:00", endTime: "11:30" }],
    ["Elke zaterdag, 9.00 uur", { days: ["SA"], startTime: "09:00" }],
    ["Elke werkdag, overdag", { days: WORKDAYS, dayparts: ["morning", "afternoon"] }],
    ["Elke dag", { days: [...WORKDAYS, "SA", "SU"] }],
    ["Zaterdag en zondag", { days: ["SU", "SA"] }],
    ["Maandag, woensdag en vrijdag, ’s avonds", { days: ["MO", "WE", "FR"], dayparts: ["evening"] }],
    ["Maandag tot en met donderdag", { days: ["TH", "MO", "TU", "WE"] }],
    ["Elke zondagavond", { days: ["SU"], dayparts: ["evening"] }],
    ["Elke zondag, ’s middags of ’s avonds", { days: ["SU"], dayparts: ["evening", "afternoon"] }],
    ["Elke zondag", { days: ["SU"], dayparts: ["morning", "afternoon", "evening"] }],
    ["Elke week, ’s ochtends", { dayparts: ["morning"] }],
    ["Om de week op donderdag", { days: ["TH"], interval: 2 }],
    [
      "Om de week op vrijdag en zaterdag, 20.00 tot 23.00 uur",
      { days: ["FR", "SA"], interval: 2, startTime: "20:00", endTime: "23:00" },
    ],
    ["Om de week op dinsdagavond", { days: ["TU"], interval: 2, dayparts: ["evening"] }],
    ["Elke drie weken", { interval: 3 }],
    ["Twee keer per week", { timesPerPeriod: 2 }],
    ["Twee keer per week, op maandag, dinsdag of donderdag", { days: ["MO", "TU", "TH"], timesPerPeriod: 2 }],
    ["Eén keer per week, op een werkdag", { days: WORKDAYS, timesPerPeriod: 1 }],
    [
      "Twee keer per week, van maandag tot en met donderdag",
      { days: ["MO", "TU", "WE", "TH"], timesPerPeriod: 2 },
    ],
    ["Dinsdag en vrijdag", { days: ["TU", "FR"], timesPerPeriod: 2 }],
  ])("%s", (sentence, rule) => expect(says([rule])).toBe(sentence));
});

describe("every month, every year, every day, now and then", () => {
  it.each<[string, Partial<RecurrenceRule>]>([
    [
      "Eerste en derde zondag van de maand, in januari en oktober",
      { frequency: "daily", days: ["SU"], weeks: [1, 3], months: [1, 10] },
    ],
    ["Elke dag in de eerste week van de maand", { frequency: "daily", weeks: [1] }],
    [
      "Eerste zaterdag van de maand, 10.30 uur",
      { frequency: "monthly", days: ["SA"], weeks: [1], startTime: "10:30" },
    ],
    ["Eerste en derde donderdag van de maand", { frequency: "monthly", days: ["TH"], weeks: [3, 1] }],
    [
      "Tweede en laatste vrijdagmiddag van de maand",
      { frequency: "monthly", days: ["FR"], weeks: [-1, 2], dayparts: ["afternoon"] },
    ],
    ["Om de maand op de eerste woensdag", { frequency: "monthly", days: ["WE"], weeks: [1], interval: 2 }],
    ["Eén keer per maand op vrijdag", { frequency: "monthly", days: ["FR"] }],
    ["Eén keer per maand in het weekend", { frequency: "monthly", days: ["SA", "SU"] }],
    ["Twee keer per maand op maandag", { frequency: "monthly", days: ["MO"], timesPerPeriod: 2 }],
    ["Eén keer per twee maanden op woensdag", { frequency: "monthly", days: ["WE"], interval: 2 }],
    ["Eén keer per kwartaal", { frequency: "monthly", interval: 3 }],
    ["Eén keer per maand in de eerste week", { frequency: "monthly", weeks: [1] }],
    [
      "Elk jaar op de tweede zaterdag van september",
      { frequency: "yearly", days: ["SA"], weeks: [2], months: [9] },
    ],
    ["Vier keer per jaar op zaterdag", { frequency: "yearly", days: ["SA"], timesPerPeriod: 4 }],
    [
      "Twee keer per jaar in december, ’s avonds",
      { frequency: "yearly", months: [12], timesPerPeriod: 2, dayparts: ["evening"] },
    ],
    ["Elke dag, 12.00 tot 13.30 uur", { frequency: "daily", startTime: "12:00", endTime: "13:30" }],
    ["Elke werkdag", { frequency: "daily", days: WORKDAYS }],
    ["Om de dag", { frequency: "daily", interval: 2 }],
    ["Af en toe", { frequency: "irregular" }],
    ["Af en toe in het weekend", { frequency: "irregular", days: ["SA", "SU"] }],
    ["Af en toe op vrijdagavond", { frequency: "irregular", days: ["FR"], dayparts: ["evening"] }],
  ])("%s", (sentence, rule) => expect(says([rule])).toBe(sentence));
});

describe("some months of the year", () => {
  it.each<[string, number[]]>([
    ["Elke zondag, van mei tot en met september", [9, 5, 6, 7, 8]],
    ["Elke zondag, van oktober tot en met maart", [1, 2, 3, 10, 11, 12]],
    ["Elke zondag, in april en mei", [4, 5]],
    ["Elke zondag, in december", [12]],
    ["Elke zondag, in maart, juni en september", [3, 6, 9]],
    ["Elke zondag", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
  ])("%s", (sentence, months) => expect(says([{ days: ["SU"], months }])).toBe(sentence));
});

describe("several times", () => {
  const at = (days: Weekday[], startTime: string, endTime: string) => ({ days, startTime, endTime });

  it("of the same days share their days, in the order of the clock", () => {
    expect(says([at(WORKDAYS, "13:00", "16:30"), at(WORKDAYS, "09:30", "12:00")])).toBe(
      "Elke werkdag, 9.30 tot 12.00 uur en 13.00 tot 16.30 uur",
    );
  });
  it("of other days stand in one line when they are few", () => {
    expect(says([at(["TU"], "10:00", "12:00"), at(["TH"], "19:00", "21:00")])).toBe(
      "Dinsdag 10.00 tot 12.00 uur en donderdag 19.00 tot 21.00 uur",
    );
    expect(
      says([
        { days: ["TU"], dayparts: ["morning"] },
        { days: ["TH"], dayparts: ["evening"] },
      ]),
    ).toBe("Dinsdagochtend en donderdagavond");
  });
  it("on a day that was named already come on top of it", () => {
    expect(says([at(["TU", "WE", "FR"], "10:00", "16:00"), at(["WE"], "18:00", "20:00")])).toBe(
      "Dinsdag, woensdag en vrijdag 10.00 tot 16.00 uur en woensdag ook 18.00 tot 20.00 uur",
    );
  });
  it("of another rhythm get a sentence of their own", () => {
    expect(
      says([
        { days: ["FR"], startTime: "19:00" },
        { frequency: "daily", months: [3], startTime: "19:00" },
      ]),
    ).toBe("Elke vrijdag, 19.00 uur. Elke dag, 19.00 uur, in maart");
  });
});

describe("a course", () => {
  const rule = { days: ["TU" as const], startTime: "13:30", endTime: "15:00" };
  it("says how many times", () => {
    expect(says([rule], { sessions: 10 })).toBe("10 keer op dinsdag, 13.30 tot 15.00 uur");
    expect(says([{ ...rule, interval: 2 }], { sessions: 8 })).toBe(
      "8 keer, om de week op dinsdag, 13.30 tot 15.00 uur",
    );
    expect(says([{ dayparts: ["evening"] }], { sessions: 6 })).toBe("6 keer, ’s avonds");
  });
  it("of unknown length is called a course", () => {
    expect(says([rule], { course: true })).toBe("Cursus op dinsdag, 13.30 tot 15.00 uur");
  });
});

describe("dates", () => {
  const dates = (...days: string[]) => ({ type: "dates" as const, dates: days, startTime: "14:00" });
  it("one date has its day, and its year unless it is near", () => {
    const once: Schedule = { type: "once", date: "2026-12-05", startTime: "14:00", endTime: "16:00" };
    expect(scheduleSentence(once)).toBe("Zaterdag 5 december 2026, 14.00 tot 16.00 uur");
    expect(scheduleSentence(once, "2026-11-25")).toBe("Zaterdag 5 december, 14.00 tot 16.00 uur");
    expect(scheduleSentence({ type: "once", date: "2027-06-05" }, "2026-11-25")).toBe("Zaterdag 5 juni 2027");
    expect(scheduleSentence({ type: "once", date: "2027-01-09" }, "2026-11-25")).toBe("Zaterdag 9 januari");
  });
  it("a few dates share their month and year", () => {
    expect(scheduleSentence(dates("2026-12-19", "2026-12-05", "2026-12-12"))).toBe(
      "5, 12 en 19 december 2026, 14.00 uur",
    );
    expect(scheduleSentence(dates("2026-12-05", "2027-01-02"))).toBe(
      "5 december 2026 en 2 januari 2027, 14.00 uur",
    );
    expect(scheduleSentence(dates("2026-04-25", "2026-06-20"), "2026-01-01")).toBe(
      "25 april en 20 juni, 14.00 uur",
    );
    expect(scheduleSentence(dates("2026-12-05", "2026-12-12", "2027-01-02"))).toBe(
      "5 en 12 december 2026, en 2 januari 2027, 14.00 uur",
    );
  });
  it("days in a row are a period", () => {
    expect(
      scheduleSentence(dates("2026-07-20", "2026-07-21", "2026-07-22", "2026-07-23", "2026-07-24")),
    ).toBe("Van 20 tot en met 24 juli 2026, 14.00 uur");
    expect(scheduleSentence(dates("2026-12-30", "2026-12-31", "2027-01-01"))).toBe(
      "Van 30 december 2026 tot en met 1 januari 2027, 14.00 uur",
    );
  });
  it("many dates are counted, and past ones left out", () => {
    const many = dates("2026-11-01", "2026-12-01", "2026-12-02", "2026-12-03", "2026-12-04", "2026-12-05");
    expect(scheduleSentence(many)).toBe("6 keer, van 1 november tot en met 5 december 2026, 14.00 uur");
    expect(scheduleSentence(many, "2026-12-04")).toBe("4 en 5 december, 14.00 uur");
  });
});

describe("opening hours and appointments", () => {
  const open = (hours: WeeklyHours[], rest: object = {}) =>
    scheduleSentence({ type: "open", hours, ...rest });
  it("are said like a rhythm", () => {
    expect(
      open([
        { days: ["MO", "TU", "WE", "TH"], startTime: "09:00", endTime: "17:00" },
        { days: ["FR"], startTime: "09:00", endTime: "12:00" },
      ]),
    ).toBe("Maandag tot en met donderdag 9.00 tot 17.00 uur en vrijdag 9.00 tot 12.00 uur");
    expect(open([{ days: ["WE"], startTime: "13:30" }], { months: [4, 5, 6] })).toBe(
      "Elke woensdag, 13.30 uur, van april tot en met juni",
    );
  });
  it("that nobody knows are a question", () => {
    expect(open([{ days: [] }])).toBe("Vraag dit even na");
    expect(open([{ days: [], dayparts: ["evening"] }])).toBe("’s Avonds");
  });
  it("by appointment says when and how often it can be, if that is known", () => {
    const appointment = (rest: object = {}) => scheduleSentence({ type: "by-appointment", ...rest });
    expect(appointment()).toBe("In overleg");
    expect(appointment({ hours: [{ days: WORKDAYS }] })).toBe("In overleg, op werkdagen");
    expect(appointment({ hours: [{ days: [], dayparts: ["morning", "evening"] }] })).toBe(
      "In overleg, ’s ochtends of ’s avonds",
    );
    expect(appointment({ rhythm: { frequency: "weekly" } })).toBe("Elke week, in overleg");
    expect(appointment({ sessions: 1 })).toBe("Eén keer, in overleg");
    expect(
      appointment({ hours: [{ days: [...WORKDAYS, "SA"], startTime: "08:00", endTime: "18:00" }] }),
    ).toBe("In overleg, van maandag tot en met zaterdag, 8.00 tot 18.00 uur");
    expect(appointment({ rhythm: { frequency: "weekly", interval: 2 }, sessions: 6 })).toBe(
      "6 keer, om de week, in overleg",
    );
    expect(appointment({ rhythm: { frequency: "monthly", timesPerPeriod: 2 } })).toBe(
      "Twee keer per maand, in overleg",
    );
  });
});

it("what is only for the school holidays says so", () => {
  expect(says([{ days: ["WE"] }], { schoolHolidays: "only" })).toBe(
    "Elke woensdag, alleen in de schoolvakanties",
  );
});
