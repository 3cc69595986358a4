import type { ImportResult } from "#import/report.ts";
import { answersNeeded, groupQuestions } from "#import/ask/group-questions.ts";
import { asksAbout } from "./asks-about.ts";
import { compareFact, saysAnything } from "./compare-fact.ts";
import type { Fact, FactTruth } from "./facts.ts";
import { inventedIn } from "./invented.ts";
import { partOf } from "./part-of.ts";
import { publishedBy, type Published } from "./published.ts";
import { saidDates, saidDays } from "./said-when.ts";

/**
 * `asked`: another value, but that very cell is asked about. `open`: no value, and a question. `lost`: no
 * value, and nobody is asked. `invented`: a statement that no row makes.
 */
export type FactVerdict = "right" | "asked" | "wrong" | "open" | "lost" | "invented";
export type KindTally = Record<"stated" | FactVerdict, number>;
/** `unsure`: what a careful reader would ask about. */
export type FactGroup = "own" | "text" | "unsure" | "invented";

export interface FactScore {
  /** Why nothing of the sheet was read. */
  stopped?: string;
  rows: number;
  refused: number;
  /** Rows that came through without any question. */
  unasked: number;
  /** What a person has to answer: once per value, and once per column. */
  questions: number;
  /** Of these, about what a whole column leaves open, and about what a column is. */
  ofColumns: number;
  /** Facts that are open and asked about only in a question about a whole column. */
  openByColumn: number;
  tally: Record<FactGroup, Record<string, KindTally>>;
  details: {
    row: number;
    group: FactGroup;
    kind: string;
    verdict: FactVerdict;
    wanted?: unknown;
    title: string;
  }[];
}

/** Holds an import into empty content against the facts. `cells`: the rows of the sheet, line by line. */
export function scoreFacts(
  result: ImportResult | string,
  { facts }: Pick<FactTruth, "facts" | "sheet">,
  cells: readonly (readonly string[])[],
): FactScore {
  const items = Map.groupBy(facts, ({ row, col }) => `${row}:${col ?? ""}`);
  const score: FactScore = {
    rows: new Set(facts.map(({ row }) => row)).size,
    refused: 0,
    unasked: 0,
    questions: 0,
    ofColumns: 0,
    openByColumn: 0,
    tally: { own: {}, text: {}, unsure: {}, invented: {} },
    details: [],
  };
  if (typeof result === "string") {
    for (const fact of facts) add(score, fact, "lost");
    return { ...score, stopped: result };
  }
  const published = publishedBy(result);
  const found = [...items.values()].map((item) => ({ item, record: recordOf(item, published, cells) }));
  const behind = Map.groupBy(found, ({ record }) => record?.report.file);
  for (const { item, record } of found) {
    const shared = (behind.get(record?.report.file)?.length ?? 0) > 1;
    const part = record && shared ? partOf(record, item) : record;
    for (const fact of item) {
      const verdict = verdictOf(fact, part, result);
      add(score, fact, verdict, part);
      const isOpen = verdict === "open" || (verdict === "right" && fact.value === "ask");
      if (isOpen && askerOf(fact, result) === "column") score.openByColumn += 1;
    }
  }
  for (const [file, group] of behind)
    if (file && group[0]?.record)
      addInvented(
        score,
        group[0].record,
        group.flatMap(({ item }) => item),
        cells,
      );
  const { rows, sheets } = result.report;
  const groups = groupQuestions(rows);
  const needed = (all: typeof groups) => all.reduce((sum, one) => sum + answersNeeded(one), 0);
  const ofColumns =
    needed(groups.filter(({ ofColumn }) => ofColumn)) + sheets.flatMap(({ questions }) => questions).length;
  return {
    ...score,
    rows: rows.length,
    refused: rows.filter(({ outcome }) => outcome === "refused").length,
    unasked: rows.filter(({ file, remarks }) => file && remarks.every(({ kind }) => kind !== "question"))
      .length,
    questions: ofColumns + needed(groups.filter(({ ofColumn }) => !ofColumn)),
    ofColumns,
  };
}

/**
 * The record of a row, or of one activity of a row: of several, the one with the same name, then with the same
 * day. A row that was folded into another is looked for by name and date.
 */
