import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { surveyDatabase } from "#desk/store/survey.ts";
import { storeFileOf } from "#desk/store/open-store.ts";
import { approve, signedInEditor, untilVisible, waitingSubmission } from "../reliability/decide.ts";
import { FILLED, submitListing, Visitor } from "../support/desk-visitor.ts";
import { HANGS_MS, makeDeskWorld, until, type DeskWorld } from "../support/desk-world.ts";

const DAY = 86_400_000;
let world: DeskWorld;
const setClock = async (ahead: number) => {
  writeFileSync(join(world.dir, "clock"), String(ahead));
  await new Promise((resolve) => setTimeout(resolve, 200));
};
const start = () =>
  world.start({
    CLOCK_FILE: join(world.dir, "clock"),
    NODE_OPTIONS: `--import=${new URL("../support/shifted-clock.mjs", import.meta.url).href}`,
  });

beforeAll(async () => {
  world = await makeDeskWorld({ content: "few" });
  await setClock(0);
  await start();
});
afterAll(() => world.remove());

describe("a clock that jumps more than a year ahead", () => {
  it("loses nothing, answers clearly, and everything goes on when it is set right", async () => {
    const editor = await signedInEditor(world);
    const title = "Voor de sprong";
    const number = await waitingSubmission(world, { title });
    const provider = new Visitor(world);
    const unconfirmed = await submitListing(provider, { submitterEmail: "later@example.org" });
    const { key = "", stamp = "" } = await provider.hidden("/aanmelden");
    const before = surveyDatabase(storeFileOf(world.dataDir), "none").rows;

    await setClock(400 * DAY);
    const late = await provider.post("/aanmelden", { ...FILLED, title: "Tijdens", key, stamp });
    expect([303, 422]).toContain(late.status);
    if (late.status === 422) expect(await late.text()).toContain('value="Tijdens"');
    expect((await editor.get("/beheer")).headers.get("location")).toContain("/beheer/inloggen");
    expect((await provider.get("/activiteiten")).status).toBe(200);

    // What is done every hour is done at once by a process that starts: under the wrong clock it deletes nothing.
    await world.stop();
    await start();
    await until(
      () => /The clock is far from where it was/.test(world.output()),
      HANGS_MS,
      () => world.output(),
    );
    const after = surveyDatabase(storeFileOf(world.dataDir), "none").rows;
    for (const table of ["submission", "submitter", "link", "session", "editor"])
      expect(after[table], table).toBeGreaterThanOrEqual(before[table] ?? 0);

    await world.stop();
    await setClock(0);
    await start();
    expect((await editor.get("/beheer")).status).toBe(200);
    const row = world.store().prepare("SELECT state FROM submission WHERE id = ?").get(unconfirmed);
    expect(row?.["state"]).toBe("unconfirmed");
    await approve(editor, number, { title });
    expect(await untilVisible(world, "/activiteiten/voor-de-sprong")).toBeDefined();
  });
});
