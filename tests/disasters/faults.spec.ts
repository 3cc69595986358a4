import { readFile } from "node:fs/promises";
import type { Page, Route } from "@playwright/test";
import {
  answerAlone,
  answered,
  count,
  expect,
  openFinder,
  results,
  search,
  test,
  total,
} from "../e2e/visitor.ts";

/** The finder narrows to what is asked, and shows it. */
async function usable(page: Page, of: number): Promise<void> {
  await search(page).fill("wandelen");
  await expect.poll(() => total(page)).toBeLessThan(of);
  await expect(count(page)).toHaveText(/^\d+ activiteiten?$/);
  await expect(results(page).first()).toBeVisible();
  await expect(results(page).first().getByRole("link").first()).toHaveAttribute("href", /^\/activiteiten\//);
}

const withServer = async (page: Page, answer: (route: Route) => Promise<void>): Promise<void> => {
  await page.route("**/zoek/engine.json", (route) =>
    route.fulfill({ json: { meilisearch: { host: "/meili" } } }),
  );
  await page.route("**/meili/multi-search", answer);
};

/** What the process says to a browser when the search server behind it is as named. */
const SERVER_FAULTS: Record<string, (route: Route) => Promise<void>> = {
  "is down": (route) => route.fulfill({ status: 502, body: "Bad Gateway\n" }),
  "is slow": (route) => route.fulfill({ status: 504, body: "Gateway Timeout\n" }),
  "has another version, with answers of another form": (route) =>
    route.fulfill({ json: { results: [{ hits: [], estimatedTotalHits: 3 }] } }),
  "refuses the key": (route) => route.fulfill({ status: 403, json: { code: "invalid_api_key" } }),
  "has no index": (route) => route.fulfill({ status: 404, json: { code: "index_not_found" } }),
  "holds half an index, with activities of before": (route) =>
    route.fulfill({
      json: { executions: [{ hits: [{ id: "van-een-jaar-geleden" }], total: 1, facets: {} }] },
    }),
};
for (const [fault, answer] of Object.entries(SERVER_FAULTS))
  test(`when the search server ${fault}, the list is there and narrows`, async ({ page, cards }) => {
    await withServer(page, answer);
    await openFinder(page);
    await usable(page, cards.length);
  });

test("when nobody says which engine answers, the finder does not wait for it", async ({ page, cards }) => {
  await page.route("**/zoek/engine.json", () => new Promise(() => {}));
  await openFinder(page);
  await usable(page, cards.length);
});

const index = (page: Page, answer: (bytes: Buffer) => Parameters<Route["fulfill"]>[0]) =>
  page.route("**/zoek/begin.bin", async (route) => {
    const response = await route.fetch();
    await route.fulfill(answer(await response.body()));
  });

const INDEX_FAULTS: Record<string, (bytes: Buffer) => Parameters<Route["fulfill"]>[0]> = {
  "is not there": () => ({ status: 404, body: "weg" }),
  "is cut off": (bytes) => ({ body: bytes.subarray(0, bytes.length / 2) }),
  "is of a version of before": (bytes) => {
    const older = Buffer.from(bytes);
    older[4] = 0;
    return { body: older };
  },
  "is a page of a proxy": () => ({ body: "<html>log in</html>", contentType: "text/html" }),
};
for (const [fault, answer] of Object.entries(INDEX_FAULTS))
  test(`when the index ${fault}, the page says that searching fails and keeps its list`, async ({ page }) => {
    await index(page, answer);
    await page.goto("/activiteiten");
    await expect(page.getByText("Zoeken lukt nu niet.")).toBeVisible();
    await expect(page.locator(".finder__list .card")).toHaveCount(20);
    await page.locator(".finder__list .card__title a").first().click();
    await expect(page).toHaveURL(/\/activiteiten\/[a-z0-9-]+/);
  });

test("when index and cards are of two releases, what both hold is shown and can be opened", async ({
  page,
  cards,
}) => {
  await page.route("**/zoek/kaarten.json", async (route) => {
    const now = (await (await route.fetch()).json()) as object[];
    await route.fulfill({ json: now.slice(0, Math.ceil(now.length / 2)) });
  });
  await openFinder(page);
  await usable(page, cards.length);
});

test("when the tiles of the map fail, its own drawing and the pins are there", async ({ page, context }) => {
  const settings = JSON.parse(await readFile("content/settings.json", "utf8")) as { tiles?: { url: string } };
  const host = new URL(settings.tiles?.url.replace(/\{\w\}/g, "x") ?? "https://tegels.invalid").host;
  await context.route(`https://${host}/**`, (route) => route.abort("connectionrefused"));
  await openFinder(page, "?kaart=ja");
  const open = page.getByRole("button", { name: /kaart/i });
  if (await open.first().isVisible()) await open.first().click();
  await expect(page.locator(".leaflet-container")).toBeVisible();
  await expect(page.locator(".leaflet-marker-icon").first()).toBeAttached();
  await expect(results(page).first()).toBeVisible();
});

for (const [name, file] of [
  ["the finder", /ActivityFinder/],
  ["what all islands share", /islands\./],
  ["the engine, beside the page and in it,", /search-worker|answering\./],
] as const)
  test(`when the script of ${name} fails, the list of the page is there and can be opened`, async ({
    page,
  }) => {
    await page.route(file, (route) =>
      route.fulfill({ body: "throw new Error('stuk');", contentType: "text/javascript" }),
    );
    await page.goto("/activiteiten");
    await expect(page.locator(".finder__list .card")).toHaveCount(20);
    await page.locator(".finder__list .card__title a").first().click();
    await expect(page).toHaveURL(/\/activiteiten\/[a-z0-9-]+/);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  });

test("when the thread beside the page cannot be had, the page answers by itself", async ({ page, cards }) => {
  await page.route(/search-worker/, (route) => route.abort());
  await openFinder(page);
  await usable(page, cards.length);
});

test("when the choices cannot be fetched that is said, and words are searched all the same", async ({
  page,
  cards,
}) => {
  await page.route(/\/_astro\/FilterPanel\.[^/]*\.js/, (route) => route.abort());
  await openFinder(page);
  await expect(page.getByText("De keuzes laden lukt nu niet.")).toBeVisible();
  await usable(page, cards.length);
});

for (const [part, address] of [
  ["Understood", ""],
  ["ZeroResults", "?zoek=wandelen&categorie=koken#bij=1317&binnen=1"],
] as const)
  test(`when ${part} cannot be fetched, who types a word still has the list`, async ({ page }) => {
    await page.route(new RegExp(`/_astro/${part}\\.[^/]*\\.js`), (route) => route.abort());
    await page.goto(`/activiteiten${address}`);
    await answered(page);
    await search(page).fill("wandelin");
    await expect(count(page)).toBeVisible();
    await page.getByRole("button", { name: "Wis alles" }).first().click();
    await expect(results(page).first()).toBeVisible();
  });

test("when the sheet of choices of a phone cannot be fetched, the choices are there all the same", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.route(/\/_astro\/FilterDrawer\.[^/]*\.js/, (route) => route.abort());
  await openFinder(page);
  await page.getByRole("button", { name: /^Filters/ }).click();
  await page.getByRole("checkbox", { name: /^Natuur/ }).check();
  await expect.poll(() => total(page)).toBeLessThan(40);
  await expect(results(page).first()).toBeAttached();
});

