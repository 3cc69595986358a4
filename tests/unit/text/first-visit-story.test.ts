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
    expect(sub).toBe(
      "Wij weten nog niet alles. Vraag wie u opvangt, waar u moet zijn, of u eerst mag kijken en of er plek is.",
    );
  });
  it("keeps the way to sign up where nobody said how the first time goes", () => {
    const signUp = { needed: true, how: ["phone" as const] };
    expect(story({ signUp }).title).toBe("Vraag hoe de eerste keer gaat");
    expect(story({ signUp }).asks).toBe(true);
    expect(steps({ signUp })).toEqual(["Vooraf: Meld u even aan: bel."]);
  });
  it("tells no step that the data does not tell", () => {
    expect(steps({ firstVisit: { accompaniment: "yes" } })).toEqual([
      "Bij de deur: Er is iemand die u opvangt.",
    ]);
  });
  it("says who is there", () => {
    expect(steps({ firstVisit: { accompaniment: "coach" } })[0]).toMatch(/welzijnscoach gaat/);
    expect(steps({ firstVisit: { accompaniment: "host" } })[0]).toMatch(/wacht u op/);
    expect(steps({ firstVisit: { accompaniment: "none" } })[0]).toMatch(/U komt de eerste keer zelf/);
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
    const contact = { phone: "+31365550104", email: "wandelen@polderfit.example.nl" };
    expect(steps({ firstVisit })[0]).toBe("Vooraf: Bel even. Dan weten ze dat u komt.");
    // Of what needs no sign-up, one order and not two.
    expect(steps({ firstVisit, signUp: { needed: false } })[0]).toBe(
      "Vooraf: U hoeft zich niet aan te melden. Bel wel even, dan weten ze dat u komt.",
    );
    // Who asks for a message is not called.
    const writes = { ...firstVisit, note: "message us" };
    expect(steps({ firstVisit: writes, signUp: { needed: false } })[0]).toBe(
      "Vooraf: U hoeft zich niet aan te melden. Laat wel even weten dat u komt.",
    );
    expect(steps({ firstVisit, contact, signUp: { needed: true, how: ["phone", "email"] } })[0]).toBe(
      "Vooraf: Meld u even aan: bel of mail.",
    );
  });
  it("names the last day to sign up while it is still to come", () => {
    const before = (until: string) =>
      steps({ firstVisit: { accompaniment: "yes" }, signUp: { needed: true, until } })[0];
    expect(before("2026-12-01")).toBe("Vooraf: Meld u even aan. Dat kan vóór dinsdag 1 december.");
    expect(before("2026-11-01")).toBe("Vooraf: Aanmelden kon vóór zondag 1 november. Vraag of het nog kan.");
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
  it("draws and names a free chair only where somebody said lately that there is one", () => {
    const firstVisit = { accompaniment: "yes" as const };
    const at = (availability?: ActivityEntry["availability"]) => {
      const { sub, seat } = story({ firstVisit, availability });
      return [seat, sub];
    };
    const changedOn = "2026-11-20";
    expect(at()).toEqual(["ask", "Vraag even of er plek is. U staat er niet alleen voor."]);
    expect(at({ state: "open", changedOn })).toEqual([
      "free",
      "Er is een plek vrij. U staat er niet alleen voor.",
    ]);
    expect(at({ state: "few", changedOn })[1]).toMatch(/^Er zijn nog een paar plekken\./);
    expect(at({ state: "full", changedOn })).toEqual([
      "none",
      "Nu is het vol. Vraag wanneer er weer een plek is.",
    ]);
    expect(at({ state: "waitlist", weeks: 3, changedOn })).toEqual([
      "none",
      "Er is een wachtlijst van ongeveer 3 weken.",
    ]);
    for (const state of ["open", "few", "full", "waitlist"] as const)
      expect(at({ state, changedOn: "2026-06-01" })).toEqual(at());
  });
  it("calls what lies still not full, and asks when it begins again", () => {
    const { sub, seat, closed } = story({ status: "paused", firstVisit: { accompaniment: "yes" } });
    expect([sub, seat, closed]).toEqual([
      "Dit ligt nu even stil. Vraag wanneer het weer begint.",
      "none",
      "Dit ligt nu even stil. Vraag wanneer het weer begint.",
    ]);
  });
  it("names a website to sign up at only where there is one", () => {
    const entry = (website?: string) =>
      activityEntry({
        firstVisit: { accompaniment: "yes" },
        signUp: { needed: true, how: ["website"] },
        contact: website ? { website } : {},
      });
    const before = (website?: string) => firstVisitStory(entry(website), "2026-11-25").steps[0]?.text;
    expect(before()).toBe("Meld u even aan.");
    expect(before("https://www.polderfit.nl/aanmelden/")).toBe("Meld u even aan: website.");
  });
  it("asks for no number to call that nobody gave", () => {
    const firstVisit = { accompaniment: "yes" as const, callFirst: true };
    const organizationEntry = { slug: "x", name: "X", contact: {} };
    expect(steps({ firstVisit, contact: {}, organizationEntry })[0]).toBe(
      "Vooraf: Laat even weten dat u komt.",
    );
  });
  it("asks after no door of what is online or at home", () => {
    for (const place of ["online", "home"] as const) {
      expect(story({ place, locationEntry: undefined }).sub).toBe(
        "Wij weten nog niet alles. Vraag wie u op weg helpt, of u eerst mag kijken en of er plek is.",
      );
    }
  });
});
