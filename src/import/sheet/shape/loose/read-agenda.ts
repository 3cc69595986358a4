import { plain } from "#domain/plain.ts";
import { fitHeader } from "#import/sheet/columns/fit-header.ts";
import { textsOf, type GridLine } from "#import/sheet/grid.ts";
import { headingIn } from "#import/sheet/shape/heading-lines.ts";
import { headerOfField } from "#import/sheet/shape/made-column.ts";
import { noteAbove } from "#import/sheet/shape/read-above.ts";
import { splitEntries } from "#import/sheet/shape/crossed/split-entries.ts";
import { periodNamed } from "#import/when/read-period.ts";
import { saidBetween, saysNothingIsOn } from "#import/words/about-shape.ts";
import { GOES_ON, INTRODUCES, isOfPage } from "#import/words/facts/page-words.ts";
import type { SheetField } from "#import/words/headers.ts";
import { partsOfLine, whenBefore, whenBehind, type LinePart } from "./parts-of-line.ts";

interface AgendaTable {
  header: string[];
  fields: (SheetField | undefined)[];
  rows: GridLine[];
  notes: string[];
}

const MADE = ["period", "days", "date", "time", "when", "title", "description"] as const;
type AgendaRow = Partial<Record<(typeof MADE)[number], string>>;

interface AgendaEntry {
  line: number;
  said: AgendaRow;
  told: string[];
}

const ENOUGH = 3;
const SHARE = 0.2;
const MOST_LINES = 1_000;
const MOST_TOLD = 12;
const LONGEST_NAME = 80;

/**
 * A page with an agenda: lines that begin with a day, a date or a rhythm say what is on then, and what stands below them
 * tells of it, down to the next of them or an empty line. Nothing when hardly a line begins so.
 */
export function readAgenda(lines: readonly GridLine[]): AgendaTable | undefined {
  const filled = lines.filter((line) => textsOf(line).length > 0);
  if (filled.length < ENOUGH || filled.length > MOST_LINES) return undefined;
  const { entries, between, labelled } = entriesOf(filled);
  const named = entries.filter(({ said }) => said.title);
  if (named.length < ENOUGH || named.length + labelled < filled.length * SHARE) return undefined;
  const rows = named.map(({ line, said, told }) => ({
    line,
    said: { ...said, description: [said.description, ...told].filter(Boolean).join("\n") },
  }));
  const made = MADE.filter((field) => rows.some(({ said }) => said[field]));
  return {
    header: made.map((field) => headerOfField(field).name),
    fields: [...made],
    rows: rows.map(({ line, said }) => ({ line, cells: made.map((field) => said[field] ?? "") })),
    notes: noteAbove(between, saidBetween),
  };
}

/** `labelled`: how many lines say by their label what they tell of the one they stand below. */
function entriesOf(lines: readonly GridLine[]): {
  entries: AgendaEntry[];
  between: string[];
  labelled: number;
} {
  const entries: AgendaEntry[] = [];
  const between: string[] = [];
  let labelled = 0;
  let period: string | undefined;
  let open: AgendaEntry | undefined;
  let name: { line: number; text: string } | undefined;
  let before = 0;
  const begin = (entry: AgendaEntry) => {
    open = { ...entry, said: { ...(period ? { period } : {}), ...entry.said } };
    entries.push(open);
    name = undefined;
  };
  for (const one of lines) {
    const text = textsOf(one).join(" ").replace(/\s+/g, " ").trim();
    const isBelowGap = one.line - before > 1;
    before = one.line;
    const label = labelOf(text);
    if (label !== undefined) {
      labelled += 1;
      const isAnother = !open?.said.title || open.told.some((told) => labelOf(told) === label);
      if (isAnother && name) begin(belowName(open, name));
      if (open?.said.title) open.told.push(text);
      else between.push(text);
      continue;
    }
    if (mayBeName(text)) name = { line: one.line, text };
    const heading = headingIn({ line: one.line, cells: [text] });
    const ofPeriod = heading?.field === "period" ? heading.text : periodOfTitle(text);
    const isAside = isOfPage(plain(text)) || INTRODUCES.test(plain(text));
    const entry = ofPeriod || isAside ? undefined : entryIn(one.line, text);
    if (entry) begin(entry);
    else if (ofPeriod) [period, open] = [ofPeriod, undefined];
    else if (open && !open.said.title && !isAside && text.length <= LONGEST_NAME)
      Object.assign(open.said, namedAs(text, open.said));
    else if (open && !isBelowGap && open.told.length < MOST_TOLD && !isOfPage(plain(text)))
      open.told.push(text);
    else {
      open = undefined;
      if (!saysNothingIsOn(plain(text.slice(0, 201)))) between.push(text);
    }
  }
  return { entries, between, labelled };
}

