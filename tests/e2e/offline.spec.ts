import type { BrowserContext, Page } from "@playwright/test";
import { keptPaths, oneVisit } from "./offline-visit.ts";
import { answerAlone, expect, openFinder, results, search, test, total } from "./visitor.ts";

test.use({ serviceWorkers: "allow" });

const NOTICE = /^U bent offline, of de gids is even weg\. U ziet de gegevens van [a-z]+ \d+ [a-z]+\.$/;
const notice = (page: Page) => page.locator("#geen-verbinding p");

/** Requests of a worker pass by a page's routes: the context holds them all. */
const stall = (context: BrowserContext) => context.route("**/*", () => new Promise(() => {}));

test("after one visit the finder answers without a connection, and says of which day it is", async ({
  page,
  context,
  cards,
}) => {
  await oneVisit(page);
  await context.setOffline(true);
  await openFinder(page);
  await expect(notice(page)).toHaveText(NOTICE);
  await search(page).fill("wandelen");
  await expect.poll(() => total(page)).toBeLessThan(cards.length);
  await expect(results(page).first()).toBeVisible();
  await page.getByLabel("Dicht bij huis").fill("1317");
  await expect(page.getByRole("button", { name: "Bij 1317: haal weg" })).toBeVisible();
  await openFinder(page, "?zoek=zingen");
  await expect(search(page)).toHaveValue("zingen");
});

test("after one visit the questions, the list and the sheet work without a connection", async ({
  page,
  context,
}) => {
  await oneVisit(page, "/samen-kijken");
  await context.setOffline(true);
  await answerAlone(page);
  await expect(notice(page)).toHaveText(NOTICE);
  await page.getByRole("button", { name: "Zet op mijn lijst" }).first().click();
  await page
    .getByRole("button", { name: /recept/i })
    .first()
    .click();
  await expect(page.locator(".paper")).toBeVisible();
  const slug = /lijst=([a-z0-9-]+)/.exec(page.url())?.[1] ?? "";
  await page.goto(`/mijn-lijst#lijst=${slug}`);
  await page.reload();
  await expect(page.locator(".mine-list .card")).toHaveCount(1);
  await expect(notice(page)).toHaveText(NOTICE);
});

test("the municipality that was read last is there without a connection", async ({ page, context }) => {
  await oneVisit(page);
  await page.goto("/gemeente/almere");
  const heading = await page.getByRole("heading", { level: 1 }).textContent();
  await expect.poll(async () => (await keptPaths(page)).addresses).toContain("/gemeente/almere");
  await expect(notice(page)).toHaveCount(0);
  await context.setOffline(true);
  await page.goto("/gemeente/almere");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading ?? "");
  await expect(notice(page)).toHaveText(NOTICE);
});

test("a page that is not on the device says so and leads to what is", async ({ page, context, cards }) => {
  await oneVisit(page);
  await context.setOffline(true);
  const answer = await page.goto(`/activiteiten/${cards[0]?.slug}`);
  expect(answer?.status()).toBe(503);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Deze bladzijde staat niet op uw apparaat",
  );
  await expect(notice(page)).toHaveText(NOTICE);
  await page.getByRole("main").getByRole("link", { name: "Alle activiteiten bekijken en zoeken" }).click();
  await expect(results(page).first()).toBeVisible();
});

test("where the network never answers, the page comes from the device after three seconds", async ({
  page,
  context,
  cards,
}) => {
  await oneVisit(page);
  await stall(context);
  await page.goto("/activiteiten");
  await expect(notice(page)).toHaveText(NOTICE);
  await expect.poll(() => total(page)).toBe(cards.length);
});

test("with a connection nothing is said, and the server is asked", async ({ page }) => {
  await oneVisit(page);
  const asked: string[] = [];
  page.on("response", (response) => asked.push(`${response.fromServiceWorker()} ${response.url()}`));
  await openFinder(page);
  await expect(notice(page)).toHaveCount(0);
  expect(asked.some((line) => line.endsWith("/zoek/begin.bin"))).toBe(true);
});

test("what is kept is public, the same for everybody, under 5 MB, and holds no question or answer", async ({
  page,
}) => {
  await oneVisit(page);
  await openFinder(page, "?zoek=kanarie#bij=1317&rolstoel=ja");
  await search(page).fill("kanarie samen eten");
  await page.locator("a[href^='/activiteiten/']").first().click({ trial: true });
  await page.goto("/categorie/natuur?kanarie=ja");
  await answerAlone(page);
  const { names, addresses } = await keptPaths(page);
  expect(names).toHaveLength(1);
  expect(addresses.filter((address) => /[?#]|kanarie|1317|beheer|meili|engine\.json/.test(address))).toEqual(
    [],
  );
  expect(addresses.filter((address) => /^\/(activiteiten|categorie)\//.test(address))).toEqual([]);
  const bytes = await page.evaluate(async () => {
    const cache = await caches.open((await caches.keys())[0] ?? "");
    const sizes = (await cache.matchAll()).map(async (one) => (await one.arrayBuffer()).byteLength);
    return (await Promise.all(sizes)).reduce((sum, one) => sum + one, 0);
  });
  expect(bytes).toBeGreaterThan(1_000_000);
  expect(bytes, "twice: the next release comes beside it").toBeLessThan(2_500_000);
});

test("the guide can be put on a home screen", async ({ page, request }) => {
  await page.goto("/");
  const manifest = (await (
    await request.get((await page.locator("link[rel=manifest]").getAttribute("href")) ?? "")
  ).json()) as { name: string; start_url: string; icons: { src: string; sizes: string; purpose: string }[] };
  expect(manifest.name).toMatch(/^Meedoenwijzer/);
  expect(manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`).sort()).toEqual([
    "192x192 any",
    "192x192 maskable",
    "512x512 any",
    "512x512 maskable",
  ]);
  for (const { src, sizes } of manifest.icons) {
    const size = await page.evaluate(async (address) => {
      const picture = new Image();
      picture.src = address;
      await picture.decode();
      return `${picture.naturalWidth}x${picture.naturalHeight}`;
    }, src);
    expect(size).toBe(sizes);
  }
  const session = await page.context().newCDPSession(page);
  const { installabilityErrors } = await session.send("Page.getInstallabilityErrors");
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== "in-incognito")).toEqual(
    [],
  );
});
