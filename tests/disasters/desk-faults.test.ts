import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { backUp } from "#desk/store/back-up.ts";
import { restore } from "#desk/store/restore.ts";
import { surveyDatabase } from "#desk/store/survey.ts";
import { storeFileOf } from "#desk/store/open-store.ts";
import { approve, signedInEditor, untilVisible, waitingSubmission } from "../reliability/decide.ts";
import { formBody, keepAlive, send } from "../reliability/send-forms.ts";
import { FILLED, type Visitor } from "../support/desk-visitor.ts";
import { HANGS_MS, makeDeskWorld, until, type DeskWorld } from "../support/desk-world.ts";

let world: DeskWorld;
let editor: Visitor;
beforeAll(async () => {
  world = await makeDeskWorld({ content: "few" });
  // Nobody listens on port 9: letters wait.
  await world.start({ RATE_FACTOR: "100000" });
  editor = await signedInEditor(world);
});
afterAll(() => world.remove());

const agent = keepAlive(2);
const submissions = () => Number(world.store().prepare("SELECT count(*) AS n FROM submission").get()?.["n"]);

describe("when something breaks", () => {
  it("a database that somebody else holds gives a clear page, and the same form is taken afterwards", async () => {
    const other = new DatabaseSync(storeFileOf(world.dataDir));
    other.exec("BEGIN IMMEDIATE");
    const body = formBody(world, { title: "Op slot" });
    const before = submissions();
    const refused = await send(world, agent, "/aanmelden", body);
    other.exec("ROLLBACK");
    other.close();
    expect(refused.status).toBe(503);
    expect(refused.body).toContain("Er is niets bewaard");
    expect(submissions()).toBe(before);
    expect((await send(world, agent, "/aanmelden", body)).status).toBe(303);
    expect(submissions()).toBe(before + 1);
    expect((await send(world, agent, "/aanmelden", body)).status).toBe(303);
    expect(submissions()).toBe(before + 1);
  });

  it("a file of the content that is broken is left out, the rest is published, the editor is told, and it heals", async () => {
    const broken = join(world.dir, "content/activities/almere/adem-ontspan.json");
    const good = readFileSync(broken, "utf8");
    const id = await waitingSubmission(world, { title: "Adem & ontspan" });
    world
      .store()
      .prepare("UPDATE submission SET kind = 'change', slug = 'adem-ontspan' WHERE id = ?")
      .run(id);
    const { version = "", base = "" } = await editor.hidden(`/beheer/inzending/${id}`);
    writeFileSync(broken, good.slice(0, 200));
    const refused = await editor.post(`/beheer/inzending/${id}/goedkeuren`, { ...FILLED, version, base });
    expect(refused.status).toBe(409);
    expect(await refused.text()).toContain("Daarom is er niets veranderd");
    const title = "Gaat gewoon door";
    await approve(editor, await waitingSubmission(world, { title }), { title });
    expect(await untilVisible(world, "/activiteiten/gaat-gewoon-door")).toBeDefined();
    expect((await fetch(`${world.origin}/activiteiten/adem-ontspan`)).status).toBe(404);
    expect(await (await editor.get("/beheer")).text()).toContain("Eén ding staat nu niet in de gids");
    const told = await (await editor.get("/beheer/publicaties")).text();
    expect(told).toContain("adem ontspan");
    expect(told).toContain("Wat er bewaard is, is niet heel");
    expect(told).not.toContain("content/");
    writeFileSync(broken, good);
    const again = "En nog een";
    await approve(editor, await waitingSubmission(world, { title: again }), { title: again });
    expect(await untilVisible(world, "/activiteiten/en-nog-een")).toBeDefined();
    expect((await fetch(`${world.origin}/activiteiten/adem-ontspan`)).status).toBe(200);
    expect(await (await editor.get("/beheer")).text()).not.toContain("staat nu niet in de gids");
  });

  it("an address service that cannot be reached says so in Dutch, and the pin can be set by hand", async () => {
    await world.stop();
    await world.start({
      GEOCODER_URL: "http://127.0.0.1:9",
      SMTP_URL: "smtp://127.0.0.1:9",
      RATE_FACTOR: "100000",
    });
    const { status, body } = await send(world, agent, "/aanmelden/adres?q=Lenteplein%202");
    expect(status).toBe(503);
    expect(body).toContain("Zet de speld zelf op de kaart");
  });

  it("a mail server that is down loses no submission and no letter", async () => {
    const { status } = await send(world, agent, "/aanmelden", formBody(world, { title: "Zonder post" }));
    expect(status).toBe(303);
    await until(
      () => /could not be sent/.test(world.output()),
      HANGS_MS,
      () => world.output(),
    );
    const waiting = world.store().prepare("SELECT count(*) AS n FROM mail WHERE sent_at IS NULL").get();
    expect(Number(waiting?.["n"])).toBeGreaterThan(0);
    expect(world.output()).not.toContain("inzender@example.org");
  });

  it("a restart in the middle of a request ends with an answer or nothing, never with half a submission", async () => {
    const before = submissions();
    const sent = Array.from({ length: 20 }, (_, at) =>
      send(
        world,
        agent,
        "/aanmelden",
        formBody(world, { title: `Halverwege ${at}`, submitterEmail: `h${at}@example.org` }),
      ).catch(() => undefined),
    );
    await world.stop();
    const answered = (await Promise.all(sent)).filter((answer) => answer?.status === 303).length;
    expect(submissions() - before).toBeGreaterThanOrEqual(answered);
    await world.start({ RATE_FACTOR: "100000" });
    expect((await fetch(`${world.origin}/aanmelden`)).status).toBe(200);
  });
});

describe("after a loss", () => {
  it("the newest backup becomes the database, row for row, and the broken one is kept", async () => {
    await world.stop();
    world.closeStore();
    expect(await backUp(world.dataDir, Date.now())).toHaveProperty("name");
    const before = surveyDatabase(storeFileOf(world.dataDir), "none").rows;
    writeFileSync(storeFileOf(world.dataDir), "not a database any more");
    const { kept } = await restore(world.dataDir, undefined, Date.now());
    // One line more in the trail: that it was restored.
    expect(surveyDatabase(storeFileOf(world.dataDir), "none").rows).toEqual({
      ...before,
      audit: (before["audit"] ?? 0) + 1,
    });
    expect(readFileSync(kept ?? "", "utf8")).toBe("not a database any more");
    chmodSync(storeFileOf(world.dataDir), 0o600);
  });
  it("is refused while the guide runs, and when there is no such backup", async () => {
    await world.start();
    await expect(restore(world.dataDir, undefined, Date.now())).rejects.toThrow("still running");
    await world.stop();
    await expect(restore(world.dataDir, "desk-1999-01-01T00-00-00.db", Date.now())).rejects.toThrow(
      "no such backup",
    );
  });
});
