import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test as base, expect, type Page } from "@playwright/test";
import type { Activity } from "#schema/activity.ts";
import { Visitor } from "../support/desk-visitor.ts";
import {
  HANGS_MS,
  makeDeskWorld,
  makeEditor,
  until,
  type DeskWorld,
  type WorldOptions,
} from "../support/desk-world.ts";
import { formBody, keepAlive, send } from "../reliability/send-forms.ts";
import { stopOutside } from "./visitor.ts";

/** One guide of its own for the tests of a worker: with an editor and an administrator, and one activity of which nobody said whom it suits. */
export const test = base.extend<
  { outside: string[] },
  { size: WorldOptions["content"]; builds: boolean; copies: number; world: DeskWorld }
>({
  /** How much the guide holds. All that is drawn, looked through and published grows with it. */
  size: ["few", { option: true, scope: "worker" }],
  /** Whether readers get to see what is decided, for tests that look at that. */
  builds: [false, { option: true, scope: "worker" }],
  /** How many activities more, made from those it holds: `oude-activiteit-0`, and so on. */
  copies: [0, { option: true, scope: "worker" }],
  world: [
    async ({ size, builds, copies }, use) => {
      const world = await makeDeskWorld({ content: size, builds });
      addCopies(world, copies);
      leaveUnread(world, "adem-ontspan");
      makeEditor(world, "redactie@example.org");
      makeEditor(world, "beheer@example.org", ["*"], true);
      await world.start();
      await use(world);
      await world.remove();
    },
    { scope: "worker" },
  ],
  baseURL: async ({ world }, use) => use(world.origin),
  outside: [
    async ({ page, baseURL }, use) => {
      const blocked: string[] = [];
      page.on("console", (message) => {
        if (/Content Security Policy/.test(message.text())) blocked.push(message.text());
      });
      const asked = await stopOutside(page.context(), baseURL ?? "");
      await use(asked);
      expect(asked, "requests that left this machine").toEqual([]);
      expect(blocked, "what the security policy stopped").toEqual([]);
    },
    { auto: true },
  ],
});
export { expect };

/** As an import leaves an activity: nobody said yet whom it suits. */
function leaveUnread({ dir }: DeskWorld, slug: string): void {
  const file = join(dir, `content/activities/almere/${slug}.json`);
  const { suits: _, ...unread } = JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>;
  writeFileSync(file, `${JSON.stringify(unread, null, 2)}\n`);
}

function addCopies({ dir }: DeskWorld, count: number): void {
  const folder = join(dir, "content/activities/almere");
  const going = readdirSync(folder)
    .map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as Activity)
    .filter(({ schedule, validUntil, status }) => {
      const isGoing = schedule.type === "recurring" && !schedule.until && !validUntil;
      return isGoing && status === "published";
    });
  for (let nr = 0; nr < count; nr++)
    writeFileSync(
      join(folder, `oude-activiteit-${nr}.json`),
      JSON.stringify({ ...going[nr % going.length], title: `Oude activiteit ${nr}` }),
    );
}

let submissions = 0;

/** A submission that waits for an editor. */
export async function waiting(
  world: DeskWorld,
  fields: Record<string, string | readonly string[]> = {},
): Promise<string> {
  const agent = keepAlive(1);
  const all = {
    title: `Samen zingen ${++submissions}`,
    submitterEmail: `zang${submissions}-${process.pid}@example.org`,
    ...fields,
  };
  const { location } = await send(world, agent, "/aanmelden", formBody(world, all));
  agent.destroy();
  const number = /nummer=(MW-\w+)/.exec(location)?.[1] ?? "";
  world
    .store()
    .prepare("UPDATE submission SET state = 'waiting', waiting_since = created_at WHERE id = ?")
    .run(number);
  return number;
}

/** The letters with a code to sign in. */
export const codeLetters = (world: DeskWorld) =>
  world.letters().flatMap(({ text }) => /Uw code is (\d{4} \d{4})/.exec(text)?.[1] ?? []);

/** A device that holds keys and says yes when it is asked. */
export async function withKeys(page: Page): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("WebAuthn.enable");
  await cdp.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

