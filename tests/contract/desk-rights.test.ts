import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { stopEditor } from "#desk/sign-in/editors.ts";
import { Visitor } from "../support/desk-visitor.ts";
import { HANGS_MS, makeDeskWorld, makeEditor, until, type DeskWorld } from "../support/desk-world.ts";
import { makeKey, SoftwareKey, useKey } from "../support/software-key.ts";

const A = "yogastudio-adem";
const B = "beweegloket-polderfit";
let world: DeskWorld;
let head: Visitor;
let ofA: Visitor;
beforeAll(async () => {
  world = await makeDeskWorld({ content: "few", builds: false });
  makeEditor(world, "hoofd@example.org", ["*"], true);
  makeEditor(world, "beheer-a@example.org", [A], true);
  await world.start();
  head = await administrator("hoofd@example.org");
  ofA = await administrator("beheer-a@example.org");
});
afterAll(() => world.remove());

async function administrator(address: string): Promise<Visitor> {
  const visitor = new Visitor(world);
  await visitor.signIn(address);
  expect((await makeKey(visitor, new SoftwareKey())).status).toBe(200);
  setAge(address, -3_600_000);
  return visitor;
}
/** Makes somebody's sign-ins older by this; these tests may take as long as they like. */
const setAge = (address: string, milliseconds: number) =>
  world
    .store()
    .prepare(
      "UPDATE session SET began_at = began_at - ? WHERE editor_id = (SELECT id FROM editor WHERE email = ?)",
    )
    .run(milliseconds, address);
const rightsOf = (address: string) =>
  world
    .store()
    .prepare(
      "SELECT organization, role FROM membership JOIN editor ON editor.id = editor_id WHERE email = ? AND active = 1 ORDER BY organization",
    )
    .all(address)
    .map(({ organization, role }) => `${String(role)} ${String(organization)}`);
const give = (visitor: Visitor, adres: string, organisatie: string[], beheerder = "") =>
  visitor.post("/beheer/redactie", { naam: "Iemand", adres, organisatie, beheerder });
const idOf = (address: string) =>
  String(world.store().prepare("SELECT id FROM editor WHERE email = ?").get(address)?.["id"]);

describe("an administrator of one organisation", () => {
  it("gives rights over that one, and over no other, not over the whole guide, and not to herself", async () => {
    expect((await give(ofA, "nieuw-a@example.org", [A])).status).toBe(303);
    expect(rightsOf("nieuw-a@example.org")).toEqual([`editor ${A}`]);
    for (const organizations of [[B], [A, B], ["*"]]) {
      expect((await give(ofA, "vriend@example.org", organizations, "ja")).status).toBe(422);
      expect((await give(ofA, "beheer-a@example.org", organizations, "ja")).status).toBe(422);
    }
    expect(rightsOf("vriend@example.org")).toEqual([]);
    expect(rightsOf("beheer-a@example.org")).toEqual([`administrator ${A}`]);
  });

  it("changes, stops and resets nobody of another organisation, and does not see who they are", async () => {
    makeEditor(world, "van-b@example.org", [B]);
    makeEditor(world, "van-beide@example.org", [A, B]);
    for (const address of ["van-b@example.org", "van-beide@example.org", "hoofd@example.org"]) {
      const before = rightsOf(address);
      expect((await give(ofA, address, [A])).status).toBe(422);
      expect((await ofA.post(`/beheer/redactie/${idOf(address)}`, {})).status).toBe(422);
      expect((await ofA.post(`/beheer/redactie/${idOf(address)}/opnieuw`, {})).status).toBe(422);
      expect(rightsOf(address)).toEqual(before);
    }
    const page = await (await ofA.get("/beheer/redactie")).text();
    expect(page).toContain("nieuw-a@example.org");
    expect(page).not.toContain("van-b@example.org");
    expect(page).not.toContain("De hele gids");
    expect(await (await head.get("/beheer/redactie")).text()).toMatch(
      /geweigerd: .*rechten die niet mochten/,
    );
  });
});

describe("an editor", () => {
  it("makes nobody an editor or an administrator, whatever fields she sends", async () => {
    makeEditor(world, "gewoon@example.org", ["*"]);
    const editor = new Visitor(world);
    await editor.signIn("gewoon@example.org");
    expect((await give(editor, "gewoon@example.org", ["*"], "ja")).status).toBe(403);
    expect((await give(editor, "vriend@example.org", ["*"], "ja")).status).toBe(403);
    expect(rightsOf("gewoon@example.org")).toEqual(["editor *"]);
    expect(rightsOf("vriend@example.org")).toEqual([]);
  });
});

