import type { ActivityEntry } from "#domain/catalog.ts";
import { newStamp } from "#desk/gate/form-stamp.ts";
import type { FormView } from "#desk/form/form-view.ts";
import type { FormValues } from "#desk/form/form-values.ts";
import { readFormValues } from "#desk/form/read-form-values.ts";
import type { Problems } from "#desk/form/problems.ts";
import { keptByForm, valuesOfActivity } from "#desk/form/values-of-activity.ts";
import { queuePublication } from "#desk/publish/queue-publication.ts";
import { activityFiles } from "#desk/review/activity-files.ts";
import { NOT_YOURS } from "#desk/review/decide.ts";
import { looksAfter } from "#desk/sign-in/editor.ts";
import { audit } from "#desk/store/audit.ts";
import { transaction } from "#desk/store/open-store.ts";
import { newNumber } from "#desk/store/secret.ts";
import { publishedVersion } from "#desk/submit/submit.ts";
import { cancelDate, setAvailability } from "#desk/upkeep/keep-activity.ts";
import { changersOf, dropAllKeepers, dropKeeper } from "#desk/upkeep/keepers.ts";
import type { Notice } from "#desk/page/view.ts";
import { deskPaths } from "#domain/desk-paths.ts";
import { comingDates, type ComingDate } from "#desk/upkeep/coming-dates.ts";
import { readAvailability, readCancelled } from "#desk/upkeep/read-upkeep.ts";
import { typedUpkeep, type TypedUpkeep } from "#desk/upkeep/typed-upkeep.ts";
import { keepSuits } from "#desk/suits/keep-suits.ts";
import type { ShownSuits } from "#desk/suits/suits-in-form.ts";
import { suitsToShow } from "#desk/suits/suits-reader.ts";
import { publishedEntry } from "./published-entry.ts";
import { editorOf, type Reply, type Route, type Scope, type Visit } from "#desk/gate/route.ts";

declare module "#desk/page/view.ts" {
  interface Views {
    listing: {
      entry: ActivityEntry;
      form: FormView;
      suits: ShownSuits;
      dates: ComingDate[];
      typed?: TypedUpkeep | undefined;
      /** Addresses of those who can change it by a link. */
      keepers: string[];
      notice?: Notice;
    };
  }
}

const entryOf = (visit: Visit): ActivityEntry | undefined => publishedEntry(visit, visit.params["slug"]);
function scopeOf(visit: Visit): Scope | undefined {
  const entry = entryOf(visit);
  return entry && { organization: entry.organization };
}

function listing(
  visit: Visit,
  extra: { values?: FormValues; problems?: Problems; notice?: Notice; status?: number } = {},
): Reply {
  const entry = entryOf(visit) as ActivityEntry;
  return {
    status: extra.status ?? 200,
    view: {
      name: "listing",
      entry,
      dates: comingDates(entry, visit.guide, visit.today),
      typed: extra.status === undefined ? undefined : typedUpkeep(visit.form),
      suits: suitsToShow(visit, entry),
      keepers: changersOf(visit.intake.db, visit.now, entry),
      form: {
        purpose: "listing",
        action: deskPaths.listing(entry.slug),
        values: extra.values ?? valuesOfActivity(entry),
        problems: extra.problems ?? {},
        doubts: [],
        stamp: newStamp(visit.intake.secret, visit.now),
        kept: keptByForm(entry),
        base: publishedVersion(visit.intake, entry),
      },
      notice: extra.notice,
    },
  };
}

