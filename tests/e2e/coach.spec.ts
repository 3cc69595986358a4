import type { Page } from "@playwright/test";
import { expect, onward, test, toQuestion } from "./visitor.ts";

const open = async (page: Page) => {
  await page.goto("/samen-kijken#stap=vragen");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Acht vragen");
};
const index = (page: Page) => page.getByRole("navigation", { name: "De acht vragen" }).getByRole("button");

test("with a coach every question is within two screens of 1280 by 800, with what fits beside it", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page);
  for (let number = 1; number <= 8; number += 1) {
    await toQuestion(page, number);
    await expect(page.getByRole("heading", { level: 2, name: new RegExp(`^${number}\\. `) })).toBeFocused();
    expect(
      await page.evaluate(() => document.documentElement.scrollHeight),
      `question ${number}`,
    ).toBeLessThanOrEqual(1600);
    await expect(page.locator(".now li").first()).toBeInViewport();
  }
});

test("the index says what was answered, and the answer is counted beside it", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page);
  await expect(index(page)).toHaveCount(8);
  await expect(index(page).first()).toContainText("nog open");
  await page.getByLabel("Meer bewegen").check();
  await expect(index(page).first()).toContainText("Meer bewegen");
  await toQuestion(page, 7);
  await page.getByLabel("Turks").check();
  await expect(index(page).nth(6)).toContainText("Turks");
});

test("a place for one choice is a circle, and one of several is a box", async ({ page }) => {
  await open(page);
  const radius = (label: string) =>
    page.getByLabel(label).evaluate((input) => getComputedStyle(input).borderTopLeftRadius);
  expect(await radius("Mensen ontmoeten")).not.toBe("50%");
  await toQuestion(page, 5);
  expect(await radius("Gratis")).toBe("50%");
});

for (const width of [320, 360, 390])
  test(`each of the eight questions fits ${width} pixels without moving sideways`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    await page.goto("/samen-kijken");
    await page.getByRole("link", { name: "Ik kijk zelf" }).click();
    for (let number = 1; number <= 8; number += 1) {
      await expect(page.getByText(`Vraag ${number} van 8`)).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      if (number < 8) await onward(page).click();
    }
  });
