import { describe, expect, test } from "vitest";
import type { Schedule } from "#schema/schedule.ts";
import { toCard } from "#domain/card.ts";
import { toResultCard } from "#screens/card/make-card.ts";
import { answerByDate, onDuring, orderedAt } from "#screens/finder/by-date.ts";
import { learnLexicon } from "#search/analyser/learn-lexicon.ts";
import { searchDocuments } from "#search/document.ts";
import { buildIndex } from "#search/embedded/build-index.ts";
import { openEmbeddedEngine } from "#search/engine.embedded.ts";
import type { SearchOptions } from "#search/engine.ts";
import { EMPTY_QUESTION, type Question } from "#search/question.ts";
import { activityEntry } from "../../../fixtures/activity-entry.ts";
import { smallVocabulary } from "../../../fixtures/search/small-vocabulary.ts";
import { north } from "../../../fixtures/school-holidays.ts";

/** A Wednesday. */
const BUILT = "2026-11-25";
const at = (day: "WE" | "FR" | "MO", startTime: string): Schedule => ({
  type: "recurring",
  rules: [{ days: [day], frequency: "weekly", startTime }],
});
const entries = Object.entries({
  maandag: at("MO", "10:00"),
  vraag: { type: "by-appointment" } as Schedule,
  avond: at("WE", "19:30"),
  ochtend: at("WE", "09:00"),
  vrijdag: at("FR", "08:00"),
}).map(([slug, schedule]) => activityEntry({ slug, title: `Koffie ${slug}`, schedule }));
const documents = searchDocuments(entries, BUILT);
const embedded = openEmbeddedEngine(buildIndex(documents, learnLexicon(smallVocabulary, documents)));
const cards = new Map(entries.map((entry) => [entry.slug, toResultCard(toCard(entry), BUILT, north)]));
const guide = { ...embedded, cards };
const ask = async (change: Partial<Question>, without: string[] = [], now = BUILT) => {
  const question = { ...EMPTY_QUESTION, ...change };
  const answer = await answerByDate(guide, question, { without, over: [] });
  return orderedAt(answer, question, cards, now);
};
const slugs = (hits: { id: string }[]) => hits.map(({ id }) => id);

describe("Sorted by date", () => {
  test("what begins first comes first, and what has no sure date last", async () => {
    const { hits, total } = await ask({ sort: "soonest" });
    expect(slugs(hits)).toEqual(["ochtend", "avond", "vrijdag", "maandag", "vraag"]);
    expect(total).toBe(5);
    expect(slugs((await ask({ sort: "soonest" }, [], "2026-11-25T12:00")).hits)[0]).toBe("avond");
  });

  test("in any other order nothing moves", async () => {
    const { hits } = await ask({});
    expect(slugs(hits)).toEqual(slugs((await embedded.search(EMPTY_QUESTION)).hits));
  });
});

describe("Asked for a day", () => {
  const notToday = ["maandag", "vraag", "vrijdag"];
  test("what is not on is neither found nor counted, and each count says what its day would give", async () => {
    const { hits, total, facets, whenever } = await ask({ during: "vandaag" }, notToday);
    expect(slugs(hits).sort()).toEqual(["avond", "ochtend"]);
    expect(total).toBe(2);
    expect(facets.day).toEqual({ woensdag: 2 });
    expect(onDuring(whenever ?? [], cards, BUILT)).toEqual({ vandaag: 2, "deze-week": 3 });
    expect(onDuring(whenever ?? [], cards, "2026-11-25T12:00")).toEqual({ vandaag: 1, "deze-week": 2 });
  });

  test("a day on which nothing fits can be let go of, and it is said how many that gives", async () => {
    const { total, relaxations } = await ask({ during: "vandaag", filters: { day: ["vrijdag"] } }, notToday);
    expect(total).toBe(0);
    expect(relaxations?.[0]).toEqual({ drop: "during", total: 1 });
  });
});

test("Whatever is asked, the engine is asked once", async () => {
  const asked: Question[] = [];
  const counting = {
    search(question: Question, options: SearchOptions) {
      asked.push(question);
      return embedded.search(question, options);
    },
  };
  const options = { without: ["maandag"], over: [] };
  for (const during of ["vandaag", undefined] as const) {
    const question = { ...EMPTY_QUESTION, ...(during && { during }) };
    const { whenever } = await answerByDate({ ...counting, cards }, question, options);
    expect(whenever?.length).toBe(5);
  }
  expect(asked).toHaveLength(2);
});
