import { describe, expect, it } from "vitest";
import type { Candidate } from "#matching/offer/candidate.ts";
import type { Profile } from "#matching/ask/profile.ts";
import { explain } from "#matching/explain/explain.ts";
import { asked, candidate, HOME, labels, scored } from "../../../fixtures/matching.ts";

const cautions = (changes: Partial<Candidate>, answers: Partial<Profile> = {}): string[] =>
  explain(scored(changes, answers), asked(answers), labels).cautions;
const at = (km: number) => ({ point: { lat: HOME.lat + km / 111.2, lng: HOME.lng } });

describe("what would disappoint at the door", () => {
  it("is no warning where it only says what the activity is like: that stands apart", () => {
    const change: Partial<Candidate> = { forWhom: "mensen met een stijve rug", demands: ["fixed-series"] };
    expect(explain(scored(change, {}), asked({}), labels)).toMatchObject({
      cautions: [],
      notes: ["Voor: mensen met een stijve rug.", "Het is een vaste reeks: u komt alle keren."],
    });
    expect(explain(scored({}, {}), asked({}), labels)).not.toHaveProperty("notes");
  });

  it("is said of work for others to who only asked for fixed days", () => {
    expect(cautions({ role: "volunteer" }, { goals: ["ritme"] })).toEqual([
      "Dit is vrijwilligerswerk: u helpt hier.",
    ]);
    expect(cautions({ role: "volunteer" }, { interests: ["helpen"] })).toEqual([]);
  });

  it("is no distance that is, as it is written, what was wished", () => {
    const place = { maxKm: 5, hard: false };
    expect(cautions(at(5.1), { place })).toEqual([]);
    expect(cautions(at(5.6), { place })[0]).toMatch(/^Het is verder dan u wilde: ongeveer 6/);
  });

  it("is not that one begins alone, where somebody comes to help", () => {
    const help = { parts: ["being-helped"] as const, accompaniment: "none" as const };
    expect(cautions({ ...help, place: "home" }, { company: "samen", goals: ["praktisch"] })).toEqual([]);
    expect(candidate(help).accompaniment).toBe("none");
  });
});
