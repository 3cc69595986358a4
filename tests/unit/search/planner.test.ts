import { describe, expect, it } from "vitest";
import { fromAgeCode } from "#search/analyser/ages.ts";
import { conceptCode } from "#search/analyser/concepts.ts";
import { createCorrector } from "#search/analyser/correct.ts";
import { openLexicon } from "#search/analyser/lexicon.ts";
import { createDictionary } from "#search/embedded/dictionary.ts";
import { MAX_WORDS } from "#search/plan.ts";
import { createPlanner } from "#search/planner.ts";
import { EMPTY_QUESTION, PAGE_SIZE, type Question } from "#search/question.ts";
import { smallVocabulary } from "../../fixtures/search/small-vocabulary.ts";

const code = (key: string) =>
  conceptCode(smallVocabulary.concepts.findIndex((concept) => concept.key === key));
const INDEXED = [
  ...["wandelen", "samen-eten", "creatief", "senioren", "avond", "ontmoeten", "gezelschap"].map(code),
  ...[
    "biljart",
    "fiets",
    "fietstocht",
    "koffie",
    "wandkleed",
    "wandelen",
    "man",
    "mantelzorg",
    "vrijwilligers",
    "werk",
    "1317",
  ],
  ...Array.from({ length: 12 }, (_, i) => `x${i + 1}`),
  fromAgeCode(55),
];
const planner = createPlanner(
  openLexicon(smallVocabulary),
  createDictionary([...new Set(INDEXED)].sort()),
  createCorrector,
);
const ask = (text: string, more: Partial<Question> = {}) =>
  planner.plan({ ...EMPTY_QUESTION, text, ...more });
const words = (text: string) => ask(text).plan.words.map((word) => word.text + (word.prefix ? "*" : ""));

describe("the words of a plan", () => {
  it("are concepts, stems and ages", () => {
    expect(words("wandelingen met koffie voor 55+")).toEqual([code("wandelen"), "koffie", fromAgeCode(55)]);
  });

  it("are at most ten, counted after the stop words went", () => {
    const typed = "x1 de x2 het x3 een x4 in x5 x6 x7 x8 x9 x10 x11 x12";
    expect(ask(typed).plan.words).toHaveLength(MAX_WORDS);
    expect(words(typed).at(-1)).toBe("x10");
  });

  it("are read from the first two hundred signs, without quotes, minus signs or other operators", () => {
    expect(words(`${"-".repeat(200)}koffie`)).toEqual([]);
    expect(words('-"koffie" AND (fiets)* \\')).toEqual(
      ["koffie", "and", "fiets"].filter((word) => word !== "and"),
    );
  });

  it("are asked for once, however often they were typed", () => {
    expect(words("wandelen en wandeling ")).toEqual([code("wandelen")]);
  });

  it("hold a number as it is, unfinished when it comes last", () => {
    expect(words("131")).toEqual(["131*"]);
    expect(words("1317 koffie ")).toEqual(["1317", "koffie"]);
  });

  it("hold the known parts of a very long word", () => {
    expect(words("vrijwilligerswerkcoördinator")).toEqual(["vrijwilliger", "werk"]);
    expect(ask("koffieverkeersdrempelgebruik")).toMatchObject({
      plan: { words: [{ text: "koffie" }] },
      ignored: [],
    });
  });
});

describe("the last word", () => {
  it("is unfinished as long as it is only the beginning of other words, and is then taken as typed", () => {
    expect(words("wande")).toEqual(["wande*"]);
    expect(words("fietsto")).toEqual(["fietsto*"]);
  });

  it("is whole when it is a word itself, so that men find no mantelzorg", () => {
    expect(words("man")).toEqual(["man"]);
  });

  it("is whole when something was typed after it", () => {
    expect(words("koff ")).toEqual(["koff"]);
  });
});

