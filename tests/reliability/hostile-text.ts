import { request, type Agent } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { FILLED } from "../support/desk-visitor.ts";
import { makeDeskWorld, type DeskWorld } from "../support/desk-world.ts";
import { keepAlive } from "./send-forms.ts";
import { contentFor, percentile, type Trial } from "./trial.ts";
import { workOf } from "./work-of.ts";

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

/** Bytes as they are sent: as long as a header may be with the others beside it, and a form. Of a field letters are kept. */
const LONGEST = { header: 12_000, field: 19_000, body: 120_000 };
const SIZE_OF: Record<keyof typeof LONGEST, (piece: string) => number> = {
  header: (piece) => Buffer.byteLength(piece),
  field: (piece) => piece.length,
  body: (piece) => new URLSearchParams({ a: piece }).toString().length - 2,
};

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
  ["a code of a link", "field", (text) => ({ path: "/bijhouden", form: { code: text } })],
  ["a copy", "header", (text) => ({ path: `/aanmelden?kopie=${inAddress(text)}` })],
  ["an activity to report", "header", (text) => ({ path: `/melden/${inAddress(text)}` })],
  [
    "one field of the form",
    "field",
    (text) => ({ path: "/aanmelden", form: { ...FORM, description: text } }),
  ],
  ["all fields of the form", "body", (text) => ({ path: "/aanmelden", form: everywhere(text) })],
  ["the preview", "field", (text) => ({ path: "/aanmelden/voorbeeld", form: { ...FORM, easyText: text } })],
  ["all fields of the preview", "body", (text) => ({ path: "/aanmelden/voorbeeld", form: everywhere(text) })],
  [
    "asking a link",
    "field",
    (text) => ({ path: "/aanmelden/link", form: { activiteit: "adem-ontspan", adres: text } }),
  ],
  ["a mistake", "field", (text) => ({ path: "/melden/adem-ontspan", form: { wat: "anders", tekst: text } })],
  ["signing in", "field", (text) => ({ path: "/beheer/inloggen", form: { adres: text } })],
  ["a code", "field", (text) => ({ path: "/beheer/code", form: { code: text } })],
  ["a key", "header", (text) => ({ path: "/beheer/sleutel/open", json: JSON.stringify({ id: text }) })],
];
const FORM: Record<string, string> = { ...FILLED, days1: "TU" };
const TEXTS = ["title", "description", "easyText", "dates", "scheduleNote", "costNote", "meetAt", "venue"];
const everywhere = (text: string): Record<string, string> => ({
  ...FORM,
  ...Object.fromEntries(TEXTS.map((name) => [name, text.slice(0, text.length / TEXTS.length)])),
});

/** Milliseconds until an answer is there whole. */
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

/** What one answer costs at least: whatever else the machine does only makes a round longer. */
async function costOf(world: DeskWorld, agent: Agent, rounds: number, sent: Sent): Promise<number> {
  const costs: number[] = [];
  for (let round = 0; round < rounds; round++)
    costs.push(await workOf(world, () => timeOf(world, agent, sent)));
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

/** A text that takes no more than so many pages is dear to nobody, however its cost grows. */
const PAGES = { counted: 3, dear: 10 };
/** Twice is what a text of twice the length takes; the rest is what a busy machine adds. */
const MOST = { growth: 3, wait: 40 };

export const hostileText: Trial = {
  name: "hostile-text",
  promise:
    "at every open door a text of twice the length takes no more than about twice the time, and readers go on",
  async run(size, say) {
    const rounds = size === "full" ? 12 : 3;
    const world = await makeDeskWorld({ content: contentFor(size) });
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
          const text = piece.repeat(LONGEST[most] / SIZE_OF[most](piece));
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
      const byGrowth = grown.filter(({ pages }) => pages > PAGES.counted).sort((a, b) => b.growth - a.growth);
      const [worst] = byGrowth;
      const [dearest] = grown.toSorted((a, b) => b.pages - a.pages);
      const wait = percentile(during, 0.99) / percentile(before, 0.99);
      const stall = Math.max(...during) / Math.max(...before);
      return {
        figure: `${grown.length} texts at ${DOORS.length} doors; the worst of those that cost over ${PAGES.counted} pages grows ${worst?.growth.toFixed(1)} times when twice as long (${worst?.what}), the dearest takes ${dearest?.pages.toFixed(1)} pages (${dearest?.what}); a reader meanwhile waits ${wait.toFixed(1)} times as long (p99), and at worst ${stall.toFixed(1)} times as long as at worst without`,
        problems: [
          ...byGrowth
            .filter(({ growth, pages }) => growth > MOST.growth && pages > PAGES.dear)
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