/** An editor's own change of something published: no queue, but never over somebody else's. */
function change(visit: Visit): Reply {
  const { intake, guide, form } = visit;
  const editor = editorOf(visit);
  const entry = entryOf(visit) as ActivityEntry;
  const values = readFormValues(form);
  const number = newNumber();
  const refused = transaction(intake.db, (): Reply | undefined => {
    const made = activityFiles(intake, guide, {
      id: number,
      isOwnChange: true,
      slug: entry.slug,
      municipality: entry.municipality,
      values,
      checked: visit.today,
    });
    if ("problems" in made)
      return listing(visit, {
        values,
        problems: made.problems,
        status: 422,
        notice: {
          kind: "wrong",
          title: "Zo kan het nog niet in de gids.",
          text: "Bij de velden staat wat er mist.",
        },
      });
    if (!looksAfter(editor, made.organization))
      return listing(visit, { values, problems: { organization: NOT_YOURS }, status: 422 });
    if (made.base !== form.get("base"))
      return listing(visit, {
        values,
        status: 409,
        notice: {
          kind: "mind",
          title: "Iemand anders was u voor.",
          text: "De gids is intussen veranderd. Wat u typte staat er nog. Kijk het na en bewaar het nog eens.",
        },
      });
    queuePublication(intake, made.files, { actor: editor.id });
    if (made.isMoved) dropAllKeepers(intake.db, visit.now, made.slug);
    audit(intake.db, {
      at: visit.now,
      actor: editor.id,
      action: "changed",
      subject: entry.slug,
      detail: number,
    });
    return undefined;
  });
  if (refused) return refused;
  visit.publishSoon();
  return { redirect: `${deskPaths.listing(entry.slug)}?klaar=ja` };
}

type Upkept = { slug: string; municipality: string; by: string };
const act = (visit: Visit, work: (upkeep: Upkept) => boolean, to: string): Reply => {
  const entry = entryOf(visit) as ActivityEntry;
  transaction(visit.intake.db, () =>
    work({ slug: entry.slug, municipality: entry.municipality, by: editorOf(visit).id }),
  );
  visit.publishSoon();
  return { redirect: to };
};

/** Whom it suits, said anew. */
function suit(visit: Visit): Reply {
  const slug = visit.params["slug"] ?? "";
  if (keepSuits(visit, [slug]).kept === 0)
    return listing(visit, {
      status: 409,
      notice: {
        kind: "mind",
        title: "Iemand anders was u voor.",
        text: "De tekst, of bij wie het past, is intussen veranderd. Hieronder staat hoe het nu is.",
      },
    });
  visit.publishSoon();
  return { redirect: `${deskPaths.listing(slug)}?klaar=ja` };
}

function noticeOf(done: string | null): { notice?: Notice } {
  if (done === "ja")
    return { notice: { kind: "good", title: "Bewaard. Over een halve minuut staat het in de gids." } };
  return done === "houder"
    ? { notice: { kind: "good", title: "De links van deze persoon werken niet meer." } }
    : {};
}

export const listingRoutes: Route[] = [
  {
    method: "GET",
    path: deskPaths.listing(":slug"),
    access: "editor",
    scope: scopeOf,
    run: (visit) => {
      visit.expectPublication();
      return listing(visit, noticeOf(visit.query.get("klaar")));
    },
  },
  { method: "POST", path: deskPaths.listing(":slug"), access: "editor", scope: scopeOf, run: change },
  {
    method: "POST",
    path: deskPaths.listing(":slug", "plek"),
    access: "editor",
    scope: scopeOf,
    run: (visit) => {
      const said = readAvailability(visit.form);
      if (!said)
        return listing(visit, {
          status: 422,
          notice: { kind: "wrong", title: "Kies of er plek is, of dat het vol is." },
        });
      return act(
        visit,
        (upkeep) => setAvailability(visit.intake, { ...upkeep, ...said }),
        `${deskPaths.listing(visit.params["slug"] ?? "")}?klaar=ja`,
      );
    },
  },
  { method: "POST", path: deskPaths.listing(":slug", "past"), access: "editor", scope: scopeOf, run: suit },
  {
    method: "POST",
    path: deskPaths.listing(":slug", "houder"),
    access: "editor",
    scope: scopeOf,
    run: (visit) => {
      const slug = visit.params["slug"] ?? "";
      const email = visit.form.get("adres") ?? "";
      dropKeeper(visit.intake.db, visit.now, { slug, email, by: editorOf(visit).id });
      return { redirect: `${deskPaths.listing(slug)}?klaar=houder` };
    },
  },
  {
    method: "POST",
    path: deskPaths.listing(":slug", "dag"),
    access: "editor",
    scope: scopeOf,
    run: (visit) => {
      const said = readCancelled(visit);
      if ("problem" in said)
        return listing(visit, { status: 422, notice: { kind: "wrong", title: said.problem } });
      return act(
        visit,
        (upkeep) => cancelDate(visit.intake, { ...upkeep, ...said }),
        `${deskPaths.listing(visit.params["slug"] ?? "")}?klaar=ja`,
      );
    },
  },
];
