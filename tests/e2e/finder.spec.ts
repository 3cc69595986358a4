import {
  box,
  choice,
  count,
  expect,
  expectAddress,
  openFinder,
  results,
  search,
  test,
  total,
} from "./visitor.ts";

test("somebody finds an activity by typing its name", async ({ page, cards }) => {
  const wanted = cards[40] ?? cards[0];
  await openFinder(page);
  await search(page).pressSequentially(wanted?.title ?? "");
  await expect(results(page).first()).toContainText(wanted?.title ?? "");
  await results(page).first().getByRole("link").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(wanted?.title ?? "");
});

test("a word with a mistake finds what was meant, and the page says so", async ({ page }) => {
  await openFinder(page);
  await search(page).fill("wandelen");
  const meant = await total(page);
  await search(page).fill("wandeln ");
  await expect(page.getByText("U typte wandeln. Wij zochten op wandelen.")).toBeVisible();
  expect(await total(page)).toBe(meant);
});

test("what was typed before the page came alive on a slow phone is not lost", async ({ page, cards }) => {
  const typing = Promise.withResolvers<void>();
  await page.route(/ActivityFinder[^/]*\.js$/, async (route) => {
    await typing.promise;
    await route.continue();
  });
  await page.goto("/activiteiten", { waitUntil: "commit" });
  await search(page).pressSequentially("zingen");
  typing.resolve();
  await expect(page.locator("[data-slug]").first()).toBeVisible();
  await expect(search(page)).toHaveValue("zingen");
  expect(await total(page)).toBeLessThan(cards.length);
});

test("the list says that it is no answer yet while the guide is being read", async ({ page, cards }) => {
  const asked = Promise.withResolvers<void>();
  await page.route(/\/zoek\/kaarten\.json$/, async (route) => {
    await asked.promise;
    await route.continue();
  });
  await page.goto("/activiteiten");
  const list = page.getByRole("region", { name: "Lijst" });
  await search(page).fill("tuin");
  await expect(list).toHaveAttribute("aria-busy", "true");
  await expect(list.getByRole("article").first()).toBeVisible();
  asked.resolve();
  expect(await total(page)).toBeLessThan(cards.length);
});

test("no letter is lost of what is typed while the page comes alive", async ({ page }) => {
  const typing = Promise.withResolvers<void>();
  await page.route(/ActivityFinder[^/]*\.js$/, async (route) => {
    await typing.promise;
    await route.continue();
  });
  await page.goto("/activiteiten", { waitUntil: "commit" });
  await search(page).pressSequentially("zin");
  // Faster than anybody types: a letter between every two things the page does as it wakes.
  const more = page.evaluate(
    () =>
      new Promise<void>((done) => {
        const { port1, port2 } = new MessageChannel();
        let letters = 0;
        port1.onmessage = () => {
          const isAsleep = document.querySelector("astro-island[ssr]") !== null;
          if (!isAsleep) letters += Number(document.execCommand("insertText", false, "g"));
          if (letters === 100) done();
          else port2.postMessage(undefined);
        };
        port2.postMessage(undefined);
      }),
  );
  typing.resolve();
  await more;
  await expect(search(page)).toHaveValue(`zin${"g".repeat(100)}`);
});

test("each keystroke is answered", async ({ page, cards }) => {
  await openFinder(page);
  const counts: number[] = [];
  for (const letter of "zingen") {
    await search(page).press(letter);
    counts.push(await total(page));
  }
  expect(counts.at(-1)).toBeLessThan(cards.length);
  expect(counts.at(-1)).toBeGreaterThan(0);
});

test("somebody finds an activity by choosing, and each count says what a choice gives", async ({ page }) => {
  await openFinder(page);
  const free = box(page, "Gratis");
  const row = choice(page, "Gratis").first();
  const promised = Number(await row.locator(".n").textContent());
  await free.check();
  await expect(count(page)).toHaveText(`${promised} activiteiten`);
  await expectAddress(page, "/activiteiten?kosten=gratis");

  const evening = choice(page, "’s Avonds");
  const fewer = Number(await evening.locator(".n").textContent());
  await evening.getByRole("checkbox").check();
  await expect.poll(() => total(page)).toBe(fewer);
  await expectAddress(page, "/activiteiten?dagdeel=avond&kosten=gratis");

  await page.getByRole("button", { name: "Gratis: haal weg" }).click();
  await expectAddress(page, "/activiteiten?dagdeel=avond");
  await page.getByRole("button", { name: "Wis alles" }).click();
  await expectAddress(page, "/activiteiten");
});

