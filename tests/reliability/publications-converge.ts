import { existsSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { readLiveRelease } from "#release/release-store.ts";
import { verifySite } from "#release/verify-site.ts";
import { jsonText } from "#catalog/content-folder.ts";
import { queuePublication } from "#desk/publish/queue-publication.ts";
import { HANGS_MS, makeDeskWorld, until, type DeskWorld } from "../support/desk-world.ts";
import { contentFor, type Trial } from "./trial.ts";

const FOLDER = "activities/almere";

const read = ({ dir }: DeskWorld, path: string) =>
  JSON.parse(readFileSync(join(dir, "content", path), "utf8")) as Record<string, unknown>;
const noteOf = (round: number) => `Ronde ${round}`;

/** The few activities that a round decides about. */
function pathsOf(world: DeskWorld, round: number): string[] {
  const names = readdirSync(join(world.dir, "content", FOLDER)).filter((name) => name.endsWith(".json"));
  return [0, 31, 62].map((at) => `${FOLDER}/${names[(round * 7 + at) % names.length] ?? ""}`);
}

/** Decides something about them, as an approval does, without the way there. */
function decide(world: DeskWorld, round: number): void {
  for (const path of pathsOf(world, round))
    queuePublication(
      { db: world.store(), now: () => Date.now() },
      [{ path, value: { ...read(world, path), costNote: noteOf(round) } }],
      { actor: "trial" },
    );
}

/** When to kill: `momentOf` is asked before the process starts, what it gives is waited for after that. */
interface Moments {
  figure: string;
  momentOf: (kill: number) => () => Promise<unknown>;
}

/** Measures how long one publication takes here, and spreads the kills evenly over it. */
async function spreadOverOne(world: DeskWorld): Promise<Moments> {
  decide(world, 0);
  await world.start();
  const began = Date.now();
  while (Date.now() - began < HANGS_MS && open(world) > 0) await pause(50);
  const longest = Date.now() - began;
  await world.stop();
  return {
    figure: `spread over ${(longest / 1000).toFixed(1)} s of publishing`,
    momentOf: (kill) => () => pause((longest * 1.1 * ((kill * 0.618_034) % 1)) | 0),
  };
}

const releasesOf = ({ dataDir }: DeskWorld) => join(dataDir, "releases");
const numbersIn = (world: DeskWorld) =>
  readdirSync(releasesOf(world)).flatMap((name) => Number.parseInt(name, 10) || []);

/** What can be seen of a publication from outside, in the order of its steps. `before`: the newest release of then. */
const STEPS: [string, (world: DeskWorld, round: number, before: number) => boolean][] = [
  [
    "the content is written",
    (world, round) => pathsOf(world, round).every((path) => read(world, path)["costNote"] === noteOf(round)),
  ],
  [
    "pages are written",
    (world, _, before) =>
      readdirSync(releasesOf(world)).some(
        (name) =>
          Number.parseInt(name, 10) > before &&
          existsSync(join(releasesOf(world), name, "site/plekken.html")),
      ),
  ],
  ["readers see it", (world, _, before) => Number(readlinkSync(join(releasesOf(world), "live"))) > before],
];

/** The short way: by what happens and not by the clock, so that a busy machine is killed at the same moments. */
function atItsSteps(world: DeskWorld): Moments {
  return {
    figure: "at the steps of publishing",
    momentOf(kill) {
      const before = Math.max(...numbersIn(world));
      const [name, isThere] = STEPS[(kill - 1) % STEPS.length]!;
      return () =>
        until(
          () => isThere(world, kill, before),
          HANGS_MS,
          () => `${name}: ${world.output()}`,
        );
    },
  };
}

/** What may never be seen, whenever one looks. */
async function lookAt(world: DeskWorld, problems: string[], thorough: boolean): Promise<void> {
  for (const name of readdirSync(join(world.dir, "content", FOLDER)).filter((one) => one.endsWith(".json"))) {
    try {
      JSON.parse(readFileSync(join(world.dir, "content", FOLDER, name), "utf8"));
    } catch {
      problems.push(`${name} is torn`);
    }
  }
  const live = await readLiveRelease(world.dataDir);
  if (!live) problems.push("there is no live release");
  else if (thorough) {
    const { published, past = [] } = live.record;
    const { problems: found } = await verifySite(live.siteDir, [...published, ...past]);
    if (found.length > 0) problems.push(`release ${live.number} is incomplete: ${found[0]?.sentence ?? ""}`);
  }
}

/** Kills the process at moments spread over everything a publication does, and looks whether it ever shows half of one. */
export const publicationsConverge: Trial = {
  name: "publications",
  promise: "a kill at any step of a publication leaves no half one, and the next start finishes it",
  async run(size, say, fewer) {
    const kills = fewer ?? (size === "full" ? 300 : STEPS.length);
    const problems: string[] = [];
    const world = await makeDeskWorld({ content: contentFor(size) });
    try {
      const { figure, momentOf } = size === "full" ? await spreadOverOne(world) : atItsSteps(world);
      for (let kill = 1; kill <= kills; kill++) {
        decide(world, kill);
        const moment = momentOf(kill);
        await world.start();
        await moment();
        await world.stop("SIGKILL");
        await lookAt(world, problems, kill % 5 === 0 || size === "short");
        if (kill % 20 === 0) say(`${kill} kills, ${problems.length} problems, ${open(world)} decisions open`);
      }
      await world.start();
      const again = Date.now();
      while (Date.now() - again < HANGS_MS && open(world) > 0) await pause(100);
      if (open(world) > 0) problems.push(`${open(world)} decisions were never published: ${world.output()}`);
      await lookAt(world, problems, true);
      for (const { path, content } of world
        .store()
        .prepare(
          "SELECT path, content FROM publication WHERE nr IN (SELECT max(nr) FROM publication GROUP BY path)",
        )
        .all()) {
        const onDisk = readFileSync(join(world.dir, "content", String(path)), "utf8");
        if (onDisk !== jsonText(JSON.parse(String(content))))
          problems.push(`${String(path)} is not what was decided last`);
      }
      return {
        figure: `${kills} kills ${figure}, ${problems.length} half publications, all decisions published in the end`,
        problems,
      };
    } finally {
      await world.remove();
    }
  },
};

const open = (world: DeskWorld): number =>
  Number(world.store().prepare("SELECT count(*) AS n FROM publication WHERE live_at IS NULL").get()?.["n"]);
