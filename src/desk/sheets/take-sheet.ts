import type { FileChange } from "#catalog/content-folder.ts";
import { fingerprint } from "#domain/fingerprint.ts";
import { editorOf, type Visit } from "#desk/gate/route.ts";
import { currentContent } from "#desk/publish/current-content.ts";
import { leanedOn, referencesOf } from "#desk/publish/leaned-on.ts";
import { queuePublication } from "#desk/publish/queue-publication.ts";
import { looksAfter } from "#desk/sign-in/editor.ts";
import { audit } from "#desk/store/audit.ts";
import { transaction } from "#desk/store/open-store.ts";
import { dropAllKeepers } from "#desk/upkeep/keepers.ts";
import { filesToTake, type TakeMode } from "./rows/sheet-choice.ts";
import {
  choiceOf,
  dryRunOf,
  keepUndo,
  markUndone,
  takeSheetImport,
  undoOf,
  type Undo,
} from "./sheet-imports.ts";

const slugOf = (path: string): string => path.replace(/^.*\/|\.json$/g, "");
const isActivity = ({ path }: { path: string }): boolean => path.startsWith("activities/");
/**
 * Publishes the rows that are taken along, with the organisations and places they need; a file that changed since is
 * left alone. False when there is nothing to take, or somebody took it before.
 */
export function takeSheet(visit: Visit, id: string, mode: TakeMode): boolean {
  const { intake, now } = visit;
  const editor = editorOf(visit);
  return transaction(intake.db, () => {
    const result = dryRunOf(intake.db, id);
    const chosen = result && filesToTake(result.report.rows, choiceOf(intake.db, id), mode);
    if (!chosen || chosen.size === 0 || !takeSheetImport(intake.db, now, id, result)) return false;
    const currents = new Map(result.changes.map(({ path }) => [path, currentContent(intake, path)]));
    const fresh = result.changes.filter(({ path, base }) => {
      const current = currents.get(path);
      return base === (current && fingerprint(current));
    });
    const isOwn = (value: unknown) => looksAfter(editor, (value as { organization?: string }).organization);
    const activities = fresh.filter((change) => {
      // Neither into the offer of somebody else nor out of it.
      const current = currents.get(change.path);
      return (
        chosen.has(change.path) && isActivity(change) && isOwn(change.value) && (!current || isOwn(current))
      );
    });
    const needed = new Set(activities.flatMap(({ path, value }) => referencesOf(path, value)));
    // A place or an organisation that is there already is shared: only who looks after all of it changes it.
    const others = fresh.filter(
      ({ path, kind }) => needed.has(path) && (kind === "new" || looksAfter(editor, undefined)),
    );
    for (const { path, value } of activities) {
      const current = currents.get(path);
      if (current && current["organization"] !== value["organization"])
        dropAllKeepers(intake.db, now, slugOf(path));
    }
    const taken: FileChange[] = [...others, ...activities];
    queuePublication(intake, taken, { actor: editor.id });
    keepUndo(
      intake.db,
      id,
      taken.map(({ path }) => ({
        path,
        before: currents.get(path),
        after: fingerprint(currentContent(intake, path)),
      })),
    );
    audit(intake.db, {
      at: now,
      actor: editor.id,
      action: "sheet taken",
      subject: id,
      detail: `${activities.length} activities`,
    });
    return true;
  });
}

/** Files that somebody changed since, by their path: then nothing is put back. */
export const changedSince = ({ intake }: Pick<Visit, "intake">, undo: readonly Undo[]): string[] =>
  undo.flatMap(({ path, after }) => {
    const current = currentContent(intake, path);
    return current && fingerprint(current) === after ? [] : [path];
  });

/** A release that lost more than this is taken for one whose content is gone, and stays out. */
const LEAST_LEFT = 1 / 4;

/** Taking it back would leave so little that nobody could tell it from a loss. */
export function leavesTooLittle({ guide }: Pick<Visit, "guide">, undo: readonly Undo[]): boolean {
  const gone = new Set(undo.flatMap(({ path, before }) => (before ? [] : [slugOf(path)])));
  const { activities } = guide.catalog;
  const left = activities.filter(({ slug }) => !gone.has(slug)).length;
  return left < activities.length * LEAST_LEFT;
}

/**
 * Puts every file back as it was before the sheet was taken, all or none. A place or an organisation that came with
 * it stays where other offer leans on it by now. False when something else changed the same files since.
 */
export function undoSheet(visit: Visit, id: string): boolean {
  const { intake, now } = visit;
  const editor = editorOf(visit);
  return transaction(intake.db, () => {
    const undo = undoOf(intake.db, id);
    if (!undo || leavesTooLittle(visit, undo) || changedSince(visit, undo).length > 0) return false;
    const back = new Map(undo.map(({ path, before }) => [path, before]));
    const leaned = leanedOn(visit, back);
    const files = undo
      .filter(({ path, before }) => before !== undefined || !leaned.has(path))
      .map(({ path, before }) => ({ path, value: before ?? null }));
    queuePublication(intake, files, { actor: editor.id });
    markUndone(intake.db, now, id);
    audit(intake.db, {
      at: now,
      actor: editor.id,
      action: "sheet undone",
      subject: id,
      detail: `${files.filter(isActivity).length} activities`,
    });
    return true;
  });
}
