import type { Page } from "@playwright/test";
import { expectNoBarriers } from "./barriers.ts";
import { expect, fillIn, likeAPerson, signIn, test, waiting } from "./desk-editor.ts";

// One after another in one worker, so that one guide of their own serves them all.
test.describe.configure({ mode: "default" });

const SIZES = { phone: { width: 320, height: 640 }, desktop: { width: 1280, height: 900 } };

const openFolds = (page: Page) =>
  page.evaluate(() => document.querySelectorAll("details").forEach((fold) => (fold.open = true)));

for (const [size, viewport] of Object.entries(SIZES)) {
  test.describe(size, () => {
    test.use({ viewport });

    test("what a provider sees is clean in light and dark, at every step", async ({ page, world }) => {
      await page.goto("/aanmelden");
      await openFolds(page);
      await expectNoBarriers(page, `the form, ${size}`);
      await page.getByRole("button", { name: "Versturen" }).click();
      await expect(page.getByRole("alert")).toBeVisible();
      await expectNoBarriers(page, `the form with what is missing, ${size}`);
      for (const address of [
        "/aanmelden/bedankt?nummer=MW-AAAAAAAAA",
        "/aanmelden/link",
        "/melden/adem-ontspan",
        "/aanbod/weg",
        "/aanmelden/niets",
      ]) {
        await page.goto(address);
        await expectNoBarriers(page, `${address}, ${size}`);
      }
      expect(world.output()).not.toContain("Fault");
    });

    test("what an editor sees is clean in light and dark, at every step", async ({ page, world }) => {
      const number = await waiting(world, {
        description: "Deze cliënt is geboren op 3-4-1950.",
        zeker: "ja",
      });
      await page.goto("/beheer/inloggen");
      await expectNoBarriers(page, `the way in, ${size}`);
      await signIn(page, world);
      await expectNoBarriers(page, `the queue, ${size}`);
      for (const address of [
        `/beheer/inzending/${number}`,
        "/beheer/aanbod",
        "/beheer/bellijst",
        "/beheer/aanbod/adem-ontspan",
        "/beheer/plekken",
        "/beheer/blad",
        "/beheer/dubbel",
        "/beheer/passend",
        "/beheer/tellingen/almere",
        "/beheer/arrangementen",
        "/beheer/arrangementen/nieuw",
        "/beheer/arrangementen/almere/na-een-verlies",
        "/beheer/ik",
        "/beheer/bewijs",
        "/beheer/publicaties",
      ]) {
        await page.goto(address);
        await openFolds(page);
        await expectNoBarriers(page, `${address}, ${size}`);
      }
    });
  });
}

test("an editor without a mouse confirms whom an activity suits, and takes it back", async ({
  page,
  world,
}) => {
  await signIn(page, world);
  await page.getByRole("link", { name: "Bevestig bij wie het past" }).click();
  await expect(page.getByText("Van één activiteit weten wij nog niet bij wie ze past.")).toBeVisible();
  await page.getByRole("checkbox", { name: /^Vooral: / }).focus();
  await page.keyboard.press("Space");
  await page.getByRole("button", { name: /^Klopt: / }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("Eén activiteit bevestigd.")).toBeVisible();
  await expect(page.getByText("Er wacht niets.")).toBeVisible();
  await page.getByRole("button", { name: "Terugdraaien" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("link", { name: /Adem/ })).toBeVisible();
});

test("somebody without a mouse fills in the form and sends it", async ({ page }) => {
  await page.goto("/aanmelden");
  await fillIn(page, "Zingen met de toetsen");
  await page.getByLabel("Uw mailadres").focus();
  for (let press = 0; press < 12; press++) {
    await page.keyboard.press("Tab");
    const focused = page.locator(":focus");
    const box = await focused.boundingBox();
    expect(box, "what has the focus is on the screen").not.toBeNull();
    if ((await focused.textContent())?.trim() === "Versturen") break;
  }
  await likeAPerson(page);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/bedankt/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Kijk in uw mail");
});

test("the form says back what was filled in, and shows the card it becomes", async ({ page }) => {
  await page.goto("/aanmelden");
  await fillIn(page, "Zingen bij de koffie");
  await expect(page.locator("[data-readback]")).toHaveText(
    "Zo lezen bezoekers het: elke dinsdag, 10.00 tot 12.00 uur, niet in de schoolvakanties.",
  );
  await expect(page.locator("[data-preview] .card__title")).toHaveText("Zingen bij de koffie");
  await page.getByLabel("Van welke organisatie, club of groep is het?").fill("Yogastudio Adem");
  await page.getByLabel("Hoe heet de activiteit?").fill("Adem & ontspan");
  await expect(page.locator("[data-pairs]")).toContainText("Staat het al in de gids?");
});

test("a draft stays on the device until it is sent or cleared", async ({ page }) => {
  await page.goto("/aanmelden");
  await page.getByLabel("Hoe heet de activiteit?").fill("Half af");
  await expect(page.getByText("Uw concept staat op dit apparaat.")).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("Hoe heet de activiteit?")).toHaveValue("Half af");
  await page.getByRole("button", { name: "Wis het concept" }).click();
  await page.reload();
  await expect(page.getByLabel("Hoe heet de activiteit?")).toHaveValue("");
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  test("the form is previewed, refused with reasons, and sent", async ({ page }) => {
    await page.goto("/aanmelden");
    await page.getByRole("button", { name: "Versturen" }).click();
    await expect(page.getByRole("alert")).toContainText("Alles wat u invulde staat er nog");
    await fillIn(page, "Zingen zonder scripts");
    const [preview] = await Promise.all([
      page.context().waitForEvent("page"),
      page.getByRole("button", { name: "Bekijk hoe het wordt" }).click(),
    ]);
    await expect(preview.locator(".card__title")).toHaveText("Zingen zonder scripts");
    await preview.close();
    await likeAPerson(page);
    await page.getByRole("button", { name: "Versturen" }).click();
    await expect(page).toHaveURL(/bedankt/);
  });
});

