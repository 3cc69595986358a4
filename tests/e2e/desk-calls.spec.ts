import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "@playwright/test";
import type { DeskWorld } from "../support/desk-world.ts";
import { expectNoBarriers } from "./barriers.ts";
import { expect, signIn, test } from "./desk-editor.ts";

test.describe.configure({ mode: "default" });

const FORTY = 40;

/** Forty activities whose check is years old; of all others it was yesterday. */
function makeOld({ dir, store }: DeskWorld): void {
  store().exec("DELETE FROM publication");
  const folder = join(dir, "content/activities/almere");
  for (const [at, name] of readdirSync(folder).toSorted().entries()) {
    const value = JSON.parse(readFileSync(join(folder, name), "utf8")) as { verification?: object };
    const on = at % 4 === 0 && at / 4 < FORTY ? "2022-01-10" : "2026-11-29";
    writeFileSync(
      join(folder, name),
      JSON.stringify({ ...value, verification: { ...value.verification, on } }),
    );
  }
}

const placeOf = (row: Locator) =>
  row.evaluate((element) => Math.round(element.getBoundingClientRect().top + scrollY));

/** Counts what an editor pays: presses, pages that are loaded, milliseconds until the page answers. */
async function walked(page: Page) {
  const paid = { clicks: 0, reloads: 0, waited: 0 };
  page.on("framenavigated", () => paid.reloads++);
  return {
    paid,
    press: async (button: Locator, answers: () => Promise<void>) => {
      paid.clicks++;
      const begin = Date.now();
      await button.click();
      await answers();
      paid.waited += Date.now() - begin;
    },
    say: (how: string) =>
      console.log(
        `${how}: ${paid.clicks} clicks, ${paid.reloads} pages, ${(paid.waited / 1000).toFixed(1)} s of waiting`,
      ),
  };
}

test("forty checks are ticked where they stand: a press for each, and no page is loaded again", async ({
  page,
  world,
}) => {
  makeOld(world);
  await signIn(page, world);
  await page.goto("/beheer/aanbod");
  const ticks = page.getByRole("button", { name: /^Gebeld, klopt/ });
  const open = await ticks.count();
  expect(open).toBeGreaterThan(30);
  const { paid, press, say } = await walked(page);
  const order = await page.locator(".tocheck__line").evaluateAll((rows) => rows.map(({ id }) => id));
  const half = Math.floor(open / 2);
  for (let done = 0; done < half; done++) {
    const row = page.locator(".tocheck__line").nth(done);
    const button = row.getByRole("button");
    const before = await placeOf(row);
    await press(button, () => expect(row.locator("[data-standing]")).toHaveText("Vandaag nagekeken"));
    await expect(button, "the focus stays where it is").toBeFocused();
    expect(await placeOf(row), "nothing moves").toBe(before);
  }
  say(`${half} ticks in the list`);
  expect(paid.clicks).toBe(half);
  expect(paid.reloads).toBe(0);
  await page.reload();
  const again = await page.locator(".tocheck__line").evaluateAll((rows) => rows.map(({ id }) => id));
  expect(again, "and after a reload all of it stands where it stood").toEqual(order);
  await expect(ticks).toHaveCount(open - half);
  await expectNoBarriers(page, "the list with ticks");
});

test("a call is one page: what was said and what is true go in one press, and the next call comes", async ({
  page,
  world,
}) => {
  makeOld(world);
  await signIn(page, world);
  await page.goto("/beheer/aanbod");
  const left = () => page.getByRole("button", { name: /^Gebeld, klopt/ }).count();
  const open = await left();
  const ring = page.locator(".tocheck", { has: page.locator("form[data-tick]") }).first();
  await expect(ring.locator('a[href^="tel:"]')).toBeVisible();
  const { paid, press, say } = await walked(page);
  await press(ring.getByRole("link", { name: /^Vragen en invullen/ }), () =>
    expect(page.getByRole("heading", { name: "Klopt dit nog?" })).toBeVisible(),
  );
  await expectNoBarriers(page, "a call");
  await page.locator(".call__ask").first().locator("label.answer").first().click();
  for (let calls = 0; calls < 40; calls++) {
    const isLast = (await page.getByText("Daarna: ").count()) === 0;
    const all = page.getByRole("button", { name: /^(Alle \d+ kloppen|Klopt), / });
    const at = page.url();
    await press(all, async () => {
      await page.waitForURL((url) => url.href !== at);
      await expect(page.getByText(/gesprek is bewaard/)).toBeVisible();
    });
    if (isLast) break;
  }
  say(`${open} checks in calls`);
  await expect(page).toHaveURL(/\/beheer\/aanbod\?klaar=gesprek/);
  expect(await left()).toBe(0);
  expect(paid.clicks, "a press for each call, and one to begin").toBeLessThanOrEqual(open + 1);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  test("a tick comes back to the same line", async ({ page, world }) => {
    makeOld(world);
    await signIn(page, world);
    await page.goto("/beheer/aanbod");
    const row = page.locator(".tocheck__line", { has: page.getByRole("button") }).nth(3);
    const slug = (await row.getAttribute("id")) ?? "";
    await row.getByRole("button").click();
    await expect(page).toHaveURL(new RegExp(`klaar=gebeld#${slug}$`));
    await expect(page.locator(`[id="${slug}"]`)).toBeInViewport();
    await expect(page.locator(`[id="${slug}"] [data-standing]`)).toHaveText("Vandaag nagekeken");
  });
});
