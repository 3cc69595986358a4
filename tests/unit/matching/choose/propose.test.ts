import { describe, expect, it } from "vitest";
import type { Candidate } from "#matching/offer/candidate.ts";
import { effectsOf } from "#matching/choose/effects.ts";
import { NO_OWN_WORDS } from "#matching/ask/own-words.ts";
import type { Profile } from "#matching/ask/profile.ts";
import { changeText, nearlyText, unmetText, waysOut } from "#matching/explain/proposal-text.ts";
import { propose } from "#matching/choose/propose.ts";
import { bitsOfCodes } from "#matching/offer/slot-bits.ts";
import { asked, candidate, HOME, labels } from "../../../fixtures/matching.ts";

const riding = (changes: Partial<Candidate> = {}) =>
  candidate({ slug: "paardrijden", tags: { paardrijden: "name" }, ...changes });
const find = (all: Candidate[], answers: Partial<Profile>) => {
  const who = asked(answers);
  const found = propose(all, who);
  return {
    ...found,
    unmet: found.unmet.map((one) => unmetText(one, who, labels)),
    nearly: found.nearly.map((one) => `${one.scored.candidate.slug}: ${nearlyText(one, who)}`),
    changes: found.changes.map(changeText),
    asChanged: found.changes,
  };
};
const interests = ["paardrijden"];

describe("what cannot be had", () => {
  it("is said when nothing in the guide has it", () => {
    expect(find([candidate()], { interests }).unmet).toEqual(["Paardrijden staat nu niet in de gids."]);
    expect(find([riding({ status: "ended" })], { interests }).unmet).toEqual([
      "Paardrijden staat nu niet in de gids.",
    ]);
    const ownWords = { ...NO_OWN_WORDS, absent: ["kanovaren"] };
    const who = asked({}, { ownWords });
    expect(propose([candidate()], who).unmet.map((one) => unmetText(one, who, labels))).toEqual([
      "Kanovaren staat nu niet in de gids.",
    ]);
  });

  it("is said with the wish that stands in the way", () => {
    expect(find([riding()], { interests, times: ["zo-o"] }).unmet).toEqual([
      "Paardrijden staat wel in de gids, maar niet op de tijden die u koos.",
    ]);
    expect(find([riding()], { interests, place: { maxKm: 0.5, hard: true } }).unmet).toEqual([
      "Paardrijden staat wel in de gids, maar niet binnen 0,5 km.",
    ]);
    expect(find([riding()], { interests, cost: { maxPerTime: 0, hard: false } }).unmet).toEqual([
      "Paardrijden staat wel in de gids, maar niet gratis.",
    ]);
    expect(
      find([riding()], { interests, times: ["zo-o"], cost: { maxPerTime: 0, hard: false } }).unmet,
    ).toEqual(["Paardrijden staat wel in de gids, maar niet met alles wat u koos."]);
  });

  it("is said, not hidden, when a need leaves it out", () => {
    expect(find([riding({ wheelchair: "no" })], { interests, needs: ["rolstoel"] }).unmet).toEqual([
      "Paardrijden staat wel in de gids, maar we weten dat het niet kan met een rolstoel.",
    ]);
  });

  it("names the limit that stands in the way of most, not the first of each", () => {
    const all = [
      riding({ slug: "a", wheelchair: "no", minAge: 70 }),
      riding({ slug: "b", gender: "men", minAge: 70 }),
      riding({ slug: "c", minAge: 75 }),
    ];
    expect(find(all, { interests, needs: ["rolstoel"], ageYears: 50 }).unmet).toEqual([
      "Paardrijden staat wel in de gids, maar het is voor een andere leeftijd.",
    ]);
  });

  it("is not said of what can be had, nor of a word in passing", () => {
    expect(find([riding()], { interests }).unmet).toEqual([]);
    expect(find([riding({ tags: { paardrijden: "text" } })], { interests }).unmet).toHaveLength(1);
  });
});

