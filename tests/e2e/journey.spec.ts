import type { Page } from "@playwright/test";
import { expect, test } from "./visitor.ts";

const next = (page: Page) => page.getByRole("button", { name: "Verder" }).click();
const heading = (page: Page) => page.getByRole("heading", { level: 1 });

export async function answerAlone(page: Page): Promise<void> {
  await page.goto("/samen-kijken");
  await page.getByRole("link", { name: "Ik kijk zelf" }).click();
  await page.getByLabel("Mensen ontmoeten").check();
  await page.getByLabel("Iets doen voor een ander").check();
  await next(page);
  await page.getByLabel("Koffie en een praatje").first().check();
  await next(page);
  await page.getByRole("button", { name: "Overdag" }).click();
  await next(page);
  await page.getByLabel("Alleen de 4 cijfers").fill("1317");
  await page.getByLabel("In mijn deel van de stad").check();
  for (let question = 4; question < 8; question++) await next(page);
  await page.getByRole("button", { name: "Bekijk wat past" }).click();
  await expect(page.locator(".match").first()).toBeVisible();
}

test("in eight questions to three things that fit, each with a reason", async ({ page }) => {
  await answerAlone(page);
  await expect(heading(page)).toHaveText("Vijf dingen die kunnen passen");
  await expect(heading(page)).toBeFocused();
  const matches = page.locator(".match");
  await expect(matches).toHaveCount(3);
  for (const match of await matches.all()) await expect(match.getByText("Waarom dit past")).toBeVisible();
  await page.getByRole("button", { name: "Toon er nog 2" }).click();
  await expect(matches).toHaveCount(5);
  await expect(page.getByText(/\d+ ?%|score|eenzaam/i)).toHaveCount(0);
});

test("every answer may be left open, and back leads to the question before", async ({ page }) => {
  await page.goto("/samen-kijken");
  await page.getByRole("link", { name: "Ik kijk zelf" }).click();
  await page.getByRole("button", { name: "Sla over" }).click();
  await expect(heading(page)).toHaveText(/Waar wordt u blij van/);
  await page.goBack();
  await expect(heading(page)).toHaveText("Wat zou u graag willen?");
  await page.goForward();
  await page.getByRole("button", { name: "Bekijk wat past" }).click();
  await expect(page.locator(".match").first()).toBeVisible();
  await expect(page.getByText("U gaf nog geen antwoord")).toBeVisible();
});

test("a fourth wish waits until one is taken back", async ({ page }) => {
  await page.goto("/samen-kijken");
  await page.getByRole("link", { name: "Ik kijk zelf" }).click();
  for (const wish of ["Iets leren", "Meer bewegen", "Rust in mijn hoofd"])
    await page.getByLabel(wish).check();
  await expect(page.getByLabel("Mensen ontmoeten")).toBeDisabled();
  await expect(page.getByText("U koos er 3. Haal er eerst één weg.")).toBeVisible();
  await page.getByLabel("Iets leren").uncheck();
  await expect(page.getByLabel("Mensen ontmoeten")).toBeEnabled();
});

test("a postcode outside the guide is said, and what was typed stays", async ({ page }) => {
  await page.goto("/samen-kijken#stap=begin");
  await page.getByRole("link", { name: /samen met mijn coach/ }).click();
  const field = page.getByLabel("Alleen de 4 cijfers");
  await field.fill("9999");
  await expect(page.getByRole("alert")).toContainText("Deze postcode kennen we niet");
  await expect(field).toHaveValue("9999");
});

test("a coach answers all questions with the keyboard alone", async ({ page }) => {
  await page.goto("/samen-kijken");
  await page.getByRole("link", { name: /samen met mijn coach/ }).focus();
  await page.keyboard.press("Enter");
  await expect(heading(page)).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await expect(page.getByLabel("Mensen ontmoeten")).toBeChecked();
  await page.getByLabel("In uw eigen woorden").focus();
  await page.keyboard.type("tuinieren");
  await page.keyboard.press("Enter");
  await expect(page.locator(".match").first()).toBeVisible();
  await expect(page.locator(".match").first()).toContainText(/tuin/i);
});

test("something else takes the place of what somebody would rather not have", async ({ page }) => {
  await answerAlone(page);
  const first = await page.locator(".match h2").first().textContent();
  await page.getByRole("button", { name: "Liever iets anders" }).first().click();
  await expect(page.locator(".match h2").first()).not.toHaveText(first ?? "");
  await page.getByRole("button", { name: "Toon ze weer" }).click();
  await expect(page.locator(".match h2").first()).toHaveText(first ?? "");
});

test("the list says how it was made, and leads back to each answer", async ({ page }) => {
  await answerAlone(page);
  await page.getByText("Hoe komt deze lijst tot stand?").click();
  await page.getByRole("button", { name: "Verander: Wat u wilt" }).click();
  await expect(heading(page)).toHaveText("Wat zou u graag willen?");
  await expect(page.getByLabel("Mensen ontmoeten")).toBeChecked();
});

test("what is not there is said, with a way out", async ({ page }) => {
  await page.goto("/samen-kijken");
  await page.getByRole("link", { name: /samen met mijn coach/ }).click();
  await page.getByLabel("In uw eigen woorden").fill("paardrijden");
  await page.getByRole("button", { name: "Weekend" }).click();
  await page.getByRole("button", { name: "Bekijk wat past" }).click();
  await expect(page.getByRole("region", { name: "Wat niet lukte" })).toContainText(/paard/i);
});

test("the sheet follows the order of the list and fits one page", async ({ page }) => {
  await answerAlone(page);
  const add = page.getByRole("button", { name: "Zet op mijn lijst" });
  for (let chosen = 0; chosen < 3; chosen++) await add.first().click();
  await page.getByRole("button", { name: "Mijn lijst" }).click();
  const titles = await page.locator(".mine-list h2.card__title").allTextContents();
  await page.getByRole("button", { name: `Omhoog: ${titles[1]}` }).click();
  await page.getByRole("button", { name: "Maak het welzijnsrecept" }).click();
  await expect(page.locator(".rx h2").first()).toHaveText(titles[1] ?? "");
  await page.getByLabel("Telefoon van de coach").fill("036 - 555 01 99");
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test("without scripts there are the kinds of activities to choose from", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/samen-kijken");
  await expect(page.getByText("werken alleen met JavaScript")).toBeVisible();
  await expect(page.getByRole("link", { name: "Natuur" })).toBeVisible();
  await context.close();
});
