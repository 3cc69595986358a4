import { cleanText } from "#desk/form/form-values.ts";
import { currentContent } from "#desk/publish/current-content.ts";
import { queuePublication } from "#desk/publish/queue-publication.ts";
import { looksAfter } from "#desk/sign-in/editor.ts";
import { dropAllKeepers } from "#desk/upkeep/keepers.ts";
import { audit } from "#desk/store/audit.ts";
import { transaction } from "#desk/store/open-store.ts";
import { deskPaths } from "#domain/desk-paths.ts";
import { fingerprint } from "#domain/fingerprint.ts";
import { LONGEST_MINUTES } from "./import-apart.ts";
import { editorOf, type Reply, type Route, type Visit } from "#desk/gate/route.ts";
import {
  addSheetImport,
  dryRunOf,
  readSheetImport,
  sheetsOf,
  takeSheetImport,
  type SheetImport,
} from "./sheet-imports.ts";
import type { SheetProgress } from "./sheet-queue.ts";
import { whyNotRead } from "./why-not-read.ts";

/** A row of the sheet and what we made of it. */
interface ReadRow {
  line: number;
  title: string;
  outcome: "taken" | "questions" | "refused";
  change: "new" | "changed" | "same" | undefined;
  remarks: string[];
  /** What is chosen; nothing when there is nothing to choose. */
  slug: string | undefined;
}

const slugOf = (path: string): string => path.replace(/^.*\/|\.json$/g, "");

