import { editorOf, type Reply, type Route, type Visit } from "#desk/gate/route.ts";
import type { Notice } from "#desk/page/view.ts";
import { currentContent } from "#desk/publish/current-content.ts";
import { queuePublication } from "#desk/publish/queue-publication.ts";
import { looksAfter } from "#desk/sign-in/editor.ts";
import { audit } from "#desk/store/audit.ts";
import { transaction } from "#desk/store/open-store.ts";
import type { MunicipalityEntry } from "#domain/catalog.ts";
import { deskPaths } from "#domain/desk-paths.ts";
import { monthsToFill, withGoal, withMonth } from "#domain/follow/tally-table.ts";
import { tallies as talliesSchema, type Tallies } from "#schema/tallies.ts";
import { monthYearText } from "#text/when/date-text.ts";
import { typedGoal, typedMonth, type TypedTally } from "./typed-tally.ts";

declare module "#desk/page/view.ts" {
  interface Views {
    tallies: {
      municipality: MunicipalityEntry;
      /** Other municipalities whose sums this editor keeps. */
      others: MunicipalityEntry[];
      tallies: Tallies;
      months: string[];
      /** The one that the form shows. */
      month: string;
      year: number;
      typed?: TypedTally;
      notice?: Notice;
    };
  }
}

const NONE: Tallies = { goals: [], months: [] };
const pathOf = (municipality: string): string => `tallies/${municipality}.json`;

/** Whoever leads Welzijn op Recept in a municipality keeps its sums. */
const leaderOf = ({ welzijnOpRecept }: MunicipalityEntry): string | undefined =>
  welzijnOpRecept?.organization;

const municipalityOf = ({ guide, params }: Visit): MunicipalityEntry | undefined =>
  guide.catalog.municipalities.find(({ slug }) => slug === params["municipality"]);

const ownOf = (visit: Visit): MunicipalityEntry[] =>
  visit.guide.catalog.municipalities.filter((one) => looksAfter(editorOf(visit), leaderOf(one)));

const talliesNow = ({ intake }: Visit, slug: string): Tallies => {
  const held = currentContent(intake, pathOf(slug));
  return held ? talliesSchema.parse(held) : NONE;
};

const yearOf = ({ today }: Visit): number => Number(today.slice(0, 4));

function show(visit: Visit, typed?: TypedTally): Reply {
  const municipality = municipalityOf(visit)!;
  const { query, today } = visit;
  visit.expectPublication();
  const months = monthsToFill(today);
  const asked = typed?.values["maand"] ?? query.get("maand") ?? "";
  const notice: Notice | undefined = typed
    ? { kind: "wrong", title: "Dit is nog niet bewaard.", text: "Kijk naar de velden hieronder." }
    : noticeOf(query.get("bewaard"));
  return {
    ...(typed ? { status: 422 } : {}),
    view: {
      name: "tallies",
      municipality,
      others: ownOf(visit).filter(({ slug }) => slug !== municipality.slug),
      tallies: talliesNow(visit, municipality.slug),
      months,
      // The month before this one is whole, and the card of it is full.
      month: months.includes(asked) ? asked : (months[1] ?? ""),
      year: yearOf(visit),
      ...(typed ? { typed } : {}),
      ...(notice ? { notice } : {}),
    },
  };
}

function noticeOf(kept: string | null): Notice | undefined {
  if (!kept) return undefined;
  const text = "Over een halve minuut staat het in de gids.";
  if (kept === "streefgetal") return { kind: "good", title: "Het streefgetal is bewaard.", text };
  return /^20\d{2}-(?:0[1-9]|1[0-2])$/.test(kept)
    ? { kind: "good", title: `De telling van ${monthYearText(kept)} is bewaard.`, text }
    : undefined;
}

/** Keeps what `change` makes of the file as it is now, so that another month typed meanwhile stays. */
function keep(visit: Visit, change: (now: Tallies) => Tallies, kept: string, month?: string): Reply {
  const { slug } = municipalityOf(visit)!;
  const { intake, now } = visit;
  const actor = editorOf(visit).id;
  transaction(intake.db, () => {
    queuePublication(intake, [{ path: pathOf(slug), value: change(talliesNow(visit, slug)) }], { actor });
    audit(intake.db, { at: now, actor, action: "tallies kept", subject: slug });
  });
  visit.publishSoon();
  const query = new URLSearchParams({ ...(month ? { maand: month } : {}), bewaard: kept });
  return { redirect: `${deskPaths.tallies(slug)}?${query.toString()}` };
}

function keepMonth(visit: Visit): Reply {
  const read = typedMonth(visit.form, monthsToFill(visit.today));
  if ("typed" in read) return show(visit, read.typed);
  const { tally } = read;
  return keep(visit, (now) => withMonth(now, tally), tally.month, tally.month);
}

function keepGoal(visit: Visit): Reply {
  const read = typedGoal(visit.form);
  if ("typed" in read) return show(visit, read.typed);
  return keep(visit, (now) => withGoal(now, yearOf(visit), read.referred), "streefgetal");
}

/** Straight to the one that is theirs; nobody has to choose from one. */
function first(visit: Visit): Reply {
  const [own] = ownOf(visit);
  return own
    ? { redirect: deskPaths.tallies(own.slug) }
    : {
        view: {
          name: "message",
          title: "U houdt geen telling bij",
          text: [
            "De telling van een gemeente is voor wie daar Welzijn op Recept leidt. Dat staat bij de gemeente in de gids.",
          ],
          links: [{ href: deskPaths.desk(), label: "Naar de inzendingen" }],
        },
      };
}

const scope: Route["scope"] = (visit) => {
  const municipality = municipalityOf(visit);
  return municipality && { organization: leaderOf(municipality) };
};

export const tallyRoutes: Route[] = [
  { method: "GET", path: deskPaths.tallies(), access: "editor", run: first },
  {
    method: "GET",
    path: deskPaths.tallies(":municipality"),
    access: "editor",
    scope,
    run: (visit) => show(visit),
  },
  { method: "POST", path: deskPaths.tallies(":municipality"), access: "editor", scope, run: keepMonth },
  {
    method: "POST",
    path: deskPaths.tallies(":municipality", "streefgetal"),
    access: "editor",
    scope,
    run: keepGoal,
  },
];
