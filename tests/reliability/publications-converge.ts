import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { readLiveRelease } from "#release/release-store.ts";
import { verifySite } from "#release/verify-site.ts";
import { jsonText } from "#catalog/content-folder.ts";
import { queuePublication } from "#desk/publish/queue-publication.ts";
import { HANGS_MS, makeDeskWorld, type DeskWorld } from "../support/desk-world.ts";
import { contentFor, type Trial } from "./trial.ts";

const FOLDER = "activities/almere";

/** Decides something about a few activities, as an approval does, without the way there. */
function decide(world: DeskWorld, round: number): void {
  const names = readdirSync(join(world.dir, "content", FOLDER)).filter((name) => name.endsWith(".json"));
  for (let at = 0; at < 3; at++) {
    const path = `${FOLDER}/${names[(round * 7 + at * 31) % names.length] ?? ""}`;
    const value = JSON.parse(readFileSync(join(world.dir, "content", path), "utf8")) as Record<
      string,
      unknown
    >;
    queuePublication(
      { db: world.store(), now: () => Date.now() },
      [{ path, value: { ...value, costNote: `Ronde ${round}` } }],
      { actor: "trial" },
    );
  }
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
    const kills = fewer ?? (size === "full" ? 300 : 3);
    const problems: string[] = [];
    const world = await makeDeskWorld({ content: contentFor(size) });
    let longest = 0;
    try {
      // How long one publication takes here: kills are spread evenly over it.
      decide(world, 0);
      await world.start();
      const began = Date.now();
      while (Date.now() - began < HANGS_MS && open(world) > 0) await pause(50);
      longest = Date.now() - began;
      await world.stop();
      for (let kill = 1; kill <= kills; kill++) {
        decide(world, kill);
        await world.start();
        await pause((longest * 1.1 * ((kill * 0.618_034) % 1)) | 0);
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
        figure: `${kills} kills spread over ${(longest / 1000).toFixed(1)} s of publishing, ${problems.length} half publications, all decisions published in the end`,
        problems,
      };
    } finally {
      await world.remove();
    }
  },
};

const open = (world: DeskWorld): number =>
  Number(world.store().prepare("SELECT count(*) AS n FROM publication WHERE live_at IS NULL").get()?.["n"]);
