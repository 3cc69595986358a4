import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROUTES } from "#desk/gate/find-route.ts";
import { makeLink } from "#desk/gate/link.ts";
import { reportMistake } from "#desk/report/report-mistake.ts";
import { Visitor } from "../support/desk-visitor.ts";
import { makeDeskWorld, makeEditor, type DeskWorld } from "../support/desk-world.ts";
import { makeKey, SoftwareKey } from "../support/software-key.ts";
import { testIntake } from "../support/test-intake.ts";

type Rule =
  /** Anybody, also without a link. */
  | "anyone"
  /** Whoever holds the link in the path, of a letter of before; a made-up one is refused. */
  | "link"
  /** Whoever opened a link from a letter in this browser, in the last hour, to the thing in the path. */
  | "opened link"
  /** Whoever came in, by mail alone too. */
  | "signed-in"
  /** Whoever is signed in as this guide asks of its editors. */
  | "editor"
  /** Who looks after the organisation of the thing in the path. */
  | "own organisation"
  /** Who looks after all of it: what is shared is nobody's own. */
  | "whole guide"
  | "administrator";

/** What was decided, apart from the code: a new route fails here until somebody says who may use it. */
const DECIDED: Record<string, Rule> = {
  "GET /aanmelden": "anyone",
  "POST /aanmelden": "anyone",
  "POST /aanmelden/voorbeeld": "anyone",
  "GET /aanmelden/adres": "anyone",
  "GET /aanmelden/som": "anyone",
  "GET /aanmelden/bedankt": "anyone",
  "GET /aanmelden/link": "anyone",
  "POST /aanmelden/link": "anyone",
  "GET /bevestigen": "anyone",
  "POST /bevestigen": "anyone",
  "GET /antwoorden": "anyone",
  "POST /antwoorden": "anyone",
  "GET /bijhouden": "anyone",
  "POST /bijhouden": "anyone",
  "GET /bevestig/:token": "link",
  "GET /antwoord/:token": "link",
  "GET /aanbod/:token": "link",
  "GET /bevestigen/:id": "opened link",
  "POST /bevestigen/:id": "opened link",
  "GET /antwoorden/:id": "opened link",
  "POST /antwoorden/:id": "opened link",
  "GET /bijhouden/:slug": "opened link",
  "POST /bijhouden/:slug/klopt": "opened link",
  "POST /bijhouden/:slug/plek": "opened link",
  "POST /bijhouden/:slug/dag": "opened link",
  "GET /bijhouden/:slug/wijzigen": "opened link",
  "POST /bijhouden/:slug/wijzigen": "opened link",
  "POST /bijhouden/:slug/stoppen": "opened link",
  "POST /bijhouden/:slug/link": "opened link",
  "GET /melden/:slug": "anyone",
  "POST /melden/:slug": "anyone",
  "GET /beheer/inloggen": "anyone",
  "POST /beheer/inloggen": "anyone",
  "GET /beheer/code": "anyone",
  "POST /beheer/code": "anyone",
  "POST /beheer/sleutel/vraag": "anyone",
  "POST /beheer/sleutel/open": "anyone",
  "GET /beheer/sleutel": "signed-in",
  "GET /beheer/bewijs": "signed-in",
  "GET /beheer/ik": "editor",
  "POST /beheer/ik/sessie/:id": "editor",
  "POST /beheer/ik/sessies": "editor",
  "POST /beheer/sleutel/nieuw": "signed-in",
  "POST /beheer/sleutel/bewaar": "signed-in",
  "POST /beheer/sleutel/weg": "editor",
  "GET /beheer": "editor",
  "GET /beheer/publicaties": "editor",
  "GET /beheer/inzending/:id": "own organisation",
  "POST /beheer/inzending/:id": "own organisation",
  "POST /beheer/inzending/:id/goedkeuren": "own organisation",
  "POST /beheer/inzending/:id/terug": "own organisation",
  "POST /beheer/inzending/:id/terugvragen": "own organisation",
  "POST /beheer/inzending/:id/afwijzen": "own organisation",
  "POST /beheer/meldingen/:id/klaar": "own organisation",
  "GET /beheer/aanbod": "editor",
  "GET /beheer/bellijst": "editor",
  "GET /beheer/zoeken": "editor",
  "GET /beheer/aanbod/:slug": "own organisation",
  "POST /beheer/aanbod/:slug": "own organisation",
  "POST /beheer/aanbod/:slug/gebeld": "own organisation",
  "POST /beheer/aanbod/:slug/niet-gebeld": "own organisation",
  "GET /beheer/aanbod/:slug/bellen": "own organisation",
  "POST /beheer/aanbod/:slug/bellen": "own organisation",
  "POST /beheer/aanbod/:slug/plek": "own organisation",
  "POST /beheer/aanbod/:slug/dag": "own organisation",
  "POST /beheer/aanbod/:slug/houder": "own organisation",
  "POST /beheer/aanbod/:slug/past": "own organisation",
  "GET /beheer/plekken": "whole guide",
  "GET /beheer/plekken/nieuw": "whole guide",
  "POST /beheer/plekken/nieuw": "whole guide",
  "GET /beheer/plekken/:municipality/:slug": "whole guide",
  "POST /beheer/plekken/:municipality/:slug": "whole guide",
  "POST /beheer/plekken/:municipality/:slug/foto": "whole guide",
  "GET /beheer/blad": "editor",
  "POST /beheer/blad": "editor",
  "GET /beheer/blad/voorbeeld.csv": "editor",
  "GET /beheer/blad/:id": "editor",
  "POST /beheer/blad/:id": "editor",
  "GET /beheer/blad/:id/stand": "editor",
  "POST /beheer/blad/:id/stoppen": "editor",
  "POST /beheer/blad/:id/vragen": "editor",
  "POST /beheer/blad/:id/kolommen": "editor",
  "POST /beheer/blad/:id/rij": "editor",
  "POST /beheer/blad/:id/terug": "editor",
  "GET /beheer/dubbel": "editor",
  "POST /beheer/dubbel": "editor",
  "GET /beheer/passend": "editor",
  "POST /beheer/passend": "editor",
  "POST /beheer/passend/terug": "editor",
  "GET /beheer/tellingen": "editor",
  "GET /beheer/tellingen/:municipality": "own organisation",
  "POST /beheer/tellingen/:municipality": "own organisation",
  "POST /beheer/tellingen/:municipality/streefgetal": "own organisation",
  "GET /beheer/arrangementen": "editor",
  "GET /beheer/arrangementen/nieuw": "editor",
  "POST /beheer/arrangementen/nieuw": "editor",
  "GET /beheer/arrangementen/:municipality/:slug": "own organisation",
  "POST /beheer/arrangementen/:municipality/:slug": "own organisation",
  "POST /beheer/arrangementen/:municipality/:slug/nagekeken": "own organisation",
  "POST /beheer/arrangementen/:municipality/:slug/vervangen": "own organisation",
  "POST /beheer/arrangementen/:municipality/:slug/stoppen": "own organisation",
  "POST /beheer/arrangementen/:municipality/:slug/weer": "own organisation",
  "GET /beheer/uitvoer.csv": "editor",
  "GET /beheer/uitvoer.json": "editor",
  "GET /beheer/redactie": "administrator",
  "POST /beheer/redactie": "administrator",
  "POST /beheer/redactie/:id": "administrator",
  "POST /beheer/redactie/:id/opnieuw": "administrator",
  "POST /beheer/uitloggen": "signed-in",
};

