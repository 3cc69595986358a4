import { beforeEach, describe, expect, it } from "vitest";
import { ROUTES } from "#desk/gate/find-route.ts";
import { makeLink, spendLink } from "#desk/gate/link.ts";
import type { Reply, Visit } from "#desk/gate/route.ts";
import { valuesOfActivity } from "#desk/form/values-of-activity.ts";
import { hashOf } from "#desk/store/secret.ts";
import { submit, submitChange } from "#desk/submit/submit.ts";
import { newStamp } from "#desk/gate/form-stamp.ts";
import { addKeeper } from "#desk/upkeep/keepers.ts";
import { NOW } from "../../../support/test-intake.ts";
import { testVisit, withLink } from "../../../support/test-visit.ts";

const HOUR = 3_600_000;
let visit: Visit;
let slugs: string[];
beforeEach(async () => {
  visit = await testVisit();
  slugs = visit.guide.entries.slice(0, 2).map(({ slug }) => slug);
});

type Seen = Reply & { status?: number; view?: Record<string, unknown>; redirect?: string };
const run = async (
  method: "GET" | "POST",
  path: string,
  who: Visit,
  form: Record<string, string | readonly string[]> = {},
): Promise<Seen> => {
  const sent = new URLSearchParams();
  for (const [name, value] of Object.entries(form)) for (const one of [value].flat()) sent.append(name, one);
  const route = ROUTES.find((one) => one.method === method && one.path === path);
  return (await route?.run({ ...who, form: sent })) as Seen;
};
const keep = (slug = slugs[0]!) =>
  makeLink(visit.intake.db, NOW, { purpose: "keep", slug, email: "houder@example.org" });
/** The browser after an answer: with the cookies it was given, at another activity perhaps. */
const after = (who: Visit, { cookies = [] }: Seen, slug?: string): Visit => ({
  ...who,
  cookies: new Map([...who.cookies, ...cookies.map(({ name, value }) => [name, value] as const)]),
  params: slug === undefined ? who.params : { slug },
});
/** Which link the forms of a page were made for. */
const markIn = ({ view }: Seen): string => {
  const { mark, form } = view as { mark?: string; form?: { mark?: string } };
  return mark ?? form?.mark ?? "";
};
const writes = () => visit.intake.db.prepare("SELECT path FROM publication").all().length;
const PLACES = "/bijhouden/:slug/plek";

describe("the page that a letter leads to", () => {
  it("opens what the code is for, and uses nothing of it", async () => {
    const code = keep();
    for (let times = 0; times < 2; times++) {
      const seen = await run("POST", "/bijhouden", visit, { code });
      expect(seen.redirect).toBe(`/bijhouden/${slugs[0]}`);
      expect((await run("GET", "/bijhouden/:slug", after(visit, seen, slugs[0]))).view).toMatchObject({
        name: "upkeep",
      });
    }
  });
  it("sends on to where a code belongs, also when it is pasted on the page of another kind of link", async () => {
    const submitter = { name: "N", email: "i@example.org", phone: "", remark: "", keep: false };
    const given = { key: "k", values: { title: "Koffie" }, municipality: "almere", submitter };
    const { id } = submit(visit.intake, given, []);
    const code = makeLink(visit.intake.db, NOW, { purpose: "confirm", submissionId: id });
    expect((await run("POST", "/bijhouden", visit, { code })).redirect).toBe(`/bevestigen/${id}`);
  });
  it("says what is the matter with what is no code, and what does not work any more", async () => {
    const post = async (code: string) => {
      const { status, view, cookies } = await run("POST", "/bijhouden", visit, { code });
      expect(cookies).toBeUndefined();
      return [status, (view?.["notice"] as { title: string } | undefined)?.title];
    };
    expect(await post(" ")).toEqual([422, "Plak eerst de code uit uw mail in het vak."]);
    expect(await post(keep().slice(2))).toEqual([422, "Dit is niet de hele code."]);
    expect(await post("x".repeat(43))).toEqual([404, undefined]);
    const used = keep();
    spendLink(visit.intake.db, NOW, { hash: hashOf(used) });
    expect(await post(used)).toEqual([410, undefined]);
  });
  it("is also that of a letter of before, whose link had the code in its path: somebody presses once more", async () => {
    const token = keep();
    for (let times = 0; times < 2; times++)
      expect((await run("GET", "/aanbod/:token", { ...visit, params: { token } })).view).toMatchObject({
        name: "open-link",
        code: token,
      });
    const unknown = { ...visit, params: { token: "x".repeat(43) } };
    expect((await run("GET", "/aanbod/:token", unknown)).status).toBe(404);
    expect((await run("POST", "/bijhouden", visit, { code: token })).redirect).toBeDefined();
  });
});

