import type { Page, Route } from "@playwright/test";
import { count, expect, expectAddress, openFinder, results, search, test, total } from "./visitor.ts";

const SERVER = { meilisearch: { host: "/meili" } };

/** The same site, told that a Meilisearch server answers, with a server that behaves as given. */
async function withServer(page: Page, answer: (route: Route) => Promise<void>): Promise<string[]> {
  const asked: string[] = [];
  await page.route("**/zoek/engine.json", (route) => route.fulfill({ json: SERVER }));
  await page.route("**/meili/multi-search", async (route) => {
    asked.push(route.request().postData() ?? "");
    await answer(route);
  });
  return asked;
}

/** Runs `script` at the begin of the thread beside the page, which no other script of a test reaches. */
const addThreadScript = (page: Page, script: () => void) =>
  page.route("**/search-worker*.js", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `(${String(script)})();${await response.text()}` });
  });

/**
 * A page that hears which engine answers, and what a server says, however long a busy machine takes for it: for both it would
 * wait 800 ms, for the second in the thread beside it.
 */
async function patient(page: Page): Promise<void> {
  const stretch = () => {
    const later = globalThis.setTimeout.bind(globalThis);
    const stretched = (work: () => void, wait = 0) => later(work, wait === 800 ? 80_000 : wait);
    Object.assign(globalThis, { setTimeout: stretched });
  };
  await page.addInitScript(stretch);
  await addThreadScript(page, stretch);
}

const BEHAVIOUR: Record<string, (route: Route) => Promise<void>> = {
  "has stopped": (route) => route.abort("connectionrefused"),
  "answers an error": (route) => route.fulfill({ status: 503, body: "over capacity" }),
  "answers nonsense": (route) =>
    route.fulfill({ json: { executions: [{ hits: [{ id: "bestaat-niet" }] }] } }),
  "answers something that is not JSON": (route) => route.fulfill({ body: "<html>hallo</html>" }),
  "finds nothing": (route) => route.fulfill({ json: { executions: [{ hits: [], total: 0, facets: {} }] } }),
};

for (const [name, answer] of Object.entries(BEHAVIOUR)) {
  test(`when the search server ${name}, the visitor notices nothing`, async ({ page, cards }) => {
    await patient(page);
    const asked = await withServer(page, answer);
    await openFinder(page);
    await search(page).fill("wandelen");
    await expect.poll(() => total(page)).toBeLessThan(cards.length);
    await expect(count(page)).toHaveText(/^\d+ activiteiten$/);
    await expect(results(page).first()).toBeVisible();
    await expect(page.getByRole("alert").filter({ hasText: /lukt/ })).toHaveCount(0);
    // It is asked once all that is asked of it can be understood here.
    await expect.poll(() => asked.length).toBeGreaterThan(0);
  });
}

test("what a server cannot show of the country is said, and is not found without a word", async ({
  page,
}) => {
  const cards = (await (await page.request.get("/zoek/kaarten.json")).json()) as { slug: string }[];
  const hits = cards.slice(0, 20).map(({ slug }) => ({ id: slug }));
  await patient(page);
  await withServer(page, (route) =>
    route.fulfill({
      json: { executions: [{ hits, total: 900, facets: {}, missing: ["Utrecht", "Zeeland"] }] },
    }),
  );
  await openFinder(page);
  await expect(count(page)).toHaveText("900 activiteiten");
  await expect(page.getByText(/^Van Utrecht en Zeeland kunnen wij nu niets laten zien/)).toBeVisible();
});

