import { join, relative } from "node:path";
import { chromium, type Page } from "@playwright/test";
import { learnLexicon } from "#search/analyser/learn-lexicon.ts";
import { buildIndex } from "#search/embedded/build-index.ts";
import { indexFiles } from "#search/embedded/index-files.ts";
import type { Answering, ToOpen } from "#screens/finder/engine/answering.ts";
import type { Question } from "#search/question.ts";
import { browserLaunch } from "../../support/browser.ts";
import { filesUnder } from "../../support/release.ts";
import { madeGuide, readRealGuide } from "./made-guide.ts";
import { questionsOf, type Figure } from "./measure.ts";

/** As Lighthouse has an older phone: four times as slow as this machine. */
export const SLOWED = 4;
const ORIGIN = "http://gids.invalid";
const DATA = "/zoek";
const TRIES = 3;

/**
 * Milliseconds of the slowest question in twenty, from words to answer with all counts, best and worst round: what answers in
 * a built site, in a page of a Chromium with a slowed processor (a thread beside it is not slowed), asked of an index of made
 * activities. Each question of an engine that was opened for it, warm, `TRIES` times: the best counts, so that what else the
 * machine does does not.
 */
export async function frameTimes(
  site: string,
  content: string,
  size: number,
  rounds: number,
): Promise<Figure> {
  const { documents, vocabulary } = await readRealGuide(content);
  const made = madeGuide(documents, size);
  const files = indexFiles(DATA, buildIndex(made, learnLexicon(vocabulary, made)));
  const browser = await chromium.launch(await browserLaunch());
  try {
    const page = await browser.newPage();
    await page.route(`${ORIGIN}/**`, (route) => {
      const { pathname } = new URL(route.request().url());
      const [, bytes] = files.find(([address]) => address === pathname) ?? [];
      if (bytes) return route.fulfill({ body: Buffer.from(bytes) });
      if (/^\/_astro\//.test(pathname))
        return route.fulfill({ path: join(site, pathname), contentType: "text/javascript" });
      return route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Gids</title>" });
    });
    await page.goto(ORIGIN);
    const session = await page.context().newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWED });
    const [engine] = filesUnder(site, ".js").filter((file) => /\/answering\./.test(file));
    const address = `/${relative(site, engine!)}`;
    const [[begin]] = files as [[string, Uint8Array]];
    const warm = questionsOf(made, 1_000);
    const measured = [];
    for (let round = 0; round < rounds; round++)
      measured.push(
        p95(await askInPage(page, { address, begin, data: DATA }, [warm, questionsOf(made, round)])),
      );
    return { best: Math.min(...measured), worst: Math.max(...measured) };
  } finally {
    await browser.close();
  }
}

const p95 = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length * 0.95)]!;

/** Runs in the page: nothing from outside but what it is given. */
const askInPage = (
  page: Page,
  from: Record<"address" | "begin" | "data", string>,
  [warm, asked]: readonly [Question[], Question[]],
): Promise<number[]> =>
  page.evaluate(
    async ({ address, begin, data, warm, asked, tries }) => {
      const { openAnswering } = (await import(address)) as {
        openAnswering: (toOpen: ToOpen, onServer: () => void) => Answering;
      };
      const bytes = await (await fetch(begin)).arrayBuffer();
      const opened = async () => {
        const engine = openAnswering({ begin: bytes, data, server: undefined }, () => {});
        for (const question of warm) await engine.search(question, { without: [], over: [] });
        return engine;
      };
      const engines = [];
      for (let turn = 0; turn < tries; turn++) engines.push(await opened());
      const times = [];
      for (const question of asked) {
        let best = Infinity;
        for (const engine of engines) {
          const start = performance.now();
          await engine.search(question, { without: [], over: [] });
          best = Math.min(best, performance.now() - start);
        }
        times.push(best);
      }
      return times;
    },
    { ...from, warm, asked, tries: TRIES },
  );
