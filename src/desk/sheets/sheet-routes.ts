import { cleanText } from "#desk/form/form-values.ts";
import { deskPaths } from "#domain/desk-paths.ts";
import { editorOf, type Reply, type Route, type Visit } from "#desk/gate/route.ts";
import { answersInForm } from "./ask/answers-in-form.ts";
import { columnsInForm } from "./ask/columns-in-form.ts";
import { COLUMNS_STEP, stepAfter, stepsOf, waitsToBeRead } from "./ask/sheet-steps.ts";
import { LONGEST_MINUTES } from "./import-apart.ts";
import { keepSheetAnswers, sheetAnswers } from "./ask/sheet-answers.ts";
import {
  addSheetImport,
  bytesOfSheet,
  dryRunOf,
  readSheetImport,
  sheetsOf,
  waitAgain,
  type SheetImport,
} from "./sheet-imports.ts";
import type { SheetProgress } from "./standing-text.ts";
import { exampleSheet } from "./example-sheet.ts";
import { choose } from "./rows/choose-rows.ts";
import { sheetAddress } from "./sheet-address.ts";
import { saidOfSheet, sheetView, versionOf } from "./sheet-view.ts";
import type { TakeMode } from "./rows/sheet-choice.ts";
import { startReading } from "./start-reading.ts";
import { takeSheet, undoSheet } from "./take-sheet.ts";
import { whyNotRead } from "./why-not-read.ts";

declare module "#desk/page/view.ts" {
  interface Views {
    sheets: { lines: SheetImport[]; minutes: number; problem?: { title: string; sheet?: string } };
    "sheet-wait": { id: string; fileName: string; progress: SheetProgress; minutes: number };
  }
}

function overview(visit: Visit, problem?: { title: string; sheet?: string }, status = 422): Reply {
  const lines = sheetsOf(visit.intake.db, editorOf(visit).id);
  return {
    status: problem ? status : 200,
    view: { name: "sheets", lines, minutes: LONGEST_MINUTES, problem },
  };
}

/** Why no sheet can be read for this editor now. */
function busyWith(visit: Visit): Reply | undefined {
  const busy = visit.sheets.ofEditor(editorOf(visit).id);
  if (busy)
    return overview(
      visit,
      { title: "Wij lezen al een lijst van u. Wacht tot die klaar is, of stop die eerst.", sheet: busy },
      409,
    );
  return visit.sheets.isFull()
    ? overview(
        visit,
        { title: "Er wachten nu te veel lijsten. Probeer het over een paar minuten nog eens." },
        503,
      )
    : undefined;
}

/** Takes a sheet and reads it apart; its editor waits on the page of the sheet, or comes back to it. */
function readSheet(visit: Visit): Reply {
  const { file, form, intake, now } = visit;
  const editor = editorOf(visit);
  const busy = busyWith(visit);
  if (busy) return busy;
  if (!file || file.bytes.length === 0) return overview(visit, { title: whyNotRead("missing") });
  const fileName = cleanText(file.name.replace(/^.*[\\/]/, ""), false).slice(0, 120) || "blad.csv";
  const isNew = form.get("nieuw") === "ja";
  const sheet = { editorId: editor.id, fileName, bytes: file.bytes, isNew };
  const id = addSheetImport(intake.db, now, sheet);
  const problem = startReading(visit, { id, ...sheet });
  return problem ? overview(visit, { title: problem }) : { redirect: deskPaths.sheet(id) };
}

const keptOf = (visit: Visit) =>
  readSheetImport(visit.intake.db, editorOf(visit).id, visit.params["id"] ?? "");

const missing: Reply = {
  status: 404,
  view: {
    name: "message",
    title: "Deze lijst is er niet meer",
    text: ["Lijsten bewaren wij 30 dagen. Lees de lijst opnieuw in."],
    links: [{ href: deskPaths.sheets(), label: "Een lijst inlezen" }],
  },
};

/** A page that waits, the result, or why there is none. */
function show(visit: Visit): Reply {
  const kept = keptOf(visit);
  if (!kept) return missing;
  const { id, fileName, state } = kept;
  const progress = state === "failed" || state === "read" ? undefined : visit.sheets.progressOf(id);
  if (progress) return { view: { name: "sheet-wait", id, fileName, progress, minutes: LONGEST_MINUTES } };
  const result = dryRunOf(visit.intake.db, id);
  if (!result)
    return {
      view: {
        name: "message",
        title: `“${fileName}” is niet ingelezen`,
        text: [whyNotRead(kept.problem), "Er is niets veranderd in de gids."],
        links: [{ href: deskPaths.sheets(), label: "Een lijst inlezen" }],
      },
    };
  return { view: sheetView(visit, kept, result) };
}

/** Reads the sheet once more with what was said about it just now. */
function readAgain(visit: Visit, kept: SheetImport): Reply {
  const busy = busyWith(visit);
  if (busy) return busy;
  const { id, fileName, isNew } = kept;
  const bytes = bytesOfSheet(visit.intake.db, id);
  if (bytes) {
    waitAgain(visit.intake.db, id);
    startReading(visit, { id, fileName, bytes, isNew });
  }
  return { redirect: deskPaths.sheet(id) };
}

