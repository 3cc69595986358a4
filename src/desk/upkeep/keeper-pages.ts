import { newStamp } from "#desk/gate/form-stamp.ts";
import type { FormValues } from "#desk/form/form-values.ts";
import type { Problems } from "#desk/form/problems.ts";
import { readFormValues } from "#desk/form/read-form-values.ts";
import { keptByForm, valuesOfActivity } from "#desk/form/values-of-activity.ts";
import type { Reply, Visit } from "#desk/gate/route.ts";
import { CLOSED_WITH_TYPED, endedWithTyped, goneView } from "#desk/links/gone-view.ts";
import type { Notice } from "#desk/page/view.ts";
import type { ActivityEntry } from "#domain/catalog.ts";
import { deskPaths } from "#domain/desk-paths.ts";
import { usesOfLinks } from "#desk/gate/link.ts";
import { comingDates, type ComingDate } from "./coming-dates.ts";
import { typedUpkeep, type TypedUpkeep } from "./typed-upkeep.ts";

declare module "#desk/page/view.ts" {
  interface Views {
    upkeep: {
      entry: ActivityEntry;
      /** Of the link the forms were made for. */
      mark: string;
      dates: ComingDate[];
      /** When links to it were used, and for which part. */
      uses: { at: number; detail: string }[];
      typed?: TypedUpkeep;
      notice?: Notice | undefined;
    };
  }
}

/** An activity, and the mark of the link its forms are made for. */
export interface Kept {
  entry: ActivityEntry;
  mark: string;
}

export const upkeepPage = (visit: Visit, kept: Kept, notice: Notice | undefined): Reply => ({
  view: {
    ...upkeepView(visit, kept),
    uses: usesOfLinks(visit.intake.db, kept.entry.slug, USES_SHOWN),
    notice,
  },
});

const USES_SHOWN = 5;
const upkeepView = (visit: Visit, { entry, mark }: Kept) =>
  ({ name: "upkeep", entry, mark, dates: comingDates(entry, visit.guide, visit.today) }) as const;

/** The same with what was typed, when it could not be taken. */
export const upkeepAgain = (visit: Visit, kept: Kept, notice: Notice, status = 422): Reply => ({
  status,
  view: { ...upkeepView(visit, kept), uses: [], typed: typedUpkeep(visit.form), notice },
});

export function changeForm(
  visit: Visit,
  { entry, mark }: Kept,
  extra: {
    values?: FormValues;
    problems?: Problems;
    doubts?: string[];
    /** The published version it is made against. */
    base: string;
    notice?: Notice;
    status?: number;
  },
): Reply {
  const { values = valuesOfActivity(entry), problems = {}, doubts = [] } = extra;
  return {
    status: extra.status ?? (extra.values ? 422 : 200),
    view: {
      name: "form",
      form: {
        purpose: "change",
        action: deskPaths.upkeep(entry.slug, "wijzigen"),
        values,
        problems,
        doubts,
        stamp: newStamp(visit.intake.secret, visit.now),
        kept: keptByForm(entry),
        slug: entry.slug,
        base: extra.base,
        mark,
      },
      notice: extra.notice,
    },
  };
}

/** What somebody sent, drawn again with a word above it, so that nothing they typed is lost. */
const sentAgain = (visit: Visit, part: string, kept: Kept, notice: Notice, status: number): Reply =>
  part === "wijzigen"
    ? changeForm(visit, kept, {
        values: readFormValues(visit.form),
        base: visit.form.get("base") ?? "",
        notice,
        status,
      })
    : upkeepAgain(visit, kept, notice, status);

/** A form that was made for another link to the same activity than is open here now. */
export const sentForAnother = (visit: Visit, part: string, kept: Kept): Reply =>
  sentAgain(
    visit,
    part,
    kept,
    {
      kind: "mind",
      title: "U opende intussen een andere link",
      text: "Daarom is er nog niets doorgegeven. Kijk het na en druk nog eens op de knop. Wat u invulde staat er nog.",
    },
    409,
  );

/** A form for which no link is open here. Drawn from what every reader sees: who sent it may be anybody. */
export function sentWithoutLink(visit: Visit, part: string, why: "closed" | "used" | "expired"): Reply {
  const entry = visit.guide.entries.find(({ slug }) => slug === visit.params["slug"]);
  if (!entry) return goneView(why, "keep");
  // When the same link is opened again, the form counts as it did.
  const kept = { entry, mark: visit.form.get("link") ?? "" };
  return why === "closed"
    ? sentAgain(visit, part, kept, CLOSED_WITH_TYPED, 401)
    : sentAgain(visit, part, kept, endedWithTyped(why, entry.slug), 410);
}
