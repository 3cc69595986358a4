import { afterAll, describe, expect, it } from "vitest";
import type { ActivityEntry } from "#domain/catalog.ts";
import { facetsOf } from "#search/document-facets.ts";
import type { FacetKey } from "#search/facets.ts";
import type { Field } from "#text/stands-on.ts";
import { take, TODAY, told, variants } from "../../fixtures/told-entries.ts";
import { forget, inKeys } from "../../support/in-keys.ts";

const { askedOnPage, firstVisitKeys, jsonLdText } = await inKeys();
afterAll(forget);

describe("what nobody said", () => {
  /** Of an activity of which all the rest was said: what the page asks then. */
  const asked: [Field[], string[]][] = [
    [["schedule"], ["when", "unknown.when"]],
    [
      ["place", "location"],
      ["where", "unknown.where"],
    ],
    [
      ["costs", "costNote"],
      ["cost", "unknown.cost"],
    ],
    [
      ["audience.minAge", "audience.maxAge", "audience.gender", "audience.groups"],
      ["forWhom", "unknown.forWhom"],
    ],
    [["accessibility.wheelchair"], ["wheelchair", "unknown.wheelchair"]],
    [
      ["firstVisit.accompaniment", "firstVisit.firstTenMinutes"],
      ["first.ask.who", "unknown.first"],
    ],
    [["availability"], ["first.room.ask", "unknown.room"]],
    [["signUp.needed", "signUp.how"], ["unknown.signUp"]],
    [["threshold.groupSize"], ["unknown.group"]],
    [["language.spoken", "language.anyLanguage"], ["unknown.language"]],
  ];
  for (const [fields, questions] of asked)
    it(`is asked where a person would ask: ${fields.join(", ")}`, () => {
      const entry = fields.reduce(take, told());
      const before = askedOnPage(told());
      for (const question of questions) {
        expect(before).not.toContain(question);
        expect(askedOnPage(entry)).toContain(question);
      }
    });
});

const WHO = ["coach", "host", "buddy", "yes", "none", undefined] as const;
const PLACES = ["venue", "online", "home", "various", undefined] as const;
const ROOMS = [undefined, "open", "few", "full", "waitlist"] as const;
const YES = [true, undefined];
const FRESH = "2026-11-20";
const FADED = "2026-06-01";

describe("every way in which a first visit can be told", () => {
  const stories = WHO.flatMap((accompaniment) =>
    PLACES.flatMap((place) =>
      ROOMS.flatMap((state) =>
        [FRESH, FADED].flatMap((changedOn) =>
          [true, false, undefined].flatMap((needed) =>
            YES.flatMap((dropIn) =>
              YES.flatMap((callFirst) =>
                ([undefined, "zzplek"] as const).map((meetAt) => {
                  const entry = told({
                    place,
                    availability: state && { state, changedOn },
                    firstVisit: { accompaniment, callFirst, meetAt },
                    threshold: { dropIn },
                    signUp: { needed },
                  });
                  return { place, state, changedOn, ...firstVisitKeys(entry) };
                }),
              ),
            ),
          ),
        ),
      ),
    ),
  );

  it("has no door online or at home", () => {
    const doors = /^first\.(door|doorWalkIn|walkIn|ask\.where|ask\.who)/;
    for (const { place, keys } of stories)
      if (place === "online" || place === "home") expect(keys.filter((key) => doors.test(key))).toEqual([]);
  });

  it("gives one answer about room, and a chair only where somebody lately said that there is one", () => {
    for (const { state, changedOn, seat, keys } of stories) {
      const answers = new Set(keys.filter((key) => /^first\.(room\.|ask\.room)/.test(key)));
      expect(answers.size).toBeLessThanOrEqual(1);
      const isFresh = state !== undefined && changedOn === FRESH;
      expect(seat).toBe(!isFresh ? "ask" : state === "open" || state === "few" ? "free" : "none");
      if (!isFresh) expect([...answers].every((key) => /ask/.test(key))).toBe(true);
    }
  });

  it("never lets somebody walk into what is full", () => {
    for (const { seat, keys } of stories)
      if (seat === "none") expect(keys.filter((key) => /^first\.(doorWalkIn|walkIn)$/.test(key))).toEqual([]);
  });

  it("never lets somebody walk in who has to sign up or call first", () => {
    for (const { keys } of stories)
      if (keys.some((key) => /^first\.before/.test(key)))
        expect(keys.filter((key) => /^first\.(doorWalkIn|walkIn)$/.test(key))).toEqual([]);
  });
});

describe("a filter", () => {
  const behind: Partial<Record<FacetKey, Field[]>> = {
    category: ["category", "alsoIn"],
    day: ["schedule"],
    daypart: ["schedule"],
    neighbourhood: ["location"],
    cost: ["costs"],
    role: ["role"],
    place: ["place"],
    groupSize: ["threshold.groupSize"],
    availability: ["availability"],
    wheelchair: ["accessibility.wheelchair"],
    firstVisit: ["firstVisit.accompaniment", "firstVisit.callFirst", "threshold.dropIn"],
    access: [
      "accessibility.toilet",
      "accessibility.hearingLoop",
      "accessibility.quietSpace",
      "accessibility.childWelcome",
      "accessibility.pickup",
      "threshold.sound",
    ],
    dutch: ["language.dutchNeeded"],
    language: ["language.spoken"],
    group: ["audience.groups"],
  };
  it("finds nothing by what nobody said, except by the answer that says to ask", () => {
    for (const entry of variants())
      for (const [facet, fields] of Object.entries(behind) as [FacetKey, Field[]][])
        expect(
          facetsOf(fields.reduce(take, entry), TODAY)[facet].filter((one) => !/navragen|onbekend/.test(one)),
          facet,
        ).toEqual([]);
  });
});

describe("machines", () => {
  it("are told of no room that nobody spoke of lately", () => {
    const said = (availability?: ActivityEntry["availability"]) => [
      ...new Set(jsonLdText(told({ availability })).match(/InStock|SoldOut|BackOrder|LimitedAvailability/g)),
    ];
    expect(said({ state: "full", changedOn: FRESH })).toEqual(["SoldOut"]);
    expect(said({ state: "full", changedOn: FADED })).toEqual([]);
    expect(said()).toEqual([]);
  });
});
