import type { ChildProcess } from "node:child_process";
import { readFileSync } from "node:fs";
import { request, type Agent } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { FILLED } from "../support/desk-visitor.ts";
import { makeDeskWorld, type DeskWorld } from "../support/desk-world.ts";
import { keepAlive } from "./send-forms.ts";
import { percentile, type Trial } from "./trial.ts";

interface Sent {
  path: string;
  headers?: Record<string, string>;
  form?: Record<string, string>;
  json?: string;
}

/** What a run of letters can be made of that some expression, loop or library may go over again and again. */
const RUNS: Record<string, string> = {
  spaces: " ",
  slashes: "/",
  commas: ", ",
  semicolons: "; ",
  letters: "a",
  digits: "1",
  dashes: "-",
  brackets: "[(",
  equals: "a=",
  words: "een woord ",
  "months and dates": "1 mei, ",
  "one client after another": "een cliënt en ",
  "marks on one letter": "\u0323\u0301",
};

/** As long as a header may be with the others beside it, and as long as a form may be. */
const LONGEST = { header: 12_000, body: 120_000 };

type Door = [name: string, most: keyof typeof LONGEST, send: (text: string) => Sent];
const inAddress = (text: string) => encodeURIComponent(text).slice(0, LONGEST.header);
const inHeader = (name: string, path = "/"): Door => [
  `${name} of ${path}`,
  "header",
  (text) => ({ path, headers: { [name]: `a${Buffer.from(text).toString("latin1").trim()}x` } }),
];

/** Every door that stands open to who is not signed in. */
const DOORS: Door[] = [
  inHeader("accept-encoding"),
  inHeader("if-none-match"),
  inHeader("range"),
  inHeader("x-forwarded-for", "/aanmelden"),
  inHeader("cookie", "/beheer"),
  inHeader("user-agent", "/beheer/inloggen"),
  ["a page", "header", (text) => ({ path: `/${inAddress(text)}x` })],
  ["slashes of a page", "header", (text) => ({ path: `/${text.replace(/[^/a-z]/g, "/")}x` })],
  ["a page of the desk", "header", (text) => ({ path: `/aanmelden/${text.replace(/[^/a-z]/g, "/")}x` })],
  ["a link", "header", (text) => ({ path: `/aanbod/${inAddress(text)}` })],
  ["a copy", "header", (text) => ({ path: `/aanmelden?kopie=${inAddress(text)}` })],
  ["an activity to report", "header", (text) => ({ path: `/melden/${inAddress(text)}` })],
  ["one field of the form", "body", (text) => ({ path: "/aanmelden", form: { ...FORM, description: text } })],
  ["all fields of the form", "body", (text) => ({ path: "/aanmelden", form: everywhere(text) })],
  ["the preview", "body", (text) => ({ path: "/aanmelden/voorbeeld", form: { ...FORM, easyText: text } })],
  ["all fields of the preview", "body", (text) => ({ path: "/aanmelden/voorbeeld", form: everywhere(text) })],
  ["asking a link", "body", (text) => ({ path: "/aanmelden/link", form: { activiteit: text, adres: text } })],
  ["a mistake", "body", (text) => ({ path: "/melden/adem-ontspan", form: { wat: "anders", tekst: text } })],
  ["signing in", "body", (text) => ({ path: "/beheer/inloggen", form: { adres: text } })],
  ["a code", "body", (text) => ({ path: "/beheer/code", form: { code: text } })],
  ["a key", "header", (text) => ({ path: "/beheer/sleutel/open", json: JSON.stringify({ id: text }) })],
];
const FORM: Record<string, string> = { ...FILLED, days1: "TU" };
const TEXTS = ["title", "description", "easyText", "dates", "scheduleNote", "costNote", "meetAt", "venue"];
const everywhere = (text: string): Record<string, string> => ({
  ...FORM,
  ...Object.fromEntries(TEXTS.map((name) => [name, text.slice(0, text.length / TEXTS.length)])),
});

/** How long an answer takes to be there whole, in milliseconds. */
function timeOf(world: DeskWorld, agent: Agent, { path, headers, form, json }: Sent): Promise<number> {
  const body = form ? new URLSearchParams(form).toString() : json;
  const type = form ? "application/x-www-form-urlencoded" : "application/json";
  const posted = { "content-type": type, "content-length": Buffer.byteLength(body ?? "") };
  const began = performance.now();
  return new Promise((resolve, reject) => {
    const sent = request(
      world.origin + path,
      {
        agent,
        method: body === undefined ? "GET" : "POST",
        headers: { ...(body === undefined ? {} : { ...posted, origin: world.origin }), ...headers },
      },
      (answer) => {
        answer.resume();
        answer.on("end", () => resolve(performance.now() - began));
        answer.on("error", reject);
      },
    );
    sent.on("error", reject);
    sent.end(body);
  });
}

