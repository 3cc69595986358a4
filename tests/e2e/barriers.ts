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
  await page.evaluate(AXE);
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

async function barriers(page: Page, rules: RunOptions): Promise<string[]> {
  return page.evaluate(async (options) => {
    // A colour on its way to another one is neither.
    await Promise.all(document.getAnimations().map(({ finished }) => finished));
    const { axe } = window as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } };
    const { violations } = await axe.run(options);
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map(({ target, any }) => `${target.join(" ")} (${any.map(({ message }) => message).join(" ")})`).join(" | ")}`,
    );
  }, rules);
}
