import { plain } from "#domain/plain.ts";
import { fitHeader } from "#import/sheet/columns/fit-header.ts";
import { textsOf, type GridLine } from "#import/sheet/grid.ts";
import { periodNamed, readPeriod } from "#import/when/read-period.ts";
import { labelKind } from "#import/sheet/label-kind.ts";
import {
  EVERY_WEEK,
  HOUSE_WORD,
  MADE_COLUMNS,
  MADE_HEADING,
  saysNothingIsOn,
  SENTENCE_WORDS,
} from "#import/words/about-shape.ts";
import { ALL_OF_IT_AT } from "#import/words/facts/place-words.ts";
import { CATEGORY_WORDS } from "#import/words/category-words.ts";
import { headerOfField, type MadeColumn } from "./made-column.ts";
import type { SheetField } from "#import/words/headers.ts";

/** What a line alone says of the rows below it. No field: nobody knows what it is. */
export interface Heading {
  field?: SheetField;
  text: string;
}

interface HeadedRows {
  /** The columns that the headings became, before those of the rows. */
  made: MadeColumn[];
  rows: GridLine[];
  nothing: number;
}

/** "Wijk Noord", "Locatie De Spil": the first word says what it is. */
const PLACES: ReadonlySet<SheetField> = new Set<SheetField>(["neighbourhood", "venue"]);
const CATEGORIES = new Set(Object.values(CATEGORY_WORDS).flat());
const NO_HEADING =
  /^(?:sub|eind)?totaal\b|^total\b|^test\b|^voorbeeld|^(?:let op|nb|n\.b|bron|legenda|vragen)\b|[.!?]$|^\*/;

/** What a line with one text in it could be the heading of: a day, a date, a place by its house, "Locatie: …". */
export function headingIn(line: GridLine): Heading | undefined {
  const texts = textsOf(line);
  const [text = ""] = texts;
  if (texts.length !== 1 || text.length > 80) return undefined;
  const kind = labelKind(text);
  if (kind === "day" || kind === "daypart") return { field: "days", text };
  if (kind === "date") return { field: "date", text };
  if (kind === "month") return { field: "period", text };
  const period = periodNamed(text, 0);
  if (period) return { field: "period", text: period };
  if (isLoneName(text)) return undefined;
  const named = /^([\p{L} ]{2,25}): ?(\S.*)$/u.exec(text);
  const [best] = named ? fitHeader(named[1] ?? "") : [];
  if (best && best.score >= 90 && named?.[2]) return { field: best.field, text: named[2] };
  const [place] = fitHeader(text.split(" ", 1)[0] ?? "");
  if (place && place.score >= 100 && PLACES.has(place.field) && text.includes(" "))
    return { field: place.field, text };
  const said = plain(text);
  if (NO_HEADING.test(said) || saysNothingIsOn(said) || ALL_OF_IT_AT.test(text)) return undefined;
  if (CATEGORIES.has(said)) return { field: "category", text };
  return HOUSE_WORD.test(said) && !isSentence(text) ? { field: "venue", text } : { text };
}

/**
 * Gives every row what stands as a heading above it. Headings of a day, a date or a place count from one on; those of
 * which nobody knows what they are only when the list begins with one and there are more, for a name alone may be a
 * row that is not filled in. `repeated`: the header stands below each of them again.
 */
