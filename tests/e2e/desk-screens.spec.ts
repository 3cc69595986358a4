import type { Page } from "@playwright/test";
import { expectNoBarriers } from "./barriers.ts";
import {
  expect,
  openMore,
  setChecked,
  signIn,
  signInByMail,
  test,
  waiting,
  withKeys,
} from "./desk-editor.ts";

test.describe.configure({ mode: "default" });

const DESKTOP = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };
const ONE = "adem-ontspan";
const heightOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => element.getBoundingClientRect().height);

test("who has one thing to check costs one row, and the menu counts along when it is ticked", async ({
  page,
  world,
}) => {
  setChecked(world, (name) => name === `${ONE}.json`);
  // The menu counts what the guide held when the process began.
  await world.stop();
  await world.start();
  await signIn(page, world);
  for (const [size, most] of [
    [DESKTOP, 100],
    [PHONE, 170],
  ] as const) {
    await page.setViewportSize(size);
    await page.goto("/beheer/aanbod");
    expect(await heightOf(page, ".tocheck--lone"), `at ${size.width}`).toBeLessThanOrEqual(most);
    const row = page.locator(".tocheck--lone").first();
    for (const target of [row.locator('a[href^="tel:"]'), row.getByRole("link", { name: /^Vragen en/ })])
      await target.click({ trial: true });
  }
  const figure = page.locator('[data-menu="due"]');
  const due = Number(await figure.textContent());
  const before = await heightOf(page, ".tocheck--lone");
  await page.getByRole("button", { name: /^Gebeld, klopt/ }).click();
  await expect(figure).toHaveText(String(due - 1));
  expect(await heightOf(page, ".tocheck--lone")).toBe(before);
  await page.getByRole("button", { name: /^Ongedaan maken/ }).click();
  await expect(figure).toHaveText(String(due));
});

test("on a phone a call has its number on top and one bar of one line below, with the rest behind dots", async ({
  page,
  world,
}) => {
  setChecked(world, (name) => name === `${ONE}.json`);
  await page.setViewportSize(PHONE);
  await signIn(page, world);
  await page.goto(`/beheer/aanbod/${ONE}/bellen`);
  expect(await heightOf(page, ".reach")).toBeLessThanOrEqual(68);
  await expect(page.locator(".reach").getByRole("button")).toHaveCount(1);
  await page.mouse.wheel(0, 1_500);
  await expect(page.getByRole("link", { name: /^Bel 036/ })).toBeInViewport();
  await page.getByText("•••").click();
  await expect(page.getByRole("button", { name: /^Bewaar/ }).first()).toBeVisible();
  await expectNoBarriers(page, "a call on a phone");
});

test("the menu of a phone has four items, and the fourth opens all others", async ({ page, world }) => {
  await page.setViewportSize(PHONE);
  await signIn(page, world);
  await expect(page.locator(".desk-nav > ul > li:visible")).toHaveCount(4);
  await openMore(page);
  await expect(page.getByRole("link", { name: "Lijst inlezen" })).toBeVisible();
  await expectNoBarriers(page, "the menu that is open");
});

test("one field finds activities, places, organisations and submissions, and says how each stands", async ({
  page,
  world,
}) => {
  setChecked(world, (name) => name === `${ONE}.json`);
  await waiting(world, { title: "Koffie in De Rotonde" });
  await signIn(page, world);
  const field = page.getByRole("searchbox");
  await field.fill("rotonde");
  await field.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Gevonden met “rotonde”");
  await expect(page.getByRole("searchbox"), "there is one field").toHaveCount(1);
  for (const heading of ["Inzendingen", "Plekken"])
    await expect(page.getByRole("heading", { name: heading, exact: true })).toBeVisible();
  await expectNoBarriers(page, "what was found");
  await field.fill("adem");
  await field.press("Enter");
  const line = page.locator(".find__line", { hasText: "Adem & ontspan" });
  await expect(line).toContainText(/maanden geleden nagekeken/);
  await line.getByRole("link").click();
  await expect(page).toHaveURL(new RegExp(`/aanbod/${ONE}$`));
});

test("an administrator changes somebody from her card, with organisations from suggestions", async ({
  page,
  world,
}) => {
  world.store().exec("DELETE FROM passkey");
  await withKeys(page);
  await signInByMail(page, world, "beheer@example.org");
  await page.getByRole("button", { name: "Maak een sleutel op dit apparaat" }).click();
  await expect(page.getByText("Nog niet gebruikt")).toBeVisible();
  await page.goto("/beheer/redactie");
  await expect(page.getByRole("button", { name: "Stop de toegang van beheer" })).toHaveCount(0);
  await page.getByRole("link", { name: "Verander redactie" }).click();
  await expect(page.getByRole("heading", { name: "Verander redactie" })).toBeInViewport();
  await expect(page.getByLabel("Mailadres")).toHaveValue("redactie@example.org");
  await page.getByLabel("De hele gids").uncheck();
  await page.getByLabel("Zoek een organisatie").fill("Welzijn De Buurtschakel");
  await expect(page.getByRole("checkbox", { name: "Welzijn De Buurtschakel" })).toBeChecked();
  await expectNoBarriers(page, "changing an editor");
  await page.getByRole("button", { name: "Bewaar", exact: true }).click();
  await expect(page.getByText("redactie@example.org · Welzijn De Buurtschakel")).toBeVisible();
  await page.getByRole("link", { name: "Verander redactie" }).click();
  await page.getByLabel("De hele gids").check();
  await page.getByRole("button", { name: "Bewaar", exact: true }).click();
  await expect(page.getByText(/redactie@example.org · .*de hele gids/)).toBeVisible();
});

test("a question for a provider is one press, from what is missing", async ({ page, world }) => {
  const number = await waiting(world, { title: "Samen koken zonder haast" });
  await signIn(page, world);
  await page.goto(`/beheer/inzending/${number}`);
  await page.getByText("Vraag of bericht").click();
  const [question] = await page.locator(".decide__say .answer").allInnerTexts();
  await page.locator(".decide__say .answer").first().click();
  await expectNoBarriers(page, "asking back");
  await page.getByRole("button", { name: "Vraag terug" }).click();
  await expect(page).toHaveURL(/klaar=teruggevraagd/);
  const kept = world.store().prepare("SELECT answer FROM submission WHERE id = ?").get(number);
  expect(kept?.["answer"]).toBe(question?.trim());
});

test("the example of a list is read without a question, from a field with a button of our own", async ({
  page,
  world,
}) => {
  await signIn(page, world);
  await page.goto("/beheer/blad");
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Haal een voorbeeld op" }).click();
  const example = await (await download).path();
  await page.getByLabel("Het bestand (.xlsx, .ods, .csv of .json)").setInputFiles(example);
  await expect(page.locator("[data-file-name]")).not.toHaveText("Er is een bestand gekozen");
  await expectNoBarriers(page, "a file that was chosen");
  await page.getByRole("button", { name: "Lees in en laat zien" }).click();
  await expect(page.getByRole("heading", { name: "Geen vragen meer" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Zet alle 2 in de gids" })).toBeVisible();
});