/** Keeps what was said about this sheet, for its next versions too; it is read again after the last question. */
function answer(visit: Visit): Reply {
  const { intake, form, now } = visit;
  const kept = keptOf(visit);
  const result = kept && dryRunOf(intake.db, kept.id);
  if (!kept || !result) return missing;
  if (kept.takenAt) return { redirect: deskPaths.sheet(kept.id) };
  const { questions } = result.report;
  // Read again in another window meanwhile: the places of the answers are those of other questions.
  if (form.get("versie") !== versionOf(questions)) return { redirect: `${deskPaths.sheet(kept.id)}?oud=ja` };
  const editor = editorOf(visit);
  const before = sheetAnswers(intake.db, editor, kept.fileName);
  const step = form.get("vraag") ?? "";
  const isForgotten = form.get("vergeet") === "ja";
  const mapping =
    step === COLUMNS_STEP
      ? columnsInForm(form, before)
      : { ...before, answers: isForgotten ? {} : answersInForm(form, questions, before.answers) };
  keepSheetAnswers(intake.db, now, { editor, sheet: kept.fileName, mapping });
  if (isForgotten || form.get("verwerk") === "ja") return readAgain(visit, kept);
  const next = stepAfter(stepsOf(result.report, { now: mapping, read: result.mapping }), step);
  return next ? { redirect: sheetAddress(kept.id, { vraag: next.key }, "vragen") } : readAgain(visit, kept);
}

/** Keeps what the columns are and how the sheet stands, as far as that was corrected. */
function correctColumns(visit: Visit): Reply {
  const { intake, form, now } = visit;
  const kept = keptOf(visit);
  const result = kept && dryRunOf(intake.db, kept.id);
  if (!kept || !result) return missing;
  if (kept.takenAt) return { redirect: deskPaths.sheet(kept.id) };
  const editor = editorOf(visit);
  const read = new Map(result.report.sheets.flatMap(({ columns }) => Object.entries(columns)));
  const mapping = columnsInForm(form, sheetAnswers(intake.db, editor, kept.fileName), read);
  keepSheetAnswers(intake.db, now, { editor, sheet: kept.fileName, mapping });
  return readAgain(visit, kept);
}

/** What the buttons of the page say that is taken. */
const TAKES: Readonly<Record<string, TakeMode | undefined>> = { alles: "all", zeker: "sure" };

function take(visit: Visit): Reply {
  const kept = keptOf(visit);
  if (!kept) return missing;
  const result = dryRunOf(visit.intake.db, kept.id);
  // What was answered since is heard first, and what comes of it seen.
  if (result && !kept.takenAt && waitsToBeRead(saidOfSheet(visit, kept, result)))
    return readAgain(visit, kept);
  const mode = TAKES[visit.form.get("neem") ?? ""];
  if (mode && takeSheet(visit, kept.id, mode)) visit.publishSoon();
  return { redirect: deskPaths.sheet(kept.id) };
}

function undo(visit: Visit): Reply {
  const kept = keptOf(visit);
  if (!kept) return missing;
  if (undoSheet(visit, kept.id)) visit.publishSoon();
  return { redirect: deskPaths.sheet(kept.id) };
}

/** How far it is, for the page that waits. */
function standing(visit: Visit): Reply {
  const kept = keptOf(visit);
  if (!kept) return { json: { state: "failed" }, status: 404 };
  return { json: { state: kept.state, ...visit.sheets.progressOf(kept.id) } };
}

function stop(visit: Visit): Reply {
  const kept = keptOf(visit);
  if (!kept) return missing;
  visit.sheets.stop(kept.id);
  return { redirect: deskPaths.sheet(kept.id) };
}

export const sheetRoutes: Route[] = [
  { method: "GET", path: deskPaths.sheets(), access: "editor", run: (visit) => overview(visit) },
  { method: "POST", path: deskPaths.sheets(), access: "editor", body: "file", run: readSheet },
  {
    method: "GET",
    path: deskPaths.sheetExample(),
    access: "editor",
    run: ({ guide }) => ({
      download: {
        name: "voorbeeld-lijst.csv",
        type: "text/csv; charset=utf-8",
        text: exampleSheet(guide.frame.place),
      },
    }),
  },
  { method: "GET", path: deskPaths.sheet(":id"), access: "editor", run: show },
  { method: "GET", path: deskPaths.sheet(":id", "stand"), access: "editor", run: standing },
  { method: "POST", path: deskPaths.sheet(":id", "stoppen"), access: "editor", run: stop },
  { method: "POST", path: deskPaths.sheet(":id", "vragen"), access: "editor", body: "rows", run: answer },
  {
    method: "POST",
    path: deskPaths.sheet(":id", "kolommen"),
    access: "editor",
    body: "rows",
    run: correctColumns,
  },
  {
    method: "POST",
    path: deskPaths.sheet(":id", "rij"),
    access: "editor",
    run: (visit) => choose(visit, keptOf(visit)) ?? missing,
  },
  { method: "POST", path: deskPaths.sheet(":id", "terug"), access: "editor", run: undo },
  { method: "POST", path: deskPaths.sheet(":id"), access: "editor", run: take },
];
