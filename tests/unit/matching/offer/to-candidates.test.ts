import { describe, expect, it } from "vitest";
import { toCandidates } from "#matching/offer/to-candidates.ts";
import type { Activity } from "#schema/activity.ts";
import type { MatchingVocabulary } from "#schema/matching-vocabulary.ts";
import { openLexicon } from "#search/analyser/lexicon.ts";
import { bitsOfCodes } from "#matching/offer/slot-bits.ts";
import { activityEntry } from "../../../fixtures/activity-entry.ts";
import { smallVocabulary } from "../../../fixtures/search/small-vocabulary.ts";

const lexicon = openLexicon(smallVocabulary);
const vocabulary: MatchingVocabulary = {
  goals: [
    { key: "rust", words: ["rustig*", "stil"] },
    { key: "rouw", words: ["rouw*"] },
  ],
  needs: [
    { key: "vervoer", words: ["opgehaald"] },
    { key: "kinderen", words: ["kinderen spelen"] },
    { key: "nederlands-leren", words: ["oefent Nederlands"] },
  ],
  groupsAsked: [],
  alsoForOthers: ["buren"],
  closedBy: [
    { key: "vrouwen", words: ["waar vrouwen", "voor vrouwen"] },
    { key: "voedselbank", words: ["klanten van de voedselbank"] },
    { key: "beperking", words: ["rolstoelbasketbal"] },
    { key: "thuis", words: ["niet zelf naar"] },
  ],
  cultures: [{ key: "tr", words: ["turkse vrouwen"] }],
  speech: [],
  moments: [],
  demands: [],
  has: [],
};
const group = (key: string, closed: boolean, usualAge?: [number, number]) => ({
  key,
  label: key,
  closed,
  words: [],
  ...(usualAge && { usualAge }),
});
const groups = [
  group("veteranen", true),
  group("nieuwkomers", false),
  group("ouders", false, [18, 60]),
  group("alleenstaande-ouders", true, [18, 60]),
  { ...group("ouderen", false, [65, 120]), words: ["ouderen", "senioren"] },
];
const interests = [
  { key: "wandelen", label: "Wandelen", words: ["wandelen", "wandeling"] },
  { key: "koffie", label: "Koffie", words: ["koffie"] },
  { key: "tuin", label: "Tuin", words: ["tuin"] },
  { key: "natuur", label: "Natuur", words: ["bos"] },
  { key: "koken", label: "Koken", words: ["koken"] },
];
const all = (...changes: Partial<ReturnType<typeof activityEntry>>[]) =>
  toCandidates(
    { activities: changes.map((one) => activityEntry(one)), groups, interests },
    vocabulary,
    lexicon,
  );
const read = (changes: Partial<ReturnType<typeof activityEntry>> = {}) => all(changes)[0]!;

