import type { Page } from "@playwright/test";
import { expect, test, toQuestion } from "./visitor.ts";

/**
 * What sticks out of the window, by name; a part that scrolls by itself may hold what is wider. And short words of
 * answers that were broken in two, which nobody reads with ease.
 */
const outside = (page: Page) =>
  page.evaluate(async () => {
    await document.fonts.ready;
    const width = document.documentElement.clientWidth;
    const scrolls = (element: Element): boolean => {
      for (let box = element.parentElement; box && box !== document.body; box = box.parentElement)
        if (/auto|scroll|hidden|clip/.test(getComputedStyle(box).overflowX)) return true;
      return false;
    };
    const wide = [...document.body.querySelectorAll("*")].filter((element) => {
      const { left, right, width: own, height } = element.getBoundingClientRect();
      const isSeen = own > 1 && height > 1 && element.checkVisibility();
      return isSeen && (right > width + 0.5 || left < -0.5) && !scrolls(element);
    });
    const broken = [...document.querySelectorAll(".pick > span")].filter((label) => {
      const range = document.createRange();
      return [...(label.firstChild?.textContent ?? "").matchAll(/\S+/g)].some(({ 0: word, index }) => {
        range.setStart(label.firstChild!, index);
        range.setEnd(label.firstChild!, index + word.length);
        return word.length < 10 && range.getClientRects().length > 1;
      });
    });
    return {
      broken: broken.map(({ textContent }) => textContent),
      scroll: document.documentElement.scrollWidth - width,
      wide: wide.map((element) => `${element.tagName} ${element.className.toString()}`).slice(0, 5),
    };
  });
/** Every fold on the screen, one after another: each may hold the next. */
async function unfold(page: Page): Promise<void> {
  const closed = page.locator("main details:not([open]) > summary:visible");
  for (let left = await closed.count(); left > 0; left = await closed.count()) {
    await closed.first().click();
    await expect(closed).not.toHaveCount(left);
  }
}
const NOTHING = { broken: [], scroll: 0, wide: [] };

for (const width of [390, 360, 320])
  test(`with a coach nothing has to be pushed sideways on a screen of ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    const fits = async (screen: string) => expect(await outside(page), screen).toEqual(NOTHING);
    await page.goto("/samen-kijken");
    await fits("the beginning");
    await page.getByRole("link", { name: /samen met mijn coach/ }).click();
    await page.getByLabel("Mensen ontmoeten").check();
    for (let number = 1; number <= 8; number += 1) {
      await toQuestion(page, number);
      await unfold(page);
      await fits(`question ${number}, unfolded`);
    }
    await toQuestion(page, 2);
    await page
      .getByLabel("Wat zou het mooi maken?")
      .fill("samen eten en wandelen met huisartsenpraktijkbegeleiding");
    await fits("own words, answered");
    await toQuestion(page, 3);
    await page.getByRole("button", { name: "Overdag" }).click();
    await fits("when, answered");
    await toQuestion(page, 4);
    await page.getByLabel("Uw postcode").fill("1317");
    await fits("where, answered");
    await page.getByRole("button", { name: "Bekijk wat past" }).click();
    await expect(page.locator(".match").first()).toBeVisible();
    await unfold(page);
    await fits("what fits");
    for (let kept = 0; kept < 3; kept += 1)
      await page.getByRole("button", { name: "Zet op mijn lijst" }).first().click();
    await page.getByRole("button", { name: "Maak het recept" }).click();
    await expect(page.locator(".paper")).toBeVisible();
    await unfold(page);
    await fits("the sheet");
    await page.getByRole("button", { name: "Naar mijn lijst" }).click();
    await expect(page.locator(".mine").first()).toBeVisible();
    await fits("the list");
  });
