import { expect, test } from "./visitor.ts";

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("whoever looks for a coach finds the number by the own GP, without a referral", async ({ page }) => {
    await page.goto("/");
    await page.getByRole("link", { name: "Praten met een welzijnscoach" }).first().click();
    await expect(page.getByRole("heading", { name: "Een coach bereiken zonder verwijzing" })).toBeVisible();
    const row = page.locator(".practices > li").filter({ hasText: "De Kapstok" });
    await expect(row).toContainText("Centrum Haven");
    await expect(row).toContainText("Woensdag 9.00 tot 12.30 uur");
    await expect(row).toContainText("Bellen mag zonder verwijzing");
    await expect(row.getByRole("link", { name: "036 - 555 01 62" })).toHaveAttribute(
      "href",
      "tel:+31365550162",
    );
  });

  test("all practices of the municipality stand on one page, each with a page of its own", async ({
    page,
    request,
  }) => {
    await page.goto("/gemeente/almere");
    await page.getByRole("link", { name: /Alle 24 huisartsenpraktijken/ }).click();
    const links = page.locator(".practices h4 a");
    await expect(links).toHaveCount(24);
    for (const address of await links.evaluateAll((all) =>
      all.map((link) => link.getAttribute("href") ?? ""),
    ))
      expect((await request.get(address)).status(), address).toBe(200);
  });

  test("a GP's assistant sees in one press how to refer, and how it goes in her own practice", async ({
    page,
  }) => {
    await page.goto("/praktijk/de-kapstok");
    await page.getByRole("link", { name: "Voor het team" }).click();
    await expect(page.getByRole("heading", { name: "Verwijzen in drie stappen" })).toBeInViewport();
    const steps = page.locator(".road--three > li");
    await expect(steps).toHaveCount(3);
    await expect(steps.last()).toContainText("Bij u in de praktijk: Zet in het dossier een verwijzing");
    await expect(page.getByRole("heading", { name: "Wanneer de POH-GGZ de juiste is" })).toBeVisible();
    for (const paper of ["Folder", "Poster", "Kaartjes", "Scherm voor de wachtkamer"])
      await expect(page.getByRole("link", { name: paper, exact: true })).toBeVisible();
  });

  test("what nobody said of a practice is a question, and never a guess", async ({ page }) => {
    await page.goto("/praktijk/de-houten-klomp");
    const main = page.getByRole("main");
    await expect(main).toContainText("Dagen en tijden: vraag dit even na.");
    await expect(main).toContainText("Waar het gesprek kan zijn: vraag dit even na.");
    await expect(main).toContainText("Telefoonnummer: vraag dit even na.");
    await expect(main).toContainText(
      "Hoe uw praktijk de verwijzing doorgeeft, staat hier nog niet. Vraag dit even na",
    );
    await page.goto("/praktijk/de-stoeptegel");
    await expect(main).toContainText("Of dat hier kan, weten wij niet. Vraag dit even na");
    // Nobody said what it costs: nothing is said of it.
    await expect(main).not.toContainText(/kost|gratis/i);
  });

  test("the screen of a waiting room is a list of days, without buttons that would not answer", async ({
    page,
  }) => {
    await page.goto("/praktijk/de-kapstok/scherm");
    expect(await page.locator(".slide").count()).toBeGreaterThan(3);
    await expect(page.getByRole("button")).toHaveCount(0);
    await expect(page.getByText("036 - 555 01 62")).toBeVisible();
  });
});

test("the coach can be called, mailed and written to from the page of the practice", async ({ page }) => {
  await page.goto("/praktijk/de-kapstok");
  const side = page.getByRole("complementary");
  await expect(side.getByRole("link", { name: "Bel 036 - 555 01 62" })).toHaveAttribute(
    "href",
    "tel:+31365550162",
  );
  await expect(side.getByRole("link", { name: /Stuur een appje/ })).toHaveAttribute(
    "href",
    "https://wa.me/31365550162",
  );
  await expect(side.getByRole("link", { name: "Stuur een mail" })).toHaveAttribute("href", /^mailto:/);
  await expect(side).toContainText("Het gesprek kan in de praktijk, aan de telefoon of bij u thuis.");
  await expect(page.getByText("Deze praktijk is verzonnen")).toBeVisible();
});
