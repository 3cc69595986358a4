import { beforeEach, describe, expect, it } from "vitest";
import { testVisit } from "../../../support/test-visit.ts";
import { ROUTES } from "#desk/gate/find-route.ts";
import type { Visit } from "#desk/gate/route.ts";
import { publishedEntry } from "#desk/listing/published-entry.ts";
import { currentContent } from "#desk/publish/current-content.ts";
import { queuePublication } from "#desk/publish/queue-publication.ts";
import { stillTrue } from "#desk/upkeep/keep-activity.ts";
import type { ActivityEntry } from "#domain/catalog.ts";
import type { Activity } from "#schema/activity.ts";

let visit: Visit;
/** Forty activities that nobody read yet. */
let slugs: string[];

const pathOf = (slug: string) => `activities/almere/${slug}.json`;
const suitsOf = (slug: string) => publishedEntry(visit, slug)?.suits;
const change = (slug: string, alter: (value: Activity) => unknown) =>
  queuePublication(
    visit.intake,
    [{ path: pathOf(slug), value: alter(currentContent(visit.intake, pathOf(slug)) as Activity) }],
    { actor: "test" },
  );
const without = <Value extends { suits?: unknown }>({ suits: _, ...rest }: Value) => rest;

beforeEach(async () => {
  visit = await testVisit();
  slugs = visit.guide.entries.slice(0, 40).map(({ slug }) => slug);
  for (const slug of slugs) change(slug, without);
  const { catalog } = visit.guide;
  const activities = catalog.activities.map((entry) =>
    slugs.includes(entry.slug) ? (without(entry) as ActivityEntry) : entry,
  );
  visit = { ...visit, guide: { ...visit.guide, catalog: { ...catalog, activities } } };
});

async function go(method: "GET" | "POST", path: string, given: Partial<Visit> = {}) {
  const route = ROUTES.find((one) => one.method === method && one.path === path);
  return route?.run({ ...visit, ...given });
}
async function page(query = "") {
  const reply = await go("GET", "/beheer/passend", { query: new URLSearchParams(query) });
  if (!reply || !("view" in reply) || reply.view.name !== "suits") throw new Error("no such page");
  return reply.view;
}
type Page = Awaited<ReturnType<typeof page>>;
/** The form as it stands in the page, with nothing changed. */
function formOf({ lines }: Page): URLSearchParams {
  const form = new URLSearchParams();
  for (const { entry, shown } of lines) {
    form.append("activiteit", entry.slug);
    form.append(`versie.${entry.slug}`, shown.version);
    for (const { fact, choices } of shown.facts)
      for (const { value, isSet } of choices) if (isSet) form.append(`${fact}.${entry.slug}`, value);
  }
  return form;
}
const press = async (form: URLSearchParams, path = "/beheer/passend") => {
  const reply = await go("POST", path, { form });
  return reply && "redirect" in reply ? new URLSearchParams(reply.redirect.split("?")[1]) : undefined;
};