/** Signs in as an editor does: asks for a code, reads the letter, types it over. */
export async function signInByMail(page: Page, world: DeskWorld, address: string): Promise<void> {
  const before = codeLetters(world);
  const sent = () => codeLetters(world).find((code) => !before.includes(code));
  await page.goto("/beheer");
  await page.getByLabel("Uw mailadres").fill(address);
  await page.getByRole("button", { name: "Mail mij een code" }).click();
  await until(sent, HANGS_MS, () => "the code");
  await page.getByLabel("Code").fill(sent() ?? "");
  await page.getByRole("button", { name: "Inloggen" }).click();
  await expect(page).toHaveURL(/\/beheer(\/sleutel)?$/);
}

const SESSION = "__Host-redactie";
const signedIn = new WeakMap<DeskWorld, Promise<string>>();
async function sessionOf(world: DeskWorld): Promise<string> {
  const visitor = new Visitor(world);
  await visitor.signIn("redactie@example.org");
  return visitor.cookie(SESSION);
}

/** At the desk, as an editor who signed in earlier that day. Signing in itself is walked in `sign-in.spec.ts`. */
export async function signIn(page: Page, world: DeskWorld): Promise<void> {
  const session = signedIn.get(world) ?? sessionOf(world);
  signedIn.set(world, session);
  const { hostname } = new URL(world.origin);
  const held = { name: SESSION, domain: hostname, path: "/", secure: true, httpOnly: true };
  await page.context().addCookies([{ ...held, sameSite: "Lax", value: await session }]);
  await page.goto("/beheer");
  await expect(page).toHaveURL(/\/beheer$/);
}

/** On a phone the fourth item of the menu holds all others; where there is room they stand there. */
export async function openMore(page: Page): Promise<void> {
  const isPhone = (page.viewportSize()?.width ?? 0) < 992;
  if (isPhone) await page.locator(".desk-nav__more summary").click();
}

/** Those of which the name passes were checked years ago, all others yesterday. */
export function setChecked({ dir, store }: DeskWorld, isOld: (name: string) => boolean): void {
  store().exec("DELETE FROM publication");
  const folder = join(dir, "content/activities/almere");
  for (const name of readdirSync(folder)) {
    const value = JSON.parse(readFileSync(join(folder, name), "utf8")) as { verification?: object };
    const on = isOld(name) ? "2022-01-10" : "2026-11-29";
    writeFileSync(
      join(folder, name),
      JSON.stringify({ ...value, verification: { ...value.verification, on } }),
    );
  }
}

/** Waits until the form stood open as long as a person needs at least, by the stamp that it sends along. */
export async function likeAPerson(page: Page): Promise<void> {
  const [opened = ""] = (await page.locator("input[name=stamp]").first().inputValue()).split(".");
  await page.waitForTimeout(Math.max(0, Number(opened) + 4_050 - Date.now()));
}

/** Fills in what is needed, as somebody with a mouse does. */
export async function fillIn(page: Page, title: string): Promise<void> {
  await page.getByLabel("Hoe heet de activiteit?").fill(title);
  await page
    .getByLabel("Wat is het, in een paar korte zinnen?")
    .fill("U zingt samen liedjes van vroeger. Wie niet durft, luistert mee. Er is koffie.");
  await page.getByLabel("Van welke organisatie, club of groep is het?").fill("Koor Zing Maar Door");
  await page.getByLabel("Creatieve & culturele activiteiten").check();
  await page.getByLabel("Steeds op vaste dagen").check();
  await page.locator("#v-days1").getByLabel("dinsdag").check();
  await page.locator("#v-every1").selectOption("1");
  await page.locator("#v-start1").fill("10.00");
  await page.locator("#v-end1").fill("12.00");
  await page.locator("#v-holidays").getByLabel("is het er niet").check();
  await page.locator("#v-place").getByLabel("Op een vaste plek").check();
  await page.getByLabel("Naam van de plek").fill("Wijkhuis De Rotonde");
  await page.locator("#v-price").getByLabel("Gratis").check();
  await page.locator("#v-phone").fill("036 555 01 01");
  await page.getByLabel("Uw naam").fill("Een Inzender");
  await page.getByLabel("Uw mailadres").fill(`inzender-${Math.random().toString(36).slice(2)}@example.org`);
}
