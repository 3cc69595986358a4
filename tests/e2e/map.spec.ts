import type { Page } from "@playwright/test";
import { answered, expect, expectAddress, openFinder, results, test, total } from "./visitor.ts";

/** Where the map stands below the list, and waits until somebody asks for it. */
const NARROW = { width: 1100, height: 800 };

const map = (page: Page) => page.getByRole("region", { name: /^Kaart\./ });
/** What the last table or pin says under the list of the map. */
const chosen = (page: Page) => page.getByRole("region", { name: "Gekozen op de kaart" });

/** Every table and pin there is now, by name. */
const placesOf = async (page: Page) =>
  (await map(page).locator(".map-table, .map-pin").allTextContents()).join(", ");

test.describe(() => {
  test.use({ mayAsk: "service.pdok.nl" });

  test("somebody finds an activity on the map", async ({ page }) => {
    await page.setViewportSize(NARROW);
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
    await page.setViewportSize(NARROW);
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
    await page.getByRole("button", { name: "Toon straten" }).click();
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
  await page.getByRole("button", { name: "Toon straten" }).click();
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
  await page.setViewportSize(NARROW);
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

test("beside the list the map draws itself from our own drawing, and nobody else is asked", async ({
  page,
  outside,
}) => {
  await openFinder(page);
  await expect(map(page).locator(".map-table, .map-pin").first()).toBeVisible();
  await expect(page.getByRole("button", { name: "Toon de kaart" })).toBeHidden();
  await expect(page.getByRole("button", { name: "Toon straten" })).toBeVisible();
  await expectAddress(page, "/activiteiten");
  // Nothing is cut off by the frame, or lies under the buttons of the map.
  const frame = await map(page).boundingBox();
  for (const pin of await map(page).locator(".map-table, .map-pin").all()) {
    const box = await pin.boundingBox();
    expect(box!.x).toBeGreaterThan(frame!.x);
    expect(box!.x + box!.width).toBeLessThan(frame!.x + frame!.width);
  }
  expect(outside).toEqual([]);
});

test("somebody's own postcode has its seat on the map", async ({ page }) => {
  await openFinder(page, "#bij=1317");
  await expect(map(page).locator(".map-home")).toHaveText("u");
  await expect(map(page).locator(".map-home")).toBeInViewport();
});

test("what lies in the part of the map somebody moved to can be searched, kept and let go", async ({
  page,
}) => {
  await openFinder(page);
  const all = await total(page);
  const here = page.getByRole("button", { name: "Zoek in dit gebied" });
  await expect(map(page).locator(".map-table, .map-pin").first()).toBeVisible();
  await expect(here).toBeHidden();
  await page.getByRole("button", { name: "Dichterbij", exact: true }).click();
  await here.click();
  await expect(page.getByRole("button", { name: "In dit deel van de kaart: haal weg" })).toBeVisible();
  await expect(here).toBeHidden();
  const some = await total(page);
  expect(some).toBeLessThan(all);
  expect(some).toBeGreaterThan(0);
  await page.reload();
  await answered(page);
  expect(await total(page)).toBe(some);
  await page.getByRole("button", { name: "In dit deel van de kaart: haal weg" }).click();
  expect(await total(page)).toBe(all);
  await expectAddress(page, "/activiteiten");
});

test("on a phone what is chosen on the map comes up over it, and the list makes way", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openFinder(page, "?weergave=kaart&categorie=natuur");
  await expect(map(page)).toBeInViewport({ ratio: 0.95 });
  await expect(page.locator(".finder__list")).toBeHidden();
  for (let look = 0; look < 6 && !(await chosen(page).isVisible()); look++) {
    const before = await placesOf(page);
    await map(page).locator(".map-pin, .map-table").first().click();
    await expect
      .poll(async () => (await chosen(page).isVisible()) || (await placesOf(page)) !== before)
      .toBe(true);
  }
  await expect(chosen(page).getByRole("link").first()).toBeInViewport();
  await chosen(page).getByRole("button", { name: "Sluit" }).click();
  await expect(chosen(page)).toBeHidden();
});

test("on a phone the map takes the place of the list", async ({ page, outside }) => {
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
  await page.setViewportSize(NARROW);
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
  await page.getByRole("button", { name: "Toon straten" }).focus();
  await page.keyboard.press("Enter");
  await expect(map(page)).toBeFocused();
  outside.length = 0;
});
