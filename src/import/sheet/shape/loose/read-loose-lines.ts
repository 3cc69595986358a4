import { plain } from "#domain/plain.ts";
import { textsOf, type GridLine } from "#import/sheet/grid.ts";
import { periodNamed } from "#import/when/read-period.ts";
import { EVERY_WEEK, MADE_HEADING, saidBetween, saysNothingIsOn } from "#import/words/about-shape.ts";
import { STREET_IN_TEXT } from "#import/words/facts/facts-in-text.ts";
import type { SheetField } from "#import/words/headers.ts";
import { headingIn, isSentence } from "../heading-lines.ts";
import { headerOfField } from "../made-column.ts";
import { noteAbove } from "../read-above.ts";
import {
  ASKS_WHAT,
  beginsWithDate,
  followEachOther,
  hoursTold,
  isTold,
  nameBefore,
  ONLY_OF_DATES,
  yearOfDates,
} from "./lone-dates.ts";
import { GROUP_OF_AGE, MADE, named, placeIn, type LooseEntry, type SaidOfLine } from "./loose-entry.ts";
import { partsOfLine, type LinePart } from "./parts-of-line.ts";

interface LooseTable {
  header: string[];
  fields: (SheetField | undefined)[];
  rows: GridLine[];
  notes: string[];
}

/** What headings say of the lines below them; `name`: of dates that stand alone. */
interface SaidByHeadings {
  said: SaidOfLine;
  name?: string;
}

/** So many lines have to say what and when: fewer are a letter, and no list. */
const ENOUGH = 3;
const SHARE = 0.5;
/** Where names stand above their moments, fewer lines are moments, and no accident. */
const SHARE_BELOW_NAMES = 0.35;
const MOST_LINES = 1_000;

/**
 * Lines without names of columns: "name - when - where" in one cell, a name beside its time below its day, a moment
 * beside a block of lines, dates below the name of what is on then. Nothing when hardly a line says when.
 */
export function readLooseLines(lines: readonly GridLine[]): LooseTable | undefined {
  const filled = lines.filter((line) => textsOf(line).length > 0);
  if (filled.length < ENOUGH || filled.length > MOST_LINES) return undefined;
  const namesLead = areMomentsBelowNames(filled);
  const { entries, between } = entriesIn(filled, namesLead);
  const share = namesLead ? SHARE_BELOW_NAMES : SHARE;
  const told = followEachOther(filled) ? filled.filter(isTold).length : 0;
  if (entries.length < Math.max(ENOUGH, (filled.length - told) * share)) return undefined;
  const placeAt = placeIn(entries);
  const isGroupFirst = entries.every(({ texts: [first = "", second] }) => second && GROUP_OF_AGE.test(first));
  const groups = new Set(entries.flatMap(({ said, texts }) => (texts.length > 0 && said.heading) || []));
  const isGrouped = groups.size > 1;
  const rows = entries.map(({ line, said: { heading, ...said }, texts }) => ({
    line,
    said: {
      ...said,
      ...(isGrouped && heading ? { heading } : {}),
      ...named(texts, said, placeAt, isGroupFirst),
    },
  }));
  const made = MADE.filter((field) => rows.some(({ said }) => said[field]));
  return {
    header: made.map((field) => (field === "heading" ? MADE_HEADING : headerOfField(field).name)),
    fields: made.map((field) => (field === "heading" ? undefined : field)),
    rows: rows.map(({ line, said }) => ({ line, cells: made.map((field) => said[field] ?? "") })),
    notes: noteAbove([...(isGrouped ? [] : groups), ...between], saidBetween),
  };
}

