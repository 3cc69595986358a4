import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FILLED, submitListing, Visitor } from "../support/desk-visitor.ts";
import { makeDeskWorld, makeEditor, type DeskWorld } from "../support/desk-world.ts";
import { rawRequest } from "../support/raw-request.ts";

let world: DeskWorld;
let editor: Visitor;
beforeAll(async () => {
  world = await makeDeskWorld({ content: "few", builds: false });
  makeEditor(world, "beheer@example.org");
  await world.start();
  editor = new Visitor(world);
  await editor.signIn("beheer@example.org");
});
afterAll(() => world.remove());

const port = () => Number(new URL(world.origin).port);
const stored = () =>
  ["submission", "report", "link", "mail", "publication", "sheet_import"]
    .map((table) => world.store().prepare(`SELECT count(*) AS n FROM ${table}`).get()?.["n"])
    .join(" ");
const head = (path: string, type: string, length: number, more = "") =>
  `POST ${path} HTTP/1.1\r\nHost: localhost\r\nOrigin: ${world.origin}\r\nContent-Type: ${type}\r\nContent-Length: ${length}\r\n${more}Connection: close\r\n\r\n`;
const URLENCODED = "application/x-www-form-urlencoded";

describe("a form that no browser sends", () => {
  it.each<[string, string, string, number]>([
    ["is of another kind", "multipart/form-data; boundary=x", "--x--", 415],
    ["is JSON", "application/json", '{"title":["a"]}', 415],
    ["is of a kind that only begins like ours", "application/x-www-form-urlencodedx", "title=x", 415],
    ["says each field twice", URLENCODED, "title=a&title=b&wat=x&wat=y&key=1&key=2", 422],
    [
      "says fields as lists and objects",
      URLENCODED,
      "title[]=a&title[x]=b&__proto__[x]=1&constructor.x=1",
      422,
    ],
    ["holds what is no text", URLENCODED, "title=%00%ff%fe%ed%a0%80&easyText=%C0%80%F5", 422],
    ["holds signs without an end", URLENCODED, "title=%&easyText=%e2%82&%zz=%0", 422],
    [
      "has ten thousand fields",
      URLENCODED,
      Array.from({ length: 10_000 }, (_, at) => `f${at}=x`).join("&"),
      413,
    ],
    ["says one field ten thousand times", URLENCODED, "tags=a-b&".repeat(10_000), 413],
    ["is empty", URLENCODED, "", 422],
  ])("%s: it is refused and nothing is kept", async (_, type, body, status) => {
    const before = stored();
    const { status: got } = await rawRequest(
      port(),
      head("/aanmelden", type, Buffer.byteLength(body)) + body,
    );
    expect(got).toBe(status);
    expect(stored()).toBe(before);
  });

  it.each([
    "/aanmelden",
    "/melden/adem-ontspan",
    "/aanmelden/link",
    "/aanmelden/voorbeeld",
    "/bevestigen",
    "/bevestigen/x",
    "/bijhouden/x/dag",
  ])("ends before it is whole, at %s: nothing is kept, and the next one is answered", async (path) => {
    const before = stored();
    await new Promise<void>((resolve) => {
      const socket = connect(port(), "127.0.0.1", () =>
        socket.write(`${head(path, URLENCODED, 5_000)}title=half`, () => socket.destroy()),
      );
      socket.on("close", () => resolve());
      socket.on("error", () => resolve());
    });
    expect((await fetch(world.origin + path.replace(/\/(voorbeeld|dag)$/, ""))).status).toBeLessThan(500);
    expect(stored()).toBe(before);
  });

  it("says the same field twice in an order that is otherwise whole: the first counts, for us and for who reads it", async () => {
    const number = await submitListing(new Visitor(world), {
      title: ["De eerste naam", "De tweede naam"],
      submitterEmail: [FILLED.submitterEmail, "ander@example.org"],
    });
    const row = world.store().prepare("SELECT form FROM submission WHERE id = ?").get(number);
    expect(JSON.parse(String(row?.["form"]))).toMatchObject({ title: "De eerste naam" });
    const sender = world.store().prepare("SELECT email FROM submitter WHERE submission_id = ?").get(number);
    expect(sender).toEqual({ email: FILLED.submitterEmail });
  });
});

describe("a sheet that no browser sends", () => {
  const send = async (type: string, body: string) =>
    (await editor.send("/beheer/blad", body, { "content-type": type })).status;
  const part = (name: string, text: string, file?: string) =>
    `--x\r\nContent-Disposition: form-data; name="${name}"${file === undefined ? "" : `; filename="${file}"`}\r\n\r\n${text}\r\n`;
  const TYPE = "multipart/form-data; boundary=x";

  it.each<[string, string, () => string, number]>([
    ["is a form of another kind", URLENCODED, () => "blad=x", 415],
    ["has no boundary", "multipart/form-data", () => `${part("blad", "a;b", "a.csv")}--x--\r\n`, 400],
    [
      "has another boundary than it says",
      "multipart/form-data; boundary=y",
      () => `${part("blad", "a;b", "a.csv")}--x--\r\n`,
      400,
    ],
    ["has no end", TYPE, () => part("blad", "a;b", "a.csv"), 400],
    ["is a text where the file is asked for", TYPE, () => `${part("blad", "a;b")}--x--\r\n`, 422],
    ["is a file where a tick is asked for", TYPE, () => `${part("nieuw", "a;b", "a.csv")}--x--\r\n`, 422],
    ["is a file without a letter in it", TYPE, () => `${part("blad", "", "a.csv")}--x--\r\n`, 422],
    ["is no form at all", TYPE, () => "x", 400],
  ])("%s: it is refused and nothing is kept", async (_, type, body, status) => {
    const before = stored();
    expect(await send(type, body())).toBe(status);
    expect(stored()).toBe(before);
  });

  it("has a name that is a path, or holds what cannot be seen: the name is what a person reads", async () => {
    const name = `..\\\\..\\\\map/gr\u202eoep.csv`;
    const answer = await editor.send("/beheer/blad", `${part("blad", "niets", name)}--x--\r\n`, {
      "content-type": TYPE,
    });
    expect(answer.status).toBe(303);
    const row = world.store().prepare("SELECT file_name FROM sheet_import").get();
    expect(row).toEqual({ file_name: "groep.csv" });
  });
});
