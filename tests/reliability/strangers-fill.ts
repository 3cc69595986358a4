import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { solveChallenge } from "altcha-lib";
import { deriveKey } from "altcha-lib/algorithms/pbkdf2";
import { newStamp } from "#desk/gate/form-stamp.ts";
import { newChallenge } from "#desk/gate/human-check.ts";
import { openReportCount } from "#desk/report/report-mistake.ts";
import { unconfirmedCount } from "#desk/submit/submission.ts";
import { FILLED } from "../support/desk-visitor.ts";
import { makeDeskWorld, type DeskWorld } from "../support/desk-world.ts";
import { signedInEditor } from "./decide.ts";
import { formBody, inLanes } from "./send-forms.ts";
import type { Trial } from "./trial.ts";

const SLUG = "adem-ontspan";
/** What is promised: robots leave less behind than a few photographs take. */
const MOST_MB = 20;

/** Bytes of the database with its journal. */
const bytesOf = ({ dataDir }: DeskWorld): number =>
  readdirSync(dataDir)
    .filter((name) => name.startsWith("desk.db"))
    .reduce((sum, name) => sum + statSync(join(dataDir, name)).size, 0);

const secretOf = ({ dataDir }: DeskWorld) => readFileSync(join(dataDir, "desk.key"), "utf8").trim();

async function post(world: DeskWorld, client: string, path: string, body: string): Promise<number> {
  const answer = await fetch(world.origin + path, {
    method: "POST",
    redirect: "manual",
    body,
    headers: {
      "content-type": "application/x-www-form-urlencoded",
      origin: world.origin,
      "x-forwarded-for": client,
    },
  });
  await answer.arrayBuffer();
  return answer.status;
}

/** The sum of a browser, done by a robot that pays for it. */
async function sum(world: DeskWorld): Promise<string> {
  const challenge = await newChallenge(secretOf(world), Date.now());
  const solution = await solveChallenge({ challenge, deriveKey });
  return Buffer.from(JSON.stringify({ challenge, solution })).toString("base64");
}

/** As much as the form takes, each with an address and a text of its own. */
const submission = (world: DeskWorld, at: number, som = "") =>
  formBody(world, {
    title: `Robot ${at}`,
    description: "Lange tekst. ".repeat(300),
    submitterEmail: `robot${at}@example.org`,
    remark: "x".repeat(990),
    som,
  });
const report = (world: DeskWorld, at: number, som = "") =>
  new URLSearchParams({
    wat: "times",
    tekst: `Robot ${at} `.padEnd(590, "x"),
    som,
    ...newStamp(secretOf(world), Date.now() - 60_000),
  }).toString();
const askLink = (world: DeskWorld, at: number, som = "") =>
  new URLSearchParams({
    activiteit: SLUG,
    adres: `robot${at}@example.org`,
    som,
    ...newStamp(secretOf(world), Date.now() - 60_000),
  }).toString();

export const strangersFill: Trial = {
  name: "strangers-fill",
  promise:
    "robots fill neither the disk nor the queue, from one address or from a thousand, and a person gets through",
  async run(size, say) {
    const [crowd, each, solved] = size === "full" ? [1_000, 6, 400] : [1_000, 1, 4];
    const world = await makeDeskWorld({ content: "few" });
    try {
      await world.start({ RATE_FACTOR: "1", TRUSTED_HOPS: "1" });
      const editor = await signedInEditor(world);
      const before = bytesOf(world);
      const problems: string[] = [];
      let at = 0;
      let faults = 0;
      const attack = async (client: string, som?: string) => {
        const bodies: [string, string][] = [
          ["/aanmelden", submission(world, ++at, som)],
          [`/melden/${SLUG}`, report(world, at)],
          ["/aanmelden/link", askLink(world, at)],
        ];
        for (const [path, body] of bodies) if ((await post(world, client, path, body)) >= 500) faults++;
      };
      for (let times = 0; times < 100; times++) await attack("192.0.2.1");
      const fromOne = unconfirmedCount(world.store());
      say(`from one address: ${fromOne} unconfirmed, ${openReportCount(world.store())} reports`);
      let client = 0;
      await inLanes(4, async () => {
        const mine = client++;
        for (let times = 0; times < each; times++) await attack(`2001:db8:${mine.toString(16)}::1`);
        return client < crowd;
      });
      const unproven = unconfirmedCount(world.store(), { unproven: true });
      say(`from ${crowd} addresses: ${unproven} unconfirmed without the sum`);
      for (let times = 0; times < solved; times++)
        await attack(`2001:db8:f000:${times.toString(16)}::1`, await sum(world));
      const rows = unconfirmedCount(world.store());
      const reports = openReportCount(world.store());
      const grown = (bytesOf(world) - before) / 2 ** 20;

      const person = formBody(world, {
        ...FILLED,
        title: "Van een mens",
        submitterEmail: "mens@example.org",
        som: await sum(world),
      });
      const status = await post(world, "198.51.100.7", "/aanmelden", person);
      const queue = await (await editor.get("/beheer")).text();
      if (fromOne > 5) problems.push(`one address left ${fromOne} submissions`);
      if (unproven > 60) problems.push(`a thousand addresses without the sum left ${unproven} submissions`);
      if (reports > 30) problems.push(`robots left ${reports} reports`);
      if (grown > MOST_MB) problems.push(`the database grew by ${grown.toFixed(1)} MB`);
      if (faults > 0) problems.push(`${faults} answers were faults`);
      if (queue.includes("Robot") && /inzending\/MW-/.test(queue))
        problems.push("an editor sees what nobody confirmed");
      if (status !== 303) problems.push(`a person with a browser got ${status}`);
      return {
        figure: `${3 * at} forms from 1 and ${crowd} addresses, ${solved} with the sum: ${rows} unconfirmed (${unproven} without the sum), ${reports} reports, ${grown.toFixed(1)} MB; the queue of submissions is empty, a person got ${status}`,
        problems,
      };
    } finally {
      await world.remove();
    }
  },
};
