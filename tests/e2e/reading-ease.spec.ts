import type { Page } from "@playwright/test";
import { expectNoBarriers } from "./barriers.ts";
import { expect, fillIn, likeAPerson, signIn, test } from "./desk-editor.ts";

test.describe.configure({ mode: "default" });

const HARD =
  "Bewonersparticipatie faciliteert laagdrempelige ontmoetingsactiviteiten. U zit samen aan tafel en praat over wat u de afgelopen week samen met uw buren heeft gedaan.";
const EASY = "U drinkt koffie met uw buren. Wie wil, doet een spel. Kom gerust eens kijken.";

const easyText = (page: Page) => page.getByLabel("Wat is het, in een paar korte zinnen?");
const atField = (page: Page) => page.locator("[data-ease-place]");

for (const [size, viewport] of Object.entries({
  phone: { width: 320, height: 640 },
  desktop: { width: 1280, height: 900 },
})) {
  test.describe(size, () => {
    test.use({ viewport });
    test("while somebody types, the form says which sentence is hard and why", async ({ page }) => {
      await page.goto("/aanmelden");
      await easyText(page).fill(HARD);
      await expect(atField(page)).toContainText("Lange zin: 19 woorden. Maak er twee van.");
      await expect(atField(page)).toContainText("“Bewonersparticipatie”");
      await expect(atField(page)).toContainText("In plaats van “faciliteert” kunt u schrijven: helpt.");
      await atField(page).getByText("Zin voor zin").click();
      await expect(atField(page)).toContainText("leesmaat van Flesch en Douma");
      await expectNoBarriers(page, `hard sentences in the form, ${size}`);
      await easyText(page).fill(EASY);
      await expect(atField(page)).toContainText("Zo leest het: heel makkelijk.");
      await expect(atField(page)).not.toContainText("Maak er twee van");
      await expect(atField(page).locator("details"), "what was opened stays open").toHaveAttribute(
        "open",
        "",
      );
      await expect(page.locator("[data-ease]"), "said once, at the field").toHaveCount(1);
      await easyText(page).fill("");
      await expect(page.locator("[data-ease]")).toHaveCount(0);
    });
  });
}

test("an editor sees how a published text reads before anything is typed", async ({ page, world }) => {
  await signIn(page, world);
  await page.goto("/beheer/aanbod/adem-ontspan");
  await expect(atField(page)).toContainText("Zo leest het: heel makkelijk.");
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  test("a check says which sentence is hard, and a hard text is sent all the same", async ({ page }) => {
    await page.goto("/aanmelden");
    await easyText(page).fill(HARD);
    await page.getByRole("button", { name: "Versturen" }).click();
    await expect(atField(page)).toContainText("Lange zin: 19 woorden. Maak er twee van.");
    await fillIn(page, "Een moeilijke tekst");
    await easyText(page).fill(HARD);
    const [preview] = await Promise.all([
      page.context().waitForEvent("page"),
      page.getByRole("button", { name: "Bekijk hoe het wordt" }).click(),
    ]);
    await expect(preview.getByRole("heading", { name: "Hoe leest de korte tekst?" })).toBeVisible();
    await expect(preview.locator("[data-ease]")).toContainText("Maak er twee van.");
    await preview.close();
    await likeAPerson(page);
    await page.getByRole("button", { name: "Versturen" }).click();
    await expect(page).toHaveURL(/bedankt/);
  });
});
