import { editorOf, type Reply, type Route, type Scope, type Visit } from "#desk/gate/route.ts";
import type { Notice } from "#desk/page/view.ts";
import { looksAfter } from "#desk/sign-in/editor.ts";
import { transaction } from "#desk/store/open-store.ts";
import { standingArrangement, type StandingArrangement } from "#domain/arrangements/arrangement-steps.ts";
import { proposeReplacement, type Replacement } from "#domain/arrangements/propose-replacement.ts";
import { listed } from "#domain/listed.ts";
import { deskPaths } from "#domain/desk-paths.ts";
import { freeSlug } from "#domain/slug-of.ts";
import {
  currentArrangement,
  ownArrangements,
  troublesOf,
  versionOfArrangement,
} from "./current-arrangements.ts";
import { checkedToday, keepArrangement, takeReplacement, withStatus } from "./keep-arrangement.ts";
import {
  activityNames,
  arrangementInForm,
  EMPTY_ARRANGEMENT,
  readArrangement,
  valuesOfArrangement,
  withStep,
  type ArrangementProblems,
  type ArrangementValues,
} from "./read-arrangement.ts";

/** What ended, with what may take its place, best first. */
interface Trouble {
  /** Its place in the bundle, counted from 0. */
  at: number;
  proposals: Replacement[];
}

declare module "#desk/page/view.ts" {
  interface Views {
    arrangements: { bundles: StandingArrangement[]; notice?: Notice | undefined };
    arrangement: {
      /** Undefined while it is being made. */
      bundle: StandingArrangement | undefined;
      troubles: Trouble[];
      values: ArrangementValues;
      problems: ArrangementProblems;
      /** How what can be chosen is called. */
      names: string[];
      /** Those that this editor may make one for. */
      organizations: { slug: string; name: string }[];
      /** Of what the form was drawn for; empty for a new one. */
      base: string;
      notice?: Notice | undefined;
    };
  }
}

const MOST_PROPOSALS = 3;
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

const placeOf = ({ params }: Visit) => ({
  municipality: params["municipality"] ?? "",
  slug: params["slug"] ?? "",
});
const entryOf = (visit: Visit) => currentArrangement(visit, placeOf(visit));
function scopeOf(visit: Visit): Scope | undefined {
  const entry = entryOf(visit);
  return entry && { organization: entry.madeBy };
}

interface Shown {
  values?: ArrangementValues;
  problems?: ArrangementProblems;
  notice?: Notice | undefined;
  status?: number;
}

/** The form of one bundle, with what ended in it; of a new one when it has no place yet. */
function show(visit: Visit, { values, problems = {}, notice, status = 200 }: Shown = {}): Reply {
  const editor = editorOf(visit);
  const { activities } = ownArrangements(visit);
  const entries = new Map(activities.map((entry) => [entry.slug, entry]));
  const { nameOf } = activityNames(activities);
  const entry = visit.params["slug"] === undefined ? undefined : entryOf(visit);
  const bundle = entry && standingArrangement(entry, (slug) => entries.get(slug), visit.today);
  const organizations = visit.guide.catalog.organizations
    .filter(({ slug }) => looksAfter(editor, slug))
    .map(({ slug, name }) => ({ slug, name }))
    .sort((a, b) => a.name.localeCompare(b.name, "nl"));
  const only = organizations.length === 1 ? organizations[0]?.slug : undefined;
  return {
    status,
    view: {
      name: "arrangement",
      bundle,
      troubles: bundle ? troublesWithProposals(bundle, activities, visit) : [],
      values:
        values ??
        (entry
          ? valuesOfArrangement(entry, nameOf)
          : { ...EMPTY_ARRANGEMENT, ...(only !== undefined && { madeBy: only }) }),
      problems,
      names: listed(activities, visit.today).map(({ slug }) => nameOf(slug)),
      organizations,
      base: entry ? versionOfArrangement(entry) : "",
      notice,
    },
  };
}

const troublesWithProposals = (
  bundle: StandingArrangement,
  activities: Parameters<typeof proposeReplacement>[2],
  { today }: Visit,
): Trouble[] =>
  troublesOf(bundle).map((step) => ({
    at: bundle.steps.indexOf(step),
    proposals: proposeReplacement(bundle, step, activities, today).slice(0, MOST_PROPOSALS),
  }));

/** One row earlier, or away: drawn again with all that was typed, and not kept yet. */
function moved(visit: Visit, values: ArrangementValues): Reply | undefined {
  const nth = (name: string) => Number(/^[1-5]$/.exec(visit.form.get(name) ?? "")?.[0] ?? 0);
  const [earlier, away] = [nth("eerder"), nth("weg")];
  if (earlier === 0 && away === 0) return undefined;
  const changed = earlier > 0 ? withStep(values, earlier, "earlier") : withStep(values, away, "away");
  return show(visit, {
    values: changed,
    notice: { kind: "mind", title: "Nog niet bewaard.", text: "Druk onderaan op “Bewaar en publiceer”." },
  });
}

