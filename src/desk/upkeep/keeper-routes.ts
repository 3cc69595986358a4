import { newStamp } from "#desk/gate/form-stamp.ts";
import { cleanText, type FormValues } from "#desk/form/form-values.ts";
import { readFormValues } from "#desk/form/read-form-values.ts";
import type { Problems } from "#desk/form/problems.ts";
import { valuesOfActivity } from "#desk/form/values-of-activity.ts";
import { makeLink, readLink, spendLink, type Link } from "#desk/gate/link.ts";
import { transaction } from "#desk/store/open-store.ts";
import { providerValues, publishedVersion, submitChange } from "#desk/submit/submit.ts";
import { cancelDate, setAvailability, stillTrue } from "./keep-activity.ts";
import type { ActivityEntry } from "#domain/catalog.ts";
import { deskPaths } from "#domain/desk-paths.ts";
import { comingDates, type ComingDate } from "./coming-dates.ts";
import { doubtsOf } from "#desk/gate/form-gate.ts";
import { changeRoom } from "#desk/gate/room-left.ts";
import { goneView } from "./gone-view.ts";
import { isStillTheirs } from "./keepers.ts";
import { formProblems } from "#desk/submit/form-problems.ts";
import { currentEntry } from "#desk/listing/published-entry.ts";
import { readAvailability, readCancelled } from "./read-upkeep.ts";
import { typedUpkeep, type TypedUpkeep } from "./typed-upkeep.ts";
import type { Reply, Route, Visit } from "#desk/gate/route.ts";

declare module "#desk/page/view.ts" {
  interface Views {
    upkeep: {
      entry: ActivityEntry;
      token: string;
      dates: ComingDate[];
      typed?: TypedUpkeep;
      notice?: Notice;
    };
  }
}

const tokenOf = ({ params }: Visit) => params["token"] ?? "";

/** The activity a link is for, or the page that says why the link does not work. */
function entryOf(visit: Visit): { entry: ActivityEntry; link: Link } | { gone: Reply } {
  const found = readLink(visit.intake.db, visit.now, "keep", tokenOf(visit));
  if ("gone" in found) return { gone: goneView(found.gone, "keep") };
  const entry = currentEntry(visit, found.link.slug);
  if (!entry) return { gone: goneView("over", "keep") };
  return isStillTheirs(entry, found.link) ? { entry, link: found.link } : { gone: goneView("moved", "keep") };
}

const DONE: ReadonlyMap<string, string> = new Map([
  ["klopt", "Dank u. Het staat weer als nagekeken in de gids."],
  ["plek", "Dank u. Binnen een minuut staat het in de gids."],
  ["dag", "Dank u. Binnen een minuut staat het in de gids."],
  ["wijzigen", "Dank u. De redactie kijkt uw wijziging na. U krijgt een mail."],
  ["stoppen", "Dank u. De redactie haalt het uit de gids. U krijgt een mail."],
]);

function showKeep(visit: Visit): Reply {
  const found = entryOf(visit);
  if ("gone" in found) return found.gone;
  const done = DONE.get(visit.query.get("klaar") ?? "");
  return {
    view: {
      name: "upkeep",
      entry: found.entry,
      token: tokenOf(visit),
      dates: comingDates(found.entry, visit.guide, visit.today),
      notice: done ? { kind: "good", title: done } : undefined,
    },
  };
}

/** Does one thing with a link and gives the next link in its place: a link is used once, a person may go on. */
function once(
  visit: Visit,
  part: string,
  act: (entry: ActivityEntry, link: Link) => Reply | undefined,
): Reply {
  const { intake, now } = visit;
  return transaction(intake.db, () => {
    const found = entryOf(visit);
    if ("gone" in found) return found.gone;
    const refused = act(found.entry, found.link);
    if (refused) return refused;
    if (!spendLink(intake.db, now, "keep", tokenOf(visit))) return goneView("used", "keep");
    const next = makeLink(intake.db, now, {
      purpose: "keep",
      slug: found.entry.slug,
      organization: found.entry.organization,
      isContact: found.link.isContact,
      email: found.link.email,
      again: found.link.expiresAt,
    });
    return { redirect: `${deskPaths.upkeep(next)}?klaar=${part}` };
  });
}

function keepMistake(visit: Visit, entry: ActivityEntry, title: string): Reply {
  return {
    status: 422,
    view: {
      name: "upkeep",
      entry,
      token: tokenOf(visit),
      dates: comingDates(entry, visit.guide, visit.today),
      typed: typedUpkeep(visit.form),
      notice: { kind: "wrong", title },
    },
  };
}

