import { withFlags } from "./queue/queue-flags.ts";
import { queueSide, type QueueSide } from "./queue/queue-side.ts";
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

async function queue(visit: Visit): Promise<Reply> {
  const side = withFlags(visit, await queueSide(visit));
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
