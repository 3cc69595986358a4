import { cleanText } from "#desk/form/form-values.ts";
import { letters } from "#desk/mail/letters.ts";
import { queueMail } from "#desk/mail/queue-mail.ts";
import { refusalsSince } from "#desk/store/audit.ts";
import { mayGive, WHOLE_GUIDE, type Editor } from "./editor.ts";
import { addEditor, allEditors, beginAnew, readEditor, stopEditor } from "./editors.ts";
import { hasPasskey } from "./passkey.ts";
import { needsKey } from "./proof.ts";
import { deskPaths } from "#domain/desk-paths.ts";
import { editorOf, type Reply, type Route, type Visit } from "#desk/gate/route.ts";

declare module "#desk/page/view.ts" {
  interface Views {
    editors: {
      editors: (Editor & { lacksKey: boolean; isMe: boolean })[];
      /** Over which this administrator gives rights. */
      organizations: { slug: string; name: string }[];
      /** How often each was refused in the last week. */
      refusals: Record<string, number>;
      problem?: string;
      /** What was filled in and could not be taken. */
      typed?: Wanted;
      /** What was searched for among the organisations, and which of them fit. */
      asked: string;
      found: string[];
      /** Who is changed; somebody new is added otherwise. */
      changed?: { id: string; name: string } | undefined;
    };
  }
}

type Wanted = Pick<Editor, "name" | "email" | "organizations" | "administrator">;

const WEEK_MS = 7 * 86_400_000;
const REFUSED = {
  last: "Dit is de laatste beheerder. Geef eerst iemand anders die rol.",
  address: "Dit is geen mailadres. Schrijf bijvoorbeeld naam@organisatie.nl.",
  "not theirs":
    "U kunt alleen rechten geven en stoppen van organisaties waar u zelf beheerder van bent. Vraag het een beheerder van de hele gids.",
} as const;

/** Whether this administrator gives and stops these rights, as it is at the moment the change is made. */
const may =
  (visit: Visit, wanted: readonly string[] = []) =>
  (known: Editor | undefined): boolean =>
    mayGive(readEditor(visit.intake.db, editorOf(visit).id), wanted, known?.organizations ?? []);

function page(visit: Visit, problem?: string, typed?: Wanted, asked = ""): Reply {
  const { intake, guide, now, keysFor } = visit;
  const me = editorOf(visit);
  const editors = allEditors(intake.db).filter((one) => mayGive(me, one.organizations));
  const asks = visit.form.get("wie") ?? visit.query.get("wie");
  const changed = editors.find(({ id, active }) => id === asks && active);
  const organizations = [
    { slug: WHOLE_GUIDE, name: "De hele gids" },
    ...guide.catalog.organizations
      .map(({ slug, name }) => ({ slug, name }))
      .sort((a, b) => a.name.localeCompare(b.name, "nl")),
  ].filter(({ slug }) => mayGive(me, [slug]));
  return {
    status: problem ? 422 : 200,
    view: {
      name: "editors",
      editors: editors.map((one) => ({
        ...one,
        lacksKey: needsKey(one, keysFor) && !hasPasskey(intake.db, one.id),
        isMe: one.id === me.id,
      })),
      organizations,
      refusals: refusalsSince(intake.db, now - WEEK_MS),
      problem,
      typed: typed ?? changed,
      changed,
      asked,
      found: named(organizations, asked),
    },
  };
}

const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Slugs of those with this in their name; only the one that is called so, when there is one. */
function named(organizations: readonly { slug: string; name: string }[], asked: string): string[] {
  if (asked === "") return [];
  const exact = organizations.filter(({ name }) => plain(name) === plain(asked));
  const fits =
    exact.length > 0 ? exact : organizations.filter(({ name }) => plain(name).includes(plain(asked)));
  return fits.map(({ slug }) => slug);
}

function add(visit: Visit): Reply {
  const { form, guide, intake, now } = visit;
  const name = cleanText(form.get("naam") ?? "", false).slice(0, 80);
  const email = cleanText(form.get("adres") ?? "", false).slice(0, 200);
  const known = new Set([WHOLE_GUIDE, ...guide.catalog.organizations.map(({ slug }) => slug)]);
  const organizations = form.getAll("organisatie").filter((slug) => known.has(slug));
  const asked = cleanText(form.get("zoek") ?? "", false).slice(0, 100);
  const found = asked === "" ? [] : named(guide.catalog.organizations, asked);
  // A whole name needs no tick; of several that fit somebody has to choose.
  const [only] = found.length === 1 ? found : [];
  if (only !== undefined && !organizations.includes(only)) organizations.push(only);
  const wanted = { email, name, organizations, administrator: form.get("beheerder") === "ja" };
  const again = (problem?: string) => page(visit, problem, wanted, asked);
  if (form.get("doe") === "zoek") return again();
  if (asked !== "" && found.length !== 1)
    return again(
      found.length === 0
        ? `Geen organisatie met “${asked}” in de naam.`
        : `Er zijn ${found.length} organisaties met “${asked}” in de naam. Kies welke.`,
    );
  if (name.length < 2) return again("Vul een naam in.");
  if (organizations.length === 0) return again("Kies voor welke organisaties, of kies de hele gids.");
  const added = addEditor(intake.db, now, wanted, editorOf(visit).id, may(visit, organizations));
  return "refused" in added ? again(REFUSED[added.refused]) : { redirect: deskPaths.editors() };
}

function stop(visit: Visit): Reply {
  const { intake, now, params } = visit;
  const known = readEditor(intake.db, params["id"] ?? "");
  if (!known?.active) return { redirect: deskPaths.editors() };
  if (stopEditor(intake.db, now, known.id, editorOf(visit).id, may(visit)))
    return { redirect: deskPaths.editors() };
  return page(visit, may(visit)(known) ? REFUSED.last : REFUSED["not theirs"]);
}

function anew(visit: Visit): Reply {
  const { intake, now, params } = visit;
  const id = params["id"] ?? "";
  if (id === editorOf(visit).id) return { redirect: deskPaths.me() };
  const begun = beginAnew(intake.db, now, id, editorOf(visit).id, may(visit));
  if (!begun)
    return readEditor(intake.db, id)?.active
      ? page(visit, REFUSED["not theirs"])
      : { redirect: deskPaths.editors() };
  queueMail(intake, letters.keysChanged(begun.email, { siteUrl: intake.siteUrl, what: "begun anew" }));
  visit.deliverSoon();
  return { redirect: deskPaths.editors() };
}

export const editorRoutes: Route[] = [
  { method: "GET", path: deskPaths.editors(), access: "administrator", run: (visit) => page(visit) },
  { method: "POST", path: deskPaths.editors(), access: "administrator", run: add },
  { method: "POST", path: deskPaths.editor(":id"), access: "administrator", run: stop },
  { method: "POST", path: deskPaths.editor(":id", "opnieuw"), access: "administrator", run: anew },
];
