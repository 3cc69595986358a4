import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ROUTES } from "#desk/gate/find-route.ts";
import { makeLink } from "#desk/gate/link.ts";
import type { Reply, Visit } from "#desk/gate/route.ts";
import { currentContent } from "#desk/publish/current-content.ts";
import { queuePublication } from "#desk/publish/queue-publication.ts";
import { approve } from "#desk/review/decide.ts";
import { publishedVersion, submitChange } from "#desk/submit/submit.ts";
import { valuesOfActivity } from "#desk/form/values-of-activity.ts";
import { addKeeper, changersOf } from "#desk/upkeep/keepers.ts";
import { newStamp } from "#desk/gate/form-stamp.ts";
import { CONTENT, NOW, testGuide } from "../../../support/test-intake.ts";
import { testVisit, withLink } from "../../../support/test-visit.ts";

let folder: string;
let visit: Visit;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "meedoenwijzer-content-"));
  cpSync(CONTENT, folder, { recursive: true });
  visit = await testVisit({ contentDir: folder, guide: await testGuide(folder) });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const SLUG = "adem-ontspan";
const FILE = `activities/almere/${SLUG}.json`;
const HOLDER = "houder@example.org";
const entry = () => visit.guide.catalog.activities.find(({ slug }) => slug === SLUG)!;
const other = () => visit.guide.catalog.organizations.find(({ slug }) => slug !== entry().organization)!.slug;
const run = async (method: "GET" | "POST", path: string, who: Visit, form: Record<string, string> = {}) => {
  const route = ROUTES.find((one) => one.method === method && one.path === path);
  const reply = (await route!.run({
    ...who,
    form: new URLSearchParams(form),
  })) as Reply & {
    status?: number;
  };
  return "redirect" in reply ? 303 : (reply.status ?? 200);
};
const link = (more: { organization?: string } = {}) =>
  makeLink(visit.intake.db, NOW, { purpose: "keep", slug: SLUG, email: HOLDER, ...more });
/** What somebody gets who opens the link now. */
const open = (code: string) => run("POST", "/bijhouden", visit, { code });
const KEEP = "/bijhouden/:slug";
const decided = (change: object) =>
  queuePublication(
    visit.intake,
    [{ path: FILE, value: { ...currentContent(visit.intake, FILE), ...change } }],
    { actor: "redactie" },
  );
/** As an editor of the whole guide does it, on the page of the activity. */
const moved = async () => {
  const values = {
    ...valuesOfActivity(entry()),
    organizationSlug: other(),
    base: publishedVersion(visit.intake, entry()),
  };
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(values))
    for (const one of [value].flat()) form.append(name, one);
  const route = ROUTES.find(({ method, path }) => method === "POST" && path === "/beheer/aanbod/:slug");
  expect(await route?.run({ ...visit, params: { slug: SLUG }, form })).toHaveProperty("redirect");
};
const publications = () => visit.intake.db.prepare("SELECT count(*) AS n FROM publication").get()?.["n"];

