import type { Page } from "@playwright/test";
import {
  answered,
  count,
  expect,
  expectAddress,
  openFinder,
  results,
  search,
  test,
  total,
} from "./visitor.ts";

const DAY_MS = 86_400_000;
const isoDay = (date: Date) => date.toLocaleDateString("sv-SE", { timeZone: "Europe/Amsterdam" });

/** Nine in the morning of the first Tuesday after today: within what a release of today knows. */
const tuesday = [1, 2, 3, 4, 5, 6, 7]
  .map((ahead) => new Date(`${isoDay(new Date(Date.now() + ahead * DAY_MS))}T09:00:00+01:00`))
  .find((date) => date.getUTCDay() === 2)!;

const chip = (page: Page, name: string) => page.getByRole("button", { name: new RegExp(`^${name} ?\\d*$`) });
const promised = async (page: Page, name: string) =>
  Number((await chip(page, name).locator(".n").textContent()) ?? "");

/** In how many days the cards of the list are on next, as the file of cards has them. */
async function nextDays(page: Page, cards: { slug: string; on?: string[][] }[]): Promise<number[]> {
  const today = isoDay(tuesday);
  const slugs = await results(page).evaluateAll((list) => list.map((card) => card.getAttribute("data-slug")));
  return slugs.map((slug) => {
    const { on = [] } = cards.find((card) => card.slug === slug) ?? {};
    const coming = on.flatMap(([, passes = "", ...days]) =>
      days.filter((day) => `${day} ${passes}` > `${today} 09:00`),
    );
    const ahead = coming.map((day) => (Date.parse(day) - Date.parse(today)) / DAY_MS);
    return Math.min(...ahead);
  });
}

test.beforeEach(({ page }) => page.clock.setFixedTime(tuesday));

test("somebody sees what is still on today and this week, and each count says what it gives", async ({
  page,
  cards,
}) => {
  await openFinder(page);
  const [today, week] = [await promised(page, "Vandaag"), await promised(page, "Deze week")];
  expect(today).toBeGreaterThan(0);
  expect(week).toBeGreaterThan(today);
  await chip(page, "Vandaag").click();
  await expect(count(page)).toHaveText(new RegExp(`^${today} activiteit`));
  await expectAddress(page, "/activiteiten?wanneer=vandaag");
  expect(new Set(await nextDays(page, cards))).toEqual(new Set([0]));
  await chip(page, "Deze week").click();
  await expect(count(page)).toHaveText(new RegExp(`^${week} activiteit`));
  expect(Math.max(...(await nextDays(page, cards)))).toBeLessThan(6);
  await page.getByRole("button", { name: "Wis alles" }).click();
  // By that Tuesday a series may be over.
  const left = cards.filter(({ overFrom = "9999" }) => overFrom > `${isoDay(tuesday)}T09:00`);
  await expect.poll(() => total(page)).toBe(left.length);
  await expectAddress(page, "/activiteiten");
});

test("a day and another choice count together, and the filters count within the day", async ({ page }) => {
  await openFinder(page, "?wanneer=vandaag");
  const row = page.locator("label.check").filter({ hasText: "’s Middags" });
  const fits = Number(await row.locator(".n").textContent());
  await row.getByRole("checkbox").check();
  await expect.poll(() => total(page)).toBe(fits);
  await expectAddress(page, "/activiteiten?dagdeel=middag&wanneer=vandaag");
});

test("what is on first comes first, also near a postcode and page after page", async ({ page, cards }) => {
  await openFinder(page);
  await page.getByLabel("Volgorde").selectOption({ label: "Eerst aan de beurt" });
  await answered(page);
  await expectAddress(page, "/activiteiten?volgorde=eerst");
  const inOrder = async () => {
    const days = await nextDays(page, cards);
    expect(days).toEqual(days.toSorted((a, b) => a - b));
    return days.length;
  };
  expect(await inOrder()).toBe(20);
  await page.getByRole("button", { name: "Toon de volgende 20" }).click();
  await expect(results(page)).toHaveCount(40);
  await inOrder();
  await page.getByLabel("Dicht bij huis").fill("1317");
  await expectAddress(page, "/activiteiten?volgorde=eerst#bij=1317");
  await answered(page);
  await inOrder();
  await expect(page.getByLabel("Volgorde").locator("option")).toHaveText([
    "Dichtbij eerst",
    "Eerst aan de beurt",
  ]);
});

test("with nothing on a day that was asked, the other days are one press away", async ({ page, cards }) => {
  const undated = cards.find((card) => !("on" in card))!;
  await openFinder(page, `?wanneer=vandaag&zoek=${encodeURIComponent(undated.title)}`);
  const way = page.getByRole("button", { name: /^Ook op een andere dag/ });
  const gives = Number.parseInt((await way.locator(".way__n").textContent()) ?? "", 10);
  await way.click();
  await expect.poll(() => total(page)).toBe(gives);
  await expect(results(page).first()).toContainText(undated.title);
});

test("a day on which nothing is to come any more cannot be chosen", async ({ page }) => {
  await page.clock.setFixedTime(new Date(tuesday.getTime() + 60 * DAY_MS));
  await openFinder(page);
  await expect(chip(page, "Vandaag")).toBeDisabled();
  await search(page).fill("koffie");
  await expect(chip(page, "Deze week")).toBeDisabled();
});