describe("two links in two tabs", () => {
  it("each act on their own activity", async () => {
    const [first, second] = slugs as [string, string];
    let both = after(visit, await run("POST", "/bijhouden", visit, { code: keep(first) }));
    both = after(both, await run("POST", "/bijhouden", both, { code: keep(second) }));
    for (const slug of [first, second]) {
      const at = { ...both, params: { slug } };
      const page = await run("GET", "/bijhouden/:slug", at);
      expect(page.view).toMatchObject({ entry: { slug } });
      const done = await run("POST", PLACES, at, { plek: "vol", link: markIn(page) });
      expect(done.redirect).toBe(`/bijhouden/${slug}?klaar=plek`);
    }
    const written = visit.intake.db.prepare("SELECT path FROM publication").all();
    expect(written.map(({ path }) => String(path).replace(/^.*\/|\.json$/g, ""))).toEqual([first, second]);
  });
  it("never act with the link of the other, whatever a browser sends", async () => {
    const [first, second] = slugs as [string, string];
    const browser = withLink(visit, keep(first));
    const mark = markIn(await run("GET", "/bijhouden/:slug", browser));
    const seen = await run(
      "POST",
      PLACES,
      { ...browser, params: { slug: second } },
      { plek: "vol", link: mark },
    );
    expect(seen.status).toBe(401);
    expect(writes()).toBe(0);
  });
});

describe("a form of a link that is not open here any more", () => {
  const late = (who: Visit): Visit => ({ ...who, now: NOW + HOUR });

  it("is shown again with what was typed, and counts once the link is opened again", async () => {
    const token = keep();
    const browser = withLink(visit, token);
    const mark = markIn(await run("GET", "/bijhouden/:slug", browser));
    const seen = await run("POST", PLACES, late(browser), { plek: "wachtlijst", weken: "6", link: mark });
    expect(seen.status).toBe(401);
    expect(seen.view).toMatchObject({
      name: "upkeep",
      typed: { state: "wachtlijst", weeks: "6" },
      notice: { title: "Open uw link nog een keer" },
    });
    expect(writes()).toBe(0);
    const again = after(late(browser), await run("POST", "/bijhouden", late(browser), { code: token }));
    const done = await run("POST", PLACES, again, { plek: "wachtlijst", weken: "6", link: markIn(seen) });
    expect(done.redirect).toContain("klaar=plek");
  });
  it("keeps a whole change, and why something stopped", async () => {
    const browser = late(withLink(visit, keep()));
    const change = { title: "Een andere naam", base: "b", link: "m" };
    expect((await run("POST", "/bijhouden/:slug/wijzigen", browser, change)).view).toMatchObject({
      form: { values: { title: "Een andere naam" }, base: "b", mark: "m" },
      notice: { title: "Open uw link nog een keer" },
    });
    const stopped = await run("POST", "/bijhouden/:slug/stoppen", browser, { remark: "Te weinig mensen" });
    expect(stopped.view).toMatchObject({ typed: { remark: "Te weinig mensen" } });
  });
  it("shows of a question by the editors what was typed, and nothing of theirs", async () => {
    const entry = visit.guide.entries[0]!;
    const values = { ...valuesOfActivity(entry), title: "Geheim tot het besluit" };
    const { id } = submitChange(visit.intake, {
      ...{ key: "k", values, entry, email: "houder@example.org", kind: "change", base: "b" },
    });
    visit.intake.db.prepare("UPDATE submission SET state = 'asked', answer = 'Waarom?'").run();
    const seen = await run("POST", "/antwoorden/:id", { ...visit, params: { id } }, { title: "Mijn titel" });
    expect(seen.status).toBe(401);
    expect(seen.view).toMatchObject({ form: { values: { title: "Mijn titel" } } });
    expect(JSON.stringify(seen)).not.toMatch(/Geheim|Waarom/);
  });
  it("keeps a change whose link was stopped in another browser, until a new link is opened here", async () => {
    const token = keep();
    const [here, there] = [withLink(visit, token), withLink(visit, token)];
    const mark = markIn(await run("GET", "/bijhouden/:slug", there));
    const stopped = await run("POST", "/bijhouden/:slug/link", there, { link: mark });
    expect(stopped.redirect).toBe(`/aanmelden/link?activiteit=${slugs[0]}&gestopt=ja`);
    const change = { title: "Een andere naam", base: "b", link: mark };
    const seen = await run("POST", "/bijhouden/:slug/wijzigen", here, change);
    expect(seen).toMatchObject({
      status: 410,
      view: {
        form: { values: { title: "Een andere naam" } },
        notice: {
          title: "Deze link is gestopt",
          link: { href: `/aanmelden/link?activiteit=${slugs[0]}` },
        },
      },
    });
    const renewed = after(here, await run("POST", "/bijhouden", here, { code: keep() }));
    const again = await run("POST", "/bijhouden/:slug/wijzigen", renewed, change);
    expect(again).toMatchObject({ status: 409, view: { form: { values: { title: "Een andere naam" } } } });
  });
  it("is no way to read what is not published", async () => {
    const nowhere = { ...visit, params: { slug: "nog-niet-gebouwd" } };
    expect((await run("POST", PLACES, nowhere, { plek: "vol" })).view).toMatchObject({ name: "open-link" });
    for (const path of ["/bijhouden/:slug", "/bijhouden/:slug/wijzigen"])
      expect(await run("GET", path, { ...visit, params: { slug: slugs[0]! } })).toMatchObject({
        status: 401,
        view: { name: "open-link", purpose: "keep" },
      });
  });
});

