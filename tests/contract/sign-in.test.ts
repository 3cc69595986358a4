import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { stopEditor, addEditor } from "#desk/sign-in/editors.ts";
import { Visitor } from "../support/desk-visitor.ts";
import { HANGS_MS, makeDeskWorld, makeEditor, until, type DeskWorld } from "../support/desk-world.ts";
import { makeKey, SoftwareKey, useKey } from "../support/software-key.ts";

let world: DeskWorld;
beforeAll(async () => {
  world = await makeDeskWorld({ content: "few", builds: false });
  makeEditor(world, "beheer@example.org", ["*"], true);
  await world.start({ RATE_FACTOR: "1", TRUSTED_HOPS: "1" });
});
afterAll(() => world.remove());

let clients = 0;
/** Every one from an address of its own. */
const elsewhere = () => ({ "x-forwarded-for": `10.9.${(++clients >> 8) & 255}.${clients & 255}` });
const codesFor = (address: string) =>
  world
    .letters()
    .filter(({ to }) => to.includes(address))
    .flatMap(({ text }) => /Uw code is ([\d ]+\d)/.exec(text)?.[1] ?? []);
const ask = (visitor: Visitor, adres: string, headers = elsewhere()) =>
  visitor.post("/beheer/inloggen", { adres }, headers);
/** Tries the codes in somebody's mail: the long ones, then the newest. Letters of one second have one date. */
async function enters(visitor: Visitor, address: string): Promise<boolean> {
  const codes = codesFor(address).toReversed();
  const inOrder = codes.toSorted((a, b) => b.length - a.length);
  for (const code of inOrder.slice(0, 6))
    if ((await visitor.post("/beheer/code", { code }, elsewhere())).status === 303) return true;
  return false;
}
/** Signs in from an address of the net that nobody else has. */
async function signedIn(address: string): Promise<Visitor> {
  const visitor = new Visitor(world);
  const before = codesFor(address).length;
  await ask(visitor, address);
  await until(
    () => codesFor(address).length > before,
    HANGS_MS,
    () => `a code for ${address}`,
  );
  if (!(await enters(visitor, address))) throw new Error(`${address} could not sign in`);
  return visitor;
}
const isIn = async (visitor: Visitor) => (await visitor.get("/beheer")).status === 200;

describe("somebody who knows the address of an editor", () => {
  it("cannot keep her out, from one address of the net or from a hundred", async () => {
    const address = "gezocht@example.org";
    makeEditor(world, address);
    const one = elsewhere();
    for (let times = 0; times < 20; times++) await ask(new Visitor(world), address, one);
    const editor = await signedIn(address);
    expect(await isIn(editor)).toBe(true);

    for (let times = 0; times < 100; times++) await ask(new Visitor(world), address);
    const again = new Visitor(world);
    expect((await ask(again, address)).status).toBe(303);
    const page = await (await again.get("/beheer/code")).text();
    expect(page).toContain("nieuwste mail");
    await until(
      () => codesFor(address).length >= 14,
      HANGS_MS,
      () => `the last long code, after ${codesFor(address).length} letters`,
    );
    expect(await enters(again, address)).toBe(true);
    expect(codesFor(address).length, "letters to an editor are few").toBeLessThanOrEqual(15);
  });

  it("takes nothing from a code that was asked before, nor from one in the same browser", async () => {
    const address = "eerder@example.org";
    makeEditor(world, address);
    const editor = new Visitor(world);
    await ask(editor, address);
    await until(
      () => codesFor(address).length === 1,
      HANGS_MS,
      () => "the first code",
    );
    const [first = ""] = codesFor(address);
    for (let times = 0; times < 30; times++) {
      const other = new Visitor(world);
      await ask(other, address);
      await other.post("/beheer/code", { code: "00000000" }, elsewhere());
    }
    await ask(editor, address);
    expect((await editor.post("/beheer/code", { code: first }, elsewhere())).status).toBe(303);
  });

  it("does not hinder a neighbour behind the same address of the net who types a code", async () => {
    const address = "kantoor@example.org";
    makeEditor(world, address);
    const office = elsewhere();
    const editor = new Visitor(world);
    await ask(editor, address, office);
    await until(
      () => codesFor(address).length === 1,
      HANGS_MS,
      () => "the code",
    );
    for (let times = 0; times < 60; times++)
      await new Visitor(world).post("/beheer/code", { code: "12345678" }, office);
    const code = codesFor(address)[0] ?? "";
    expect((await editor.post("/beheer/code", { code }, office)).status).toBe(303);
  });
});

