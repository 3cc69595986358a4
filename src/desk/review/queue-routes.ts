import { one } from "#desk/form/form-values.ts";
import type { PublicationLine } from "#desk/publish/publication-state.ts";
import { ownLeftOut, ownPublications } from "#desk/publish/publication-routes.ts";
import type { QueueLine } from "./queue-line.ts";
import { openSubmissions } from "#desk/submit/submission.ts";
import { looksAfter } from "#desk/sign-in/editor.ts";
import { ownerOf } from "#desk/listing/published-entry.ts";
import { troubledArrangements } from "#desk/arrangements/current-arrangements.ts";
import { unreadActivities } from "#desk/suits/unread-activities.ts";
import { boardOf } from "#desk/listing/board.ts";
import { openReports, reportHandled, type Report } from "#desk/report/report-mistake.ts";
import { deskPaths } from "#domain/desk-paths.ts";
import { editorOf, type Reply, type Route, type Visit } from "#desk/gate/route.ts";

declare module "#desk/page/view.ts" {
  interface Views {
    queue: {
      lines: QueueLine[];
      reports: (Report & { title: string })[];
      publications: PublicationLine[];
      leftOut: number;
      due: number;
      /** Of how many activities nobody said whom they suit. */
      unread: number;
      /** In how many bundles something ended or is full for long. */
      troubled: number;
      notice?: Notice;
    };
  }
}

const DAY = 86_400_000;

const DONE: ReadonlyMap<string, string> = new Map([
  ["goedgekeurd", "Goedgekeurd. Over een halve minuut staat het in de gids."],
  ["teruggevraagd", "De vraag is verstuurd. Het staat hieronder bij “wacht op antwoord”."],
  ["afgewezen", "Afgewezen. De aanbieder krijgt een mail met de reden."],
  ["gemeld", "Deze melding is klaar."],
]);

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

async function queue(visit: Visit): Promise<Reply> {
  const { intake, guide, query, today } = visit;
  const editor = editorOf(visit);
  const lines = ownQueue(visit);
  const own = guide.catalog.activities.filter(({ organization }) => looksAfter(editor, organization));
  const entries = new Map(own.map((entry) => [entry.slug, entry]));
  const reports = openReports(intake.db).flatMap((report) => {
    const entry = entries.get(report.slug);
    return entry ? [{ ...report, title: entry.title }] : [];
  });
  const { counts } = boardOf(own, [], today);
  const done = DONE.get(query.get("klaar") ?? "");
  return {
    view: {
      name: "queue",
      lines,
      reports,
      publications: ownPublications(visit, 20).filter(
        ({ liveAt, setAsideAt }) => liveAt === undefined && setAsideAt === undefined,
      ),
      leftOut: (await ownLeftOut(visit)).length,
      due: counts.due + counts["call-first"],
      unread: unreadActivities(visit).length,
      troubled: troubledArrangements(visit),
      notice: done === undefined ? undefined : { kind: "good", title: done },
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
