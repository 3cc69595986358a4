import { expectNoBarriers } from "./barriers.ts";
import { codeLetters, expect, openMore, signInByMail, test, withKeys } from "./desk-editor.ts";

test.describe.configure({ mode: "default" });

for (const [size, viewport] of Object.entries({
  phone: { width: 320, height: 640 },
  desktop: { width: 1280, height: 900 },
})) {
  test.describe(size, () => {
    test.use({ viewport });

    test("an administrator on her first day makes a key, and comes in with it the next time", async ({
      page,
      world,
    }) => {
      world.store().exec("DELETE FROM passkey");
      await withKeys(page);
      await signInByMail(page, world, "beheer@example.org");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Maak uw toegangssleutel");
      await page.getByText("Lukt het niet op deze computer?").click();
      await expectNoBarriers(page, `the first key, ${size}`);
      await page.getByRole("button", { name: "Maak een sleutel op dit apparaat" }).click();
      await expect(page.getByText("Nog niet gebruikt")).toBeVisible();
      await expectNoBarriers(page, `one's own page, ${size}`);
      await page.goto("/beheer/redactie");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("De redactie");
      await expectNoBarriers(page, `the editors, ${size}`);

      await openMore(page);
      await page.getByRole("button", { name: "Uitloggen", exact: true }).first().click();
      await expect(page).toHaveURL(/inloggen/);
      const letters = codeLetters(world).length;
      await page.getByRole("button", { name: "Gebruik een toegangssleutel" }).click();
      await expect(page).toHaveURL(/\/beheer$/);
      expect(codeLetters(world)).toHaveLength(letters);
    });

    test("an administrator who signed in a while ago shows her key again, and goes on where she was going", async ({
      page,
      world,
    }) => {
      world.store().exec("DELETE FROM passkey");
      await withKeys(page);
      await signInByMail(page, world, "beheer@example.org");
      await page.getByRole("button", { name: "Maak een sleutel op dit apparaat" }).click();
      await expect(page.getByText("Nog niet gebruikt")).toBeVisible();
      world.store().exec("UPDATE session SET began_at = began_at - 3600000");
      await openMore(page);
      await page.getByRole("link", { name: "Redactie", exact: true }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Bent u het zelf?");
      await page.getByText("Sleutel kwijt?").click();
      await expectNoBarriers(page, `asked again, ${size}`);
      await page.getByRole("button", { name: "Gebruik een toegangssleutel" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("De redactie");
    });
  });
}

test("an editor with two tabs goes on in the second one after she showed who she is in the first", async ({
  page,
  world,
}) => {
  await signInByMail(page, world, "redactie@example.org");
  const second = await page.context().newPage();
  await second.goto("/beheer/ik");
  world.store().exec("UPDATE session SET began_at = began_at - 3600000");
  await page.goto("/beheer/bewijs?naar=ik");
  const before = codeLetters(world);
  await page.getByRole("button", { name: "Mail mij een code" }).click();
  const fresh = () => codeLetters(world).find((code) => !before.includes(code));
  await expect.poll(fresh).toBeTruthy();
  await page.getByLabel("Code").fill(fresh() ?? "");
  await page.getByRole("button", { name: "Inloggen" }).click();
  await expect(page).toHaveURL(/\/beheer\/ik$/);
  await second.reload();
  await expect(second.getByRole("heading", { name: "Waar u bent ingelogd" })).toBeVisible();
});

test("signing out leaves nothing on a shared computer but what other sites keep", async ({ page, world }) => {
  await signInByMail(page, world, "redactie@example.org");
  await page.evaluate(() => localStorage.setItem("concept", "een naam"));
  await page.getByRole("button", { name: "Uitloggen", exact: true }).first().click();
  await expect(page).toHaveURL(/inloggen/);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});