describe("what the matching needs of an activity", () => {
  it("is plain JSON in which what nobody said is absent", () => {
    const one = read({ verification: undefined as never });
    expect(JSON.parse(JSON.stringify(one))).toEqual(one);
    for (const key of ["wheelchair", "languages", "minAge", "gender", "size", "accompaniment", "overFrom"])
      expect(one).not.toHaveProperty(key);
  });

  it("is taken from the facts an editor sees", () => {
    expect(
      read({
        costs: [
          { amount: 20, per: "course", for: "everyone", visits: 10 },
          { amount: 0, per: "visit", for: "discount-pass" },
        ],
        threshold: { groupSize: { min: 4, max: 12 } },
        firstVisit: { accompaniment: "buddy" },
        validUntil: "2026-06-01",
      }),
    ).toMatchObject({
      slots: bitsOfCodes(["di-o"]),
      rhythm: "weekly",
      fixedDay: { day: "TU", time: "10:00" },
      price: 2,
      passPrice: 0,
      size: 12,
      accompaniment: "buddy",
      overFrom: "2026-06-02",
      phone: "+31365550104",
    });
  });

  it("tells the name from an editor's tag from a word in passing", () => {
    const one = read({
      title: "Wandeling",
      tags: ["koffie"],
      easyText: "Langs een tuin lopen wij naar het water toe.",
    });
    expect(one.tags).toEqual({ wandelen: "name", koffie: "tag", tuin: "text" });
  });

  it("hears goals and needs in the words of the provider, and believes an editor over them", () => {
    const text = "Wij lopen rustig en stil. U wordt opgehaald als dat nodig is.";
    expect(read({ easyText: text, description: "" })).toMatchObject({
      goals: { rust: "more" },
      cares: ["vervoer"],
    });
    expect(read({ easyText: text, accessibility: { pickup: false } }).cares).toEqual([]);
    expect(
      read({ title: "Stil lopen", easyText: "Wij lopen elke week een stuk langs het water." }).goals,
    ).toEqual({
      rust: "name",
    });
  });

  it("takes a need for met only where the words say so, and fetches nobody who comes to help", () => {
    const easyText = "Wij maken fietsen voor kinderen die er geen hebben, elke week.";
    expect(read({ easyText }).cares).toEqual([]);
    expect(read({ easyText: "De kinderen spelen in de hoek en u drinkt koffie." }).cares).toEqual([
      "kinderen",
    ]);
    const fetched = "U rijdt de bus waarmee mensen thuis worden opgehaald.";
    expect(read({ easyText: fetched, role: "volunteer" }).cares).toEqual([]);
    expect(read({ place: "home", role: "volunteer" }).cares).toEqual([]);
  });

  it("hears whom a provider had in mind", () => {
    expect(read({ audience: { note: "wie via de huisarts komt" } }).forWhom).toBe("wie via de huisarts komt");
    expect(read({ audience: { note: "iedereen, ook beginners" } })).not.toHaveProperty("forWhom");
    expect(read({ audience: { note: "buurtbewoners" } })).not.toHaveProperty("forWhom");
    const ofGroup = (note: string) => read({ audience: { groups: ["ouders"], note } }).forWhom;
    expect(ofGroup("ouders met kinderen van 2 tot 6")).toBe("ouders met kinderen van 2 tot 6");
    expect(ofGroup("ouders uit de wijk")).toBeUndefined();
  });

  it("hears in a wish for good will nobody who is kept out", () => {
    for (const note of [
      "iedereen met geduld en een glimlach",
      "iedereen die graag zingt",
      "wie houdt van lezen",
    ])
      expect(read({ audience: { note } }), note).not.toHaveProperty("forWhom");
    for (const note of ["iedereen die een uur kan lopen", "wie goed Nederlands spreekt"])
      expect(read({ audience: { note } }).forWhom).toBe(note);
  });

  it("knows who learns Dutch from who teaches it", () => {
    const easyText = "U oefent Nederlands met iemand uit de buurt, elke week een uur.";
    expect(read({ easyText }).teachesDutch).toBe(true);
    expect(read({ easyText, role: "volunteer" })).not.toHaveProperty("teachesDutch");
  });
});

describe("whom an activity is for", () => {
  const audience = (changes: Activity["audience"]) => read({ audience: changes });

  it("is closed when the group is closed, or when we ask people about that group", () => {
    expect(audience({ groups: ["veteranen"] }).closedFor).toEqual(["veteranen"]);
    expect(audience({ groups: ["nieuwkomers"] }).closedFor).toEqual(["nieuwkomers"]);
    expect(audience({ groups: ["ouderen"] })).toMatchObject({
      closedFor: [],
      meantFor: ["ouderen"],
      usualAge: [65, 120],
    });
  });

  it("is open where the provider welcomes others, though not where a group is closed by nature", () => {
    expect(audience({ groups: ["nieuwkomers"], note: "nieuwkomers en buren" })).toMatchObject({
      closedFor: [],
      meantFor: ["nieuwkomers"],
    });
    expect(audience({ groups: ["veteranen"], note: "veteranen en buren" }).closedFor).toEqual(["veteranen"]);
  });

  it("is closed to who is of one group only, where the other is closed by nature", () => {
    expect(audience({ groups: ["ouders", "veteranen"] }).closedFor).toEqual(["veteranen"]);
  });

  it("is closed to all who do not name it, where a text says for which few it only is", () => {
    expect(read({ easyText: "Boksen. Alleen voor mensen met een bril." }).closedFor).toEqual([
      "wie-het-noemt",
    ]);
    expect(audience({ note: "ouderen uit de wijk, op indicatie" }).closedFor).toEqual(["wie-het-noemt"]);
    expect(read({ easyText: "Niet alleen voor mensen van hier." }).closedFor).toEqual([]);
  });

  it("is closed by its name or by whom it is for, where no group of ours says it", () => {
    expect(read({ title: "Rolstoelbasketbal", audience: { note: "vanaf 14 jaar" } }).closedFor).toEqual([
      "beperking",
    ]);
    expect(audience({ note: "mensen die niet zelf naar de winkel kunnen" }).closedFor).toEqual(["thuis"]);
  });

  it("is of who has children, where children alone are named and nobody says how old", () => {
    expect(audience({ note: "basisschoolkinderen" }).closedFor).toEqual(["ouders"]);
    expect(audience({ note: "peuters en hun ouders" }).closedFor).toEqual([]);
    expect(audience({ note: "kinderen", minAge: 6, maxAge: 12 }).closedFor).toEqual([]);
    const brought = audience({ note: "peuters met hun ouder", maxAge: 4 });
    expect([brought.closedFor, brought.maxAge]).toEqual([["ouders"], undefined]);
    expect(read({ title: "Voorlezen aan kleuters", audience: { note: "vrijwilligers" } }).closedFor).toEqual(
      [],
    );
  });

  it("knows of which culture a group is, and of none where others are welcome", () => {
    expect(audience({ note: "Turkse vrouwen" }).culture).toEqual(["tr"]);
    expect(audience({ note: "Turkse vrouwen en hun buren" })).not.toHaveProperty("culture");
    expect(read({ title: "Turks koken" })).not.toHaveProperty("culture");
  });

  it("is the narrowest of two groups of which one holds the other", () => {
    expect(audience({ groups: ["ouders", "alleenstaande-ouders"] }).closedFor).toEqual([
      "alleenstaande-ouders",
    ]);
  });

  it("is of one generation where the words say so, and of none where others come as well", () => {
    expect(audience({ note: "Surinaamse ouderen, iedereen welkom" })).toMatchObject({
      generation: [65, 120],
      usualAge: [65, 120],
      closedFor: [],
    });
    expect(audience({ note: "iedereen die rouwt, ook ouderen" })).not.toHaveProperty("generation");
    expect(audience({ note: "vooral ouderen" })).not.toHaveProperty("generation");
    expect(audience({ groups: ["ouders"] })).not.toHaveProperty("generation");
  });

  it("is read from the text where no field says it, and nowhere else", () => {
    const easyText = "Een centrum waar vrouwen elkaar ontmoeten en van elkaar leren.";
    expect(read({ easyText, audience: {} }).closedFor).toEqual(["vrouwen"]);
    expect(read({ easyText, audience: { note: "iedereen" } }).closedFor).toEqual([]);
    const ofBank = "Klanten van de Voedselbank gaan hier gratis naar het theater.";
    expect(read({ easyText: ofBank, audience: {} }).closedFor).toEqual(["voedselbank"]);
    expect(read({ easyText: "U pakt kratten in bij de voedselbank.", audience: {} }).closedFor).toEqual([]);
  });

  it("has a usual age where the words name one, which is no limit", () => {
    const one = audience({ note: "vooral 65+" });
    expect(one.usualAge?.[0]).toBe(65);
    expect(one).not.toHaveProperty("minAge");
  });
});

