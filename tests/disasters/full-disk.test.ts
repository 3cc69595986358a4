import { execFileSync } from "node:child_process";
import {
  closeSync,
  ftruncateSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmdirSync,
  rmSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { backUp, backupsOf } from "#desk/store/back-up.ts";
import { approve, signedInEditor, untilVisible, waitingSubmission } from "../reliability/decide.ts";
import { formBody, keepAlive, send } from "../reliability/send-forms.ts";
import type { Visitor } from "../support/desk-visitor.ts";
import { needs } from "../support/needs.ts";
import { HANGS_MS, makeDeskWorld, until, type DeskWorld } from "../support/desk-world.ts";

const CHUNK = 65_536;

const mount = (folder: string) =>
  execFileSync("mount", ["-t", "tmpfs", "-o", "size=64m", "tmpfs", folder], { stdio: "ignore" });
const unmount = (folder: string) => execFileSync("umount", ["-l", folder], { stdio: "ignore" });

/** A small disk of one's own: only the administrator of a machine can make one. */
const canMount = ((): boolean => {
  const folder = mkdtempSync(join(tmpdir(), "meedoenwijzer-disk-"));
  try {
    mount(folder);
    unmount(folder);
    return true;
  } catch {
    return false;
  } finally {
    rmdirSync(folder);
  }
})();

const needsDisk = needs(canMount, "only the administrator of a machine can mount a disk");

describe("a disk that is full", needsDisk, () => {
  let world: DeskWorld;
  let editor: Visitor;
  const agent = keepAlive(2);
  const filler = () => join(world.dataDir, "vol");
  /** Writes until there is no room any more: asking first how much there is would be a guess. */
  const fill = (leave: number) => {
    const file = openSync(filler(), "w");
    let size = 0;
    try {
      for (const chunk = Buffer.alloc(CHUNK); ;) size += writeSync(file, chunk);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOSPC") throw error;
    }
    ftruncateSync(file, size - leave);
    closeSync(file);
  };
  const backups = () =>
    readdirSync(world.dataDir).includes("backups") ? readdirSync(backupsOf(world.dataDir)) : [];
  const stored = () => Number(world.store().prepare("SELECT count(*) AS n FROM submission").get()?.["n"]);

  beforeAll(async () => {
    world = await makeDeskWorld({ content: "few", prepare: mount });
    await world.start({ RATE_FACTOR: "100000" });
    // What every guide does first takes room and gives some of it back.
    await until(
      () => backups().some((name) => name.endsWith(".db")),
      HANGS_MS,
      () => "the first backup",
    );
    editor = await signedInEditor(world);
  });
  afterAll(async () => {
    await world.stop("SIGKILL");
    world.closeStore();
    unmount(world.dataDir);
    await world.remove();
  });

  it("refuses a form with a clear page, keeps what it took, is readable, and takes the form when there is room", async () => {
    fill(0);
    let taken = 0;
    let refused: { status: number; body: string } | undefined;
    let form = "";
    // The journal of the database still has some room.
    for (let at = 0; at < 400 && !refused; at++) {
      form = formBody(world, { title: `Vol ${at}`, submitterEmail: `vol${at}@example.org` });
      const answer = await send(world, agent, "/aanmelden", form);
      if (answer.status === 303) taken++;
      else refused = answer;
    }
    expect(refused?.status).toBe(503);
    expect(refused?.body).toContain("Er is niets bewaard");
    expect((await fetch(`${world.origin}/activiteiten`)).status).toBe(200);
    expect((await fetch(`${world.origin}/aanmelden`)).status).toBe(200);
    rmSync(filler());
    expect(stored()).toBe(taken);
    expect((await send(world, agent, "/aanmelden", form)).status).toBe(303);
    expect(stored()).toBe(taken + 1);
  });

  it("makes no backup, leaves nothing half done, and takes none of the old ones away", async () => {
    const before = backups();
    fill(100_000);
    const made = await backUp(world.dataDir, Date.now() + 60_000, true);
    rmSync(filler());
    expect(made).toHaveProperty("problem");
    expect(backups()).toEqual(before);
    expect(await backUp(world.dataDir, Date.now() + 60_000, true)).toHaveProperty("name");
  });

  it("leaves the old release up, tells the editor, and publishes when there is room", async () => {
    const title = "Wacht op ruimte";
    const number = await waitingSubmission(world, { title });
    fill(1_000_000);
    await approve(editor, number, { title });
    await until(
      () => /could not be published|Publishing failed/.test(world.output()),
      HANGS_MS,
      () => world.output(),
    );
    expect((await fetch(`${world.origin}/`)).status).toBe(200);
    expect((await fetch(`${world.origin}/activiteiten/wacht-op-ruimte`)).status).toBe(404);
    expect(await (await editor.get("/beheer")).text()).toContain("Een besluit staat nog niet in de gids");
    rmSync(filler());
    const again = "En nog een";
    await approve(editor, await waitingSubmission(world, { title: again }), { title: again });
    expect(await untilVisible(world, "/activiteiten/wacht-op-ruimte")).toBeDefined();
  });
});