export function readHeadings(lines: readonly GridLine[], repeated = false): HeadedRows | undefined {
  const headings = ofOneKind(
    lines,
    lines.map((line, index) => headingAt(lines, index, line)),
  );
  const plainOnes = headings.filter((one) => one && one.field === undefined).length;
  const first = headings[lines.findIndex(({ cells }) => cells.some((cell) => cell.trim() !== ""))];
  const allowPlain = (plainOnes >= 2 || (repeated && plainOnes > 0)) && first !== undefined;
  const counts = (one: Heading | undefined): one is Heading =>
    one !== undefined &&
    (one.field === "days" ||
      one.field === "date" ||
      one.field === "period" ||
      (one.field !== undefined && first !== undefined) ||
      allowPlain);
  if (!headings.some(counts)) return undefined;
  const columns: (SheetField | "heading")[] = [];
  const rows: { line: GridLine; said: Map<string, string> }[] = [];
  const said = new Map<string, string>();
  let nothing = 0;
  let year = "";
  /** Whether a row stands below the last heading already. */
  let isBegun = false;
  lines.forEach((line, index) => {
    const heading = headings[index];
    const [text = ""] = textsOf(line);
    const isAlone = textsOf(line).length === 1;
    if (isAlone && isLoneName(text)) return;
    if (counts(heading)) {
      isBegun = false;
      const key = heading.field ?? "heading";
      if (!columns.includes(key)) columns.push(key);
      // A new place begins with no day; what stood below the old one was of that place.
      for (const lower of columns.slice(columns.indexOf(key) + 1)) said.delete(lower);
      said.set(
        key,
        key === "period" ? inYearAbove(heading.text, (year = yearOf(heading.text) ?? year)) : heading.text,
      );
    } else if (isAlone && saysNothingIsOn(plain(text.slice(0, 201)))) nothing += 1;
    else if (isAlone && !isBegun && isSentence(text)) {
      if (!columns.includes("remarks")) columns.push("remarks");
      said.set("remarks", [said.get("remarks"), text].filter(Boolean).join("\n"));
    } else if (textsOf(line).length > 0) {
      isBegun = true;
      rows.push({ line, said: new Map(said) });
    }
  });
  const weekly = columns.includes("days") && !columns.includes("date");
  return {
    made: [
      ...columns.map((key) => (key === "heading" ? { name: MADE_HEADING } : headerOfField(key))),
      ...(weekly ? [{ name: MADE_COLUMNS.frequency, field: "frequency" as const }] : []),
    ],
    rows: rows.map(({ line, said: above }) => ({
      line: line.line,
      cells: [
        ...columns.map((key) => above.get(key) ?? ""),
        ...(weekly ? [above.has("days") ? EVERY_WEEK : ""] : []),
        ...line.cells,
      ],
    })),
    nothing,
  };
}

/** "Dansen" and "Workout" each right above rows of their own are names of one kind, also where one is a word for a category. */
function ofOneKind(
  lines: readonly GridLine[],
  headings: readonly (Heading | undefined)[],
): (Heading | undefined)[] {
  const isAboveRow = (at: number) => textsOf(lines[at + 1] ?? { line: 0, cells: [] }).length > 1;
  const lowest = headings.flatMap((one, at) => (one && isAboveRow(at) ? [one] : []));
  if (!lowest.some(({ field }) => field === undefined)) return [...headings];
  return headings.map((one, at) => (one?.field === "category" && isAboveRow(at) ? { text: one.text } : one));
}

/** "januari" below "Agenda 2027". */
const inYearAbove = (text: string, year: string): string =>
  year === "" || year === text || readPeriod(text) ? text : `${year}, ${text}`;
const yearOf = (text: string): string | undefined => (/^\d{4}(?:-\d{4})?$/.test(text) ? text : undefined);

/** The name of one column that says when, alone on its line: a header of which the other names were left out. */
export const isLoneName = (text: string): boolean =>
  text.length <= 30 && fitHeader(text).some(({ field, score }) => score >= 100 && LONE_NAMES.has(field));
const LONE_NAMES: ReadonlySet<SheetField> = new Set<SheetField>(["date", "when", "days", "time"]);

/** So many words with one that sentences have are no name of a group of rows. */
export const isSentence = (text: string): boolean =>
  text.split(/\s+/).length >= 6 && SENTENCE_WORDS.test(plain(text.slice(0, 1000)));

/** A heading has rows below it, or another heading that has. */
function headingAt(lines: readonly GridLine[], index: number, line: GridLine): Heading | undefined {
  const heading = headingIn(line);
  if (!heading) return undefined;
  for (const next of lines.slice(index + 1, index + 6)) {
    const texts = textsOf(next);
    if (texts.length > 1) return heading;
    if (texts.length === 1 && heading.field === undefined) return undefined;
  }
  return heading.field === "days" || heading.field === "date" || heading.field === "period"
    ? heading
    : undefined;
}
