import type { Lexicon } from "#search/analyser/lexicon.ts";
import type { SearchDocument } from "#search/document.ts";
import { FACET_KEYS } from "#search/facets.ts";
import { projectTerms, SEARCHABLE_FIELDS } from "#search/projection.ts";
import {
  checksum,
  DEGREE,
  HEADER_LENGTH,
  MAGIC,
  MOST_ACTIVITIES,
  SECTIONS,
  VERSION,
  type Section,
} from "./index-format.ts";

/** Grows as needed; numbers are written as varints (seven bits per byte, low bits first). */
export class ByteWriter {
  #bytes = new Uint8Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  byte(value: number): void {
    this.#reserve(1);
    this.#bytes[this.#length++] = value;
  }

  varint(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.byte((rest & 127) | 128);
      rest >>>= 7;
    }
    this.byte(rest);
  }

  /** Small negative numbers stay small: 0, -1, 1, -2 become 0, 1, 2, 3. */
  signed(value: number): void {
    this.varint(((value << 1) ^ (value >> 31)) >>> 0);
  }

  finish(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  #reserve(extra: number): void {
    if (this.#length + extra <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + extra));
    grown.set(this.#bytes);
    this.#bytes = grown;
  }
}

const FIELDS = SEARCHABLE_FIELDS.length;
/** Their codes are two letters wide: one more, and a code would be the beginning of another. */
const MOST_MEANINGS = 36 ** 2;

/**
 * Writes the static index. Documents keep the order they are given in: `ids` of the opened engine and files
 * beside it (cards) may rely on it. Throws when two documents share an id, and
 * when there are more of anything than the file can tell apart.
 */
export function buildIndex(documents: readonly SearchDocument[], lexicon: Lexicon): Uint8Array {
  const ids = documents.map((document) => document.id);
  if (new Set(ids).size !== ids.length) throw new Error("two documents have the same id");
  refuseMore("activities", ids.length, MOST_ACTIVITIES);
  refuseMore("concepts in vocabulary/synonyms.json", lexicon.data.concepts.length, MOST_MEANINGS);
  refuseMore("situations in vocabulary/situations.json", lexicon.data.situations?.length ?? 0, MOST_MEANINGS);
  const facetValues = valuesPerFacet(documents);
  const meta = JSON.stringify({
    ids,
    facetValues,
    titles: documents.map(({ title }) => title),
    places: placesIn(documents),
    lexicon: lexicon.data,
  });
  return assemble({
    meta: new TextEncoder().encode(meta),
    ...writeWords(collectPostings(documents, lexicon)),
    columns: writeColumns(documents, facetValues),
  });
}

function refuseMore(what: string, count: number, most: number): void {
  if (count > most) throw new Error(`${count} ${what}: a search index holds ${most} at most`);
}

/** Names of neighbourhoods and parts of town, with the values of the facet they stand for. */
function placesIn(documents: readonly SearchDocument[]): Record<string, string[]> {
  const places = new Map<string, Set<string>>();
  for (const { places: names, facets } of documents) {
    // The last is the town: everything is there.
    for (const name of names.slice(0, -1)) {
      const slugs = places.get(name) ?? new Set();
      for (const slug of facets.neighbourhood ?? []) slugs.add(slug);
      if (slugs.size > 0) places.set(name, slugs);
    }
  }
  return Object.fromEntries([...places].map(([name, slugs]) => [name, [...slugs].sort()]));
}

/** A word with the documents that hold it, ascending, each with its best field in one number. */
interface Posted {
  text: string;
  held: number[];
}

function collectPostings(documents: readonly SearchDocument[], lexicon: Lexicon): Posted[] {
  const byNumber: Posted[] = [];
  documents.forEach((document, number) => {
    projectTerms(document, lexicon).forEach((terms, field) => {
      const holds = number * FIELDS + field;
      for (const { text, number: at } of terms) {
        const posted = byNumber[at];
        if (posted) posted.held.push(holds);
        else byNumber[at] = { text, held: [holds] };
      }
    });
  });
  // What the lexicon knows and no document holds has a number and nothing there.
  return Object.values(byNumber).sort((a, b) => (a.text < b.text ? -1 : 1));
}

function writeWords(postings: readonly Posted[]): Record<"words" | "lists" | "postings", Uint8Array> {
  const words = new ByteWriter();
  const lists = new ByteWriter();
  const out = new ByteWriter();
  words.varint(postings.length);
  let previous = "";
  for (const { text: word, held } of postings) {
    let shared = 0;
    while (shared < previous.length && word[shared] === previous[shared]) shared++;
    words.varint(shared);
    words.varint(word.length - shared);
    for (let i = shared; i < word.length; i++) words.varint(word.charCodeAt(i));
    previous = word;

    const start = out.length;
    // Fields go from 0: of the first document there is nothing to take off.
    let after = 0;
    for (const one of held) {
      out.varint(one - after);
      after = one - (one % FIELDS) + FIELDS;
    }
    lists.varint(held.length);
    lists.varint(out.length - start);
  }
  return { words: words.finish(), lists: lists.finish(), postings: out.finish() };
}

function valuesPerFacet(documents: readonly SearchDocument[]): string[][] {
  return FACET_KEYS.map((key) => {
    const values = new Set<string>();
    for (const { facets } of documents) for (const value of facets[key] ?? []) values.add(value);
    return [...values].sort();
  });
}

function writeColumns(documents: readonly SearchDocument[], facetValues: string[][]): Uint8Array {
  const out = new ByteWriter();
  for (const document of documents) out.varint(document.order);
  FACET_KEYS.forEach((key, facet) => {
    const numberOf = new Map(facetValues[facet]!.map((value, number) => [value, number]));
    for (const { facets } of documents) {
      const values = facets[key] ?? [];
      const once = values.length > 1 ? [...new Set(values)] : values;
      out.varint(once.length);
      for (const value of once) out.varint(numberOf.get(value)!);
    }
  });
  for (const { point } of documents) {
    out.byte(point ? 1 : 0);
    if (!point) continue;
    out.signed(Math.round(point.lat * DEGREE));
    out.signed(Math.round(point.lng * DEGREE));
  }
  return out.finish();
}

function assemble(sections: Record<Section, Uint8Array>): Uint8Array {
  const length = SECTIONS.reduce((sum, name) => sum + sections[name].length, HEADER_LENGTH);
  const file = new Uint8Array(length);
  const header = new DataView(file.buffer);
  file.set([...MAGIC, VERSION]);
  let position = HEADER_LENGTH;
  SECTIONS.forEach((name, i) => {
    header.setUint32(12 + 4 * i, sections[name].length, true);
    file.set(sections[name], position);
    position += sections[name].length;
  });
  header.setUint32(8, checksum(file.subarray(HEADER_LENGTH)), true);
  return file;
}
