import { createServer, request as ask, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "@playwright/test";
import { keptPaths, oneVisit } from "../e2e/offline-visit.ts";
import { expect, openFinder, results, test as base } from "../e2e/visitor.ts";

type Answer = { status: number; text: string } | "hangs" | "as it is";

/** The guide behind a door that can change the worker: a browser asks for its file past all routes of a test. */
class Door {
  /** Path to what is answered instead. */
  readonly instead = new Map<string, Answer>();
  /** "HEAD /service-worker.js" */
  readonly asked: string[] = [];
  readonly #target: URL;

  constructor(target: string) {
    this.#target = new URL(target);
  }

  readonly answer = (request: IncomingMessage, response: ServerResponse): void => {
    const { method, headers, url: path } = request;
    this.asked.push(`${method} ${path}`);
    const instead = this.instead.get(path ?? "") ?? this.instead.get("*") ?? "as it is";
    if (instead === "hangs") return;
    if (instead !== "as it is") {
      response.writeHead(instead.status, { "content-type": "text/javascript", "cache-control": "no-cache" });
      response.end(method === "HEAD" ? undefined : instead.text);
      return;
    }
    const { hostname, port, host } = this.#target;
    const options = { hostname, port, path, method, headers: { ...headers, host } };
    const asking = ask(options, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    });
    asking.on("error", () => response.destroy());
    request.pipe(asking);
  };
}

const WORKER = "/service-worker.js";
const test = base.extend<{ door: Door }>({
  door: async ({}, use, { project }) => use(new Door(project.use.baseURL ?? "")),
  baseURL: async ({ door }, use) => {
    const server = createServer(door.answer);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    server.closeAllConnections();
    server.close();
  },
});

test.use({ serviceWorkers: "allow" });

const registrations = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);

for (const status of [404, 410])
  test(`a worker whose file answers ${status} takes itself and all it kept away`, async ({ page, door }) => {
    await oneVisit(page);
    door.instead.set(WORKER, { status, text: "weg" });
    await page.goto("/privacy");
    await expect.poll(async () => (await keptPaths(page)).names).toEqual([]);
    await expect.poll(() => registrations(page)).toBe(0);
    await openFinder(page);
    await expect(results(page).first()).toBeVisible();
    await expect.poll(() => registrations(page)).toBe(0);
  });

test("whether the worker was withdrawn is asked at the begin of a visit, and not at every page", async ({
  page,
  door,
}) => {
  await oneVisit(page);
  door.asked.length = 0;
  await page.goto("/");
  for (const path of ["/activiteiten", "/samen-kijken", "/mijn-lijst", "/"]) {
    await page.waitForLoadState("networkidle");
    await page.evaluate((to) => (location.href = to), path);
    await page.waitForURL(path);
  }
  await page.waitForLoadState("networkidle");
  // The worker itself, and the page in case the worker cannot.
  expect(door.asked.filter((one) => one === `HEAD ${WORKER}`)).toHaveLength(2);
});

const BLIND = 'addEventListener("activate", (event) => event.waitUntil(clients.claim()));';
/** Never looks whether it was withdrawn, and keeps all for itself. */
const TRAP = `addEventListener("install", () => self.skipWaiting());
addEventListener("activate", (event) => event.waitUntil(clients.claim()));
addEventListener("fetch", (event) => event.request.mode === "navigate" && event.respondWith(
  Promise.resolve(new Response("stuk", { headers: { "content-type": "text/html" } }))));`;

test("a visitor who was trapped by a broken worker is free after the next release", async ({
  page,
  door,
}) => {
  door.instead.set(WORKER, { status: 200, text: TRAP });
  await oneVisit(page);
  await page.goto("/activiteiten");
  await expect(page.locator("body")).toHaveText("stuk");
  door.instead.delete(WORKER);
  await expect(async () => {
    await page.goto("/activiteiten");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/activiteiten/, { timeout: 500 });
  }).toPass();
  await expect(results(page).first()).toBeVisible();
});

test("a worker that cannot look after itself is ended by the page once its file is gone", async ({
  page,
  door,
}) => {
  door.instead.set(WORKER, { status: 200, text: BLIND });
  await oneVisit(page);
  await page.evaluate(async () => (await caches.open("gids-oud")).put("/oud", new Response("oud")));
  door.instead.set(WORKER, { status: 410, text: "" });
  await page.goto("/");
  await expect.poll(() => registrations(page)).toBe(0);
  await expect.poll(async () => (await keptPaths(page)).names).toEqual([]);
});

/** The worker of this release as if it were of another one. */
async function otherRelease(page: Page, change: (text: string) => string): Promise<Answer> {
  const text = await (await page.request.get(WORKER)).text();
  return { status: 200, text: change(text.replace(/"name":"[0-9a-f]+"/, '"name":"nieuw"')) };
}

test("a release with a file that is not its own is not taken, and the one before stays whole", async ({
  page,
  door,
  context,
}) => {
  await oneVisit(page);
  const { names, addresses } = await keptPaths(page);
  const broken = await otherRelease(page, (text) =>
    text.replace(/("\/zoek\/index\.bin":")[0-9a-f]+/, "$10000000000000000"),
  );
  door.instead.set(WORKER, broken);
  const fate = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const found = new Promise<ServiceWorker>((resolve) => {
      registration.addEventListener("updatefound", () => resolve(registration.installing!));
    });
    await registration.update();
    const worker = await found;
    while (worker.state === "installing") await new Promise((resolve) => setTimeout(resolve, 50));
    return worker.state;
  });
  expect(fate).toBe("redundant");
  await context.setOffline(true);
  await openFinder(page);
  await expect(results(page).first()).toBeVisible();
  const left = await page.evaluate(
    async (name) => (await (await caches.open(name)).keys()).length,
    names[0] ?? "",
  );
  expect(left).toBe(addresses.length);
});

test("a new release takes the place of the old one by itself", async ({ page, door, context }) => {
  await oneVisit(page);
  await page.goto("/gemeente/almere");
  await expect.poll(async () => (await keptPaths(page)).addresses).toContain("/gemeente/almere");
  door.instead.set(WORKER, await otherRelease(page, (text) => text));
  await page.goto("/gemeente/almere");
  await expect.poll(async () => (await keptPaths(page)).names).toEqual(["gids-nieuw"]);
  await expect.poll(async () => (await keptPaths(page)).addresses).toContain("/gemeente/almere");
  await context.setOffline(true);
  await openFinder(page);
  await expect(results(page).first()).toBeVisible();
});

test("when the whole server hangs, the finder and the questions answer from the device", async ({
  page,
  door,
}) => {
  await oneVisit(page);
  door.instead.set("*", "hangs");
  await openFinder(page);
  await expect(results(page).first()).toBeVisible();
  await page.goto("/samen-kijken");
  await page.getByRole("link", { name: "Ik kijk zelf" }).click();
  await expect(page.getByLabel("Mensen ontmoeten")).toBeVisible();
});

test("when the server answers errors only, the finder answers from the device", async ({ page, door }) => {
  await oneVisit(page);
  door.instead.set("*", { status: 502, text: "bad gateway" });
  await openFinder(page);
  await expect(results(page).first()).toBeVisible();
  await expect(page.locator("#geen-verbinding")).toBeVisible();
});
