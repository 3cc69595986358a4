import uFuzzy from "@leeoniya/ufuzzy";
import { create, insertMultiple, search } from "@orama/orama";
import { Document } from "flexsearch";
import Fuse from "fuse.js";
import MiniSearch from "minisearch";
import { learnLexicon } from "#search/analyser/learn-lexicon.ts";
import type { LexiconData } from "#search/analyser/lexicon.ts";
import type { SearchDocument } from "#search/document.ts";
import { buildIndex } from "#search/embedded/build-index.ts";
import { openEmbeddedEngine } from "#search/engine.embedded.ts";
import type { Question } from "#search/question.ts";
import { createCounter } from "./count-hits.ts";

/** How many it finds, with the counts of every facet and the first page made on the way. */
type Asked = (question: Question) => number | Promise<number>;

export interface Contestant {
  name: string;
  /** What of our duties it does not do; what it finds is then less, or done for it by the same plain loop. */
  cannot: string;
  /** Forgives a typing error. */
  forgives: boolean;
  /** Larger catalogues take it minutes, or more memory than there is. */
  upTo: number;
  /** Makes what has to be made before the first question, outside of the loop that counts for it. */
  build(documents: readonly SearchDocument[]): unknown;
  open(built: unknown, documents: readonly SearchDocument[]): Asked;
}

const FIELDS = ["title", "easyText", "description", "organization", "venue", "places", "words"] as const;
type Flat = { id: number } & Record<(typeof FIELDS)[number], string>;

const flat = (documents: readonly SearchDocument[]): Flat[] =>
  documents.map(({ title, easyText, description, organization, venue, places, words }, id) => ({
    id,
    ...{ title, easyText, description, organization, venue },
    places: places.join(" "),
    words: words.join(" "),
  }));

/** The libraries find numbers of documents; filters, counts, distances and the first page come from one plain loop. */
const counted = (
  documents: readonly SearchDocument[],
  find: (text: string) => readonly number[] | Promise<readonly number[]>,
): Asked => {
  const count = createCounter(documents);
  return async (question) => count(question.text.trim() ? await find(question.text) : undefined, question);
};

const HELPED = "Dutch; facets, distance (counted for it)";

export const contestants = (vocabulary: LexiconData): Contestant[] => [
  {
    name: "this guide",
    cannot: "",
    forgives: true,
    upTo: Infinity,
    build: (documents) => buildIndex(documents, learnLexicon(vocabulary, documents)),
    open(built) {
      const engine = openEmbeddedEngine(built as Uint8Array);
      return async (question) => (await engine.search(question)).total;
    },
  },
  {
    name: "MiniSearch",
    cannot: HELPED,
    forgives: true,
    upTo: Infinity,
    build(documents) {
      const index = new MiniSearch<Flat>({ fields: [...FIELDS], storeFields: [] });
      index.addAll(flat(documents));
      return index;
    },
    open: (built, documents) =>
      counted(documents, (text) =>
        (built as MiniSearch)
          .search(text, { prefix: true, fuzzy: 0.2, combineWith: "AND", boost: { title: 3 } })
          .map(({ id }) => id as number),
      ),
  },
  {
    name: "FlexSearch",
    cannot: `typing errors; ${HELPED}`,
    forgives: false,
    upTo: Infinity,
    build(documents) {
      const index = new Document({ tokenize: "forward", document: { id: "id", index: [...FIELDS] } });
      for (const document of flat(documents)) index.add(document);
      return index;
    },
    open: (built, documents) =>
      counted(documents, (text) => {
        const found = (built as Document).search(text, { limit: documents.length });
        return [...new Set((found as { result: number[] }[]).flatMap(({ result }) => result))];
      }),
  },
  {
    name: "Orama",
    cannot: HELPED,
    forgives: true,
    upTo: 10_000,
    async build(documents) {
      const schema = Object.fromEntries(FIELDS.map((field) => [field, "string" as const]));
      const database = create({ schema, language: "dutch" });
      await insertMultiple(
        database,
        flat(documents).map((one) => ({ ...one, id: String(one.id) })),
      );
      return database;
    },
    open: (built, documents) =>
      counted(documents, async (term) => {
        const options = { term, tolerance: 1, threshold: 0, limit: documents.length };
        const { hits } = await search(built as ReturnType<typeof create>, options);
        return hits.map(({ id }) => Number(id));
      }),
  },
  {
    name: "Fuse.js",
    cannot: HELPED,
    forgives: true,
    upTo: 500,
    build: (documents) =>
      new Fuse(flat(documents), { keys: [...FIELDS], ignoreLocation: true, threshold: 0.3 }),
    open: (built, documents) =>
      counted(documents, (text) => (built as Fuse<Flat>).search(text).map(({ refIndex }) => refIndex)),
  },
  {
    name: "uFuzzy",
    cannot: `ranking by field; ${HELPED}`,
    forgives: true,
    upTo: 10_000,
    build: (documents) => flat(documents).map((one) => FIELDS.map((field) => one[field]).join(" ")),
    open(built, documents) {
      const finder = new uFuzzy({ intraMode: 1 });
      return counted(documents, (text) => finder.search(built as string[], text, 1, 1_000)[0] ?? []);
    },
  },
];
