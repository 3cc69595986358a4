import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROUTES } from "#desk/gate/find-route.ts";
import { makeLink } from "#desk/gate/link.ts";
import { searchPaths } from "#domain/offline/search-paths.ts";
import { readFrame } from "#search/embedded/read-frame.ts";
import { FILLED, Visitor } from "../support/desk-visitor.ts";
import { makeDeskWorld, makeEditor, type DeskWorld } from "../support/desk-world.ts";
import { rawGet, rawRequest } from "../support/raw-request.ts";

let world: DeskWorld;
let editor: Visitor;
const cookies: string[] = [];

beforeAll(async () => {
  world = await makeDeskWorld({ content: "few", builds: false });
  makeEditor(world, "beheer@example.org", ["*"], true);
  await world.start();
  const keep = async (answer: Promise<Response>) => cookies.push(...(await answer).headers.getSetCookie());
  editor = new Visitor(world);
  await editor.signIn("beheer@example.org");
  const other = new Visitor(world);
  await keep(other.post("/beheer/inloggen", { adres: "beheer@example.org" }));
  await keep(editor.post("/beheer/inloggen", { adres: "niemand@example.org" }));
  const json = { "content-type": "application/json", "sec-fetch-site": "same-origin" };
  await keep(fetch(`${world.origin}/beheer/sleutel/vraag`, { method: "POST", body: "{}", headers: json }));
});
afterAll(() => world.remove());

describe("a cookie of the desk", () => {
  it("is of this host alone, over TLS, and out of reach of scripts and other sites", async () => {
    const leaving = new Visitor(world);
    await leaving.signIn("beheer@example.org");
    cookies.push(...(await leaving.post("/beheer/uitloggen", {})).headers.getSetCookie());
    expect(new Set(cookies.map((cookie) => cookie.split("=")[0])).size).toBe(3);
    for (const cookie of cookies) {
      expect(cookie).toMatch(/^__Host-\w+=/);
      const rules = cookie.split("; ").slice(1);
      expect(rules).toEqual(expect.arrayContaining(["Path=/", "Secure", "HttpOnly", "SameSite=Lax"]));
      expect(cookie).not.toMatch(/;\s*domain=/i);
    }
  });
  it("for who opened a link from a letter ends with the browser, and comes along from no other site", async () => {
    const code = makeLink(world.store(), Date.now(), { purpose: "keep", slug: "adem-ontspan" });
    const reader = new Visitor(world);
    expect((await reader.get("/bijhouden")).headers.getSetCookie()).toEqual([]);
    const [cookie = "", ...more] = (await reader.post("/bijhouden", { code })).headers.getSetCookie();
    expect(cookie).toMatch(/^__Host-link_\w+=[\w-]{43}; Path=\/; Secure; HttpOnly; SameSite=Strict$/);
    expect([cookie.includes(code), more]).toEqual([false, []]);
  });
});

