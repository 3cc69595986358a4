import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { makeDeskWorld, type DeskWorld } from "../support/desk-world.ts";
import { approve, signedInEditor, untilVisible, waitingSubmission } from "./decide.ts";
import { inLanes, keepAlive, send } from "./send-forms.ts";
import { contentFor, percentile, type Trial } from "./trial.ts";

/** Makes the guide of a world as large as this, by publishing its activities again under other names. */
export function growTo(world: DeskWorld, count: number): void {
  const folder = join(world.dir, "content/activities/almere");
  const names = readdirSync(folder);
  const published = names.filter((name) =>
    readFileSync(join(folder, name), "utf8").includes('"status": "published"'),
  );
  for (let at = 0; names.length + at < count; at++) {
    const name = published[at % published.length] ?? "";
    const value = JSON.parse(readFileSync(join(folder, name), "utf8")) as { title: string };
    const round = Math.floor(at / published.length) + 2;
    writeFileSync(
      join(folder, name.replace(/\.json$/, `-nr-${round}.json`)),
      JSON.stringify({ ...value, title: `${value.title} ${round}`.slice(0, 120) }),
    );
  }
}

/** From the press on "approve" until a reader gets the page, in a guide of 500. */
export const publishLatency: Trial = {
  name: "latency",
  promise: "p95 of approve to visible is under 15 s at 500 listings",
  async run(size, say) {
    const rounds = size === "full" ? 40 : 1;
    const world = await makeDeskWorld({ content: contentFor(size) });
    const times: number[] = [];
    try {
      if (size === "full") growTo(world, 540);
      await world.start();
      const editor = await signedInEditor(world);
      for (let round = 0; round < rounds; round++) {
        const title = `Nieuw in de wijk ${round}`;
        const number = await waitingSubmission(world, { title });
        await approve(editor, number, { title });
        const took = await untilVisible(world, `/activiteiten/nieuw-in-de-wijk-${round}`);
        if (took === undefined) return { figure: "never visible", problems: [world.output()] };
        times.push(took);
        say(`${round + 1}: ${(took / 1000).toFixed(1)} s`);
      }
      // The first publication compresses every page, because the world begins with a release of other content.
      const counted = times.length > 1 ? times.slice(1) : times;
      const p95 = percentile(counted, 0.95) / 1000;
      return {
        figure: `approve to visible: median ${(percentile(counted, 0.5) / 1000).toFixed(1)} s, p95 ${p95.toFixed(1)} s, first ${((times[0] ?? 0) / 1000).toFixed(1)} s (${times.length} publications)`,
        problems: size === "full" && p95 >= 15 ? [`p95 is ${p95.toFixed(1)} s`] : [],
      };
    } finally {
      await world.remove();
    }
  },
};

/** Sixteen readers of some 400 requests a second together: more would leave the build that they wait for no core. */
const READER_PAUSE_MS = 40;

/** Readers go on asking while one thing after another is published. */
export const publishUnderLoad: Trial = {
  name: "load",
  promise: "no reader's request fails while publications go live",
  async run(size, say) {
    const wanted =
      size === "full" ? { publications: 20, requests: 200_000 } : { publications: 1, requests: 2_000 };
    const world = await makeDeskWorld({ content: contentFor(size) });
    try {
      await world.start();
      const editor = await signedInEditor(world);
      const pages = [
        "/",
        "/activiteiten",
        "/zoek/kaarten.json",
        "/activiteiten/adem-ontspan",
        "/aanbieders",
        "/gemeente/almere",
      ];
      const agent = keepAlive(16);
      let asked = 0;
      let published = 0;
      const failed: string[] = [];
      const readers = inLanes(16, async () => {
        const path = pages[asked++ % pages.length] ?? "/";
        try {
          const { status } = await send(world, agent, path);
          if (status !== 200) failed.push(`${path}: ${status}`);
        } catch (error) {
          failed.push(`${path}: ${(error as Error).message}`);
        }
        await pause(READER_PAUSE_MS);
        return published < wanted.publications || asked < wanted.requests;
      });
      for (; published < wanted.publications; published++) {
        const title = `Onder druk ${published}`;
        await approve(editor, await waitingSubmission(world, { title }), { title });
        const took = await untilVisible(world, `/activiteiten/onder-druk-${published}`);
        if (took === undefined) throw new Error(`not visible: ${world.output()}`);
        say(`${published + 1} published, ${asked} requests, ${failed.length} failed`);
      }
      await readers;
      agent.destroy();
      return {
        figure: `${asked} requests during ${published} publications, ${failed.length} failed`,
        problems: failed.slice(0, 5),
      };
    } finally {
      await world.remove();
    }
  },
};
