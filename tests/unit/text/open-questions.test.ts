import { describe, expect, it } from "vitest";
import { openQuestions } from "#text/open-questions.ts";
import { activityEntry } from "../../fixtures/activity-entry.ts";

const today = "2026-11-25";
const known = {
  audience: { note: "iedereen uit de buurt" },
  availability: { state: "open" as const, changedOn: "2026-11-20" },
  firstVisit: { accompaniment: "yes" as const },
  signUp: { needed: false },
  threshold: { groupSize: { max: 12 } },
  language: { spoken: ["nl"] },
  accessibility: { wheelchair: "no" as const },
};

describe("what we do not know yet", () => {
  it("is nothing when everything was told", () => {
    expect(openQuestions(activityEntry(known), today)).toEqual([]);
  });
  it("begins with what decides whether somebody can come, and is short enough for one call", () => {
    const unknown = openQuestions(activityEntry({ costs: [], locationEntry: undefined }), today);
    expect(unknown).toHaveLength(5);
    expect(unknown.slice(0, 2)).toEqual(["Waar is het precies?", "Wat kost het?"]);
  });
  it("asks after the school holidays only for what has a rhythm", () => {
    const schedule = { type: "once" as const, date: "2026-12-01", startTime: "10:00" };
    expect(openQuestions(activityEntry({ ...known, schedule }), today)).toEqual([]);
    const weekly = {
      type: "recurring" as const,
      rules: [{ days: ["TU" as const], frequency: "weekly" as const }],
    };
    expect(openQuestions(activityEntry({ ...known, schedule: weekly }), today)).toEqual([
      "Gaat het door in de schoolvakantie?",
    ]);
  });
  it("asks after the toilet where a wheelchair gets in", () => {
    const accessibility = { wheelchair: "yes" as const };
    expect(openQuestions(activityEntry({ ...known, accessibility }), today)).toEqual([
      "Is er een aangepast toilet?",
    ]);
  });
  it("asks nothing about a building of something that has none", () => {
    const online = { ...known, accessibility: {}, place: "online" as const, locationEntry: undefined };
    expect(openQuestions(activityEntry(online), today)).toEqual([]);
  });
});
