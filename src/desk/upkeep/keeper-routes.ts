import { cleanText } from "#desk/form/form-values.ts";
import { readFormValues } from "#desk/form/read-form-values.ts";
import { valuesOfActivity } from "#desk/form/values-of-activity.ts";
import { stopLink, useLink, type Link } from "#desk/gate/link.ts";
import { transaction } from "#desk/store/open-store.ts";
import { newNumber } from "#desk/store/secret.ts";
import { providerValues, publishedVersion, submitChange } from "#desk/submit/submit.ts";
import { cancelDate, setAvailability, stillTrue } from "./keep-activity.ts";
import { deskPaths } from "#domain/desk-paths.ts";
import { doubtsOf } from "#desk/gate/form-gate.ts";
import { changeRoom } from "#desk/gate/room-left.ts";
import { goneView } from "#desk/links/gone-view.ts";
import { closeLink, markOfLink, openedLink, openLink } from "#desk/links/opened-link.ts";
import { isStillTheirs } from "./keepers.ts";
import { formProblems } from "#desk/submit/form-problems.ts";
import { currentEntry } from "#desk/listing/published-entry.ts";
import { readAvailability, readCancelled } from "./read-upkeep.ts";
import {
  changeForm,
  sentWithoutLink,
  sentForAnother,
  upkeepAgain,
  upkeepPage,
  type Kept,
} from "./keeper-pages.ts";
import type { Reply, Route, Visit } from "#desk/gate/route.ts";

interface Held extends Kept {
  link: Link;
}
type Part = "klopt" | "plek" | "dag" | "wijzigen" | "stoppen" | "link";

const slugOf = ({ params }: Visit) => params["slug"] ?? "";

/** The activity this browser opened a link to, or the page that says why it cannot. `sent`: which form came in. */
function heldBy(visit: Visit, sent?: Part): Held | { gone: Reply } {
  const found = openedLink(visit, "keep", slugOf(visit));
  if ("gone" in found)
    return { gone: sent ? sentWithoutLink(visit, sent, found.gone) : goneView(found.gone, "keep") };
  const { link } = found;
  const entry = currentEntry(visit, link.slug);
  if (!entry) return { gone: goneView("over", "keep") };
  return isStillTheirs(entry, link)
    ? { entry, link, mark: markOfLink(link) }
    : { gone: goneView("moved", "keep") };
}

const DONE: ReadonlyMap<string, string> = new Map([
  ["klopt", "Dank u. Het staat weer als nagekeken in de gids."],
  ["plek", "Dank u. Binnen een minuut staat het in de gids."],
  ["dag", "Dank u. Binnen een minuut staat het in de gids."],
  ["wijzigen", "Dank u. De redactie kijkt uw wijziging na. U krijgt een mail."],
  ["stoppen", "Dank u. De redactie haalt het uit de gids. U krijgt een mail."],
]);

function showKeep(visit: Visit): Reply {
  const held = heldBy(visit);
  if ("gone" in held) return held.gone;
  const done = DONE.get(visit.query.get("klaar") ?? "");
  return upkeepPage(visit, held, done ? { kind: "good", title: done } : undefined);
}

/** Does one thing with a link that is open here, and writes that down. */
function withHeld(visit: Visit, part: Part, act: (held: Held) => Reply | undefined): Reply {
  const { intake, now } = visit;
  return transaction(intake.db, () => {
    const held = heldBy(visit, part);
    if ("gone" in held) return held.gone;
    if (visit.form.get("link") !== held.mark) return sentForAnother(visit, part, held);
    const refused = act(held);
    if (refused) return refused;
    const { entry, link } = held;
    useLink(intake.db, now, link, part);
    return {
      redirect: `${deskPaths.upkeep(entry.slug)}?klaar=${part}`,
      // Another hour in this browser.
      cookies: [openLink(intake.db, now, link)],
    };
  });
}

