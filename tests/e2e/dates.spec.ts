import type { Page } from "@playwright/test";
import { expect, openFinder, results, test, total } from "./visitor.ts";

/** Three weeks after whatever day this runs: a release that was not built again since. */
const later = new Date(Date.now() + 21 * 86_400_000);
const isoDay = (date: Date) => date.toLocaleDateString("sv-SE", { timeZone: "Europe/Amsterdam" });

test("an old page of an activity still names only dates to come", async ({ page, request }) => {
  const sitemap = await (await request.get("/activiteiten")).text();
  const slugs = [...sitemap.matchAll(/href="\/activiteiten\/([a-z0-9-]+)"/g)].map(([, slug]) => slug);
  await page.clock.setFixedTime(later);
  let shown = 0;
  for (const slug of slugs.slice(0, 12)) {
    await page.goto(`/activiteiten/${slug}`);
    const days = await page
      .locator("next-dates time")
      .evaluateAll((times) =>
        times
          .filter((time) => (time as HTMLElement).checkVisibility())
          .map((time) => (time as HTMLTimeElement).dateTime),
      );
    expect(days.filter((day) => day < isoDay(later))).toEqual([]);
    shown += days.length;
  }
  expect(shown).toBeGreaterThan(0);
});

test("an old list of results names the next time as of today", async ({ page }) => {
  await page.clock.setFixedTime(later);
  await openFinder(page, "?dag=woensdag");
  const next = await page
    .locator(".finder__list")
    .getByText(/^Volgende:/)
    .allTextContents();
  expect(next.length).toBeGreaterThan(0);
  const coming = Array.from({ length: 90 }, (_, ahead) =>
    new Date(later.getTime() + ahead * 86_400_000).toLocaleDateString("nl-NL", {
      ...{ day: "numeric", month: "short", timeZone: "Europe/Amsterdam" },
    }),
  );
  expect(
    next.filter(
      (line) => !coming.some((day) => line.replaceAll("\u00a0", " ").includes(` ${day.replace(".", "")}`)),
    ),
  ).toEqual([]);
});

test("the week on an old first page begins today", async ({ page }) => {
  const soon = new Date(Date.now() + 3 * 86_400_000);
  await page.clock.setFixedTime(soon);
  await page.goto("/");
  const days = page.locator("[data-agenda] [data-date]:visible");
  await expect(days.first()).toBeVisible();
  for (const date of await days.evaluateAll((list) =>
    list.map((day) => (day as HTMLElement).dataset["date"] ?? ""),
  )) {
    expect(date >= isoDay(soon)).toBe(true);
  }
});

/** Of a release of ten days ago, at the end of a day: whatever was on that day is past as well. */
const tenDaysOn = new Date(`${isoDay(new Date(Date.now() + 10 * 86_400_000))}T23:30:00+01:00`);
const momentNow = `${isoDay(tenDaysOn)}T23:30`;

interface Shipped {
  slug: string;
  title: string;
  overFrom?: string;
}
const shipped = async (page: Page) =>
  (await (await page.request.get("/zoek/kaarten.json")).json()) as Shipped[];
const isOver = ({ overFrom }: Shipped) => overFrom !== undefined && overFrom <= momentNow;
/** "dinsdag 1 december", for all days that are past by then. */
const pastDays = Array.from({ length: 60 }, (_, ago) =>
  new Date(tenDaysOn.getTime() - ago * 86_400_000).toLocaleDateString("nl-NL", {
    ...{ weekday: "long", day: "numeric", month: "long", timeZone: "Europe/Amsterdam" },
  }),
);
const namesPast = (text: string) =>
  pastDays.filter((day) =>
    new RegExp(`(?:keer:|Begint|Zeker op|weer op|door op) ${day}(?! \\d{4})`).test(text),
  );

test("ten days on the finder neither offers nor counts what is over, and no next time is past", async ({
  page,
}) => {
  const cards = await shipped(page);
  const over = cards.filter(isOver);
  expect(over.length).toBeGreaterThan(0);
  await page.clock.setFixedTime(tenDaysOn);
  await openFinder(page);
  expect(await total(page)).toBe(cards.length - over.length);
  await page.goto(`/activiteiten?zoek=${encodeURIComponent(over[0]!.title)}`);
  await expect(results(page).first().or(page.locator(".ways"))).toBeVisible();
  await expect(page.locator(`[data-slug="${over[0]!.slug}"]`)).toHaveCount(0);
  expect(namesPast((await page.locator(".finder__list").innerText()) ?? "")).toEqual([]);
});

