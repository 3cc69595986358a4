import { plain } from "#domain/plain.ts";
import { textsOf, type GridLine } from "#import/sheet/grid.ts";
import { periodNamed } from "#import/when/read-period.ts";
import {
  BEFORE_DATES,
  EVERY_WEEK,
  saidBetween,
  saysNothingIsOn,
  TOWN_BEHIND,
} from "#import/words/about-shape.ts";
import { HOUSE } from "#import/words/facts/place-words.ts";
import type { SheetField } from "#import/words/headers.ts";
import { isSentence } from "../heading-lines.ts";
import { headerOfField } from "../made-column.ts";
import { noteAbove } from "../read-above.ts";
import { partsOfLine, type LinePart } from "./parts-of-line.ts";

interface LooseTable {
  header: string[];
  fields: (SheetField | undefined)[];
  rows: GridLine[];
  notes: string[];
}

const MADE = [
  "period",
  "days",
  "date",
  "time",
  "when",
  "frequency",
  "title",
  "venue",
  "description",
] as const;
type MadeField = (typeof MADE)[number];
type Said = Partial<Record<MadeField, string>>;

/** A line that says what and when; `texts`: what is left of it beside the when. */
interface LooseEntry {
  line: number;
  said: Said;
  texts: string[];
}

/** So many lines have to say what and when: fewer are a letter, and no list. */
const ENOUGH = 3;
const SHARE = 0.5;
const MOST_LINES = 1_000;

/**
 * Lines without names of columns: "name - when - where" in one cell, a name beside its time below its day, a moment
 * beside a block of lines, dates below the name of what is on then. Nothing when hardly a line says when.
 */
export function readLooseLines(lines: readonly GridLine[]): LooseTable | undefined {
  const filled = lines.filter((line) => textsOf(line).length > 0);
  if (filled.length < ENOUGH || filled.length > MOST_LINES) return undefined;
  const { entries, between } = entriesIn(filled);
  if (entries.length < Math.max(ENOUGH, filled.length * SHARE)) return undefined;
  const placeAt = placeIn(entries);
  const rows = entries.map(({ line, said, texts }) => ({
    line,
    said: { ...said, ...named(texts, said, placeAt) },
  }));
  const made = MADE.filter((field) => rows.some(({ said }) => said[field]));
  return {
    header: made.map((field) => headerOfField(field).name),
    fields: [...made],
    rows: rows.map(({ line, said }) => ({ line, cells: made.map((field) => said[field] ?? "") })),
    notes: noteAbove(between, saidBetween),
  };
}

/** The lines that say what and when, with what their headings say; and what stands between them and is read by nobody. */
function entriesIn(lines: readonly GridLine[]): { entries: LooseEntry[]; between: string[] } {
  const entries: LooseEntry[] = [];
  const between: string[] = [];
  let above: Said = {};
  let heading: string | undefined;
  for (const line of lines) {
    const cells = line.cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
    const parts = partsOfLine(cells);
    const said = saidIn(parts);
    const texts = parts.flatMap(({ kind, text }) => (kind === "text" ? [text] : []));
    const [only] = parts;
    const ofHeading = texts.length === 0 && said.date && cells.length > 1 ? heading : undefined;
    if (ofHeading !== undefined) {
      entries.push({ line: line.line, said: { ...above, ...said, title: nameBefore(ofHeading) }, texts });
    } else if (texts.length > 0 && isTimed(said, above)) {
      entries.push({ line: line.line, said: weekly({ ...above, ...said }), texts });
    } else if (only && parts.length === 1 && isHeading(only)) {
      const period = only.kind === "text" || only.kind === "month" ? periodNamed(only.text) : undefined;
      const isWhen = only.kind !== "text";
      above = { ...(above.period ? { period: above.period } : {}), ...(isWhen && !period ? said : {}) };
      if (period) above.period = period;
      if (!isWhen) heading = only.text;
      if (!isWhen && !period) between.push(only.text);
    } else if (!saysNothingIsOn(plain(cells.join(" ").slice(0, 201)))) between.push(cells.join(" "));
  }
  return { entries, between };
}

function saidIn(parts: readonly LinePart[]): Said {
  const said: Said = {};
  for (const { kind, text } of parts) {
    if (kind === "text") continue;
    const field = kind === "day" || kind === "daypart" ? "days" : kind === "month" ? "period" : kind;
    said[field] = said[field] ? `${said[field]}, ${text}` : text;
  }
  return said;
}

/** A line says when itself, be it only how late below the day of its heading. */
const isTimed = (said: Said, above: Said): boolean =>
  Boolean(said.days ?? said.date ?? said.when ?? said.period) ||
  Boolean(said.time && (above.days ?? above.date));

/** A day in such a list is one of every week, as in a timetable. */
const weekly = (said: Said): Said => (said.days && !said.date ? { ...said, frequency: EVERY_WEEK } : said);

const isHeading = ({ kind, text }: LinePart): boolean =>
  kind !== "text" || (text.length <= 80 && !/[.!?]$/.test(text) && !isSentence(text));

/** "Data Peuterturnen" above dates. */
const nameBefore = (heading: string): string => heading.replace(BEFORE_DATES, "") || heading;

/** Which of the texts of a line is the place: in nearly all lines a house, or a name with a town behind it. */
function placeIn(entries: readonly LooseEntry[]): number | undefined {
  for (const at of [1, 0, 2]) {
    const texts = entries.flatMap(({ texts: all }) => (all.length > 1 && all[at] ? [all[at]] : []));
    const places = texts.filter((text) => text.length <= 120 && (HOUSE.test(text) || TOWN_BEHIND.test(text)));
    if (texts.length >= 2 && places.length >= texts.length * 0.7) return at;
  }
  return undefined;
}

function named(texts: readonly string[], { title }: Said, placeAt: number | undefined): Said {
  const venue = texts.length > 1 && placeAt !== undefined ? texts[placeAt] : undefined;
  const [first = title, ...others] = texts.filter((_, at) => venue === undefined || at !== placeAt);
  return {
    ...(first ? { title: first } : {}),
    ...(venue ? { venue } : {}),
    ...(others.length > 0 ? { description: others.join("\n") } : {}),
  };
}
