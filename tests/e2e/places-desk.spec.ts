import type { Page } from "@playwright/test";
import { expectNoBarriers } from "./barriers.ts";
import { expect, signIn, test } from "./desk-editor.ts";

test.describe.configure({ mode: "default" });
// A photo is looked at where readers see it.
test.use({ builds: true });

const HOUSE = "/beheer/plekken/almere/wijkhuis-de-rotonde";
const SECRET = "gemaakt bij mij thuis, 52.37 noord";

/** A photo that the browser draws, with what a camera writes beside it. */
async function drawPhoto(page: Page): Promise<Buffer> {
  const drawn = await page.evaluate(() => {
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [1600, 1000];
    const pen = canvas.getContext("2d");
    if (!pen) return "";
    for (const [colour, x, y, width, height] of [
      ["skyblue", 0, 0, 1600, 1000],
      ["peru", 300, 300, 1000, 700],
      ["saddlebrown", 700, 600, 200, 400],
    ] as const) {
      pen.fillStyle = colour;
      pen.fillRect(x, y, width, height);
    }
    return canvas.toDataURL("image/jpeg").replace(/^.*,/, "");
  });
  const photo = Buffer.from(drawn, "base64");
  const note = Buffer.concat([Buffer.from("Exif\0\0"), Buffer.from(SECRET)]);
  const head = Buffer.from([0xff, 0xe1, 0, note.length + 2]);
  return Buffer.concat([photo.subarray(0, 2), head, note, photo.subarray(2)]);
}

/** What a place says stands folded; an editor opens what she wants to change. */
const openParts = async (page: Page) => {
  for (const part of ["Wat is het voor plek?", "Waar is het?", "Wanneer is de deur open?"])
    await page.locator("summary", { hasText: part }).click();
};

test("an editor says what visitors ask of a house, and gives it a picture that holds nothing else", async ({
  page,
  world,
}) => {
  await signIn(page, world);
  await page.getByRole("link", { name: "Plekken", exact: true }).click();
  await page.getByRole("link", { name: "Wijkhuis De Rotonde" }).click();
  await openParts(page);
  await expectNoBarriers(page, "the form of a place");
  await page.getByLabel("Wie treft iemand bij de balie?").fill("de gastheer");
  const first = page.getByRole("group", { name: /^Regel 1/ });
  await first.getByLabel("maandag").check();
  await first.getByLabel("Van").fill("half tien");
  await first.getByLabel("Tot").fill("9.00");
  await page.getByRole("button", { name: "Bewaar en publiceer" }).click();
  await expect(page.getByRole("alert")).toContainText("Alles wat u invulde staat er nog.");
  await expect(first.getByLabel("Van")).toHaveValue("half tien");
  await expect(page.getByLabel("Wie treft iemand bij de balie?"), "only what is wrong is open").toBeHidden();
  await first.getByLabel("Van").fill("9.30");
  await first.getByLabel("Tot").fill("17.00");
  await page.getByRole("button", { name: "Bewaar en publiceer" }).click();
  await expect(page.getByText("Bewaard. Over een halve minuut staat het in de gids.")).toBeVisible();

  const photo = { name: "IMG_0001.JPG", mimeType: "image/jpeg", buffer: await drawPhoto(page) };
  await page.getByLabel("De foto (jpg of png)").setInputFiles(photo);
  await page.getByRole("button", { name: "Bewaar de foto" }).click();
  await expect(page.getByText("Schrijf van wie de foto is.")).toBeVisible();
  await page.getByLabel("De foto (jpg of png)").setInputFiles(photo);
  await page.getByLabel("Wat staat erop?").fill("De voordeur, gelijk met de straat");
  await page.getByLabel("Van wie is de foto?").fill("Wijkhuis De Rotonde");
  await page.getByLabel("Hoe kwam u eraan").fill("Gekregen van de beheerder, om in de gids te zetten.");
  await page.getByRole("button", { name: "Bewaar de foto" }).click();
  await expect(page.getByRole("button", { name: "Haal de foto weg" })).toBeVisible();

  const shown = page.getByRole("img", { name: "De voordeur, gelijk met de straat" });
  await expect(async () => {
    await page.goto("/plekken/almere/wijkhuis-de-rotonde");
    await expect(shown).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await expect(page.getByText(/Wijkhuis De Rotonde/).last()).toBeVisible();
  await expect(page.getByText(/9\.30 tot 17\.00 uur/)).toBeVisible();
  await expect(page.getByText("De gastheer")).toBeVisible();
  const width = await shown.evaluate((image: HTMLImageElement) => image.naturalWidth);
  expect(width, "made small for a page").toBeLessThanOrEqual(720);
  const answer = await page.request.get((await shown.getAttribute("src")) ?? "");
  expect(answer.headers()["content-type"]).toBe("image/webp");
  const bytes = (await answer.body()).toString("latin1");
  expect(bytes).not.toContain(SECRET);
  expect(bytes).not.toContain("Exif");
  await expectNoBarriers(page, "a place with a picture");
});

test("what somebody else changed of a place meanwhile is not written over", async ({ page, world }) => {
  await signIn(page, world);
  await page.goto(HOUSE);
  const second = await page.context().newPage();
  await second.goto(HOUSE);
  await openParts(page);
  await openParts(second);
  await second.getByLabel("Hoe komt iemand er met bus of tram?").fill("Bus 1, halte Rotonde.");
  await second.getByRole("button", { name: "Bewaar en publiceer" }).click();
  await expect(second.getByText("Bewaard.")).toBeVisible();
  await page.getByLabel("Wie treft iemand bij de balie?").fill("de beheerder");
  await page.getByRole("button", { name: "Bewaar en publiceer" }).click();
  await expect(page.getByText("Iemand anders was u voor.")).toBeVisible();
  await openParts(page);
  await expect(page.getByLabel("Wie treft iemand bij de balie?")).toHaveValue("de beheerder");
});

test("an editor makes a place that is not there yet, and is led to the one that is", async ({
  page,
  world,
}) => {
  await signIn(page, world);
  await page.goto("/beheer/plekken");
  await page.getByLabel("Zoek een plek op naam of straat").fill("rotonde");
  await page.getByRole("button", { name: "Zoek", exact: true }).click();
  await expect(page.locator(".place-line")).toHaveCount(1);
  await page.getByRole("link", { name: "Nieuwe plek" }).click();
  await expectNoBarriers(page, "the form of a new place");
  await page.getByLabel("Hoe heet de plek?").fill("Wijkhuis De Rotonde");
  await page.getByRole("button", { name: "Bewaar en publiceer" }).click();
  await expect(page.getByRole("alert")).toContainText("Deze plek staat al in de gids.");
  await expect(page.getByRole("link", { name: "Wijkhuis De Rotonde" })).toHaveAttribute("href", HOUSE);
  await page.getByLabel("Hoe heet de plek?").fill("Buurtkamer Het Kompas");
  await page.getByLabel("Straat en huisnummer").fill("Kompasweg 4");
  await page.getByRole("button", { name: "Bewaar en publiceer" }).click();
  await expect(page.getByText("Bewaard. Over een halve minuut staat het in de gids.")).toBeVisible();
  await expect(page).toHaveURL(/\/beheer\/plekken\/almere\/buurtkamer-het-kompas\?klaar=ja$/);
  const path = "locations/almere/buurtkamer-het-kompas.json";
  const kept = world.store().prepare("SELECT content FROM publication WHERE path = ?").get(path);
  expect(JSON.parse(String(kept?.["content"]))).toEqual({
    name: "Buurtkamer Het Kompas",
    street: "Kompasweg 4",
    city: "Almere",
  });
});
