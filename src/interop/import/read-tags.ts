import type { Interest } from "#schema/vocabulary.ts";
import { plain } from "./plain.ts";

/**
 * Suggested interests, strongest first, at most five: a word in the title counts double, one in the first
 * sentences of the description once. A "*" in the vocabulary stands for the rest of the word.
 */
export function readTags(
  title: string,
  description: string,
  audience: string,
  interests: readonly Interest[],
): string[] {
  const name = plain(title);
  const text = plain(`${description.slice(0, 700)} ${audience}`);
  return interests
    .map(({ key, words }, order) => ({
      key,
      order,
      score: words.reduce((sum, word) => sum + 2.5 * hit(word, name) + hit(word, text), 0),
    }))
    .filter(({ score }) => score >= 1)
    .sort((a, b) => b.score - a.score || a.order - b.order)
    .slice(0, 5)
    .map(({ key }) => key);
}

function hit(word: string, text: string): number {
  const pattern = plain(word)
    .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
    .replace(/\\\*/g, "\\p{L}*");
  return new RegExp(`(?<![\\p{L}])${pattern}(?![\\p{L}])`, "u").test(text) ? 1 : 0;
}