describe("a link to an activity that moved to another organisation", () => {
  it("does nothing any more, whatever is asked with it, also one of before the guide noted for whom it was", async () => {
    const tokens = [link(), link({ organization: entry().organization })];
    const browsers = tokens.map((token) => withLink(visit, token));
    for (const browser of browsers) expect(await run("GET", KEEP, browser)).toBe(200);
    await moved();
    const before = publications();
    for (const token of tokens) {
      expect(await open(token)).toBe(410);
      expect(await run("GET", "/aanbod/:token", { ...visit, params: { token } })).toBe(410);
    }
    for (const browser of browsers) {
      expect(await run("GET", KEEP, browser)).toBe(410);
      expect(await run("GET", `${KEEP}/wijzigen`, browser)).toBe(410);
      for (const part of ["klopt", "plek", "dag", "wijzigen", "stoppen"])
        expect(await run("POST", `${KEEP}/${part}`, browser, { plek: "vol", datum: "2026-12-01" })).toBe(410);
    }
    expect(publications()).toBe(before);
    expect(visit.intake.db.prepare("SELECT count(*) AS n FROM submission").get()).toEqual({ n: 0 });
  });

  it("does nothing either when somebody moved it by hand in the content", async () => {
    const browser = withLink(visit, link({ organization: entry().organization }));
    const file = join(folder, FILE);
    writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, "utf8")), organization: other() }));
    expect(await run("GET", KEEP, browser)).toBe(410);
  });

  it("is no longer asked about or shown: who looked after it for the other organisation is forgotten", async () => {
    const { db } = visit.intake;
    addKeeper(db, NOW, { slug: SLUG, email: HOLDER, organization: entry().organization });
    expect(changersOf(db, NOW, entry())).toEqual([HOLDER]);
    await moved();
    expect(changersOf(db, NOW, { ...entry(), organization: other() })).toEqual([]);
    expect(db.prepare("SELECT count(*) AS n FROM keeper").get()).toEqual({ n: 0 });
  });

  it("is not made again by approving what its former provider had sent", async () => {
    const { intake, guide } = visit;
    const values = { ...valuesOfActivity(entry()), title: "Een andere naam" };
    const base = publishedVersion(intake, entry());
    const { id } = submitChange(intake, {
      key: "k",
      values,
      entry: entry(),
      email: HOLDER,
      kind: "change",
      base,
    });
    await moved();
    const done = approve(intake, guide, {
      id,
      version: 1,
      by: "e1",
      values: { ...values, organizationSlug: other() },
      base: publishedVersion(intake, entry()),
      read: true,
      answer: "",
      mayDecide: () => true,
    });
    expect(done).toMatchObject({ done: true });
    expect(intake.db.prepare("SELECT count(*) AS n FROM keeper").get()).toEqual({ n: 0 });
    expect(intake.db.prepare("SELECT count(*) AS n FROM link WHERE purpose = 'keep'").get()).toEqual({
      n: 0,
    });
    const letter = String(intake.db.prepare("SELECT body FROM mail").get()?.["body"]);
    expect(letter).toContain("goedgekeurd");
    expect(letter).not.toContain("/bijhouden");
  });

  it("nor by answering a question about it", async () => {
    const { intake } = visit;
    const values = valuesOfActivity(entry());
    const base = publishedVersion(intake, entry());
    const { id } = submitChange(intake, {
      key: "k",
      values,
      entry: entry(),
      email: HOLDER,
      kind: "change",
      base,
    });
    intake.db.prepare("UPDATE submission SET state = 'asked' WHERE id = ?").run(id);
    const token = makeLink(intake.db, NOW, { purpose: "answer", submissionId: id });
    const browser = withLink(visit, token);
    expect(await run("GET", "/antwoorden/:id", browser)).toBe(200);
    await moved();
    expect(await run("GET", "/antwoorden/:id", browser)).toBe(410);
    expect(await run("POST", "/antwoorden/:id", browser, { title: "x" })).toBe(410);
  });
});

describe("a link to an activity whose keeper was replaced", () => {
  const ask = async (adres: string) => {
    const stamp = newStamp(visit.intake.secret, NOW - 60_000);
    const before = sent().length;
    await run("POST", "/aanmelden/link", visit, { activiteit: SLUG, adres, ...stamp });
    const body = sent()[before];
    return /\/bijhouden#([\w-]+)/.exec(body ?? "")?.[1] ?? "";
  };
  const sent = () =>
    visit.intake.db
      .prepare("SELECT body FROM mail ORDER BY rowid")
      .all()
      .map(({ body }) => String(body));

  it("works for the one who is named now, and not for the one who was named before", async () => {
    const contact = currentContent(visit.intake, FILE)?.["contact"] as object;
    decided({ contact: { ...contact, email: "oud@example.org" } });
    const old = await ask("oud@example.org");
    addKeeper(visit.intake.db, NOW, { slug: SLUG, email: HOLDER, organization: entry().organization });
    const keeper = await ask(HOLDER);
    const browser = withLink(visit, old);
    expect(await run("GET", KEEP, browser)).toBe(200);
    decided({ contact: { ...contact, email: "nieuw@example.org" } });
    expect(await run("GET", KEEP, browser)).toBe(410);
    expect(await run("GET", KEEP, withLink(visit, old))).toBe(410);
    expect(await run("GET", KEEP, withLink(visit, keeper))).toBe(200);
    expect(await run("GET", KEEP, withLink(visit, await ask("nieuw@example.org")))).toBe(200);
    expect(await ask("oud@example.org")).toBe("");
  });
});