/** Its holder wants nobody to act with it any more. */
function stop(visit: Visit): Reply {
  const { intake, now } = visit;
  return transaction(intake.db, () => {
    const held = heldBy(visit, "link");
    if ("gone" in held) return held.gone;
    if (visit.form.get("link") !== held.mark) return sentForAnother(visit, "link", held);
    stopLink(intake.db, now, held.link);
    return {
      redirect: `${deskPaths.askLink(held.entry.slug)}&gestopt=ja`,
      cookies: [closeLink(held.link)],
    };
  });
}

const mistake = (visit: Visit, held: Held, title: string): Reply =>
  upkeepAgain(visit, held, { kind: "wrong", title });

function takeChange(visit: Visit, kind: "change" | "withdraw"): Reply {
  const part = kind === "change" ? "wijzigen" : "stoppen";
  return withHeld(visit, part, (held) => {
    const { entry, link, mark } = held;
    const values = kind === "change" ? readFormValues(visit.form) : valuesOfActivity(entry);
    const base = visit.form.get("base") || publishedVersion(visit.intake, entry);
    const full = changeRoom(visit.intake.db, visit.most, entry.slug);
    if (full !== undefined)
      return kind === "change"
        ? changeForm(visit, held, { values, base, notice: { kind: "mind", title: full } })
        : mistake(visit, held, full);
    if (kind === "change") {
      const problems = formProblems(visit, values, { entry });
      const doubts = doubtsOf(values, visit.form);
      if (Object.keys(problems).length > 0 || doubts.length > 0)
        return changeForm(visit, held, { values, problems, doubts, base });
    }
    const remark = cleanText(visit.form.get("remark") ?? "", true).slice(0, 1000);
    submitChange(visit.intake, {
      // Of the form as it was drawn: a second press of the same one is no second change.
      key: `${mark}:${part}:${(visit.form.get("key") ?? newNumber()).slice(0, 40)}`,
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
  { method: "GET", path: deskPaths.upkeep(":slug"), access: "link", run: showKeep },
  {
    method: "POST",
    path: deskPaths.upkeep(":slug", "klopt"),
    access: "link",
    rate: "form",
    run: (visit) =>
      published(
        visit,
        withHeld(visit, "klopt", ({ entry }) =>
          stillTrue(visit.intake, { ...entry, by: "provider" }) ? undefined : goneView("over", "keep"),
        ),
      ),
  },
  {
    method: "POST",
    path: deskPaths.upkeep(":slug", "plek"),
    access: "link",
    rate: "form",
    run: (visit) =>
      published(
        visit,
        withHeld(visit, "plek", (held) => {
          const said = readAvailability(visit.form);
          if (!said) return mistake(visit, held, "Kies of er plek is, of dat het vol is.");
          setAvailability(visit.intake, { ...held.entry, ...said, by: "provider" });
          return undefined;
        }),
      ),
  },
  {
    method: "POST",
    path: deskPaths.upkeep(":slug", "dag"),
    access: "link",
    rate: "form",
    run: (visit) =>
      published(
        visit,
        withHeld(visit, "dag", (held) => {
          const { entry } = held;
          const said = readCancelled(visit);
          if ("problem" in said) return mistake(visit, held, said.problem);
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
    path: deskPaths.upkeep(":slug", "wijzigen"),
    access: "link",
    run: (visit) => {
      const held = heldBy(visit);
      return "gone" in held
        ? held.gone
        : changeForm(visit, held, { base: publishedVersion(visit.intake, held.entry) });
    },
  },
  {
    method: "POST",
    path: deskPaths.upkeep(":slug", "wijzigen"),
    access: "link",
    rate: "form",
    run: (visit) => takeChange(visit, "change"),
  },
  {
    method: "POST",
    path: deskPaths.upkeep(":slug", "stoppen"),
    access: "link",
    rate: "form",
    run: (visit) => takeChange(visit, "withdraw"),
  },
  { method: "POST", path: deskPaths.upkeep(":slug", "link"), access: "link", rate: "form", run: stop },
];

function published(visit: Visit, answer: Reply): Reply {
  visit.publishSoon();
  return answer;
}
