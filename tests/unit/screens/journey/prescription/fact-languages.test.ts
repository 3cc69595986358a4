import { describe, expect, it } from "vitest";
import { askDayIn, factLinesIn } from "#screens/journey/prescription/fact-languages.ts";
import { momentIn, whenIn } from "#screens/journey/prescription/when-languages.ts";
import { PAPER_LANGUAGES } from "#screens/journey/prescription/prescription-languages.ts";
import type { LocalDate, LocalTime } from "#schema/identifiers.ts";
import type { Schedule } from "#schema/schedule.ts";

const NOW = "2026-11-30T09:00";
const first = { date: "2026-12-04" as LocalDate, startTime: "12:00" as LocalTime, certain: true };
const schedule: Schedule = {
  type: "recurring",
  rules: [{ days: ["TU", "FR"], frequency: "weekly", startTime: "12:00" }],
};
const entry = {
  cost: "€ 1,50 per keer",
  facts: {
    signUp: "Aanmelden hoeft niet. Bel even. Dan weten ze dat u komt.",
    first: {
      steps: [
        { about: "door" as const, title: "Bij de deur", text: "Er is iemand die u opvangt. U zoekt Bep." },
      ],
      promises: ["Alleen kijken mag ook"],
    },
  },
};

describe("the facts of an activity in the second language of a sheet", () => {
  it("say when, what it costs, how to sign up and how the first visit goes, each by itself", () => {
    expect(whenIn("en", schedule, NOW)).toBe("Every week: Tuesday and Friday, 12:00");
    expect(factLinesIn("en", entry)).toEqual({
      cost: "Cost: € 1,50 each time",
      signUp: "You do not have to sign up. Please call first, so that they expect you.",
      welcome: "Someone will welcome you. Just watching is fine.",
    });
  });
  it("name the day of the first visit, or that one has to ask for it", () => {
    expect(momentIn("en", first)).toBe("Friday 4 December, 12:00");
    expect(askDayIn("en")).toBe("Ask which day it is");
  });
  it("say nothing that was not said: no price in other words, no sign-up that nobody asked for", () => {
    const facts = { ...entry.facts, signUp: "" };
    expect(factLinesIn("en", { cost: "Vraag wat het kost", facts })).toMatchObject({
      cost: "",
      signUp: "",
    });
  });
  it("say of a rhythm no more and no less than it is", () => {
    const rule = { days: ["TH" as const], frequency: "monthly" as const, weeks: [1] };
    const said = (one: Schedule) => whenIn("en", one, NOW) ?? "";
    expect(said({ type: "recurring", rules: [rule] })).toBe("Once a month: Thursday");
    expect(said({ type: "recurring", rules: [{ ...rule, weeks: [1, 3] }] })).toBe("");
    expect(said({ type: "recurring", rules: [{ ...rule, months: [5] }] })).toBe("");
    expect(said({ type: "recurring", rules: [{ days: ["MO"] }] })).toBe("");
    expect(said({ type: "recurring", course: true, rules: [{ ...rule, frequency: "weekly" }] })).toBe("");
    expect(said({ type: "unknown" })).toBe("");
  });
  it("leave out dates that have passed or were called off", () => {
    const dates = ["2026-11-26", "2026-12-03", "2026-12-10"] as LocalDate[];
    const cancelled = [{ date: dates[2]! }];
    expect(whenIn("en", { type: "dates", dates, cancelled }, NOW)).toBe("Thursday 3 December");
  });
  it.each(PAPER_LANGUAGES)("exist in %s, with the digits that stand beside them", (language) => {
    const { cost, signUp, welcome } = factLinesIn(language, { ...entry, cost: "Gratis" });
    const when = whenIn(language, schedule, NOW);
    expect(when).toContain("12:00");
    expect(when).toMatch(/^[^:]+: /);
    expect(cost).not.toBe("");
    expect(cost).not.toContain("Gratis");
    expect([signUp, welcome].join(" ").split(". ").length).toBe(4);
    expect(momentIn(language, first)).toContain("12:00");
  });
});
