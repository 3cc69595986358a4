import { expect, signIn, test, waiting } from "./desk-editor.ts";

test.describe.configure({ mode: "default" });
test.use({ viewport: { width: 1280, height: 800 } });

test("an editor goes through what waits with single keys, and can put them off", async ({ page, world }) => {
  await waiting(world, { title: "Eerste inzending" });
  await waiting(world, { title: "Tweede inzending" });
  await signIn(page, world);
  // The hint shows once the keys work.
  const opened = async (title: string) => {
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    await expect(page.getByText("naar goedkeuren")).toBeVisible();
  };
  await opened("Er wachten 2 inzendingen");
  await page.keyboard.press("j");
  await page.keyboard.press("Enter");
  await opened("Eerste inzending");
  await page.keyboard.press("j");
  await opened("Tweede inzending");
  await page.keyboard.press("k");
  await opened("Eerste inzending");
  const approve = page.getByRole("button", { name: "Goedkeuren" });
  await expect(approve, "without scrolling").toBeInViewport({ ratio: 1 });
  await page.keyboard.press("a");
  await expect(approve, "one letter approves nothing: Enter does").toBeFocused();
  await page.keyboard.press("v");
  await expect(page.getByLabel("Bericht aan de aanbieder")).toBeFocused();
  await page.keyboard.type("jaja");
  await expect(page.getByLabel("Bericht aan de aanbieder"), "in a field a letter is a letter").toHaveValue(
    "jaja",
  );
  await page.getByRole("checkbox", { name: "Aan", exact: true }).uncheck();
  await page.getByRole("checkbox", { name: "Aan", exact: true }).blur();
  await page.keyboard.press("j");
  await opened("Eerste inzending");
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  test("what waits stands beside what is open, and the fields to change open from the buttons", async ({
    page,
    world,
  }) => {
    await waiting(world, { title: "Derde inzending" });
    await signIn(page, world);
    await page.getByRole("link", { name: "Derde inzending" }).click();
    await page
      .getByRole("navigation", { name: "Wat nog wacht" })
      .getByRole("link", { name: /Derde/ })
      .waitFor();
    await page.getByRole("link", { name: "Pas zelf aan" }).click();
    await expect(page.getByLabel("Hoe heet de activiteit?")).toBeVisible();
    await page.goto("/beheer/aanbod/adem-ontspan");
    await page.getByRole("link", { name: "De eerste keer" }).click();
    await expect(page.getByLabel("Waar meldt iemand zich de eerste keer?")).toBeInViewport();
    await page.getByRole("searchbox", { name: /Zoek een activiteit/ }).fill("yogastudio");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("link", { name: "Adem & ontspan" })).toBeVisible();
  });
});
