import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { DeskWorld } from "../support/desk-world.ts";
import { expect, signIn, test } from "./desk-editor.ts";

test.describe.configure({ mode: "default" });
// The bundles lean on the whole offer.
test.use({ javaScriptEnabled: false, size: "whole", builds: true });

const ONE = "/beheer/arrangementen/almere/na-een-verlies";

/** As somebody who keeps the content beside the desk. */
function end({ dir }: DeskWorld, slug: string): void {
  const file = join(dir, `content/activities/almere/${slug}.json`);
  const value = JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>;
  writeFileSync(file, `${JSON.stringify({ ...value, status: "ended" }, null, 2)}\n`);
}

test("without scripts an editor mends a bundle in one tap, and readers see it", async ({ page, world }) => {
  end(world, "wandelen-voor-wie-rouwt");
  await signIn(page, world);
  await expect(async () => {
    await page.goto("/beheer");
    await expect(page.getByText("In één arrangement kan iets niet meer")).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await page.getByRole("link", { name: "Kijk de arrangementen na" }).click();
  await expect(page.getByText("Wandelen voor wie rouwt is gestopt.")).toBeVisible();
  await page.getByRole("link", { name: "Na een verlies" }).click();
  await expect(page.getByText("Gemaakt voor hetzelfde moment: na een overlijden.").first()).toBeVisible();
  const first = page.getByRole("button", { name: /^Neem .* in plaats van Wandelen voor wie rouwt$/ }).first();
  const title = /^Neem (.*) in plaats van /.exec((await first.getAttribute("aria-label")) ?? "")?.[1] ?? "";
  await first.click();
  await expect(page.getByText("Vervangen. Over een halve minuut staat het in de gids.")).toBeVisible();
  await expect(page.getByText("Dit moet u nakijken")).toBeHidden();
  await expect(page.locator("#v-activity-2")).toHaveValue(title);
  await expect(async () => {
    await page.goto("/arrangementen/almere/na-een-verlies");
    await expect(page.getByRole("heading", { name: title })).toBeVisible({ timeout: 1_000 });
  }).toPass();
});

test("without scripts an editor makes a bundle, is told what is missing, and orders it", async ({
  page,
  world,
}) => {
  await signIn(page, world);
  await page.goto("/beheer/arrangementen");
  await page.getByRole("link", { name: "Maak een arrangement" }).click();
  await page.getByLabel("Hoe heet het arrangement?").fill("Rustig beginnen");
  await page.getByRole("button", { name: "Bewaar en publiceer" }).click();
  await expect(page.getByRole("alert")).toContainText("Alles wat u invulde staat er nog.");
  await page.getByRole("alert").getByRole("link", { name: "Thema" }).click();
  await expect(page).toHaveURL(/#v-theme$/);
  await page.getByLabel("Welk thema is het?").selectOption("De avond");
  await page.getByLabel("Voor wie is het?").fill("Voor wie na het eten nog ergens heen wil.");
  await page
    .getByLabel("Waarom staat juist dit bij elkaar?")
    .fill("Eerst kijken, dan meedoen, dan samen eten.");
  await page.getByLabel("Welke organisatie maakt dit?").selectOption("Welzijn De Buurtschakel");
  const names = ["Avondwandeling De Velden", "Avondinloop De Kastanje", "Samen eten op maandag"];
  for (const [at, name] of names.entries()) {
    await page.locator(`#v-activity-${at + 1}`).fill(name);
    await page.locator(`#v-why-${at + 1}`).fill("Dit is een rustig begin van de avond.");
    await page.locator(`#v-firstStep-${at + 1}`).fill("Vraag hoe u de eerste keer kunt komen.");
  }
  await page.getByRole("button", { name: "Bewaar en publiceer" }).click();
  await expect(page.getByText("Bewaard. Over een halve minuut staat het in de gids.")).toBeVisible();
  await page.getByRole("button", { name: "Zet activiteit 2 eerder" }).click();
  await expect(page.getByText("Nog niet bewaard.")).toBeVisible();
  await expect(page.locator("#v-activity-1")).toHaveValue("Avondinloop De Kastanje");
  await page.getByRole("button", { name: "Bewaar en publiceer" }).click();
  await page.getByRole("button", { name: "Stop met dit arrangement" }).click();
  await expect(page.getByText("U bent hiermee gestopt")).toBeVisible();
  await page.getByRole("button", { name: "Zet het weer in de gids" }).click();
  await expect(page.getByRole("button", { name: "Nagekeken, klopt" })).toBeVisible();
});

test("an editor looks a bundle over with one press", async ({ page, world }) => {
  await signIn(page, world);
  await page.goto(ONE);
  await page.getByRole("button", { name: "Nagekeken, klopt" }).click();
  await expect(page.getByText("Bewaard. Over een halve minuut staat het in de gids.")).toBeVisible();
});