test("a slow server is not waited for longer than 800 ms, and then left alone", async ({ page, cards }) => {
  const asked = await withServer(page, () => new Promise(() => {}));
  // By a clock of the thread that is told to go on: what does not wait for it comes at once on any machine.
  await addThreadScript(page, () => {
    const waiting = new Map<number, [until: number, work: () => void]>();
    let now = 0;
    let timers = 0;
    const setTimeout = (work: () => void, wait = 0) => (waiting.set(++timers, [now + wait, work]), timers);
    Object.assign(globalThis, { setTimeout, clearTimeout: (id: number) => waiting.delete(id) });
    const clock = new BroadcastChannel("clock");
    clock.addEventListener("message", ({ data }: MessageEvent<number>) => {
      now += data;
      for (const [id, [until, work]] of waiting) if (until <= now && waiting.delete(id)) work();
      clock.postMessage("gone on");
    });
  });
  await page.goto("/activiteiten");
  /** Until it has, and what follows from that is drawn. */
  const goOn = (milliseconds: number) =>
    page.evaluate(
      (passed) =>
        new Promise((resolve) => {
          const clock = new BroadcastChannel("clock");
          clock.addEventListener("message", () => setTimeout(resolve, 200));
          clock.postMessage(passed);
        }),
      milliseconds,
    );
  // The device answered, and fetched the rest of what it needs; from then on the server is asked.
  await expect.poll(() => asked.length).toBe(1);
  await expect(results(page)).toHaveCount(20);
  const list = page.locator(".finder__list");
  await search(page).fill("tuinieren");
  await expect.poll(() => asked.length).toBe(2);
  await goOn(799);
  await expect(list, "the server may still answer").toHaveAttribute("aria-busy", "true");
  await goOn(1);
  await expect(list).toHaveAttribute("aria-busy", "false");

  await search(page).fill("zingen");
  await expect.poll(() => total(page)).toBeLessThan(cards.length);
  const singing = await total(page);
  await search(page).fill("wandelen");
  await expect.poll(() => total(page)).not.toBe(singing);
  expect(asked.length).toBe(2);
});

test("a question about a person is answered on the device, whatever server there is", async ({ page }) => {
  const asked = await withServer(page, (route) => route.abort());
  await openFinder(page, "?zoek=wandelen#bij=1317&rolstoel=ja");
  await expect(results(page).first()).toBeVisible();
  expect(asked).toEqual([]);
});

for (const typed of ["1315 LD", "1315LD", "1315", "yoga 1315 LD", "yoga bij 1315"])
  test(`"${typed}" in the search box is the place, and leaves neither address nor request`, async ({
    page,
  }) => {
    const asked = await withServer(page, (route) => route.abort());
    const seen: string[] = [];
    page.on("request", (request) => seen.push(`${request.url()} ${request.postData() ?? ""}`));
    await openFinder(page);
    const queries = page.evaluate(() => location.search);
    expect(await queries).toBe("");
    asked.length = 0;
    await search(page).pressSequentially(typed);
    await expect(page.getByRole("button", { name: "Bij 1315: haal weg" })).toBeVisible();
    await expect(page.getByLabel("Dicht bij huis")).toHaveValue("1315");
    await expect(search(page)).toHaveValue(typed);
    await search(page).press("Enter");
    const rest = typed.startsWith("yoga") ? "yoga" : "";
    await expect(search(page)).toHaveValue(rest);
    await expectAddress(page, `/activiteiten${rest && "?zoek=yoga"}#bij=1315`);
    await expect(results(page).first()).toBeVisible();
    expect([...asked, ...seen].filter((request) => /\b131|zoek=1/.test(request))).toEqual([]);
  });

test("a postcode typed on the first page goes to the finder as the place, past the server", async ({
  page,
}) => {
  const seen: string[] = [];
  page.on("request", (request) => seen.push(request.url()));
  await page.goto("/");
  await page.getByRole("searchbox").fill("yoga 1315 LD");
  await page.getByRole("searchbox").press("Enter");
  await expectAddress(page, "/activiteiten?zoek=yoga#bij=1315");
  expect(seen.filter((url) => url.includes("1315"))).toEqual([]);
});

test("a postcode outside the guide is told beside the search box, and not searched as a word", async ({
  page,
}) => {
  const asked = await withServer(page, (route) => route.abort());
  await openFinder(page);
  asked.length = 0;
  await search(page).fill("yoga 1012 AB");
  await expect(
    page.getByRole("alert").filter({ hasText: "Postcode 1012 ligt buiten deze gids." }),
  ).toHaveCount(1);
  await search(page).press("Enter");
  await expect(search(page)).toHaveValue("yoga");
  expect(asked.filter((body) => body.includes("1012"))).toEqual([]);
});

test("when even the index cannot be had, the list of the page stays and a sentence says so", async ({
  page,
}) => {
  await page.route("**/zoek/begin.bin", (route) => route.fulfill({ status: 500, body: "" }));
  await page.goto("/activiteiten");
  await expect(page.getByText("Zoeken lukt nu niet.")).toBeVisible();
  await expect(page.locator(".finder__list .card")).toHaveCount(20);
  await page.locator(".finder__list").getByRole("link", { name: "Volgende", exact: true }).click();
  await expect(page.locator(".card")).toHaveCount(20);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Alle activiteiten, bladzijde 2");
});
