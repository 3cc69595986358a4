import { ASK_PROVIDER, offeredBy } from "#import/words/about-taking-part.ts";
import { sentences } from "./read-first-visit.ts";

const MIN = 40;
const MAX = 220;

/**
 * A first easy text: whole sentences from the description, as many as fit. It stands until somebody has written
 * a better one. Without a description it says what the row says, and no more.
 */
export function draftEasyText(title: string, description: string, organization: string): string {
  let text = "";
  for (const sentence of sentences(description)) {
    if (sentence.length > MAX) continue;
    const longer = text === "" ? sentence : `${text} ${sentence}`;
    if (longer.length > MAX) break;
    text = longer;
  }
  if (text.length >= MIN) return text;
  const closed = text === "" || /[.!?]$/.test(text) ? text : `${text}.`;
  const named = `${closed} ${offeredBy(title, organization)}`.trim();
  if (named.length >= MIN && named.length <= MAX) return named;
  const rest = `${named.length < MIN ? named : `${title.slice(0, 100)}.`} ${ASK_PROVIDER}`;
  return rest.slice(0, MAX);
}
