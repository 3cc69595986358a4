import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { untilVisible } from "../reliability/decide.ts";
import { confirmListing, FILLED, hiddenFields, submitListing, Visitor } from "../support/desk-visitor.ts";
import { HANGS_MS, makeDeskWorld, makeEditor, until, type DeskWorld } from "../support/desk-world.ts";

let world: DeskWorld;
beforeAll(async () => {
  world = await makeDeskWorld({ content: "few" });
  makeEditor(world, "hoofd@example.org", ["*"], true);
  makeEditor(world, "schakel@example.org", ["welzijn-de-buurtschakel"]);
  makeEditor(world, "polder@example.org", ["beweegloket-polderfit"]);
  await world.start();
});
afterAll(() => world.remove());

const textOf = async (answer: Response) =>
  (await answer.text()).replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");

describe("a listing, from the form to the guide", () => {
  const provider = () => new Visitor(world);

  it("tells at every field what is wrong, and keeps what was filled in", async () => {
    const visitor = provider();
    const { key = "", stamp = "" } = await visitor.hidden("/aanmelden");
    const answer = await visitor.post("/aanmelden", { key, stamp, title: "Koffie <b>&", phone: "12" });
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page).toContain('value="Koffie <b>&amp;"');
    for (const sentence of [
      "Vertel in een paar korte zinnen",
      "Kies wat het beste past",
      "Dit is geen volledig Nederlands nummer",
      "Vul uw naam in",
    ])
      expect(page).toContain(sentence);
    expect(page).toContain('href="#v-easyText"');
  });

  it("asks to look again before something about a client is sent", async () => {
    const visitor = provider();
    const { key = "", stamp = "" } = await visitor.hidden("/aanmelden");
    const doubtful = {
      ...FILLED,
      key,
      stamp,
      description: "Deze cliënt, geboren 3-4-1950, komt met haar BSN 111222333.",
    };
    const page = await textOf(await visitor.post("/aanmelden", doubtful));
    for (const words of ["burgerservicenummer", "geboortedatum", "cliënt of patiënt"])
      expect(page).toContain(words);
  });

  it("is seen by nobody before the address is confirmed, then by the right editors, and is published", async () => {
    const visitor = provider();
    const number = await submitListing(visitor);
    const editor = new Visitor(world);
    await editor.signIn("schakel@example.org");
    expect(await textOf(await editor.get("/beheer"))).not.toContain(number);
    await confirmListing(world, visitor, number);
    expect(await textOf(await editor.get("/beheer"))).toContain(number);

    const other = new Visitor(world);
    await other.signIn("polder@example.org");
    expect(await textOf(await other.get("/beheer"))).not.toContain(number);
    expect((await other.get(`/beheer/inzending/${number}`)).status).toBe(403);

    const page = await (await editor.get(`/beheer/inzending/${number}`)).text();
    expect(page).toContain("inzender@example.org");
    const { version = "" } = hiddenFields(page);
    const approved = await editor.post(`/beheer/inzending/${number}/goedkeuren`, {
      ...FILLED,
      version,
      tags: "koffie-drinken",
    });
    expect(approved.status).toBe(422);
    expect(await textOf(approved)).toContain("staat niet in de lijst");
    const again = await editor.post(`/beheer/inzending/${number}/goedkeuren`, { ...FILLED, version });
    expect(again.headers.get("location")).toContain("klaar=goedgekeurd");
    const late = await editor.post(`/beheer/inzending/${number}/afwijzen`, { version, reden: "other" });
    expect(late.status).toBe(409);

    const file = join(world.dir, "content/activities/almere/koffie-op-de-stoep.json");
    expect(await untilVisible(world, "/activiteiten/koffie-op-de-stoep"), world.output()).toBeDefined();
    const published = readFileSync(file, "utf8");
    expect(published).toContain('"schoolHolidays": "stops"');
    expect(published).not.toContain("inzender");
    expect(published).toContain(number);
  });

  it("can be kept true by its provider as often as they like, through one link, until they stop it", async () => {
    const visitor = provider();
    const letter = () => world.letters().find(({ text }) => text.includes("/bijhouden#"));
    await until(letter, HANGS_MS, () => "the letter of the approval");
    const mail = /\/bijhouden#[\w-]+/.exec(letter()?.text ?? "")?.[0] ?? "";
    const elsewhere = provider();
    await elsewhere.open(mail);
    const path = await visitor.open(mail);
    const { link = "" } = await visitor.hidden(path);
    expect((await elsewhere.post(`${path}/plek`, { plek: "plek", link })).status).toBe(303);
    expect((await provider().post(`${path}/plek`, { plek: "plek", link })).status, "without the link").toBe(
      401,
    );
    const full = await visitor.post(`${path}/plek`, { plek: "vol", link });
    expect([full.status, full.headers.get("location")]).toEqual([303, `${path}?klaar=plek`]);
    expect((await visitor.post(`${path}/plek`, { plek: "anders", link })).status).toBe(422);
    const page = await (await visitor.get(path)).text();
    const datum = /<option value="(\d{4}-\d{2}-\d{2})"/.exec(page)?.[1] ?? "";
    const off = { datum, reden: "De zaal is dicht", link: hiddenFields(page)["link"] ?? "" };
    expect((await visitor.post(`${path}/dag`, off)).status).toBe(303);
    expect((await elsewhere.post(`${path}/link`, { link })).status).toBe(303);
    expect((await visitor.post(`${path}/plek`, { plek: "plek", link })).status).toBe(410);
    await expect(elsewhere.open(mail)).rejects.toThrow("410");
    await until(
      () =>
        /"cancelled"[^]*"state": "full"/.test(
          readFileSync(join(world.dir, "content/activities/almere/koffie-op-de-stoep.json"), "utf8"),
        ),
      HANGS_MS,
      () => "the file",
    );
  });
});

describe("a mistake that a visitor sees", () => {
  it("reaches the editors of that organisation and nobody else", async () => {
    const visitor = new Visitor(world);
    const entry = "/melden/adem-ontspan";
    const { key = "", stamp = "" } = await visitor.hidden(entry);
    await new Promise((resolve) => setTimeout(resolve, 2_100));
    const sent = await visitor.post(entry, { key, stamp, wat: "times", tekst: "Het begint om acht uur." });
    expect(sent.headers.get("location")).toContain("klaar=ja");
    const head = new Visitor(world);
    await head.signIn("hoofd@example.org");
    expect(await textOf(await head.get("/beheer"))).toContain("Het begint om acht uur.");
    const other = new Visitor(world);
    await other.signIn("polder@example.org");
    expect(await textOf(await other.get("/beheer"))).not.toContain("Het begint om acht uur.");
  });
});
