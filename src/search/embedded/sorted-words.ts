/** Sorted words with the look-ups that need the order. Numbers are positions in the list. */
export interface SortedWords {
  readonly words: readonly string[];
  /** How many letters each word shares with the one before. */
  shared(): Uint8Array;
  /** -1 when the word is not there. */
  find(word: string): number;
  /** The words that begin with `prefix`: from `start` up to, not including, `end`. */
  range(prefix: string): { start: number; end: number };
}

export function sortedWords(words: readonly string[]): SortedWords {
  const firstWhere = (holds: (word: string) => boolean, from = 0): number => {
    let low = from;
    let high = words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (holds(words[middle]!)) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  let shared: Uint8Array | undefined;
  return {
    words,
    shared: () =>
      (shared ??= Uint8Array.from(words, (word, i) => {
        let same = 0;
        while (same < word.length && word[same] === words[i - 1]?.[same]) same++;
        return same;
      })),
    find(word) {
      const position = firstWhere((other) => other >= word);
      return words[position] === word ? position : -1;
    },
    range(prefix) {
      const start = firstWhere((other) => other >= prefix);
      return { start, end: firstWhere((other) => !other.startsWith(prefix), start) };
    },
  };
}
