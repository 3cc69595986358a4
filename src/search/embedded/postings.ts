import { SEARCHABLE_FIELDS } from "../projection.ts";
import { ByteReader } from "./byte-reader.ts";

const FIELDS = SEARCHABLE_FIELDS.length;

/** Which documents hold a word, decoded only when asked for. Words by their number in the dictionary. */
export interface Postings {
  /** Calls `visit` for each document with the best field (0 is the title) it holds the word in. */
  each(word: number, visit: (document: number, field: number) => void): void;
}

export function readPostings(words: number, lists: Uint8Array, bytes: Uint8Array): Postings {
  const frequencies = new Uint32Array(words);
  const starts = new Uint32Array(words);
  const reader = new ByteReader(lists);
  for (let word = 0, start = 0; word < words; word++) {
    frequencies[word] = reader.varint();
    starts[word] = start;
    start += reader.varint();
  }
  return {
    each(word, visit) {
      const list = new ByteReader(bytes, starts[word]);
      let document = -1;
      for (let left = frequencies[word]!; left > 0; left--) {
        const value = list.varint();
        const gap = Math.floor(value / FIELDS);
        document += gap + 1;
        visit(document, value - gap * FIELDS);
      }
    },
  };
}
