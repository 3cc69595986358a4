import type { LexiconData } from "../analyser/lexicon.ts";
import { readColumns, type IndexColumns } from "./columns.ts";
import { createDictionary, type Dictionary } from "./dictionary.ts";
import { createPostings, type Postings } from "./postings.ts";
import type { SituationsApart } from "../understand/set-apart.ts";
import { NONE_SHARED } from "./index-format.ts";
import { BrokenIndexError, readFrame } from "./read-frame.ts";

/** What the begin and each part say of themselves. */
export interface BeginMeta {
  ids: string[];
  facetValues: string[][];
  titles: string[];
  places: Record<string, string[]>;
  lexicon: LexiconData;
  cuts: number[];
  /** Checksum of all parts: so that the begin is another one, and has another name, when any of them is. */
  parts: number;
}
export interface PartMeta extends SituationsApart {
  part: number;
}
/** Behind those with postings come as many that have words of the lexicon: needs, other languages, and what serves them. */
const LEXICON_PARTS = 3;

export interface OpenedIndex {
  /** Activity slugs in document order. */
  ids: string[];
  /** In the same order. */
  titles: string[];
  /** Names of neighbourhoods and parts of town, with the values of the facet they stand for. */
  places: Record<string, string[]>;
  /** `apart` says what of it is not here. */
  lexicon: LexiconData;
  dictionary: Dictionary;
  postings: Postings;
  columns: IndexColumns;
  /** The name that its parts have in common in their addresses. */
  name: string;
  /** The number of the part with needs; those behind it bring words of the lexicon as well. */
  needs: number;
  /** Numbers of the parts that are not here, in order. */
  missing: ReadonlySet<number>;
  /** Takes in a part. Throws BrokenIndexError when it is none of this index. */
  add(part: Uint8Array): void;
}

const metaOf = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes));

/** Opens the begin of an index, with the parts that stand behind it. Throws BrokenIndexError on anything else. */
export function readBegin(file: Uint8Array): OpenedIndex {
  const begin = readFrame(file, 0);
  const { ids, titles, places, lexicon, cuts, facetValues } = metaOf(begin.sections[0]) as BeginMeta;
  const words = readWords(begin.sections[1]);
  const postings = createPostings(cuts, words.length);
  const needs = cuts.length;
  const missing = new Set(Array(needs + LEXICON_PARTS).keys());
  const held: SituationsApart = {};
  const index: OpenedIndex = {
    ...{ ids, titles, places, lexicon, postings, needs, missing, name: begin.name },
    dictionary: createDictionary(words),
    columns: readColumns(begin.sections[2], ids, facetValues),
    add(part) {
      const { sections, length } = readFrame(part, begin.checksum);
      const { part: at, ...known } = metaOf(sections[0]) as PartMeta;
      missing.delete(at);
      if (at < needs) postings.add(at, sections[1], sections[2]);
      else index.lexicon = withSituations(lexicon, Object.assign(held, known));
      if (length < part.length) index.add(part.subarray(length));
    },
  };
  if (begin.length < file.length) index.add(file.subarray(begin.length));
  return index;
}

/** A lexicon with what is here of what was set apart: nothing as long as the Dutch words are not. */
function withSituations(
  { apart, ...lexicon }: LexiconData,
  { situations, foreign, serving }: SituationsApart,
): LexiconData {
  if (!situations) return apart ? { ...lexicon, apart } : lexicon;
  return {
    ...lexicon,
    ...(!foreign && { apart: { foreign: apart?.foreign ?? [] } }),
    situations: situations.map((one, at) => ({
      ...one,
      foreign: foreign?.[at] ?? [],
      ...serving?.[at],
    })),
  };
}

/** Opens the bytes of `buildIndex`. Throws BrokenIndexError on anything else, also where a part is missing. */
export function readIndex(file: Uint8Array): OpenedIndex {
  const index = readBegin(file);
  if (index.missing.size > 0) throw new BrokenIndexError("index damaged or cut");
  return index;
}

function readWords(section: Uint8Array): string[] {
  let word = "";
  return Array.from(
    new TextDecoder().decode(section).matchAll(/([A-Z])([^A-Z]*)/g),
    ([, shared, rest]) => (word = word.slice(0, shared!.charCodeAt(0) - NONE_SHARED) + rest!),
  );
}
