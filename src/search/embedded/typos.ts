import type { SortedWords } from "./sorted-words.ts";

const NEVER = 255;

/**
 * Visits, in dictionary order, the words within `most` typing errors of `typed` (a letter too many, missing,
 * wrong, or two swapped), with how many they are; the word itself is not visited. As Meilisearch 1.21 counts:
 * an error in the first letter counts double, and one allowed error never changes the first letter.
 * With `prefix`, what follows the typed letters is free.
 *
 * One row of the edit table per letter of the dictionary word; neighbours in the list share their first rows.
 */
export function visitTypos(
  list: SortedWords,
  typed: string,
  most: 1 | 2,
  prefix: boolean,
  visit: (word: number, typos: 1 | 2) => void,
): void {
  const { words } = list;
  const shared = list.shared();
  const rows: Uint8Array[] = [Uint8Array.from({ length: typed.length + 1 }, (_, i) => i)];
  // Per length: the errors at which the letters so far already count as the typed prefix.
  const frozen = [NEVER];
  const { start, end } = most === 1 ? list.range(typed[0]!) : { start: 0, end: words.length };
  let read = 0;
  for (let position = start; position < end;) {
    const word = words[position]!;
    let hopeless = false;
    while (read < word.length && !hopeless) {
      const cheapest = fillRow(rows, typed, word, read, most);
      read++;
      frozen[read] = freeze(frozen[read - 1]!, rows[read]![typed.length]!, cheapest, most);
      hopeless = (prefix && frozen[read] !== NEVER ? frozen[read]! : cheapest) > most;
    }
    if (!hopeless) {
      const early = frozen[read]!;
      const errors = prefix && early !== NEVER ? early : rows[read]![typed.length]!;
      if (errors > 0 && errors <= most) {
        if (word[0] === typed[0]) visit(position, errors as 1 | 2);
        else if (errors === 1 && most === 2) visit(position, 2);
      }
    }
    // Past all words that begin with the same hopeless letters.
    do position++;
    while (hopeless && position < end && shared[position]! >= read);
    read = Math.min(read, shared[position]!);
  }
}

/**
 * Computes the row after letter `read` of the word and returns its cheapest cell. Cells further than `most` from the
 * diagonal cost more than is allowed, whatever the letters, and stay `NEVER`.
 */
function fillRow(rows: Uint8Array[], typed: string, word: string, read: number, most: number): number {
  const before = rows[read]!;
  const row = (rows[read + 1] ??= new Uint8Array(typed.length + 1).fill(NEVER));
  const letter = word.charCodeAt(read);
  row[0] = read + 1;
  let cheapest = read + 1;
  for (let i = Math.max(1, read + 1 - most); i <= Math.min(typed.length, read + 1 + most); i++) {
    const same = typed.charCodeAt(i - 1) === letter;
    let cost = Math.min(before[i - 1]! + (same ? 0 : 1), before[i]! + 1, row[i - 1]! + 1);
    // Before the first letter stands NaN, which is no letter.
    const swapped =
      typed.charCodeAt(i - 2) === letter && typed.charCodeAt(i - 1) === word.charCodeAt(read - 1);
    if (swapped) cost = Math.min(cost, rows[read - 1]![i - 2]! + 1);
    row[i] = cost;
    if (cost < cheapest) cheapest = cost;
  }
  return cheapest;
}

/**
 * A prefix is settled at the first length where no cheaper reading of the letters is still open: the rule of
 * the Levenshtein automaton in Meilisearch, which makes "vrouwenoch" match no "vrouwenhand".
 */
function freeze(before: number, errors: number, cheapest: number, most: number): number {
  if (before !== NEVER) return before;
  return errors <= most && errors === cheapest ? errors : NEVER;
}
