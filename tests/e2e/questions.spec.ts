import type { Page } from "@playwright/test";
import { expect, onward, test, toQuestion } from "./visitor.ts";

const heading = (page: Page) => page.getByRole("heading", { level: 1 });

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

/** By oneself, at one of the eight questions. */
async function atQuestion(page: Page, number: number): Promise<void> {
  await page.goto("/samen-kijken");
  await page.getByRole("link", { name: "Ik kijk zelf" }).click();
  for (let question = 1; question < number; question++) await onward(page).click();
  await expect(page.getByText(`Vraag ${number} van 8`)).toBeVisible();
}

test("a question that one tap answers goes on by itself, and back leads to it with its answer", async ({
  page,
}) => {
  await atQuestion(page, 5);
  await expect(page.getByText("dan gaat u vanzelf verder")).toBeVisible();
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
  await page.getByText("Tot € 3").click();
  await expect(heading(page)).toHaveText("Waar moeten we op letten?");
  await page.getByRole("button", { name: "Terug" }).click();
  await expect(page.getByLabel("Tot € 3")).toBeChecked();
  await onward(page).click();
  await onward(page).click();
  await onward(page).click();
  await page.getByText("Maakt niet uit").first().click();
  await expect(page.locator(".match").first()).toBeVisible();
});

test("typing a postcode, arrows and what is told besides never go on by themselves", async ({ page }) => {
  await atQuestion(page, 4);
  const here = page.getByText("Vraag 4 van 8");
  await page.getByLabel("Dichtbij").click();
  await page.getByLabel("Uw postcode").fill("1317");
  await page.getByLabel("Uw postcode").press("Tab");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByLabel("In mijn deel van de stad")).toBeChecked();
  await expect(here).toBeVisible();
  await page.getByText("Hoe komt u er?").click();
  await page.getByLabel("Lopend").check();
  await page.getByLabel("In de hele stad").check();
  await expect(here).toBeVisible();
  await page.getByText("Hoe komt u er?").click();
  await page.getByLabel("Dichtbij").click();
  await expect(page.getByText("Vraag 5 van 8")).toBeVisible();
});

test("who taps twice answers one question", async ({ page }) => {
  await atQuestion(page, 4);
  await page.getByLabel("Uw postcode").fill("1317");
  await page.getByText("In mijn deel van de stad").dblclick();
  await expect(page.getByText("Vraag 5 van 8")).toBeVisible();
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
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
  await toQuestion(page, 4);
  const field = page.getByLabel("Uw postcode");
  await field.fill("9999");
  await expect(page.getByRole("alert")).toContainText("Deze postcode kennen we niet");
  await expect(field).toHaveValue("9999");
});
