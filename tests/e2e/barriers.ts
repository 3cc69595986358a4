import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type { AxeResults, RunOptions } from "axe-core";
import { expect } from "./visitor.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** All that a change of colours can break; every other rule gives in the dark what it gave in the light. */
const COLOURS: RunOptions = { runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] } };

/** One state of a page in the light and in the dark, loaded once: no barrier, no sideways scrolling. */
export async function expectNoBarriers(page: Page, state: string, rules: RunOptions = {}): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    expect
      .soft(await barriers(page, colorScheme === "light" ? rules : COLOURS), `${state}, ${colorScheme}`)
      .toEqual([]);
    await expectNoSidewaysScrolling(page, `${state}, ${colorScheme}`);
  }
  await page.emulateMedia({ colorScheme: "light" });
}

export async function expectNoSidewaysScrolling(page: Page, state: string): Promise<void> {
  const wide = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect.soft(wide, `${state}: pixels beyond the edge`).toBeLessThanOrEqual(0);
}

/** A target below a bar that follows the scroll is as small as what one sees of it at that one place of the page. */
const TARGETS: RunOptions = { runOnly: { type: "rule", values: ["target-size"] } };

/** What a machine finds wrong with the page as it stands, in words. */
export async function barriers(page: Page, rules: RunOptions): Promise<string[]> {
  await page.evaluate(AXE);
  const found = await violationsOf(page, rules);
  let small = found.filter(({ rule }) => rule === "target-size");
  for (const end of ["start", "end"] as const) {
    if (small.length === 0) break;
    await page.evaluate((to) => scrollTo(0, to === "start" ? 0 : document.body.scrollHeight), end);
    const still = new Set((await violationsOf(page, TARGETS)).map(({ target }) => target));
    small = small.filter(({ target }) => still.has(target));
  }
  return found
    .filter((violation) => violation.rule !== "target-size" || small.includes(violation))
    .map(({ rule, target, message }) => `${rule}: ${target} (${message})`);
}

interface Violation {
  rule: string;
  target: string;
  message: string;
}

async function violationsOf(page: Page, rules: RunOptions): Promise<Violation[]> {
  return page.evaluate(async (options) => {
    // A colour on its way to another one is neither.
    await Promise.all(document.getAnimations().map(({ finished }) => finished));
    const { axe } = window as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } };
    const { violations } = await axe.run(options);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, any }) => ({
        rule: id,
        target: target.join(" "),
        message: any.map(({ message }) => message).join(" "),
      })),
    );
  }, rules);
}