describe("an answer", () => {
  const ADDRESSES = [
    ...["/", "/activiteiten/adem-ontspan", "/activiteiten/adem-ontspan.ics", "/favicon.svg", "/robots.txt"],
    ...["/sitemap-index.xml", "/zoek/kaarten.json", "/zoek/engine.json", "/gezond", "/licenties.txt"],
    ...["/.well-known/security.txt", "/bestaat-niet", "/index.html", "/aanmelden", "/aanmelden/som"],
    ...["/beheer", "/beheer/inloggen", "/beheer/uitvoer.csv", "/beheer/uitvoer.json", "/aanbod/verzonnen"],
    ...["/bijhouden", "/bevestigen/MW-AAAAAAAAA"],
  ];
  it("says what it is and in which letters, and is not taken for anything else", async () => {
    for (const address of ADDRESSES) {
      const answer = await editor.get(address);
      const type = answer.headers.get("content-type") ?? "";
      expect(type, address).toMatch(/^[a-z]+\/[a-z.+-]+(; charset=utf-8)?$/);
      if (/^text|json|xml|javascript/.test(type)) expect(type, address).toMatch(/; charset=utf-8$/);
      expect(answer.headers.get("x-content-type-options"), address).toBe("nosniff");
      expect(answer.headers.get("content-security-policy"), address).toContain("frame-ancestors 'none'");
    }
  });
  it("is kept for long only when its name changes with what it holds", async () => {
    const form = await (await editor.get("/aanmelden")).text();
    const [style = ""] = /\/_desk\/[^"]+\.css/.exec(form) ?? [];
    const kept = async (address: string) => (await editor.get(address)).headers.get("cache-control");
    const begin = await (await editor.get("/zoek/begin.bin")).arrayBuffer();
    const part = searchPaths.part("/zoek", readFrame(new Uint8Array(begin)).name, 0);
    for (const address of [style, part])
      expect(await kept(address), address).toBe("public, max-age=31536000, immutable");
    expect(await kept("/zoek/begin.bin")).toBe("no-cache");
    for (const address of ["/_desk/licenties.txt", "/licenties.txt", "/favicon.svg", "/zoek/kaarten.json"])
      expect(await kept(address), address).toBe("no-cache");
  });
  it("opens nothing to other sites, whatever they ask", async () => {
    const foreign = { origin: "https://elders.example", "access-control-request-method": "POST" };
    for (const address of ADDRESSES)
      for (const method of ["GET", "OPTIONS"]) {
        const answer = await fetch(world.origin + address, { method, headers: foreign, redirect: "manual" });
        const opened = [...answer.headers.keys()].filter((name) => name.startsWith("access-control-"));
        expect(opened, `${method} ${address}`).toEqual([]);
        if (method === "OPTIONS") expect(answer.status, address).toBe(405);
      }
  });
  it("sends nobody to another site", async () => {
    const port = Number(new URL(world.origin).port);
    for (const address of [
      ...["//elders.example/", "//elders.example/index.html", "/activiteiten/?naar=https://elders.example"],
      ...["/beheer?naar=//elders.example", "/%2felders.example/index.html", "/index.html#//elders.example"],
      ...["/aanmelden/link?terug=https://elders.example", "/a/zzzzz?https://elders.example"],
    ]) {
      const { headers } = await rawRequest(port, rawGet(address));
      expect(headers["location"] ?? "/", address).toMatch(/^\/(?!\/|\\)/);
    }
  });
  it("that is a file has a name the guide gave it", async () => {
    for (const kind of ["csv", "json"]) {
      const answer = await editor.get(`/beheer/uitvoer.${kind}?naam=..%2f..%2fx.exe`);
      expect(answer.headers.get("content-disposition")).toMatch(
        new RegExp(`^attachment; filename="aanbod-\\d{4}-\\d\\d-\\d\\d\\.${kind}"$`),
      );
    }
  });
});

describe("a page for editors", () => {
  it("has the button to sign out, every one of them", async () => {
    const addresses = ROUTES.filter(
      ({ method, access }) => method === "GET" && /^(editor|admin)/.test(access),
    )
      .map(({ path }) => path)
      .filter((path) => !/:|uitvoer|\.csv$/.test(path));
    expect(addresses.length).toBeGreaterThan(6);
    for (const address of [...addresses, "/beheer/aanbod/adem-ontspan"]) {
      const answer = await editor.get(address);
      // An administrator without a passkey is led to the page that makes one.
      const page = await (
        answer.status === 303 ? await editor.get(answer.headers.get("location") ?? "") : answer
      ).text();
      expect(/<form[^>]* action="\/beheer\/uitloggen"/.test(page), address).toBe(true);
    }
  });
});

describe("a form", () => {
  it("is read from what was posted alone, and a field that comes twice counts once", async () => {
    const visitor = new Visitor(world);
    const fields = { ...FILLED, ...(await visitor.hidden("/aanmelden")), title: "", description: "" };
    const answer = await visitor.post("/aanmelden?title=Uit+het+adres&description=Uit+het+adres", fields);
    expect([answer.status, (await answer.text()).includes("Uit het adres")]).toEqual([422, false]);
    const twice = await visitor.post("/aanmelden", { ...fields, title: ["Eerste titel", "Tweede titel"] });
    const page = await twice.text();
    expect([page.includes("Eerste titel"), page.includes("Tweede titel")]).toEqual([true, false]);
  });
});

describe("a fault", () => {
  it("tells the visitor a number and nothing of the inside, and the log has that number", async () => {
    world.store().exec("ALTER TABLE report RENAME TO gone");
    const answer = await editor.get("/beheer?%1b[31m=kanarie");
    const page = await answer.text();
    world.store().exec("ALTER TABLE gone RENAME TO report");
    expect(answer.status).toBe(500);
    expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
    const [, number = ""] = /Noem dan dit nummer: ([0-9a-f]{8})\./.exec(page) ?? [];
    expect(page).not.toMatch(/sqlite|no such table|\bat .*\.ts|node:|SELECT/i);
    expect(world.output()).toContain(`Fault ${number} at GET /beheer:`);
    expect(world.output()).not.toContain("kanarie");
    expect((await editor.get("/beheer")).status).toBe(200);
  });
});
