import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EMPTY_PROFILE, parseProfile } from "#matching/ask/profile.ts";

describe("a profile", () => {
  it("is read back as it was", () => {
    const given = {
      ...EMPTY_PROFILE,
      goals: ["mensen", "rouw"],
      interests: ["koffie", "samen-eten"],
      text: "koffie schenken",
      times: ["ma-o", "zo-a"],
      timesHard: true,
      place: { pc4: "1317", mode: "bus", maxKm: 6, hard: false },
      cost: { maxPerTime: 3, hard: true },
      needs: ["rolstoel"],
      languages: ["ar", "nl-beetje"],
      ageYears: 46,
      showGroups: ["vrouwen"],
      group: "klein",
      company: "samen",
    };
    expect(parseProfile(given)).toEqual(given);
    expect(parseProfile(JSON.parse(JSON.stringify(given)))).toEqual(given);
  });

  it("counts what is no answer as not answered", () => {
    expect(
      parseProfile({
        goals: ["mensen", "rijk worden", "mensen"],
        interests: "koffie",
        times: ["ma-o", "ma-x", 3],
        timesHard: "ja",
        place: { pc4: "13 17", mode: "vliegtuig", maxKm: -1 },
        cost: { maxPerTime: "3" },
        needs: null,
        languages: ["nl", "NL", "<b>"],
        age: "40",
        name: "Jansen",
      }),
    ).toEqual({ ...EMPTY_PROFILE, goals: ["mensen"], times: ["ma-o"], languages: ["nl"] });
  });

  it("keeps at most three goals and five interests, the first ones", () => {
    const { goals, interests } = parseProfile({
      goals: ["rust", "rouw", "leren", "ritme"],
      interests: ["a", "b", "c", "d", "e", "f"],
    });
    expect(goals).toEqual(["rust", "rouw", "leren"]);
    expect(interests).toEqual(["a", "b", "c", "d", "e"]);
  });

  it("is read from anything without failing, and reading it again changes nothing", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const once = parseProfile(value);
        expect(parseProfile(once)).toEqual(once);
      }),
    );
  });
});
