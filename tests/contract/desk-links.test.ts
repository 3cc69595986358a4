import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { publicValues } from "#desk/form/read-form-values.ts";
import { valuesOfActivity } from "#desk/form/values-of-activity.ts";
import { makeLink } from "#desk/gate/link.ts";
import { readSubmission } from "#desk/submit/submission.ts";
import { approve, signedInEditor, waitingSubmission } from "../reliability/decide.ts";
import { hiddenFields, Visitor } from "../support/desk-visitor.ts";
import { HANGS_MS, makeDeskWorld, makeEditor, until, type DeskWorld } from "../support/desk-world.ts";
import { testGuide } from "../support/test-intake.ts";

let world: DeskWorld;
let editor: Visitor;
beforeAll(async () => {
  world = await makeDeskWorld({ content: "few" });
  makeEditor(world, "polder@example.org", ["beweegloket-polderfit"]);
  await world.start({ RATE_FACTOR: "100000" });
  editor = await signedInEditor(world);
});
afterAll(() => world.remove());

const ENDED = "adem-ontspan";
const keepLink = (slug: string) =>
  makeLink(world.store(), Date.now(), { purpose: "keep", slug, email: "houder@example.org" });
/** Opens the link of a letter, and says where that leads. */
const openAt = async (who: Visitor, part: string, about: string): Promise<string> => {
  const find = () => world.letters().find(({ text }) => text.includes(part) && text.includes(about));
  await until(find, HANGS_MS, () => `a letter with ${part}`);
  return who.open(new RegExp(`${part}[\\w-]+`).exec(find()?.text ?? "")?.[0] ?? "");
};

describe("an answer to a question about a change", () => {
  it("leaves what only editors decide, and may leave the times as they are", async () => {
    const { catalog } = await testGuide(join(world.dir, "content"));
    const entry = catalog.activities.find(({ tags, slug }) => tags.length > 0 && slug !== ENDED);
    if (!entry) throw new Error("the guide has changed");
    const provider = new Visitor(world);
    const path = `${await provider.open(`/bijhouden#${keepLink(entry.slug)}`)}/wijzigen`;
    const { base = "", link = "" } = await provider.hidden(path);
    const changed = { title: "Een andere naam", when: "keep", base, link };
    const values = { ...publicValues(valuesOfActivity(entry)), ...changed };
    const sent = await provider.post(path, values);
    expect(sent.headers.get("location")).toContain("klaar=wijzigen");

    const store = world.store();
    const row = store.prepare("SELECT id FROM submission WHERE slug = ?").get(entry.slug);
    const id = String(row?.["id"]);
    const { version = "" } = hiddenFields(await (await editor.get(`/beheer/inzending/${id}`)).text());
    const question = { version, antwoord: "Is de zaal dezelfde?" };
    expect((await editor.post(`/beheer/inzending/${id}/terugvragen`, question)).status).toBe(303);

    const answer = await openAt(provider, "/antwoorden#", "Is de zaal dezelfde?");
    expect(await (await provider.get(answer)).text()).toContain("zoals nu in de gids");
    const said = { ...values, title: "Weer een andere naam", tags: "" };
    expect((await provider.post(answer, said as Record<string, string>)).status).toBe(303);
    const submission = readSubmission(store, id);
    expect(submission?.state).toBe("waiting");
    expect(submission?.form["title"]).toBe("Weer een andere naam");
    expect(submission?.form["tags"]).toEqual(valuesOfActivity(entry)["tags"]);
  });
});

describe("the link in the letter of an approval", () => {
  it("works before the release with the activity is built, also at a new place of a new organisation", async () => {
    const title = "Nog nergens te zien";
    const fields = { title, organization: "Een nieuwe club", venue: "Een nieuwe zaal" };
    await approve(editor, await waitingSubmission(world, fields), fields);
    const provider = new Visitor(world);
    const page = await provider.get(await openAt(provider, "/bijhouden#", title));
    expect(page.status).toBe(200);
    expect(await page.text()).toContain(title);
  });
  it("shows what was decided to those whose it is, and to nobody else", async () => {
    const other = new Visitor(world);
    await other.signIn("polder@example.org");
    expect(await (await editor.get("/beheer/publicaties")).text()).toContain("nog-nergens-te-zien");
    expect(await (await other.get("/beheer/publicaties")).text()).not.toContain("nog-nergens-te-zien");
  });
});

describe("an activity that is over", () => {
  it("is not copied, not reported about, and has no links any more", async () => {
    const visitor = new Visitor(world);
    const path = await visitor.open(`/bijhouden#${keepLink(ENDED)}`);
    const isFilledIn = async (path: string) =>
      / name="title" [^>]*value="A/.test(await (await visitor.get(path)).text());
    expect(await isFilledIn(`/aanmelden?kopie=${ENDED}`)).toBe(true);
    const file = join(world.dir, `content/activities/almere/${ENDED}.json`);
    writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, "utf8")), status: "ended" }));
    const began = Date.now();
    while ((await isFilledIn(`/aanmelden?kopie=${ENDED}`)) && Date.now() - began < HANGS_MS)
      await new Promise((next) => setTimeout(next, 500));
    expect(await isFilledIn(`/aanmelden?kopie=${ENDED}`)).toBe(false);
    expect((await visitor.get(`/melden/${ENDED}`)).status).toBe(404);
    const page = await visitor.get(path);
    expect(page.status).toBe(410);
    expect(await page.text()).toContain("staat niet meer in de gids");
    const asked = await (await visitor.get(`/aanmelden/link?activiteit=${ENDED}`)).text();
    expect(asked).not.toContain(`value="${ENDED}"`);
  });
});