describe("a link to what somebody looks after", () => {
  it("works as often as they like, in each browser, and every use is written down", async () => {
    const token = keep();
    const browsers = [withLink(visit, token), withLink(visit, token)];
    for (const plek of ["vol", "plek", "wachtlijst"])
      for (const browser of browsers) {
        const mark = markIn(await run("GET", "/bijhouden/:slug", browser));
        const done = await run("POST", PLACES, browser, { plek, link: mark });
        expect(done.redirect).toBe(`/bijhouden/${slugs[0]}?klaar=plek`);
      }
    const said = visit.intake.db.prepare("SELECT detail FROM audit WHERE action = 'link used'").all();
    expect(said.map(({ detail }) => detail)).toEqual(Array(6).fill("plek"));
    const page = await run("GET", "/bijhouden/:slug", browsers[0]!);
    expect((page.view as { uses: unknown[] }).uses).toHaveLength(5);
  });
  it("takes a change that is sent twice as one, and the next change as the next", async () => {
    const browser = withLink(visit, keep());
    const form = await run("GET", "/bijhouden/:slug/wijzigen", browser);
    const { values, base, stamp } = (form.view as { form: { values: object; base: string; stamp: object } })
      .form;
    const sent = { ...values, ...stamp, base, link: markIn(form) } as Record<string, string>;
    const count = () => visit.intake.db.prepare("SELECT count(*) AS n FROM submission").get()?.["n"];
    for (let times = 0; times < 2; times++) {
      const done = await run("POST", "/bijhouden/:slug/wijzigen", browser, { ...sent, title: "Samen" });
      expect(done.redirect).toContain("klaar=wijzigen");
    }
    expect(count()).toBe(1);
    const next = { ...sent, key: crypto.randomUUID(), title: "Nog iets anders" };
    expect((await run("POST", "/bijhouden/:slug/wijzigen", browser, next)).redirect).toBeDefined();
    expect(count()).toBe(2);
  });
  it("does nothing with a form of which a browser left the mark out", async () => {
    const browser = withLink(visit, keep());
    expect((await run("POST", PLACES, browser, { plek: "vol" })).status).toBe(409);
    expect(writes()).toBe(0);
  });
  it("is stopped by its holder in every browser, and a new one is asked without a list to choose from", async () => {
    const token = keep();
    const [here, there] = [withLink(visit, token), withLink(visit, token)];
    const mark = markIn(await run("GET", "/bijhouden/:slug", here));
    await run("POST", "/bijhouden/:slug/link", here, { link: mark });
    expect((await run("GET", "/bijhouden/:slug", there)).status).toBe(410);
    expect((await run("POST", "/bijhouden", visit, { code: token })).status).toBe(410);
    const query = new URLSearchParams({ activiteit: slugs[0]!, gestopt: "ja" });
    const asked = await run("GET", "/aanmelden/link", { ...visit, query });
    expect(asked.view).toMatchObject({ slug: slugs[0], notice: { title: "Uw link is gestopt" } });
  });
});

describe("a new link", () => {
  const ask = async (fields: Record<string, string>) => {
    const stamp = newStamp(visit.intake.secret, NOW - 60_000);
    await run("POST", "/aanmelden/link", visit, { ...stamp, ...fields });
    const [letter] = visit.intake.db.prepare("SELECT address, body FROM mail ORDER BY rowid DESC").all();
    return String(letter?.["body"] ?? "");
  };

  it("comes for each activity that somebody looks after, when they name none", async () => {
    const { db } = visit.intake;
    for (const slug of slugs) addKeeper(db, NOW, { slug, email: "houder@example.org" });
    const body = await ask({ adres: "Houder@example.org" });
    const codes = [...body.matchAll(/\/bijhouden#([\w-]{43})/g)].map(([, code]) => code ?? "");
    const opened = await Promise.all(codes.map((code) => run("POST", "/bijhouden", visit, { code })));
    expect(opened.map(({ redirect }) => redirect).toSorted()).toEqual(
      slugs.map((slug) => `/bijhouden/${slug}`).toSorted(),
    );
  });
  it("comes for the one they name, and for nothing at an address that we do not know", async () => {
    addKeeper(visit.intake.db, NOW, { slug: slugs[0]!, email: "houder@example.org" });
    expect(await ask({ adres: "vreemd@example.org" })).toBe("");
    expect(await ask({ adres: "vreemd@example.org", activiteit: slugs[0]! })).toBe("");
    expect(visit.intake.db.prepare("SELECT count(*) AS n FROM link").get()).toEqual({ n: 0 });
    const body = await ask({ adres: "houder@example.org", activiteit: slugs[0]! });
    expect(body.match(/\/bijhouden#/g)).toHaveLength(1);
  });
});
