import type { Page } from "@playwright/test";
import { answerAlone, expect, test, toQuestion } from "./visitor.ts";

const tops = (page: Page, part: string) =>
  page
    .locator(`.match ${part}`)
    .evaluateAll((found) => [...new Set(found.map((one) => Math.round(one.getBoundingClientRect().top)))]);

test("three proposals stand beside each other on a wide screen, with the same facts at the same height", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await answerAlone(page);
  await expect(page.locator(".match")).toHaveCount(3);
  for (const part of [
    ".card__title",
    ".card__body > .lines:not(.match__mind) > li:nth-child(2)",
    ".match__why",
    ".match__do",
  ])
    expect((await tops(page, part)).length, part).toBe(1);
  const heights = await page
    .locator(".match")
    .evaluateAll((found) => found.map((one) => one.getBoundingClientRect().height));
  expect(Math.max(...heights)).toBeLessThanOrEqual(600);
});

for (const width of [320, 390])
  test(`the bar below the proposals is one line at ${width} pixels, and nothing is pushed sideways`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 780 });
    await answerAlone(page);
    const bar = await page.locator(".fit__bar").boundingBox();
    expect(bar?.height).toBeLessThanOrEqual(70);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await expect(page.getByRole("button", { name: "Kies alle drie" })).toBeInViewport();
  });

test("on a phone the second proposal begins above the bar, and the way to more lies on no word", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await answerAlone(page);
  await page.evaluate(() => scrollTo(0, 0));
  const tops = await page
    .locator(".match")
    .evaluateAll((found) => found.map((one) => one.getBoundingClientRect().top));
  const bar = await page.locator(".fit__bar").boundingBox();
  expect(tops[1]).toBeLessThan((bar?.y ?? 0) - 40);
  const touching = await page.locator(".match").evaluateAll((found) => {
    const words = (element: Element) => {
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      const places: DOMRect[] = [];
      while (texts.nextNode()) {
        range.selectNodeContents(texts.currentNode);
        places.push(...range.getClientRects());
      }
      return places;
    };
    return found.filter((card) => {
      const [more] = words(card.querySelector("summary")!);
      return words(card.querySelector(".card__kind")!).some(
        ({ left, right, top, bottom }) =>
          right > more!.left && left < more!.right && bottom > more!.top + 3 && top < more!.bottom - 3,
      );
    }).length;
  });
  expect(touching).toBe(0);
  await page.locator(".match summary").first().click();
  await expect(
    page.locator(".match").first().getByRole("link", { name: "Hele bladzijde (opent een nieuw tabblad)" }),
  ).toBeVisible();
});

test("what did not work has a way out of one tap, and one tap back", async ({ page }) => {
  await page.goto("/samen-kijken#stap=vragen");
  await toQuestion(page, 2);
  await page.getByLabel("Wat zou het mooi maken?").fill("paardrijden");
  await page.getByRole("button", { name: "Bekijk wat past" }).last().click();
  const failed = page.getByRole("region", { name: "Wat niet lukte" });
  await expect(failed).toContainText("Paardrijden staat nu niet in de gids.");
  await failed.getByRole("button", { name: "Zoek verder zonder paardrijden" }).click();
  await expect(page.getByRole("complementary", { name: "Uw antwoorden" })).not.toContainText("paardrijden");
  await page.getByRole("button", { name: "Zet terug zoals het was" }).click();
  await expect(page.getByRole("complementary", { name: "Uw antwoorden" })).toContainText("paardrijden");
});
