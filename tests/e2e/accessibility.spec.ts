import { test as base, type APIRequestContext, type Page } from "@playwright/test";
import type { RunOptions } from "axe-core";
import { expectNoBarriers, expectNoSidewaysScrolling } from "./barriers.ts";
import { expect, openFinder, stopOutside, toQuestion } from "./visitor.ts";

const SIZES = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } };
const SMALLEST = { width: 320, height: 640 };
const RULES: RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
};

interface Walk {
  page: Page;
  /** Requests to anybody else, stopped. */
  outside: string[];
}

/** Somebody who walks from page to page in one tab: these pages keep nothing that the next one could see. */
const test = base.extend<object, { walk: Walk }>({
  walk: [
    async ({ browser }, use, { project }) => {
      const { baseURL = "", locale = "", timezoneId = "" } = project.use;
      const context = await browser.newContext({
        ...{ baseURL, locale, timezoneId },
        serviceWorkers: "allow",
      });
      const outside = await stopOutside(context, baseURL);
      await use({ page: await context.newPage(), outside });
      await context.close();
    },
    { scope: "worker" },
  ],
});

type Open = (page: Page, request: APIRequestContext) => Promise<unknown>;

/** One page of every type. */
const PAGES: Record<string, Open> = {
  home: (page) => page.goto("/"),
  finder: (page) => openFinder(page),
  "finder with choices": (page) => openFinder(page, "?zoek=wandeln&kosten=gratis#bij=1317"),
  "finder without results": (page) => openFinder(page, "?zoek=wandelen&categorie=koken#bij=1317&binnen=1"),
  "finder with map": async (page) => {
    await openFinder(page, "?weergave=kaart#bij=1317");
    await expect(page.locator(".map-table, .map-pin").first()).toBeVisible();
    await expect(page.locator(".map-name").first()).toBeAttached();
  },
  activity: first(/^\/activiteiten\/[^/]+$/),
  category: first(/^\/categorie\/[^/]+$/),
  municipality: first(/^\/gemeente\/[^/]+$/),
  neighbourhood: first(/^\/gemeente\/[^/]+\/[^/]+$/),
  overview: async (page) => {
    await page.goto("/aanbod-in-beeld/almere#keuze=avond");
    await page.locator(".supply details summary").first().click();
  },
  "overview after work": (page) => page.goto("/aanbod-in-beeld/almere/na-werktijd"),
  arrangements: (page) => page.goto("/arrangementen"),
  arrangement: first(/^\/arrangementen\/[^/]+\/[^/]+$/),
  organizations: (page) => page.goto("/aanbieders"),
  organization: first(/^\/aanbieders\/[^/]+$/),
  "large organization": (page) => page.goto("/aanbieders/welzijn-de-buurtschakel"),
  "page in English": (page) => page.goto("/talen/en"),
  "page in Arabic": (page) => page.goto("/talen/ar"),
  places: (page) => page.goto("/plekken"),
  "places of a municipality": first(/^\/plekken\/[^/]+$/),
  location: first(/^\/plekken\/[^/]+\/[^/]+$/),
  practices: first(/^\/huisartsen\/[^/]+$/),
  practice: first(/^\/praktijk\/[^/]+$/),
  "practice of which little is known": (page) => page.goto("/praktijk/de-houten-klomp"),
  "leaflet of a practice": (page) => page.goto("/praktijk/de-kapstok/folder"),
  "poster of a practice": (page) => page.goto("/praktijk/de-kapstok/poster"),
  "cards of a practice": (page) => page.goto("/praktijk/de-kapstok/kaartje"),
  "screen of a waiting room": async (page) => {
    await page.goto("/praktijk/de-kapstok/scherm");
    // Of a slide that is on its way nothing can be said.
    await page.getByRole("button", { name: "Zet stil" }).click();
  },
  region: (page) => page.goto("/regio/flevoland"),
  "adding a municipality": (page) => page.goto("/gemeente-toevoegen"),
  about: (page) => page.goto("/over"),
  decisions: (page) => page.goto("/over/besluiten"),
  decision: first(/^\/over\/besluiten\/[^/]+$/),
  privacy: (page) => page.goto("/privacy"),
  accessibility: (page) => page.goto("/toegankelijkheid"),
  "how to read": (page) => page.goto("/weergave"),
  "for coaches": (page) => page.goto("/voor-coaches"),
  "tally card": (page) => page.goto("/turfkaart"),
  meeting: first(/^\/overleg\/[^/]+$/),
  "journey: begin": (page) => page.goto("/samen-kijken"),
  "journey: a question": async (page) => {
    await page.goto("/samen-kijken");
    await page.getByRole("link", { name: "Ik kijk zelf" }).click();
    await page.getByLabel("Mensen ontmoeten").check();
  },
  "journey: all questions": async (page) => {
    await page.goto("/samen-kijken");
    await page.getByRole("link", { name: /samen met mijn coach/ }).click();
    await toQuestion(page, 4);
    await page.getByLabel("Uw postcode").fill("9999");
  },
  "journey: what fits": async (page) => {
    await page.goto("/samen-kijken");
    await page.getByRole("link", { name: /samen met mijn coach/ }).click();
    await toQuestion(page, 2);
    await page.getByLabel("Wat zou het mooi maken?").fill("paardrijden");
    await page.getByRole("button", { name: "Bekijk wat past" }).click();
    await page.locator(".match summary").first().click();
  },
  "journey: an empty list": async (page) => {
    await page.goto("/mijn-lijst");
    await expect(page.getByText("Uw lijst is nog leeg.")).toBeVisible();
  },
  "journey: a list": async (page) => {
    await page.goto("/mijn-lijst#lijst=rondje-weerwater,bestaat-niet");
    await expect(page.locator(".mine-list .card").first()).toBeVisible();
  },
  "journey: the sheet": async (page) => {
    await page.goto("/mijn-lijst#stap=recept&lijst=rondje-weerwater");
    await page.getByLabel("Tweede taal").selectOption("ar");
    for (const fold of ["Zet het in de agenda", "Bericht voor de huisarts"])
      await page.getByText(fold).click();
    await page.getByLabel("Mijn cliënt vindt dit bericht goed").check();
  },
  "not found": (page) => page.goto("/bestaat-niet"),
};