function recordOf(
  item: readonly Fact[],
  published: readonly Published[],
  cells: readonly (readonly string[])[],
): Published | undefined {
  const { row = 0, col } = item[0] ?? {};
  const here = published.filter(({ report }) => report.line === row);
  if (col !== undefined && item.some(({ kind }) => kind === "notActivity")) {
    const value = cells[row - 1]?.[col - 1] ?? "";
    return here.find((one) => compareFact(one, { row, kind: "title", value, where: "own" }) === "right");
  }
  const value = (kind: Fact["kind"]) => item.find((fact) => fact.kind === kind);
  const title = value("title");
  const named = (one: Published) => title !== undefined && compareFact(one, title) === "right";
  const weekday = value("weekday");
  const day = Array.isArray(weekday?.value) ? weekday : undefined;
  const best = [...here]
    .map((one) => ({
      one,
      points: Number(named(one)) * 2 + Number(day !== undefined && compareFact(one, day) === "right"),
    }))
    .sort((a, b) => b.points - a.points)[0];
  if (best) return col === undefined || best.points > 0 ? best.one : undefined;
  const date = value("dates");
  return published.find(
    (one) =>
      date !== undefined && Array.isArray(date.value) && named(one) && compareFact(one, date) === "right",
  );
}

/** Who is asked about a fact: somebody for its row, or once for a column. */
function askerOf(fact: Fact, { report }: Pick<ImportResult, "report">, cell = false) {
  const elsewhere = fact.where !== "own";
  const asked = report.rows
    .filter(({ line }) => line === fact.row)
    .map((row) => asksAbout(row, fact.kind, report.sheets, { cell, elsewhere }));
  return asked.find((who) => who === "row") ?? asked.find(Boolean);
}

function verdictOf(fact: Fact, found: Published | undefined, { report }: ImportResult): FactVerdict {
  const unsure = fact.value === "ask";
  const asks = (cell: boolean) => askerOf(fact, { report }, cell) !== undefined;
  const refused = report.rows.some(({ line, outcome }) => line === fact.row && outcome === "refused");
  if (fact.kind === "notActivity")
    return !found || found.activity.status !== "published"
      ? "right"
      : asks(false)
        ? unsure
          ? "right"
          : "asked"
        : "wrong";
  if (!found) return refused ? "open" : "lost";
  if (unsure) return asks(false) ? "right" : saysAnything(found, fact.kind) ? "wrong" : "lost";
  const agreement = compareFact(found, fact);
  if (agreement === "right") return "right";
  if (agreement === "wrong") return asks(true) ? "asked" : "wrong";
  return asks(false) ? "open" : "lost";
}

/** A record that holds a whole series may say what any of its rows states. */
function addInvented(
  score: FactScore,
  found: Published,
  facts: readonly Fact[],
  cells: readonly (readonly string[])[],
): void {
  const stated = new Set(facts.map(({ kind }) => kind));
  if (stated.has("notActivity")) return;
  const text = facts.flatMap(({ row }) => cells[row - 1] ?? []).join(" ");
  const days = facts.filter(({ kind }) => kind === "weekday").map(({ value }) => value);
  const known = days.flat();
  // One row that names another day is wrong there; of a series every row may be right and a day still made up.
  const more = days.length > 1 && saidDays(found.activity.schedule).some((day) => !known.includes(day));
  if (more)
    count(score, "invented", "weekday", "invented", { row: facts[0]?.row ?? 0, title: found.activity.title });
  for (const kind of inventedIn(found, stated, text))
    count(score, "invented", kind, "invented", { row: facts[0]?.row ?? 0, title: found.activity.title });
}

function add(score: FactScore, fact: Fact, verdict: FactVerdict, found?: Published): void {
  const { row, kind, value } = fact;
  const title = found ? `${found.activity.title} (${summaryOf(found)})` : "";
  count(score, value === "ask" ? "unsure" : fact.where, kind, verdict, { row, wanted: value, title });
}

function count(
  score: FactScore,
  group: FactGroup,
  kind: string,
  verdict: FactVerdict,
  about: { row: number; wanted?: unknown; title: string },
): void {
  const empty: KindTally = { stated: 0, right: 0, asked: 0, wrong: 0, open: 0, lost: 0, invented: 0 };
  const tally = (score.tally[group][kind] ??= empty);
  tally.stated += 1;
  tally[verdict] += 1;
  score.details.push({ ...about, group, kind, verdict });
}

function summaryOf({ activity: { schedule, place } }: Published): string {
  const { dates, start } = saidDates(schedule);
  return [schedule.type, ...saidDays(schedule), dates[0] ?? start, place].filter(Boolean).join(" ");
}
