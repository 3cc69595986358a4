import type { Locator, Page } from "@playwright/test";
import type { DeskWorld } from "../support/desk-world.ts";
import { readPdf } from "../judge/sheets/read-pdf.ts";
import { expectNoBarriers } from "./barriers.ts";
import { expect, setChecked, signIn, test } from "./desk-editor.ts";

test.describe.configure({ mode: "default" });
// Forty besides the few there are.
test.use({ copies: 40 });

const FORTY = 40;
const OLD = "oude-activiteit-";
/** What a person says on the phone about one activity, and what it takes to find a button and press it. */
const TALK_S = 10;
const PRESS_S = 1.5;
const TEN_MINUTES_S = 600;

/** Forty activities whose check is years old; of all others it was yesterday. */
const makeOld = (world: DeskWorld) => setChecked(world, (name) => name.startsWith(OLD));

const placeOf = (row: Locator) =>
  row.evaluate((element) => Math.round(element.getBoundingClientRect().top + scrollY));

/** Counts what an editor pays: presses, pages that are loaded, milliseconds until the page answers. */
async function walked(page: Page) {
  const paid = { clicks: 0, reloads: 0, waited: 0 };
  page.on("framenavigated", () => paid.reloads++);
  const worked = () => FORTY * TALK_S + paid.clicks * PRESS_S;
  return {
    paid,
    worked,
    press: async (button: Locator, answers: () => Promise<void>) => {
      paid.clicks++;
      const begin = Date.now();
      await button.click();
      await answers();
      paid.waited += Date.now() - begin;
    },
    say: (how: string) =>
      console.log(
        `${how}: ${paid.clicks} clicks, ${paid.reloads} pages, ${(paid.waited / 1000).toFixed(1)} s of waiting; ${minutes(worked() + paid.waited / 1000)} with ${TALK_S} s of talk each`,
      ),
  };
}

const minutes = (seconds: number) =>
  `${Math.floor(seconds / 60)}:${String(Math.round(seconds % 60)).padStart(2, "0")} min`;
const lines = (page: Page) => page.locator(".tocheck__line");
const order = (page: Page) => lines(page).evaluateAll((rows) => rows.map(({ id }) => id));

test("forty checks are ticked where they stand: a press for each, and no page is loaded again", async ({
  page,
  world,
}) => {
  makeOld(world);
  await signIn(page, world);
  await page.goto("/beheer/aanbod");
  const open = page.locator(".tocheck__line:has([data-standing='call-first'])");
  await expect(open).toHaveCount(FORTY);
  const old = await open.evaluateAll((rows) => rows.map(({ id }) => id));
  const { paid, press, say, worked } = await walked(page);
  const before = await order(page);
  for (const id of old) {
    const row = page.locator(`[id="${id}"]`);
    const button = row.getByRole("button");
    const place = await placeOf(row);
    await press(button, () => expect(row.locator("[data-standing]")).toHaveText("Vandaag nagekeken"));
    await expect(button, "the focus stays where it is").toBeFocused();
    expect(await placeOf(row), "nothing moves").toBe(place);
  }
  say(`${FORTY} checks in the list`);
  expect([paid.clicks, paid.reloads]).toEqual([FORTY, 0]);
  expect(worked()).toBeLessThan(TEN_MINUTES_S);
  await page.reload();
  expect(await order(page), "and after a reload all of it stands where it stood").toEqual(before);
  await expect(open).toHaveCount(0);
  await expectNoBarriers(page, "the list with ticks");
});

test("a tick is taken back where it stands, also after the page was loaded again", async ({
  page,
  world,
}) => {
  makeOld(world);
  await signIn(page, world);
  await page.goto("/beheer/aanbod");
  const row = lines(page).nth(1);
  const button = row.getByRole("button");
  const standing = row.locator("[data-standing]");
  const left = page.locator(".tocheck").first().locator("[data-left]");
  const [place, were] = [await placeOf(row), await left.textContent()];
  await button.click();
  await expect(standing).toHaveText("Vandaag nagekeken");
  await expect(button).toHaveAccessibleName(/^Ongedaan maken/);
  expect(await left.textContent()).toBe(String(Number(were) - 1));
  await button.click();
  await expect(standing).toHaveText("Bel eerst");
  await expect(button).toHaveAccessibleName(/^Gebeld, klopt/);
  await expect(button).toBeFocused();
  expect([await placeOf(row), await left.textContent()]).toEqual([place, were]);
  await button.click();
  await expect(standing).toHaveText("Vandaag nagekeken");
  await page.reload();
  await button.click();
  await expect(standing).toHaveText("Bel eerst");
});

test("a call is one page: what was said and what is true go in one press, and the next call comes", async ({
  page,
  world,
}) => {
  makeOld(world);
  await signIn(page, world);
  await page.goto("/beheer/aanbod");
  const ring = page.locator(".tocheck", { has: page.locator("form[data-tick]") }).first();
  await expect(ring.locator('a[href^="tel:"]')).toBeVisible();
  const { paid, press, say, worked } = await walked(page);
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
  say(`${FORTY} checks in calls`);
  await expect(page).toHaveURL(/\/beheer\/aanbod\?klaar=gesprek/);
  await expect(page.getByRole("button", { name: /^Gebeld, klopt/ })).toHaveCount(0);
  expect(paid.clicks, "a press for each call, and one to begin").toBeLessThanOrEqual(FORTY + 1);
  expect(worked()).toBeLessThan(TEN_MINUTES_S);
});

test("forty calls go on eight sheets of paper, the first of them full, and no line over two", async ({
  page,
  world,
}) => {
  makeOld(world);
  await signIn(page, world);
  await page.goto("/beheer/bellijst");
  await expect(page.locator(".call-list tbody tr")).toHaveCount(FORTY);
  const sheets = await readPdf(await page.pdf({ preferCSSPageSize: true }));
  expect(sheets.length).toBeLessThanOrEqual(8);
  expect(sheets[0]).toMatch(/Nagekeken/);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  test("a tick, and taking it back, come back to the same line", async ({ page, world }) => {
    makeOld(world);
    await signIn(page, world);
    await page.goto("/beheer/aanbod");
    const row = page.locator(".tocheck__line", { has: page.getByRole("button") }).nth(3);
    const slug = (await row.getAttribute("id")) ?? "";
    await row.getByRole("button").click();
    await expect(page).toHaveURL(new RegExp(`klaar=gebeld#${slug}$`));
    await expect(page.locator(`[id="${slug}"]`)).toBeInViewport();
    await expect(page.locator(`[id="${slug}"] [data-standing]`)).toHaveText("Vandaag nagekeken");
    await page
      .locator(`[id="${slug}"]`)
      .getByRole("button", { name: /^Ongedaan maken/ })
      .click();
    await expect(page.getByText("het staat er weer als nog na te kijken")).toBeVisible();
    await expect(page.locator(`[id="${slug}"] [data-standing]`)).toHaveText("Bel eerst");
  });
});