describe("an editor with forty activities of which nobody said whom they suit", () => {
  it("sees twenty on a page, with the sentence each tick stands on", async () => {
    const first = await page();
    expect([first.waiting, first.pages, first.lines.length]).toEqual([40, 2, 20]);
    const choices = first.lines.flatMap(({ shown }) => shown.facts.flatMap((one) => one.choices));
    expect(choices.length).toBeGreaterThan(20);
    expect(choices.filter(({ from, isSet }) => !from || !isSet)).toEqual([]);
    expect((await page("bladzijde=2")).lines).toHaveLength(20);
    expect((await page("bladzijde=99")).page).toBe(2);
  });

  it("confirms a page in one press, and takes that back in one press", async () => {
    const answer = await press(formOf(await page()));
    expect(answer?.get("bewaard")).toBe("20");
    expect((await page()).waiting).toBe(20);
    const ronde = answer?.get("ronde") ?? "";
    const back = await press(new URLSearchParams({ ronde }), "/beheer/passend/terug");
    expect(back?.get("terug")).toBe("20");
    expect((await page()).waiting).toBe(40);
    expect(slugs.filter((slug) => "suits" in (currentContent(visit.intake, pathOf(slug)) ?? {}))).toEqual([]);
    const again = await press(new URLSearchParams({ ronde }), "/beheer/passend/terug");
    expect(again?.get("terug")).toBeNull();
  });

  it("confirms one in one press, and leaves the others of the page alone", async () => {
    const form = formOf(await page());
    const slug = form.get("activiteit") ?? "";
    form.set("klopt", slug);
    expect((await press(form))?.get("bewaard")).toBe("1");
    expect(suitsOf(slug)).toMatchObject({ on: "2026-11-27" });
    expect((await page()).waiting).toBe(39);
  });

  it("keeps one for later while the rest of the page is confirmed", async () => {
    const form = formOf(await page());
    const slug = form.get("activiteit") ?? "";
    form.set("later", slug);
    expect((await press(form))?.get("bewaard")).toBe("19");
    expect(suitsOf(slug)).toBeUndefined();
  });

  it("never confirms a text that changed since the page was drawn", async () => {
    const form = formOf(await page());
    const slug = form.get("activiteit") ?? "";
    change(slug, (value) => ({ ...value, easyText: "Dit is nu heel iets anders dan wat er net nog stond." }));
    const answer = await press(form);
    expect([answer?.get("bewaard"), answer?.get("anders")]).toEqual(["19", "1"]);
    expect(suitsOf(slug)).toBeUndefined();
  });

  it("sees and confirms nothing of what somebody else looks after", async () => {
    const form = formOf(await page());
    const session = visit.session as NonNullable<Visit["session"]>;
    visit = { ...visit, session: { ...session, editor: { ...session.editor, organizations: ["niemand"] } } };
    expect((await page()).waiting).toBe(0);
    expect((await press(form))?.get("bewaard")).toBeNull();
    expect(slugs.filter((slug) => suitsOf(slug))).toEqual([]);
  });
});

describe("what an editor confirmed", () => {
  const confirmAll = async () => (await press(formOf(await page())))?.get("ronde") ?? "";

  it("is taken back without touching what was changed since", async () => {
    const ronde = await confirmAll();
    const [slug = "", other = ""] = slugs.filter((one) => suitsOf(one));
    stillTrue(visit.intake, { slug, municipality: "almere", by: "test" });
    change(other, (value) => ({ ...value, suits: { ...value.suits, moments: ["stuck"] } }));
    const back = await press(new URLSearchParams({ ronde }), "/beheer/passend/terug");
    expect([back?.get("terug"), back?.get("anders")]).toEqual(["19", "1"]);
    expect(currentContent(visit.intake, pathOf(slug))).toMatchObject({ verification: { on: "2026-11-27" } });
    expect(suitsOf(slug)).toBeUndefined();
    expect(suitsOf(other)?.moments).toEqual(["stuck"]);
  });

  it("waits for a person again once the text says something else, with what was said still set", async () => {
    await confirmAll();
    const slug = slugs.find((one) => suitsOf(one)) ?? "";
    const said = suitsOf(slug);
    change(slug, (value) => ({ ...value, easyText: value.easyText.toUpperCase().replace(".", "!") }));
    const text = "Dit is nu heel iets anders: u rouwt hier samen, om wie er niet meer is.";
    const entry = () => publishedEntry(visit, slug) as ActivityEntry;
    const seen = () => {
      const { catalog } = visit.guide;
      const activities = catalog.activities.map((one) => (one.slug === slug ? entry() : one));
      visit = { ...visit, guide: { ...visit.guide, catalog: { ...catalog, activities } } };
      return page();
    };
    expect((await seen()).lines.map((line) => line.entry.slug)).not.toContain(slug);
    change(slug, (value) => ({ ...value, easyText: text }));
    const line = (await seen()).lines.find((one) => one.entry.slug === slug);
    const set = line?.shown.facts
      .find(({ fact }) => fact === "moments")
      ?.choices.filter(({ isSet }) => isSet);
    expect(set?.map(({ value }) => value)).toEqual(said?.moments);
  });

  it("is in the trail, each activity with who said it", async () => {
    await confirmAll();
    const lines = visit.intake.db.prepare("SELECT actor FROM audit WHERE action = 'suits confirmed'").all();
    expect(lines).toEqual(Array(20).fill({ actor: "editor" }));
  });
});
