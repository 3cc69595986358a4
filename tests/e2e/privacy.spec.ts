import { expect, openFinder, search, test } from "./visitor.ts";

test("a visit leaves nothing behind on the device", async ({ page, context }) => {
  await page.goto("/");
  await openFinder(page);
  await search(page).fill("samen eten");
  await page.getByLabel("Dicht bij huis").fill("1317");
  await page.locator(".finder__list .card__title a").first().click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(await context.cookies()).toEqual([]);
  const kept = await page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  expect(kept).toEqual({ local: [], session: [], databases: [], caches: [], workers: 0 });
});
