import { readFileSync } from "node:fs";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { makeDeskWorld, type DeskWorld } from "../support/desk-world.ts";
import { formBody, inLanes, keepAlive, send } from "./send-forms.ts";
import { contentFor, percentile, type Trial } from "./trial.ts";

/** Resident memory of the process in MB. Linux only; elsewhere 0. */
function memoryOf(world: DeskWorld): number {
  try {
    const status = readFileSync(`/proc/${world.process()?.pid ?? 0}/status`, "utf8");
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** `wrk` when this machine has it, because a client in Node costs as much as the server; else our own lanes. */
async function staticRate(world: DeskWorld, seconds: number): Promise<{ perSecond: number; by: string }> {
  const wrk = spawn("wrk", ["-t1", "-c32", `-d${seconds}s`, `${world.origin}/activiteiten/adem-ontspan`]);
  let output = "";
  wrk.stdout.on("data", (text) => (output += String(text)));
  const ended = await Promise.race([once(wrk, "close"), once(wrk, "error").then(() => undefined)]).catch(
    () => undefined,
  );
  const found = /Requests\/sec:\s+([\d.]+)/.exec(output)?.[1];
  if (ended && found) return { perSecond: Number(found), by: "wrk, 32 connections" };
  const agent = keepAlive(32);
  const until = Date.now() + seconds * 1000;
  let answered = 0;
  await inLanes(32, async () => {
    await send(world, agent, "/activiteiten/adem-ontspan");
    answered++;
    return Date.now() < until;
  });
  agent.destroy();
  return { perSecond: answered / seconds, by: "a client in Node, 32 connections" };
}

export const throughput: Trial = {
  name: "throughput",
  promise: "static at least 3,000 requests/s, durable posts at least 200/s, under 400 MB",
  async run(size, say) {
    const seconds = size === "full" ? 20 : 2;
    const world = await makeDeskWorld({ content: contentFor(size) });
    try {
      await world.start({ RATE_FACTOR: "1000000" });
      const pages = await staticRate(world, seconds);
      say(`static ${pages.perSecond.toFixed(0)}/s`);
      const agent = keepAlive(16);
      const bodies = Array.from({ length: seconds * 1500 }, (_, at) =>
        formBody(world, { title: `Druk ${at}`, submitterEmail: `druk${at}@example.org` }),
      );
      const times: number[] = [];
      const began = Date.now();
      let at = 0;
      let taken = 0;
      await inLanes(16, async () => {
        const body = bodies[at++];
        if (!body) return false;
        const from = performance.now();
        const { status } = await send(world, agent, "/aanmelden", body);
        times.push(performance.now() - from);
        if (status === 303) taken++;
        return Date.now() - began < seconds * 1000;
      });
      agent.destroy();
      const posts = taken / ((Date.now() - began) / 1000);
      const stored = Number(world.store().prepare("SELECT count(*) AS n FROM submission").get()?.["n"]);
      const memory = memoryOf(world);
      return {
        figure: `static ${pages.perSecond.toFixed(0)}/s (${pages.by}), durable posts ${posts.toFixed(0)}/s, p99 ${percentile(times, 0.99).toFixed(0)} ms, ${taken} taken and ${stored} stored, RSS ${memory.toFixed(0)} MB`,
        problems: [
          ...(stored === taken ? [] : [`${taken} were taken and ${stored} stored`]),
          ...(size === "full" && pages.perSecond < 3_000 ? ["static is under 3,000/s"] : []),
          ...(size === "full" && posts < 200 ? ["posts are under 200/s"] : []),
          ...(memory > 400 ? [`RSS is ${memory.toFixed(0)} MB`] : []),
        ],
      };
    } finally {
      await world.remove();
    }
  },
};
