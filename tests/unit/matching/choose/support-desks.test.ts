import { describe, expect, it } from "vitest";
import { NO_OWN_WORDS } from "#matching/ask/own-words.ts";
import type { Profile } from "#matching/ask/profile.ts";
import { brokenLimit } from "#matching/choose/limits.ts";
import type { Candidate } from "#matching/offer/candidate.ts";
import { asked, candidate } from "../../../fixtures/matching.ts";

const desk = (changes: Partial<Candidate> = {}): Candidate =>
  candidate({
    slug: "spreekuur-geld",
    title: "Inloopspreekuur geld en brieven",
    categories: ["anders"],
    role: "support",
    parts: ["being-helped"],
    moments: ["money-worries"],
    ...changes,
  });
const limit = (one: Candidate, answers: Partial<Profile> = {}, more?: Parameters<typeof asked>[1]) =>
  brokenLimit(one, asked(answers, more));

describe("a desk where one is only helped", () => {
  it("is proposed to nobody who did not ask for help", () => {
    expect(limit(desk())).toBe("support");
    expect(limit(desk(), { interests: ["koffie"], goals: ["mensen"], needs: ["rollator"] })).toBe("support");
    expect(limit(desk(), { goals: ["mensen", "praktisch"] })).toBeUndefined();
  });

  it("is proposed to who speaks of what it was made for, and not for a loss, which asks for people", () => {
    const own = (moments: typeof NO_OWN_WORDS.moments) => ({ ownWords: { ...NO_OWN_WORDS, moments } });
    expect(limit(desk(), {}, own(["money-worries"]))).toBeUndefined();
    expect(limit(desk({ moments: ["caring"] }), { showGroups: ["mantelzorgers"] })).toBeUndefined();
    expect(limit(desk({ moments: ["loss"] }), { goals: ["rouw"] })).toBe("support");
  });

  it("is proposed to whose own words ask for help, or name it", () => {
    expect(limit(desk(), {}, { ownWords: { ...NO_OWN_WORDS, goals: ["praktisch"] } })).toBeUndefined();
    const hits = new Map([["spreekuur-geld", { name: 1, any: 1, words: [0] }]]);
    expect(limit(desk(), {}, { ownWords: { ...NO_OWN_WORDS, hits, things: [0] } })).toBeUndefined();
    expect(limit(desk(), {}, { ownWords: { ...NO_OWN_WORDS, hits } })).toBe("support");
  });

  it("that fetches people is proposed to who needs to be fetched", () => {
    expect(limit(desk({ cares: ["vervoer"] }), { needs: ["vervoer"] })).toBeUndefined();
    expect(limit(desk(), { needs: ["vervoer"] })).toBe("support");
  });

  it("is another thing than a lesson, a friendly visit or help to choose a sport", () => {
    expect(limit(desk({ parts: ["being-helped", "learning"] }))).toBeUndefined();
    expect(limit(desk({ categories: ["ontmoeten"] }))).toBeUndefined();
    expect(limit(desk({ categories: ["anders", "ontmoeten"] }))).toBe("support");
    expect(limit(desk({ categories: ["bewegen"] }))).toBeUndefined();
  });

  it("is another thing than somebody to be with, also where nobody said what kind of offer that is", () => {
    const unread = { categories: [], moments: [] };
    expect(limit(desk({ ...unread, goals: { mensen: "name" } }))).toBeUndefined();
    expect(limit(desk({ ...unread, goals: { leren: "more" } }))).toBeUndefined();
    expect(limit(desk({ ...unread, goals: { mensen: "name", praktisch: "once" } }))).toBe("support");
    expect(limit(desk({ ...unread, goals: {} }))).toBe("support");
    expect(limit(desk({ serves: { mensen: 3, ritme: 2 } }))).toBeUndefined();
    expect(limit(desk({ serves: { mensen: 1, praktisch: 3 } }))).toBe("support");
  });
});
