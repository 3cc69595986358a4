import type { Page } from "@playwright/test";
import { expect, expectAddress, openFinder, results, test } from "./visitor.ts";

const map = (page: Page) => page.getByRole("region", { name: /^Kaart\./ });
/** What the last table or pin says under the list of the map. */
const chosen = (page: Page) => page.getByRole("region", { name: "Gekozen op de kaart" });

/** Every table and pin there is now, by name. */
const placesOf = async (page: Page) =>
  (await map(page).locator(".map-table, .map-pin").allTextContents()).join(", ");

test.describe(() => {
  test.use({ mayAsk: "service.pdok.nl" });

  test("somebody finds an activity on the map", async ({ page }) => {
    await openFinder(page, "?categorie=natuur");
    await page.getByRole("button", { name: "Toon de kaart" }).click();
    await expect(map(page).getByRole("button").first()).toBeVisible();
    await expectAddress(page, "/activiteiten?categorie=natuur&weergave=kaart");
    // Looking closer until one place is left to choose; each time when the map has come to rest.
    for (let look = 0; look < 6 && !(await chosen(page).isVisible()); look++) {
      const before = await placesOf(page);
      await map(page).locator(".map-pin, .map-table").first().press("Enter");
      await expect
        .poll(async () => (await chosen(page).isVisible()) || (await placesOf(page)) !== before)
        .toBe(true);
    }
    const link = chosen(page).getByRole("link").first();
    const title = await link.textContent();
    await link.click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title ?? "");
  });

  test("nothing of the map is asked for before it is opened, then streets come from one place only", async ({
    page,
    outside,
  }) => {
    const scripts: string[] = [];
    page.on("request", (request) => scripts.push(request.url()));
    await openFinder(page);
    expect(scripts.filter((url) => /Map|land\.json/.test(url) && !url.endsWith(".css"))).toEqual([]);
    await page.getByRole("button", { name: "Toon de kaart" }).click();
    await expect.poll(() => outside.length).toBeGreaterThan(0);
    expect([...new Set(outside.map((url) => new URL(url).hostname))]).toEqual(["service.pdok.nl"]);
  });

  test("an address that opens the map asks nobody else for anything until the visitor does", async ({
    page,
    outside,
  }) => {
    await openFinder(page, "?weergave=kaart");
    await expect(map(page).getByRole("button").first()).toBeVisible();
    await expect(page.getByText("Uw apparaat haalt ze daar pas op na uw klik.")).toBeVisible();
    expect(outside).toEqual([]);
    await page.getByRole("button", { name: "Toon ook de straten" }).click();
    await expect.poll(() => outside.length).toBeGreaterThan(0);
  });
});

test("without a single street picture the map still shows places, names and a scale", async ({ page }) => {
  await openFinder(page, "?weergave=kaart");
  await expect(map(page).locator(".map-table, .map-pin").first()).toBeVisible();
  await expect(map(page).locator(".map-name").first()).toBeAttached();
  await expect(map(page).getByText(/^\d+ k?m$/)).toBeVisible();
  await expect(map(page).locator("path.map-stone")).toBeAttached();
});

test("street pictures bring their own names and leave the places where they were", async ({
  page,
  outside,
}) => {
  const grey = Buffer.from("R0lGODlhAQABAIAAAMLCwgAAACwAAAAAAQABAAACAkQBADs=", "base64");
  await page.route(/service\.pdok\.nl/, (route) => route.fulfill({ body: grey, contentType: "image/gif" }));
  await openFinder(page, "?weergave=kaart");
  await expect(map(page).locator(".map-name").first()).toBeAttached();
  const places = await map(page).locator(".map-table, .map-pin").count();
  await page.getByRole("button", { name: "Toon ook de straten" }).click();
  await expect(map(page).locator(".map-name")).toHaveCount(0);
  await expect(map(page).getByText("Kadaster")).toBeVisible();
  await expect(map(page).locator(".map-table, .map-pin")).toHaveCount(places);
  expect(outside).toEqual([]);
});

