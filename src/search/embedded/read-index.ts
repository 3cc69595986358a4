import type { LexiconData } from "../analyser/lexicon.ts";
import { ByteReader } from "./byte-reader.ts";
import { readColumns, type IndexColumns } from "./columns.ts";
import { createDictionary, type Dictionary } from "./dictionary.ts";
import { checksum, HEADER_LENGTH, MAGIC, SECTIONS, VERSION, type Section } from "./index-format.ts";
import { readPostings, type Postings } from "./postings.ts";

export interface OpenedIndex {
  /** Activity slugs in document order. */
  ids: string[];
  /** In the same order. */
  titles: string[];
  /** Names of neighbourhoods and parts of town, with the values of the facet they stand for. */
  places: Record<string, string[]>;
  lexicon: LexiconData;
  dictionary: Dictionary;
  postings: Postings;
  columns: IndexColumns;
}

/** Why a file cannot be searched; `message` is for the console, nothing a visitor sees. */
export class BrokenIndexError extends Error {}

/** Opens the bytes of `buildIndex`. Throws BrokenIndexError on anything else, before a byte is trusted. */
export function readIndex(file: Uint8Array): OpenedIndex {
  const sections = takeSections(file);
  const meta = JSON.parse(new TextDecoder().decode(sections.meta)) as {
    ids: string[];
    facetValues: string[][];
    titles: string[];
    places: Record<string, string[]>;
    lexicon: LexiconData;
  };
  const words = readWords(sections.words);
  return {
    ids: meta.ids,
    titles: meta.titles,
    places: meta.places,
    lexicon: meta.lexicon,
    dictionary: createDictionary(words),
    postings: readPostings(words.length, sections.lists, sections.postings),
    columns: readColumns(sections.columns, meta.ids, meta.facetValues),
  };
}

function takeSections(file: Uint8Array): Record<Section, Uint8Array> {
  if (file.length < HEADER_LENGTH || MAGIC.some((byte, i) => file[i] !== byte)) {
    throw new BrokenIndexError("no search index");
  }
  if (file[4] !== VERSION) throw new BrokenIndexError(`index version ${file[4]}`);
  const header = new DataView(file.buffer, file.byteOffset, HEADER_LENGTH);
  if (header.getUint32(8, true) !== checksum(file.subarray(HEADER_LENGTH))) {
    throw new BrokenIndexError("index damaged or cut");
  }
  const sections = {} as Record<Section, Uint8Array>;
  let position = HEADER_LENGTH;
  SECTIONS.forEach((name, i) => {
    const length = header.getUint32(12 + 4 * i, true);
    sections[name] = file.subarray(position, position + length);
    position += length;
  });
  if (position !== file.length) throw new BrokenIndexError("index damaged or cut");
  return sections;
}

function readWords(section: Uint8Array): string[] {
  const reader = new ByteReader(section);
  const words = new Array<string>(reader.varint());
  let previous = "";
  for (let i = 0; i < words.length; i++) {
    let word = previous.slice(0, reader.varint());
    for (let letters = reader.varint(); letters > 0; letters--) word += String.fromCharCode(reader.varint());
    words[i] = previous = word;
  }
  return words;
}
