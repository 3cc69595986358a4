import { activityWords } from "#text/words/activity.ts";
import { callFirstWords } from "#text/words/call-first.ts";
import { contactWords } from "#text/words/contact.ts";
import { factWords } from "#text/words/facts.ts";
import { firstVisitWords } from "#text/words/first-visit.ts";
import { guideWords } from "#text/words/guide-words.ts";
import { matchingWords } from "#text/words/matching.ts";
import { oneDateWords } from "#text/words/one-date.ts";
import { stayingWords } from "#text/words/staying.ts";

/**
 * The guide in a language that says which sentence it is: "⟦first.watch⟧". Import this before anything that reads
 * the words, for readers copy them. The values of a sentence stay behind its name: "⟦first.bring {what}⟧".
 */
export function speakKeys(words: Record<string, string>): void {
  for (const [key, text] of Object.entries(words)) {
    const values = text.match(/\{\w+\}/g) ?? [];
    words[key] = `⟦${[key, ...values].join(" ")}⟧`;
  }
}

for (const words of [
  activityWords,
  callFirstWords,
  contactWords,
  factWords,
  firstVisitWords,
  guideWords,
  matchingWords,
  oneDateWords,
  stayingWords,
])
  speakKeys(words);

/** The names of the sentences in a text, one within another too. */
export const keysIn = (text: string): string[] =>
  [...text.matchAll(/⟦([\w.-]+)/g)].map(([, key = ""]) => key);
