import { expect, test as base, type BrowserContext, type Locator, type Page } from "@playwright/test";

export interface Card {
  slug: string;
  title: string;
  category: string;
  point?: { lat: number; lng: number };
  /** From then on it is over, as "2027-01-01" or with a time behind it. */
  overFrom?: string;
}

/** Stops every request to somebody else, and gives the list of those it stopped. */
export async function stopOutside(context: BrowserContext, baseURL: string): Promise<string[]> {
  const asked: string[] = [];
  await context.route(
    (url) => url.protocol.startsWith("http") && url.origin !== new URL(baseURL).origin,
    (route) => {
      asked.push(route.request().url());
      return route.abort();
    },
  );
  return asked;
}

/** A visitor whose every request to somebody else is stopped, counted, and has to be none at the end. */
export const test = base.extend<{ mayAsk: string; outside: string[]; cards: Card[] }>({
  /** The one host that may be asked all the same: that of the street pictures. */
  mayAsk: ["", { option: true }],
  outside: [
    async ({ page, baseURL, mayAsk }, use) => {
      const asked = await stopOutside(page.context(), baseURL ?? "");
      await use(asked);
      const others = asked.filter((url) => new URL(url).hostname !== mayAsk);
      expect(others, "requests that left this machine").toEqual([]);
    },
    { auto: true },
  ],
  /** What the guide holds now, so that tests follow the content and not the other way round. */
  cards: async ({ request }, use) => {
    const response = await request.get("/zoek/kaarten.json");
    await use((await response.json()) as Card[]);
  },
});

export { expect };

/** Opens the finder and waits until it answers by itself. */
export async function openFinder(page: Page, address = ""): Promise<void> {
  await page.goto(`/activiteiten${address}`);
  // On a phone an address can open the map in the place of the list.
  await expect(page.locator("[data-slug]").or(page.locator(".ask-box")).first()).toBeAttached();
  await answered(page);
}

export const search = (page: Page) => page.getByRole("combobox", { name: "Zoek een activiteit" });

/** A tick box with its label; the count beside it is part of neither name. */
export function choice(scope: Page | Locator, label: string): Locator {
  const page = "page" in scope ? scope.page() : scope;
  return scope.locator("label.check").filter({ has: page.getByText(label, { exact: true }) });
}
export const box = (scope: Page | Locator, label: string) =>
  choice(scope, label).first().getByRole("checkbox").or(choice(scope, label).first().getByRole("radio"));

export const results = (page: Page) => page.locator(".finder__list [data-slug]");
export const count = (page: Page) => page.getByRole("heading", { level: 1 });

/** Waits for the answer to what was asked last; reading the guide or asking a server may take a moment. */
export const answered = (page: Page) =>
  expect(page.locator(".finder__list")).toHaveAttribute("aria-busy", "false");

/** The number in "27 activiteiten", once it is the answer to the question. */
export async function total(page: Page): Promise<number> {
  await answered(page);
  return Number.parseInt((await count(page).textContent()) ?? "", 10) || 0;
}

/** Path, query and fragment as the address bar comes to show them: asked of the page, where they are first. */
export const expectAddress = (page: Page, wanted: string) =>
  expect.poll(() => page.evaluate(() => location.pathname + location.search + location.hash)).toBe(wanted);

/** With a coach: to one of the eight questions, by its number in the index. */
export const toQuestion = (page: Page, number: number) =>
  page
    .getByRole("navigation", { name: "De acht vragen" })
    .getByRole("button")
    .nth(number - 1)
    .click();

/** On to the next question: skipped when nothing was answered. */
export const onward = (page: Page) => page.getByRole("button", { name: /^(Verder|Sla over)$/ });
const next = (page: Page) => onward(page).click();

/** Somebody who likes people, coffee and daytime, and lives in 1317: up to what fits. */
export async function answerAlone(page: Page): Promise<void> {
  await page.goto("/samen-kijken");
  await page.getByRole("link", { name: "Ik kijk zelf" }).click();
  await page.getByLabel("Mensen ontmoeten").check();
  await page.getByLabel("Iets doen voor een ander").check();
  await next(page);
  await page.getByLabel("Koffie en een praatje").first().check();
  await next(page);
  await page.getByRole("button", { name: "Overdag" }).click();
  await next(page);
  await page.getByLabel("Uw postcode").fill("1317");
  // That goes on by itself.
  await page.getByLabel("In mijn deel van de stad").click();
  await expect(page.getByText("Vraag 5 van 8")).toBeVisible();
  for (let question = 5; question < 8; question++) await next(page);
  await page.getByRole("button", { name: "Bekijk wat past" }).click();
  await expect(page.locator(".match").first()).toBeVisible();
}
