import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import type { ActivityEntry } from "#domain/catalog.ts";
import { MATCHING_STANDS_ON } from "#matching/explain/matching-stands-on.ts";
import { CARD_STANDS_ON } from "#screens/card/card-stands-on.ts";
import { STANDS_ON, type StandsOn } from "#text/stands-on.ts";
import { STAYING_STANDS_ON } from "#text/staying-stands-on.ts";
import { costSentence } from "#text/cost-sentence.ts";
import { scheduleSentence } from "#text/when/schedule-sentence.ts";
import { FIELDS, isSaid, take, TODAY, told, variants } from "../../fixtures/told-entries.ts";
import { forget, inKeys } from "../../support/in-keys.ts";

const { SURFACES, pageText } = await inKeys();
afterAll(forget);

const TABLE: Record<string, StandsOn | undefined> = {
  ...STANDS_ON,
  ...STAYING_STANDS_ON,
  ...CARD_STANDS_ON,
  ...MATCHING_STANDS_ON,
};
const fieldsOf = (stands: StandsOn) =>
  stands === "frame" ? [] : "said" in stands ? stands.said : "any" in stands ? stands.any : stands.asks;

/** What is wrong with a sentence that a place says of this activity, if anything is. */
function wrongAbout(key: string, entry: ActivityEntry): string | undefined {
  const stands = TABLE[key];
  // A category, a filter, a wish somebody has: these only name, and what they name is in the key.
  if (stands === undefined)
    return /^(category|facet|match\.goal)\.|^match\.ask$/.test(key) ? undefined : "stands on nothing";
  if (stands === "frame") return undefined;
  const known = fieldsOf(stands).filter((field) => isSaid(entry, field));
  if ("said" in stands && known.length < stands.said.length) return "was said by nobody";
  if ("any" in stands && known.length === 0) return "was said by nobody";
  if ("asks" in stands && known.length > 0) return `asks what was said: ${known.join(", ")}`;
  return undefined;
}

const faultsIn = (entry: ActivityEntry, surfaces = Object.keys(SURFACES)): string[] =>
  surfaces.flatMap((surface) =>
    [...new Set(SURFACES[surface]!(entry))].flatMap((key) => {
      const wrong = wrongAbout(key, entry);
      return wrong ? [`${surface}: ${key} ${wrong}`] : [];
    }),
  );

describe("each sentence about an activity", () => {
  it("goes when one of the fields it stands on is taken away", () => {
    const faults = new Set<string>();
    for (const entry of variants()) {
      for (const [surface, keysOf] of Object.entries(SURFACES)) {
        for (const key of new Set(keysOf(entry))) {
          const stands = TABLE[key];
          if (!stands || stands === "frame" || "asks" in stands) continue;
          if ("any" in stands) {
            const bare = stands.any.reduce(take, entry);
            if (keysOf(bare).includes(key))
              faults.add(`${surface}: ${key} stays without ${stands.any.join()}`);
          } else
            for (const field of stands.said)
              if (keysOf(take(entry, field)).includes(key))
                faults.add(`${surface}: ${key} stays without ${field}`);
        }
      }
    }
    expect([...faults]).toEqual([]);
  });

  it("stands on what was said, in every one of the ways to say a thing", () => {
    expect([...new Set(variants().flatMap((entry) => faultsIn(entry)))]).toEqual([]);
  });

  it("stands on what was said, whichever fields nobody filled in", () => {
    const places = ["page", "card", "sheet", "calendar", "JSON-LD"];
    fc.assert(
      fc.property(fc.constantFrom(...variants()), fc.subarray(FIELDS), (entry, gone) => {
        expect(faultsIn(gone.reduce(take, entry), places)).toEqual([]);
      }),
      { numRuns: 400 },
    );
    fc.assert(
      fc.property(fc.constantFrom(...variants()), fc.subarray(FIELDS), (entry, gone) => {
        expect(faultsIn(gone.reduce(take, entry), ["matching"])).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it("is reached by what somebody can say: no line of the table is there for nothing", () => {
    const nobody = FIELDS.reduce(take, told());
    const all = [
      ...variants(),
      ...variants().flatMap((entry) => FIELDS.map((field) => take(entry, field))),
      nobody,
    ];
    const seen = new Set(
      all.flatMap((entry) => ["page", "card", "sheet"].flatMap((surface) => SURFACES[surface]!(entry))),
    );
    const unseen = Object.entries({ ...STANDS_ON, ...STAYING_STANDS_ON, ...CARD_STANDS_ON })
      .filter(([key, stands]) => stands !== "frame" && !seen.has(key))
      .map(([key]) => key);
    expect(unseen.filter((key) => !DRAWN.test(key))).toEqual([]);
  });

  it("is one of the words, or somebody else's: no page holds a sentence between them", () => {
    fc.assert(
      fc.property(fc.constantFrom(...variants()), fc.subarray(FIELDS), (given, gone) => {
        const entry = gone.reduce(take, given);
        const own = wordsOf(
          JSON.stringify(entry),
          whenAndCost(entry),
          "nabestaanden Nederlands Turks en of uur tot",
        );
        const left = wordsOf(withoutSentences(pageText(entry)));
        expect([...left].filter((word) => !own.has(word) && !/\d/.test(word))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

/** Drawn around these by a template, and the days of a list, which have tests of their own. */
const DRAWN =
  /^(contact\.|staying\.next\.to|activity\.(toCalendar|holidaysAsk)|card\.(callFirstLabel|starts|sure|askPublic|askGroup|day))/;

const whenAndCost = ({ schedule, costs, costNote }: ActivityEntry): string =>
  [scheduleSentence(schedule, TODAY), scheduleSentence(schedule), costSentence(costs, costNote)].join(" ");

const wordsOf = (...texts: string[]): Set<string> =>
  new Set(
    texts
      .join(" ")
      .toLowerCase()
      .match(/[\p{L}\d]+/gu) ?? [],
  );

/** What is left of a text without the sentences of the guide, the innermost first. */
function withoutSentences(text: string): string {
  const less = text.replace(/⟦[^⟦⟧]*⟧/g, " ");
  return less === text ? less : withoutSentences(less);
}
