import type { Page } from "@playwright/test";
import { expect, test, toQuestion } from "./visitor.ts";

const LOSS = "/arrangementen/almere/na-een-verlies";
const steps = (page: Page) => page.locator(".bundle-step");

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("somebody finds a bundle from the first page, in order and with the first step of each", async ({
    page,
  }) => {
    await page.goto("/");
    await page.getByRole("link", { name: /^Activiteiten bij elkaar, zoals na een verlies/ }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Welzijnsarrangementen in Almere");
    await page.getByRole("link", { name: "Na een verlies" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Na een verlies");
    await expect(steps(page).first()).toContainText("Begin hier.");
    const count = await steps(page).count();
    expect(count).toBeGreaterThanOrEqual(3);
    await expect(steps(page).getByText("Zo begint u:")).toHaveCount(count);
    await expect(page.getByRole("button")).toHaveCount(0);
    await steps(page).first().getByRole("heading").getByRole("link").click();
    await expect(page).toHaveURL(/\/activiteiten\/[a-z0-9-]+$/);
  });

  test("a bundle mails its own address and nothing else", async ({ page }) => {
    await page.goto(LOSS);
    const mail = await page.getByRole("link", { name: "Mail dit door" }).getAttribute("href");
    const { protocol, searchParams } = new URL(mail ?? "");
    expect([protocol, searchParams.get("subject")]).toEqual(["mailto:", "Na een verlies"]);
    expect(searchParams.get("body")).toMatch(/\nhttps?:\/\/\S+\/arrangementen\/almere\/na-een-verlies$/);
  });
});

test("a whole bundle comes on the list beside what was on it, and one by one as well", async ({ page }) => {
  const mine = page.getByRole("navigation", { name: "Hoofdmenu" }).getByRole("link", { name: /Mijn lijst/ });
  await page.goto("/categorie/natuur");
  await page.getByRole("button", { name: "Zet op mijn lijst" }).first().click();
  await expect(mine).toHaveText("Mijn lijst (1)");
  // The address is typed: the list goes along as in any link.
  await page.goto(`${LOSS}${new URL(page.url()).hash}`);
  const count = await steps(page).count();
  await expect(page.getByRole("button", { name: "Zet op mijn lijst" })).toHaveCount(count);
  await page.getByRole("link", { name: `Zet alle ${count} op mijn lijst` }).click();
  await expect(page.locator(".mine-list .card")).toHaveCount(count + 1);
  await expect(mine).toHaveText(`Mijn lijst (${count + 1})`);
  await expect(page).toHaveURL(/#lijst=[a-z0-9,-]+$/);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test("without a list of one's own the whole bundle comes on it too", async ({ page }) => {
  await page.goto(LOSS);
  const count = await steps(page).count();
  await page.getByRole("link", { name: `Zet alle ${count} op mijn lijst` }).click();
  await expect(page.locator(".mine-list .card")).toHaveCount(count);
});

test("every bundle prints on one sheet, also with the longest sentences it may have", async ({ page }) => {
  await page.goto("/arrangementen");
  const addresses = await page
    .locator(".bundle .card__title a")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  expect(addresses.length).toBeGreaterThanOrEqual(7);
  const pagesOf = async () =>
    (await page.pdf({ preferCSSPageSize: true })).toString("latin1").match(/\/Type\s*\/Page\b/g)?.length;
  for (const address of addresses) {
    await page.goto(address);
    expect(await pagesOf(), address).toBe(1);
  }
  await page.evaluate(() => {
    const sentence = (letters: number) =>
      "Een vaste vrijwilliger blijft bij uw naaste zodat u weg kunt. ".repeat(9).slice(0, letters);
    const fill = (selector: string, letters: number) => {
      for (const element of document.querySelectorAll(selector)) {
        const lead = element.querySelector("strong");
        element.replaceChildren(...(lead ? [lead, " "] : []), sentence(letters));
      }
    };
    fill(".bundle-page .lead", 160);
    fill(".bundle-page .detail__head > p", 320);
    fill(".bundle-step__head p, .bundle-step__first", 150);
    fill(".bundle-step .card__title a", 70);
  });
  await expect(page.locator(".bundle-step")).toHaveCount(5);
  expect(await pagesOf()).toBe(1);
});

test("on paper a bundle has its phone numbers and its address, and nothing to press", async ({ page }) => {
  await page.goto(LOSS);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText("036 - 555 01 13").first()).toBeVisible();
  await expect(page.locator(".bundle-page__address")).toBeVisible();
  await expect(page.locator(".bundle-paper__code")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Neem het mee" })).toBeHidden();
});

test("the eight questions show a bundle beside the proposals only when its moment was said", async ({
  page,
}) => {
  await page.goto("/samen-kijken");
  await page.getByRole("link", { name: /samen met mijn coach/ }).click();
  await toQuestion(page, 2);
  await page.getByLabel("Wat zou het mooi maken?").fill("mijn man is overleden");
  await page.getByRole("button", { name: "Bekijk wat past" }).click();
  const bundle = page.getByRole("region", { name: "Een paar dingen bij elkaar" });
  await expect(bundle).toContainText("Past bij wat u zei: iemand missen.");
  await expect(bundle.getByRole("link")).toHaveAttribute("href", LOSS);
  await expect(page.locator(".match").first()).toBeVisible();
});
