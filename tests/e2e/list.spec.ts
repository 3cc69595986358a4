import type { Page } from "@playwright/test";
import { answerAlone, expect, openFinder, results, test } from "./visitor.ts";

const myList = (page: Page) =>
  page.getByRole("navigation", { name: "Hoofdmenu" }).getByRole("link", { name: /Mijn lijst/ });
const add = (page: Page) => page.getByRole("button", { name: "Zet op mijn lijst" });

test("a list from a shelf, a page and the finder survives every page, without storage", async ({ page }) => {
  await page.goto("/categorie/natuur");
  await add(page).first().click();
  await expect(myList(page)).toHaveText("Mijn lijst (1)");
  await page.locator(".card__title a").nth(1).click();
  await expect(page).toHaveURL(/\/activiteiten\/[a-z0-9-]+#lijst=/);
  await expect(myList(page)).toHaveText("Mijn lijst (1)");
  await add(page).first().click();
  await page.getByRole("contentinfo").getByRole("link", { name: "Privacy" }).click();
  await expect(page).toHaveURL(/\/privacy#lijst=/);
  await expect(myList(page)).toHaveText("Mijn lijst (2)");
  await page.getByRole("link", { name: "Activiteiten", exact: true }).click();
  await expect(results(page).first()).toBeVisible();
  await results(page).getByRole("button", { name: "Zet op mijn lijst" }).first().click();
  await expect(myList(page)).toHaveText("Mijn lijst (3)");
  await page.getByLabel("Dicht bij huis").fill("1317");
  await expect(page).toHaveURL(/bij=1317.*lijst=/);
  await myList(page).click();
  await expect(page.locator(".mine-list .card")).toHaveCount(3);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test("a shared list holds its activities, and names what is gone", async ({ page }) => {
  await openFinder(page);
  const slug = await results(page).first().getAttribute("data-slug");
  await page.goto(`/mijn-lijst#lijst=${slug},bestaat-niet-meer`);
  await expect(page.locator(".mine-list .card")).toHaveCount(2);
  await expect(page.getByText("Dit staat niet in de gids, of niet meer: bestaat niet meer.")).toBeVisible();
});

test("a list link that was encoded and cut keeps what it can, and says what it cannot", async ({
  page,
  cards,
}) => {
  const [first, second] = cards;
  const cut = second?.slug.slice(0, -1);
  await page.goto(`/mijn-lijst#lijst%3D${first?.slug}%2Cdit%20is%20een%20zin%2C${cut}…`);
  await expect(page.locator(".mine-list .card")).toHaveCount(2);
  await expect(page.getByText("Eén ding in het adres van deze lijst konden wij niet lezen.")).toBeVisible();
  await expect(page.getByText("Het adres van deze lijst is hier afgebroken")).toBeVisible();
  await page.getByRole("button", { name: `Zet ${second?.title} op de lijst` }).click();
  await expect(page.locator(".mine-list h2.card__title").nth(1)).toHaveText(second?.title ?? "");
  await expect(page).toHaveURL(new RegExp(`#lijst=${first?.slug},${second?.slug}$`));
});

test("a list link that another program wrote is read on every page, and goes along", async ({
  page,
  cards,
}) => {
  const slugs = cards.slice(0, 2).map(({ slug }) => slug);
  for (const start of ["/", "/categorie/natuur", `/activiteiten/${cards[2]?.slug}`]) {
    await page.goto(`${start}#lijst%3D${slugs.join("%2C")}`);
    await expect(myList(page)).toHaveText("Mijn lijst (2)");
    await page.getByRole("contentinfo").getByRole("link", { name: "Privacy" }).click();
    await expect(page).toHaveURL(new RegExp(`/privacy#lijst=${slugs.join()}$`));
    await expect(myList(page)).toHaveText("Mijn lijst (2)");
  }
});

test("what was taken off comes back", async ({ page }) => {
  await openFinder(page);
  const slug = await results(page).first().getAttribute("data-slug");
  await page.goto(`/mijn-lijst#lijst=${slug}`);
  await page.getByRole("button", { name: /^Haal weg:/ }).click();
  await expect(page.getByText("Uw lijst is nog leeg.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Zet terug" })).toBeFocused();
  await page.getByRole("button", { name: "Zet terug" }).click();
  await expect(page.locator(".mine-list .card")).toHaveCount(1);
});

test("is kept on the device only when asked, and wiped by one button", async ({ page }) => {
  await openFinder(page);
  const slug = await results(page).first().getAttribute("data-slug");
  await page.goto(`/mijn-lijst#lijst=${slug}`);
  const kept = () => page.evaluate(() => Object.keys(localStorage));
  await expect(page.locator(".mine-list .card")).toHaveCount(1);
  expect(await kept()).toEqual([]);
  await page.getByRole("button", { name: "Bewaar op dit apparaat" }).click();
  await expect.poll(kept).toHaveLength(1);
  await page.goto("/");
  await page.goto("/mijn-lijst");
  await expect(page.locator(".mine-list .card")).toHaveCount(1);
  await page.getByRole("button", { name: "Wis wat op dit apparaat staat" }).click();
  await expect.poll(kept).toEqual([]);
});

test("the focus goes along with what moves", async ({ page, cards }) => {
  const [first, second] = cards;
  await page.goto(`/mijn-lijst#lijst=${first?.slug},${second?.slug}`);
  await page.getByRole("button", { name: `Omlaag: ${first?.title}` }).click();
  await expect(page.locator(".mine-list h2.card__title").first()).toHaveText(second?.title ?? "");
  await expect(page.getByRole("button", { name: `Omhoog: ${first?.title}` })).toBeFocused();
});

test("an activity is dragged to another place by its dots, and where it stands is said", async ({
  page,
  cards,
}) => {
  const slugs = cards.slice(0, 3);
  await page.goto(`/mijn-lijst#lijst=${slugs.map(({ slug }) => slug).join()}`);
  const items = page.locator(".mine-list .card");
  await expect(items).toHaveCount(3);
  await items.first().locator(".mine__grip").hover();
  await page.mouse.down();
  const second = await items.nth(1).boundingBox();
  await page.mouse.move(640, (second?.y ?? 0) + (second?.height ?? 0) * 0.8, { steps: 8 });
  await page.mouse.up();
  await expect(page.locator(".mine-list h2.card__title")).toHaveText(
    [slugs[1], slugs[0], slugs[2]].map((card) => card?.title ?? ""),
  );
  await expect(page.getByText(`${slugs[0]?.title} staat nu op plaats 2 van 3.`)).toBeVisible();
});

test("a list is shared by mail, WhatsApp or a text message, and its raw address is not shown", async ({
  page,
  cards,
}) => {
  const [first] = cards;
  await page.goto(`/mijn-lijst#lijst=${first?.slug}`);
  for (const [name, scheme] of [
    ["Mail", "mailto:?"],
    ["WhatsApp", "https://wa.me/?text="],
    ["Sms", "sms:?"],
  ] as const) {
    const href = (await page.getByRole("link", { name }).first().getAttribute("href")) ?? "";
    expect(href.startsWith(scheme), href).toBe(true);
    expect(decodeURIComponent(href)).toContain(first?.title);
    expect(decodeURIComponent(href)).toContain(page.url());
  }
  await expect(page.getByText(page.url())).toHaveCount(0);
});

for (const [browser, refuses] of [
  ["has no clipboard, as on plain http", false],
  ["refuses it", true],
] as const)
  test(`a browser that ${browser} marks the address of the list and says how to copy it`, async ({
    page,
  }) => {
    await page.addInitScript(
      (isThere) =>
        Object.defineProperty(navigator, "clipboard", {
          get: () => (isThere ? { writeText: () => Promise.reject(new Error("refused")) } : undefined),
        }),
      refuses,
    );
    await openFinder(page);
    const slug = await results(page).first().getAttribute("data-slug");
    await page.goto(`/mijn-lijst#lijst=${slug}`);
    await page.getByRole("button", { name: "Kopieer het adres" }).click();
    await expect(page.getByText("Kopiëren lukt hier niet vanzelf.")).toBeVisible();
    expect(await page.evaluate(() => String(getSelection()).trim())).toBe(page.url());
  });

test("going back, jumping to the contents and loading again lose nothing of a list", async ({ page }) => {
  await page.goto("/categorie/natuur");
  await add(page).nth(0).click();
  await page.getByRole("link", { name: "Naar de inhoud" }).press("Enter");
  await expect(page).toHaveURL(/lijst=/);
  await page.reload();
  await expect(myList(page)).toHaveText("Mijn lijst (1)");
  await page.getByRole("contentinfo").getByRole("link", { name: "Alle activiteiten" }).click();
  await expect(results(page).first()).toBeVisible();
  await results(page).getByRole("button", { name: "Zet op mijn lijst" }).nth(1).click();
  await expect(myList(page)).toHaveText("Mijn lijst (2)");
  await page.goBack();
  await expect(page.locator("h1")).toContainText("Natuur");
  await expect(myList(page)).toHaveText("Mijn lijst (2)");
  await page.reload();
  await expect(myList(page)).toHaveText("Mijn lijst (2)");
});

test("back to a screen of before keeps what was put on the list since, and forward leads on", async ({
  page,
}) => {
  await answerAlone(page);
  await page.getByRole("button", { name: "Zet op mijn lijst" }).first().click();
  await page.goBack();
  await expect(myList(page)).toHaveText("Mijn lijst (1)");
  await page.goForward();
  await expect(page.locator(".match").first()).toBeVisible();
  await expect(myList(page)).toHaveText("Mijn lijst (1)");
  await page.getByRole("link", { name: "Naar de inhoud" }).press("Enter");
  await expect(page.locator(".match").first()).toBeVisible();
  await expect(page).toHaveURL(/stap=passend&lijst=/);
});

test("a list that is kept is the same in two tabs", async ({ page, context, cards }) => {
  const [first, second] = cards;
  await page.goto(`/mijn-lijst#lijst=${first?.slug}`);
  await page.getByRole("button", { name: "Bewaar op dit apparaat" }).click();
  const other = await context.newPage();
  await other.goto(`/mijn-lijst#lijst=${second?.slug}`);
  await expect(other.locator(".mine-list .card")).toHaveCount(2);
  await expect(page.locator(".mine-list .card")).toHaveCount(2);
  await page.getByRole("button", { name: `Haal weg: ${first?.title}` }).click();
  await expect(other.locator(".mine-list .card")).toHaveCount(1);
});
