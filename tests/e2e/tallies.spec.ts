import { expect, signIn, test } from "./desk-editor.ts";

test("an editor types the sums of a month, and they stand on the page of the meeting", async ({
  page,
  world,
}) => {
  await signIn(page, world);
  await page.goto("/beheer/aanbod");
  await page.getByRole("link", { name: "Telling van verwijzingen" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Telling van Almere");
  await page.getByLabel("Verwezen naar een welzijnscoach").fill("twaalf");
  await page.getByLabel("Begonnen met een activiteit").fill("7");
  await page.getByRole("button", { name: "Bewaar deze maand" }).click();
  await expect(page.getByText("Dit is nog niet bewaard.")).toBeVisible();
  await expect(page.getByLabel("Begonnen met een activiteit")).toHaveValue("7");
  await page.getByLabel("Verwezen naar een welzijnscoach").fill("3");
  await page.getByRole("button", { name: "Bewaar deze maand" }).click();
  await expect(page.getByText(/De telling van \S+ \d{4} is bewaard\./)).toBeVisible();
  await page.getByLabel(/^Verwijzingen in \d{4}$/).fill("321");
  await page.getByRole("button", { name: "Bewaar het streefgetal" }).click();
  await expect(page.getByText("Het streefgetal is bewaard.")).toBeVisible();
  // Published like everything else; what the editor typed as 3 is "minder dan 5" there.
  await expect
    .poll(async () => (await page.request.get("/overleg/almere")).text(), { timeout: 120_000 })
    .toMatch(/Streefgetal voor \d{4}: 321 verwijzingen\./);
  const html = await (await page.request.get("/overleg/almere")).text();
  expect(html).toContain("minder dan 5");
  expect(html).not.toMatch(/<td[^>]*>\s*[1-4]\s*<\/td>/);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  test("the sums can be typed as well", async ({ page, world }) => {
    await signIn(page, world);
    await page.goto("/beheer/tellingen/almere");
    await page.getByLabel("Verwezen naar een welzijnscoach").fill("12");
    await page.getByRole("button", { name: "Bewaar deze maand" }).click();
    await expect(page.getByText(/is bewaard\./)).toBeVisible();
  });
});
