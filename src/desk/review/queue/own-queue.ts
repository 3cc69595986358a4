import { troubledArrangements } from "#desk/arrangements/current-arrangements.ts";
import { one } from "#desk/form/form-values.ts";
import { editorOf, type Visit } from "#desk/gate/route.ts";
import { boardOf } from "#desk/listing/board.ts";
import { ownerOf } from "#desk/listing/published-entry.ts";
import { ownLeftOut, ownPublications } from "#desk/publish/publication-routes.ts";
import type { PublicationLine } from "#desk/publish/publication-state.ts";
import { openReports, type Report } from "#desk/report/report-mistake.ts";
import { looksAfter } from "#desk/sign-in/editor.ts";
import { openSubmissions } from "#desk/submit/submission.ts";
import { unreadActivities } from "#desk/suits/unread-activities.ts";
import { queueFlags } from "./queue-flags.ts";
import type { QueueLine } from "./queue-line.ts";

/** Everything that waits for an editor, beside what is open. */
export interface QueueSide {
  lines: QueueLine[];
  reports: (Report & { title: string })[];
  publications: PublicationLine[];
  leftOut: number;
  due: number;
  /** Of how many activities nobody said whom they suit. */
  unread: number;
  /** In how many bundles something ended or is full for long. */
  troubled: number;
}

const DAY = 86_400_000;

/** What this editor may decide on, oldest first. */
export function ownQueue(visit: Visit): QueueLine[] {
  const { intake, guide, now } = visit;
  const editor = editorOf(visit);
  const nameOf = (slug: string | undefined) =>
    guide.catalog.organizations.find((known) => known.slug === slug)?.name;
  return openSubmissions(intake.db)
    .filter((submission) => looksAfter(editor, ownerOf(visit, submission)))
    .map((submission) => ({
      submission,
      title: one(submission.form, "title"),
      organization: nameOf(submission.organization) ?? one(submission.form, "organization"),
      flags: [],
      days: Math.floor((now - (submission.waitingSince ?? submission.createdAt)) / DAY),
    }));
}

export async function queueSide(visit: Visit): Promise<QueueSide> {
  const { intake, guide, today } = visit;
  const editor = editorOf(visit);
  const own = guide.catalog.activities.filter(({ organization }) => looksAfter(editor, organization));
  const entries = new Map(own.map((entry) => [entry.slug, entry]));
  const reports = openReports(intake.db).flatMap((report) => {
    const entry = entries.get(report.slug);
    return entry ? [{ ...report, title: entry.title }] : [];
  });
  const { counts } = boardOf(own, [], today);
  const lines = ownQueue(visit);
  const flags = queueFlags(
    visit,
    lines.map(({ submission }) => submission),
  );
  return {
    lines: lines.map((line) => ({ ...line, flags: flags.get(line.submission.id) ?? [] })),
    reports,
    publications: ownPublications(visit, 20).filter(
      ({ liveAt, setAsideAt }) => liveAt === undefined && setAsideAt === undefined,
    ),
    leftOut: (await ownLeftOut(visit)).length,
    due: counts.due + counts["call-first"],
    unread: unreadActivities(visit).length,
    troubled: troubledArrangements(visit),
  };
}
