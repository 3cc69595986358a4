import { editorOf, type Reply, type Route, type Scope, type Visit } from "#desk/gate/route.ts";
import { transaction } from "#desk/store/open-store.ts";
import { deskPaths } from "#domain/desk-paths.ts";
import { slug as slugSchema } from "#schema/identifiers.ts";
import { publishedEntry } from "./published-entry.ts";
import { tick, untick } from "./tick.ts";

function scopeOf(visit: Visit): Scope | undefined {
  const entry = publishedEntry(visit, visit.params["slug"]);
  return entry && { organization: entry.organization };
}

/** Back to the line, where it stood; a list that ticks in place only hears that it was taken. */
function inList(visit: Visit, done: "gebeld" | "niet-gebeld", work: typeof tick): Reply {
  const { intake, form, params } = visit;
  const slug = params["slug"] ?? "";
  const municipality = publishedEntry(visit, slug)?.municipality;
  const by = editorOf(visit).id;
  const isDone =
    municipality !== undefined && transaction(intake.db, () => work(intake, { slug, municipality, by }));
  if (isDone) visit.publishSoon();
  if (isDone && visit.wantsFragment) return { json: { done: true } };
  if (!isDone) return { redirect: `${deskPaths.board()}?klaar=te-laat#${slug}` };
  const only = slugSchema.safeParse(form.get("organisatie")).data;
  return { redirect: `${deskPaths.board()}?${only ? `organisatie=${only}&` : ""}klaar=${done}#${slug}` };
}

export const tickRoutes: Route[] = [
  {
    method: "POST",
    path: deskPaths.listing(":slug", "gebeld"),
    access: "editor",
    scope: scopeOf,
    run: (visit) => inList(visit, "gebeld", tick),
  },
  {
    method: "POST",
    path: deskPaths.listing(":slug", "niet-gebeld"),
    access: "editor",
    scope: scopeOf,
    run: (visit) => inList(visit, "niet-gebeld", untick),
  },
];