function save(visit: Visit): Reply {
  const { form, guide, today } = visit;
  const values = arrangementInForm(form);
  const again = moved(visit, values);
  if (again) return again;
  const before = visit.params["slug"] === undefined ? undefined : entryOf(visit);
  const { activities } = ownArrangements(visit);
  const read = readArrangement(values, {
    editor: editorOf(visit),
    activities,
    organizations: guide.catalog.organizations,
    today,
    before,
  });
  if ("problems" in read) return show(visit, { values, problems: read.problems, status: 422 });
  const place = before ?? newPlace(visit, read.arrangement.title);
  const isKept = transaction(visit.intake.db, () => {
    if (before && versionOfArrangement(before) !== form.get("base")) return false;
    keepArrangement(visit, place, read.arrangement, before ? "arrangement changed" : "arrangement made");
    return true;
  });
  if (!isKept) return show(visit, { values, status: 409, notice: CHANGED });
  return { redirect: `${deskPaths.arrangement(place.municipality, place.slug)}?klaar=ja` };
}

/** Where a new one stands: in the municipality that the guide opens with, under a name that is nobody's. */
function newPlace({ guide, intake }: Visit, title: string): { municipality: string; slug: string } {
  const { municipality } = guide.settings;
  const taken = new Set(
    guide.catalog.arrangements.filter((one) => one.municipality === municipality).map(({ slug }) => slug),
  );
  let slug = freeSlug(title, taken);
  while (currentArrangement({ guide, intake }, { municipality, slug })) slug = freeSlug(title, taken);
  return { municipality, slug };
}

/** One tap on what is there now, by the version that the button was drawn for. */
function tap(visit: Visit, done: string, change: (visit: Visit) => boolean): Reply {
  const isKept = transaction(visit.intake.db, () => {
    const entry = entryOf(visit);
    return entry !== undefined && versionOfArrangement(entry) === visit.form.get("base") && change(visit);
  });
  if (!isKept)
    return show(visit, {
      status: 409,
      notice: { ...CHANGED, text: "Dit arrangement is intussen veranderd. Hieronder staat hoe het nu is." },
    });
  const { municipality, slug } = placeOf(visit);
  return { redirect: `${deskPaths.arrangement(municipality, slug)}?klaar=${done}` };
}

/** Takes one of the proposals of this moment, and nothing else. */
function replace(visit: Visit): boolean {
  const entry = entryOf(visit);
  if (!entry) return false;
  const { activities } = ownArrangements(visit);
  const entries = new Map(activities.map((one) => [one.slug, one]));
  const bundle = standingArrangement(entry, (slug) => entries.get(slug), visit.today);
  const step = bundle.steps.find(({ activity }) => activity === visit.form.get("uit"));
  const proposal =
    step &&
    proposeReplacement(bundle, step, activities, visit.today)
      .slice(0, MOST_PROPOSALS)
      .find(({ entry: one }) => one.slug === visit.form.get("in"));
  if (!step || !proposal) return false;
  takeReplacement(visit, entry, step.activity, proposal);
  return true;
}

const at = (part?: Parameters<typeof deskPaths.arrangement>[2]) =>
  deskPaths.arrangement(":municipality", ":slug", part);
const own = { access: "editor", scope: scopeOf } as const;
const doneOf = ({ query }: Visit): Notice | undefined => DONE.get(query.get("klaar") ?? "");

export const arrangementRoutes: Route[] = [
  {
    method: "GET",
    path: deskPaths.arrangements(),
    access: "editor",
    run: (visit) => ({
      view: { name: "arrangements", bundles: ownArrangements(visit).bundles, notice: doneOf(visit) },
    }),
  },
  { method: "GET", path: deskPaths.newArrangement(), access: "editor", run: (visit) => show(visit) },
  { method: "POST", path: deskPaths.newArrangement(), access: "editor", run: save },
  {
    method: "GET",
    path: at(),
    ...own,
    run: (visit) => {
      visit.expectPublication();
      return show(visit, { notice: doneOf(visit) });
    },
  },
  { method: "POST", path: at(), ...own, run: save },
  { method: "POST", path: at("nagekeken"), ...own, run: (visit) => tap(visit, "ja", checkedToday(entryOf)) },
  { method: "POST", path: at("vervangen"), ...own, run: (visit) => tap(visit, "vervangen", replace) },
  {
    method: "POST",
    path: at("stoppen"),
    ...own,
    run: (visit) => tap(visit, "gestopt", withStatus(entryOf, "ended")),
  },
  {
    method: "POST",
    path: at("weer"),
    ...own,
    run: (visit) => tap(visit, "ja", withStatus(entryOf, "published")),
  },
];
