import { describe, expect, it } from "vitest";
import { toCard } from "#domain/card.ts";
import { listed } from "#domain/listed.ts";
import { nextOccurrences } from "#domain/when/occurrences.ts";
import { activityCalendar } from "#export/ical.ts";
import { activityJsonLd } from "#export/json-ld-activity.ts";
import { factsOf } from "#screens/activity/facts.ts";
import { toShownCard } from "#screens/card/make-card.ts";
import { facetsOf } from "#search/document-facets.ts";
import { toSearchDocument } from "#search/document.ts";
import { openQuestions } from "#text/open-questions.ts";
import { scheduleSentence } from "#text/when/schedule-sentence.ts";
import { activityEntry } from "../../../fixtures/activity-entry.ts";

const ASK = "Vraag dit even na";
const today = "2026-04-15";
const {
  category: _1,
  role: _2,
  place: _3,
  location: _4,
  ...rest
} = activityEntry({ locationEntry: undefined });
const silent = { ...rest, schedule: { type: "unknown" as const } };

describe("an activity of which nobody said what, where, when and as whom", () => {
  it("says on its card to ask, and names no category", () => {
    const card = toShownCard(toCard(silent), { today, holidays: [] });
    expect(card).toMatchObject({ when: ASK, where: ASK });
    expect(card.kind).toBeUndefined();
    expect(card.next).toBeUndefined();
  });

  it("says on its page to ask, keeps what was said in words, and says nothing of a role", () => {
    const facts = factsOf(
      { ...silent, schedule: { type: "unknown", note: "data volgen via de nieuwsbrief" } },
      { today, groups: [] },
    );
    expect(facts.find(({ key }) => key === "when")).toMatchObject({
      ask: true,
      answer: [ASK, "Data volgen via de nieuwsbrief"],
    });
    expect(facts.find(({ key }) => key === "where")).toMatchObject({ ask: true, answer: [ASK] });
    expect(facts.some(({ key }) => key === "role")).toBe(false);
  });

  it("puts what is missing among the questions for the phone", () => {
    expect(openQuestions(silent, today).slice(0, 2)).toEqual([
      "Welke dag en hoe laat is het?",
      "Waar is het precies?",
    ]);
  });

  it("is found, but under no answer that nobody gave", () => {
    expect(listed([silent], today)).toEqual([silent]);
    expect(facetsOf(silent, today)).toMatchObject({
      category: [],
      place: [],
      day: [],
      daypart: [],
      role: ["navragen"],
    });
  });

  it("is no event and has no calendar, and tells machines no kind of place", () => {
    const context = { origin: "https://gids.example.org", town: "Almere", today, holidays: [] };
    expect(activityCalendar(silent, context)).toBeUndefined();
    const [service] = activityJsonLd(silent, context) as Record<string, unknown>[];
    expect(service).toMatchObject({ "@type": "Service" });
    expect(service).not.toHaveProperty("serviceType");
    expect(JSON.stringify(service)).not.toContain("verschillende plekken");
  });
});

describe("a day and a time of which nobody said how often", () => {
  const often = {
    type: "recurring" as const,
    rules: [{ days: ["FR" as const], startTime: "10:00", endTime: "12:00" }],
    note: "voorlaatste vrijdag van de maand",
  };

  it("is told as it was said, and promises no date", () => {
    expect(scheduleSentence(often)).toBe("Op vrijdag, 10.00 tot 12.00 uur");
    expect(nextOccurrences(often, { from: today, limit: 3, holidays: [] })).toEqual([]);
    expect(openQuestions(activityEntry({ schedule: often }), today)).toContain("Hoe vaak is het?");
  });

  it("still stands under its day", () => {
    expect(facetsOf(activityEntry({ schedule: often }), today)).toMatchObject({ day: ["vrijdag"] });
  });
});

describe("an activity of which only the town is known", () => {
  const inTown = { ...silent, town: "Gorredijk", neighbourhoodEntry: undefined };
  const context = { origin: "https://gids.example.org", town: "Opsterland", today, holidays: [] };

  it("says on its card and its page to ask for the place, with the town", () => {
    expect(toShownCard(toCard(inTown), { today, holidays: [] }).where).toBe("Gorredijk, vraag naar de plek");
    const where = factsOf(inTown, { today, groups: [] }).find(({ key }) => key === "where");
    expect(where).toMatchObject({ ask: true, answer: [ASK, "In Gorredijk"] });
    expect(openQuestions(inTown, today)).toContain("Waar is het precies?");
  });

  it("is found by that town, under no answer about the place, and without a point", () => {
    const document = toSearchDocument(inTown, today);
    expect(document.places).toEqual(["Gorredijk"]);
    expect(document.facets.place).toEqual([]);
    expect(document).not.toHaveProperty("point");
  });

  it("tells calendars and machines the town and no more", () => {
    const once = {
      ...inTown,
      schedule: { type: "once" as const, date: "2026-05-01", startTime: "10:00", endTime: "11:00" },
    };
    expect(activityCalendar(once, context)).toContain("LOCATION:Gorredijk");
    const [event] = activityJsonLd(once, context) as Record<string, unknown>[];
    expect(event?.location).toMatchObject({
      name: "Gorredijk",
      address: { addressLocality: "Gorredijk" },
    });
    expect(event).not.toHaveProperty("eventAttendanceMode");
  });

  it("says no town of what is online, and that of the place where there is one", () => {
    const online = { ...inTown, place: "online" as const };
    expect(toShownCard(toCard(online), { today, holidays: [] }).where).toBe("Online");
    const placed = activityEntry({ town: "Gorredijk" });
    expect(toShownCard(toCard(placed), { today, holidays: [] }).where).toBe("Paviljoen aan het Weerwater");
    expect(toSearchDocument(placed, today).places).toEqual(["Centrum Stad", "Almere"]);
  });

  it("keeps the town beside a place that moves about", () => {
    const moving = { ...inTown, place: "various" as const };
    expect(toShownCard(toCard(moving), { today, holidays: [] }).where).toBe(
      "Op verschillende plekken, Gorredijk",
    );
    expect(factsOf(moving, { today, groups: [] }).find(({ key }) => key === "where")).toMatchObject({
      answer: ["Op verschillende plekken", "In Gorredijk"],
    });
  });
});
