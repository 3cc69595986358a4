import type { Page, Route } from "@playwright/test";
import { count, expect, openFinder, results, search, test, total } from "./visitor.ts";

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
    const asked = await withServer(page, answer);
    await openFinder(page);
    await search(page).fill("wandelen");
    await expect.poll(() => total(page)).toBeLessThan(cards.length);
    await expect(count(page)).toHaveText(/^\d+ activiteiten$/);
    await expect(results(page).first()).toBeVisible();
    await expect(page.getByRole("alert").filter({ hasText: /lukt/ })).toHaveCount(0);
    expect(asked.length).toBeGreaterThan(0);
  });
}

test("a slow server is not waited for longer than 800 ms, and then left alone", async ({ page, cards }) => {
  const asked = await withServer(page, () => new Promise(() => {}));
  // By the clock of the page, which stands still here: what does not wait for it comes at once on any machine.
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 1_000);
  await page.goto("/activiteiten");
  await expect.poll(() => asked.length).toBe(1);
  await page.clock.runFor(799);
  await expect(results(page), "the server may still answer").toHaveCount(0);
  await page.clock.runFor(1);
  await expect(results(page)).toHaveCount(20);

  await search(page).fill("zingen");
  await expect.poll(() => total(page)).toBeLessThan(cards.length);
  const singing = await total(page);
  await search(page).fill("wandelen");
  await expect.poll(() => total(page)).not.toBe(singing);
  expect(asked.length).toBe(1);
});

test("a question about a person is answered on the device, whatever server there is", async ({ page }) => {
  const asked = await withServer(page, (route) => route.abort());
  await openFinder(page, "?zoek=wandelen#bij=1317&rolstoel=ja");
  await expect(results(page).first()).toBeVisible();
  expect(asked).toEqual([]);
});

test("when even the index cannot be had, the list of the page stays and a sentence says so", async ({
  page,
  cards,
}) => {
  await page.route("**/zoek/index.bin", (route) => route.fulfill({ status: 500, body: "" }));
  await page.goto("/activiteiten");
  await expect(page.getByText("Zoeken lukt nu niet.")).toBeVisible();
  await expect(page.locator(".finder__list .card")).toHaveCount(cards.length);
});
