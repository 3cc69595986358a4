import type { ActivityEntry } from "#domain/catalog.ts";
import type { Intake } from "#desk/store/intake.ts";
import { letters } from "../mail/letters.ts";
import { queueMail } from "../mail/queue-mail.ts";
import { openSubmissions } from "#desk/submit/submission.ts";
import { looksAfter } from "../sign-in/editor.ts";
import { allEditors, markNoticed, noticedAt } from "../sign-in/editors.ts";
import { transaction } from "../store/open-store.ts";
import { openReports } from "#desk/report/report-mistake.ts";

/** At most one such letter a day; a little less than a day, so that its hour does not creep. */
const NOT_BEFORE_MS = 20 * 3_600_000;

/**
 * Tells editors that something new waits for them, with counts and nothing else. May run as often as one
 * likes: who was told about all that waits hears nothing. Returns how many letters that were.
 */
export function tellEditors(intake: Intake, activities: readonly ActivityEntry[]): number {
  const { db, siteUrl } = intake;
  const now = intake.now();
  const organizationOf = new Map(activities.map(({ slug, organization }) => [slug, organization]));
  const waiting = openSubmissions(db).filter(({ state }) => state === "waiting");
  const reports = openReports(db);
  let told = 0;
  for (const editor of allEditors(db).filter(({ active }) => active)) {
    const toldAt = noticedAt(db, editor.id);
    if (now - toldAt < NOT_BEFORE_MS) continue;
    const submissions = waiting.filter(({ slug, organization }) =>
      looksAfter(editor, (slug && organizationOf.get(slug)) ?? organization),
    );
    const mistakes = reports.filter(({ slug }) => looksAfter(editor, organizationOf.get(slug)));
    const isNew =
      submissions.some(({ waitingSince, createdAt }) => (waitingSince ?? createdAt) > toldAt) ||
      mistakes.some(({ createdAt }) => createdAt > toldAt);
    if (!isNew) continue;
    transaction(db, () => {
      const counts = { submissions: submissions.length, reports: mistakes.length };
      queueMail(intake, letters.waiting(editor.email, { siteUrl, ...counts }));
      markNoticed(db, now, editor.id);
    });
    told++;
  }
  return told;
}
