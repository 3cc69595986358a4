import { expect, test } from "./visitor.ts";

test("who does not read Dutch finds, in their own language, where it is spoken", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "English" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Taking part in Almere, in English");
  const part = page.locator("main [lang=en]").first();
  await expect(part).toContainText("Your browser can translate them");
  await expect(part.getByRole("listitem").first(), "when it is, in English").toContainText(/[A-Z]\w+day\b/);
  await part.getByRole("listitem").first().getByRole("link").click();
  await expect(page).toHaveURL(/\/activiteiten\/[^/]+$/);
});

test("a language that is written from right to left is laid out so", async ({ page }) => {
  await page.goto("/talen/ar");
  await expect(page.getByRole("heading", { level: 1 })).toHaveCSS("direction", "rtl");
  await expect(page.locator(".offers .seat").first()).toBeVisible();
  const [seat, words] = [
    await page.locator(".offers .seat").first().boundingBox(),
    await page.locator(".offers li > div").first().boundingBox(),
  ];
  expect(seat!.x).toBeGreaterThan(words!.x);
});

test("a large organisation is read by kind, and on a phone its number stays in view", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/aanbieders/welzijn-de-buurtschakel");
  const call = page.locator(".tray").getByRole("link");
  await expect(call).toBeInViewport();
  await page.getByRole("heading", { name: "Koken & eten" }).scrollIntoViewIfNeeded();
  await expect(call).toBeInViewport();
  await page.setViewportSize({ width: 1280, height: 800 });
  await page
    .getByRole("navigation", { name: "Wat zij doen" })
    .getByRole("link", { name: /Natuur/ })
    .click();
  await expect(page.getByRole("heading", { name: "Natuur" })).toBeInViewport();
});

test("a neighbourhood names its places beside what is on", async ({ page }) => {
  await page.goto("/gemeente/almere/bouwmeesterbuurt");
  await page.getByRole("link", { name: "Wijkcentrum De Bouwsteen" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Wijkcentrum De Bouwsteen");
});

test("a house says whom to ask, keeps that in view on a phone, and marks what day it is", async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date("2026-12-03T09:00:00+01:00"));
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/plekken/almere/buurtkamer-de-lantaarn");
  await expect(page.locator(".tray").getByRole("link")).toBeInViewport();
  await expect(page.getByRole("heading", { name: "Donderdag vandaag" })).toBeVisible();
  await expect(page.getByText("vandaag", { exact: true }).filter({ visible: true })).toHaveCount(1);
  const row = page.locator(".week__row").first();
  await row.getByRole("button", { name: "Zet op mijn lijst" }).click();
  await expect(page.locator("[data-my-list]").first()).toContainText("(1)");
});

test("the index of places shows the houses on a map, every kind on one page, and what comes first in each", async ({
  page,
}) => {
  await page.goto("/plekken");
  await expect(page.getByRole("figure", { name: /^Kaart van Almere/ })).toBeVisible();
  await expect(page.locator(".places__next").first()).toBeVisible();
  // Of each place one thing, never one that is past.
  for (const list of (await page.locator(".places__next").all()).slice(0, 5))
    expect(await list.locator("> span:not([hidden])").count()).toBeLessThanOrEqual(1);
  await page
    .getByRole("navigation", { name: "Kies een soort plek" })
    .getByRole("link", { name: /^Sport/ })
    .click();
  await page.getByText("Zoek bij uw postcode").click();
  await page.getByRole("link", { name: "1317", exact: true }).click();
  const near = page.locator("#pc-1317").getByRole("listitem");
  await expect(near).toHaveCount(5);
  await expect(near.first()).toContainText(/\d+\s(m|km)/);
  await page.getByText("Vandaag iets te doen").click();
  const today = await page.locator(".place-group .is-today").count();
  await expect(page.locator(".place-group li:visible")).toHaveCount(today);
  await page.getByText("Vandaag iets te doen").click();
  await page
    .getByRole("link", { name: /^Sport/ })
    .first()
    .click();
  await expect(page.getByRole("heading", { name: "Sport" })).toBeInViewport();
});
