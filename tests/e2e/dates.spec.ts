import { expect, openFinder, test } from "./visitor.ts";

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
    .getByText(/^Volgende keer/)
    .allTextContents();
  expect(next.length).toBeGreaterThan(0);
  const coming = Array.from({ length: 90 }, (_, ahead) =>
    new Date(later.getTime() + ahead * 86_400_000).toLocaleDateString("nl-NL", {
      ...{ day: "numeric", month: "long", timeZone: "Europe/Amsterdam" },
    }),
  );
  expect(next.filter((line) => !coming.some((day) => line.includes(` ${day}`)))).toEqual([]);
});

test("the week on an old first page begins today", async ({ page }) => {
  const soon = new Date(Date.now() + 3 * 86_400_000);
  await page.clock.setFixedTime(soon);
  await page.goto("/");
  const days = page.locator("[data-agenda] > [data-date]:visible");
  await expect(days.first()).toBeVisible();
  for (const date of await days.evaluateAll((list) =>
    list.map((day) => (day as HTMLElement).dataset["date"] ?? ""),
  )) {
    expect(date >= isoDay(soon)).toBe(true);
  }
});
