import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeLink } from "#desk/gate/link.ts";
import { refusalsSince } from "#desk/store/audit.ts";
import { FILLED, Visitor } from "../support/desk-visitor.ts";
import { HANGS_MS, makeDeskWorld, makeEditor, until, type DeskWorld } from "../support/desk-world.ts";
import { rawGet, rawRequest } from "../support/raw-request.ts";

let world: DeskWorld;
beforeAll(async () => {
  world = await makeDeskWorld({ content: "few", builds: false });
  makeEditor(world, "beheer@example.org", ["*"], true);
  await world.start({ RATE_FACTOR: "1", TRUSTED_HOPS: "1" });
});
afterAll(() => world.remove());

const HEADERS = [
  "content-security-policy",
  "referrer-policy",
  "x-content-type-options",
  "x-frame-options",
  "permissions-policy",
];
const from = (address: string) => ({ "x-forwarded-for": address });

describe("every answer of the desk, whatever its status", () => {
  const post = (path: string, init: RequestInit & { headers?: Record<string, string> }) =>
    fetch(world.origin + path, {
      method: "POST",
      redirect: "manual",
      ...init,
      headers: { "sec-fetch-site": "same-origin", ...from("192.0.2.77"), ...init.headers },
    });
  const form = { "content-type": "application/x-www-form-urlencoded" };

  it.each<[string, number, () => Promise<Response>]>([
    ["a form", 200, () => fetch(`${world.origin}/aanmelden`)],
    ["an address that does not exist", 404, () => fetch(`${world.origin}/beheer/bestaat/niet/echt`)],
    ["a made-up link", 404, () => fetch(`${world.origin}/aanbod/xyz`)],
    ["a link that is not open here", 401, () => fetch(`${world.origin}/bijhouden/adem-ontspan`)],
    ["somebody who is not signed in", 303, () => fetch(`${world.origin}/beheer`, { redirect: "manual" })],
    ["a method nobody offers", 405, () => fetch(`${world.origin}/aanmelden`, { method: "DELETE" })],
    ["a post where there is only a page", 405, () => post("/aanmelden/bedankt", { body: "", headers: form })],
    ["a form with a mistake", 422, () => post("/aanmelden", { body: "title=x", headers: form })],
    [
      "a form of many more fields than any",
      413,
      () => post("/aanmelden", { body: "a&".repeat(40_000), headers: form }),
    ],
    [
      "a form of another site",
      403,
      () => post("/aanmelden", { body: "title=x", headers: { ...form, "sec-fetch-site": "cross-site" } }),
    ],
    [
      "a body of another kind",
      415,
      () => post("/aanmelden", { body: "{}", headers: { "content-type": "application/json" } }),
    ],
    [
      "a body that is too large",
      413,
      () => post("/aanmelden", { body: "title=".padEnd(200_000, "x"), headers: form }),
    ],
    ["a post without a session", 401, () => post("/beheer/uitloggen", { body: "", headers: form })],
  ])("%s: %i, with all headers, kept by nobody", async (_, status, ask) => {
    const answer = await ask();
    expect(answer.status).toBe(status);
    for (const name of HEADERS) expect(answer.headers.get(name), name).toBeTruthy();
    expect(answer.headers.get("cache-control")).toBe("no-store");
  });

  it("refuses a post without an origin, and one whose length nobody knows", async () => {
    const plain = await fetch(`${world.origin}/aanmelden`, {
      method: "POST",
      body: "title=x",
      headers: form,
    });
    expect(plain.status).toBe(403);
    const port = Number(new URL(world.origin).port);
    const answer = await rawRequest(
      port,
      `POST /aanmelden HTTP/1.1\r\nHost: localhost\r\nOrigin: ${world.origin}\r\nContent-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n5\r\ntitle\r\n0\r\n\r\n`,
    );
    expect(answer.status).toBe(411);
  });
});

describe("a strange address", () => {
  it.each([
    ["/beheer//..//", "GET"],
    ["/aanmelden//", "GET"],
    ["//aanmelden", "GET"],
    ["/aanmelden/;a=b", "GET"],
    ["/aanmelden/.", "HEAD"],
    ["/aanbod/%2e%2e%2f%2e%2e", "GET"],
    ["/beheer/inzending/%F0%9F%8D%8E", "GET"],
  ])("%s gets an answer of the guide, and no redirect of a library", async (path, method) => {
    const answer = await rawRequest(Number(new URL(world.origin).port), rawGet(path, { method }));
    expect([200, 303, 308, 404]).toContain(answer.status);
    expect(answer.status).not.toBe(301);
    expect(answer.headers["content-security-policy"]).toBeTruthy();
  });
  it.each(["/aanmelden%0a", "/aanbod/%0d%0aSet-Cookie:a=b", "/beheer/%7f"])("%s is refused", async (path) => {
    const answer = await rawRequest(Number(new URL(world.origin).port), rawGet(path));
    expect(answer.status).toBe(400);
  });
  it("two hosts are refused: nobody knows which is meant", async () => {
    const answer = await rawRequest(
      Number(new URL(world.origin).port),
      "GET /aanmelden HTTP/1.1\r\nHost: localhost\r\nHost: example.org\r\nConnection: close\r\n\r\n",
    );
    expect(answer.status).toBe(400);
    expect(answer.headers["content-security-policy"]).toBeTruthy();
  });
});