/** Opens the first page of the sitemap with such an address. */
function first(address: RegExp): Open {
  return async (page, request) => {
    const sitemap = await (await request.get("/sitemap-0.xml")).text();
    const paths = [...sitemap.matchAll(/<loc>([^<]+)/g)].map(([, url = ""]) => new URL(url).pathname);
    const found = paths.find((path) => address.test(path));
    expect(found, `a page with an address like ${address}`).toBeDefined();
    await page.goto(found ?? "");
  };
}

/** In a tab where nothing is left of the page before, the mouse included. */
async function visit({ page }: Walk, viewport: { width: number; height: number }): Promise<void> {
  await page.goto("about:blank");
  await page.mouse.move(0, 0);
  await page.setViewportSize(viewport);
}

for (const [size, viewport] of Object.entries(SIZES)) {
  test.describe(size, () => {
    for (const [name, open] of Object.entries(PAGES)) {
      const at320 = size === "phone" ? ", nothing overflows at 320 pixels" : "";
      test(`${name}: no barrier that a machine can find in light and dark, no sideways scrolling${at320}`, async ({
        walk,
        request,
      }) => {
        await visit(walk, viewport);
        await open(walk.page, request);
        await expectNoBarriers(walk.page, `${name}, ${size}`, RULES);
        if (at320) {
          await walk.page.setViewportSize(SMALLEST);
          await expectNoSidewaysScrolling(walk.page, `${name}, 320 pixels`);
        }
        expect(walk.outside, "requests that left this machine").toEqual([]);
      });
    }
  });
}

test("the sheet with choices: no barrier in light and dark", async ({ walk }) => {
  await visit(walk, SIZES.phone);
  await openFinder(walk.page, "#bij=1317");
  await walk.page.getByRole("button", { name: /^Filters/ }).click();
  await walk.page.getByRole("dialog").getByText("Meer keuzes").click();
  await expectNoBarriers(walk.page, "the sheet with choices, phone", RULES);
  expect(walk.outside, "requests that left this machine").toEqual([]);
});