describe("a change that is offered when little fits", () => {
  it("comes with what it brings, the smallest first", () => {
    const all = [
      riding({ slug: "groot", size: 25 }),
      riding({ slug: "zelf", accompaniment: "none" }),
      riding({ slug: "avond", slots: bitsOfCodes(["di-a"]) }),
      riding({ slug: "zaterdag", slots: bitsOfCodes(["za-o"]) }),
      riding({ slug: "zaterdag-2", slots: bitsOfCodes(["za-o"]) }),
      riding({ slug: "duur", price: 6 }),
      riding({ slug: "ver", point: { lat: HOME.lat + 4 / 111, lng: HOME.lng } }),
    ];
    const answers: Partial<Profile> = {
      interests,
      group: "klein",
      company: "samen",
      times: ["di-o"],
      place: { maxKm: 3, hard: false },
      cost: { maxPerTime: 3, hard: false },
    };
    expect(find(all, answers).changes).toEqual([
      "Als de groep groter mag zijn: 1 activiteit erbij.",
      "Als u de eerste keer zelf gaat: 1 activiteit erbij.",
      "Als het tot 5 km mag: 1 activiteit erbij.",
      "Als het tot 8 km mag: 1 activiteit erbij.",
      "Als het ook ’s avonds mag: 1 activiteit erbij.",
      "Als het ook op zaterdag mag: 2 activiteiten erbij.",
      "Als het €\u00a07,50 per keer mag kosten: 1 activiteit erbij.",
    ]);
  });

  it("is told to be an 'echt niet', so that it is only suggested", () => {
    const all = [riding({ slots: bitsOfCodes(["za-o"]) })];
    const { asChanged, matches } = find(all, { interests, times: ["di-o"], timesHard: true });
    expect(asChanged).toMatchObject([{ kind: "day", day: "za", isHard: true, added: 1 }]);
    expect(matches).toEqual([]);
  });

  it("counts nothing that a need leaves out", () => {
    const all = [riding({ slots: bitsOfCodes(["za-o"]), wheelchair: "no" })];
    expect(find(all, { interests, needs: ["rolstoel"], times: ["di-o"] }).changes).toEqual([]);
  });

  it("is not offered when enough fits, nor when it brings nothing", () => {
    const enough = ["a", "b", "c"].map((slug) => riding({ slug }));
    const far = riding({ slug: "d", slots: bitsOfCodes(["zo-o"]) });
    expect(find([...enough, far], { interests, times: ["di-o"] }).changes).toEqual([]);
    expect(find([riding()], { interests, group: "klein", company: "samen" }).changes).toEqual([]);
  });
});

describe("what nearly fits", () => {
  it("leads with the wish it misses, fewest misses first, at most three", () => {
    const all = [
      // Misses two wishes by a little: it scores higher, and comes second all the same.
      riding({
        slug: "twee",
        price: 3.1,
        point: { lat: HOME.lat + 3.1 / 111, lng: HOME.lng },
        slots: bitsOfCodes(["zo-o"]),
      }),
      riding({ slug: "een", slots: bitsOfCodes(["wo-a"]) }),
      ...["x", "y", "z"].map((slug) => riding({ slug, price: 9, slots: bitsOfCodes(["wo-a"]) })),
    ];
    const { nearly } = find(all, {
      interests,
      times: ["zo-o"],
      cost: { maxPerTime: 3, hard: false },
      place: { maxKm: 3, hard: false },
    });
    expect(nearly).toHaveLength(3);
    expect(nearly[0]).toBe("een: Niet op uw tijden, wel op woensdagavond.");
    expect(nearly[1]).toBe(
      "twee: Niet binnen 3 km, wel op ongeveer 3\u00a0km. Het kost €\u00a03,10 per keer.",
    );
  });

  it("is never what a need, a language, an age or a closed group leaves out", () => {
    const all = [
      riding({ wheelchair: "no", price: 9 }),
      riding({ languages: ["tr"], price: 9 }),
      riding({ minAge: 70, price: 9 }),
      riding({ closedFor: ["ouders"], price: 9 }),
    ];
    const answers: Partial<Profile> = {
      interests,
      needs: ["rolstoel"],
      languages: ["nl"],
      ageYears: 50,
      cost: { maxPerTime: 3, hard: true },
    };
    expect(find(all, answers).nearly).toEqual([]);
  });
});

describe("when nothing fits", () => {
  it("there are three ways out, one with a text to send oneself that holds wishes and no person", () => {
    const who = asked({ interests, needs: ["rolstoel"], ageYears: 70 });
    const ways = waysOut(who, labels, "Poort");
    expect(ways.map(({ kind }) => kind)).toEqual(["coach", "home", "start"]);
    expect(ways[2]?.message).toBe("Iemand in Poort zoekt: paardrijden.");
  });

  it("what has nothing to do with the question is not proposed", () => {
    expect(find([candidate({ tags: {}, goals: {} })], { interests }).matches).toEqual([]);
    expect(find([candidate({ tags: {}, goals: {} })], {}).matches).toHaveLength(1);
  });
});

describe("how the list came about", () => {
  it("tells per answer how many fall away, or that it only orders", () => {
    const all = [
      candidate(),
      candidate({ slug: "b", wheelchair: "no" }),
      candidate({ slug: "c", gender: "men" }),
    ];
    expect(effectsOf(all, asked({ interests, needs: ["rolstoel"], languages: ["nl"] }))).toEqual([
      { answer: "interests", text: "Dit telt mee voor wat bovenaan staat." },
      { answer: "needs", dropped: 1, text: "1 activiteit valt hierdoor af." },
      { answer: "languages", dropped: 0, text: "Hierdoor valt niets af." },
      { answer: "showGroups", dropped: 1, text: "1 activiteit valt hierdoor af." },
    ]);
  });
});