function changeForm(
  visit: Visit,
  entry: ActivityEntry,
  extra: { values?: FormValues; problems?: Problems; doubts?: string[]; base?: string; notice?: string } = {},
): Reply {
  const { values = valuesOfActivity(entry), problems = {}, doubts = [] } = extra;
  return {
    status: extra.values ? 422 : 200,
    view: {
      name: "form",
      form: {
        purpose: "change",
        action: deskPaths.upkeep(tokenOf(visit), "wijzigen"),
        values,
        problems,
        doubts,
        stamp: newStamp(visit.intake.secret, visit.now),
        base: extra.base ?? publishedVersion(visit.intake, entry),
      },
      notice: extra.notice === undefined ? undefined : { kind: "mind", title: extra.notice },
    },
  };
}

function takeChange(visit: Visit, kind: "change" | "withdraw"): Reply {
  const part = kind === "change" ? "wijzigen" : "stoppen";
  return once(visit, part, (entry, link) => {
    const values = kind === "change" ? readFormValues(visit.form) : valuesOfActivity(entry);
    const full = changeRoom(visit.intake.db, visit.most, entry.slug);
    if (full !== undefined)
      return kind === "change"
        ? changeForm(visit, entry, { values, notice: full })
        : keepMistake(visit, entry, full);
    if (kind === "change") {
      const problems = formProblems(visit, values, { entry });
      const doubts = doubtsOf(values, visit.form);
      const base = visit.form.get("base") ?? "";
      if (Object.keys(problems).length > 0 || doubts.length > 0)
        return changeForm(visit, entry, { values, problems, doubts, base });
    }
    const base = visit.form.get("base") || publishedVersion(visit.intake, entry);
    const remark = cleanText(visit.form.get("remark") ?? "", true).slice(0, 1000);
    submitChange(visit.intake, {
      key: `${tokenOf(visit)}:${part}`.slice(-40),
      values: { ...(kind === "change" ? providerValues(values, valuesOfActivity(entry)) : values), remark },
      entry,
      email: link.email ?? "",
      kind,
      base,
    });
    return undefined;
  });
}

export const keeperRoutes: Route[] = [
  { method: "GET", path: deskPaths.upkeep(":token"), access: "link", run: showKeep },
  {
    method: "POST",
    path: deskPaths.upkeep(":token", "klopt"),
    access: "link",
    rate: "form",
    run: (visit) =>
      published(
        visit,
        once(visit, "klopt", (entry) =>
          stillTrue(visit.intake, { ...entry, by: "provider" }) ? undefined : goneView("over", "keep"),
        ),
      ),
  },
  {
    method: "POST",
    path: deskPaths.upkeep(":token", "plek"),
    access: "link",
    rate: "form",
    run: (visit) =>
      published(
        visit,
        once(visit, "plek", (entry) => {
          const said = readAvailability(visit.form);
          if (!said) return keepMistake(visit, entry, "Kies of er plek is, of dat het vol is.");
          setAvailability(visit.intake, { ...entry, ...said, by: "provider" });
          return undefined;
        }),
      ),
  },
  {
    method: "POST",
    path: deskPaths.upkeep(":token", "dag"),
    access: "link",
    rate: "form",
    run: (visit) =>
      published(
        visit,
        once(visit, "dag", (entry) => {
          const said = readCancelled(visit);
          if ("problem" in said) return keepMistake(visit, entry, said.problem);
          cancelDate(visit.intake, {
            slug: entry.slug,
            municipality: entry.municipality,
            ...said,
            by: "provider",
          });
          return undefined;
        }),
      ),
  },
  {
    method: "GET",
    path: deskPaths.upkeep(":token", "wijzigen"),
    access: "link",
    run: (visit) => {
      const found = entryOf(visit);
      return "gone" in found ? found.gone : changeForm(visit, found.entry);
    },
  },
  {
    method: "POST",
    path: deskPaths.upkeep(":token", "wijzigen"),
    access: "link",
    rate: "form",
    run: (visit) => takeChange(visit, "change"),
  },
  {
    method: "POST",
    path: deskPaths.upkeep(":token", "stoppen"),
    access: "link",
    rate: "form",
    run: (visit) => takeChange(visit, "withdraw"),
  },
];

function published(visit: Visit, answer: Reply): Reply {
  visit.publishSoon();
  return answer;
}
