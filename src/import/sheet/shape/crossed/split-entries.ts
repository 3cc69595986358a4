import { plain } from "#domain/plain.ts";
import { readDays } from "#import/when/read-days.ts";
import { readRhythm } from "#import/when/read-rhythm.ts";
import { readTitleRhythm } from "#import/when/read-title-rhythm.ts";
import { leftover } from "#import/when/unread-text.ts";
import { GROUP_LABEL, saysNothingIsOn } from "#import/words/about-shape.ts";
import { isAside, timedParts, type TimedPart } from "./timed-parts.ts";
import { labelKind } from "#import/sheet/label-kind.ts";

/** One name in a cell of a week table, with what stands beside it there. */
export interface CellEntry {
  title: string;
  time?: string;
  frequency?: string;
  description?: string;
}

const BULLET = /^[-–—•*·▪►>] ?(?=\S)/;
const CLOCK = "\\d{1,2}(?:[.:]\\d{2}(?: ?(?:uur|u))?|[uh](?:\\d{2})?(?![\\p{L}\\d]))";
const TIME = `(?:${CLOCK} ?(?:-|–|tot|t/m) ?${CLOCK}|\\d{1,2}u? ?(?:-|–|tot) ?\\d{1,2} ?(?:uur|u)\\b|${CLOCK}|\\d{1,2} ?(?:uur|u)\\b)`;
const TIME_FIRST = new RegExp(`^\\(?(?:van |om |vanaf )?(${TIME})\\)?[ :,-]*(?=\\p{L})`, "iu");
const TIME_LAST = new RegExp(`[ ,(]{1,3}(?:van |om |vanaf )?(${TIME})\\)?\\.?$`, "iu");
const ABOUT_WHEN =
  /\b(?:ma|di|wo|do|vr|za|zo)\b|(?:maan|dins|woens|donder|vrij|zater|zon)dag|\b(?:elke|iedere|week|weken|maand|maandelijks|wekelijks|\d ?e|eerste|tweede|derde|vierde|laatste|vakantie\w*|oneven|even)\b|\d[.:]\d{2}/;

/** The names in one cell, and the number of parts that say that nothing is on. */
export function splitEntries(cell: string): { entries: CellEntry[]; nothing: number } {
  const entries: CellEntry[] = [];
  let nothing = 0;
  for (const text of partsOf(cell)) {
    const named = timedNames(text);
    if (saysNothingIsOn(plain(text))) nothing += 1;
    else if (named) entries.push(...named.map((one) => entryOf(one.text, one.times.join(", "))));
    else entries.push(entryOf(text));
  }
  return { entries, nothing };
}

/**
 * A cell of one line is one part. Of several lines each is a part when it begins as one: with a mark, a time or a
 * capital; what is only a time or the group of the name above it, stands between brackets or begins small goes on where
 * the line before it ended.
 */
function partsOf(cell: string): string[] {
  const parts: string[] = [];
  for (const raw of cell.split(/\r?\n|\r|;/).slice(0, 50)) {
    const line = raw.replace(/\s+/g, " ").trim();
    if (line === "") continue;
    const bare = line.replace(BULLET, "");
    const last = parts.length - 1;
    const before = parts[last];
    const afterTime = before !== undefined && labelKind(before) === "time";
    const isGroupOf = before !== undefined && isGroup(line) && !isGroup(before);
    const isOpen = before !== undefined && /[,&+/]$/.test(before);
    const goesOn =
      bare === line && (isOpen || /^[\p{Ll}(&+]/u.test(line) || labelKind(line) === "time" || isGroupOf);
    if (before !== undefined && (afterTime || goesOn)) parts[last] = `${before} ${line}`;
    else parts.push(bare);
  }
  return parts;
}

const isGroup = (line: string): boolean => line.length <= 40 && GROUP_LABEL.test(plain(line));

/** Several names with their hours on one line, or one with several hours. */
function timedNames(text: string): TimedPart[] | undefined {
  const parts = timedParts(text);
  const isNamed = parts?.every(({ text: name }) => /\p{L}{2}/u.test(name) && !isAside(name));
  const isMore = parts && (parts.length > 1 || (parts[0]?.times.length ?? 0) > 1);
  return isNamed && isMore ? parts : undefined;
}

function entryOf(text: string, said?: string): CellEntry {
  const { time, rest } = said === undefined ? withoutTime(text) : { time: said, rest: text };
  const { rhythm, rest: named } = withoutRhythm(rest);
  const { title, others } = firstSentence(named);
  const frequency = [rhythm, ...others.filter((one) => ABOUT_WHEN.test(plain(one)))].filter(Boolean);
  const description = others.filter((one) => !ABOUT_WHEN.test(plain(one)));
  return {
    title,
    ...(time ? { time } : {}),
    ...(frequency.length > 0 ? { frequency: frequency.join(" ") } : {}),
    ...(description.length > 0 ? { description: description.join(" ") } : {}),
  };
}

function withoutTime(text: string): { time?: string; rest: string } {
  for (const pattern of [TIME_FIRST, TIME_LAST]) {
    const match = pattern.exec(text);
    const rest = match && text.replace(match[0], " ").trim();
    if (match?.[1] && rest && /\p{L}{2}/u.test(rest)) return { time: match[1], rest };
  }
  return { rest: text };
}

/** "2e zaterdag van de maand, Muntenclub": what stands before the comma says only when. */
function withoutRhythm(text: string): { rhythm?: string; rest: string } {
  const at = text.search(/[,:] /);
  if (at < 0 || at > 60) return { rest: text };
  const said = text.slice(0, at).trim();
  const unread = { rest: plain(said) };
  const { value = {} } = readRhythm(unread);
  const days = readDays(unread).value?.days ?? [];
  const onlyWhen = leftover(unread) === "" && (Object.keys(value).length > 0 || days.length > 0);
  const rest = text.slice(at + 1).trim();
  return onlyWhen && rest !== "" ? { rhythm: said, rest } : { rest: text };
}

const SHORTEST_SENTENCE = 5;

function firstSentence(text: string): { title: string; others: string[] } {
  const sentences = text.split(/(?<=[\p{L})]{3}[.!?]) (?=\p{Lu})/u);
  const [first = "", ...others] = sentences;
  // "Laur. Gambiet 3" begins with a word that was cut short.
  return others.length > 0 && first.length > SHORTEST_SENTENCE
    ? { title: first.replace(/\.$/, "").trim(), others: others.map((one) => one.trim()) }
    : { title: text.trim(), others: [] };
}

/** Whether an entry says itself how often it is. */
export const saysHowOften = ({ title, frequency }: CellEntry): boolean =>
  frequency !== undefined || readTitleRhythm(title) !== undefined;
