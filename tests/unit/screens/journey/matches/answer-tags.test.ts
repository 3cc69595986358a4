import { describe, expect, it } from "vitest";
import { answerTags } from "#screens/journey/matches/answer-tags.ts";
import type { MatchGuide } from "#matching/offer/match-guide.ts";
import { parseProfile } from "#matching/ask/profile.ts";

const guide = {
  interests: [{ key: "koffie", label: "Koffie en een praatje", words: [] }],
  groups: [{ key: "mantelzorgers", label: "Mantelzorgers", words: [], closed: true }],
} as unknown as MatchGuide;
const labels = (answers: unknown) => answerTags(parseProfile(answers), guide).map(({ label }) => label);

describe("what somebody answered", () => {
  it("is said in the words of the questions", () => {
    expect(
      labels({
        goals: ["betekenis"],
        interests: ["koffie"],
        text: "koffie schenken",
        avoid: ["koffie"],
        times: ["za-o", "za-m", "za-a", "zo-o", "zo-m", "zo-a"],
        place: { pc4: "1317", mode: "fiets", maxKm: 3 },
        cost: { maxPerTime: 7.5 },
        needs: ["rolstoel"],
        languages: ["nl-beetje", "tr"],
        ageYears: 72,
        showGroups: ["vrouwen", "mantelzorgers"],
        company: "samen",
        group: "klein",
      }),
    ).toEqual([
      "Iets doen voor een ander",
      "Koffie en een praatje",
      "“koffie schenken”",
      "Liever niet: Koffie en een praatje",
      "Weekend",
      "Bij 1317",
      "Fiets of scootmobiel",
      "tot 3 km",
      "Tot € 7,50",
      "Ik gebruik een rolstoel",
      "72 jaar",
      "Nederlands, een beetje",
      "Turks",
      "Iemand gaat de eerste keer met mij mee",
      "In een kleine groep (tot\u00a08)",
      "Alleen vrouwen",
      "Mantelzorgers",
    ]);
  });
  it("is nothing when nothing was answered", () => expect(labels({})).toEqual([]));
  it("counts times that no button stands for", () =>
    expect(labels({ times: ["ma-o", "di-a"] })).toEqual(["2 dagdelen"]));
});
