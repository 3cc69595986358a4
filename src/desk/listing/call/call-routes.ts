import { valuesOfActivity } from "#desk/form/values-of-activity.ts";
import type { FormValues } from "#desk/form/form-values.ts";
import { editorOf, type Reply, type Route, type Scope, type Visit } from "#desk/gate/route.ts";
import type { Notice } from "#desk/page/view.ts";
import { queuePublication, type PublishedFile } from "#desk/publish/queue-publication.ts";
import { activityFiles } from "#desk/review/activity-files.ts";
import { audit } from "#desk/store/audit.ts";
import { transaction } from "#desk/store/open-store.ts";
import { newNumber } from "#desk/store/secret.ts";
import { setAvailability } from "#desk/upkeep/keep-activity.ts";
import { readAvailability } from "#desk/upkeep/read-upkeep.ts";
import { deskPaths } from "#domain/desk-paths.ts";
import { message } from "#desk/gate/admit.ts";
import { openOf, type BoardGroup } from "../board.ts";
import { ownBoard } from "../own-board.ts";
import { newInCall, questionsOfCall, saidInCall, type AskedInCall } from "./call-answers.ts";
import { publishedEntry } from "../published-entry.ts";
import { tick } from "../tick.ts";

declare module "#desk/page/view.ts" {
  interface Views {
    call: {
      slug: string;
      group: BoardGroup;
      questions: AskedInCall[];
      /** By activity, and then by field: what could not be taken. */
      typed: Record<string, FormValues>;
      ticked: readonly string[];
      /** By activity and field, as `adem-ontspan.groupMax`. */
      problems: Record<string, string>;
      /** Whom to ring up after this. */
      next: { slug: string; name: string } | undefined;
      notice?: Notice;
    };
  }
}

function scopeOf(visit: Visit): Scope | undefined {
  const entry = publishedEntry(visit, visit.params["slug"]);
  return entry && { organization: entry.organization };
}

/** Everything that is asked in the call about this activity, and the call after it. */
function callOf(visit: Visit): { group: BoardGroup; next: BoardGroup | undefined } | undefined {
  const slug = visit.params["slug"];
  const { groups } = ownBoard(visit);
  const at = groups.findIndex(({ lines }) => lines.some(({ entry }) => entry.slug === slug));
  const whole = groups[at];
  if (!whole) return undefined;
  const lines = whole.lines.filter(({ entry, standing }) => standing !== "fine" || entry.slug === slug);
  const others = [...groups.slice(at + 1), ...groups.slice(0, at)];
  return { group: { ...whole, lines }, next: others.find((group) => openOf(group) > 0) };
}

const lineToRing = ({ lines }: BoardGroup): string =>
  (lines.find(({ standing }) => standing !== "fine" && standing !== "today") ?? lines[0])?.entry.slug ?? "";

function viewOf(
  visit: Visit,
  { group, next }: NonNullable<ReturnType<typeof callOf>>,
  refused?: { typed: Record<string, FormValues>; ticked: string[]; problems: Record<string, string> },
) {
  const done: Notice = { kind: "good", title: "Het vorige gesprek is bewaard." };
  const wrong: Notice = {
    kind: "wrong",
    title: "Er is nog niets bewaard.",
    text: "Bij een antwoord staat wat er mist. De rest staat er nog.",
  };
  const isAfter = visit.query.get("klaar") === "gesprek";
  return {
    name: "call" as const,
    slug: visit.params["slug"] ?? "",
    group,
    questions: questionsOfCall(
      group.lines.map(({ entry }) => entry),
      visit.today,
    ),
    typed: {},
    ticked: [],
    problems: {},
    ...refused,
    next: next && { slug: lineToRing(next), name: next.name },
    ...(refused ? { notice: wrong } : isAfter ? { notice: done } : {}),
  };
}

/** Writes down a call: what is new in the answers, whether there is room, and what is still true. All of it or nothing. */
function save(visit: Visit): Reply {
  const { intake, guide, form } = visit;
  const call = callOf(visit);
  if (!call) return GONE;
  const by = editorOf(visit).id;
  const further = form.get("verder");
  const isAll = further === "alles";
  const number = newNumber();
  const problems: Record<string, string> = {};
  const typed: Record<string, FormValues> = {};
  const made: { slug: string; files: PublishedFile[] }[] = [];
  const open = call.group.lines.map(({ entry }) => entry);
  for (const entry of open) {
    const { slug, municipality } = entry;
    typed[slug] = saidInCall(form, slug);
    const given = newInCall(typed[slug], entry);
    if (Object.keys(given).length === 0) continue;
    const values = { ...valuesOfActivity(entry), ...given };
    const files = activityFiles(intake, guide, { id: number, isOwnChange: true, slug, municipality, values });
    if ("problems" in files)
      for (const [name, text] of Object.entries(files.problems)) problems[`${slug}.${name}`] = text;
    else made.push({ slug, files: files.files });
  }
  const ticked = form.getAll("klopt");
  if (Object.keys(problems).length > 0)
    return { status: 422, view: viewOf(visit, call, { typed, ticked, problems }) };
  transaction(intake.db, () => {
    for (const { slug, files } of made) {
      queuePublication(intake, files, { actor: by });
      audit(intake.db, { at: visit.now, actor: by, action: "changed", subject: slug, detail: number });
    }
    for (const { slug, municipality } of open) {
      const room = readAvailability(new URLSearchParams({ plek: form.get(`${slug}.plek`) ?? "" }));
      if (room) setAvailability(intake, { slug, municipality, by, ...room });
      if (isAll || ticked.includes(slug)) tick(intake, { slug, municipality, by });
    }
  });
  visit.publishSoon();
  const { next } = call;
  return {
    redirect:
      further !== null && next
        ? `${deskPaths.listing(lineToRing(next), "bellen")}?klaar=gesprek`
        : `${deskPaths.board()}?klaar=gesprek#${visit.params["slug"]}`,
  };
}

const GONE: Reply = {
  status: 404,
  view: message("Dit is er niet (meer)", "De activiteit is gestopt of voorbij. Er is niets na te vragen."),
};

export const callRoutes: Route[] = [
  {
    method: "GET",
    path: deskPaths.listing(":slug", "bellen"),
    access: "editor",
    scope: scopeOf,
    run: (visit) => {
      const call = callOf(visit);
      return call ? { view: viewOf(visit, call) } : GONE;
    },
  },
  { method: "POST", path: deskPaths.listing(":slug", "bellen"), access: "editor", scope: scopeOf, run: save },
];
