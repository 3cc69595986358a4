/** A run of words, with the space behind them. */
interface TextPart {
  text: string;
  isChanged: boolean;
}

/** More words than any field takes in one text; beyond it a text is shown whole. */
const MOST_WORDS = 400;
/** Below this share of words in common pieces are harder to read than two whole texts. */
const LEAST_SHARED = 0.3;

/**
 * Which words differ between two texts: the longest row of words that both have stays unmarked. The pieces of a side put
 * together are its text, spaces and all.
 */
export function changedWords(before: string, after: string): { before: TextPart[]; after: TextPart[] } {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const shared =
    old.length > MOST_WORDS || now.length > MOST_WORDS ? [] : sharedWords(old.map(bare), now.map(bare));
  const isReadable = shared.length >= LEAST_SHARED * Math.min(old.length, now.length);
  const kept = isReadable ? shared : [];
  return {
    before: partsOf(old, new Set(kept.map(([at]) => at))),
    after: partsOf(now, new Set(kept.map(([, at]) => at))),
  };
}

/** Each word with the space behind it; space in front stands with the first. */
const wordsOf = (text: string): string[] => text.match(/^\s*\S+\s*|\S+\s*|^\s+$/g) ?? [];
const bare = (word: string): string => word.trim();

/** Places in both of the longest common row. */
function sharedWords(old: readonly string[], now: readonly string[]): [number, number][] {
  const width = now.length + 1;
  const longest = new Uint16Array((old.length + 1) * width);
  const at = (row: number, column: number) => longest[row * width + column] ?? 0;
  for (let row = old.length - 1; row >= 0; row--)
    for (let column = now.length - 1; column >= 0; column--)
      longest[row * width + column] =
        old[row] === now[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
  const shared: [number, number][] = [];
  for (let row = 0, column = 0; row < old.length && column < now.length;) {
    if (old[row] === now[column]) shared.push([row++, column++]);
    else if (at(row + 1, column) >= at(row, column + 1)) row++;
    else column++;
  }
  return shared;
}

/** Words beside one another of one kind are one piece. */
function partsOf(words: readonly string[], kept: ReadonlySet<number>): TextPart[] {
  const parts: TextPart[] = [];
  for (const [at, word] of words.entries()) {
    const isChanged = !kept.has(at);
    const last = parts.at(-1);
    if (last?.isChanged === isChanged) last.text += word;
    else parts.push({ text: word, isChanged });
  }
  return parts;
}
