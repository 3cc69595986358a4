import { troubledArrangements } from "#desk/arrangements/current-arrangements.ts";
import { editorOf, type Visit } from "#desk/gate/route.ts";
import { boardOf } from "#desk/listing/board.ts";
import { ownLeftOut, ownPublications } from "#desk/publish/publication-routes.ts";
import type { PublicationLine } from "#desk/publish/publication-state.ts";
import { openReports, type Report } from "#desk/report/report-mistake.ts";
import { looksAfter } from "#desk/sign-in/editor.ts";
import { unreadActivities } from "#desk/suits/unread-activities.ts";
import { ownQueue } from "./own-queue.ts";
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
  return {
    lines: ownQueue(visit),
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
