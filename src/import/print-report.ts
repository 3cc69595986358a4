import { answersNeeded } from "./ask/group-questions.ts";
import { deskPaths } from "#domain/desk-paths.ts";
import type { ImportReport, RowReport, SheetQuestion } from "./report.ts";
import type { ColumnQuestion } from "./sheet/columns/recognise-columns.ts";
import { headerOfField } from "./sheet/shape/made-column.ts";
import type { SheetField } from "./words/headers.ts";
import { isAsked } from "./words/remark.ts";
import { reportWords as say } from "./words/report-words.ts";

/**
 * The report for the terminal, in Dutch: rows that were refused or differ from the guide, what is asked, pairs, what
 * is over, what disappeared, totals. `all` also lists every row with what was asked and repaired in it.
 */
export function printReport(report: ImportReport, options: { all?: boolean; dryRun?: boolean } = {}): string {
  const { totals, files } = report;
  const easyTexts = report.rows.filter(({ remarks }) => remarks.some(({ kind }) => kind === "task")).length;
  return [
    ...report.sheets.flatMap(({ name, rows, shape, unused, questions, notes }) => {
      const asked = new Set(questions.map(({ column }) => column));
      const aside = unused.filter((column) => !asked.has(column));
      return [
        say.table(name, rows, shape, notes),
        ...(aside.length > 0 ? [`  ${say.unused(aside)}`] : []),
        ...questions.map((question) => `  ${say.column(inDutch(question))}`),
      ];
    }),
    ...report.rows.flatMap((row) => rowLines(row, options.all ?? false)),
    ...asked(
      say.aboutSheet,
      report.questions.filter(({ ofColumn }) => ofColumn),
    ),
    ...asked(
      say.aboutRows,
      report.questions.filter(({ ofColumn }) => !ofColumn),
    ),
    ...section(
      say.duplicates,
      report.duplicates.map(({ first, second, why }) => say.pair(name(first), name(second), why)),
    ),
    ...section(
      say.expired,
      report.expired.map(({ row, title, on }) => say.expiredRow(row, title, on)),
    ),
    ...section(
      say.disappeared,
      report.disappeared.map(({ file, row, title }) => `${say.named(row, title)} (${file})`),
    ),
    ...(easyTexts > 0 ? ["", say.easyTexts(easyTexts)] : []),
    "",
    say.totals(totals.taken, totals.questions, totals.refused, totals.held),
    say.files(options.dryRun ?? false, files.new.length, files.changed.length, files.same),
    ...(report.unread > 0 ? [say.unread(report.unread, deskPaths.suits())] : []),
    ...toAnswer(report),
  ].join("\n");
}

/** Fields as somebody knows them, with the word that a mapping file has for them. */
function inDutch({ candidates, taken, ...question }: ColumnQuestion) {
  const say = (field: SheetField) => `${headerOfField(field).name} (${field})`;
  return { ...question, candidates: candidates.map(say), ...(taken ? { taken: say(taken) } : {}) };
}

function rowLines(row: RowReport, all: boolean): string[] {
  if (row.conflicts.length === 0 && row.outcome !== "refused" && !all) return [];
  const remarks = row.remarks.filter((remark) => all || (isAsked(remark) && row.outcome === "refused"));
  return [
    "",
    say.row(row.row, row.line, row.title, say.outcome[row.outcome]),
    ...remarks.map(
      ({ column, value, why, write }) =>
        `  ${column ? `${column}: ` : ""}${value ? `"${value}" – ` : ""}${why}${write ? ` ${say.write(write)}` : ""}`,
    ),
    ...row.conflicts.map(({ key, inContent, inSheet }) => `  ${say.conflict(key, inContent, inSheet)}`),
  ];
}

/** How much somebody has to answer, at the least. */
function toAnswer({ questions, sheets }: ImportReport): string[] {
  const needed = (all: typeof questions) => all.reduce((sum, one) => sum + answersNeeded(one), 0);
  const values = needed(questions.filter(({ ofColumn }) => !ofColumn));
  const open = needed(questions.filter(({ ofColumn }) => ofColumn));
  const unknown = sheets.flatMap((one) => one.questions).length;
  return values + open + unknown > 0 ? [say.toAnswer(open, values, unknown)] : [];
}

const asked = (title: string, questions: readonly SheetQuestion[]): string[] =>
  questions.length > 0 ? ["", title, ...questions.flatMap(questionLines)] : [];

function questionLines(question: SheetQuestion): string[] {
  const { field, why, write, values, proposal } = question;
  const column = field ? `${headerOfField(field).name} (${field})` : question.column;
  return [
    "",
    say.question(column, why, write),
    ...values.map(
      (one) =>
        `  - ${say.valueOf(one)}${proposal === undefined && one.proposals.length > 0 ? ` ${say.proposal(one.proposals)}` : ""}`,
    ),
    ...(proposal === undefined ? [] : [`  ${say.proposal([proposal])}`]),
  ];
}

function section(title: string, items: string[]): string[] {
  return items.length > 0 ? ["", title, ...items.map((item) => `  - ${item}`)] : [];
}

function name({ row, title, file }: { row?: number; title: string; file: string }): string {
  return row ? say.named(row, title) : `"${title}" (${file})`;
}