/** A line with a label that the one above has already, or below none, is of the last name that stands above it. */
function belowName(
  open: AgendaEntry | undefined,
  { line, text }: { line: number; text: string },
): AgendaEntry {
  const at = open?.told.lastIndexOf(text) ?? -1;
  const told = at < 0 ? [] : (open?.told.splice(at).slice(1) ?? []);
  return { line, said: { title: text }, told };
}

/** Short, with a capital, and no sentence. */
const mayBeName = (text: string): boolean =>
  text.length <= LONGEST_NAME && /^\p{Lu}/u.test(text) && !/[.,:;!?)]$/.test(text) && !isOfPage(plain(text));

/** "Wanneer: woensdag van 19.30 uur", "Waar: De Til", "Najaar 2026: 7/10, 14/10": the label of what is told, and no name. */
function labelOf(text: string): string | undefined {
  const [, label = ""] = /^[\s*•·-]{0,5}(\p{L}[\p{L}\d /-]{2,24}?) ?: ./u.exec(text) ?? [];
  if (label === "") return undefined;
  const [best] = fitHeader(label);
  const isColumn = best !== undefined && best.score >= 100 && best.field !== "title";
  return isColumn || SEASON_OF_DATES.test(label) ? plain(label) : undefined;
}
const SEASON_OF_DATES = /^(?:zomer|winter|herfst|lente|voorjaar|najaar)(?: 20\d\d)?$/i;

/** "Jaaragenda 2026": what is below it is of that year. */
const periodOfTitle = (text: string): string | undefined =>
  text.length <= 60 ? periodNamed(text) : undefined;

/** A line that begins with when, or has it in a piece of its own. */
function entryIn(line: number, text: string): AgendaEntry | undefined {
  const start = whenBefore(text);
  const behind = start ? undefined : whenBehind(text);
  if (behind)
    return {
      line,
      said: { ...saidOf(behind.parts), title: behind.name },
      told: behind.rest ? [behind.rest] : [],
    };
  const inPieces = partsOfLine([text]).filter(({ kind }) => kind !== "when" && kind !== "period");
  const parts = start?.parts ?? (inPieces.length > 1 ? inPieces : []);
  const said = saidOf(parts);
  if (Object.keys(said).length === 0) return undefined;
  const rest = start ? start.rest : textOf(parts);
  if (GOES_ON.test(plain(rest.slice(0, 60)))) return undefined;
  return { line, said: rest === "" ? said : { ...said, ...namedAs(rest, said) }, told: [] };
}

const textOf = (parts: readonly LinePart[]): string =>
  parts.flatMap(({ kind, text }) => (kind === "text" ? [text] : [])).join(", ");

function saidOf(parts: readonly LinePart[]): AgendaRow {
  const said: AgendaRow = {};
  for (const { kind, text } of parts) {
    if (kind === "text") continue;
    const field = kind === "daypart" || kind === "day" ? "days" : kind === "month" ? "period" : kind;
    said[field] = said[field] ? `${said[field]}, ${text}` : text;
  }
  return said.days || said.date || said.when ? said : {};
}

/** What it is called, what time it is behind its name, and what is told of it on the same line. */
function namedAs(text: string, { time }: AgendaRow): AgendaRow {
  const { entries } = splitEntries(text);
  const [entry, ...others] = entries;
  const whole = entry && others.length === 0 ? entry : { title: text };
  const [name = "", ...more] = whole.title.split(/(?<=\p{L}{2})[.;,:] |\. |\s[-–|]\s/u);
  const told = [
    entry?.frequency,
    more.length > 0 ? whole.title.slice(name.length).replace(/^[\s.;,:|–-]{1,4}/, "") : "",
  ];
  const description = [...told, entry?.description].filter(Boolean).join(" ");
  return {
    title: name.trim(),
    ...(entry?.time && !time && others.length === 0 ? { time: entry.time } : {}),
    ...(description ? { description } : {}),
  };
}