declare module "#desk/page/view.ts" {
  interface Views {
    sheets: { lines: SheetImport[]; minutes: number; problem?: { title: string; sheet?: string } };
    sheet: { id: string; fileName: string; rows: ReadRow[]; taken: boolean; notes: string[] };
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

/** Takes a sheet and reads it apart; its editor waits on the page of the sheet, or comes back to it. */
function readSheet(visit: Visit): Reply {
  const { file, guide, intake, now, today, sheets } = visit;
  const editor = editorOf(visit);
  const busy = sheets.ofEditor(editor.id);
  if (busy)
    return overview(
      visit,
      { title: "Wij lezen al een blad van u. Wacht tot het klaar is, of stop het eerst.", sheet: busy },
      409,
    );
  if (sheets.isFull())
    return overview(
      visit,
      { title: "Er wachten nu te veel bladen. Probeer het over een paar minuten nog eens." },
      503,
    );
  if (!file || file.bytes.length === 0) return overview(visit, { title: whyNotRead("missing") });
  const fileName = cleanText(file.name.replace(/^.*[\\/]/, ""), false).slice(0, 120) || "blad.csv";
  const place = guide.settings.municipality;
  const municipality = guide.catalog.municipalities.find(({ slug }) => slug === place);
  if (!municipality)
    return overview(visit, { title: `De gemeente ${place} ontbreekt in content/municipalities.` });
  const { slug: _slug, ...value } = municipality;
  const files = (folder: string, slugs: readonly string[]) =>
    slugs.flatMap((slug) => {
      const path = `${folder}/${slug}.json`;
      const content = currentContent(intake, path);
      return content ? [{ path, slug, value: content }] : [];
    });
  const { catalog } = guide;
  const here = <T extends { municipality: string; slug: string }>(all: readonly T[]) =>
    all.filter((one) => one.municipality === place).map(({ slug }) => slug);
  const id = addSheetImport(intake.db, now, { editorId: editor.id, fileName });
  sheets.add(id, editor.id, {
    name: fileName,
    bytes: file.bytes,
    input: {
      municipality: { slug: place, value },
      existing: {
        activities: files(`activities/${place}`, here(catalog.activities)),
        organizations: files(
          "organizations",
          catalog.organizations.map(({ slug }) => slug),
        ),
        locations: files(`locations/${place}`, here(catalog.locations)),
        takenSlugs: new Set(catalog.activities.map(({ slug }) => slug)),
      },
      groups: catalog.groups,
      interests: catalog.interests,
      today,
      newSheet: visit.form.get("nieuw") === "ja",
    },
  });
  return { redirect: deskPaths.sheet(id) };
}

const keptOf = (visit: Visit) =>
  readSheetImport(visit.intake.db, editorOf(visit).id, visit.params["id"] ?? "");

const missing: Reply = {
  status: 404,
  view: {
    name: "message",
    title: "Dit blad is er niet meer",
    text: ["Bladen bewaren wij 30 dagen. Lees het opnieuw in."],
    links: [{ href: deskPaths.sheets(), label: "Een blad inlezen" }],
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
        links: [{ href: deskPaths.sheets(), label: "Een blad inlezen" }],
      },
    };
  const { report } = result;
  const rows = report.rows.map((row): ReadRow => ({
    line: row.line,
    title: row.title,
    outcome: row.outcome,
    change: row.change,
    slug: row.change === "same" || !row.file ? undefined : slugOf(row.file),
    remarks: row.remarks.map(({ why, value }) =>
      value ? `${why} Er staat: “${value.slice(0, 120)}”.` : why,
    ),
  }));
  const notes = report.sheets.flatMap((sheet) => [
    ...sheet.notes,
    ...(sheet.unused.length > 0 ? [`Niet gebruikte kolommen: ${sheet.unused.join(", ")}.`] : []),
  ]);
  return {
    view: {
      name: "sheet",
      id,
      fileName,
      rows,
      taken: kept.takenAt !== undefined,
      notes,
    },
  };
}

/** Publishes the rows that were chosen, with the organisations and places they need; a file that changed since is left alone. */
function take(visit: Visit): Reply {
  const { intake, form, now } = visit;
  const kept = keptOf(visit);
  if (!kept) return missing;
  const editor = editorOf(visit);
  const chosen = new Set(form.getAll("rij"));
  transaction(intake.db, () => {
    const result = dryRunOf(intake.db, kept.id);
    if (!result || !takeSheetImport(intake.db, now, kept.id, result)) return;
    const currents = new Map(result.changes.map(({ path }) => [path, currentContent(intake, path)]));
    const fresh = result.changes.filter(({ path, base }) => {
      const current = currents.get(path);
      return base === (current && fingerprint(current));
    });
    const isOwn = (value: unknown) => looksAfter(editor, (value as { organization?: string }).organization);
    const activities = fresh.filter(({ path, value }) => {
      // Neither into the offer of somebody else nor out of it.
      const current = currents.get(path);
      return (
        chosen.has(slugOf(path)) &&
        path.startsWith("activities/") &&
        isOwn(value) &&
        (!current || isOwn(current))
      );
    });
    const needed = new Set(
      activities.flatMap(({ path, value }) => [
        `organizations/${String(value["organization"])}.json`,
        `locations/${path.split("/")[1] ?? ""}/${String(value["location"])}.json`,
      ]),
    );
    // A place or an organisation that is there already is shared: only who looks after all of it changes it.
    const others = fresh.filter(
      ({ path, kind }) => needed.has(path) && (kind === "new" || looksAfter(editor, undefined)),
    );
    for (const { path, value } of activities) {
      const current = currents.get(path);
      if (current && current["organization"] !== value["organization"])
        dropAllKeepers(intake.db, now, slugOf(path));
    }
    queuePublication(intake, [...others, ...activities], { actor: editor.id });
    audit(intake.db, {
      at: now,
      actor: editor.id,
      action: "sheet taken",
      subject: kept.id,
      detail: `${activities.length} activities`,
    });
  });
  visit.publishSoon();
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
  { method: "GET", path: deskPaths.sheet(":id"), access: "editor", run: show },
  { method: "GET", path: deskPaths.sheet(":id", "stand"), access: "editor", run: standing },
  { method: "POST", path: deskPaths.sheet(":id", "stoppen"), access: "editor", run: stop },
  { method: "POST", path: deskPaths.sheet(":id"), access: "editor", body: "rows", run: take },
];