/** The lines that say what and when, with what their headings say; and what stands between them and is read by nobody. */
function entriesIn(
  lines: readonly GridLine[],
  namesLead: boolean,
): { entries: LooseEntry[]; between: string[] } {
  const entries: LooseEntry[] = [];
  const between: string[] = [];
  const isWhenFirst = beginWithWhen(lines);
  const areDates = followEachOther(lines);
  let above: SaidByHeadings = { said: {} };
  const told: string[] = [];
  for (const { line, cells: all } of lines) {
    const cells = all.map((cell) => cell.trim()).filter((cell) => cell !== "");
    const years = cells.length === 1 ? periodNamed((cells[0] ?? "").slice(0, 80), 0) : undefined;
    if (years && /^\d{4}(?:-\d{4})?$/.test(years)) {
      above = { said: { period: years }, ...(above.name ? { name: above.name } : {}) };
      continue;
    }
    const ofYear = areDates && cells.length === 1 ? yearOfDates(cells[0] ?? "") : undefined;
    if (ofYear) {
      above = { ...above, said: { ...above.said, period: ofYear } };
      continue;
    }
    const parts = partsOfLine(cells);
    const said = saidIn(parts);
    const texts = parts.flatMap(({ kind, text }) => (kind === "text" ? [text] : []));
    const [only] = parts;
    const isDateAlone = texts.length === 0 && said.date !== undefined && (cells.length > 1 || areDates);
    if (areDates && entries.length === 0 && isTold({ line, cells })) told.push(cells.join(" "));
    const moment = namesLead ? momentIn(cells) : undefined;
    if (isDateAlone && above.name !== undefined)
      entries.push({
        line,
        said: {
          ...above.said,
          ...said,
          title: nameBefore(above.name),
          ...withHours(said, told),
          ...(told.length > 0 ? { description: told.join("\n") } : {}),
        },
        texts,
      });
    else if (moment && above.name !== undefined) {
      const { heading: _, ...ofAll } = above.said;
      const title = [above.name, moment.group].filter(Boolean).join(" ");
      entries.push({ line, said: weekly({ ...ofAll, ...moment.said, title }), texts: [] });
    } else if (texts.length > 0 && isTimed(said, above.said))
      entries.push({ line, said: weekly({ ...above.said, ...said }), texts });
    else if (isWhenFirst && cells.length === 2 && texts.length === 2)
      entries.push({ line, said: { ...above.said, when: texts[0] ?? "" }, texts: texts.slice(1) });
    else if (only && parts.length === 1 && isHeading(only) && !(areDates && isDatedText(only))) {
      const before = above;
      above = below(before, only, said);
      // One heading after another: nobody stands below the first.
      const unread = before.said.heading;
      if (unread && !isRead(entries, unread) && above.name !== before.name) between.push(unread);
    } else if (!saysNothingIsOn(plain(cells.join(" ").slice(0, 201)))) between.push(cells.join(" "));
  }
  const { heading: last } = above.said;
  if (last && !isRead(entries, last)) between.push(last);
  return { entries, between };
}

/** A date that says no hours is on at those that are told of all of them. */
const withHours = ({ time, when }: SaidOfLine, told: readonly string[]): SaidOfLine => {
  const hours = time || when ? undefined : hoursTold(told);
  return hours ? { time: hours } : {};
};

/** A heading that some line stands below, or is called after. */
const isRead = (entries: readonly LooseEntry[], heading: string): boolean =>
  entries.some(({ said }) => said.heading === heading || said.title?.startsWith(heading));

/** Two cells on nearly all lines, of which the first says when: where nobody understands it, it says so all the same. */
function beginWithWhen(lines: readonly GridLine[]): boolean {
  const pairs = lines.map(textsOf).filter(({ length }) => length === 2);
  const timed = pairs.filter(([first = ""]) => partsOfLine([first]).every(({ kind }) => kind !== "text"));
  return timed.length >= Math.max(ENOUGH, pairs.length * MOST, lines.length * SHARE);
}
const MOST = 0.7;

