import type { BrowserContext, Page } from "@playwright/test";
import { loadCatalogFromDisk } from "#catalog/from-disk.ts";
import { loadSearchVocabulary } from "#catalog/search-vocabulary.ts";
import { searchCards, WHOLE_SEARCH } from "#domain/offline/search-cards.ts";
import { learnLexicon } from "#search/analyser/learn-lexicon.ts";
import { searchDocuments } from "#search/document.ts";
import { buildIndex } from "#search/embedded/build-index.ts";
import { indexFiles } from "#search/embedded/index-files.ts";
import { oneVisit } from "../e2e/offline-visit.ts";
import { expect, openFinder, results, search, test, total, type Card } from "../e2e/visitor.ts";

test.use({ serviceWorkers: "allow" });

const WORD = "wandelen";
const PARTS = "**/zoek/deel-*.bin";

/** What a finder loads of a release without one activity that the live one has, by address. */
async function releaseWithout(slug: string, cards: readonly Card[]): Promise<Map<string, Buffer>> {
  const { catalog } = await loadCatalogFromDisk("content");
  const documents = searchDocuments(
    catalog.activities.filter((one) => one.slug !== slug),
    "2026-11-30",
  );
  const index = buildIndex(documents, learnLexicon(await loadSearchVocabulary("content"), documents));
  const left = documents.map(({ id }) => cards.find((card) => card.slug === id));
  return new Map([
    ...indexFiles(WHOLE_SEARCH, index).map(([path, bytes]): [string, Buffer] => [path, Buffer.from(bytes)]),
    [searchCards(WHOLE_SEARCH), Buffer.from(JSON.stringify(left))],
  ]);
}

/** From now on the server has this release, and no file of the one before. */
const swapTo = (where: Page | BrowserContext, release: ReadonlyMap<string, Buffer>): Promise<unknown> =>
  where.route(/\/zoek\/(?:begin|deel-[^/]+)\.bin$|\/zoek\/kaarten\.json$/, (route) => {
    const body = release.get(new URL(route.request().url()).pathname);
    return route.fulfill(body ? { body } : { status: 404, body: "weg" });
  });

/** What the live release finds: how many, and the first. */
async function found(page: Page): Promise<{ count: number; first: string }> {
  await openFinder(page, `?zoek=${WORD}`);
  await expect(results(page).first()).toBeVisible();
  return {
    count: await total(page),
    first: (await results(page).first().getAttribute("data-slug")) ?? "",
  };
}

async function findsQuietly(page: Page, count: number): Promise<void> {
  await search(page).fill(WORD);
  await expect.poll(() => total(page)).toBe(count);
  await expect(page.getByText("Zoeken lukt nu niet.")).toHaveCount(0);
}

test.describe("on a device that keeps nothing", () => {
  test.use({ serviceWorkers: "block" });

  test("a release that is swapped after its begin was read is read again, and the question answered from the new one", async ({
    page,
    cards,
  }) => {
    const { count, first } = await found(page);
    const next = await releaseWithout(first, cards);
    // The rest of the index would come behind the first answer: here the swap is before it.
    await page.route(PARTS, (route) => route.abort());
    await openFinder(page);
    await swapTo(page, next);
    await findsQuietly(page, count - 1);
    await expect(page.locator(`[data-slug="${first}"]`)).toHaveCount(0);
    await search(page).fill("");
    await expect.poll(() => total(page)).toBe(cards.length - 1);
  });

  test("parts that cannot be had at all are asked twice and no more, and the next question tries again", async ({
    page,
  }) => {
    const { count } = await found(page);
    let asked = 0;
    await page.route(PARTS, (route) => {
      asked++;
      return route.abort();
    });
    await openFinder(page);
    await search(page).fill(WORD);
    await expect(page.getByText("Zoeken lukt nu niet.")).toBeVisible();
    const before = asked;
    await page.waitForLoadState("networkidle");
    expect(asked).toBe(before);
    await page.unroute(PARTS);
    await search(page).fill("");
    await findsQuietly(page, count);
  });
});

test("on a device that keeps the release, its parts are never asked of a server that may have another", async ({
  page,
  context,
}) => {
  const { count } = await found(page);
  await oneVisit(page);
  const asked: string[] = [];
  await context.route(PARTS, (route) => {
    asked.push(route.request().url());
    return route.fulfill({ status: 404, body: "weg" });
  });
  await openFinder(page);
  await findsQuietly(page, count);
  expect(asked).toEqual([]);
});

test("without a connection behind the begin of a new release, the one on the device answers", async ({
  page,
  context,
  cards,
}) => {
  const { count, first } = await found(page);
  await oneVisit(page);
  const next = await releaseWithout(first, cards);
  await swapTo(context, next);
  await context.route(PARTS, (route) => route.abort());
  await openFinder(page);
  await expect.poll(() => total(page)).toBe(cards.length - 1);
  await context.unrouteAll();
  await context.setOffline(true);
  await findsQuietly(page, count);
  await expect(page.locator(`[data-slug="${first}"]`)).toBeVisible();
});
