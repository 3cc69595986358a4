import { describe, expect, it } from "vitest";
import { prescriptionFacts } from "#text/prescription-facts.ts";
import { activityEntry } from "../../fixtures/activity-entry.ts";

const today = "2026-11-25";

describe("what the sheet needs beyond the card", () => {
  it("is plain JSON with address, phone and what to ask", () => {
    const facts = prescriptionFacts(activityEntry({}), today);
    expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
    expect(facts).toMatchObject({
      slug: "rondje-weerwater",
      municipality: "almere",
      easyText: activityEntry().easyText,
      address: ["Esplanade 1", "1315\u00a0TA Almere"],
      phone: "+31365550104",
    });
    expect(facts.questions.length).toBeGreaterThan(0);
  });
  it("has no address where nobody has to go anywhere", () => {
    expect(prescriptionFacts(activityEntry({ place: "online" }), today).address).toEqual([]);
  });
  it("has the mail address where one signs up by mail, or cannot call", () => {
    const contact = { phone: "+31365550104", email: "wandelen@polderfit.example.nl" };
    const email = (changes: Parameters<typeof activityEntry>[0]) =>
      prescriptionFacts(activityEntry(changes), today).email;
    expect(email({ contact })).toBeUndefined();
    expect(email({ contact, signUp: { needed: true, how: ["email"] } })).toBe(contact.email);
  });
  it("names a contact by function, never by name", () => {
    const facts = prescriptionFacts(
      activityEntry({ contact: { phone: "+31365550104", role: "gastvrouw" } }),
      today,
    );
    expect(facts.contactRole).toBe("gastvrouw");
    expect(JSON.stringify(facts)).not.toMatch(/email|mailto/);
  });
  it("says whether and how to sign up also where nobody knows how the first visit goes", () => {
    const signUp = (changes: Parameters<typeof activityEntry>[0]) =>
      prescriptionFacts(activityEntry(changes), today).signUp;
    const both = { phone: "+31365550104", email: "wandelen@polderfit.example.nl" };
    expect(signUp({ contact: both, signUp: { needed: true, how: ["phone", "email"] } })).toBe(
      "Meld u even aan: bel of mail.",
    );
    expect(signUp({ signUp: { needed: true }, firstVisit: { note: "Vraag naar de gastvrouw" } })).toBe(
      "Meld u even aan.",
    );
    expect(signUp({ signUp: { needed: false } })).toBe("Aanmelden hoeft niet.");
    expect(signUp({ signUp: { needed: true, how: ["phone"], note: "een dag van tevoren bellen" } })).toBe(
      "Meld u even aan: bel. Een dag van tevoren bellen.",
    );
    expect(signUp({ signUp: {}, firstVisit: { callFirst: true } })).toBe(
      "Bel even. Dan weten ze dat u komt.",
    );
    expect(signUp({ signUp: { how: ["walk-in"] } })).toBe("Loop binnen.");
    expect(signUp({ signUp: {} })).toBe("");
  });
  it("says where to be and what they say themselves, also where nobody knows who is there", () => {
    const steps = (firstVisit: object) =>
      prescriptionFacts(activityEntry({ firstVisit }), today).first.steps.map(({ text }) => text);
    expect(steps({ meetAt: "bij de balie" })).toEqual(["Bij de balie."]);
    expect(steps({ note: "vraag naar de gastvrouw" })).toEqual([]);
    expect(steps({ note: "vraag naar de gastvrouw", accompaniment: "yes" })).toHaveLength(2);
  });
  it("says apart from what one can do without that somebody can be fetched", () => {
    const { first } = prescriptionFacts(
      activityEntry({
        accessibility: { pickup: true },
        signUp: { needed: false },
        firstVisit: { mayWatch: true },
      }),
      today,
    );
    expect(first).toMatchObject({ pickup: "U kunt worden opgehaald", promises: ["Alleen kijken mag ook"] });
  });
  it("says what helps somebody to keep coming, and asks the rest last", () => {
    const facts = prescriptionFacts(
      activityEntry({
        accessibility: { pickup: true, transport: "vanaf het station" },
        comingBack: { ringsWhenAway: true, ringsWho: "de gastvrouw" },
        nextStep: { as: "helper" },
      }),
      today,
    );
    expect(facts.later).toBe(
      "Ophalen: Vanaf het station. Bent u er een keer niet? Dan belt de gastvrouw u. En daarna? U kunt hier gaan meehelpen.",
    );
    expect(facts.questions.at(-1)).toBe("Mag u na een tijd weg terugkomen?");
    expect(prescriptionFacts(activityEntry({}), today).later).toBe("");
  });
  it("asks who is there and whether to sign up apart from what may wait", () => {
    const facts = (changes: Parameters<typeof activityEntry>[0]) =>
      prescriptionFacts(activityEntry(changes), today);
    const unknown = facts({});
    expect(unknown.askFirst).toEqual([
      "Is er de eerste keer iemand die u opvangt?",
      "Moet u zich aanmelden?",
    ]);
    expect(unknown.questions).not.toEqual(expect.arrayContaining(unknown.askFirst));
    expect(facts({ firstVisit: { accompaniment: "none" }, signUp: { needed: true } }).askFirst).toEqual([]);
  });
  it("has the address of a website where one signs up there, or cannot call or mail", () => {
    const contact = { phone: "+31365550104", website: "https://www.polderfit.example.nl/" };
    const website = (changes: Parameters<typeof activityEntry>[0]) =>
      prescriptionFacts(activityEntry(changes), today).website;
    expect(website({ contact })).toBeUndefined();
    expect(website({ contact, signUp: { needed: true, how: ["website"] } })).toBe("polderfit.example.nl");
  });
  it("says before all else that it is full or lies still", () => {
    const signUp = (changes: Parameters<typeof activityEntry>[0]) =>
      prescriptionFacts(activityEntry({ signUp: { needed: true, how: ["phone"] }, ...changes }), today)
        .signUp;
    expect(signUp({ availability: { state: "full", changedOn: "2026-11-20" } })).toBe(
      "Nu is het vol. Vraag wanneer er weer een plek is. Meld u even aan: bel.",
    );
    expect(signUp({ status: "paused" })).toMatch(/^Dit ligt nu even stil\./);
  });
});