/** Who is allowed by a rule. `other`: an editor of another organisation than that of the things in the paths. */
const ALLOWED: Record<Rule, readonly Who[]> = {
  anyone: ["anonymous", "own", "other", "administrator by mail", "administrator"],
  link: ["anonymous", "own", "other", "administrator by mail", "administrator"],
  "signed-in": ["own", "other", "administrator by mail", "administrator"],
  "opened link": [],
  editor: ["own", "other", "administrator by mail", "administrator"],
  "own organisation": ["own", "administrator by mail", "administrator"],
  "whole guide": ["administrator by mail", "administrator"],
  administrator: ["administrator"],
};
/** `administrator by mail`: came in with a code alone, and may do what an editor of the whole guide may. */
type Who = "anonymous" | "own" | "other" | "administrator by mail" | "administrator";

const OWN = "yogastudio-adem";
/** Who leads Welzijn op Recept in the municipality of the paths. */
const LEADS = "welzijn-de-buurtschakel";
const SLUG = "adem-ontspan";
let world: DeskWorld;
const visitors = new Map<Who, Visitor>();
let reportId = "";
let spare = "";

beforeAll(async () => {
  world = await makeDeskWorld({ content: "few", builds: false });
  giveArrangement(world.dir);
  makeEditor(world, "eigen@example.org", [OWN, LEADS]);
  makeEditor(world, "ander@example.org", ["beweegloket-polderfit"]);
  makeEditor(world, "beheer@example.org", ["*"], true);
  makeEditor(world, "mail@example.org", ["*"], true);
  spare = makeEditor(world, "over@example.org", ["*"]);
  const db = world.store();
  db.prepare(
    `INSERT INTO submission (id, key, kind, slug, municipality, organization, state, form, created_at, waiting_since)
     VALUES ('MW-AAAAAAAAA', 'k', 'new', NULL, 'almere', ?, 'waiting', '{"title":"Van een ander"}', 1, 1)`,
  ).run(OWN);
  reportMistake(
    { ...testIntake(), db, now: () => Date.now() },
    { key: "r", slug: SLUG, kind: "times", text: "" },
  );
  reportId = String(db.prepare("SELECT id FROM report").get()?.["id"]);
  await world.start();
  visitors.set("anonymous", new Visitor(world));
  for (const [who, address] of [
    ["own", "eigen@example.org"],
    ["other", "ander@example.org"],
    ["administrator by mail", "mail@example.org"],
    ["administrator", "beheer@example.org"],
  ] as const) {
    const visitor = new Visitor(world);
    await visitor.signIn(address);
    if (who === "administrator") expect((await makeKey(visitor, new SoftwareKey())).status).toBe(200);
    visitors.set(who, visitor);
  }
  // A sign-in is proof for a quarter of an hour; these tests may take longer.
  db.exec("UPDATE session SET began_at = began_at + 3600000");
});
afterAll(() => world.remove());

