import type { Page, Route } from "@playwright/test";
import { expectNoBarriers } from "./barriers.ts";
import { expect, fillIn, likeAPerson, test } from "./desk-editor.ts";

// One after another in one worker, so that one guide of their own serves them all.
test.describe.configure({ mode: "default" });

const SUM = "**/aanmelden/som";
/** What can go wrong with the check in the background before somebody presses. */
const CHECKS: Record<string, (page: Page) => Promise<unknown>> = {
  "is blocked": (page) => page.route(SUM, (route: Route) => route.abort()),
  "is refused": (page) => page.route(SUM, (route: Route) => route.fulfill({ status: 429 })),
  "does not answer": (page) => page.route(SUM, () => undefined),
  "answers something else": (page) => page.route(SUM, (route: Route) => route.fulfill({ body: "<html>" })),
  "cannot be done on plain http": (page) =>
    page.addInitScript(() => {
      Object.defineProperty(globalThis, "isSecureContext", { get: () => false });
      Object.defineProperty(crypto, "subtle", { get: () => undefined });
    }),
};

for (const [name, happens] of Object.entries(CHECKS))
  test(`the first press sends the form when the check ${name}`, async ({ page }) => {
    await happens(page);
    await page.goto("/aanmelden");
    await fillIn(page, `Eerste druk: ${name}`);
    await likeAPerson(page);
    await page.getByRole("button", { name: "Versturen" }).click();
    await expect(page).toHaveURL(/\/aanmelden\/bedankt\?nummer=MW-/);
  });

test("pressed twice, and once more by a browser that got no answer, a form is sent once", async ({
  page,
  world,
}) => {
  await page.goto("/aanmelden");
  const title = "Twee keer gedrukt";
  await fillIn(page, title);
  await likeAPerson(page);
  const sent: string[] = [];
  page.on("request", (request) => {
    if (request.method() === "POST" && request.url().endsWith("/aanmelden"))
      sent.push(request.postData() ?? "");
  });
  await page.getByRole("button", { name: "Versturen" }).dblclick();
  await expect(page).toHaveURL(/\/aanmelden\/bedankt\?nummer=MW-/);
  const first = page.url();
  const again = await page.request.post("/aanmelden", {
    data: sent[0] ?? "",
    headers: { "content-type": "application/x-www-form-urlencoded", origin: world.origin },
  });
  expect(again.url()).toBe(first);
  const rows = world.store().prepare("SELECT form FROM submission").all();
  expect(rows.filter(({ form }) => String(form).includes(title))).toHaveLength(1);
});

test("somebody asks for a new link with one press, and chooses from no list", async ({ page }) => {
  await page.route(SUM, (route) => route.abort());
  await page.goto("/aanmelden/link");
  await expect(page.locator("main select")).toHaveCount(0);
  await page.getByLabel("Uw mailadres").fill("houder@example.org");
  await likeAPerson(page);
  await page.getByRole("button", { name: "Mail mij een link" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Kijk in uw mail");
});

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });

    test("what is wrong stands above the form in its order, and leads to each field", async ({ page }) => {
      await page.goto("/aanmelden");
      await page.getByLabel("Hoe heet de activiteit?").fill("Zomaar");
      await page.getByLabel("Op een paar datums").check();
      await page.locator("#v-dates").fill("maandag 12 december 2026");
      await page.locator("#v-phone").fill("12");
      await page.getByRole("button", { name: "Versturen" }).click();
      const summary = page.locator("#fouten");
      await expect(summary).toBeVisible();
      const named = await summary
        .locator("a")
        .evaluateAll((all) => all.map((one) => one.getAttribute("href")));
      const drawn = await page.locator("[id^=v-]").evaluateAll((all) => all.map((one) => `#${one.id}`));
      expect(named.length).toBeGreaterThan(5);
      expect(named).toEqual(drawn.filter((id) => named.includes(id)));
      const [form, words] = await Promise.all([
        page.locator("#formulier").boundingBox(),
        summary.boundingBox(),
      ]);
      expect(Math.abs((form?.width ?? 0) - (words?.width ?? 1))).toBeLessThan(2);
      expect((words?.y ?? 9e9) + (words?.height ?? 0)).toBeLessThanOrEqual(form?.y ?? 0);
      for (const id of named) {
        await summary.locator(`a[href="${id}"]`).click();
        await expect(page.locator(id ?? "")).toBeInViewport();
        await expect(page.locator(id ?? "")).toBeFocused();
      }
      if (javaScriptEnabled) await expectNoBarriers(page, "a form with problems");
    });
  });
