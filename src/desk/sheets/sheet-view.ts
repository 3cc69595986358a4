import { CATEGORY_KEYS } from "#schema/closed-lists.ts";
import { CATEGORY_LABELS } from "#import/words/category-words.ts";
import type { SheetQuestion } from "#import/report.ts";
import { COLUMN_QUESTIONS } from "#import/words/column-questions.ts";
import { FIELDS, HEADER_WORDS, type SheetField } from "#import/words/headers.ts";
import { editorOf, type Visit } from "#desk/gate/route.ts";
import { fingerprint } from "#domain/fingerprint.ts";
import { pressesOf } from "./answers-in-form.ts";
import { sheetAnswers } from "./sheet-answers.ts";
import { rowsOf, type ReadRow } from "./sheet-rows.ts";
import { currentContent } from "#desk/publish/current-content.ts";
import type { Activity } from "#schema/activity.ts";
import { waitsForReading } from "#domain/suits/read-by-somebody.ts";
import { undoOf, type DryRun, type SheetImport, type Undo } from "./sheet-imports.ts";
import { changedSince, leavesTooLittle } from "./take-sheet.ts";

/** A question with what only its editor may see, and the answers there are to press. */
interface ShownQuestion extends SheetQuestion {
  shown: { value: string; lines: string; why?: string | undefined; proposal: string }[];
  /** How many values there are that are not shown yet. */
  more: number;
  choices: { value: string; label: string }[];
  mayType: boolean;
  /** What is said above all values; nothing where each of them says its own. */
  lead: string;
  sought: string;
  openLabel: string;
  /** Of a question about a whole column: above the answer for all of its rows, and the answers to press. */
  forAll: string;
  presses: readonly string[];
  /** What stands in the answer for all already, to be kept or changed. */
  typed: string;
}

/** Here something stands already, and may be right. */
const STANDS =
  /^(category-also|no-activity-perhaps|closed-in-words|wheelchair-of-place|time-guess|cost-volunteer|cost-range|schedule-exception|part-bounded|place-elsewhere|place-abroad|cost-in-words|wheelchair-unclear|wheelchair-guess|phone-several|when-in-text-differs)$/;

interface ShownTable {
  name: string;
  rows: number;
  notes: string[];
  columns: { header: string; field: string }[];
}

declare module "#desk/page/view.ts" {
  interface Views {
    sheet: {
      id: string;
      fileName: string;
      rows: ReadRow[];
      tables: ShownTable[];
      questions: ShownQuestion[];
      /** Of the questions: answers to others are not taken. */
      version: string;
      fields: { value: string; label: string }[];
      /** How many answers are kept for this sheet. */
      answered: number;
      standing: "open" | "taken" | "undone";
      /** Files that changed since it was taken; nothing is put back then. */
      changedSince: number;
      leavesTooLittle: boolean;
      /** Of how many of its activities nobody said yet whom they suit; once they are taken. */
      unread: number;
      notice: "stale" | undefined;
    };
  }
}

const MOST_VALUES = 40;
const MOST_LINES = 6;

export const versionOf = (questions: readonly SheetQuestion[]): string =>
  fingerprint(questions.map(({ column, code, values }) => [column, code, values.map(({ key }) => key)]));

/** Everything of a sheet that was read, for its page. */
export function sheetView(visit: Visit, kept: SheetImport, result: DryRun) {
  const { id, fileName, takenAt, undoneAt } = kept;
  const { report, withheld = {} } = result;
  const undo = takenAt ? undoOf(visit.intake.db, id) : undefined;
  const mapping = sheetAnswers(visit.intake.db, editorOf(visit), fileName);
  const isDescription = (column: string) =>
    report.sheets.some(({ columns }) => columns[column] === "description");
  const skipped = Object.entries(mapping.columns).flatMap(([header, field]) =>
    field === null ? [header] : [],
  );
  return {
    name: "sheet" as const,
    id,
    fileName,
    rows: rowsOf(visit, result, takenAt === undefined),
    tables: report.sheets.map(({ name, rows, columns, unused, notes }): ShownTable => ({
      name,
      rows,
      notes,
      columns: [
        ...Object.entries(columns).map(([header, field]) => ({ header, field })),
        ...[...new Set([...unused, ...skipped])].map((header) => ({ header, field: "" })),
      ],
    })),
    questions: takenAt
      ? []
      : report.questions.map((question) =>
          shownQuestion(question, withheld, isDescription, ownOrganization(visit)),
        ),
    version: versionOf(report.questions),
    fields: FIELDS.map((field) => ({ value: field, label: fieldLabel(field) })),
    answered: Object.values(mapping.answers ?? {}).reduce((sum, said) => sum + Object.keys(said).length, 0),
    standing: undoneAt ? ("undone" as const) : takenAt ? ("taken" as const) : ("open" as const),
    changedSince: undo ? changedSince(visit, undo).length : 0,
    leavesTooLittle: undo ? leavesTooLittle(visit, undo) : false,
    unread: undo ? unreadIn(visit, undo) : 0,
    notice: visit.query.get("oud") === "ja" ? ("stale" as const) : undefined,
  };
}

