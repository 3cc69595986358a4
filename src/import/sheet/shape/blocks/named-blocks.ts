import { textsOf, type GridLine } from "#import/sheet/grid.ts";
import { labelKind } from "#import/sheet/label-kind.ts";
import type { SheetField } from "#import/words/headers.ts";
import { headerOfField } from "../made-column.ts";
import { noteAbove } from "../read-above.ts";
import { lineOfBlock, mayBeName, type LineOfBlock } from "./line-kind.ts";
import { saidBetween } from "#import/words/about-shape.ts";

interface NamedBlocks {
  header: string[];
  fields: (SheetField | undefined)[];
  rows: GridLine[];
  notes: string[];
}

const ENOUGH = 3;
const ENOUGH_APART = 2;
const NEARLY_ALL = 0.8;
/** A longer page in one column is something else, and reading it costs seconds. */
const MOST_LINES = 400;

/**
 * A page pasted in one column: a name, and below it when and where it is and what is told of it, and so again. Where a block
 * begins is seen from the empty lines before it, or from the name that stands above every line that says when.
 */
export function readNamedBlocks(lines: readonly GridLine[]): NamedBlocks | undefined {
  const filled = lines.filter((line) => textsOf(line).length > 0);
  if (filled.length < ENOUGH * 2 || filled.length > MOST_LINES) return undefined;
  if (filled.some((line) => textsOf(line).length > 1)) return undefined;
  const read = filled.map((line) => lineOfBlock(line.line, textsOf(line)[0] ?? ""));
  const starts =
    startsApart(read) ??
    (areMomentsInRows(read) || areNamesBelow(read) ? undefined : (startsAbove(read) ?? startsBetween(read)));
  if (!starts) return undefined;
  const blocks = starts.map((start, index) => read.slice(start, starts[index + 1]));
  return asTable(blocks.filter(hasMoment), [
    ...read.slice(0, starts[0]),
    ...blocks.filter((block) => !hasMoment(block)).flat(),
  ]);
}

const hasMoment = ([, ...below]: readonly LineOfBlock[]): boolean =>
  below.some(({ kind }) => kind === "when");

/** Names that stand below an empty line, each with a moment below it and no other empty line between. */
function startsApart(read: readonly LineOfBlock[]): number[] | undefined {
  const starts = read.flatMap((one, at) =>
    at === 0 || one.line - (read[at - 1]?.line ?? one.line) > 1 ? [at] : [],
  );
  const blocks = starts.map((start, index) => read.slice(start, starts[index + 1]));
  const told = blocks.filter((block) => block.length > 1);
  const named = told.filter((block) => block[0] && mayBeName(block[0]) && hasMoment(block));
  const isEach = named.length >= ENOUGH_APART && named.length >= told.length * NEARLY_ALL;
  return isEach && named.every(hasOneRun) ? starts : undefined;
}

/** What says when stands together in a block: a second time further down is of something else. */
function hasOneRun(block: readonly LineOfBlock[]): boolean {
  const whens = block.flatMap(({ kind }, at) => (kind === "when" ? [at] : []));
  return whens.every((at, index) => index === 0 || at - (whens[index - 1] ?? at) <= 2);
}

/** The first line of each moment: of lines that follow each other, or with where it is in between. */
function runsOf(read: readonly LineOfBlock[]): number[] {
  return read.flatMap(({ kind }, at) => {
    if (kind !== "when") return [];
    const before = read.slice(Math.max(0, at - 2), at).map((one) => one.kind);
    const isOfRun =
      before.at(-1) === "when" || (before.at(-1) !== "name" && before[0] === "when" && before[1] === "place");
    return isOfRun ? [] : [at];
  });
}

/** Moments below each other, each with its day: a list of them below the name of what is on then. */
const areMomentsInRows = (read: readonly LineOfBlock[]): boolean => {
  const isOnDay = (one: LineOfBlock | undefined) => one?.kind === "when" && labelKind(one.value) !== "time";
  return read.some((one, at) => isOnDay(one) && isOnDay(read[at + 1]));
};

/** Each moment, the last as well, has a name right below it: then nobody knows of which of two it is. */
const areNamesBelow = (read: readonly LineOfBlock[]): boolean =>
  runsOf(read).every((at) => read.slice(at).find(({ kind }) => kind !== "when")?.kind === "name");

/** Right above each moment stands a name. */
function startsAbove(read: readonly LineOfBlock[]): number[] | undefined {
  const runs = runsOf(read);
  const isAbove = runs.every((at) => at > 0 && read.slice(at - 1, at).every(mayBeName));
  return runs.length >= ENOUGH && isAbove ? runs.map((at) => at - 1) : undefined;
}

/** Between two moments stands one name, and one before the first. */
function startsBetween(read: readonly LineOfBlock[]): number[] | undefined {
  const runs = runsOf(read);
  if (runs.length < ENOUGH) return undefined;
  const starts = runs.map((run, index) => {
    const from = index === 0 ? 0 : (runs[index - 1] ?? 0);
    const names = read.flatMap(({ kind }, at) => (at >= from && at < run && kind === "name" ? [at] : []));
    return names.length === 1 || (index === 0 && names.length > 0) ? names.at(-1) : undefined;
  });
  return starts.every((start) => start !== undefined) ? starts : undefined;
}

function asTable(blocks: readonly LineOfBlock[][], others: readonly LineOfBlock[]): NamedBlocks | undefined {
  if (blocks.length < ENOUGH_APART) return undefined;
  const rows = blocks.map((block) => ({ line: block[0]?.line ?? 0, said: saidIn(block) }));
  const fields = [...new Set<SheetField>(["title", ...rows.flatMap(({ said }) => [...said.keys()])])];
  return {
    header: fields.map((field) => headerOfField(field).name),
    fields,
    rows: rows.map(({ line, said }) => ({
      line,
      cells: fields.map((field) => said.get(field)?.join(field === "when" ? ", " : "\n") ?? ""),
    })),
    notes: noteAbove(
      others.map(({ text }) => text),
      saidBetween,
    ),
  };
}

function saidIn([name, ...below]: readonly LineOfBlock[]): Map<SheetField, string[]> {
  const said = new Map<SheetField, string[]>([["title", [name?.text ?? ""]]]);
  const add = (field: SheetField, value: string) => said.set(field, [...(said.get(field) ?? []), value]);
  for (const { kind, field, value, text } of below) {
    if (kind === "page") continue;
    if (kind === "when")
      add(field === "date" || field === "time" || field === "days" ? field : "when", value);
    else if (kind === "place" && !said.has("venue")) add("venue", value);
    else if (kind === "labelled" && field && !said.has(field)) add(field, value);
    else add("description", text);
  }
  return said;
}
