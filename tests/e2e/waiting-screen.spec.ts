import type { Page } from "@playwright/test";
import { expect, test } from "./visitor.ts";

const SCREEN = "/praktijk/de-kapstok/scherm";
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const title = (page: Page) => page.locator(".slide h2");
const button = (page: Page, name: string) => page.getByRole("button", { name });
/** "dinsdag 1 december" */
const dayName = (at: number) =>
  new Date(at).toLocaleDateString("nl-NL", {
    ...{ weekday: "long", day: "numeric", month: "long", timeZone: "Europe/Amsterdam" },
  });
/** Nine in the morning of the day this runs: there is something to come. */
const morning = (() => {
  const day = new Date().toLocaleDateString("sv-SE", { timeZone: "Europe/Amsterdam" });
  return Date.parse(`${day}T09:00:00+01:00`);
})();

async function open(page: Page, at = morning): Promise<void> {
  await page.clock.install({ time: at });
  await page.goto(SCREEN);
  await expect(button(page, "Zet stil")).toBeVisible();
}

test("it turns from day to day by itself, and round to the first", async ({ page }) => {
  await open(page);
  const seen: string[] = [];
  for (let turn = 0; turn < 8; turn += 1) {
    seen.push((await title(page).textContent()) ?? "");
    await page.clock.runFor(12_000);
  }
  expect(seen[0]).toContain("Vandaag");
  expect(seen[1]).toContain("Morgen");
  expect(new Set(seen).size).toBeGreaterThan(5);
  expect(seen.indexOf(seen[0] ?? "", 1)).toBeGreaterThan(5);
});

test("somebody who needs longer stops it, turns the days, and lets it go on", async ({ page }) => {
  await open(page);
  const first = (await title(page).textContent()) ?? "";
  await button(page, "Zet stil").click();
  await page.clock.runFor(5 * MINUTE);
  await expect(title(page)).toHaveText(first);
  await button(page, "Volgende dag").click();
  await expect(title(page)).not.toHaveText(first);
  await button(page, "Vorige dag").click();
  await expect(title(page)).toHaveText(first);
  await button(page, "Ga verder").click();
  await page.clock.runFor(12_000);
  await expect(title(page)).not.toHaveText(first);
});

test("the keys of a keyboard or a remote control do the same", async ({ page }) => {
  await open(page);
  const first = (await title(page).textContent()) ?? "";
  await page.keyboard.press("ArrowRight");
  await expect(title(page)).not.toHaveText(first);
  await page.keyboard.press("ArrowLeft");
  await expect(title(page)).toHaveText(first);
  await page.keyboard.press("Space");
  await expect(button(page, "Ga verder")).toBeVisible();
});

test("without network it goes on, and after midnight begins with the new day", async ({ page, context }) => {
  await open(page);
  await context.setOffline(true);
  await page.clock.runFor(2 * 60 * MINUTE);
  await expect(title(page)).toBeVisible();
  await page.clock.setFixedTime(morning + DAY);
  await page.clock.runFor(MINUTE);
  await button(page, "Zet stil").click();
  for (let turn = 0; turn < 8 && !(await title(page).textContent())?.includes("Vandaag"); turn += 1)
    await button(page, "Volgende dag").click();
  await expect(title(page)).toHaveText(`Vandaag, ${dayName(morning + DAY)}`);
});

test("a release of three weeks ago still shows only what is to come", async ({ page, context }) => {
  const later = morning + 21 * DAY;
  await open(page, later);
  await context.setOffline(true);
  await button(page, "Zet stil").click();
  const coming = Array.from({ length: 45 }, (_, ahead) => dayName(later + ahead * DAY));
  for (let turn = 0; turn < 7; turn += 1) {
    const text = ((await title(page).textContent()) ?? "").toLowerCase();
    const ahead = coming.findIndex((day) => text.includes(day));
    expect(ahead, text).toBeGreaterThanOrEqual(0);
    // At Christmas nothing is certain: what comes after it is not called this week.
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      ahead < 7 ? "Deze week in de buurt" : "Binnenkort in de buurt",
    );
    expect(await page.locator(".slide li").count()).toBeGreaterThan(0);
    await button(page, "Volgende dag").click();
  }
});

test("what is over by now leaves the day that is on", async ({ page }) => {
  await open(page);
  await button(page, "Zet stil").click();
  const times = () => page.locator(".slide__time").allTextContents();
  await expect(title(page)).toContainText("Vandaag");
  const before = await times();
  await page.clock.setFixedTime(morning + 14.9 * 60 * MINUTE);
  await page.clock.runFor(2 * MINUTE);
  const text = await title(page).textContent();
  if (text?.includes("Vandaag")) expect(await times()).not.toEqual(before);
});

test("a newer release is taken over in silence, and a broken answer changes nothing", async ({ page }) => {
  await open(page);
  await button(page, "Zet stil").click();
  const first = (await page.locator(".slide h3").first().textContent()) ?? "";
  const answer = await (await page.request.get(SCREEN)).text();
  let body = "<html>half";
  await page.route(`**${SCREEN}`, (route) => route.fulfill({ contentType: "text/html", body }));
  await page.clock.runFor(31 * MINUTE);
  await expect(page.locator(".slide h3").first()).toHaveText(first);
  body = answer
    .replaceAll(`"title":"${first}"`, `"title":"Iets nieuws <b>hier</b>"`)
    .replaceAll(/036\s-\s555\s01\s62/g, "14 036");
  await page.clock.runFor(31 * MINUTE);
  await expect(page.locator(".slide h3").first()).toHaveText("Iets nieuws <b>hier</b>");
  await expect(page.locator("[data-coach]")).toContainText("14 036");
});

test("who wants no motion gets none: days change plainly, and half as often", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await open(page);
  const first = (await title(page).textContent()) ?? "";
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  await page.clock.runFor(13_000);
  await expect(title(page)).toHaveText(first);
  await page.clock.runFor(12_000);
  await expect(title(page)).not.toHaveText(first);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

for (const [name, width, height] of [
  ["lying", 1920, 1080],
  ["standing", 1080, 1920],
  ["small", 1366, 768],
] as const)
  test(`on a ${name} screen every line of every day is whole, and large`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page);
    await button(page, "Zet stil").click();
    await page.evaluate(() => document.fonts.ready);
    for (let turn = 0; turn < 7; turn += 1) {
      const seen = await page.evaluate(() => {
        const foot = document.querySelector("[data-coach]")!.getBoundingClientRect();
        const lines = [...document.querySelectorAll(".slide li")].map((line) => line.getBoundingClientRect());
        return {
          lines: lines.length,
          cut: lines.filter(({ bottom }) => bottom > foot.top + 1).length,
          scroll: document.documentElement.scrollHeight - innerHeight,
          letters:
            parseFloat(getComputedStyle(document.querySelector(".slide h3")!).fontSize) /
            Math.min(innerWidth, innerHeight),
        };
      });
      expect(seen).toMatchObject({ cut: 0, scroll: 0 });
      expect(seen.lines).toBeGreaterThan(0);
      expect(seen.letters).toBeGreaterThan(0.03);
      await button(page, "Volgende dag").click();
    }
  });
