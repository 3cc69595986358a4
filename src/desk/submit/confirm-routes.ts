import { one } from "#desk/form/form-values.ts";
import type { Reply, Route, Visit } from "#desk/gate/route.ts";
import { goneView } from "#desk/links/gone-view.ts";
import { closeLink, openedLink } from "#desk/links/opened-link.ts";
import { deskPaths } from "#domain/desk-paths.ts";
import { confirmSubmission } from "./confirm-submission.ts";
import { readSubmission } from "./submission.ts";

const idOf = ({ params }: Visit) => params["id"] ?? "";

function askConfirm(visit: Visit): Reply {
  const id = idOf(visit);
  const found = openedLink(visit, "confirm", id);
  if ("gone" in found) return goneView(found.gone, "confirm");
  const submission = readSubmission(visit.intake.db, id);
  return {
    view: {
      name: "press",
      title: "Klopt wat u doorgaf?",
      text: [
        `U heeft “${submission ? one(submission.form, "title") : ""}” doorgegeven. Druk op de knop. Dan gaat het naar de redactie.`,
        "De redactie leest het na. U krijgt een mail als het in de gids staat.",
      ],
      action: deskPaths.confirm(id),
      label: "Ja, dit klopt",
    },
  };
}

function takeConfirm(visit: Visit): Reply {
  const found = openedLink(visit, "confirm", idOf(visit));
  if ("gone" in found) return goneView(found.gone, "confirm");
  if (!confirmSubmission(visit.intake, found.link)) return goneView("used", "confirm");
  visit.giveBack("kept", visit.client);
  return { redirect: deskPaths.thanks("confirmed"), cookies: [closeLink(found.link)] };
}

export const confirmRoutes: Route[] = [
  { method: "GET", path: deskPaths.confirm(":id"), access: "link", run: askConfirm },
  { method: "POST", path: deskPaths.confirm(":id"), access: "link", rate: "form", run: takeConfirm },
];
