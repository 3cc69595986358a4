import { one } from "#desk/form/form-values.ts";
import { ownLeftOut, ownPublications } from "#desk/publish/publication-routes.ts";
import type { QueueLine, QueueSide } from "./queue/queue-line.ts";
import { openSubmissions } from "#desk/submit/submission.ts";
import { looksAfter } from "#desk/sign-in/editor.ts";
import { ownerOf } from "#desk/listing/published-entry.ts";
import { troubledArrangements } from "#desk/arrangements/current-arrangements.ts";
import { unreadActivities } from "#desk/suits/unread-activities.ts";
import { boardOf } from "#desk/listing/board.ts";
import { openReports, reportHandled } from "#desk/report/report-mistake.ts";
import { deskPaths } from "#domain/desk-paths.ts";
import { editorOf, type Reply, type Route, type Visit } from "#desk/gate/route.ts";
import { decidedNotice } from "./decided-notice.ts";
import { openedSubmission, type OpenedSubmission } from "./opened-submission.ts";

declare module "#desk/page/view.ts" {
  interface Views {
    queue: {
      side: QueueSide;
      /** What waits longest, open beside the list where there is room. */
      opened: OpenedSubmission | undefined;
      notice?: Notice | undefined;
    };
  }
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

async function queue(visit: Visit): Promise<Reply> {
  const side = await queueSide(visit);
  const first = side.lines.find(({ submission }) => submission.state === "waiting");
  // It can be decided about from here.
  if (first) visit.expectPublication();
  return {
    view: {
      name: "queue",
      side,
      opened: first && openedSubmission(visit, first.submission),
      notice: decidedNotice(visit),
    },
  };
}

export const queueRoutes: Route[] = [
  { method: "GET", path: deskPaths.desk(), access: "editor", run: queue },
  {
    method: "POST",
    path: deskPaths.handled(":id"),
    access: "editor",
    scope: ({ intake, params, guide }) => {
      const report = openReports(intake.db).find(({ id }) => id === params["id"]);
      const entry = guide.catalog.activities.find(({ slug }) => slug === report?.slug);
      return entry && { organization: entry.organization };
    },
    run: (visit) => {
      reportHandled(visit.intake, visit.params["id"] ?? "", editorOf(visit).id);
      return { redirect: `${deskPaths.desk()}?klaar=gemeld` };
    },
  },
];
