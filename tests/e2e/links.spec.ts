import type { BrowserContext, Page } from "@playwright/test";
import { makeLink } from "#desk/gate/link.ts";
import type { DeskWorld } from "../support/desk-world.ts";
import { expectNoBarriers } from "./barriers.ts";
import { expect, test } from "./desk-editor.ts";

// One after another in one worker, so that one guide of their own serves them all.
test.describe.configure({ mode: "default" });

const YOGA = { slug: "adem-ontspan", title: "Adem & ontspan" };
const codeFor = (world: DeskWorld, slug = YOGA.slug) =>
  makeLink(world.store(), Date.now(), { purpose: "keep", slug, email: "houder@example.org" });
const others = async (page: Page) => {
  const cards = (await (await page.request.get("/zoek/kaarten.json")).json()) as { slug: string }[];
  return cards.map(({ slug }) => slug).filter((slug) => slug !== YOGA.slug);
};
const isKept = (page: Page) => expect(page.getByRole("heading", { level: 1 })).toHaveText("Klopt dit nog?");

/** Addresses a browser tells: what it asks for, where it came from, and where it stands when it posts. */
function told(context: BrowserContext): string[] {
  const said: string[] = [];
  context.on("request", (request) => {
    said.push(request.url(), request.headers()["referer"] ?? "");
    // By the time it is posted, it is gone from the address of the page.
    if (request.method() === "POST") said.push(request.frame().url());
  });
  return said;
}

test("the code of a letter is in no address that a server gets, and in none that the browser keeps", async ({
  page,
  context,
  world,
}) => {
  const said = told(context);
  const code = codeFor(world);
  await page.goto(`/bijhouden#${code}`);
  await isKept(page);
  await expect(page).toHaveURL(`/bijhouden/${YOGA.slug}`);
  await page.getByRole("link", { name: "Nee, ik wil iets veranderen" }).click();
  await expect(page).toHaveURL(`/bijhouden/${YOGA.slug}/wijzigen`);
  const device = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
  expect(device).toBe("[{},{}]");
  const kept: string[] = [];
  for (let back = 0; back < 3; back++) {
    kept.push(page.url());
    await page.goBack();
  }
  kept.push(page.url());
  expect(said.length).toBeGreaterThan(4);
  expect([...said, ...kept, world.output()].filter((address) => address.includes(code))).toEqual([]);
  const [cookie, ...more] = await context.cookies();
  expect(more).toEqual([]);
  expect(cookie).toMatchObject({ httpOnly: true, secure: true, sameSite: "Strict", expires: -1, path: "/" });
});

test("a link in mail that is read in the browser opens with one press", async ({ page, world }) => {
  const link = `${world.origin}/bijhouden#${codeFor(world)}`;
  await page.route("https://mail.example.org/", (route) =>
    route.fulfill({ contentType: "text/html", body: `<a href="${link}">Open</a>` }),
  );
  await page.goto("https://mail.example.org/");
  await page.getByRole("link").click();
  await isKept(page);
  await page.getByRole("button", { name: "Ja, alles klopt nog" }).click();
  await expect(page.getByRole("status")).toContainText("Het staat weer als nagekeken in de gids.");
});

test("two letters open in two tabs are each about their own activity", async ({ page, context, world }) => {
  const [slug = ""] = await others(page);
  const second = await context.newPage();
  await page.goto(`/bijhouden#${codeFor(world)}`);
  await second.goto(`/bijhouden#${codeFor(world, slug)}`);
  await isKept(second);
  await page.getByLabel("Vol", { exact: true }).check();
  await page.getByRole("button", { name: "Geef door" }).click();
  await expect(page).toHaveURL(`/bijhouden/${YOGA.slug}?klaar=plek`);
  await second.getByRole("button", { name: "Ja, alles klopt nog" }).click();
  await expect(second).toHaveURL(`/bijhouden/${slug}?klaar=klopt`);
});

