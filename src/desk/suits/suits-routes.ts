import { type Reply, type Route, type Visit } from "#desk/gate/route.ts";
import type { Notice } from "#desk/page/view.ts";
import type { ActivityEntry } from "#domain/catalog.ts";
import { deskPaths } from "#domain/desk-paths.ts";
import { keepSuits, undoSuits } from "./keep-suits.ts";
import type { ShownSuits } from "./suits-in-form.ts";
import { suitsToShow } from "./suits-reader.ts";
import { unreadActivities } from "./unread-activities.ts";

declare module "#desk/page/view.ts" {
  interface Views {
    suits: {
      lines: { entry: ActivityEntry; shown: ShownSuits }[];
      /** How many wait, on all pages. */
      waiting: number;
      page: number;
      pages: number;
      /** Of the last press: what takes it back. */
      round: string | undefined;
      notices: Notice[];
    };
  }
}

const ON_A_PAGE = 20;
const FIGURE = /^\d{1,4}$/;

const figureIn = (text: string | null): number => (text && FIGURE.test(text) ? Number(text) : 0);

function show(visit: Visit): Reply {
  const { query } = visit;
  visit.expectPublication();
  const waiting = unreadActivities(visit);
  const pages = Math.max(1, Math.ceil(waiting.length / ON_A_PAGE));
  const page = Math.min(pages, Math.max(1, figureIn(query.get("bladzijde"))));
  const lines = waiting
    .slice((page - 1) * ON_A_PAGE, page * ON_A_PAGE)
    .map((entry) => ({ entry, shown: suitsToShow(visit, entry) }));
  const round = query.get("ronde") ?? undefined;
  const notices = noticesOf({
    kept: figureIn(query.get("bewaard")),
    back: figureIn(query.get("terug")),
    changed: figureIn(query.get("anders")),
  });
  return { view: { name: "suits", lines, waiting: waiting.length, page, pages, round, notices } };
}

function noticesOf({ kept, back, changed }: Record<"kept" | "back" | "changed", number>): Notice[] {
  const activities = (count: number) => (count === 1 ? "Eén activiteit" : `${count} activiteiten`);
  const notices: Notice[] = [];
  if (kept > 0)
    notices.push({
      kind: "good",
      title: `${activities(kept)} bevestigd.`,
      text: "Over een halve minuut telt het in de gids.",
    });
  if (back > 0)
    notices.push({ kind: "good", title: `${activities(back)} teruggedraaid: weer zoals daarvoor.` });
  if (changed > 0)
    notices.push({
      kind: "mind",
      title: `${activities(changed)} niet aangeraakt.`,
      text: "Iemand veranderde daar intussen iets. Kijk die nog eens na.",
    });
  return notices;
}

/** One activity, or all of the page that nobody keeps for later. */
function confirm(visit: Visit): Reply {
  const { form } = visit;
  const only = form.get("klopt");
  const later = new Set(form.getAll("later"));
  const slugs = only ? [only] : form.getAll("activiteit").filter((slug) => !later.has(slug));
  const { kept, changed, round } = keepSuits(visit, slugs);
  if (kept > 0) visit.publishSoon();
  const page = figureIn(form.get("bladzijde"));
  return done({ bladzijde: page > 1 ? page : 0, bewaard: kept, anders: changed }, round);
}

function takeBack(visit: Visit): Reply {
  const { back, changed } = undoSuits(visit, visit.form.get("ronde") ?? "");
  if (back > 0) visit.publishSoon();
  return done({ terug: back, anders: changed });
}

function done(figures: Record<string, number>, round?: string): Reply {
  const query = new URLSearchParams(
    Object.entries(figures).flatMap(([key, figure]) => (figure > 0 ? [[key, String(figure)]] : [])),
  );
  if (round) query.set("ronde", round);
  const asked = query.toString();
  return { redirect: `${deskPaths.suits()}${asked ? `?${asked}` : ""}` };
}

export const suitsRoutes: Route[] = [
  { method: "GET", path: deskPaths.suits(), access: "editor", run: show },
  { method: "POST", path: deskPaths.suits(), access: "editor", body: "rows", run: confirm },
  { method: "POST", path: deskPaths.suitsBack(), access: "editor", run: takeBack },
];
