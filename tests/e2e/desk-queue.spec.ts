import type { Page } from "@playwright/test";
import type { DeskWorld } from "../support/desk-world.ts";
import { expect, signIn, test, waiting } from "./desk-editor.ts";

test.describe.configure({ mode: "default" });
test.use({ viewport: { width: 1280, height: 800 } });

/** Nothing else waits. */
async function onlyTwo(world: DeskWorld): Promise<[string, string]> {
  world.store().exec("UPDATE submission SET state = 'rejected' WHERE state IN ('waiting', 'asked')");
  return [
    await waiting(world, { title: "Eerste inzending" }),
    await waiting(world, { title: "Tweede inzending" }),
  ];
}
/** What is open; the hint shows once the keys work. */
async function opened(page: Page, title: string): Promise<void> {
  await expect(page.locator(".queue__name")).toHaveText(title);
  await expect(page.getByText("naar goedkeuren")).toBeVisible();
}
const approveButton = (page: Page) => page.getByRole("button", { name: "Goedkeuren" });

test("what waits longest is open beside the list, and its decision is in reach", async ({ page, world }) => {
  await onlyTwo(world);
  await signIn(page, world);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Er wachten 2 inzendingen");
  await opened(page, "Eerste inzending");
  await expect(approveButton(page), "without scrolling").toBeInViewport({ ratio: 1 });
  const list = page.getByRole("navigation", { name: "Wat nog wacht" });
  await expect(list.getByRole("link", { name: "Eerste inzending" })).toHaveAttribute("aria-current", "true");
});

test("an editor goes through what waits with single keys, and can put them off", async ({ page, world }) => {
  await onlyTwo(world);
  await signIn(page, world);
  await opened(page, "Eerste inzending");
  await page.keyboard.press("j");
  await opened(page, "Tweede inzending");
  await page.keyboard.press("k");
  await opened(page, "Eerste inzending");
  await page.keyboard.press("a");
  await expect(approveButton(page), "one letter approves nothing: Enter does").toBeFocused();
  await page.keyboard.press("v");
  const field = page.getByLabel("Bericht aan de aanbieder");
  await expect(field).toBeFocused();
  await page.keyboard.type("jaja");
  await expect(field, "in a field a letter is a letter").toHaveValue("jaja");
  await page.getByRole("checkbox", { name: "Toetsen aan", exact: true }).uncheck();
  await page.getByRole("checkbox", { name: "Toetsen aan", exact: true }).blur();
  await page.keyboard.press("j");
  await opened(page, "Eerste inzending");
});

test("after a decision the next one opens, and an approval is taken back before readers see it", async ({
  page,
  world,
}) => {
  const [first] = await onlyTwo(world);
  await signIn(page, world);
  await opened(page, "Eerste inzending");
  await approveButton(page).click();
  await opened(page, "Tweede inzending");
  await expect(page.getByText("Goedgekeurd: Eerste inzending")).toBeVisible();
  await page.getByRole("button", { name: "Ongedaan maken" }).click();
  await expect(page.getByText("Teruggezet: Eerste inzending")).toBeVisible();
  await opened(page, "Eerste inzending");
  expect(world.store().prepare("SELECT state FROM submission WHERE id = ?").get(first)).toEqual({
    state: "waiting",
  });
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  test("what waits stands beside what is open, a question goes back, and the fields to change open from the buttons", async ({
    page,
    world,
  }) => {
    await onlyTwo(world);
    await signIn(page, world);
    const list = page.getByRole("navigation", { name: "Wat nog wacht" });
    await list.getByRole("link", { name: "Tweede inzending" }).click();
    await expect(list.getByRole("link", { name: /Eerste/ })).toBeVisible();
    await page.getByRole("link", { name: "Pas zelf aan" }).click();
    await expect(page.getByLabel("Hoe heet de activiteit?")).toBeVisible();
    await page.getByText("Vraag of bericht").click();
    await page.getByRole("button", { name: "Vraag terug" }).click();
    await expect(page.getByText("Schrijf eerst uw vraag.")).toBeVisible();
    await page.getByLabel("Bericht aan de aanbieder").fill("Op welke dag is het precies?");
    await page.getByRole("button", { name: "Vraag terug" }).click();
    await expect(page.getByText("Vraag verstuurd: Tweede inzending")).toBeVisible();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Eerste inzending");
    await page.goto("/beheer/aanbod/adem-ontspan");
    const field = page.getByLabel("Hoe heet de activiteit?");
    await expect(page.getByText("Elke maandag, 20.00 tot 21.00 uur").first(), "what it says").toBeVisible();
    await expect(field, "folded until somebody wants to change it").toBeHidden();
    await page.getByRole("heading", { name: "Wat is het?" }).click();
    await expect(field).toBeVisible();
    await page.getByRole("heading", { name: "De eerste keer" }).click();
    await expect(page.getByLabel("Waar meldt iemand zich de eerste keer?")).toBeInViewport();
    await page.getByRole("searchbox", { name: /Zoek een activiteit/ }).fill("yogastudio");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("link", { name: "Adem & ontspan" })).toBeVisible();
  });
});
