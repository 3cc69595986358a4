import { expect, signIn, test } from "./desk-editor.ts";

test("an editor types the sums of a month, and they are published with those before", async ({
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
  const row = world
    .store()
    .prepare("SELECT content FROM publication WHERE path = 'tallies/almere.json' ORDER BY nr DESC LIMIT 1")
    .get();
  const decided = JSON.parse(String(row?.["content"])) as {
    months: { referred?: number; started?: number }[];
  };
  expect(decided).toMatchObject({ goals: [{ referred: 321 }] });
  expect(decided.months.at(-1)).toMatchObject({ referred: 3, started: 7 });
  expect(decided.months.length).toBeGreaterThan(5);
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
