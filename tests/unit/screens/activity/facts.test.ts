import { describe, expect, it } from "vitest";
import type { ActivityEntry } from "#domain/catalog.ts";
import { factsOf, type FactKey } from "#screens/activity/facts.ts";
import { activityEntry } from "../../../fixtures/activity-entry.ts";

const groups = [{ key: "mantelzorgers", label: "mantelzorgers", closed: false, words: [] }];
const facts = (changes: Partial<ActivityEntry> = {}) =>
  factsOf(activityEntry(changes), { today: "2026-11-25", groups });
const answer = (key: FactKey, changes: Partial<ActivityEntry> = {}) =>
  facts(changes).find((fact) => fact.key === key)?.answer;

describe("the facts at a glance", () => {
  it("always answer when, where, what it costs, for whom and whether a wheelchair fits", () => {
    expect(
      facts()
        .map(({ key }) => key)
        .slice(0, 3),
    ).toEqual(["when", "where", "cost"]);
    const unknown = facts({ locationEntry: undefined, costs: [], accessibility: {}, role: undefined });
    expect(unknown.filter(({ ask }) => ask).map(({ key }) => key)).toEqual([
      "where",
      "cost",
      "forWhom",
      "wheelchair",
    ]);
    for (const fact of unknown.filter(({ ask }) => ask)) expect(fact.answer[0]).toBe("Vraag dit even na");
  });
  it("leave out what nobody told us, which is asked elsewhere on the page", () => {
    expect(answer("group")).toBeUndefined();
    expect(answer("language")).toBeUndefined();
    expect(answer("signUp")).toBeUndefined();
  });
  it("give the rhythm and the clock apart, and the unit stays with its number", () => {
    expect(answer("when")).toEqual([
      "Elke dinsdag",
      "10.00 tot 11.30\u00a0uur",
      "Ook in de schoolvakanties.",
    ]);
  });
  it("do not ask for a wheelchair where nobody goes anywhere", () => {
    expect(answer("wheelchair", { place: "online", locationEntry: undefined })).toBeUndefined();
  });
  it("never read an unknown wheelchair as yes or no", () => {
    expect(answer("wheelchair", { accessibility: { wheelchair: "rollator" } })?.[0]).toBe(
      "Rollator wel, rolstoel niet",
    );
    expect(answer("wheelchair", { accessibility: { note: "drempel van 4 cm" } })?.[0]).toBe(
      "Vraag dit even na",
    );
  });
  it("say for whom in the provider's words, with an age limit only when those do not name it", () => {
    expect(answer("forWhom")).toEqual(["Vraag dit even na"]);
    expect(answer("forWhom", { audience: { note: "iedereen" } })).toEqual(["Iedereen"]);
    expect(answer("forWhom", { audience: { gender: "women", note: "uit de buurt" } })).toEqual([
      "Uit de buurt",
      "Voor vrouwen",
    ]);
    expect(answer("forWhom", { audience: { minAge: 55 } })).toEqual(["Vanaf 55 jaar"]);
    expect(answer("forWhom", { audience: { minAge: 50, gender: "women", note: "vrouwen 50+" } })).toEqual([
      "Vrouwen 50+",
    ]);
    expect(answer("forWhom", { audience: { groups: ["mantelzorgers"], maxAge: 27 } })).toEqual([
      "Mantelzorgers",
      "Tot en met 27 jaar",
    ]);
  });
  it("count a group the way people say it", () => {
    const group = (groupSize: { min?: number; max?: number }) =>
      answer("group", { threshold: { groupSize } });
    expect(group({ min: 8, max: 15 })).toEqual(["8 tot 15 mensen"]);
    expect(group({ max: 12 })).toEqual(["Tot 12 mensen"]);
    expect(group({ min: 1, max: 2 })).toEqual(["Met z’n tweeën"]);
  });
  it("say how to sign up, and repeat the provider's note only when it adds something", () => {
    expect(answer("signUp", { signUp: { needed: true, how: ["phone"], note: "bellen" } })).toEqual(["Bel"]);
    expect(answer("signUp", { signUp: { needed: true, note: "balie" } })).toEqual(["Ja, vooraf", "Balie"]);
    expect(answer("signUp", { signUp: { needed: false } })).toEqual(["Hoeft niet"]);
  });
  it("name languages in Dutch and drop codes nobody would recognise", () => {
    expect(answer("language", { language: { spoken: ["nl", "tr", "zzz"], dutchNeeded: "little" } })).toEqual([
      "Nederlands en Turks",
      "Een beetje Nederlands is genoeg",
    ]);
  });
});
