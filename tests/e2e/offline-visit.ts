import type { Page } from "@playwright/test";

/** A visit with everything on the device at its end: the worker of this release answers from now on. */
export async function oneVisit(page: Page, address = "/"): Promise<void> {
  await page.goto(address);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    while (!navigator.serviceWorker.controller) await new Promise((resolve) => setTimeout(resolve, 50));
  });
}

/** Names of the caches of this device, and every address in them, query and all. */
export const keptPaths = (page: Page) =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return { names, addresses: all.flat().map(({ url }) => url.slice(location.origin.length)) };
  });