test("a change that took too long is not lost: the link is opened again, and it is sent", async ({
  page,
  context,
  world,
}) => {
  const code = codeFor(world);
  await page.goto(`/bijhouden#${code}`);
  await page.getByRole("link", { name: "Nee, ik wil iets veranderen" }).click();
  const title = page.getByLabel("Hoe heet de activiteit?");
  await title.fill("Ademen op maandag");
  world.store().exec("UPDATE opened_link SET opened_at = opened_at - 3600000");
  await page.getByRole("button", { name: "Verstuur naar de redactie" }).click();
  await expect(page.getByText("Open uw link nog een keer")).toBeVisible();
  await expect(title).toHaveValue("Ademen op maandag");
  await expectNoBarriers(page, "a change whose link is closed");
  const tab = await context.newPage();
  await tab.goto(`/bijhouden#${code}`);
  await isKept(tab);
  await page.getByRole("button", { name: "Verstuur naar de redactie" }).click();
  await expect(page.getByText("De redactie kijkt uw wijziging na.")).toBeVisible();
  const row = world.store().prepare("SELECT form FROM submission WHERE kind = 'change'").get();
  expect(JSON.parse(String(row?.["form"]))).toMatchObject({ title: "Ademen op maandag" });
});

test("a link that was opened before and changed in the same tab opens the other one", async ({
  page,
  world,
}) => {
  const [, slug = ""] = await others(page);
  await page.goto("/bijhouden");
  await page.goto(`/bijhouden#${codeFor(world, slug)}`);
  await expect(page).toHaveURL(`/bijhouden/${slug}`);
});

for (const [size, viewport] of Object.entries({
  phone: { width: 320, height: 640 },
  desktop: { width: 1280, height: 900 },
})) {
  test.describe(`without scripts, ${size}`, () => {
    test.use({ javaScriptEnabled: false, viewport });

    test("somebody pastes the code of the letter, and nothing asks for scripts", async ({ page, world }) => {
      const code = codeFor(world);
      await page.goto(`/bijhouden#${code}`);
      const field = page.getByLabel("Plak hier de code uit uw mail");
      await page.getByRole("button", { name: "Ga verder" }).click();
      await expect(page.getByRole("alert")).toHaveText("Plak eerst de code uit uw mail in het vak.");
      await field.fill(code.slice(3));
      await page.getByRole("button", { name: "Ga verder" }).click();
      await expect(page.getByRole("alert")).toContainText("Dit is niet de hele code.");
      await field.fill(` ${world.origin}/bijhouden#${code} `);
      await page.getByRole("button", { name: "Ga verder" }).click();
      await isKept(page);
      await page.getByLabel("Vol", { exact: true }).check();
      await page.getByRole("button", { name: "Geef door" }).click();
      await expect(page).toHaveURL(/klaar=plek$/);
    });

    test("a link of a letter of before asks for one press more", async ({ page, world }) => {
      await page.goto(`/aanbod/${codeFor(world)}`);
      await expect(page.getByText("Uw link klopt.")).toBeVisible();
      await page.getByRole("button", { name: "Ga verder" }).click();
      await isKept(page);
    });
  });

  test.describe(size, () => {
    test.use({ viewport });

    test("every page behind a link is clean in light and dark", async ({ page, world }) => {
      for (const address of ["/bijhouden", "/bevestigen", "/antwoorden", "/bijhouden/adem-ontspan"]) {
        await page.goto(address);
        await expectNoBarriers(page, `${address}, ${size}`);
      }
      await page.getByRole("button", { name: "Ga verder" }).click();
      await expectNoBarriers(page, `no code, ${size}`);
      await page.goto(`/aanbod/${codeFor(world)}`);
      await expectNoBarriers(page, `a link of before, ${size}`);
      await page.goto(`/bijhouden#${codeFor(world)}`);
      await isKept(page);
      await expectNoBarriers(page, `what a link is for, ${size}`);
      expect(world.output()).not.toContain("Fault");
    });
  });
}
