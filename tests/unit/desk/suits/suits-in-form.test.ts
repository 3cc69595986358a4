import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { CONTENT, testGuide } from "../../../support/test-intake.ts";
import { matchingVocabularyIn } from "#catalog/matching-vocabulary.ts";
import { readActivity } from "#desk/form/read-activity.ts";
import { readFormValues } from "#desk/form/read-form-values.ts";
import { valuesOfActivity } from "#desk/form/values-of-activity.ts";
import { shownSuits, suitsInForm, type ShownSuits } from "#desk/suits/suits-in-form.ts";
import type { ActivityEntry } from "#domain/catalog.ts";
import type { Guide } from "#domain/guide.ts";
import { suitsProposer } from "#domain/suits/propose-suits.ts";
import { DEMANDS, GOALS, LIFE_MOMENTS, PARTS } from "#schema/closed-lists.ts";
import type { Suits } from "#schema/suits.ts";

const ON = "2026-11-27";
let guide: Guide;
let propose: ReturnType<typeof suitsProposer>;
let first: ActivityEntry;
beforeAll(async () => {
  guide = await testGuide();
  propose = suitsProposer(guide.catalog.interests, matchingVocabularyIn(CONTENT));
  first = guide.entries[0] as ActivityEntry;
});

/** What a browser sends of the fields as they were drawn. */
function sent(shown: ShownSuits, more: [string, string][] = []): URLSearchParams {
  const fields = shown.facts.flatMap(({ fact, choices, isOpen }): [string, string][] => {
    return [
      ...(fact === "about" ? [["main.k", ""] as [string, string]] : []),
      ...choices.filter(({ isSet }) => isSet).map(({ value }): [string, string] => [`${fact}.k`, value]),
      [`${fact}.k`, ""],
      ...(isOpen ? [["open.k", fact] as [string, string]] : []),
    ];
  });
  return new URLSearchParams([...fields, ...more]);
}
const read = (form: URLSearchParams) =>
  suitsInForm(form, "k", { interests: guide.catalog.interests, on: ON });
const shownOf = (entry: ActivityEntry) => shownSuits("k", entry, propose(entry), guide.catalog.interests);
const unsaid = ({ suits: _, ...entry }: ActivityEntry): ActivityEntry => entry;

const subset = <T extends string>(all: readonly T[]) => fc.option(fc.subarray([...all]), { nil: undefined });
const anySuits = (interests: readonly string[]): fc.Arbitrary<Suits> =>
  fc
    .record({
      about: fc.option(fc.shuffledSubarray([...interests], { maxLength: 6 }), { nil: undefined }),
      goals: fc.option(
        fc.dictionary(fc.constantFrom(...GOALS), fc.constantFrom(1 as const, 2 as const, 3 as const)),
        { nil: undefined },
      ),
      moments: subset(LIFE_MOMENTS),
      demands: subset(DEMANDS),
      parts: subset(PARTS),
      on: fc.constant(ON),
    })
    .map((one) => JSON.parse(JSON.stringify(one)) as Suits);

describe("whom an activity suits, in a form that is sent back untouched", () => {
  it("is the same, whatever somebody said before: also what was left open, and what was said to be nothing", () => {
    const keys = guide.catalog.interests.map(({ key }) => key);
    fc.assert(
      fc.property(anySuits(keys), (suits) => {
        expect(read(sent(shownOf({ ...first, suits })))).toEqual(suits);
      }),
    );
  });

  it("is what was read in the text, once nobody said anything yet", () => {
    for (const entry of guide.entries.map(unsaid)) {
      const { about, goals, moments, demands, parts } = propose(entry);
      expect(read(sent(shownOf(entry)))).toEqual({
        about: about.map(({ is }) => is),
        goals: Object.fromEntries(goals.map(({ is }) => [is.goal, is.level])),
        moments: moments.map(({ is }) => is),
        demands: demands.map(({ is }) => is),
        parts: parts.map(({ is }) => is),
        on: ON,
      });
    }
  });
});

describe("what an editor says about whom it suits", () => {
  const silent = () => ({ ...unsaid(first), title: "Zomaar", easyText: "Iets.", tags: [] });

  it("holds nothing of what was unticked, and what was added", () => {
    const form = new URLSearchParams([
      ["main.k", ""],
      ["moments.k", ""],
      ["moments.k", "loss"],
      ["goals.k", "rust:2"],
      ["goals.k", "rust:3"],
    ]);
    expect(read(form)).toEqual({
      about: [],
      goals: { rust: 3 },
      moments: ["loss"],
      demands: [],
      parts: [],
      on: ON,
    });
  });

  it("begins with what they say it is mainly about", () => {
    const form = new URLSearchParams("about.k=koken&about.k=wandelen&main.k=wandelen");
    expect(read(form).about).toEqual(["wandelen", "koken"]);
  });

  it("leaves open what they do not know, and is no statement about it", () => {
    const suits = read(sent(shownOf(silent()), [["open.k", "moments"]]));
    expect(suits).not.toHaveProperty("moments");
    expect(suits).toHaveProperty("demands");
  });

  it("can hold no answer that does not exist", () => {
    const form = new URLSearchParams([
      ["main.k", "__proto__"],
      ["about.k", "constructor"],
      ["goals.k", "rust:9"],
      ["goals.k", "toString"],
      ["parts.k", "boss"],
    ]);
    expect(read(form)).toEqual({ about: [], goals: {}, moments: [], demands: [], parts: [], on: ON });
  });
});

it("whom an activity suits stays as it was when a provider or an editor changes something else", () => {
  const keys = guide.catalog.interests.map(({ key }) => key);
  fc.assert(
    fc.property(anySuits(keys), fc.nat({ max: guide.entries.length - 1 }), (suits, at) => {
      const entry = { ...(guide.entries[at] as ActivityEntry), suits };
      const form = new URLSearchParams();
      for (const [name, value] of Object.entries({ ...valuesOfActivity(entry), title: "Een andere naam" }))
        for (const one of [value].flat()) form.append(name, one);
      expect(readActivity(readFormValues(form), entry).draft?.suits).toEqual(suits);
    }),
  );
});