test("a second value within one question widens the choice", async ({ page }) => {
  await openFinder(page);
  await box(page, "Natuur").check();
  const one = await total(page);
  const more = choice(page, "Koken & eten");
  const added = Number(await more.locator(".n").textContent());
  await more.getByRole("checkbox").check();
  await expect.poll(() => total(page)).toBeGreaterThan(one);
  expect(await total(page)).toBeLessThanOrEqual(one + added);
});

test("four digits of a postcode bring the nearest to the top, without sending them anywhere", async ({
  page,
}) => {
  await openFinder(page);
  const sent: string[] = [];
  page.on("request", (request) => sent.push(request.url() + (request.postData() ?? "")));
  await page.getByLabel("Dicht bij huis").fill("1317");
  await expect(results(page).first()).toContainText("ongeveer");
  await page.getByLabel("Hoe ver mag het zijn?").selectOption({ label: "Tot 3 km" });
  await expect(count(page)).toContainText("bij u in de buurt");
  await expectAddress(page, "/activiteiten#bij=1317&binnen=3");
  expect(sent.filter((request) => request.includes("1317"))).toEqual([]);
});

test("a postcode outside the guide gets a sentence and a way on", async ({ page }) => {
  await openFinder(page, "#bij=9999");
  await expect(page.getByRole("alert")).toContainText("Postcode 9999 ligt buiten deze gids");
  await page.getByLabel("Dicht bij huis").fill("9998");
  await expect(page.getByRole("alert")).toContainText("Postcode 9998 ligt buiten deze gids");
  await page.getByLabel("Dicht bij huis").fill("1317 AB");
  await expect(page.getByRole("alert")).toBeHidden();
  await expect(results(page).first()).toContainText("ongeveer");
});

