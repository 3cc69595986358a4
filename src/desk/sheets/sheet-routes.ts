import type { SheetFault } from "#import/sheet/decode-text.ts";
import { cleanText } from "#desk/form/form-values.ts";
import { currentContent } from "#desk/publish/current-content.ts";
import { queuePublication } from "#desk/publish/queue-publication.ts";
import { looksAfter } from "#desk/sign-in/editor.ts";
import { dropAllKeepers } from "#desk/upkeep/keepers.ts";
import { audit } from "#desk/store/audit.ts";
import { transaction } from "#desk/store/open-store.ts";
import { deskPaths } from "#domain/desk-paths.ts";
import { fingerprint } from "#domain/fingerprint.ts";
import { importApart } from "./import-apart.ts";
import { editorOf, type Reply, type Route, type Visit } from "#desk/gate/route.ts";
import { addSheetImport, readSheetImport, sheetsOf, takeSheetImport, type DryRun } from "./sheet-imports.ts";

/** A row of the sheet and what we made of it. */
interface ReadRow {
  line: number;
  title: string;
  outcome: "taken" | "questions" | "refused";
  change: "new" | "changed" | "same" | undefined;
  remarks: string[];
  file: string | undefined;
}

declare module "#desk/page/view.ts" {
  interface Views {
    sheets: { lines: { id: string; fileName: string; at: number; taken: boolean }[]; problem?: string };
    sheet: { id: string; fileName: string; rows: ReadRow[]; taken: boolean; notes: string[] };
  }
}

const UNREADABLE: Record<SheetFault, string> = {
  empty: "Dit bestand is leeg. Kies het bestand met het aanbod.",
  "other-file":
    "Dit is geen Excel-blad en geen CSV. Bewaar het blad als .xlsx of .csv en probeer het nog eens.",
  "old-workbook":
    "Dit is een oud Excel-bestand (.xls), of er zit een wachtwoord op. Bewaar het als .xlsx en probeer het nog eens.",
  pdf: "Dit is een pdf. Bewaar het blad zelf als .xlsx of .csv en probeer het nog eens.",
  broken: "Dit bestand is niet heel. Open het, bewaar het opnieuw als .xlsx en probeer het nog eens.",
  "too-large":
    "Dit blad is te groot. Zet alleen de regels met activiteiten in een nieuw blad en probeer het nog eens.",
  "no-header":
    "Wij vinden geen regel met kolomnamen. Zet boven de kolommen hoe ze heten, zoals Activiteit, Dag en Plek.",
  missing: "Kies eerst een bestand.",
};

function overview(visit: Visit, problem?: string): Reply {
  const lines = sheetsOf(visit.intake.db, editorOf(visit).id).map(({ id, fileName, createdAt, takenAt }) => ({
    id,
    fileName,
    at: createdAt,
    taken: takenAt !== undefined,
  }));
  return { status: problem ? 422 : 200, view: { name: "sheets", lines, problem } };
}

async function readSheet(visit: Visit): Promise<Reply> {
  const { file, guide, intake, now, today } = visit;
  if (!file || file.bytes.length === 0) return overview(visit, "Kies eerst een bestand: CSV of Excel.");
  const name = cleanText(file.name.replace(/^.*[\\/]/, ""), false).slice(0, 120) || "blad.csv";
  const place = guide.settings.municipality;
  const municipality = guide.catalog.municipalities.find(({ slug }) => slug === place);
  if (!municipality) return overview(visit, `De gemeente ${place} ontbreekt in content/municipalities.`);
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
  const answer = await importApart({
    name,
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
  if ("unreadable" in answer) {
    return overview(visit, UNREADABLE[answer.unreadable]);
  }
  if ("refused" in answer) {
    const earlier = /imported before from "(.+?)"/.exec(answer.refused)?.[1];
    return overview(
      visit,
      earlier
        ? `De meeste rijen kwamen eerder uit “${earlier}”. Geef dit bestand dezelfde naam om die bij te werken, of vink aan dat het een nieuw blad is.`
        : "In geen enkele kolom staat van wie een activiteit is. Voeg een kolom “Aanbieder” toe en probeer het nog eens.",
    );
  }
  const baseOf = (path: string) => {
    const current = currentContent(intake, path);
    return current && fingerprint(current);
  };
  const { changes, report } = answer.result;
  const result: DryRun = {
    report,
    changes: changes.map((change) => ({ ...change, base: baseOf(change.path) })),
  };
  const id = addSheetImport(intake.db, now, { editorId: editorOf(visit).id, fileName: name, result });
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

function show(visit: Visit): Reply {
  const kept = keptOf(visit);
  if (!kept) return missing;
  const { report } = kept.result;
  const rows = report.rows.map((row): ReadRow => ({
    line: row.line,
    title: row.title,
    outcome: row.outcome,
    change: row.change,
    file: row.change === "same" ? undefined : row.file,
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
      id: kept.id,
      fileName: kept.fileName,
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
    if (!takeSheetImport(intake.db, now, kept.id)) return;
    const fresh = kept.result.changes.filter(({ path, base }) => {
      const current = currentContent(intake, path);
      return base === (current && fingerprint(current));
    });
    const isOwn = (value: unknown) => looksAfter(editor, (value as { organization?: string }).organization);
    const activities = fresh.filter(({ path, value }) => {
      // Neither into the offer of somebody else nor out of it.
      const current = currentContent(intake, path);
      return (
        chosen.has(path) && path.startsWith("activities/") && isOwn(value) && (!current || isOwn(current))
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
      const current = currentContent(intake, path);
      if (current && current["organization"] !== value["organization"])
        dropAllKeepers(intake.db, now, path.replace(/^.*\/|\.json$/g, ""));
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

export const sheetRoutes: Route[] = [
  { method: "GET", path: deskPaths.sheets(), access: "editor", run: (visit) => overview(visit) },
  { method: "POST", path: deskPaths.sheets(), access: "editor", body: "file", run: readSheet },
  { method: "GET", path: deskPaths.sheet(":id"), access: "editor", run: show },
  { method: "POST", path: deskPaths.sheet(":id"), access: "editor", run: take },
];
