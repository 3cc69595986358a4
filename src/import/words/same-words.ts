import { plain } from "#domain/plain.ts";

/** Dice's measure over pairs of letters, words sorted first: 1 is the same, 0 has nothing in common. */
export function similarity(a: string, b: string): number {
  const first = pairs(a);
  const second = pairs(b);
  if (first.size === 0 || second.size === 0) return 0;
  let common = 0;
  for (const pair of first) if (second.has(pair)) common += 1;
  return (2 * common) / (first.size + second.size);
}

function pairs(text: string): Set<string> {
  const letters = plain(text)
    .replace(/[^a-z0-9 ]/g, " ")
    .split(/\s+/)
    .filter(Boolean);
  return new Set(
    letters.flatMap((word) =>
      word.length < 2 ? [word] : Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2)),
    ),
  );
}

/** The share of the smaller text's words of four letters or more that the larger one has too. */
export function sharedWords(a: string, b: string): number {
  const words = (text: string) => new Set(plain(text).match(/[a-z0-9]{4,}/g) ?? []);
  const [small, large] = [words(a), words(b)].sort((x, y) => x.size - y.size) as [Set<string>, Set<string>];
  if (small.size < 4) return 0;
  let common = 0;
  for (const word of small) if (large.has(word)) common += 1;
  return common / small.size;
}

/** One letter more, less or different, in words of at least `length` letters. */
export function oneSlip(a: string, b: string, length = 5): boolean {
  if (Math.min(a.length, b.length) < length || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end])
    end += 1;
  return Math.max(a.length, b.length) - start - end <= 1;
}