test("ten days on a shelf asks what comes next, and hides what is over", async ({ page }) => {
  await page.clock.setFixedTime(tenDaysOn);
  const over = new Set((await shipped(page)).filter(isOver).map(({ slug }) => slug));
  for (const shelf of ["/categorie/ontmoeten", "/categorie/natuur", "/categorie/bewegen"]) {
    const answer = page.waitForResponse("**/zoek/kaarten.json");
    await page.goto(shelf);
    await answer;
    const stale = () =>
      page
        .locator(".card[data-until]")
        .evaluateAll(
          (list, now) => list.filter((card) => (card as HTMLElement).dataset["until"]! <= now).length,
          momentNow,
        );
    await expect.poll(stale).toBe(0);
    const shown = await page
      .locator(".card:visible [data-list-place]")
      .evaluateAll((places) => places.map((place) => (place as HTMLElement).dataset["listPlace"] ?? ""));
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.filter((slug) => over.has(slug))).toEqual([]);
    expect(namesPast(await page.locator("main").innerText())).toEqual([]);
  }
});

test("ten days on the first page calls its days what they are, and holds nothing of before", async ({
  page,
}) => {
  await page.clock.setFixedTime(tenDaysOn);
  await page.goto("/");
  const shown = page.locator("[data-agenda] [data-until]:visible");
  for (const until of await shown.evaluateAll((items) =>
    items.map((item) => (item as HTMLElement).dataset["until"] ?? ""),
  ))
    expect(until > momentNow).toBe(true);
  const dates = await page
    .locator("[data-agenda] [data-date]:visible")
    .evaluateAll((days) => days.map((day) => (day as HTMLElement).dataset["date"] ?? ""));
  const daysToMonday = 7 - ((tenDaysOn.getDay() + 6) % 7);
  const monday = isoDay(new Date(tenDaysOn.getTime() + daysToMonday * 86_400_000));
  const isThis = dates.every((date) => date < monday);
  const soon = [0, 1].map((ahead) => isoDay(new Date(tenDaysOn.getTime() + ahead * 86_400_000)));
  const near = dates.some((date) => soon.includes(date));
  await expect(page.locator("#week")).toHaveText(
    dates.length === 0
      ? "Wat is er te doen?"
      : near
        ? /^(Vandaag|Morgen).* en daarna$|^Vandaag, morgen en daarna$/
        : isThis
          ? "Deze week"
          : /volgende week|Binnenkort/i,
  );
  // "Morgen" stands at the day that is tomorrow for who looks, and nowhere else.
  const called = await page
    .locator("[data-agenda] [data-date]:visible:has([data-weekday]:text-is('morgen'))")
    .evaluateAll((days) => days.map((day) => (day as HTMLElement).dataset["date"] ?? ""));
  expect(called).toEqual(dates.filter((date) => date === soon[1]));
});

test("what is over by now is named on a list, and stands on no sheet", async ({ page }) => {
  const cards = await shipped(page);
  const over = cards.find(isOver)!;
  const other = cards.find((card) => !isOver(card))!;
  await page.clock.setFixedTime(tenDaysOn);
  await page.goto(`/mijn-lijst#lijst=${over.slug},${other.slug}`);
  const item = page.locator(".mine").filter({ hasText: over.title });
  await expect(item).toContainText("Dit is voorbij.");
  await expect(item.getByText("Op het recept", { exact: true })).toHaveCount(0);
  await page.getByRole("button", { name: "Maak het welzijnsrecept" }).click();
  await expect(page.locator(".paper")).toContainText(other.title);
  await expect(page.locator(".paper")).not.toContainText(over.title);
  await expect(page.getByText(`Dit is voorbij en staat niet op het recept: ${over.title}.`)).toBeVisible();
});

test("the page of what is over by now says so, also in a release of before", async ({ page }) => {
  const over = (await shipped(page)).find(isOver)!;
  await page.goto(`/activiteiten/${over.slug}`);
  await expect(page.getByText(/Deze activiteit (?:is voorbij|stond in de gids)/)).toBeHidden();
  await page.clock.setFixedTime(tenDaysOn);
  await page.reload();
  await expect(page.getByText(/Deze activiteit (?:is voorbij|stond in de gids)/)).toBeVisible();
});