/** Milliseconds that the thread which answers everybody has worked so far. Only Linux says so. */
function workedBy({ pid = 0 }: Pick<ChildProcess, "pid">): number | undefined {
  try {
    return Number(readFileSync(`/proc/${pid}/task/${pid}/schedstat`, "utf8").split(" ")[0]) / 1e6;
  } catch {
    return undefined;
  }
}

/**
 * What one answer costs at least, in milliseconds of work, or of waiting where work cannot be seen: whatever else the
 * machine does only makes a round longer.
 */
async function costOf(world: DeskWorld, agent: Agent, rounds: number, sent: Sent): Promise<number> {
  const costs: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const before = workedBy(world.process() ?? {});
    const waited = await timeOf(world, agent, sent);
    const after = workedBy(world.process() ?? {});
    costs.push(before === undefined || after === undefined ? waited : after - before);
  }
  return Math.min(...costs);
}

/** Somebody reads a page again and again until told to stop; gives how long each time took. */
async function reader(world: DeskWorld, isOver: () => boolean): Promise<number[]> {
  const agent = keepAlive(1);
  const waits: number[] = [];
  while (!isOver()) {
    waits.push(await timeOf(world, agent, { path: "/activiteiten" }));
    await pause(5);
  }
  agent.destroy();
  return waits;
}

/** A text that takes less than this many pages is dear to nobody, however its cost grows. */
const PAGES = 10;
/** Twice is what a text of twice the length takes; the rest is what a busy machine adds. */
const MOST = { growth: 3, wait: 40 };

export const hostileText: Trial = {
  name: "hostile-text",
  promise:
    "at every open door a text of twice the length takes no more than about twice the time, and readers go on",
  async run(size, say) {
    const rounds = size === "full" ? 12 : 3;
    const world = await makeDeskWorld({ content: size === "full" ? "whole" : "few" });
    const agent = keepAlive(1);
    try {
      await world.start({ RATE_FACTOR: "1000000", TRUSTED_HOPS: "1" });
      const page = await costOf(world, agent, 20, { path: "/activiteiten" });
      let quiet = false;
      const [before] = await Promise.all([
        reader(world, () => quiet),
        pause(2_000).then(() => (quiet = true)),
      ]);

      const grown: { what: string; growth: number; pages: number }[] = [];
      const texts = DOORS.flatMap(([door, most, send]) =>
        Object.entries(RUNS).map(([run, piece]) => {
          const text = piece.repeat(LONGEST[most] / Buffer.byteLength(piece));
          return { what: `${run} at ${door}`, half: send(text.slice(0, text.length / 2)), whole: send(text) };
        }),
      );
      for (const { what, half, whole } of texts) {
        const short = await costOf(world, agent, rounds, half);
        const long = await costOf(world, agent, rounds, whole);
        grown.push({ what, growth: long / short, pages: long / page });
      }
      say(`a page costs ${page.toFixed(2)} ms`);

      let over = false;
      const waiting = reader(world, () => over);
      for (const { whole } of texts) await timeOf(world, agent, whole);
      over = true;
      const during = await waiting;
      const dear = grown.filter(({ pages }) => pages > PAGES).sort((a, b) => b.growth - a.growth);
      const dearest = grown.toSorted((a, b) => b.pages - a.pages)[0];
      const wait = percentile(during, 0.99) / percentile(before, 0.99);
      const worst = dear[0] ?? grown.toSorted((a, b) => b.growth - a.growth)[0];
      const stall = Math.max(...during) / percentile(before, 0.5);
      return {
        figure: `${grown.length} texts at ${DOORS.length} doors; the worst grows ${worst?.growth.toFixed(1)} times when twice as long (${worst?.what}), the dearest takes ${dearest?.pages.toFixed(1)} pages (${dearest?.what}); a reader meanwhile waits ${wait.toFixed(1)} times as long (p99), ${stall.toFixed(0)} times the usual wait at worst`,
        problems: [
          ...dear
            .filter(({ growth }) => growth > MOST.growth)
            .map(
              ({ what, growth, pages }) => `${what}: ${growth.toFixed(1)} times, ${pages.toFixed(0)} pages`,
            ),
          ...(wait > MOST.wait ? [`readers waited ${wait.toFixed(0)} times as long`] : []),
          ...(world.process()?.exitCode === null ? [] : [`the process ended: ${world.output()}`]),
        ],
      };
    } finally {
      agent.destroy();
      await world.remove();
    }
  },
};