describe("a new sign-in", () => {
  it("ends the session that came with the request", async () => {
    makeEditor(world, "twee@example.org");
    const editor = await signedIn("twee@example.org");
    const old = editor.cookie("__Host-redactie");
    await ask(editor, "twee@example.org");
    await until(
      () => codesFor("twee@example.org").length > 1,
      HANGS_MS,
      () => "a second code",
    );
    expect(await enters(editor, "twee@example.org")).toBe(true);
    expect(editor.cookie("__Host-redactie")).not.toBe(old);
    const planted = new Visitor(world);
    planted.cookie("__Host-redactie", old);
    expect(await isIn(planted)).toBe(false);
    expect(await isIn(editor)).toBe(true);
  });
});

describe("an editor who was stopped", () => {
  it("has nothing left when she is let in again: no code, no session, no key", async () => {
    const address = "terug@example.org";
    const id = makeEditor(world, address);
    const editor = await signedIn(address);
    const key = new SoftwareKey();
    expect((await makeKey(editor, key)).status).toBe(200);
    const late = new Visitor(world);
    const before = codesFor(address).length;
    await ask(late, address);
    await until(
      () => codesFor(address).length > before,
      HANGS_MS,
      () => "another code",
    );
    const db = world.store();
    expect(stopEditor(db, Date.now(), id, "test")).toBe(true);
    expect(await enters(late, address)).toBe(false);
    addEditor(
      db,
      Date.now(),
      { email: address, name: "Terug", organizations: ["*"], administrator: false },
      "test",
    );
    expect(await enters(late, address)).toBe(false);
    expect(await isIn(late)).toBe(false);
    expect(await isIn(editor)).toBe(false);
    expect((await useKey(new Visitor(world), key)).status).toBe(422);
  });
});

describe("signing out", () => {
  it("clears what the browser kept, and leaves the cookies of other sites of the town hall alone", async () => {
    makeEditor(world, "weg@example.org");
    const editor = await signedIn("weg@example.org");
    const answer = await editor.post("/beheer/uitloggen", {});
    expect(answer.headers.get("clear-site-data")).toBe('"storage"');
    expect(await isIn(editor)).toBe(false);
  });

  it("everywhere else ends all other sessions and keeps this one", async () => {
    makeEditor(world, "overal@example.org");
    const [here, there, far] = [
      await signedIn("overal@example.org"),
      await signedIn("overal@example.org"),
      await signedIn("overal@example.org"),
    ];
    expect((await here.post("/beheer/ik/sessies", {})).status).toBe(303);
    expect(await Promise.all([here, there, far].map(isIn))).toEqual([true, false, false]);
  });
});

describe("the trail", () => {
  it("holds who came in and how, a wrong code, an unknown key and a page that was denied, without an address", async () => {
    const address = "spoor@example.org";
    const id = makeEditor(world, address);
    const editor = await signedIn(address);
    const key = new SoftwareKey();
    expect((await makeKey(editor, key)).status).toBe(200);
    expect((await editor.get("/beheer/redactie")).status).toBe(403);
    expect((await useKey(new Visitor(world), new SoftwareKey())).status).toBe(422);
    const wrong = new Visitor(world);
    await ask(wrong, address);
    expect((await wrong.post("/beheer/code", { code: "00000000" }, elsewhere())).status).toBe(422);
    const lines = world.store().prepare("SELECT actor, action, detail FROM audit").all();
    const has = (line: object) => expect(lines).toContainEqual(expect.objectContaining(line));
    has({ actor: id, action: "signed in", detail: "code" });
    has({ actor: id, action: "signed in", detail: "passkey" });
    has({ actor: id, action: "code refused" });
    has({ actor: id, action: "denied" });
    has({ actor: "visitor", action: "passkey refused" });
    expect(JSON.stringify(lines)).not.toContain("example.org");
  });
});