describe("a word that occurs nowhere", () => {
  it("is corrected, and the correction is told", () => {
    expect(ask("koffei")).toMatchObject({
      plan: { words: [{ text: "koffie" }] },
      corrected: [{ from: "koffei", to: "koffie" }],
    });
  });

  it("gives way to a wider word", () => {
    expect(words("snooker")).toEqual(["biljart"]);
    expect(words("breien ")).toEqual([code("creatief")]);
  });

  it("says that it gave way, so that nobody takes the wider list for the thing itself", () => {
    expect(ask("breien ")).toMatchObject({ widened: [{ from: "breien", to: "creatief" }], alsoSearched: [] });
    expect(ask("snooker")).toMatchObject({ widened: [{ from: "snooker", to: "biljart" }] });
    expect(ask("ommetje").widened).toEqual([]);
  });

  it("is left out and told when others are found", () => {
    expect(ask("xyzzy koffie")).toMatchObject({ plan: { words: [{ text: "koffie" }] }, ignored: ["xyzzy"] });
  });

  it("of which one part is found gives way to that part, and says so", () => {
    expect(ask("fietssoep ")).toMatchObject({
      plan: { words: [{ text: "fiets" }] },
      widened: [{ from: "fietssoep", to: "fiets" }],
    });
    expect(ask("fietscontrole ")).toMatchObject({ widened: [{ from: "fietscontrole", to: "fiets" }] });
    expect(ask("fietskoffie ").widened).toEqual([]);
  });

  it("for a part of a day is told by its own name", () => {
    expect(ask("koffie donderdagnacht ").ignored).toEqual(["donderdag", "nacht"]);
  });

  it("stays when it is all there is, so that the answer is honestly empty", () => {
    expect(ask("xyzzy")).toMatchObject({ plan: { words: [{ text: "xyzzy" }] }, ignored: [] });
  });

  it("stays when it makes a word with its neighbour", () => {
    expect(words("fiets tocht")).toEqual(["fiets", "tocht"]);
  });
});

describe("what is told", () => {
  it("are other words for the concept, never the typed one", () => {
    expect(ask("ommetje").alsoSearched).toEqual(["wandelen", "wandeling", "blokje om"]);
  });

  it("is a text without any letter we can search", () => {
    expect(ask("قهوة")).toMatchObject({ plan: { words: [] }, ignored: ["قهوة"] });
    expect(ask(" ?! ").ignored).toEqual([]);
  });
});

describe("weaker plans", () => {
  const weaker = (text: string) =>
    ask(text).weaker.map((tier) => tier.map((plan) => plan.map((word) => word.text).join(" ")));

  it("let go of the words for whom and when first, then of the later things", () => {
    expect(weaker("avond koffie fiets ")).toEqual([
      ["koffie fiets"],
      [`${code("avond")} koffie`, `${code("avond")} fiets`],
    ]);
  });

  it("take an unfinished word as what it can only become", () => {
    expect(weaker("fietsto")).toEqual([["fiets"]]);
    expect(weaker("wand")).toEqual([]);
  });

  it("are none when one plain word was asked", () => {
    expect(weaker("koffie ")).toEqual([]);
  });

  it("try related and wider words", () => {
    expect(weaker("alleenstaand ")).toEqual([[code("samen-eten"), code("ontmoeten")]]);
  });

  it("are at most six", () => {
    expect(weaker("x1 x2 x3 x4 x5 x6").flat()).toHaveLength(6);
  });
});

describe("the rest of a plan", () => {
  const near = { pc4: "1317", lat: 52.3, lng: 5.2 };

  it("keeps filters as they are", () => {
    expect(ask("", { filters: { day: ["dinsdag"] } }).plan.filters).toEqual({ day: ["dinsdag"] });
  });

  it("sorts by distance when asked, and without words whenever there is a place", () => {
    expect(ask("koffie", { near, sort: "distance" }).plan.sort).toBe("distance");
    expect(ask("koffie", { near }).plan.sort).toBe("best");
    expect(ask("", { near }).plan.sort).toBe("distance");
    expect(ask("", { sort: "distance" }).plan.sort).toBe("best");
  });

  it("turns kilometres into metres, and only round a place", () => {
    expect(ask("", { near, withinKm: 2.5 }).plan).toMatchObject({
      withinMetres: 2500,
      near: { lat: 52.3, lng: 5.2 },
    });
    expect(ask("", { withinKm: 2.5 }).plan.withinMetres).toBeUndefined();
  });

  it("asks for the page, and for the first one when the number makes no sense", () => {
    expect(ask("", { page: 3 }).plan).toMatchObject({ offset: 2 * PAGE_SIZE, limit: PAGE_SIZE });
    expect(ask("", { page: -4 }).plan.offset).toBe(0);
  });
});
