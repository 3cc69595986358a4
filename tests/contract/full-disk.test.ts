import { execFileSync } from "node:child_process";
import { mkdtempSync, rmdirSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { approve, signedInEditor, untilVisible, waitingSubmission } from "../reliability/decide.ts";
import { formBody, keepAlive, send } from "../reliability/send-forms.ts";
import type { Visitor } from "../support/desk-visitor.ts";
import { needs } from "../support/needs.ts";
import { makeDeskWorld, until, type DeskWorld } from "../support/desk-world.ts";

const mount = (folder: string) =>
  execFileSync("mount", ["-t", "tmpfs", "-o", "size=160m", "tmpfs", folder], { stdio: "ignore" });
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

describe(
  "a disk that is full",
  needs(canMount, "only the administrator of a machine can mount a disk"),
  () => {
    let world: DeskWorld;
    let editor: Visitor;
    const agent = keepAlive(2);
    const filler = () => join(world.dataDir, "vol");
    const fill = (leave: number) => {
      const { bavail, bsize } = statfsSync(world.dataDir);
      writeFileSync(filler(), Buffer.alloc(Math.max(0, bavail * bsize - leave)));
    };
    const stored = () => Number(world.store().prepare("SELECT count(*) AS n FROM submission").get()?.["n"]);

    beforeAll(async () => {
      world = await makeDeskWorld(mount);
      await world.start({ RATE_FACTOR: "100000" });
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

    it("leaves the old release up, tells the editor, and publishes when there is room", async () => {
      const title = "Wacht op ruimte";
      const number = await waitingSubmission(world, { title });
      fill(3_000_000);
      await approve(editor, number, { title });
      await until(
        () => /could not be published|Publishing failed/.test(world.output()),
        60_000,
        () => world.output(),
      );
      expect((await fetch(`${world.origin}/`)).status).toBe(200);
      expect((await fetch(`${world.origin}/activiteiten/wacht-op-ruimte`)).status).toBe(404);
      expect(await (await editor.get("/beheer")).text()).toContain("Een besluit staat nog niet in de gids");
      rmSync(filler());
      const again = "En nog een";
      await approve(editor, await waitingSubmission(world, { title: again }), { title: again });
      expect(await untilVisible(world, "/activiteiten/wacht-op-ruimte", 120_000)).toBeDefined();
    });
  },
);
