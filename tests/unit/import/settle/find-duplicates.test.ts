import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findDuplicates, type Comparable } from "#import/settle/find-duplicates.ts";

const tuesday = {
  type: "recurring" as const,
  rules: [{ days: ["TU" as const], startTime: "10:00", frequency: "weekly" as const }],
};
const base: Comparable = {
  id: "a",
  title: "Rondje Weerwater",
  description: "Elke dinsdag lopen we een rustig stuk langs het water, met koffie vooraf.",
  place: "paviljoen",
  organization: "polderfit",
  schedule: tuesday,
};
const pairs = (...others: Partial<Comparable>[]) =>
  findDuplicates([base, ...others.map((one, index) => ({ ...base, id: `b${index}`, ...one }))]);

test("the same offer under another name is proposed", () => {
  expect(
    pairs({ title: "Wandelgroep rondje Weerwater (di)", description: "Wandelen met koffie." }),
  ).toMatchObject([{ first: "a", second: "b0" }]);
});
test("another offer at the same place and time is not", () => {
  expect(pairs({ title: "Schilderclub", description: "Verf en penselen liggen klaar in de zaal." })).toEqual(
    [],
  );
});
test("the same name on another day is not", () => {
  expect(
    pairs({
      description: "Iets heel anders dan de vorige tekst was.",
      schedule: { ...tuesday, rules: [{ days: ["SA"], startTime: "10:00", frequency: "weekly" }] },
    }),
  ).toEqual([]);
});
test("the same name at another place is not", () => {
  expect(pairs({ place: "buurthuis" })).toEqual([]);
});
test("two buddies at home with different names are not", () => {
  const home: Partial<Comparable> = { place: "home", schedule: { type: "by-appointment" } };
  expect(
    findDuplicates([
      { ...base, ...home, title: "Koken met een buddy" },
      { ...base, ...home, id: "b", title: "Maatje voor je administratie", description: "Post en papieren." },
    ]),
  ).toEqual([]);
});

test("a guide of twice the size has each of its texts read twice as often, not four times", () => {
  const reads = (count: number) => {
    let read = 0;
    findDuplicates(
      Array.from({ length: count }, (_, at) => ({
        ...base,
        id: String(at),
        get title() {
          read++;
          return `Club ${at}`;
        },
        get description() {
          read++;
          return `Tekst van de club met nummer ${at}.`;
        },
      })),
    );
    return read;
  };
  expect(reads(80)).toBe(2 * reads(40));
});
test("of two whose place nobody said, the place is no reason", () => {
  const nowhere: Comparable = { ...base, place: "" };
  expect(findDuplicates([nowhere, { ...nowhere, id: "b" }])).toEqual([
    {
      first: "a",
      second: "b",
      why: "dezelfde dag en tijd, en namen die op elkaar lijken; van geen van beide is de plek bekend",
    },
  ]);
});

describe("many offers at one place", () => {
  const words = (text: string) => text.toLowerCase().split(" ").filter(Boolean);
  const pairsOf = (text: string) =>
    new Set(words(text).flatMap((word) => [...word.slice(1)].map((_, at) => word.slice(at, at + 2))));
  const longOf = (text: string) => new Set(words(text).filter((word) => word.length >= 4));
  const inCommon = (a: Set<string>, b: Set<string>) => a.intersection(b).size;
  const shared = (a: Set<string>, b: Set<string>) =>
    Math.min(a.size, b.size) < 4 ? 0 : inCommon(a, b) / Math.min(a.size, b.size);

  /** As the rule was written before it counted for many at once: all of these are at one time. */
  function plainly(a: Comparable, b: Comparable): boolean {
    const [one, other] = [pairsOf(a.title), pairsOf(b.title)];
    const name = Math.max(
      one.size && other.size ? (2 * inCommon(one, other)) / (one.size + other.size) : 0,
      shared(longOf(a.title), longOf(b.title)) >= 0.75 ? 0.75 : 0,
    );
    const text = shared(longOf(a.description), longOf(b.description));
    return name >= 0.42 || text >= 0.8 || (text >= 0.38 && name >= 0.25);
  }

  const word = fc.constantFrom("wandelen", "samen", "koffie", "zingen", "op", "de", "avond", "koor", "buurt");
  const text = (most: number) => fc.array(word, { maxLength: most }).map((all) => all.join(" "));
  const offers = fc
    .array(fc.record({ title: text(5), description: text(9) }), { maxLength: 12 })
    .map((all) => all.map((one, at) => ({ ...base, ...one, id: String(at) })));

  test("are compared as each two of them would be", () => {
    fc.assert(
      fc.property(offers, (all) => {
        const wanted = all.flatMap((b, at) =>
          all
            .slice(0, at)
            .filter((a) => plainly(a, b))
            .map((a) => `${a.id} ${b.id}`),
        );
        expect(findDuplicates(all).map(({ first, second }) => `${first} ${second}`)).toEqual(wanted);
      }),
    );
  });
});
