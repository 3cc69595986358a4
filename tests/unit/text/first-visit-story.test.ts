import { describe, expect, it } from "vitest";
import type { ActivityEntry } from "#domain/catalog.ts";
import { firstVisitStory } from "#text/first-visit-story.ts";
import { activityEntry } from "../../fixtures/activity-entry.ts";

const story = (changes: Partial<ActivityEntry>) => firstVisitStory(activityEntry(changes), "2026-11-25");
const steps = (changes: Partial<ActivityEntry>) =>
  story(changes).steps.map(({ title, text }) => `${title}: ${text}`);

describe("the card of the first visit", () => {
  it("asks the visitor to ask when nobody told us anything", () => {
    const { title, steps: told, sub } = story({});
    expect(title).toBe("Vraag hoe de eerste keer gaat");
    expect(told).toEqual([]);
    expect(sub).toMatch(/weten het nog niet/);
  });
  it("does not call a way to sign up a first visit", () => {
    const { title, steps: told } = story({ signUp: { needed: true, how: ["phone"] } });
    expect([title, told]).toEqual(["Vraag hoe de eerste keer gaat", []]);
  });
  it("tells no step that the data does not tell", () => {
    expect(steps({ firstVisit: { accompaniment: "yes" } })).toEqual([
      "Bij de deur: Er is iemand die u opvangt.",
    ]);
  });
  it("says who is there", () => {
    expect(steps({ firstVisit: { accompaniment: "coach" } })[0]).toMatch(/welzijnscoach gaat/);
    expect(steps({ firstVisit: { accompaniment: "host" } })[0]).toMatch(/wacht u op/);
    expect(steps({ firstVisit: { accompaniment: "none" } })[0]).toMatch(/U gaat zelf naar binnen/);
  });
  it("does not promise a hand at the door of something that has no door", () => {
    const online = steps({
      place: "online",
      locationEntry: undefined,
      firstVisit: { accompaniment: "host" },
    });
    expect(online).toEqual(["De eerste keer: Er is iemand die u op weg helpt."]);
  });
  it("begins with signing up or a call, never with both", () => {
    const firstVisit = { accompaniment: "yes" as const, callFirst: true };
    expect(steps({ firstVisit })[0]).toBe("Vooraf: Bel even. Dan weten ze dat u komt.");
    expect(steps({ firstVisit, signUp: { needed: true, how: ["phone", "email"] } })[0]).toBe(
      "Vooraf: Meld u even aan: bel of mail.",
    );
  });
  it("names the last day to sign up while it is still to come", () => {
    const before = (until: string) =>
      steps({ firstVisit: { accompaniment: "yes" }, signUp: { needed: true, until } })[0];
    expect(before("2026-12-01")).toBe("Vooraf: Meld u even aan. Dat kan vóór dinsdag 1 december.");
    expect(before("2026-11-01")).toBe("Vooraf: Meld u even aan.");
  });
  it("quotes the provider only where nothing was read from his words", () => {
    const note = "wandel even met ons mee";
    expect(steps({ firstVisit: { accompaniment: "yes", note } })).toContain(
      "In hun eigen woorden: Wandel even met ons mee.",
    );
    expect(steps({ firstVisit: { accompaniment: "host", note: "gastvrouw vangt u op" } })).toHaveLength(1);
    expect(steps({ firstVisit: { accompaniment: "yes", callFirst: true, note: "bel even" } })).toHaveLength(
      2,
    );
  });
  it("promises what is told and nothing else, four things at most", () => {
    expect(story({ firstVisit: { accompaniment: "yes" } }).promises).toEqual([]);
    const all = story({
      firstVisit: { accompaniment: "yes", mayWatch: true, mayBringSomeone: true },
      signUp: { needed: false },
      threshold: { skill: "none" },
      comingBack: { ringsWhenAway: true, wayBackOpen: true },
    });
    expect(all.promises).toEqual([
      "Alleen kijken mag ook",
      "U mag iemand meenemen",
      "Aanmelden hoeft niet",
      "U hoeft het nog niet te kunnen",
    ]);
  });
  it("says what to bring, as a list or in the provider's own sentence", () => {
    const bring = (what: string) => story({ firstVisit: { accompaniment: "yes", bring: what } }).bring;
    expect(bring("stevige schoenen")).toBe("Neem mee: stevige schoenen");
    expect(bring("Neem een kussen mee.")).toBe("Neem een kussen mee.");
  });
  it("offers no free chair when the group is full", () => {
    const firstVisit = { accompaniment: "yes" as const };
    expect(story({ firstVisit }).sub).toMatch(/Er is een plek vrij/);
    expect(story({ firstVisit, availability: { state: "full" } }).sub).not.toMatch(/plek vrij/);
  });
});