test("the first page shows what is nearest to a postcode, and no server hears which", async ({ page }) => {
  const seen: string[] = [];
  page.on("request", (request) => seen.push(request.url()));
  await page.goto("/");
  const form = page.locator("form[data-near-form]");
  await form.getByRole("textbox").fill("13");
  await form.getByRole("button").click();
  await expect(form.getByRole("alert")).toHaveText("Typ de 4 cijfers van uw postcode.");
  await form.getByRole("textbox").fill("1317");
  await form.getByRole("button").click();
  await expect(page.getByRole("heading", { name: /^Waterwijk: \d+ activiteiten$/ })).toBeFocused();
  const cards = page.locator(".near article");
  await expect(cards).toHaveCount(3);
  for (const card of await cards.all()) await expect(card).toContainText("ongeveer");
  await expect(cards.first().getByRole("button")).toHaveText("Zet op mijn lijst");
  expect(seen.filter((address) => address.includes("1317"))).toEqual([]);
  await page.getByRole("link", { name: "Alles bij 1317" }).click();
  await expect(page).toHaveURL(/\/activiteiten#bij=1317$/);
  await expect(results(page).first()).toContainText("ongeveer");
});

test("a postcode of which the first page knows nothing goes to the finder, which says so", async ({
  page,
}) => {
  await page.goto("/");
  const form = page.locator("form[data-near-form]");
  await form.getByRole("textbox").fill("9998");
  await form.getByRole("button").click();
  await expect(page).toHaveURL(/\/activiteiten/);
  await expect(page.getByRole("alert")).toContainText("Postcode 9998 ligt buiten deze gids");
});

test("nothing found is never the end: one thing less, and how many that gives", async ({ page }) => {
  await openFinder(page, "?zoek=wandelen&categorie=koken&kosten=gratis#bij=1317&binnen=1");
  await expect(count(page)).toHaveText("Hier vonden wij niets dat past");
  const way = page.locator(".way").first();
  const promised = Number.parseInt((await way.locator(".way__n").textContent()) ?? "", 10);
  expect(promised).toBeGreaterThan(0);
  await way.click();
  await expect.poll(() => total(page)).toBe(promised);
});

test("words that occur nowhere still leave a way to the whole guide", async ({ page, cards }) => {
  await openFinder(page);
  await search(page).fill("qqxzwv");
  await expect(page.getByText("Wij kennen ‘qqxzwv’ niet.")).toBeVisible();
  await page.getByRole("button", { name: `Bekijk alle ${cards.length} activiteiten` }).click();
  await expect(count(page)).toHaveText(`${cards.length} activiteiten`);
});

test("words that do not all fit together still show what fits a part of them", async ({ page, cards }) => {
  const longest = (title = "") => title.split(/[^\p{L}]+/u).sort((a, b) => b.length - a.length)[0] ?? "";
  const [one, other] = [longest(cards[3]?.title), longest(cards[90]?.title)];
  await openFinder(page);
  await search(page).fill(`${one} ${other}`);
  await expect(count(page)).toContainText("voor een deel");
  await expect(page.getByText("Met al uw woorden samen vonden wij niets.")).toBeVisible();
  await expect(
    results(page)
      .filter({ hasText: one })
      .or(results(page).filter({ hasText: other }))
      .first(),
  ).toBeVisible();
});

test("the heading counts what fits in part as well, since it stands above both", async ({ page }) => {
  await openFinder(page, "?zoek=zingen+koor+avond");
  await expect(count(page)).toHaveText(/^\d+ activiteit(en)? en \d+ voor een deel$/);
  const [whole = 0, partly = 0] = ((await count(page).textContent()) ?? "").match(/\d+/g)!.map(Number);
  expect(partly).toBeGreaterThan(0);
  await expect(results(page)).toHaveCount(whole + partly);
});

test("the list grows by twenty and the keyboard goes on where it was", async ({ page }) => {
  await openFinder(page);
  await expect(results(page)).toHaveCount(20);
  await page.getByRole("button", { name: "Toon de volgende 20" }).click();
  await expect(results(page)).toHaveCount(40);
  await expect(results(page).nth(20).getByRole("link")).toBeFocused();
  await expectAddress(page, "/activiteiten?pagina=2");
});

test("without a question the answer is the list the page brought", async ({ page, browser, baseURL }) => {
  const still = await browser.newPage({ baseURL: baseURL ?? "", javaScriptEnabled: false });
  await still.goto("/activiteiten");
  const titles = (await still.locator(".card__title").allTextContents()).map((title) => title.trim());
  await still.close();
  await openFinder(page);
  await expect(results(page)).toHaveCount(20);
  expect(await page.locator(".finder__list .card__title").allTextContents()).toEqual(titles.slice(0, 20));
});

/** Three or four at night of the day this runs. */
const beforeAnythingBegins = (() => {
  const day = new Date().toLocaleDateString("sv-SE", { timeZone: "Europe/Amsterdam" });
  return new Date(`${day}T03:00:00+01:00`);
})();

test("a card drawn in the browser says what the card of the page said", async ({
  page,
  browser,
  baseURL,
}) => {
  const still = await browser.newPage({ baseURL: baseURL ?? "", javaScriptEnabled: false });
  await still.goto("/activiteiten");
  const plain = (text: string) => text.replace(/\s+/g, " ").trim();
  const before = (await still.locator(".card").allTextContents()).slice(0, 20).map(plain);
  await still.close();
  // A page without a script knows the day it was made, not the hour: what was this morning is still to come.
  await page.clock.setFixedTime(beforeAnythingBegins);
  await openFinder(page);
  const after = (await page.locator(".finder__list .card").allTextContents()).map(plain);
  /** Without spaces, and without the list's button, which only a script brings. */
  const bare = (texts: string[]) =>
    texts.map((text) => text.replace(/Zet op mijn lijst$/, "").replaceAll(" ", ""));
  expect(bare(after)).toEqual(bare(before));
});
