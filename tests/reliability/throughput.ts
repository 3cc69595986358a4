import { readFileSync } from "node:fs";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { makeDeskWorld, type DeskWorld } from "../support/desk-world.ts";
import { formBody, inLanes, keepAlive, send } from "./send-forms.ts";
import { contentFor, percentile, type Trial } from "./trial.ts";
import { workOf } from "./work-of.ts";

/** Resident memory of the process in MB. Linux only; elsewhere 0. */
function memoryOf(world: DeskWorld): number {
  try {
    const status = readFileSync(`/proc/${world.process()?.pid ?? 0}/status`, "utf8");
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

interface Rate {
  perSecond: number;
  /** Milliseconds within which 99 of 100 are answered. */
  p99: number;
  failed: number;
  by: string;
}

const MILLISECONDS: Record<string, number> = { us: 0.001, ms: 1, s: 1_000 };

/** `wrk` when this machine has it, because a client in Node costs as much as the server; else our own lanes. */
async function rateOf(world: DeskWorld, path: string, seconds: number): Promise<Rate> {
  const wrk = spawn("wrk", ["-t1", "-c32", "--latency", `-d${seconds}s`, world.origin + path]);
  let output = "";
  wrk.stdout.on("data", (text) => (output += String(text)));
  const ended = await Promise.race([once(wrk, "close"), once(wrk, "error").then(() => undefined)]).catch(
    () => undefined,
  );
  const found = /Requests\/sec:\s+([\d.]+)/.exec(output)?.[1];
  if (ended && found) {
    const [, p99, unit = ""] = /99%\s+([\d.]+)(us|ms|s)/.exec(output) ?? [];
    const wrong = [...output.matchAll(/(?:connect|read|write|timeout|responses:) (\d+)/g)];
    return {
      perSecond: Number(found),
      p99: Number(p99) * (MILLISECONDS[unit] ?? NaN),
      failed: wrong.reduce((sum, [, count]) => sum + Number(count), 0),
      by: "wrk, 32 connections",
    };
  }
  const agent = keepAlive(32);
  const until = Date.now() + seconds * 1000;
  const times: number[] = [];
  let failed = 0;
  await inLanes(32, async () => {
    const from = performance.now();
    const { status } = await send(world, agent, path).catch(() => ({ status: 0 }));
    times.push(performance.now() - from);
    if (status !== 200) failed++;
    return Date.now() < until;
  });
  agent.destroy();
  return {
    perSecond: times.length / seconds,
    p99: percentile(times, 0.99),
    failed,
    by: "a client in Node, 32 connections",
  };
}

/** Milliseconds that readers wait for one preview at most, of 95 in 100: it is drawn on the thread that answers them. */
async function previewWork(world: DeskWorld, count: number): Promise<number> {
  const agent = keepAlive(1);
  const work: number[] = [];
  for (let at = 0; at < count; at++) {
    const body = formBody(world, {
      title: `Voorbeeld ${at}`,
      description: "Wij lopen een rondje. ".repeat(80),
    });
    work.push(await workOf(world, () => send(world, agent, "/aanmelden/voorbeeld", body)));
  }
  agent.destroy();
  return percentile(work, 0.95);
}

/** Per second, milliseconds, MB. */
const ASKED = { pages: 3_000, forms: 500, formWait: 250, previewWork: 10, posts: 200, memory: 400 };

export const throughput: Trial = {
  name: "throughput",
  promise:
    "static at least 3,000 requests/s, the form 500/s, a preview within 10 ms of work, durable posts 200/s, under 400 MB",
  async run(size, say) {
    const seconds = size === "full" ? 20 : 2;
    const world = await makeDeskWorld({ content: contentFor(size) });
    try {
      await world.start({ RATE_FACTOR: "1000000" });
      const pages = await rateOf(world, "/activiteiten/adem-ontspan", seconds);
      say(`static ${pages.perSecond.toFixed(0)}/s`);
      const forms = await rateOf(world, "/aanmelden", seconds);
      say(`the form ${forms.perSecond.toFixed(0)}/s, p99 ${forms.p99.toFixed(0)} ms`);
      const preview = await previewWork(world, size === "full" ? 300 : 40);
      say(`a preview ${preview.toFixed(1)} ms of work (p95)`);
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
      const share = forms.perSecond / pages.perSecond;
      const isFull = size === "full";
      return {
        figure: `static ${pages.perSecond.toFixed(0)}/s (${pages.by}), the form ${forms.perSecond.toFixed(0)}/s (${share.toFixed(2)} of static, p99 ${forms.p99.toFixed(0)} ms, ${forms.failed} failed), a preview ${preview.toFixed(1)} ms of work (p95), durable posts ${posts.toFixed(0)}/s, p99 ${percentile(times, 0.99).toFixed(0)} ms, ${taken} taken and ${stored} stored, RSS ${memory.toFixed(0)} MB`,
        problems: [
          ...(stored === taken ? [] : [`${taken} were taken and ${stored} stored`]),
          ...(forms.failed === 0 ? [] : [`${forms.failed} times the form was not given`]),
          ...(isFull && pages.perSecond < ASKED.pages ? ["static is under 3,000/s"] : []),
          ...(isFull && forms.perSecond < ASKED.forms ? ["the form is under 500/s"] : []),
          ...(isFull && forms.p99 > ASKED.formWait ? ["the form takes over 250 ms (p99)"] : []),
          ...(isFull && preview > ASKED.previewWork ? ["a preview takes over 10 ms of work"] : []),
          ...(isFull && posts < ASKED.posts ? ["posts are under 200/s"] : []),
          ...(memory > ASKED.memory ? [`RSS is ${memory.toFixed(0)} MB`] : []),
        ],
      };
    } finally {
      await world.remove();
    }
  },
};