test("what somebody typed as code stays text, in every view of an editor", async ({ page, world }) => {
  const code = `<img src=x onerror="document.title='GEKRAAKT'"><script>document.title='GEKRAAKT'</script>`;
  const number = await waiting(world, {
    title: `Zang ${code}`.slice(0, 118),
    description: code,
    bring: code,
    accessNote: code,
    remark: code,
    submitterName: code,
  });
  await signIn(page, world);
  await page.goto(`/beheer/inzending/${number}`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("<img src=x");
  await page.locator("summary", { hasText: "Veranderen" }).click();
  await expect(page.locator(".preview .card__title")).toContainText("<img src=x");
  await expect(page.locator("[data-readback]"), "the live preview was drawn as well").toBeVisible();
  await expect(page.locator("img[src='x'], img[onerror]")).toHaveCount(0);
  expect(await page.title()).not.toBe("GEKRAAKT");
});

test("a sheet is read, explained row by row, and only what was chosen is published", async ({
  page,
  world,
}) => {
  await signIn(page, world);
  await page.goto("/beheer/blad");
  const groups = Array.from(
    { length: 60 },
    (_, at) =>
      `Groep ${at};Samen aan tafel in groep ${at}, met thee erbij.;Club De Wilg;elke donderdag;10:00-12:00;Zaal De Wilg;;;Almere;gratis;Buurtkamer`,
  );
  const sheet = [
    "Naam;Omschrijving;Aanbieder;Dag;Tijd;Locatie;Adres;Postcode;Plaats;Kosten;Categorie",
    "Breien bij het raam;Samen breien bij het raam, met thee erbij. U hoeft het nog niet te kunnen.;Welzijn De Buurtschakel;elke donderdag;10:00-12:00;Wijkhuis De Rotonde;;;Almere;gratis;Contact & ontmoeten",
    "Zonder dag;Iets waarvan niemand weet wanneer het is, maar het is gezellig en warm.;Welzijn De Buurtschakel;;;Wijkhuis De Rotonde;;;Almere;gratis;Contact & ontmoeten",
    ...groups,
  ].join("\n");
  await page
    .getByLabel("Het bestand (.xlsx, .ods, .csv of .json)")
    .setInputFiles({ name: "buurt.csv", mimeType: "text/csv", buffer: Buffer.from(sheet) });
  await page.getByRole("button", { name: "Lees in en laat zien" }).click();
  const take = page.getByRole("button", { name: "Zet alle 62 in de gids" });
  for (const size of [
    { width: 1280, height: 800 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(size);
    await expect(page.getByText("62 rijen, gelezen als lijst.")).toBeInViewport();
    await expect(page.getByRole("heading", { name: /^Nog (één vraag|\d vragen)$/ })).toBeInViewport();
    await expect(take, "in reach from the first screen").toBeInViewport();
    const [wide, high] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.scrollHeight,
    ]);
    expect(wide, "nothing runs out of the screen").toBeLessThanOrEqual(size.width);
    expect(high, "not all rows at once").toBeLessThan(6_000);
    await expectNoBarriers(page, `a sheet that was read, ${size.width}`);
  }
  // A press answers for all rows; the last one has the sheet read again.
  while (await page.getByRole("heading", { name: /^Nog / }).isVisible()) {
    const asked = await page.locator(".ask__card h3").textContent();
    await page.locator(".ask__card .answers .btn").first().click();
    await expect(page.locator(".ask__card h3").filter({ hasText: asked ?? "" })).toHaveCount(0);
  }
  await expect(page.getByRole("heading", { name: "Geen vragen meer" })).toBeVisible();
  await page.getByLabel("Zoek een rij op naam").fill("zonder");
  await page.getByRole("button", { name: "Zoek", exact: true }).click();
  await page.locator(".sheet-row summary").click();
  await page.getByRole("button", { name: "Laat weg: Zonder dag" }).click();
  await expect(page.locator(".sheet-row .tag", { hasText: "Laat u weg" })).toBeInViewport();
  await page.getByRole("button", { name: "Zet alle 61 in de gids" }).click();
  await expect(page.getByText("Overgenomen.")).toBeVisible();
  const decided = world.store().prepare("SELECT path FROM publication WHERE path LIKE 'activities/%'").all();
  expect(decided.map(({ path }) => path)).toContain("activities/almere/breien-bij-het-raam.json");
  expect(decided.map(({ path }) => path)).not.toContain("activities/almere/zonder-dag.json");
  await page.getByRole("button", { name: "Maak ongedaan" }).click();
  await expect(page.getByText("Ongedaan gemaakt.")).toBeVisible();
});
