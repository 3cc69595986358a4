import { plain } from "#domain/plain.ts";

/** A text as it is compared, made once however often it is: pairs of letters in its words, and its longer words. */
export interface ComparedText {
  pairs: ReadonlySet<string>;
  longWords: ReadonlySet<string>;
}

export function comparedText(text: string): ComparedText {
  const words = plain(text)
    .replace(/[^a-z0-9 ]/g, " ")
    .split(/\s+/)
    .filter(Boolean);
  const pairs = words.flatMap((word) =>
    word.length < 2 ? [word] : Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2)),
  );
  return { pairs: new Set(pairs), longWords: new Set(words.filter((word) => word.length >= 4)) };
}

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const one of a) if (b.has(one)) count += 1;
  return count;
}

/** Dice's measure over pairs of letters: 1 is the same, 0 has nothing in common. */
export const similarity = (a: ComparedText, b: ComparedText): number =>
  similarShare(common(a.pairs, b.pairs), a, b);

/** The same of two texts that have this many pairs in common. */
export function similarShare(inCommon = 0, { pairs: a }: ComparedText, { pairs: b }: ComparedText): number {
  return a.size === 0 || b.size === 0 ? 0 : (2 * inCommon) / (a.size + b.size);
}

/** The share of the smaller text's words of four letters or more that the larger one has too: `inCommon` of them. */
export function sharedShare(
  inCommon = 0,
  { longWords: a }: ComparedText,
  { longWords: b }: ComparedText,
): number {
  const least = Math.min(a.size, b.size);
  return least < 4 ? 0 : inCommon / least;
}

/** One letter more, less or different, or two that changed places, in words of at least `length` letters. */
export function oneSlip(a: string, b: string, length = 5): boolean {
  if (Math.min(a.length, b.length) < length || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end])
    end += 1;
  const differ = Math.max(a.length, b.length) - start - end;
  const changedPlaces =
    differ === 2 && a.length === b.length && a[start] === b[start + 1] && a[start + 1] === b[start];
  return differ <= 1 || changedPlaces;
}
