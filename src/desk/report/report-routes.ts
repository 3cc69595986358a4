import { newStamp, type FormStamp } from "#desk/gate/form-stamp.ts";
import { cleanText } from "#desk/form/form-values.ts";
import { REPORT_KINDS, type ReportKind } from "./report-kinds.ts";
import { reportMistake } from "./report-mistake.ts";
import type { ActivityEntry } from "#domain/catalog.ts";
import { deskPaths } from "#domain/desk-paths.ts";
import { withPage } from "#domain/listed.ts";
import { paths } from "#domain/paths.ts";
import { passGate } from "#desk/gate/form-gate.ts";
import { reportRoom } from "#desk/gate/room-left.ts";
import type { Reply, Route, Visit } from "#desk/gate/route.ts";

declare module "#desk/page/view.ts" {
  interface Views {
    report: { slug: string; title: string; stamp: FormStamp; problem?: string; kind: string; text: string };
  }
}

const LONGEST = 600;

/** Only what has a page can be wrong. */
const shownEntry = ({ guide, today, params }: Visit): ActivityEntry | undefined =>
  withPage(
    guide.catalog.activities.filter(({ slug }) => slug === params["slug"]),
    today,
  )[0];

function page(
  visit: Visit,
  extra: { problem?: string; stamp?: FormStamp; kind?: string; text?: string } = {},
): Reply {
  const slug = visit.params["slug"] ?? "";
  const entry = shownEntry(visit);
  if (!entry)
    return {
      status: 404,
      view: {
        name: "message",
        title: "Deze activiteit kennen wij niet",
        text: ["Misschien is zij gestopt. Dank u dat u het wilde melden."],
        links: [{ href: paths.finder(), label: "Zoek een activiteit" }],
      },
    };
  const { problem, kind = "", text = "" } = extra;
  return {
    status: problem ? 422 : 200,
    view: {
      name: "report",
      slug,
      title: entry.title,
      stamp: extra.stamp ?? newStamp(visit.intake.secret, visit.now),
      kind,
      text,
      problem,
    },
  };
}

async function take(visit: Visit): Promise<Reply> {
  const { form, intake, params } = visit;
  const slug = params["slug"] ?? "";
  if (!shownEntry(visit)) return page(visit);
  const kind = form.get("wat") ?? "";
  const text = cleanText(form.get("tekst") ?? "", true);
  const stamp = { key: form.get("key") ?? "", stamp: form.get("stamp") ?? "" };
  const isKind = Object.hasOwn(REPORT_KINDS, kind);
  if (!isKind) return page(visit, { problem: "Kies wat er niet klopt.", stamp, kind, text });
  if (text.length > LONGEST)
    return page(visit, {
      problem: `Dit is te lang: ${text.length} letters. Maak er hooguit ${LONGEST} van.`,
      stamp,
      kind,
      text,
    });
  const gate = await passGate(visit, "short");
  if ("again" in gate) return page(visit, { problem: gate.again, stamp: gate.stamp, kind, text });
  const { isProven } = gate;
  const full =
    visit.allow("all-forms", "") && visit.allow("kept", visit.client)
      ? reportRoom(intake.db, visit.most, { slug, isProven })
      : "Er komen nu te veel meldingen binnen. Probeer het over een uur nog eens, of mail de redactie.";
  if (full !== undefined) return page(visit, { problem: full, stamp, kind, text });
  reportMistake(intake, { key: gate.key, slug, kind: kind as ReportKind, text, isProven });
  return { redirect: `${deskPaths.report(slug)}?klaar=ja` };
}

const thanks = (visit: Visit): Reply => ({
  view: {
    name: "message",
    title: "Dank u wel",
    text: ["De redactie kijkt het na en belt zo nodig de aanbieder. Zo klopt de gids ook voor de volgende."],
    links: [
      { href: paths.activity(visit.params["slug"] ?? ""), label: "Terug naar de activiteit" },
      { href: paths.home(), label: "Naar de gids" },
    ],
  },
});

export const reportRoutes: Route[] = [
  {
    method: "GET",
    path: deskPaths.report(":slug"),
    access: "anyone",
    run: (visit) => (visit.query.get("klaar") === "ja" && shownEntry(visit) ? thanks(visit) : page(visit)),
  },
  { method: "POST", path: deskPaths.report(":slug"), access: "anyone", rate: "form", run: take },
];
