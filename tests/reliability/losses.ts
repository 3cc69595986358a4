import { execFile } from "node:child_process";
import { copyFileSync, cpSync, existsSync, readdirSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";
import { backUp, backupsOf } from "#desk/store/back-up.ts";
import { openDeskStore } from "#desk/store/desk-store.ts";
import { storeFileOf } from "#desk/store/open-store.ts";
import { surveyDatabase } from "#desk/store/survey.ts";
import { HANGS_MS, makeDeskWorld, makeEditor, type DeskWorld } from "../support/desk-world.ts";
import { waitingSubmission } from "./decide.ts";
import { LOSSES, type Broken, type Loss } from "./loss-kinds.ts";
import type { Outcome, Size, Trial } from "./trial.ts";

const run = promisify(execFile);
const LOOK_EVERY_MS = 100;

async function comes(look: () => boolean | Promise<boolean>): Promise<boolean> {
  for (const end = Date.now() + HANGS_MS; Date.now() < end; await pause(LOOK_EVERY_MS))
    if (await look()) return true;
  return false;
}

const statusOf = (world: DeskWorld, path: string) =>
  fetch(`${world.origin}${path}`).then(
    async (answer) => {
      await answer.arrayBuffer();
      return answer.status;
    },
    () => 0,
  );

const arePagesServed = async (world: DeskWorld) =>
  (await statusOf(world, "/")) === 200 && (await statusOf(world, "/activiteiten")) === 200;

/** Editors and submissions: what a full backup has and an empty one has not. */
function fullness({ dataDir }: DeskWorld): string {
  const { fault, rows } = surveyDatabase(storeFileOf(dataDir), "quick_check");
  return fault?.sentence ?? `${rows["editor"]} editors, ${rows["submission"]} submissions`;
}

/** Releases 1 and 2 as they were made, of which 2 is live, and no others. */
function putTwoReleases({ dir, dataDir }: DeskWorld): void {
  const releases = join(dataDir, "releases");
  rmSync(releases, { recursive: true, force: true });
  for (const name of ["1", "2"])
    cpSync(join(dir, "release.whole"), join(releases, name), { recursive: true });
  symlinkSync("2", join(releases, "live"));
}

/** A guide with two whole releases, an editor and what was sent in, and a full backup of that. */
async function makeFull(): Promise<{ world: DeskWorld; where: Broken }> {
  const world = await makeDeskWorld({ content: "few" });
  cpSync(realpathSync(join(world.dataDir, "releases/1")), join(world.dir, "release.whole"), {
    recursive: true,
  });
  cpSync(join(world.dir, "content"), join(world.dir, "content.whole"), { recursive: true });
  putTwoReleases(world);
  await world.start();
  makeEditor(world, "redactie@example.org", ["*"], true);
  await waitingSubmission(world, { title: "Eerder" });
  await world.stop();
  world.closeStore();
  const olderCopy = join(world.dir, "older.db");
  copyFileSync(storeFileOf(world.dataDir), olderCopy);
  await world.start();
  makeEditor(world, "tweede@example.org");
  await waitingSubmission(world, { title: "Later" });
  await world.stop();
  world.closeStore();
  await backUp(world.dataDir, Date.now());
  return { world, where: { dataDir: world.dataDir, contentDir: join(world.dir, "content"), olderCopy } };
}

/** Starts it whatever became of its desk. */
const startAnyhow = (world: DeskWorld, env?: Record<string, string>) =>
  world.start(env).catch((error: unknown) => {
    if (!/forms: off/.test(String(error))) throw error;
  });

interface Seen {
  noticed: boolean;
  served: boolean;
  /** Undefined where nothing was lost that a backup holds. */
  restored: boolean | undefined;
}

async function suffer(world: DeskWorld, where: Broken, loss: Loss): Promise<Seen> {
  const before = fullness(world);
  const kept = readdirSync(backupsOf(world.dataDir)).filter((name) => name.endsWith(".db"));
  if (loss.running) await world.start();
  await loss.breakIt(where);
  if (!loss.running) await startAnyhow(world, loss.mended === "content" ? { REBUILD: "auto" } : {});
  else await statusOf(world, "/activiteiten");
  const noticed = await comes(async () => {
    if (loss.running && loss.mended === "release") await arePagesServed(world);
    return loss.noticed.test(world.output());
  });
  const isHealthy = (await statusOf(world, "/gezond")) === 200;
  const isTold = loss.mended === "release" || isHealthy === (loss.isOneEntry ?? false);
  const served = await comes(() => arePagesServed(world));
  await world.stop();
  const restored = await mend(world, loss, before, kept);
  return { noticed: noticed && isTold, served, restored };
}

async function mend(
  world: DeskWorld,
  { mended }: Loss,
  before: string,
  kept: readonly string[],
): Promise<boolean | undefined> {
  const { dir, dataDir } = world;
  if (mended === "release" || mended === "content") {
    rmSync(join(dir, "content"), { recursive: true, force: true });
    cpSync(join(dir, "content.whole"), join(dir, "content"), { recursive: true });
    putTwoReleases(world);
    return undefined;
  }
  await run(process.execPath, ["scripts/restore.ts", ...mended.restore], {
    cwd: dir,
    env: { ...process.env, DATA_DIR: dataDir },
  });
  const isFull = fullness(world) === before;
  const areKept = kept.every((name) => existsSync(join(backupsOf(dataDir), name)));
  const { db } = await openDeskStore(dataDir, Date.now(), () => undefined);
  db.close();
  return isFull && areKept;
}

async function tryAll(size: Size, say: (line: string) => void): Promise<Outcome> {
  // In the short form one of each kind, and what happens to a guide that runs.
  const losses = size === "full" ? LOSSES : LOSSES.filter((_, at) => at % 3 === 0);
  const { world, where } = await makeFull();
  const problems: string[] = [];
  const sum = { noticed: 0, served: 0, restored: 0, restorable: 0 };
  try {
    for (const loss of losses) {
      const seen = await suffer(world, where, loss);
      if (seen.noticed) sum.noticed++;
      else problems.push(`${loss.name}: not noticed. It said: ${world.output()}`);
      if (seen.served) sum.served++;
      else problems.push(`${loss.name}: no pages`);
      if (seen.restored !== undefined) sum.restorable++;
      if (seen.restored) sum.restored++;
      else if (seen.restored === false) problems.push(`${loss.name}: not all came back`);
      say(loss.name);
    }
  } finally {
    await world.remove();
  }
  return {
    figure: `${sum.noticed} of ${losses.length} losses noticed, pages served in ${sum.served} of ${losses.length}, all of the desk back in ${sum.restored} of ${sum.restorable}`,
    problems,
  };
}

/** Takes parts away from a guide, one after the other, and puts them back as DEPLOYMENT.md says. */
export const losses: Trial = {
  name: "losses",
  promise: "a part that is lost or damaged is noticed, pages go on, and the newest full backup comes back",
  run: tryAll,
};
