import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, openFinder, test } from "./visitor.ts";

/** One page of every type; the last part of a deeper address is taken from the page that links to it. */
const PAGES: Record<string, (page: Page) => Promise<unknown>> = {
  home: (page) => page.goto("/"),
  finder: (page) => openFinder(page),
  "finder with choices": (page) => openFinder(page, "?zoek=wandeln&kosten=gratis#bij=1317"),
  "finder without results": (page) => openFinder(page, "?zoek=wandelen&categorie=koken#bij=1317&binnen=1"),
  "finder with map": async (page) => {
    await openFinder(page, "?weergave=kaart#bij=1317");
    await expect(page.locator(".map-table, .map-pin").first()).toBeVisible();
  },
  activity: (page) => firstLink(page, "/activiteiten", ".card__title a"),
  category: (page) => firstLink(page, "/", "a[href^='/categorie/']"),
  municipality: (page) => firstLink(page, "/", "a[href^='/gemeente/']"),
  neighbourhood: async (page) => {
    await firstLink(page, "/", "a[href^='/gemeente/']");
    await firstLink(page, page.url(), "main a[href*='/gemeente/'][href*='/']");
  },
  organizations: (page) => page.goto("/aanbieders"),
  organization: (page) => firstLink(page, "/aanbieders", "main a[href^='/aanbieders/']"),
  location: async (page) => {
    await firstLink(page, "/activiteiten", ".card__title a");
    const place = page.locator("main a[href^='/plekken/']").first();
    if (await place.count()) await page.goto((await place.getAttribute("href")) ?? "");
  },
  about: (page) => page.goto("/over"),
  decisions: (page) => page.goto("/over/besluiten"),
  decision: (page) => firstLink(page, "/over/besluiten", "main a[href^='/over/besluiten/']"),
  privacy: (page) => page.goto("/privacy"),
  accessibility: (page) => page.goto("/toegankelijkheid"),
  "journey: begin": (page) => page.goto("/samen-kijken"),
  "journey: a question": async (page) => {
    await page.goto("/samen-kijken");
    await page.getByRole("link", { name: "Ik kijk zelf" }).click();
    await page.getByLabel("Mensen ontmoeten").check();
  },
  "journey: all questions": async (page) => {
    await page.goto("/samen-kijken");
    await page.getByRole("link", { name: /samen met mijn coach/ }).click();
    await page.getByLabel("Alleen de 4 cijfers").fill("9999");
  },
  "journey: what fits": async (page) => {
    await page.goto("/samen-kijken");
    await page.getByRole("link", { name: /samen met mijn coach/ }).click();
    await page.getByLabel("In uw eigen woorden").fill("paardrijden");
    await page.getByRole("button", { name: "Bekijk wat past" }).click();
    await page.locator(".match summary").first().click();
  },
  "journey: an empty list": (page) => page.goto("/mijn-lijst"),
  "journey: a list": (page) => page.goto("/mijn-lijst#lijst=rondje-weerwater,bestaat-niet"),
  "journey: the sheet": async (page) => {
    await page.goto("/mijn-lijst#stap=recept&lijst=rondje-weerwater");
    await page.getByLabel("Tweede taal").selectOption("ar");
    for (const fold of ["Zet het in de agenda", "Bericht voor de huisarts"])
      await page.getByText(fold).click();
    await page.getByLabel("Mijn cliënt vindt dit bericht goed").check();
  },
  "not found": (page) => page.goto("/bestaat-niet"),
};

async function firstLink(page: Page, from: string, selector: string): Promise<void> {
  await page.goto(from);
  const href = await page.locator(selector).first().getAttribute("href");
  await page.goto(href ?? "");
}

const WIDTHS = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } };
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

for (const [device, viewport] of Object.entries(WIDTHS)) {
  for (const colorScheme of ["light", "dark"] as const) {
    test.describe(`${device}, ${colorScheme}`, () => {
      test.use({ viewport, colorScheme });
      for (const [name, open] of Object.entries(PAGES)) {
        test(`${name}: no barrier that a machine can find, no sideways scrolling`, async ({ page }) => {
          await open(page);
          const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
          const found = violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(" | ")}`,
          );
          expect(found).toEqual([]);
          const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          expect(wide).toBeLessThanOrEqual(0);
        });
      }
    });
  }
}

test.describe("the sheet with choices", () => {
  test.use({ viewport: WIDTHS.phone });
  for (const colorScheme of ["light", "dark"] as const) {
    test(`no barrier in the ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await openFinder(page, "#bij=1317");
      await page.getByRole("button", { name: /^Filters/ }).click();
      await page.getByRole("dialog").getByText("Meer keuzes").click();
      const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
    });
  }
});

test("nothing overflows at 320 pixels wide", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const [name, open] of Object.entries(PAGES)) {
    await open(page);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide, name).toBeLessThanOrEqual(0);
  }
});
