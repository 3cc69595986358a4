import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addKeeper } from "#desk/upkeep/keepers.ts";
import { CAUSED_A_DAY } from "#desk/mail/caused-letter.ts";
import { FILLED, Visitor } from "../support/desk-visitor.ts";
import { HANGS_MS, makeDeskWorld, until, type DeskWorld } from "../support/desk-world.ts";

const SLUG = "adem-ontspan";
let world: DeskWorld;
beforeAll(async () => {
  world = await makeDeskWorld({ content: "few", builds: false });
  addKeeper(world.store(), Date.now(), { slug: SLUG, email: "houder@example.org" });
  await world.start({ RATE_FACTOR: "1", TRUSTED_HOPS: "1" });
});
afterAll(() => world.remove());

let clients = 0;
const elsewhere = () => ({ "x-forwarded-for": `10.8.0.${++clients}` });
const lettersTo = (address: string) => world.letters().filter(({ to }) => to.includes(address));
/** The stamp of a form that stood open for as long as a person needs at least. */
async function filledIn(visitor: Visitor, path: string): Promise<Record<string, string>> {
  const { key = "", stamp = "" } = await visitor.hidden(path);
  await new Promise((resolve) => setTimeout(resolve, 4_100));
  return { key, stamp };
}

describe("somebody who knows the address of a provider", () => {
  it("fills her mail with three links a day and not more, and reads the same page for an address of nobody", async () => {
    const visitor = new Visitor(world);
    const sent = await filledIn(visitor, `/aanmelden/link?activiteit=${SLUG}`);
    const ask = async (adres: string) => {
      const answer = await visitor.post("/aanmelden/link", { ...sent, activiteit: SLUG, adres }, elsewhere());
      return [answer.status, await answer.text()];
    };
    const pages = new Set<string>();
    for (let times = 0; times < 15; times++)
      for (const address of ["houder@example.org", "niemand@example.org"])
        pages.add(JSON.stringify(await ask(address)));
    expect([...pages]).toHaveLength(1);
    expect([...pages][0]).toContain("hooguit 3 van deze mails per dag");
    await until(
      () => lettersTo("houder@example.org").length >= CAUSED_A_DAY.upkeepLink,
      HANGS_MS,
      () => "the letters",
    );
    const [letter] = lettersTo("houder@example.org");
    const path = /\/aanbod\/[\w-]+/.exec(letter?.text ?? "")?.[0] ?? "";
    expect((await new Visitor(world).get(path)).status, "what came goes on working").toBe(200);
    expect(lettersTo("houder@example.org")).toHaveLength(CAUSED_A_DAY.upkeepLink);
    expect(lettersTo("niemand@example.org")).toEqual([]);
  });

  it("fills it with five letters to confirm at once and not more; the page says why, and keeps what was filled in", async () => {
    const address = "opgezadeld@example.org";
    const statuses: number[] = [];
    let page = "";
    const visitor = new Visitor(world);
    const stamps = await Promise.all(Array.from({ length: 7 }, () => filledIn(visitor, "/aanmelden")));
    for (const sent of stamps) {
      const fields = { ...FILLED, ...sent, submitterEmail: address };
      const answer = await visitor.post("/aanmelden", fields, elsewhere());
      statuses.push(answer.status);
      page = await answer.text();
    }
    expect(statuses.filter((status) => status === 303)).toHaveLength(5);
    expect(page).toContain("Van dit mailadres wachten al 5 activiteiten op uw bevestiging");
    expect(page).toContain('value="Koffie op de stoep"');
  });
});
