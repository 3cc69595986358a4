import { describe, expect, it } from "vitest";
import { factsIn } from "#screens/journey/prescription/fact-languages.ts";
import { PAPER_LANGUAGES } from "#screens/journey/prescription/prescription-languages.ts";
import type { LocalDate, LocalTime } from "#schema/identifiers.ts";

const entry = {
  cost: "€ 1,50 per keer",
  where: "Buurthuis De Molensteen",
  first: { date: "2026-12-04" as LocalDate, startTime: "12:00" as LocalTime, certain: true },
  facts: {
    signUp: "Aanmelden hoeft niet.",
    first: {
      steps: [
        { about: "door" as const, title: "Bij de deur", text: "Er is iemand die u opvangt. U zoekt Bep." },
      ],
      promises: ["Alleen kijken mag ook"],
    },
  },
};

describe("the facts of an activity in the second language of a sheet", () => {
  it("say when, where, what it costs and how the first visit goes", () => {
    expect(factsIn("en", entry)).toBe(
      "Friday 4 December, 12:00. Where: Buurthuis De Molensteen. Cost: € 1,50 each time. You do not have to sign up. Someone will welcome you. Just watching is fine.",
    );
  });
  it("say nothing that was not said: no day that is not certain, no price in other words", () => {
    const open = {
      ...entry,
      first: undefined,
      cost: "Vraag wat het kost",
      facts: { ...entry.facts, signUp: "" },
    };
    expect(factsIn("en", open)).toMatch(/^Ask which day it is\. Where/);
    expect(factsIn("en", open)).not.toMatch(/Cost|Free|sign up/);
  });
  it.each(PAPER_LANGUAGES)("exist in %s, with the digits that stand beside them", (language) => {
    const said = factsIn(language, { ...entry, cost: "Gratis" });
    expect(said).toContain("12:00");
    expect(said.split(". ").length).toBeGreaterThanOrEqual(6);
    expect(said).not.toContain("Gratis.");
  });
});
