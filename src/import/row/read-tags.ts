import type { Interest } from "#schema/vocabulary.ts";
import { plain } from "#domain/plain.ts";

/**
 * Suggested interests, strongest first, at most five: a word in the title, or two in the first sentences of
 * the description. Where nothing is that clear, at most two on one word. A "*" in the vocabulary stands for the rest of the word.
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
      const inName = words.filter((word) => hit(word, name)).length;
      const inText = words.filter((word) => hit(word, text)).length;
      return { key, order, score: 2.5 * inName + inText };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.order - b.order);
  const clear = scored.filter(({ score }) => score >= 2);
  return (clear.length > 0 ? clear.slice(0, 5) : scored.slice(0, 2)).map(({ key }) => key);
}

/** The words of the vocabulary, each made once: every row is held against all of them. */
const PATTERNS = new Map<string, RegExp>();

function hit(word: string, text: string): boolean {
  const known = PATTERNS.get(word);
  if (known) return known.test(text);
  const pattern = plain(word)
    .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
    .replace(/\\\*/g, "\\p{L}*");
  const made = new RegExp(`(?<![\\p{L}])${pattern}(?![\\p{L}])`, "u");
  PATTERNS.set(word, made);
  return made.test(text);
}
