import { describe, expect, it } from "vitest";
import type { ActivityEntry } from "#domain/catalog.ts";
import { activityPage } from "#screens/activity/activity-page.ts";
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