describe("a form that looks like it came from a machine", () => {
  const fields = async (visitor: Visitor) => {
    const { key = "", stamp = "" } = await visitor.hidden("/aanmelden");
    return { ...FILLED, key, stamp };
  };
  it("is not taken, and not lost: pressing once more is enough", async () => {
    const visitor = new Visitor(world);
    const sent = await fields(visitor);
    const fast = await visitor.post("/aanmelden", sent, from("192.0.2.1"));
    expect(fast.status).toBe(422);
    expect(await fast.text()).toContain('value="Koffie op de stoep"');
    const trapped = await visitor.post("/aanmelden", { ...sent, bijnaam: "x" }, from("192.0.2.1"));
    expect(await trapped.text()).toContain("verborgen veld");
    const forged = await visitor.post("/aanmelden", { ...sent, som: "e30=" }, from("192.0.2.2"));
    expect(forged.status).toBe(422);
    expect(world.store().prepare("SELECT count(*) AS n FROM submission").get()).toEqual({ n: 0 });
  });

  it("is asked to wait when it keeps coming from one address, while others go on", async () => {
    const visitor = new Visitor(world);
    const statuses: number[] = [];
    for (let times = 0; times < 14; times++)
      statuses.push((await visitor.post("/aanmelden", { title: "x" }, from("9.9.9.9, 192.0.2.9"))).status);
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThanOrEqual(3);
    const answer = await visitor.post("/aanmelden", { title: "x" }, from("8.8.8.8, 192.0.2.9"));
    expect(answer.status).toBe(429);
    expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
    expect((await visitor.post("/aanmelden", { title: "x" }, from("192.0.2.10"))).status).toBe(422);
  });
});

describe("the code of a link", () => {
  it("is guessed a few dozen times at most from one address, while others open theirs", async () => {
    const visitor = new Visitor(world);
    const statuses: number[] = [];
    for (let times = 0; times < 44; times++) {
      const code = String(times).padEnd(43, "x");
      statuses.push((await visitor.post("/bijhouden", { code }, from("192.0.2.40"))).status);
    }
    expect(statuses.slice(0, 40)).toEqual(Array<number>(40).fill(404));
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThanOrEqual(3);
    const code = makeLink(world.store(), Date.now(), { purpose: "keep", slug: "adem-ontspan" });
    expect((await visitor.post("/bijhouden", { code }, from("192.0.2.40"))).status).toBe(429);
    expect((await visitor.post("/bijhouden", { code }, from("192.0.2.41"))).status).toBe(303);
  });
  it("is not taken from an address, and not from a page of another site", async () => {
    const code = makeLink(world.store(), Date.now(), { purpose: "keep", slug: "adem-ontspan" });
    const visitor = new Visitor(world);
    expect((await visitor.post(`/bijhouden?code=${code}`, {}, from("192.0.2.42"))).status).toBe(422);
    const foreign = { origin: "https://elders.example.org", "sec-fetch-site": "cross-site" };
    expect((await visitor.post("/bijhouden", { code }, foreign)).status).toBe(403);
    expect((await visitor.get("/bijhouden/adem-ontspan")).status).toBe(401);
  });
});

describe("a code by mail", () => {
  it("is judged five times in all, also when forty guesses arrive at once", async () => {
    const visitor = new Visitor(world);
    await visitor.post("/beheer/inloggen", { adres: "beheer@example.org" }, from("192.0.2.20"));
    const guesses = await Promise.all(
      Array.from({ length: 40 }, (_, at) =>
        visitor.post("/beheer/code", { code: `0000000${at % 10}` }, from(`192.0.2.${100 + at}`)),
      ),
    );
    const pages = await Promise.all(guesses.map((answer) => answer.text()));
    expect(pages.filter((page) => page.includes("Deze code is niet goed"))).toHaveLength(5);
    expect(pages.filter((page) => page.includes("Deze code werkt niet meer"))).toHaveLength(35);
  });
  it("gives an unknown address the same answer and no letter", async () => {
    const letters = world.letters().length;
    const answers = await Promise.all(
      ["niemand@example.org", "beheer@example.org"].map((adres) =>
        new Visitor(world).post("/beheer/inloggen", { adres }, from("192.0.2.30")),
      ),
    );
    const [unknown, known] = answers.map((answer) => [
      answer.status,
      answer.headers.get("location"),
      answer.headers.get("set-cookie")?.replace(/=[\w-]{43}/, "=…"),
    ]);
    expect(unknown).toEqual(known);
    await until(
      () => world.letters().length > letters,
      HANGS_MS,
      () => "the one letter",
    );
    expect(world.letters().some(({ to }) => to.includes("niemand"))).toBe(false);
  });
});

describe("the watchman's page", () => {
  it("says what is well and tells nobody anything else", async () => {
    const answer = await fetch(`${world.origin}/gezond`);
    const said = (await answer.json()) as Record<string, unknown>;
    expect(Object.keys(said).toSorted()).toEqual([
      "backup",
      "build",
      "clock",
      "database",
      "mail",
      "ok",
      "pages",
      "publications",
      "release",
      "search",
    ]);
  });
});

describe("what is refused before anybody is known", () => {
  it("is counted, and what was counted is written down when the guide stops", async () => {
    const refused = await fetch(`${world.origin}/aanmelden`, {
      method: "POST",
      headers: { origin: "https://elders.example.org", ...from("192.0.2.200") },
      body: new URLSearchParams({ title: "x" }),
    });
    expect(refused.status).toBe(403);
    await world.stop();
    expect(refusalsSince(world.store(), 0)["other origin"]).toBeGreaterThan(0);
  });
});
