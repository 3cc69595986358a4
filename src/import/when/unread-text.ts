import { plain } from "#domain/plain.ts";

/** A text that readers eat from: what one understood, the next does not see, and the rest is told at the end. */
export interface Unread {
  rest: string;
}

/** A text of which nobody read anything yet, in compared form. */
export function unreadText(text: string): Unread {
  return { rest: plain(text) };
}

/** Takes every match out of the text and hands it to `use`, first to last. Leaves a gap, so that words do not join. */
export function take(
  unread: Unread,
  pattern: RegExp,
  use: (match: RegExpMatchArray) => boolean | void = () => {},
): boolean {
  const global = new RegExp(
    pattern.source,
    pattern.flags.includes("g") ? pattern.flags : `${pattern.flags}g`,
  );
  let found = false;
  for (const match of [...unread.rest.matchAll(global)]) {
    if (use(match) === false) continue;
    found = true;
    const at = match.index;
    unread.rest =
      unread.rest.slice(0, at) + "\u0001".repeat(match[0].length) + unread.rest.slice(at + match[0].length);
  }
  return found;
}

const FILLER =
  /\b(en|of|op|de|het|van|v\/?d|v\.d\.|om|per|in|elke|iedere|elk|altijd|tot|t\/m|uur|u|x|keer|the|of the|and|or|vanaf|maand|week|ook|niet|op|behalve|vertrek|start|aanvang|begin|p\.?|ca)\b/g;

/** Whether words with a meaning were left unread. */
export function leftover(unread: Unread): string {
  const words = unread.rest.replace(/\u0001+/g, " ").replace(FILLER, " ");
  return /[a-z]{3}/.test(words) ? words.replace(/\s+/g, " ").trim() : "";
}
