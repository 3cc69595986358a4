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

/**
 * Each word, and each mark behind or before it apart, with the space behind it; space in front stands with the first. A
 * full stop that moves to another word leaves the word as it was. A mark within a word ("10.00", "auto's") is of the word.
 */
const wordsOf = (text: string): string[] =>
  (text.match(/^\s*\S+\s*|\S+\s*|^\s+$/g) ?? []).flatMap(partsOfWord);

const MARK = /[\p{P}\p{S}]/u;

/** "(rollator). " is "(", "rollator", ")", ". ". */
function partsOfWord(word: string): string[] {
  const letters = [...word];
  const isWord = (letter: string) => !MARK.test(letter) && letter.trim() !== "";
  const first = letters.findIndex(isWord);
  const last = letters.findLastIndex(isWord);
  if (first < 0) return [word];
  const marks = (from: string[]): string[] =>
    from.reduce<string[]>(
      (all, letter) =>
        letter.trim() === "" && all.length > 0
          ? [...all.slice(0, -1), `${all.at(-1) ?? ""}${letter}`]
          : [...all, letter],
      [],
    );
  const [front, back] = [letters.slice(0, first), letters.slice(last + 1)];
  const behind = marks(back);
  const isSpace = (behind[0] ?? "").trim() === "";
  const core = letters.slice(first, last + 1).join("") + (isSpace ? (behind.shift() ?? "") : "");
  const before = front.join("");
  // Space before the first word belongs to it.
  return before.trim() === "" ? [before + core, ...behind] : [before, core, ...behind];
}
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
