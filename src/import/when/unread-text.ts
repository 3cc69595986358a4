import { plain } from "#domain/plain.ts";
import { CHANGES_WHEN, FILLER } from "#import/words/left-over.ts";

/** A text that readers eat from: what one understood, the next does not see, and the rest is told at the end. */
export interface Unread {
  rest: string;
}

/** A text of which nobody read anything yet, in compared form. */
export function unreadText(text: string): Unread {
  return { rest: plain(text) };
}

/** Each is made once: a row asks for the same hundred again and again. */
const EVERYWHERE = new WeakMap<RegExp, RegExp>();
function everywhere(pattern: RegExp): RegExp {
  if (pattern.global) return pattern;
  const made = EVERYWHERE.get(pattern) ?? new RegExp(pattern.source, `${pattern.flags}g`);
  EVERYWHERE.set(pattern, made);
  return made;
}

/** All that a pattern finds. `matchAll` copies the pattern at every call, which costs more than most searches. */
function allOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  const search = everywhere(pattern);
  search.lastIndex = 0;
  for (let match = search.exec(text); match; match = search.exec(text)) {
    found.push(match);
    if (match[0] === "") search.lastIndex += 1;
  }
  return found;
}

/** Takes every match out of the text and hands it to `use`, first to last. Leaves a gap, so that words do not join. */
export function take(
  unread: Unread,
  pattern: RegExp,
  use: (match: RegExpMatchArray) => boolean | void = () => {},
): boolean {
  let found = false;
  for (const match of allOf(pattern, unread.rest)) {
    if (use(match) === false) continue;
    found = true;
    const at = match.index;
    unread.rest =
      unread.rest.slice(0, at) + "\u0001".repeat(match[0].length) + unread.rest.slice(at + match[0].length);
  }
  return found;
}

/** Takes the words right before a place in the text as well: a reader heeded them. `words` ends in `$`. */
export function takeBefore(unread: Unread, at: number, words: RegExp): void {
  const match = words.exec(unread.rest.slice(0, at));
  if (match)
    unread.rest =
      unread.rest.slice(0, match.index) + "\u0001".repeat(at - match.index) + unread.rest.slice(at);
}

/** The words and numbers that nobody read, little words aside; empty when every word is accounted for. */
export function leftover(unread: Unread): string {
  const words = unread.rest.replace(/\u0001+/g, " ").replace(FILLER, " ");
  return /[a-z]{3}|\d/.test(words) ? words.replace(/\s+/g, " ").trim() : "";
}

/** Whether what is left could change when it is. Then what was read beside it is not certain. */
export const changesWhen = (left: string): boolean => CHANGES_WHEN.test(left);
