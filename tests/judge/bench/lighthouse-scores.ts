import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import lighthouse, { type Result } from "lighthouse";
import { browserLaunch } from "../../support/browser.ts";

/** Home, finder, an activity and the questions. */
export const JUDGED_PAGES = ["/", "/activiteiten", "/activiteiten/rondje-weerwater", "/samen-kijken"];

/** Lighthouse asks the browser for its own idea of an older phone on a slow line, from 0 to 100. */
export interface LighthouseScores {
  path: string;
  performance: number;
  accessibility: number;
  bestPractices: number;
  seo: number;
  /** Milliseconds until the largest thing in view is painted, and for which the page could not answer a tap. */
  largestPaint: number;
  blocked: number;
  /** How much of the view moved by itself: 0 is nothing. */
  shift: number;
  /** What cost points, most first, in Lighthouse's own words. */
  faults: string[];
}

/** Audits each page as Lighthouse's phone sees it, one after the other in one browser. Throws where a page does not open. */
export async function lighthouseScores(
  origin: string,
  paths: readonly string[],
  onlyCategories = ["performance", "accessibility", "best-practices", "seo"],
): Promise<LighthouseScores[]> {
  const profile = await mkdtemp(join(tmpdir(), "meedoenwijzer-lighthouse-"));
  const launch = await browserLaunch();
  const browser = await chromium.launchPersistentContext(profile, {
    ...launch,
    args: [...(launch.args ?? []), "--remote-debugging-port=0"],
  });
  try {
    const [port] = (await readFile(join(profile, "DevToolsActivePort"), "utf8")).split("\n");
    const scores: LighthouseScores[] = [];
    for (const path of paths) {
      const run = await lighthouse(`${origin}${path}`, {
        port: Number(port),
        logLevel: "error",
        formFactor: "mobile",
        onlyCategories,
      });
      if (!run || run.lhr.runtimeError) throw new Error(`${path}: ${run?.lhr.runtimeError?.message}`);
      scores.push(scoresOf(path, run.lhr));
    }
    return scores;
  } finally {
    await browser.close();
    await rm(profile, { recursive: true, force: true });
  }
}

function scoresOf(path: string, { categories, audits }: Result): LighthouseScores {
  const score = (category: string): number => Math.round(100 * (categories[category]?.score ?? 0));
  const value = (audit: string): number => audits[audit]?.numericValue ?? 0;
  const faults = Object.values(categories)
    .flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0))
    .flatMap(({ id, weight }) => {
      const { score, title = id } = audits[id] ?? {};
      return typeof score === "number" && score < 1 ? [{ lost: (1 - score) * weight, title }] : [];
    });
  return {
    path,
    performance: score("performance"),
    accessibility: score("accessibility"),
    bestPractices: score("best-practices"),
    seo: score("seo"),
    largestPaint: value("largest-contentful-paint"),
    blocked: value("total-blocking-time"),
    shift: value("cumulative-layout-shift"),
    faults: faults.sort((a, b) => b.lost - a.lost).map(({ title }) => title),
  };
}

/** One page in a line: performance is of the machine as well, so best and worst of the rounds stand there. */
export function sayScores(path: string, rounds: readonly LighthouseScores[]): string {
  const spread = (of: (one: LighthouseScores) => number, digits = 0): string => {
    const values = rounds.map(of).sort((a, b) => a - b);
    return `${values[0]!.toFixed(digits)}–${values.at(-1)!.toFixed(digits)}`;
  };
  return [
    path.padEnd(32),
    `performance ${spread((one) => one.performance)}`,
    `access ${spread((one) => one.accessibility)}`,
    `practice ${spread((one) => one.bestPractices)}`,
    `search engines ${spread((one) => one.seo)}`,
    `largest paint ${spread((one) => one.largestPaint)} ms`,
    `blocked ${spread((one) => one.blocked)} ms`,
    `shift ${spread((one) => one.shift, 3)}`,
  ].join("  ");
}
