import { readFile } from "node:fs/promises";
import type { Request } from "@playwright/test";
import { expect, openFinder, search, test, toQuestion } from "./visitor.ts";

test.use({ serviceWorkers: "allow" });

test("a visit leaves nothing behind on the device but what the guide says to everybody", async ({
  page,
  context,
}) => {
  await page.goto("/");
  await openFinder(page);
  await search(page).fill("samen eten");
  await page.getByLabel("Dicht bij huis").fill("1317");
  await page.locator(".finder__list .card__title a").first().click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(await context.cookies()).toEqual([]);
  const kept = await page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    addresses: await Promise.all(
      (await caches.keys()).map(async (name) =>
        (await (await caches.open(name)).keys()).map(({ url }) => url),
      ),
    ),
  }));
  expect(kept).toEqual({ local: [], session: [], databases: [], addresses: expect.any(Array) });
  // What each address is, `offline.spec.ts` looks at: none is of what this visitor did.
  expect(
    kept.addresses
      .flat()
      .filter((url) => /[?#]|samen|1317|\/activiteiten\//.test(url.replace("/samen-kijken", ""))),
  ).toEqual([]);
});

const CANARY = "kanarie";
/** All that may be written anywhere: no state, where one is, and which activities are on the list. */
const LIST = "lijst=[a-z0-9-]+(,[a-z0-9-]+)*";
const STEP = "stap=(begin|vragen|vraag-[1-8]|passend|lijst|recept)";
const ALLOWED = new RegExp(
  `^(null|true|undefined|meedoenwijzer\\.lijst|${LIST}|/(samen-kijken|mijn-lijst)(#(${STEP}|${LIST}|${STEP}&${LIST}))?)$`,
);

test("no answer leaves the page: no request, storage, address or history, also without a network", async ({
  page,
  context,
  cards,
}) => {
  const requests: string[] = [];
  const underWay = new Set<Request>();
  context.on("request", (request) => underWay.add(request));
  context.on("requestfinished", (request) => underWay.delete(request));
  context.on("requestfailed", (request) => underWay.delete(request));
  await page.addInitScript(() => {
    const seen: string[] = ((window as unknown as { seen: string[] }).seen = []);
    for (const name of ["pushState", "replaceState"] as const) {
      const before = history[name].bind(history);
      history[name] = (state: unknown, unused: string, url?: string | URL | null) => {
        seen.push(JSON.stringify(state), String(url));
        before(state, unused, url);
      };
    }
    const { setItem } = Storage.prototype as { setItem: (this: void, key: string, words: string) => void };
    Storage.prototype.setItem = new Proxy(setItem, {
      apply(set, storage: Storage, words: [string, string]) {
        seen.push(...words);
        Reflect.apply(set, storage, words);
      },
    });
  });
  const thinking = page.waitForEvent("worker");
  await page.goto("/samen-kijken");
  await thinking;
  // The copy for without a connection is the same for everybody, and comes beside the page.
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await expect.poll(() => underWay.size, "requests under way").toBe(0);
  context.on("request", (request) => requests.push(`${request.url()} ${request.postData() ?? ""}`));
  await context.setOffline(true);

  await page.getByRole("link", { name: /samen met mijn coach/ }).click();
  await page.getByLabel("Iets leren").check();
  await toQuestion(page, 2);
  await page.getByLabel("Wat zou het mooi maken?").fill(`${CANARY} samen eten`);
  await page.getByText("Dit liever niet").click();
  await page.getByLabel("Sporten").last().check();
  await toQuestion(page, 3);
  await page.getByRole("button", { name: "Overdag" }).click();
  await page.getByLabel("Op andere momenten kan ik echt niet").check();
  await toQuestion(page, 4);
  await page.getByLabel("Uw postcode").fill("1317");
  await page.getByText("Hoe komt u er?").click();
  await page.getByLabel("Bus of trein").check();
  await page.getByLabel("In de hele stad").check();
  await toQuestion(page, 5);
  await page.getByLabel("Tot € 3").check();
  await toQuestion(page, 6);
  await page.getByLabel("Ik gebruik een rolstoel").check();
  await page.getByText("Uw leeftijd").click();
  await page.getByLabel("Hoe oud bent u?").fill("72");
  await toQuestion(page, 7);
  await page.getByLabel("Turks").check();
  await toQuestion(page, 8);
  await page.getByLabel("Iemand gaat de eerste keer met mij mee").check();
  await page.getByText("Met hoeveel mensen").click();
  await page.getByLabel("In een kleine groep").check();
  await page.getByText("Ook groepen die speciaal zijn voor").click();
  await page.getByLabel("Mantelzorgers").check();
  await page.getByRole("button", { name: "Bekijk wat past" }).click();
  await page.getByText("Hoe komt deze lijst tot stand?").click();
  await page.getByRole("button", { name: "Zet op mijn lijst" }).first().click();
  await page.getByRole("button", { name: "Maak het recept" }).click();
  for (const field of [
    "Naam van de coach",
    "Telefoon van de coach",
    "Eerste afspraak",
    "Een zin voor op het recept",
  ])
    await page.getByLabel(field).fill(`${CANARY} ${field}`);
  await expect(page.locator(".paper")).toContainText(CANARY);
  await page.getByText("Zet het in de agenda").click();
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Maak een agendabestand" }).click();
  expect(await readFile(await (await downloading).path(), "utf8")).not.toContain(CANARY);
  await page.getByText("Bericht voor de huisarts").click();
  await page.getByLabel("Mijn cliënt vindt dit bericht goed").check();
  await expect(page.getByLabel("Het bericht")).toHaveValue(/Samen gekozen/);
  await page.getByRole("button", { name: "Naar mijn lijst" }).click();
  await page.getByRole("button", { name: "Bewaar op dit apparaat" }).click();

  expect(requests).toEqual([]);
  const written = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  const kept = await page.evaluate(() =>
    [localStorage, sessionStorage].flatMap((store) => Object.entries<string>(store)),
  );
  const { pathname, hash } = new URL(page.url());
  const everything = [...written, ...kept.flat(), `${pathname}${hash}`];
  expect(everything.length).toBeGreaterThan(5);
  expect(everything.filter((words) => !ALLOWED.test(words))).toEqual([]);
  const slugs = everything.flatMap((words) => /lijst=(.*)/.exec(words)?.[1]?.split(",") ?? []);
  expect(slugs.filter((slug) => !cards.some((card) => card.slug === slug))).toEqual([]);
  expect([await page.title(), await page.evaluate(() => window.name)].join()).not.toContain(CANARY);
  expect(await context.cookies()).toEqual([]);
});
