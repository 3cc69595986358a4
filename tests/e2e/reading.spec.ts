import type { Page } from "@playwright/test";
import { expectNoSidewaysScrolling } from "./barriers.ts";
import { expect, test } from "./visitor.ts";

const PHONE = { width: 390, height: 844 };

/** What each element with text of its own is set in, in pixels. */
const textSizes = (page: Page) =>
  page.evaluate(async () => {
    await document.fonts.ready;
    const own = (element: Element) =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
    return [...document.querySelectorAll("header *, main *, footer *")]
      .filter((element) => own(element) && !element.closest("svg, .vh") && element.checkVisibility())
      .map((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  });
/** As somebody does in the settings of the browser; 16 is usual. */
async function setLetters(page: Page, pixels: number): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  await browser.send("Page.setFontSizes", { fontSizes: { standard: pixels, fixed: pixels } });
}

const PATHS = [
  ...[
    "/",
    "/activiteiten",
    "/activiteiten/rondje-weerwater",
    "/samen-kijken",
    "/weergave",
    "/gemeente/almere",
  ],
  ...["/plekken", "/huisartsen/almere", "/praktijk/de-kapstok", "/voor-coaches"],
];
for (const path of PATHS)
  test(`with letters twice as large in the browser all text of ${path} grows, and nothing has to be pushed sideways`, async ({
    page,
  }) => {
    await page.setViewportSize(PHONE);
    await page.goto(path);
    const usual = await textSizes(page);
    await setLetters(page, 32);
    await page.reload();
    const large = await textSizes(page);
    expect(usual.length).toBeGreaterThan(10);
    expect(Math.min(...large) / Math.min(...usual)).toBeGreaterThanOrEqual(1.9);
    await expectNoSidewaysScrolling(page, path);
  });

test.describe("how to read in larger letters", () => {
  test.use({ javaScriptEnabled: false, viewport: PHONE });
  const letters = (page: Page) =>
    page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));

  test("is one step from every page, and can itself be made larger, for that page alone", async ({
    page,
  }) => {
    await page.goto("/");
    await page.locator("header summary").click();
    await page
      .getByRole("navigation", { name: "Hoofdmenu" })
      .getByRole("link", { name: /^Grotere letters/ })
      .click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Grotere letters/);
    const usual = await letters(page);
    await page.getByLabel("Grootst").check();
    expect(await letters(page)).toBe(1.5 * usual);
    await page.getByRole("link", { name: "waarom wij dat zo besloten" }).click();
    await expect(page).toHaveURL(/letters-van-uw-toestel/);
    expect(await letters(page)).toBe(usual);
  });
});

test.describe("who chooses letters and screen with Aa", () => {
  const drawn = (page: Page) =>
    page.evaluate(() => ({
      letters: Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
      page: getComputedStyle(document.body).backgroundColor,
    }));
  const dark = { letters: 20, page: "rgb(13, 29, 25)" };

  test("reads every next page so, by link, by search and in an address of the finder, and nothing is stored", async ({
    page,
    context,
  }) => {
    await page.goto("/");
    const usual = await drawn(page);
    await page.getByRole("link", { name: /^Aa / }).click();
    const panel = page.getByRole("dialog", { name: "Hoe wilt u lezen?" });
    await panel.getByText("Donker").click();
    await panel.getByText("Groter").click();
    await expect.poll(() => drawn(page)).toEqual(dark);
    await page.keyboard.press("Escape");
    await expect(panel).toBeHidden();

    await page.getByRole("link", { name: "Over", exact: true }).click();
    await expect(page).toHaveURL(/\/over#letters=groter&scherm=donker$/);
    await expect.poll(() => drawn(page)).toEqual(dark);
    await page.goto("/#letters=groter&scherm=donker&lijst=rondje-weerwater");
    await expect.poll(() => drawn(page)).toEqual(dark);
    await page.getByLabel("Waar heeft u zin in?").fill("wandelen");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/activiteiten\?zoek=wandelen#letters=groter&scherm=donker/);
    await expect.poll(() => drawn(page)).toEqual(dark);
    await page.getByRole("button", { name: /^Deze week/ }).click();
    await expect(page).toHaveURL(/wanneer=deze-week#letters=groter&scherm=donker/);

    await page.getByRole("link", { name: /^Aa / }).click();
    await page.getByText("Gewoon", { exact: true }).click();
    await page.getByText("Als mijn toestel").click();
    await expect.poll(() => drawn(page)).toEqual(usual);
    await expect(page).not.toHaveURL(/letters|scherm/);
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });

  test("chooses the same on the page about reading, which opens what to do on this device, and takes it along", async ({
    browser,
  }) => {
    const page = await browser.newPage({ userAgent: "Mozilla/5.0 (Linux; Android 14) Chrome/140.0 Mobile" });
    await page.goto("/weergave");
    await expect(page.locator("details.device[open] summary")).toHaveText("Android");
    await page.getByRole("radio", { name: "Groter" }).check();
    await page.getByRole("radio", { name: "Donker" }).check();
    await expect.poll(() => drawn(page)).toEqual(dark);
    await page.getByRole("navigation", { name: "Meer over deze gids" }).getByRole("link").first().click();
    await expect(page).toHaveURL(/\/over#letters=groter&scherm=donker$/);
    await expect.poll(() => drawn(page)).toEqual(dark);
    await page.goBack();
    await expect(page.getByRole("radio", { name: "Groter" })).toBeChecked();
    await page.close();
  });

  for (const path of PATHS)
    test(`pushes nothing of ${path} sideways on a phone`, async ({ page }) => {
      await page.setViewportSize(PHONE);
      await page.goto(`${path}#letters=grootst&scherm=donker`);
      await expect.poll(() => drawn(page)).toEqual({ ...dark, letters: 24 });
      await expectNoSidewaysScrolling(page, path);
    });
});

test("nothing jumps when our letters come late on a slow connection", async ({ page }) => {
  await page.setViewportSize(PHONE);
  await page.addInitScript(() => {
    const seen = window as unknown as { jumped: number };
    seen.jumped = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.jumped += (entry as unknown as { value: number }).value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  for (const path of ["/", "/activiteiten", "/activiteiten/rondje-weerwater", "/samen-kijken"]) {
    const letters = Promise.withResolvers<void>();
    await page.route(/\.woff2/, async (route) => {
      await letters.promise;
      await route.continue();
    });
    await page.goto(path, { waitUntil: "domcontentloaded" });
    // Two frames: what stands in is drawn.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    letters.resolve();
    const jumped = await page.evaluate(async () => {
      await document.fonts.ready;
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      return (window as unknown as { jumped: number }).jumped;
    });
    // Up to a tenth counts as good, by https://web.dev/articles/cls.
    expect(jumped, path).toBeLessThan(0.1);
    await page.unroute(/\.woff2/);
  }
});