const unreadIn = ({ intake }: Visit, undo: readonly Undo[]): number =>
  undo.filter(({ path }) => {
    const value = path.startsWith("activities/") && currentContent(intake, path);
    return value && waitsForReading(value as unknown as Activity);
  }).length;

/** The organisation of an editor who looks after one: its sheet is most likely of it. */
function ownOrganization(visit: Visit): string {
  const [only, ...others] = editorOf(visit).organizations;
  if (others.length > 0) return "";
  return visit.guide.catalog.organizations.find(({ slug }) => slug === only)?.name ?? "";
}

const PLAINER: Partial<Record<SheetField, string>> = {
  title: "naam van de activiteit",
  startTime: "begintijd",
  endTime: "eindtijd",
  when: "wanneer (dag en tijd samen)",
  venue: "naam van de plek",
  remarks: "opmerkingen",
};
const fieldLabel = (field: (typeof FIELDS)[number]): string =>
  PLAINER[field] ?? (HEADER_WORDS[field][0] ?? field).replace("!", "");

/** What no cell says, or a text may say. */
const headingOf = (field: SheetField, code: string): string =>
  `${fieldLabel(field as (typeof FIELDS)[number])} (${code.endsWith("in-text") ? "uit de tekst" : "geen kolom"})`;

function shownQuestion(
  question: SheetQuestion,
  withheld: Readonly<Record<string, string>>,
  isDescription: (column: string) => boolean,
  owner: string,
): ShownQuestion {
  const { values, field, code, into } = question;
  const isPerson = code === "personal-data";
  const isCategory = code.startsWith("category");
  // One line is no description: what is typed would take the place of all of it.
  const isLong = into === undefined && isDescription(question.column);
  return {
    ...question,
    column: field ? headingOf(field, code) : question.column,
    shown: values.slice(0, MOST_VALUES).map(({ value, key, lines, why, proposals }) => ({
      value: isPerson || question.withheld ? (withheld[key] ?? "") : value,
      lines: linesOf(lines),
      why,
      proposal:
        proposals.length > 1
          ? `per rij: ${proposals.slice(0, 4).join(", ")}${proposals.length > 4 ? " …" : ""}`
          : (proposals[0] ?? ""),
    })),
    more: Math.max(0, values.length - MOST_VALUES),
    lead: values.some(({ why }) => why) ? "" : question.why,
    sought: isCategory ? "" : (question.write ?? ""),
    forAll: (question.ofColumn && COLUMN_QUESTIONS[code]?.forAll) || "",
    presses: pressesOf(question),
    typed: code === "organization-missing" ? owner : "",
    openLabel: isPerson ? "Laat weg" : STANDS.test(code) ? "Laat zo" : "Laat open",
    choices: isCategory
      ? CATEGORY_KEYS.map((key) => ({ value: CATEGORY_LABELS[key], label: CATEGORY_LABELS[key] }))
      : [],
    mayType: question.column !== "" && !isLong,
  };
}

function linesOf(lines: readonly number[]): string {
  const more = lines.length - MOST_LINES;
  const shown = lines.slice(0, MOST_LINES).join(", ");
  return `${lines.length === 1 ? "regel" : `${lines.length} rijen: regel`} ${shown}${more > 0 ? ` en ${more} meer` : ""}`;
}
