import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sortedWords } from "#search/embedded/sorted-words.ts";
import { visitTypos } from "#search/embedded/typos.ts";

function typos(words: string[], typed: string, most: 1 | 2, prefix = false): Record<string, number> {
  const found: Record<string, number> = {};
  const list = sortedWords([...new Set(words)].sort());
  visitTypos(list, typed, most, prefix, (word, errors) => (found[list.words[word]!] = errors));
  return found;
}

describe("typing errors", () => {
  it("are a letter too many, missing, wrong, or two swapped", () => {
    expect(
      typos(["wandel", "wandl", "wanndel", "wamdel", "wadnel", "wander", "waaien"], "wandel", 1),
    ).toEqual({
      wandl: 1,
      wanndel: 1,
      wamdel: 1,
      wadnel: 1,
      wander: 1,
    });
  });

  it("never change the first letter when one is allowed, and count double there when two are", () => {
    expect(typos(["handel", "landen"], "wandel", 1)).toEqual({});
    expect(typos(["mantelzorg", "antelzorg", "xantelzorg", "xxntelzorg"], "mantelzorg", 2)).toEqual({
      antelzorg: 2,
      xantelzorg: 2,
    });
  });

  it("leave free what follows an unfinished word", () => {
    expect(typos(["wamdelgroep", "koor"], "wandel", 1, true)).toEqual({ wamdelgroep: 1 });
  });

  it("settle an unfinished word at the first length where no cheaper reading is open", () => {
    expect(typos(["vrouwenhand"], "vrouwenoch", 2, true)).toEqual({});
  });

  it("are the same as counted by the book", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), word, fc.constantFrom(1, 2), (words, typed, most) => {
        const expected: Record<string, number> = {};
        for (const other of new Set(words)) {
          const errors = distance(typed, other);
          const counted = other[0] === typed[0] ? errors : errors === 1 ? 2 : 3;
          if (errors > 0 && counted <= most) expected[other] = counted;
        }
        expect(typos(words, typed, most)).toEqual(expected);
      }),
    );
  });
});

/** Optimal string alignment, the plain way. */
function distance(a: string, b: string): number {
  const d = Array.from({ length: a.length + 1 }, (_, i) => [i, ...Array<number>(b.length).fill(0)]);
  for (let j = 0; j <= b.length; j++) d[0]![j] = j;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      d[i]![j] = Math.min(d[i - 1]![j]! + 1, d[i]![j - 1]! + 1, d[i - 1]![j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        d[i]![j] = Math.min(d[i]![j]!, d[i - 2]![j - 2]! + 1);
      }
    }
  }
  return d[a.length]![b.length]!;
}