describe("an administrator who is stopped while her request is still coming in", () => {
  it("gives no rights with it", async () => {
    const address = "race@example.org";
    makeEditor(world, address, ["*"], true);
    const visitor = await administrator(address);
    const body = "naam=Vriend&adres=vriend%40example.org&organisatie=*&beheerder=ja";
    const { port } = new URL(world.origin);
    const socket = connect(Number(port), "127.0.0.1");
    let answer = "";
    socket.setEncoding("latin1").on("data", (text: string) => (answer += text));
    const closed = new Promise((resolve) => socket.once("close", resolve));
    const seen = () =>
      Number(
        world
          .store()
          .prepare("SELECT max(seen_at) AS at FROM session WHERE editor_id = ?")
          .get(idOf(address))?.["at"],
      );
    const before = seen();
    socket.write(
      [
        "POST /beheer/redactie HTTP/1.1",
        `Host: localhost:${port}`,
        "Sec-Fetch-Site: same-origin",
        `Cookie: __Host-redactie=${visitor.cookie("__Host-redactie")}`,
        "Content-Type: application/x-www-form-urlencoded",
        `Content-Length: ${body.length}`,
        "Connection: close",
        "",
        body.slice(0, 20),
      ].join("\r\n"),
    );
    await until(
      () => seen() > before,
      HANGS_MS,
      () => "the request at the gate",
    );
    expect(stopEditor(world.store(), Date.now(), idOf(address), "test")).toBe(true);
    socket.write(body.slice(20));
    await closed;
    expect(answer).toMatch(/^HTTP\/1\.1 401 /);
    expect(rightsOf("vriend@example.org")).toEqual([]);
  });
});

describe("a session of an hour ago", () => {
  it("is no proof for a key, for ending sessions or for rights, and tells where to give it", async () => {
    const address = "tab@example.org";
    makeEditor(world, address);
    const editor = new Visitor(world);
    await editor.signIn(address);
    setAge(address, 3_600_000);
    const asked = await makeKey(editor, new SoftwareKey());
    expect(asked.status).toBe(401);
    expect(await asked.json()).toMatchObject({ to: "/beheer/bewijs?naar=ik" });
    for (const path of ["/beheer/ik/sessies", "/beheer/sleutel/weg", "/beheer/ik/sessie/x"])
      expect((await editor.post(path, {})).headers.get("location"), path).toBe("/beheer/bewijs?naar=ik");
    expect((await editor.get("/beheer")).status).toBe(200);
    const page = await (await editor.get("/beheer/bewijs?naar=ik")).text();
    expect(page).toContain(`name="adres" value="${address}"`);

    setAge("hoofd@example.org", 2 * 3_600_000);
    expect((await give(head, "later@example.org", ["*"])).headers.get("location")).toBe(
      "/beheer/bewijs?naar=redactie",
    );
    setAge("hoofd@example.org", -2 * 3_600_000);
    expect(rightsOf("later@example.org")).toEqual([]);
  });
});

describe("an administrator", () => {
  it("who comes in by mail makes a key first, and with it gets her rights in a new session", async () => {
    const address = "eerste-dag@example.org";
    makeEditor(world, address, ["*"], true);
    const visitor = new Visitor(world);
    await visitor.signIn(address);
    expect((await visitor.get("/beheer/redactie")).headers.get("location")).toBe("/beheer/sleutel");
    expect((await visitor.get("/beheer")).status).toBe(200);
    const byMail = visitor.cookie("__Host-redactie");
    const key = new SoftwareKey();
    expect((await makeKey(visitor, key)).status).toBe(200);
    expect((await visitor.get("/beheer/redactie")).status).toBe(200);
    const old = new Visitor(world);
    old.cookie("__Host-redactie", byMail);
    expect((await old.get("/beheer")).headers.get("location")).toBe("/beheer/inloggen");
    await until(
      () =>
        world
          .letters()
          .some(({ to, subject }) => to.includes(address) && /sleutel bij gekomen/.test(subject)),
      HANGS_MS,
      () => "the letter that tells of the key",
    );
  });

  it("who has a key cannot go round it by mail, and cannot take the last one away", async () => {
    const address = "omweg@example.org";
    makeEditor(world, address, ["*"], true);
    const visitor = await administrator(address);
    const thief = new Visitor(world);
    await thief.signIn(address);
    expect((await thief.get("/beheer/redactie")).headers.get("location")).toBe(
      "/beheer/bewijs?naar=redactie",
    );
    expect((await makeKey(thief, new SoftwareKey())).status).toBe(401);
    const id = String(
      world.store().prepare("SELECT id FROM passkey WHERE editor_id = ?").get(idOf(address))?.["id"],
    );
    expect((await thief.post("/beheer/sleutel/weg", { sleutel: id })).headers.get("location")).toContain(
      "bewijs",
    );
    expect((await visitor.post("/beheer/sleutel/weg", { sleutel: id })).status).toBe(303);
    expect(await (await visitor.get("/beheer/ik")).text()).toContain("houdt u altijd een sleutel");
  });

  it("helps an editor who lost her telephone: signed out everywhere, no keys, and still an editor", async () => {
    const address = "kwijt@example.org";
    makeEditor(world, address);
    const editor = new Visitor(world);
    await editor.signIn(address);
    const key = new SoftwareKey();
    expect((await makeKey(editor, key)).status).toBe(200);
    expect((await head.post(`/beheer/redactie/${idOf(address)}/opnieuw`, {})).status).toBe(303);
    expect((await editor.get("/beheer")).status).toBe(303);
    expect((await useKey(new Visitor(world), key)).status).toBe(422);
    await editor.signIn(address);
    expect((await editor.get("/beheer")).status).toBe(200);
  });
});
