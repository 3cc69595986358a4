import { describe, expect, it } from "vitest";
import type { Candidate } from "#matching/offer/candidate.ts";
import { feasibilityOf } from "#matching/choose/feasibility.ts";
import type { Profile } from "#matching/ask/profile.ts";
import { NO_OWN_WORDS } from "#matching/ask/own-words.ts";
import { asked, candidate, HOME, without } from "../../../fixtures/matching.ts";

const factors = (changes: Partial<Candidate>, answers: Partial<Profile>) =>
  feasibilityOf(candidate(changes), asked(answers));
const place = (maxKm: number) => ({ maxKm, hard: false });
const cost = (maxPerTime: number) => ({ maxPerTime, hard: false });
const at = (km: number) => ({ point: { lat: HOME.lat + km / 111.2, lng: HOME.lng } });

describe("how well it can be done", () => {
  it("takes nothing off for a question nobody answered", () => {
    expect(factors({ price: 50, size: 90, ...at(40) }, {})).toEqual({});
  });

  it("halves what is at another time, and hardly touches what is by appointment", () => {
    expect(factors({}, { times: ["di-o", "wo-a"] }).time).toBe(1);
    expect(factors({}, { times: ["wo-a"] }).time).toBe(0.5);
    expect(factors({ slots: 0 }, { times: ["wo-a"] }).time).toBe(0.92);
  });

  it("takes off more the farther it is, never all", () => {
    const far = (km: number) => factors(at(km), { place: place(5) }).distance ?? NaN;
    expect(far(1.9)).toBe(1);
    expect(far(4)).toBeLessThan(1);
    expect(far(6)).toBeLessThan(far(4));
    expect(far(60)).toBe(0.35);
    expect(feasibilityOf(without(candidate(), "point"), asked({ place: place(5) })).distance).toBe(0.9);
  });

  it("takes off what is dearer, and lets a discount pass count for who asks for something free", () => {
    expect(factors({ price: 3 }, { cost: cost(3) }).cost).toBe(1);
    expect(factors({ price: 4.5 }, { cost: cost(3) }).cost).toBeCloseTo(0.775);
    expect(factors({ price: 90 }, { cost: cost(3) }).cost).toBe(0.55);
    expect(factors({ price: 3, passPrice: 0 }, { cost: cost(0) }).cost).toBe(1);
    expect(feasibilityOf(without(candidate(), "price"), asked({ cost: cost(3) })).cost).toBe(1);
  });

  it("takes a little off what is for few ages, for who did not say theirs", () => {
    expect(factors({ minAge: 16, maxAge: 27 }, {}).age).toBe(0.8);
    expect(factors({ minAge: 65 }, {}).age).toBe(0.8);
    expect(factors({ minAge: 55 }, {})).not.toHaveProperty("age");
    expect(factors({ minAge: 16, maxAge: 27 }, { ageYears: 20 }).age).toBe(1);
  });

  it("takes off for an age that the people there usually do not have, and nothing within a limit", () => {
    expect(factors({}, { ageYears: 46 }).age).toBe(1);
    expect(factors({ minAge: 25, maxAge: 40 }, { ageYears: 30 }).age).toBe(1);
    expect(factors({ usualAge: [65, 120] }, { ageYears: 30 }).age).toBeLessThan(0.45);
    expect(factors({ usualAge: [65, 120] }, { ageYears: 63 }).age).toBeGreaterThan(0.95);
    expect(factors({ usualAge: [65, 120] }, { ageYears: 70 }).age).toBe(1);
    expect(factors({ minAge: 55 }, {}).age).toBeUndefined();
  });

  it("takes off for what an activity demands and somebody did not say they have", () => {
    const dog = { demands: ["own-dog" as const] };
    expect(factors(dog, {}).demand).toBe(0.5);
    expect(
      feasibilityOf(candidate(dog), asked({}, { ownWords: { ...NO_OWN_WORDS, has: ["own-dog"] } })).demand,
    ).toBeUndefined();
    expect(factors({ demands: ["reading"] }, { needs: ["laaggeletterd"] }).demand).toBe(0.5);
    expect(factors({ demands: ["good-dutch"] }, { languages: ["tr"] }).demand).toBe(0.7);
    expect(factors({ demands: ["good-dutch"] }, { languages: ["nl"] }).demand).toBeUndefined();
    expect(factors({ demands: ["stamina"] }, { ageYears: 84 }).demand).toBe(0.6);
    const begins = { ownWords: { ...NO_OWN_WORDS, moments: ["moving-again" as const] } };
    expect(feasibilityOf(candidate({ demands: ["stamina"] }), asked({}, begins)).demand).toBe(0.6);
    expect(factors({ demands: ["fixed-series"] }, {}).demand).toBeUndefined();
  });

  it("does not ask for experience of who names it as what they like", () => {
    const club = { demands: ["experience" as const], tags: { spel: "main" as const } };
    expect(factors(club, {}).demand).toBe(0.8);
    expect(factors(club, { interests: ["spel"] }).demand).toBeUndefined();
  });

  it("takes off where another language is spoken most, and nothing for what only an age says", () => {
    expect(factors({ languages: ["tr", "nl"] }, { languages: ["nl"] }).audience).toBe(0.6);
    expect(factors({ languages: ["nl", "tr"] }, { languages: ["nl"] }).audience).toBeUndefined();
    expect(factors({ languages: ["tr", "nl"] }, { languages: ["tr"] }).audience).toBeUndefined();
    expect(factors({ meantFor: ["ouderen"] }, {}).audience).toBeUndefined();
    expect(factors({ meantFor: ["zelfstandigen"] }, {}).audience).toBe(0.8);
  });

  it("keeps what comes to one's home from winning everywhere, unless that was asked for", () => {
    expect(factors({ place: "online" }, {}).home).toBe(0.75);
    expect(factors({ place: "home" }, { needs: ["thuis"] }).home).toBeUndefined();
    expect(factors({ place: "home" }, { group: "een-op-een" }).home).toBeUndefined();
  });

  it("takes a visit at home for help to who needs to be fetched, and a screen for none", () => {
    expect(factors({ place: "home" }, { needs: ["vervoer"] }).home).toBeUndefined();
    expect(factors({ place: "online" }, { needs: ["vervoer"] }).home).toBe(0.75);
  });

  it("puts a crowd behind for who would rather have little about them", () => {
    expect(factors({ size: 30 }, { needs: ["prikkelarm"] }).crowd).toBe(0.7);
    expect(factors({ size: 12 }, { needs: ["prikkelarm"] }).crowd).toBeUndefined();
    expect(factors({ size: 30 }, {}).crowd).toBeUndefined();
  });

  it("puts what is meant for others behind, and a lesson in Dutch for who speaks it", () => {
    expect(factors({ meantFor: ["zelfstandigen"] }, {}).audience).toBe(0.8);
    expect(
      factors({ meantFor: ["zelfstandigen"] }, { showGroups: ["zelfstandigen"] }).audience,
    ).toBeUndefined();
    const lesson: Partial<Candidate> = { teachesDutch: true, tags: { taal: "name" } };
    // A house where lessons are given too is no lesson.
    expect(
      factors({ teachesDutch: true, tags: { taal: "tag" } }, { languages: ["nl"] }).audience,
    ).toBeUndefined();
    expect(factors(lesson, { languages: ["nl"] }).audience).toBe(0.5);
    expect(factors(lesson, { languages: ["tr", "nl"] }).audience).toBe(0.5);
    expect(factors(lesson, { languages: ["tr", "nl"], goals: ["leren"] }).audience).toBeUndefined();
    expect(factors(lesson, { languages: ["tr"] }).audience).toBeUndefined();
    expect(factors(lesson, { languages: ["nl"], goals: ["leren"], interests: ["taal"] }).audience).toBe(0.5);
  });

  it("puts a group of one culture behind, for who speaks another language", () => {
    expect(factors({ culture: ["tr"] }, { languages: ["nl"] }).audience).toBe(0.6);
    expect(factors({ culture: ["tr"] }, { languages: ["nl", "tr"] }).audience).toBeUndefined();
    expect(factors({ culture: ["tr"] }, {}).audience).toBeUndefined();
  });

  it("puts what one has to go to behind, for who can hardly go out", () => {
    expect(factors({}, { needs: ["thuis"] }).home).toBe(0.6);
    expect(factors({ cares: ["vervoer"] }, { needs: ["thuis"] }).home).toBeUndefined();
    expect(factors({}, {}).home).toBeUndefined();
  });

  it("puts what is not known about a need behind what is known to fit", () => {
    const unknown = (answers: Partial<Profile>) =>
      feasibilityOf(without(candidate(), "wheelchair", "languages"), asked(answers)).unknown;
    expect(unknown({ needs: ["rolstoel"] })).toBe(0.5);
    expect(unknown({ languages: ["tr"] })).toBe(0.6);
    expect(unknown({ languages: ["tr", "nl-beetje"] })).toBeUndefined();
    const lesson = without(candidate({ teachesDutch: true }), "languages");
    expect(feasibilityOf(lesson, asked({ languages: ["tr"] })).unknown).toBeUndefined();
    expect(factors({}, { needs: ["rolstoel"], languages: ["tr"] }).unknown).toBeUndefined();
    const little = { languages: ["tr", "nl-beetje"] };
    expect(factors({ place: "online" }, little).unknown).toBe(0.6);
    expect(factors({ role: "volunteer", dutchNeeded: "little" }, little).unknown).toBeUndefined();
  });
});
