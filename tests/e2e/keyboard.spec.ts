import type { Locator, Page } from "@playwright/test";
import { answered, box, count, expect, onward, openFinder, results, search, test, total } from "./visitor.ts";

test("somebody without a mouse finds an activity", async ({ page }) => {
  await openFinder(page);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Naar de inhoud" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("link", { name: "Naar de inhoud" }), "the jump was made").not.toBeFocused();
  const reach = async (target: ReturnType<typeof search>, most: number) => {
    for (let step = 0; step < most; step++) {
      await page.keyboard.press("Tab");
      if (await target.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error("not reached with the Tab key");
  };
  await reach(page.getByLabel("Dicht bij huis"), 3);
  const nature = box(page, "Natuur");
  await reach(nature, 12);
  await page.keyboard.press("Space");
  await expect(nature).toBeChecked();
  await expect(nature).toBeFocused();
  await reach(search(page), 40);
  await page.keyboard.type("tuin");
  await page.keyboard.press("Enter");
  await expect(count(page)).toBeFocused();
  await answered(page);
  await reach(results(page).first().getByRole("link"), 8);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/activiteiten\/[a-z0-9-]+$/);
});

test("the number of results is said once typing stops", async ({ page }) => {
  await openFinder(page);
  await search(page).pressSequentially("zingen");
  const found = await total(page);
  await expect(page.getByRole("status").filter({ hasText: "gevonden" })).toHaveText(
    `${found} ${found === 1 ? "activiteit" : "activiteiten"} gevonden`,
  );
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("the choices open over the list, keep the keyboard, and give it back", async ({ page }) => {
    await openFinder(page);
    const open = page.getByRole("button", { name: "Filters" });
    await open.focus();
    await page.keyboard.press("Enter");
    const sheet = page.getByRole("dialog", { name: "Waar zoekt u naar?" });
    await expect(sheet).toBeVisible();
    for (let step = 0; step < 60; step++) {
      await page.keyboard.press("Tab");
      const place = await page.evaluate(() => {
        const focused = document.activeElement;
        return focused === document.body || focused?.closest("dialog") !== null;
      });
      expect(place).toBe(true);
    }
    await box(sheet, "Gratis").check();
    const found = await total(page);
    await expect(sheet.getByRole("button", { name: `Toon ${found} activiteiten` })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(sheet).toBeHidden();
    await expect(page.getByRole("button", { name: "Filters (1)" })).toBeFocused();
  });

  test("after the last choice is taken away the keyboard is not lost", async ({ page }) => {
    await openFinder(page, "?kosten=gratis");
    await page.getByRole("button", { name: "Gratis: haal weg" }).press("Enter");
    await expect(page.getByRole("group", { name: "Gekozen" })).toBeFocused();
  });
});

/** Tab by Tab to a control, which has to be in sight once it has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 150; presses++) {
    await page.keyboard.press("Tab");
    if (!(await target.evaluate((element) => element === document.activeElement))) continue;
    const isSeen = await target.evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const seen = document.elementFromPoint(left + width / 2, top + height / 2);
      return seen !== null && (element.contains(seen) || seen.contains(element));
    });
    expect(isSeen, "the control with the focus is in sight").toBe(true);
    return;
  }
  throw new Error(`Tab does not come to ${target.toString()}`);
}

for (const [name, viewport] of Object.entries({
  "a desktop": { width: 1280, height: 800 },
  "320 pixels": { width: 320, height: 640 },
  "400 % zoom": { width: 320, height: 256 },
})) {
  test(`from the first question to the sheet by keyboard, on ${name}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    const button = (label: string) => page.getByRole("button", { name: label }).first();
    const heading = page.getByRole("heading", { level: 1 });
    await page.goto("/samen-kijken");
    await tabTo(page, page.getByRole("link", { name: "Ik kijk zelf" }));
    await page.keyboard.press("Enter");
    await expect(heading).toHaveText("Wat zou u graag willen?");
    for (let question = 1; question < 8; question++) {
      await expect(page.getByText(`Vraag ${question} van 8`)).toBeVisible();
      await expect(heading).toBeFocused();
      if (question === 1) {
        await tabTo(page, page.getByLabel("Mensen ontmoeten"));
        await page.keyboard.press("Space");
      }
      await tabTo(page, onward(page));
      await page.keyboard.press("Enter");
    }
    await tabTo(page, button("Bekijk wat past"));
    await page.keyboard.press("Enter");
    await expect(heading).toHaveText("Drie dingen die kunnen passen");
    await tabTo(page, button("Zet op mijn lijst"));
    await page.keyboard.press("Enter");
    await expect(page.getByText("1 van 3 gekozen")).toBeVisible();
    await tabTo(page, button("Maak het recept"));
    await page.keyboard.press("Enter");
    await expect(heading).toHaveText("Maak het recept");
    await expect(heading).toBeFocused();
    await tabTo(page, button("Print of bewaar als PDF"));
    await expect(page.locator(".rx")).toHaveCount(1);
  });
}
