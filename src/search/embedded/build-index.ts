import type { Lexicon } from "#search/analyser/lexicon.ts";
import type { SearchDocument } from "#search/document.ts";
import { FACET_KEYS } from "#search/facets.ts";
import { projectTerms, SEARCHABLE_FIELDS } from "#search/projection.ts";
import { FIRST_NEED } from "#search/understand/situation.ts";
import { setApart } from "#search/understand/set-apart.ts";
import {
  CHECKED_FROM,
  checksum,
  DEGREE,
  HEADER_LENGTH,
  LEAST_OF_PART,
  MAGIC,
  MOST_ACTIVITIES,
  MOST_PARTS,
  MOST_SHARED,
  NONE_SHARED,
  VERSION,
} from "./index-format.ts";
import type { BeginMeta, PartMeta } from "./read-index.ts";

/** Grows as needed; numbers are written as varints (seven bits per byte, low bits first). */
export class ByteWriter {
  #bytes = new Uint8Array(16);
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

/** A part as a frame that does not say yet of which begin it is. */
type Body = [meta: PartMeta, counts: Uint8Array, lists: Uint8Array];

const FIELDS = SEARCHABLE_FIELDS.length;
/** Their codes are two letters wide: one more, and a code would be the beginning of another. */
const MOST_MEANINGS = 36 ** 2;

/**
 * Writes the static index: its begin and all its parts. Documents keep the order they are given in: `ids` of the opened engine and files
 * beside it (cards) may rely on it. Throws when two documents share an id, and
 * when there are more of anything than the file can tell apart.
 */
export function buildIndex(documents: readonly SearchDocument[], lexicon: Lexicon): Uint8Array {
  const ids = documents.map((document) => document.id);
  if (new Set(ids).size !== ids.length) throw new Error("two documents have the same id");
  refuseMore("activities", ids.length, MOST_ACTIVITIES);
  refuseMore("concepts in vocabulary/synonyms.json", lexicon.data.concepts.length, MOST_MEANINGS);
  refuseMore("situations in vocabulary/situations.json", lexicon.data.situations?.length ?? 0, MOST_MEANINGS);
  const postings = collectPostings(documents, lexicon);
  const lists = postings.map(writeList);
  const cuts = cutsOf(postings, lists);
  const facetValues = valuesPerFacet(documents);
  const { begin: known, apart } = setApart(lexicon, new Set(postings.map(({ text }) => text)));
  const nothing = new Uint8Array();
  const bodies = [
    ...cuts.map((first, part): Body => {
      const held = lists.slice(first, cuts[part + 1]);
      const counts = new ByteWriter();
      held.forEach((list, at) => {
        counts.varint(postings[first + at]!.held.length);
        counts.varint(list.length);
      });
      return [{ part }, counts.finish(), joined(held)];
    }),
    ...apart.map((known, at): Body => [{ part: cuts.length + at, ...known }, nothing, nothing]),
  ];
  const meta: BeginMeta = {
    ids,
    facetValues,
    titles: documents.map(({ title }) => title),
    places: placesIn(documents),
    lexicon: known,
    cuts,
    parts: checksum(joined(bodies.map((body) => writeFrame(0, ...body)))),
  };
  const begin = writeFrame(0, meta, writeWords(postings), writeColumns(documents, facetValues));
  const of = new DataView(begin.buffer).getUint32(5, true);
  return joined([begin, ...bodies.map((body) => writeFrame(of, ...body))]);
}

/**
 * The first word of each part with postings: parts of about as many bytes, and one for needs, also where no activity
 * serves any.
 */
function cutsOf(postings: readonly Posted[], lists: readonly Uint8Array[]): number[] {
  const needs = postings.findIndex(({ text }) => text >= FIRST_NEED);
  const end = needs < 0 ? postings.length : needs;
  const bytes = lists.slice(0, end).reduce((sum, { length }) => sum + length, 0);
  const most = Math.max(LEAST_OF_PART, bytes / MOST_PARTS);
  const cuts = [0];
  let held = 0;
  for (let word = 0; word < end; word++) {
    if (held >= most) {
      cuts.push(word);
      held = 0;
    }
    held += lists[word]!.length;
  }
  return [...cuts, end];
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

function writeWords(postings: readonly Posted[]): Uint8Array {
  let words = "";
  let previous = "";
  for (const { text: word } of postings) {
    let shared = 0;
    while (shared < MOST_SHARED && shared < previous.length && word[shared] === previous[shared]) shared++;
    words += String.fromCharCode(NONE_SHARED + shared) + word.slice(shared);
    previous = word;
  }
  return new TextEncoder().encode(words);
}

function writeList({ held }: Posted): Uint8Array {
  const out = new ByteWriter();
  // Fields go from 0: of the first document there is nothing to take off.
  let after = 0;
  for (const one of held) {
    out.varint(one - after);
    after = one - (one % FIELDS) + FIELDS;
  }
  return out.finish();
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

function writeFrame(of: number, meta: object, second: Uint8Array, third: Uint8Array): Uint8Array {
  const sections = [new TextEncoder().encode(JSON.stringify(meta)), second, third];
  const frame = joined([new Uint8Array(HEADER_LENGTH), ...sections]);
  const header = new DataView(frame.buffer);
  frame.set([...MAGIC, VERSION]);
  header.setUint32(CHECKED_FROM, of, true);
  sections.forEach(({ length }, i) => header.setUint32(13 + 4 * i, length, true));
  header.setUint32(5, checksum(frame.subarray(CHECKED_FROM)), true);
  return frame;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
