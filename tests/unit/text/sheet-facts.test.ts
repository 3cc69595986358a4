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
});
