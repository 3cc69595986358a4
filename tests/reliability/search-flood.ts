import { readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { FACET_KEYS, FACETS } from "#search/facets.ts";
import { HANGS_MS, makeDeskWorld, until } from "../support/desk-world.ts";
import { hasMeilisearch } from "../support/meilisearch.ts";
import { searchServersOf } from "../support/started-guide.ts";
import { inLanes } from "./send-forms.ts";
import { contentFor, percentile, type Trial } from "./trial.ts";

const MAY_TAKE_MB = 512;
const BROWSER_WAITS_MS = 800;
/** Less than this in half a second is rest. */
const RESTS_S = 0.05;
const HOSTILE = "198.51.100.7";
const VISITOR = "203.0.113.9";

const letters = (length: number) =>
  Array.from({ length }, () => String.fromCharCode(97 + Math.floor(Math.random() * 26))).join("");
const words = (length: number, count: number) =>
  Array.from({ length: count }, (_, at) => ({ text: letters(length), prefix: at === count - 1 }));
const PAGE = { words: [], filters: {}, sort: "best", offset: 0, limit: 20, facets: true };
const everyChoice = () =>
  Object.fromEntries(
    FACET_KEYS.filter((key) => !FACETS[key].private).map((key) => [
      key,
      Array.from({ length: 50 }, () => letters(5)),
    ]),
  );

/** The dearest questions that are taken, each other letters, so that nothing is remembered of the one before. */
const TAKEN = [
  () => ({ plans: [{ ...PAGE, words: words(25, 10), limit: 1_000, filters: everyChoice() }] }),
  () => ({ plans: [{ ...PAGE, words: words(60, 4), limit: 1_000 }] }),
  () => ({
    plans: Array.from({ length: 20 }, () => ({ ...PAGE, words: words(25, 10), limit: 10, facets: false })),
  }),
];
/** What took Meilisearch to 1.9 GB when it was passed on, and what else only costs reading. */
const REFUSED = [
  () => ({ queries: Array(200).fill({ indexUid: "activities", q: letters(200), limit: 100_000 }) }),
  () => ({ queries: [{ indexUid: "activities", filter: "id EXISTS OR ".repeat(2_000), facets: ["*"] }] }),
  () => ({ plans: Array.from({ length: 60 }, () => ({ ...PAGE, words: words(60, 10) })) }),
  () => ({ plans: letters(30_000).split("") }),
];

const fieldOf = (pid: number, name: string) =>
  Number(new RegExp(`${name}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1024;
/** Seconds of processor time a process has had (clock ticks of 10 ms). */
function processorSeconds(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

/** Seconds of processor time that a process takes until it has nothing to do, or as many as `most`. */
async function untilItRests(pid: number, most: number): Promise<number> {
  const begin = processorSeconds(pid);
  for (let before = begin; ;) {
    await pause(500);
    const now = processorSeconds(pid);
    if (now - before < RESTS_S || now - begin > most) return now - begin;
    before = now;
  }
}

export const searchFlood: Trial = {
  name: "search-flood",
  promise: "one client with the dearest questions takes search from nobody, and no more memory than there is",
  async run(size, say) {
    if (!hasMeilisearch) return { figure: "there is no Meilisearch for this machine", problems: [] };
    const seconds = size === "full" ? 60 : 6;
    const world = await makeDeskWorld({ content: contentFor(size) });
    try {
      await world.start({ SEARCH_ENGINE: "meilisearch", TRUSTED_HOPS: "1", RATE_FACTOR: "1" });
      const [pid = 0] = searchServersOf(world.dataDir);
      const ask = (from: string, body: unknown, signal?: AbortSignal) =>
        fetch(`${world.origin}/meili/multi-search`, {
          method: "POST",
          body: JSON.stringify(body),
          headers: { "content-type": "application/json", "x-forwarded-for": from },
          ...(signal && { signal }),
        }).then(async (answer) => {
          await answer.arrayBuffer();
          return answer.status;
        });
      const usual = { plans: [{ ...PAGE, words: [{ text: "wandel", prefix: false }] }] };
      for (let warm = 0; warm < 20; warm++) await ask(VISITOR, usual);
      const quiet = fieldOf(pid, "VmRSS");
      say(`${quiet.toFixed(0)} MB when quiet`);

      const statuses = new Map<number | "left", number>();
      const spent = processorSeconds(pid);
      const began = Date.now();
      const busy = () => Date.now() - began < seconds * 1_000;
      let sent = 0;
      const flood = inLanes(48, async () => {
        const at = sent++;
        const kinds = at % 3 === 2 ? REFUSED : TAKEN;
        // Every fifth leaves before it can have an answer.
        const leaves = at % 5 === 0 ? AbortSignal.timeout(15) : undefined;
        const make = kinds[Math.floor(at / 3) % kinds.length];
        const status = await ask(HOSTILE, make?.(), leaves).catch(() => "left" as const);
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        return busy();
      });
      let peak = quiet;
      let without = 0;
      let answeredAt = performance.now();
      const waits: number[] = [];
      const refusals = new Set<number>();
      const page = () => fetch(`${world.origin}/robots.txt`).then((answer) => answer.arrayBuffer());
      while (busy()) {
        const took = async (work: Promise<unknown>) => {
          const from = performance.now();
          await work;
          return performance.now() - from;
        };
        let status = 0;
        const asking = ask(VISITOR, usual).then((got) => (status = got));
        // What holds up a small file beside it is the machine, and the client that floods, and not search.
        const [search, file] = await Promise.all([took(asking.catch(() => 0)), took(page())]);
        if (status === 200) {
          waits.push(Math.max(0, search - file));
          without = Math.max(without, performance.now() - answeredAt);
          answeredAt = performance.now();
        } else refusals.add(status);
        peak = Math.max(peak, fieldOf(pid, "VmRSS"));
        await pause(120);
      }
      await flood;
      const during = processorSeconds(pid) - spent;
      const after = await untilItRests(pid, during);
      const well = await until(
        () => ask(VISITOR, usual),
        HANGS_MS,
        () => "an answer afterwards",
      );
      const late = waits.filter((wait) => wait > BROWSER_WAITS_MS).length;
      const seen = [...statuses].map(([status, count]) => `${status}: ${count}`).sort();
      return {
        figure:
          `${sent} hostile questions (${seen.join(", ")}); Meilisearch ${quiet.toFixed(0)} MB quiet, ${peak.toFixed(0)} MB at most (${(peak / quiet).toFixed(1)}×), ` +
          `${during.toFixed(2)} s of processor, and ${after.toFixed(2)} s after it; another client: ${waits.length} answers, p99 ${percentile(waits, 0.99).toFixed(0)} ms more than a file, ${late} too late, ${(without / 1_000).toFixed(1)} s without at most`,
        problems: [
          ...(peak > MAY_TAKE_MB ? [`Meilisearch took ${peak.toFixed(0)} MB`] : []),
          ...[...refusals].map((status) => `another client got ${status}`),
          ...(well === 200 ? [] : [`afterwards a question gets ${well}`]),
          // A machine that does other things as well may be late now and then; then the device answers.
          ...(size === "full" && late * 10 > waits.length
            ? [`${late} answers came after a browser had given up`]
            : []),
          // What was begun is ended; what was piled up would be as much again.
          ...(after > during / 2
            ? [`Meilisearch went on for ${after.toFixed(1)} s with what nobody waits for`]
            : []),
          ...(/tried again in/.test(world.output()) ? ["search was away"] : []),
        ],
      };
    } finally {
      await world.remove();
    }
  },
};
