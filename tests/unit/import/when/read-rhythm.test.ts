import { describe, expect, test } from "vitest";
import { readRhythm } from "#import/when/read-rhythm.ts";
import { unreadText } from "#import/when/unread-text.ts";

describe("how often", () => {
  test.each([
    ["wekelijks", { frequency: "weekly" }],
    ["elke week", { frequency: "weekly" }],
    ["1x p/w", { frequency: "weekly", perWeek: 1 }],
    ["2x per week", { frequency: "weekly", perWeek: 2 }],
    ["1 of 2 dagdelen per week", { frequency: "weekly" }],
    ["om de week", { frequency: "weekly", interval: 2 }],
    ["14-daags", { frequency: "weekly", interval: 2 }],
    ["om de 2 wk", { frequency: "weekly", interval: 2 }],
    ["3-wekelijks", { frequency: "weekly", interval: 3 }],
    ["maandelijks", { frequency: "monthly" }],
    ["2x per maand", { frequency: "monthly", timesPerPeriod: 2 }],
    ["elke 2e dinsdag van de maand", { frequency: "monthly", weeks: [2] }],
    ["laatste vrijdag vd maand", { frequency: "monthly", weeks: [-1] }],
    ["tweede en vierde vrijdag", { frequency: "monthly", weeks: [2, 4] }],
    ["maandelijks (2e donderdag)", { frequency: "monthly", weeks: [2] }],
    ["1x per 2 maanden", { frequency: "monthly", interval: 2 }],
    ["1x per kwartaal", { frequency: "monthly", interval: 3 }],
    ["6x per jaar", { frequency: "yearly", timesPerPeriod: 6 }],
    ["elke maandag", { frequency: "weekly" }],
    ["iedere maandagmiddag", { frequency: "weekly" }],
    ["om de maandag", { frequency: "weekly", interval: 2 }],
    ["om de dinsdag", { frequency: "weekly", interval: 2 }],
    ["elke maand", { frequency: "monthly" }],
    ["om de maand", { frequency: "monthly", interval: 2 }],
    ["2x per maand, op maandag", { frequency: "monthly", timesPerPeriod: 2 }],
    ["elke eerste maandag", { frequency: "monthly", weeks: [1] }],
    ["dagelijks", { frequency: "daily" }],
    ["incidenteel", { frequency: "irregular" }],
    ["6 lessen", { sessions: 6, course: true }],
    ["8 bijeenk. om de week", { frequency: "weekly", interval: 2, sessions: 8, course: true }],
    ["10 maandagavonden", { sessions: 10, course: true }],
    ["eenmalig", { once: true }],
    ["op afspraak", { appointment: true }],
    ["3 dagen", { count: 3 }],
    ["1st Friday of the month", { frequency: "monthly", weeks: [1] }],
    ["every other week", { frequency: "weekly", interval: 2 }],
  ])("reads %j", (text, expected) => {
    expect(readRhythm(unreadText(text)).value).toEqual(expected);
  });

  test("keeps the rule and not the exception of 'wekelijks, in de ramadan dagelijks'", () => {
    expect(readRhythm(unreadText("wekelijks, in de ramadan dagelijks")).value).toEqual({
      frequency: "weekly",
    });
  });

  test("asks when one cell says two different things", () => {
    const { value, remarks } = readRhythm(unreadText("wekelijks, 1e zaterdag van de maand"));
    expect(value).toEqual({ open: true });
    expect(remarks.map(({ code }) => code)).toEqual(["rhythm-conflict"]);
  });

  test("asks about 'elke tweede dinsdag', which may be every other Tuesday", () => {
    expect(readRhythm(unreadText("elke tweede dinsdag")).remarks.map(({ code }) => code)).toEqual([
      "rhythm-ambiguous",
    ]);
    expect(readRhythm(unreadText("elke tweede dinsdag van de maand")).remarks).toEqual([]);
  });
});

test.each([
  ["8 weeks", { course: true, sessions: 8 }],
  ["6 times", { course: true, sessions: 6 }],
  ["4 sessions", { course: true, sessions: 4 }],
  ["every 3 weeks", { frequency: "weekly", interval: 3 }],
  ["1x p. 14 dgn", { frequency: "weekly", interval: 2 }],
])("%s in a sheet that is half English or abbreviated", (text, rhythm) => {
  expect(readRhythm(unreadText(text)).value).toEqual(rhythm);
});
