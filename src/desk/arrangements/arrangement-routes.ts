import { editorOf, type Reply, type Route, type Scope, type Visit } from "#desk/gate/route.ts";
import type { Notice } from "#desk/page/view.ts";
import { transaction } from "#desk/store/open-store.ts";
import type { StandingArrangement } from "#domain/arrangements/arrangement-steps.ts";
import { deskPaths } from "#domain/desk-paths.ts";
import { freeSlug } from "#domain/slug-of.ts";
import { allArrangements, ownArrangements, versionOfArrangement } from "./current-arrangements.ts";
import { checkedToday, keepArrangement, takeReplacement, withStatus } from "./keep-arrangement.ts";
import { arrangementInForm, readArrangement, withStep, type ArrangementValues } from "./read-arrangement.ts";
import { arrangementOfVisit, placeOfVisit, showArrangement, shownProposalOf } from "./show-arrangement.ts";

declare module "#desk/page/view.ts" {
  interface Views {
    arrangements: { bundles: StandingArrangement[] };
  }
}

const DONE: ReadonlyMap<string, Notice> = new Map([
  ["ja", { kind: "good", title: "Bewaard. Over een halve minuut staat het in de gids." }],
  ["gestopt", { kind: "good", title: "Dit arrangement staat straks niet meer in de gids." }],
  [
    "vervangen",
    {
      kind: "good",
      title: "Vervangen. Over een halve minuut staat het in de gids.",
      text: "Wij schreven er twee zinnen bij. Lees ze na en maak ze van uzelf.",
    },
  ],
]);
const CHANGED: Notice = {
  kind: "mind",
  title: "Iemand anders was u voor.",
  text: "Dit arrangement is intussen veranderd. Wat u typte staat er nog. Kijk het na en bewaar het nog eens.",
};

function scopeOf(visit: Visit): Scope | undefined {
  const entry = arrangementOfVisit(visit);
  return entry && { organization: entry.madeBy };
}

/** One row earlier, or away: drawn again with all that was typed, and not kept yet. */
function moved(visit: Visit, values: ArrangementValues): Reply | undefined {
  const nth = (name: string) => Number(/^[1-5]$/.exec(visit.form.get(name) ?? "")?.[0] ?? 0);
  const [earlier, away] = [nth("eerder"), nth("weg")];
  if (earlier === 0 && away === 0) return undefined;
  const changed = earlier > 0 ? withStep(values, earlier, "earlier") : withStep(values, away, "away");
  return showArrangement(visit, {
    values: changed,
    notice: { kind: "mind", title: "Nog niet bewaard.", text: "Druk onderaan op “Bewaar en publiceer”." },
  });
}

function save(visit: Visit): Reply {
  const { form, guide, today } = visit;
  const values = arrangementInForm(form);
  const again = moved(visit, values);
  if (again) return again;
  const before = visit.params["slug"] === undefined ? undefined : arrangementOfVisit(visit);
  const { activities, others } = allArrangements(visit);
  const municipality = before?.municipality ?? guide.settings.municipality;
  const read = readArrangement(values, {
    editor: editorOf(visit),
    activities,
    organizations: guide.catalog.organizations,
    today,
    before,
    taken: others({ municipality, slug: before?.slug }).map(({ title }) => title),
  });
  if ("problems" in read) return showArrangement(visit, { values, problems: read.problems, status: 422 });
  const place = before ?? {
    municipality,
    slug: freeSlug(read.arrangement.title, new Set(others({ municipality }).map(({ slug }) => slug))),
  };
  const isKept = transaction(visit.intake.db, () => {
    if (before && versionOfArrangement(before) !== form.get("base")) return false;
    keepArrangement(visit, place, read.arrangement, before ? "arrangement changed" : "arrangement made");
    return true;
  });
  if (!isKept) return showArrangement(visit, { values, status: 409, notice: CHANGED });
  return { redirect: `${deskPaths.arrangement(place.municipality, place.slug)}?klaar=ja` };
}

/** One tap on what is there now, by the version that the button was drawn for. */
function tap(visit: Visit, done: string, change: (visit: Visit) => boolean): Reply {
  const isKept = transaction(visit.intake.db, () => {
    const entry = arrangementOfVisit(visit);
    return entry !== undefined && versionOfArrangement(entry) === visit.form.get("base") && change(visit);
  });
  if (!isKept)
    return showArrangement(visit, {
      status: 409,
      notice: { ...CHANGED, text: "Dit arrangement is intussen veranderd. Hieronder staat hoe het nu is." },
    });
  const { municipality, slug } = placeOfVisit(visit);
  return { redirect: `${deskPaths.arrangement(municipality, slug)}?klaar=${done}` };
}

/** Takes one of the proposals that are shown now, and nothing else. */
function replace(visit: Visit): boolean {
  const entry = arrangementOfVisit(visit);
  const out = visit.form.get("uit");
  const proposal = shownProposalOf(visit, { out, by: visit.form.get("in") });
  if (!entry || out === null || !proposal) return false;
  takeReplacement(visit, entry, out, proposal);
  return true;
}

const at = (part?: Parameters<typeof deskPaths.arrangement>[2]) =>
  deskPaths.arrangement(":municipality", ":slug", part);
const own = { access: "editor", scope: scopeOf } as const;

/** What was done, said of what it is now: what was stopped does not come into the guide by keeping it. */
function doneOf(visit: Visit): Notice | undefined {
  const done = visit.query.get("klaar") ?? "";
  if (done === "ja" && arrangementOfVisit(visit)?.status === "ended")
    return { kind: "good", title: "Bewaard. Het blijft uit de gids, want u bent ermee gestopt." };
  return DONE.get(done);
}

export const arrangementRoutes: Route[] = [
  {
    method: "GET",
    path: deskPaths.arrangements(),
    access: "editor",
    run: (visit) => ({
      view: { name: "arrangements", bundles: ownArrangements(visit).bundles },
    }),
  },
  {
    method: "GET",
    path: deskPaths.newArrangement(),
    access: "editor",
    run: (visit) => showArrangement(visit),
  },
  { method: "POST", path: deskPaths.newArrangement(), access: "editor", run: save },
  {
    method: "GET",
    path: at(),
    ...own,
    run: (visit) => {
      visit.expectPublication();
      return showArrangement(visit, { notice: doneOf(visit) });
    },
  },
  { method: "POST", path: at(), ...own, run: save },
  {
    method: "POST",
    path: at("nagekeken"),
    ...own,
    run: (visit) => tap(visit, "ja", checkedToday(arrangementOfVisit)),
  },
  { method: "POST", path: at("vervangen"), ...own, run: (visit) => tap(visit, "vervangen", replace) },
  {
    method: "POST",
    path: at("stoppen"),
    ...own,
    run: (visit) => tap(visit, "gestopt", withStatus(arrangementOfVisit, "ended")),
  },
  {
    method: "POST",
    path: at("weer"),
    ...own,
    run: (visit) => tap(visit, "ja", withStatus(arrangementOfVisit, "published")),
  },
];
