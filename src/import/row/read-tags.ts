import type { Interest } from "#schema/vocabulary.ts";
import { plain } from "#domain/plain.ts";
import { wordFinder } from "./word-finder.ts";

const wordIn = wordFinder("\\p{L}", "\\p{L}*");

/**
 * Suggested interests, strongest first, at most five: a word in the title, or two in the first sentences of
 * the description; one word that several of the list fit is one. Where nothing is that clear, at most two on one
 * word. A "*" in the vocabulary stands for the rest of the word.
 */
export function readTags(
  title: string,
  description: string,
  audience: string,
  interests: readonly Interest[],
): string[] {
  const name = plain(title);
  const text = plain(`${description.slice(0, 700)} ${audience}`);
  const scored = interests
    .map(({ key, words }, order) => {
      const found = (where: string) => new Set(words.flatMap((word) => wordIn(word, where) ?? [])).size;
      return { key, order, score: 2.5 * found(name) + found(text) };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.order - b.order);
  const clear = scored.filter(({ score }) => score >= 2);
  return (clear.length > 0 ? clear.slice(0, 5) : scored.slice(0, 2)).map(({ key }) => key);
}
