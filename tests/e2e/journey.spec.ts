import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import ical, { type VEvent } from "node-ical";
import decodeQR from "qr/decode.js";
import { answerAlone, expect, test, toQuestion } from "./visitor.ts";

const SHEET = "/mijn-lijst#stap=recept&lijst=rondje-weerwater,soep-van-de-dag";
const heading = (page: Page) => page.getByRole("heading", { level: 1 });

test("in eight questions to three things that fit, each with a reason", async ({ page }) => {
  await answerAlone(page);
  await expect(heading(page)).toHaveText("Drie dingen die kunnen passen");
  await expect(heading(page)).toBeFocused();
  const matches = page.locator(".match");
  await expect(matches).toHaveCount(3);
  for (const match of await matches.all()) await expect(match.getByText("Waarom dit past")).toBeVisible();
  await page.getByRole("button", { name: "Toon er nog 2" }).click();
  await expect(matches).toHaveCount(5);
  await expect(heading(page)).toHaveText("Vijf dingen die kunnen passen");
  await expect(matches.nth(3).getByRole("heading", { level: 2 })).toBeFocused();
  await expect(page.getByText(/\d+ ?%|score|eenzaam/i)).toHaveCount(0);
});

test("a coach answers all questions with the keyboard alone", async ({ page }) => {
  await page.goto("/samen-kijken");
  await page.getByRole("link", { name: /samen met mijn coach/ }).focus();
  await page.keyboard.press("Enter");
  await expect(heading(page)).toHaveText("Acht vragen");
  await expect(heading(page)).toBeFocused();
  const index = page.getByRole("navigation", { name: "De acht vragen" });
  await page.keyboard.press("Tab");
  await expect(index.getByRole("button").first()).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "1. Wat zou u graag willen?" })).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await expect(page.getByLabel("Mensen ontmoeten")).toBeChecked();
  await expect(index.getByRole("button").first()).toContainText("Mensen ontmoeten");
  await page.getByRole("button", { name: "Verder" }).press("Enter");
  await expect(page.getByRole("heading", { name: /^2\. Waar wordt u blij van/ })).toBeFocused();
  await page.getByLabel("Wat zou het mooi maken?").focus();
  await page.keyboard.type("tuinieren");
  await page.keyboard.press("Enter");
  await expect(page.locator(".match").first()).toBeVisible();
  await expect(page.locator(".match").first()).toContainText(/tuin/i);
});

test("one sentence is read as the search box reads it, and what it says can be taken out", async ({
  page,
}) => {
  await page.goto("/samen-kijken");
  await page.getByRole("link", { name: /samen met mijn coach/ }).click();
  await toQuestion(page, 2);
  const sentence = page.getByLabel("Wat zou het mooi maken?");
  await sentence.fill("wandelen op dinsdagochtend, gratis");
  const understood = page.getByRole("group", { name: /Zo lezen wij uw zin/ });
  await expect(understood.getByRole("button")).toHaveCount(4);
  await understood.getByRole("button", { name: "Gratis: haal weg" }).click();
  await expect(sentence).toHaveValue("wandelen op dinsdagochtend,");
  await expect(sentence).toBeFocused();
  await page.getByRole("button", { name: "Bekijk wat past" }).click();
  await expect(page.locator(".match").first()).toContainText(/wandel/i);
});

test("something else takes the place of what somebody would rather not have", async ({ page }) => {
  await answerAlone(page);
  const first = await page.locator(".match h2").first().textContent();
  await page.getByRole("button", { name: "Liever iets anders" }).first().click();
  await expect(page.locator(".match h2").first()).not.toHaveText(first ?? "");
  await expect(page.locator(".match h2").first()).toBeFocused();
  await page.getByRole("button", { name: "Toon ze weer" }).click();
  await expect(page.locator(".match h2").first()).toHaveText(first ?? "");
});

test("the list says how it was made, and each answer can be changed there", async ({ page }) => {
  await answerAlone(page);
  await page.getByText("Hoe komt deze lijst tot stand?").click();
  await page.getByRole("button", { name: "Verander: Wat u wilt" }).click();
  await expect(page.getByLabel("Mensen ontmoeten")).toBeChecked();
  await page.getByLabel("Mensen ontmoeten").uncheck();
  await page.getByLabel("Meer bewegen").check();
  await page.getByRole("button", { name: "Klaar: Wat u wilt" }).click();
  const answers = page.getByRole("complementary", { name: "Uw antwoorden" });
  await expect(answers.getByText("Meer bewegen")).toBeVisible();
  await expect(answers.getByText("Mensen ontmoeten")).toHaveCount(0);
});

test("the head of the page leads to the list and back, and the answers stay", async ({ page }) => {
  await answerAlone(page);
  await page.getByRole("button", { name: "Zet op mijn lijst" }).first().click();
  await page
    .getByRole("navigation", { name: "Hoofdmenu" })
    .getByRole("link", { name: "Mijn lijst (1)" })
    .click();
  await expect(heading(page)).toHaveText("Mijn lijst");
  await page.goBack();
  await expect(page.locator(".match").first()).toBeVisible();
  await expect(page.getByRole("complementary").getByText("Mensen ontmoeten")).toBeVisible();
});

