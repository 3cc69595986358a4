import { SEARCHABLE_FIELDS } from "../projection.ts";
import { readBytes } from "./byte-reader.ts";

const FIELDS = SEARCHABLE_FIELDS.length;

/** Which documents hold a word, decoded only when asked for. Words by their number in the dictionary. */
export interface Postings {
  /**
   * Calls `visit` for each document with the best field (0 is the title) it holds the word in; for none when the part with
   * that word is not here: see `wanted`.
   */
  each(word: number, visit: (document: number, field: number) => void): void;
  /** Numbers of the parts that were asked for and are not here, since this was called last. */
  wanted(): number[];
  add(part: number, lists: Uint8Array, bytes: Uint8Array): void;
}

interface Part {
  first: number;
  frequencies: Uint32Array;
  starts: Uint32Array;
  bytes: Uint8Array;
}

/** `cuts`: the first word of each part, of so many words. */
export function createPostings(cuts: readonly number[], words: number): Postings {
  const parts: (Part | undefined)[] = cuts.map(() => undefined);
  const wanted = new Set<number>();
  return {
    each(word, visit) {
      let at = cuts.length - 1;
      while (cuts[at]! > word) at--;
      const part = parts[at];
      if (!part) return void wanted.add(at);
      const { first, frequencies, starts, bytes } = part;
      const list = readBytes(bytes, starts[word - first]);
      let document = -1;
      for (let left = frequencies[word - first]!; left > 0; left--) {
        const value = list.varint();
        const gap = Math.floor(value / FIELDS);
        document += gap + 1;
        visit(document, value - gap * FIELDS);
      }
    },
    wanted() {
      const list = [...wanted];
      wanted.clear();
      return list;
    },
    add(at, lists, bytes) {
      const first = cuts[at]!;
      const count = (cuts[at + 1] ?? words) - first;
      const frequencies = new Uint32Array(count);
      const starts = new Uint32Array(count);
      const reader = readBytes(lists);
      for (let word = 0, start = 0; word < count; word++) {
        frequencies[word] = reader.varint();
        starts[word] = start;
        start += reader.varint();
      }
      parts[at] = { first, frequencies, starts, bytes };
    },
  };
}
