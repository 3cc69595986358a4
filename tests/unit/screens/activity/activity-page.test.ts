import { describe, expect, it } from "vitest";
import type { ActivityEntry } from "#domain/catalog.ts";
import { activityPage, visitBesideFacts } from "#screens/activity/activity-page.ts";
import { firstVisitStory } from "#text/first-visit-story.ts";
import { openQuestions, questionsBesideVisit } from "#text/open-questions.ts";
import { activityEntry } from "../../../fixtures/activity-entry.ts";

const areas = (...all: ActivityEntry[]) =>
  all.map((entry) => activityPage(entry, all).page.title.slice(`${entry.title}, `.length));

describe("the head of an activity's page", () => {
  it("names the neighbourhood, and no more when that is enough", () => {
    expect(areas(activityEntry({ slug: "a" }), activityEntry({ slug: "b", title: "Iets anders" }))).toEqual([
      "Centrum Stad",
      "Centrum Stad",
    ]);
  });
  it("tells namesakes in one neighbourhood apart, by place, day, organisation or at last their address", () => {
    const there = { slug: "bieb", name: "De Bieb" };
    expect(areas(activityEntry({ slug: "a" }), activityEntry({ slug: "b", locationEntry: there }))).toEqual([
      "Centrum Stad, Paviljoen aan het Weerwater",
      "Centrum Stad, De Bieb",
    ]);
    const schedule = {
      type: "recurring" as const,
      rules: [{ days: ["FR" as const], frequency: "weekly" as const }],
    };
    expect(areas(activityEntry({ slug: "a" }), activityEntry({ slug: "b", schedule }))).toEqual([
      "Centrum Stad, Elke dinsdag",
      "Centrum Stad, Elke vrijdag",
    ]);
    expect(areas(activityEntry({ slug: "a" }), activityEntry({ slug: "b" }))).toEqual([
      "Centrum Stad, a",
      "Centrum Stad, b",
    ]);
  });
});

describe("what an activity's page says once", () => {
  const today = "2026-11-30";
  it("is that signing up is not needed: a fact, and no promise below it", () => {
    const entry = activityEntry({ signUp: { needed: false }, firstVisit: { mayWatch: true } });
    expect(firstVisitStory(entry, today).promises).toContain("Aanmelden hoeft niet");
    expect(visitBesideFacts(entry, today).promises).toEqual(["Alleen kijken mag ook"]);
  });
  it("is that somebody asks whether there is room: with the first visit, and not in the box of questions", () => {
    const entry = activityEntry({ signUp: { needed: true }, availability: undefined });
    expect(visitBesideFacts(entry, today).sub).toContain("of er plek is");
    expect(questionsBesideVisit(entry, today)).not.toContain("Is er plek?");
  });
  it("nor does anybody ask for room where signing up is not needed and nobody said more", () => {
    const entry = activityEntry({ signUp: { needed: false }, availability: undefined });
    expect(visitBesideFacts(entry, today).sub).not.toContain("plek");
    expect(openQuestions(entry, today)).not.toContain("Is er plek?");
  });
});