/** What holds below this heading: a day ends with the next heading that is no day, a house or a year with the next of its kind. */
function below({ said, name }: SaidByHeadings, { kind, text }: LinePart, when: SaidOfLine): SaidByHeadings {
  const { period, venue, neighbourhood, category, heading } = said;
  // A street is where it is, and not what: the name above it stays.
  if (kind === "text" && name !== undefined && text.search(STREET_IN_TEXT) === 0)
    return { said: { ...said, address: text }, name };
  if (kind === "text" && name !== undefined && ONLY_OF_DATES.test(plain(text))) return { said, name };
  const places = { ...(venue ? { venue } : {}), ...(neighbourhood ? { neighbourhood } : {}) };
  const kept = { ...(period ? { period } : {}), ...places, ...(category ? { category } : {}) };
  const isWhen = kind !== "text";
  const ofPeriod = !isWhen || kind === "month" ? periodNamed(text) : undefined;
  if (ofPeriod) return { said: { ...places, period: ofPeriod }, name: isWhen ? (name ?? text) : text };
  if (isWhen)
    return { said: { ...kept, ...(heading ? { heading } : {}), ...when }, ...(name ? { name } : {}) };
  const read = headingIn({ line: 0, cells: [text] });
  const field = OF_HEADINGS.find((one) => one === read?.field);
  return field && read
    ? { said: { ...kept, [field]: read.text }, name: text }
    : { said: { ...kept, heading: text }, name: ASKS_WHAT.exec(text)?.[1] ?? text };
}
const OF_HEADINGS = ["venue", "neighbourhood", "category"] as const;

/** "Maandag van 18.30 tot 19.30 uur (Groep I)": a day with its time, of whom it is, and nothing else. */
function momentIn(cells: readonly string[]): { said: SaidOfLine; group: string } | undefined {
  const text = cells.join(" ").trim();
  const group = /(?<! ) \([^()]{1,40}\)$/.exec(text)?.[0] ?? "";
  const parts = partsOfLine([text.slice(0, text.length - group.length)]);
  const said = saidIn(parts);
  const isMoment = parts.every(({ kind }) => kind !== "text") && (said.when ?? (said.days && said.time));
  return isMoment ? { said, group: group.trim() } : undefined;
}

/**
 * Names that stand above their moments, "Jeugd" above "Maandag van 18 tot 19 uur" and "Woensdag van …": somewhere two
 * moments follow each other, and the first has a name above it. Where each has its name below it, that is an agenda.
 */
function areMomentsBelowNames(lines: readonly GridLine[]): boolean {
  const kinds = lines.map((line) => momentIn(textsOf(line)) !== undefined);
  const first = kinds.indexOf(true);
  return first > 0 && kinds.some((isOne, at) => isOne && kinds[at + 1] === true);
}

function saidIn(parts: readonly LinePart[]): SaidOfLine {
  const said: SaidOfLine = {};
  for (const { kind, text } of parts) {
    if (kind === "text") continue;
    const field = kind === "day" || kind === "daypart" ? "days" : kind === "month" ? "period" : kind;
    said[field] = said[field] ? `${said[field]}, ${text}` : text;
  }
  return said;
}

/** A line says when itself, be it only how late below the day of its heading. */
const isTimed = (said: SaidOfLine, above: SaidOfLine): boolean =>
  Boolean(said.days ?? said.date ?? said.when ?? said.period) ||
  Boolean(said.time && (above.days ?? above.date));

/** A day in such a list is one of every week, as in a timetable. */
const weekly = (said: SaidOfLine): SaidOfLine =>
  said.days && !said.date ? { ...said, frequency: EVERY_WEEK } : said;

const isDatedText = ({ kind, text }: LinePart): boolean => kind === "text" && beginsWithDate(text);

const isHeading = ({ kind, text }: LinePart): boolean =>
  kind !== "text" ||
  ASKS_WHAT.test(text) ||
  (text.length <= 80 && !/[.!?]$|\d[.:u]\d{2}/.test(text) && !isSentence(text));