test("list and map point at each other", async ({ page, cards }) => {
  const placed = cards.find((card) => card.point);
  await openFinder(page, `?weergave=kaart&zoek=${encodeURIComponent(placed?.title ?? "")}`);
  const card = results(page).first();
  await card.hover();
  await expect(map(page).locator(".is-lit")).toHaveCount(1);
  await page.mouse.move(0, 0);
  await expect(map(page).locator(".is-lit")).toHaveCount(0);
  await card.getByRole("link").focus();
  await expect(map(page).locator(".is-lit")).toHaveCount(1);
  await page.getByRole("combobox", { name: "Zoek een activiteit" }).focus();
  await map(page).locator(".map-pin, .map-table").first().hover();
  await expect(page.locator(".card--lit").first()).toBeVisible();
});

test("what has no address stands beside the map", async ({ page, cards }) => {
  const off = cards.filter((card) => !card.point);
  await openFinder(page, "?weergave=kaart");
  await page.getByText(`${off.length} activiteiten zonder vast adres`).click();
  await expect(
    page
      .locator(".finder__map")
      .getByRole("link", { name: off[0]?.title ?? "" })
      .first(),
  ).toBeVisible();
});

test("the map can be closed and the address forgets it", async ({ page }) => {
  await openFinder(page, "?weergave=kaart");
  await page.getByRole("button", { name: "Sluit de kaart" }).click();
  await expect(map(page)).toBeHidden();
  await expectAddress(page, "/activiteiten");
  await page.goBack();
  await expect(map(page)).toBeVisible();
});

test("a new question moves the map only when nothing of the answer is in sight", async ({ page }) => {
  await openFinder(page, "?weergave=kaart#bij=1317&binnen=1");
  await expect(page.getByText("De stippellijn ligt 1 km rond postcode 1317.")).toBeVisible();
  await expect(map(page).locator("path.map-near")).toBeAttached();
  await page.getByLabel("Dicht bij huis").fill("1361");
  await expect(page.getByText("rond postcode 1361")).toBeVisible();
  await expect(map(page).locator("path.map-near")).toBeInViewport();
});

test("on a phone the map takes the place above the list", async ({ page, outside }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openFinder(page);
  await expect(page.getByRole("button", { name: "Toon de kaart" })).toBeHidden();
  await page.getByRole("button", { name: "Kaart", exact: true }).click();
  await expect(map(page)).toBeVisible();
  expect(outside).toEqual([]);
  await page.getByRole("button", { name: "Lijst", exact: true }).click();
  await expect(map(page)).toBeHidden();
});

const hasFocus = (page: Page, selector: string) =>
  page.evaluate((within) => document.activeElement?.closest(within) !== null, selector);

test("the focus of whoever uses a keyboard stays in the map: opening, looking closer, choosing, closing", async ({
  page,
  outside,
}) => {
  await openFinder(page);
  await page.getByRole("button", { name: "Toon de kaart" }).focus();
  await page.keyboard.press("Enter");
  await expect(map(page)).toBeFocused();
  await page.keyboard.press("Tab");
  expect(await hasFocus(page, ".map")).toBe(true);
  // Until there is a place to choose from; each time when the map has come to rest.
  for (let look = 0; look < 6 && !(await chosen(page).isVisible()); look++) {
    const group = map(page).locator(".map-table, .map-pin").first();
    const before = await placesOf(page);
    await group.focus();
    await page.keyboard.press("Enter");
    await expect
      .poll(async () => (await chosen(page).isVisible()) || (await placesOf(page)) !== before)
      .toBe(true);
    if (await chosen(page).isVisible()) break;
    await expect.poll(() => hasFocus(page, ".map-table, .map-pin")).toBe(true);
  }
  await expect(chosen(page)).toBeFocused();
  await page.getByRole("button", { name: "Sluit", exact: true }).focus();
  await page.keyboard.press("Enter");
  await expect(chosen(page)).toBeHidden();
  expect(await hasFocus(page, ".map-pin, .map-table")).toBe(true);
  await page.getByRole("button", { name: "Verder weg" }).focus();
  await page.keyboard.press("Enter");
  expect(await hasFocus(page, ".map")).toBe(true);
  await page.getByRole("button", { name: "Sluit de kaart" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Toon de kaart" })).toBeFocused();
  outside.length = 0;
});

test("showing the streets leaves the focus in the map", async ({ page, outside }) => {
  await openFinder(page, "?weergave=kaart");
  await page.getByRole("button", { name: "Toon ook de straten" }).focus();
  await page.keyboard.press("Enter");
  await expect(map(page)).toBeFocused();
  outside.length = 0;
});