for (const years of [-1, 1])
  test(`with a clock ${years < 0 ? "a year behind" : "a year ahead"}, the list can be used`, async ({
    page,
    cards,
  }) => {
    await page.clock.setFixedTime(Date.now() + years * 366 * 86_400_000);
    await openFinder(page);
    expect(await total(page)).toBeGreaterThan(0);
    await usable(page, cards.length + 1);
  });

const STORAGE = {
  full: () => {
    const full = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
    Storage.prototype.setItem = full;
    Cache.prototype.put = () => Promise.reject(new DOMException("full", "QuotaExceededError"));
  },
  forbidden: () => {
    for (const name of ["localStorage", "sessionStorage", "caches", "indexedDB"])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException("forbidden", "SecurityError");
        },
      });
    ServiceWorkerContainer.prototype.register = () =>
      Promise.reject(new DOMException("forbidden", "SecurityError"));
  },
};
for (const [state, make] of Object.entries(STORAGE))
  test(`with storage that is ${state}, finder, questions and list work`, async ({ page, cards }) => {
    const errors: string[] = [];
    page.on("pageerror", ({ message }) => errors.push(message));
    await page.addInitScript(make);
    await openFinder(page);
    await usable(page, cards.length);
    await results(page).getByRole("button", { name: "Zet op mijn lijst" }).first().click();
    const slug = /lijst=([a-z0-9-]+)/.exec(page.url())?.[1];
    await page.goto(`/mijn-lijst#lijst=${slug}`);
    await expect(page.locator(".mine-list .card")).toHaveCount(1);
    await page.getByRole("button", { name: "Bewaar op dit apparaat" }).click();
    await expect(page.locator(".mine-list .card")).toHaveCount(1);
    await answerAlone(page);
    expect(errors).toEqual([]);
  });

const HOSTILE = [
  `"><img src=x onerror="document.title='stuk'">`,
  "%E0%A4%A",
  "{{constructor.constructor('stuk')()}}",
  "\u202E\u0000\uFEFF".repeat(20),
  "a".repeat(5_000),
  "'; DROP TABLE activiteiten; --",
  "((((((((((a+)+)+)+)+)+)+)+)+)+)$",
];
test("hostile text in every field of finder and address leaves a list that can be used", async ({
  page,
  cards,
}) => {
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  await openFinder(page);
  for (const text of HOSTILE) {
    await search(page).fill(text);
    await page.getByLabel("Dicht bij huis").fill(text);
    await search(page).press("Enter");
    await page.goto(
      `/activiteiten?zoek=${encodeURIComponent(text.slice(0, 500))}&dag=${encodeURIComponent(text.slice(0, 99))}`,
    );
    await page.goto(
      `/activiteiten#bij=${encodeURIComponent(text.slice(0, 99))}&lijst=${encodeURIComponent(text.slice(0, 99))}`,
    );
    await expect(count(page)).toBeVisible();
  }
  await openFinder(page, "?zoek=");
  await usable(page, cards.length);
  expect(await page.title()).not.toBe("stuk");
  expect(errors).toEqual([]);
});

test("hostile text in every field of the questions and the sheet stays text", async ({ page }) => {
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  await answerAlone(page);
  await page.getByRole("button", { name: "Zet op mijn lijst" }).first().click();
  await page
    .getByRole("button", { name: /recept/i })
    .first()
    .click();
  for (const field of await page
    .locator("input[type=text], input:not([type]), textarea, input[type=tel]")
    .all())
    if (await field.isVisible()) await field.fill(HOSTILE[0] ?? "");
  await expect(page.locator(".paper")).toContainText("onerror=");
  expect(await page.title()).not.toBe("stuk");
  expect(errors).toEqual([]);
});