describe("one offer under two names", () => {
  const twin = { title: "De wandeling", slug: "twee", verification: { on: "2026-01-01" } };

  it("is known by place, days, start and name, and shown as the one that was checked last", () => {
    const [first, second] = all({ title: "Wandeling Weerwater", slug: "een" }, twin);
    expect(first).not.toHaveProperty("sameAs");
    expect(second?.sameAs).toBe("een");
  });

  it("is not taken for what only shares a place, or only a name", () => {
    const schedule: Activity["schedule"] = {
      type: "recurring",
      rules: [{ days: ["WE"], frequency: "weekly", startTime: "10:00" }],
    };
    const shared = { title: "Koken en breien bij Weerwater" };
    for (const other of [{ title: "Koffie" }, shared, { schedule }, { location: "elders" }]) {
      const [, second] = all({ title: "Wandeling rond haven Weerwater", slug: "een" }, { ...twin, ...other });
      expect(second).not.toHaveProperty("sameAs");
    }
  });
});

describe("what an activity is by its name and kind", () => {
  it("costs money where only a note names an amount", () => {
    const paid = (costNote: string) => read({ costs: [], costNote }).paidFrom;
    expect(paid("€ 0,40 per km")).toBe(0.02);
    expect([paid("€ 2,50 per kind"), paid("€ 156")]).toEqual([2.5, 3]);
    expect(paid("€ 0,00")).toBeUndefined();
    expect(paid("gratis")).toBeUndefined();
    expect(read({ costs: [{ amount: 3, per: "visit", for: "everyone" }] })).not.toHaveProperty("paidFrom");
  });
  it("keeps the name of a house that is called so itself", () => {
    const locationEntry = { name: "Stil huis", slug: "stil-huis", municipality: "almere" } as never;
    expect(read({ title: "Stil huis", locationEntry }).goals).toMatchObject({ rust: "name" });
    expect(read({ title: "Koffie in Stil huis", locationEntry }).goals.rust).not.toBe("name");
  });
  it("is for who mourns when it is named after that, whoever filled in the rest", () => {
    const [named, passing] = all({ title: "Jong & rouw" }, { easyText: "Er is ook plek voor rouw." });
    expect(named?.closedFor).toEqual(["nabestaanden"]);
    expect(passing?.closedFor).toEqual([]);
  });
  it("holds the interest that its kind is named after", () => {
    const [nature, walk, meal] = all(
      { category: "natuur", title: "Schoffelclub" },
      {},
      { category: "koken", title: "Ontbijt" },
    );
    expect(meal?.tags).not.toHaveProperty("koken");
    expect(nature?.tags).toMatchObject({ natuur: "tag" });
    expect(walk?.tags).not.toHaveProperty("natuur");
  });
});