/** A bundle of the same organisation, with the same name in the path. */
function giveArrangement(dir: string): void {
  const folder = join(dir, "content/arrangements/almere");
  const value = JSON.parse(readFileSync(join(folder, "na-een-verlies.json"), "utf8")) as object;
  writeFileSync(join(folder, `${SLUG}.json`), JSON.stringify({ ...value, title: "Rust", madeBy: OWN }));
}

const pathOf = (path: string) =>
  path
    .split("?")[0]
    ?.replace(":token", "made-up-token-made-up-token-made-up-token-xx")
    .replace(/(plekken\/:municipality)\/:slug/, "$1/wijkhuis-de-rotonde")
    .replace(":slug", SLUG)
    .replace(":municipality", "almere")
    .replace("/meldingen/:id", `/meldingen/${reportId}`)
    .replace("/redactie/:id", `/redactie/${spare}`)
    .replace(/(inzending|bevestigen|antwoorden)\/:id/, "$1/MW-AAAAAAAAA")
    .replace(":id", "00000000-0000-4000-8000-000000000000") ?? "";

async function ask(visitor: Visitor, method: string, path: string): Promise<Response> {
  return method === "GET" ? visitor.get(path) : visitor.post(path, {});
}

/** Whether somebody was kept out: sent to the sign-in or to make a key, told to sign in, told it is not theirs. */
const isRefused = (answer: Response) =>
  answer.status === 401 ||
  answer.status === 403 ||
  (answer.status === 303 &&
    /^\/beheer\/(inloggen|sleutel|bewijs)\b/.test(answer.headers.get("location") ?? ""));

describe("who may do what", () => {
  it("is decided for every route, and for no route that does not exist", () => {
    const routes = ROUTES.map(({ method, path }) => `${method} ${path.split("?")[0]}`);
    expect(routes.toSorted()).toEqual(Object.keys(DECIDED).toSorted());
    expect(new Set(routes).size).toBe(routes.length);
  });

  for (const [route, rule] of Object.entries(DECIDED)) {
    const [method = "", path = ""] = route.split(" ");
    // Signing out ends the session of the visitor that the other rows need.
    const people: Who[] =
      path === "/beheer/uitloggen"
        ? ["anonymous"]
        : ["anonymous", "other", "own", "administrator by mail", "administrator"];
    it(`${route} is for ${rule}`, async () => {
      for (const who of people) {
        const answer = await ask(visitors.get(who) as Visitor, method, pathOf(path));
        expect([who, isRefused(answer)]).toEqual([who, !ALLOWED[rule].includes(who)]);
        expect(answer.status, `${who} got a fault`).toBeLessThan(500);
        if (rule === "link") expect(answer.status).toBe(404);
        expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
        expect(answer.headers.get("cache-control")).toBe("no-store");
      }
    });
  }
});

describe("a link from a letter, opened by somebody without an account", () => {
  const kept = Object.keys(DECIDED).filter((route) => / \/bijhouden\/:slug/.test(route));
  const entryOf = (path: string, slug: string) => path.replace(":slug", slug);

  it("lets in to the activity it is for and to no other, to no submission and not to the editors", async () => {
    const visitor = new Visitor(world);
    const all = readdirSync(join(world.dir, "content/activities/almere"));
    const other = (all.find((name) => name !== `${SLUG}.json`) ?? "").replace(".json", "");
    const link = { purpose: "keep", slug: SLUG, email: "houder@example.org" } as const;
    await visitor.open(`/bijhouden#${makeLink(world.store(), Date.now(), link)}`);
    expect(kept).toHaveLength(8);
    for (const route of kept) {
      const [method = "", path = ""] = route.split(" ");
      expect(isRefused(await ask(visitor, method, entryOf(path, SLUG))), route).toBe(false);
      expect((await ask(visitor, method, entryOf(path, other))).status, route).toBe(401);
    }
    for (const path of ["/bevestigen/MW-AAAAAAAAA", "/antwoorden/MW-AAAAAAAAA"])
      expect((await visitor.get(path)).status).toBe(401);
    expect((await visitor.get(`/beheer/aanbod/${SLUG}`)).headers.get("location")).toBe("/beheer/inloggen");
    expect((await visitor.get("/beheer/inzending/MW-AAAAAAAAA")).status).toBe(303);
  });
});