test("a long name and number of the coach stay on one page", async ({ page }) => {
  await page.goto(SHEET);
  await page.getByLabel("Naam van de coach").fill("Welzijnscoach van het team Haven en Centrum, op maandag");
  await page.getByLabel("Telefoon van de coach").fill("+31 6 12 34 56 78 (ma, di en do, 9 tot 5)");
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test("what is not there is said, with a way out", async ({ page }) => {
  await page.goto("/samen-kijken");
  await page.getByRole("link", { name: /samen met mijn coach/ }).click();
  await toQuestion(page, 2);
  await page.getByLabel("Wat zou het mooi maken?").fill("paardrijden");
  await toQuestion(page, 3);
  await page.getByRole("button", { name: "Weekend" }).click();
  await page.getByRole("button", { name: "Bekijk wat past" }).click();
  await expect(page.getByRole("region", { name: "Wat niet lukte" })).toContainText(/paard/i);
});

test("the sheet follows the order of the list, and the screen says how many pages it takes", async ({
  page,
}) => {
  await answerAlone(page);
  const add = page.getByRole("button", { name: "Zet op mijn lijst" });
  for (let chosen = 0; chosen < 3; chosen++) await add.first().click();
  await page.getByRole("button", { name: "Mijn lijst" }).click();
  await expect(page.locator(".mine-list .card")).toHaveCount(3);
  const titles = await page.locator(".mine-list h2.card__title").allTextContents();
  await page.getByRole("button", { name: `Omhoog: ${titles[1]}` }).click();
  await page.getByRole("button", { name: "Maak het welzijnsrecept" }).click();
  await expect(page.locator(".rx h2").first()).toHaveText(titles[1] ?? "");
  await page.getByLabel("Telefoon van de coach").fill("036 - 555 01 99");
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const pages = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(pages).toBeLessThanOrEqual(2);
  await expect(page.getByText("Het worden 2 bladen")).toBeVisible({ visible: pages === 2 });
});

test("the sheet fits two pages at most beside every second language", async ({ page }) => {
  await page.goto(`${SHEET},digitaal-spreekuur`);
  const language = page.getByLabel("Tweede taal");
  for (const code of ["en", "tr", "ar", "uk", "pl"]) {
    await language.selectOption(code);
    await expect(page.locator(`.paper [lang='${code}']`).first()).toBeVisible();
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length, code).toBeLessThanOrEqual(2);
  }
});

test("the calendar file holds the visits and the talk, and is read by another program", async ({ page }) => {
  await page.goto(SHEET);
  await page.getByText("Zet het in de agenda").click();
  await page.getByLabel("Alle keren tot").check();
  for (const after of ["Na twee weken", "Na drie maanden", "Na een jaar"])
    await page.getByLabel(after).check();
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Maak een agendabestand" }).click();
  const file = await downloading;
  expect(file.suggestedFilename()).toBe("welzijnsrecept.ics");
  const events = Object.values(ical.sync.parseICS(await readFile(await file.path(), "utf8"))).filter(
    (part): part is VEvent => part?.type === "VEVENT",
  );
  const titles = new Set(events.map(({ summary }) => (typeof summary === "string" ? summary : summary.val)));
  expect(titles).toContain("Rondje Weerwater");
  expect(titles).toContain("Gesprek na twee weken: is het begonnen?");
  expect(titles).toContain("Gesprek na drie maanden: hoe gaat het met wat we probeerden?");
  expect(titles).toContain("Gesprek na een jaar: wat is er gebleven?");
  expect(events.length).toBeGreaterThan(10);
  await expect(page.getByText("Het bestand welzijnsrecept.ics is gemaakt.")).toBeVisible();
});

test("the message to the GP is there only with consent, and names no client", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(SHEET);
  await page.getByText("Bericht voor de huisarts").click();
  await expect(page.getByLabel("Het bericht")).toHaveCount(0);
  await page.getByLabel("Nog niet gestart").check();
  await page.getByLabel("Mijn cliënt vindt dit bericht goed").check();
  await expect(page.getByLabel("Het bericht")).toHaveValue(/Rondje Weerwater[\s\S]*nog niet gestart/);
  await page.getByRole("button", { name: "Kopieer het bericht" }).click();
  await expect(page.getByText("Het bericht is gekopieerd.")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("nog niet gestart");
  await page.getByLabel("Gestart", { exact: true }).check();
  await expect(page.getByText("Het bericht is gekopieerd.")).toHaveCount(0);
});

test("the code on paper is read by another program, and leads to the page", async ({ page, baseURL }) => {
  await page.goto(SHEET);
  const code = page.locator(".rx__code").first();
  const size = Number((await code.getAttribute("viewBox"))?.split(" ").at(-1));
  const drawn = (await code.locator("path").getAttribute("d")) ?? "";
  /** Pixels per module. */
  const scale = 4;
  const side = size * scale;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y] of drawn.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let pixel = 0; pixel < scale * scale; pixel++) {
      const across = Number(x) * scale + (pixel % scale);
      const down = Number(y) * scale + Math.floor(pixel / scale);
      data.fill(0, (down * side + across) * 4, (down * side + across) * 4 + 3);
    }
  }
  expect(decodeQR({ width: side, height: side, data })).toBe(`${baseURL}/activiteiten/rondje-weerwater`);
});

test("the short address on paper leads to the page", async ({ page }) => {
  await page.goto(SHEET);
  const short = (await page.locator(".rx__address").first().textContent()) ?? "";
  await page.goto(`http://${short}`);
  await expect(page).toHaveURL(/\/activiteiten\/rondje-weerwater$/);
});

test("without scripts there are the kinds of activities to choose from", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/samen-kijken");
  await expect(page.locator("noscript p").first()).toContainText("werken alleen met JavaScript");
  await expect(page.getByRole("link", { name: "Ik kijk zelf" })).toBeHidden();
  await expect(page.getByRole("link", { name: "Natuur" })).toBeVisible();
  await context.close();
});
