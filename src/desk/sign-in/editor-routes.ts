import { cleanText } from "#desk/form/form-values.ts";
import { WHOLE_GUIDE, type Editor } from "./editor.ts";
import { addEditor, allEditors, stopEditor } from "./editors.ts";
import { deskPaths } from "#domain/desk-paths.ts";
import { editorOf, type Reply, type Route, type Visit } from "#desk/gate/route.ts";

declare module "#desk/page/view.ts" {
  interface Views {
    editors: { editors: Editor[]; organizations: { slug: string; name: string }[]; problem?: string };
  }
}

const LAST = "Dit is de laatste beheerder. Geef eerst iemand anders die rol.";

function page({ intake, guide }: Visit, problem?: string): Reply {
  const organizations = guide.catalog.organizations
    .map(({ slug, name }) => ({ slug, name }))
    .sort((a, b) => a.name.localeCompare(b.name, "nl"));
  return {
    status: problem ? 422 : 200,
    view: { name: "editors", editors: allEditors(intake.db), organizations, problem },
  };
}

function add(visit: Visit): Reply {
  const { form, guide, intake, now } = visit;
  const name = cleanText(form.get("naam") ?? "", false).slice(0, 80);
  const email = cleanText(form.get("adres") ?? "", false).slice(0, 200);
  const known = new Set([WHOLE_GUIDE, ...guide.catalog.organizations.map(({ slug }) => slug)]);
  const organizations = form.getAll("organisatie").filter((slug) => known.has(slug));
  if (name.length < 2) return page(visit, "Vul een naam in.");
  if (organizations.length === 0) return page(visit, "Kies voor welke organisaties, of kies de hele gids.");
  const added = addEditor(
    intake.db,
    now,
    { email, name, organizations, administrator: form.get("beheerder") === "ja" },
    editorOf(visit).id,
  );
  return "problem" in added
    ? page(
        visit,
        /last administrator/.test(added.problem)
          ? LAST
          : "Dit is geen mailadres. Schrijf bijvoorbeeld naam@organisatie.nl.",
      )
    : { redirect: deskPaths.editors() };
}

export const editorRoutes: Route[] = [
  { method: "GET", path: deskPaths.editors(), access: "administrator", run: (visit) => page(visit) },
  { method: "POST", path: deskPaths.editors(), access: "administrator", run: add },
  {
    method: "POST",
    path: deskPaths.editor(":id"),
    access: "administrator",
    run: (visit) =>
      stopEditor(visit.intake.db, visit.now, visit.params["id"] ?? "", editorOf(visit).id)
        ? { redirect: deskPaths.editors() }
        : page(visit, LAST),
  },
];
