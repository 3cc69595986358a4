import {
  answered,
  box,
  count,
  expect,
  expectAddress,
  openFinder,
  results,
  search,
  test,
  total,
} from "./visitor.ts";

const QUESTION = "/activiteiten?categorie=koken&dagdeel=avond#bij=1317&binnen=10&rolstoel=ja";

test("back and forward walk through the choices", async ({ page }) => {
  await openFinder(page);
  const all = await total(page);
  await box(page, "Natuur").check();
  await expect.poll(() => total(page)).toBeLessThan(all);
  const nature = await total(page);
  await box(page, "’s Ochtends").check();
  await expect.poll(() => total(page)).toBeLessThan(nature);

  await page.goBack();
  await expect.poll(() => total(page)).toBe(nature);
  await expectAddress(page, "/activiteiten?categorie=natuur");
  await page.goBack();
  await expect.poll(() => total(page)).toBe(all);
  await expect(box(page, "Natuur")).not.toBeChecked();
  await page.goForward();
  await expect.poll(() => total(page)).toBe(nature);
  await expect(box(page, "Natuur")).toBeChecked();
});

test("typing changes the address without filling the history", async ({ page }) => {
  await page.goto("/over");
  await openFinder(page);
  const before = await page.evaluate(() => history.length);
  await search(page).pressSequentially("samen eten");
  await expectAddress(page, "/activiteiten?zoek=samen+eten");
  expect(await page.evaluate(() => history.length)).toBe(before);
  await page.goBack();
  await expect(page).toHaveURL(/\/over$/);
});

test("reloading and sharing show the same", async ({ page, browser, baseURL }) => {
  await openFinder(page, QUESTION.replace("/activiteiten", ""));
  const titles = await page.locator(".card__title").allTextContents();
  expect(titles.length).toBeGreaterThan(0);
  await expectAddress(page, QUESTION);
  await page.reload();
  await expect(results(page).first()).toBeVisible();
  expect(await page.locator(".card__title").allTextContents()).toEqual(titles);

  const other = await browser.newPage({ baseURL: baseURL ?? "" });
  await other.goto(page.url());
  await expect(other.locator("[data-slug]").first()).toBeVisible();
  expect(await other.locator(".card__title").allTextContents()).toEqual(titles);
  await other.close();
});

test("coming back from an activity, the question is still there", async ({ page }) => {
  await openFinder(page, QUESTION.replace("/activiteiten", ""));
  const found = await count(page).textContent();
  await results(page).first().getByRole("link").click();
  await expect(page).toHaveURL(/\/activiteiten\/[a-z0-9-]+$/);
  await page.goBack();
  await expect(count(page)).toHaveText(found ?? "");
  await expectAddress(page, QUESTION);
});

test("what says something about a person never reaches the server", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url() + (request.postData() ?? "")));
  await openFinder(page);
  await page.getByLabel("Dicht bij huis").fill("1317");
  await box(page, "Het kan met een rolstoel").check();
  await page.getByText("Meer keuzes").click();
  await page.getByText("Uw leeftijd").click();
  await box(page, "65 jaar of ouder").check();
  await expectAddress(page, "/activiteiten#bij=1317&rolstoel=ja&leeftijd=65-plus");
  await page.reload();
  await expect(results(page).first()).toBeVisible();
  expect(asked.filter((request) => /1317|rolstoel=|leeftijd=/.test(request.replace(/#.*/, "")))).toEqual([]);
});

test("a jump within the page does not take the question away", async ({ page }) => {
  await openFinder(page, QUESTION.replace("/activiteiten", ""));
  const found = await count(page).textContent();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Naar de inhoud" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("link", { name: "Naar de inhoud" }), "the jump was made").not.toBeFocused();
  await expectAddress(page, QUESTION);
  await expect(count(page)).toHaveText(found ?? "");
});

const STRANGE = [
  `?zoek=${"a".repeat(10_000)}`,
  "?categorie=' OR 1&zoek=\"quotes\" 'enkel' -min {}[]()<script>",
  "?onbekend=facet&dag=woensdag,onzin&pagina=99999#rolstoel=__proto__&bij=abc",
  "?zoek=%E0%A4%A&pagina=-1#%%%",
];
for (const [index, strange] of STRANGE.entries()) {
  test(`a strange address never breaks the page (${index + 1})`, async ({ page }) => {
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    await page.goto(`/activiteiten${strange}`);
    await answered(page);
    await expect(page.locator("[data-slug]").or(page.locator(".ask-box")).first()).toBeVisible();
    expect(errors).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
      .toBeLessThanOrEqual(320);
  });
}

test("a question in the address is never answered with the whole list, also while the scripts are on their way", async ({
  page,
}) => {
  let release = (): void => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\/_astro\/.*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("/activiteiten?zoek=wandelen", { waitUntil: "commit" });
  await expect(page.getByText("Wij zoeken …")).toBeVisible();
  await expect(page.getByText(/^\d+ activiteiten$/)).toBeHidden();
  await expect(page.locator(".finder__list .card").first()).toBeHidden();
  release();
  await answered(page);
  await expect(page.locator(".finder__list .card").first()).toBeVisible();
  await expect(page.getByText("Wij zoeken …")).toBeHidden();
});

test("the list comes back by itself where no script arrives at all", async ({ page }) => {
  await page.route(/\/_astro\/.*\.js$/, (route) => route.abort());
  await page.goto("/activiteiten?zoek=wandelen");
  await expect(page.locator(".finder__list .card").first()).toBeVisible();
});
