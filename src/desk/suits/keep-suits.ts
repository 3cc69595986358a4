import { randomUUID } from "node:crypto";
import { z } from "zod";
import { editorOf, type Visit } from "#desk/gate/route.ts";
import { publishedEntry } from "#desk/listing/published-entry.ts";
import { currentContent } from "#desk/publish/current-content.ts";
import { queuePublication } from "#desk/publish/queue-publication.ts";
import { looksAfter } from "#desk/sign-in/editor.ts";
import { audit } from "#desk/store/audit.ts";
import { transaction } from "#desk/store/open-store.ts";
import { firstRow, json } from "#desk/store/rows.ts";
import type { ActivityEntry } from "#domain/catalog.ts";
import { canonical } from "#domain/fingerprint.ts";
import { printOfTold } from "#domain/suits/read-by-somebody.ts";
import type { Suits } from "#schema/suits.ts";
import { suitsInForm, versionOfSuits } from "./suits-in-form.ts";

/** What was said before and since; nothing before: nobody had said anything. */
interface SuitsUndo {
  slug: string;
  before?: Suits | undefined;
  after: Suits;
}
const roundRow = z.object({ undo: json<SuitsUndo[]>() });

const pathOf = ({ municipality, slug }: ActivityEntry): string => `activities/${municipality}/${slug}.json`;

/** Publishes what an activity is said to suit; nothing says: takes that away. */
function publishSuits(visit: Visit, entry: ActivityEntry, suits: Suits | undefined): void {
  const path = pathOf(entry);
  const { suits: _, ...rest } = currentContent(visit.intake, path) ?? {};
  queuePublication(visit.intake, [{ path, value: suits ? { ...rest, suits } : rest }], {
    actor: editorOf(visit).id,
  });
}

/**
 * Keeps what the form says of these activities, in one go that can be taken back in one go. Each has to be of this
 * editor, and as it was when the form was drawn (`versie.<slug>`); the others are left alone, and counted in `changed`.
 */
export function keepSuits(
  visit: Visit,
  slugs: readonly string[],
): { kept: number; changed: number; round?: string } {
  const { intake, form, now, today, guide } = visit;
  const editor = editorOf(visit);
  const { interests } = guide.catalog;
  return transaction(intake.db, () => {
    const undo = [...new Set(slugs)].flatMap((slug): SuitsUndo[] => {
      const entry = publishedEntry(visit, slug);
      if (!entry || !looksAfter(editor, entry.organization)) return [];
      if (versionOfSuits(entry) !== form.get(`versie.${slug}`)) return [];
      const after = { ...suitsInForm(form, slug, { interests, on: today }), text: printOfTold(entry) };
      publishSuits(visit, entry, after);
      audit(intake.db, { at: now, actor: editor.id, action: "suits confirmed", subject: slug });
      return [{ slug, before: entry.suits, after }];
    });
    const changed = slugs.length - undo.length;
    if (undo.length === 0) return { kept: 0, changed };
    const round = randomUUID();
    intake.db
      .prepare("INSERT INTO suits_round (id, editor_id, at, undo) VALUES (?, ?, ?, ?)")
      .run(round, editor.id, now, JSON.stringify(undo));
    return { kept: undo.length, changed, round };
  });
}

/** Takes back one press of this editor: of each activity that nobody said something else of since. Once. */
export function undoSuits(visit: Visit, round: string): { back: number; changed: number } {
  const { intake, now } = visit;
  const editor = editorOf(visit);
  return transaction(intake.db, () => {
    const kept = firstRow(
      intake.db,
      roundRow,
      "SELECT undo FROM suits_round WHERE id = ? AND editor_id = ? AND undone_at IS NULL",
      round,
      editor.id,
    );
    if (!kept) return { back: 0, changed: 0 };
    const back = kept.undo.filter(({ slug, before, after }) => {
      const entry = publishedEntry(visit, slug);
      if (!entry || !looksAfter(editor, entry.organization)) return false;
      if (canonical(entry.suits ?? null) !== canonical(after)) return false;
      publishSuits(visit, entry, before);
      audit(intake.db, { at: now, actor: editor.id, action: "suits taken back", subject: slug });
      return true;
    }).length;
    intake.db.prepare("UPDATE suits_round SET undone_at = ? WHERE id = ?").run(now, round);
    return { back, changed: kept.undo.length - back };
  });
}
