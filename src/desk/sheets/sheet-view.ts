import { SHAPES } from "#import/words/about-shape.ts";
import type { ColumnQuestion } from "#import/sheet/columns/recognise-columns.ts";
import { editorOf, type Visit } from "#desk/gate/route.ts";
import { fingerprint } from "#domain/fingerprint.ts";
import { currentContent } from "#desk/publish/current-content.ts";
import type { SheetQuestion } from "#import/report.ts";
import type { Activity } from "#schema/activity.ts";
import { waitsForReading } from "#domain/suits/read-by-somebody.ts";
import { sheetAnswers } from "./ask/sheet-answers.ts";
import { shownQuestion, type ShownQuestion } from "./ask/shown-question.ts";
import {
  askedColumns,
  COLUMNS_STEP,
  givenSince,
  stepAt,
  stepsOf,
  waitsToBeRead,
  type SheetSaid,
  type SheetStep,
} from "./ask/sheet-steps.ts";
import { filesToTake } from "./rows/sheet-choice.ts";
import type { RowsPage } from "./rows/rows-page.ts";
import { rowsPage } from "./rows/sheet-rows.ts";
import { choiceOf, undoOf, type DryRun, type SheetImport, type Undo } from "./sheet-imports.ts";
import { changedSince, leavesTooLittle } from "./take-sheet.ts";

interface ShownTable {
  name: string;
  rows: number;
  shape: string;
  notes: string[];
  columns: { header: string; field: string }[];
}

/** What is asked about a sheet, and the one question that is open. */
interface Asked {
  steps: SheetStep[];
  step: SheetStep | undefined;
  question: ShownQuestion | undefined;
  columns: ColumnQuestion[];
  /** Of the questions: answers to others are not taken. */
  version: string;
  /** How many answers are kept for this sheet. */
  kept: number;
  /** Answers were given that it was not read with yet. */
  waits: boolean;
}

declare module "#desk/page/view.ts" {
  interface Views {
    sheet: {
      id: string;
      fileName: string;
      standing: "open" | "taken" | "undone";
      tables: ShownTable[];
      /** How the sheet was said to stand; empty: as we see it ourselves. */
      shape: string;
      asked: Asked;
      rows: RowsPage;
      /** How many activities are taken in one go: all that are chosen, and those about which nothing is asked. */
      take: { all: number; sure: number };
      /** Files that changed since it was taken; nothing is put back then. */
      changedSince: number;
      leavesTooLittle: boolean;
      /** Of how many of its activities nobody said yet whom they suit; once they are taken. */
      unread: number;
      notice: "stale" | undefined;
    };
  }
}

export const versionOf = (questions: readonly SheetQuestion[]): string =>
  fingerprint(questions.map(({ column, code, values }) => [column, code, values.map(({ key }) => key)]));

/** What was said about a sheet until now, and what it was read with. */
export const saidOfSheet = (visit: Visit, { fileName }: SheetImport, { mapping }: DryRun): SheetSaid => ({
  now: sheetAnswers(visit.intake.db, editorOf(visit), fileName),
  read: mapping,
});

/** Everything of a sheet that was read, for its page. */
export function sheetView(visit: Visit, kept: SheetImport, result: DryRun) {
  const { id, fileName, takenAt, undoneAt } = kept;
  const { db } = visit.intake;
  const { report } = result;
  const isOpen = takenAt === undefined;
  const undo = isOpen ? undefined : undoOf(db, id);
  const said = saidOfSheet(visit, kept, result);
  const choice = choiceOf(db, id);
  return {
    name: "sheet" as const,
    id,
    fileName,
    standing: undoneAt ? ("undone" as const) : isOpen ? ("open" as const) : ("taken" as const),
    tables: report.sheets.map((table) => shownTable(table, said)),
    shape: said.now.shape ?? "",
    asked: askedOf(visit, result, said, isOpen),
    rows: rowsPage(visit, result, choice, isOpen),
    take: {
      all: filesToTake(report.rows, choice, "all").size,
      sure: filesToTake(report.rows, choice, "sure").size,
    },
    changedSince: undo ? changedSince(visit, undo).length : 0,
    leavesTooLittle: undo ? leavesTooLittle(visit, undo) : false,
    unread: undo ? unreadIn(visit, undo) : 0,
    notice: visit.query.get("oud") === "ja" ? ("stale" as const) : undefined,
  };
}

function shownTable(
  { name, rows, columns, unused, notes, shape }: DryRun["report"]["sheets"][number],
  { now }: SheetSaid,
): ShownTable {
  const skipped = Object.keys(now.columns).filter((header) => now.columns[header] === null);
  return {
    name,
    rows,
    shape: SHAPES[shape] ?? SHAPES.list,
    notes,
    columns: [
      ...Object.entries(columns).map(([header, field]) => ({ header, field })),
      ...[...new Set([...unused, ...skipped])].map((header) => ({ header, field: "" })),
    ],
  };
}

function askedOf(visit: Visit, { report, withheld = {} }: DryRun, said: SheetSaid, isOpen: boolean): Asked {
  const { questions, sheets } = report;
  const steps = isOpen ? stepsOf(report, said) : [];
  const step = stepAt(steps, visit.query.get("vraag"));
  const question = questions[step && step.key !== COLUMNS_STEP ? Number(step.key) : -1];
  const isDescription = (column: string) => sheets.some(({ columns }) => columns[column] === "description");
  return {
    steps,
    step,
    question:
      question &&
      shownQuestion(question, {
        at: Number(step?.key),
        heading: step?.heading ?? "",
        withheld,
        isDescription,
        owner: ownOrganization(visit),
        given: givenSince(question, said),
      }),
    columns: askedColumns(sheets),
    version: versionOf(questions),
    kept: Object.values(said.now.answers ?? {}).reduce((sum, one) => sum + Object.keys(one).length, 0),
    waits: isOpen && waitsToBeRead(said),
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
