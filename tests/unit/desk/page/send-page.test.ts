import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { newStamp } from "#desk/gate/form-stamp.ts";
import { sendPage } from "#desk/page/send-page.ts";
import type { DeskBuild } from "#desk/process/desk-build.ts";
import type { DeskLocals } from "#desk/process/desk.ts";
import { StaticFiles } from "#http/static-files.ts";
import { testGuide } from "../../../support/test-intake.ts";

const guide = await testGuide();
const stops: (() => void)[] = [];
afterEach(() => stops.splice(0).forEach((stop) => stop()));

type Draw = (response: ServerResponse, locals: DeskLocals) => void;
const asPage: Draw = (response, { page }) => {
  response.writeHead(200, { "content-type": "text/html" });
  if (page.view.name !== "ask-link") throw new Error("not asked for");
  response.write(Buffer.from(`<h1>Één pagina</h1><i>${page.view.stamp.key}</i>`));
  response.end(Buffer.from(`<b>${page.view.stamp.stamp}</b>`));
};

/** A desk that sends one page, which `draw` makes; counts how often it was made. */
async function deskThatDraws(draw: Draw, keepsPages = true) {
  const desk = { drawn: 0, guide };
  const build: DeskBuild = {
    keepsPages,
    files: new StaticFiles(join(import.meta.dirname)),
    async handler(_request, response, _next, locals) {
      desk.drawn++;
      draw(response, locals as DeskLocals);
    },
  };
  const server = createServer((request, response) => {
    const stamp = newStamp("a-secret", Date.now());
    sendPage(
      request,
      response,
      { build },
      {
        address: "/aanmelden/link",
        drawnOnce: (stamp) => ({ name: "ask-link", slug: "", email: "", stamp }),
        stamp,
        status: 200,
        guide: desk.guide,
        now: Date.now(),
        editor: undefined,
      },
    ).catch(() => {
      response.statusCode = 500;
      response.end("not drawn");
    });
  }).listen(0, "127.0.0.1");
  stops.push(() => server.close());
  await once(server, "listening");
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { desk, get: (init?: RequestInit) => fetch(origin, init) };
}

const stampIn = (html: string) => /<i>([0-9a-f-]{36})<\/i><b>(\d+\.[\w-]{43})<\/b>$/.exec(html)?.slice(1);

describe("a page that is the same for everybody", () => {
  it("is drawn once, and everybody gets a stamp of their own in it", async () => {
    const { desk, get } = await deskThatDraws(asPage);
    const pages = await Promise.all(Array.from({ length: 8 }, async () => (await get()).text()));
    expect(desk.drawn).toBe(1);
    const stamps = pages.map((html) => stampIn(html)?.join(" "));
    expect(stamps).not.toContain(undefined);
    expect(new Set(stamps).size).toBe(8);
  });

  it("says how long it is in bytes, and shows nothing to who only asks for that", async () => {
    const { get } = await deskThatDraws(asPage);
    const whole = await get();
    const head = await get({ method: "HEAD" });
    expect(whole.headers.get("content-type")).toBe("text/html");
    expect(whole.headers.get("content-length")).toBe(String((await whole.arrayBuffer()).byteLength));
    expect(head.headers.get("content-length")).toBe(whole.headers.get("content-length"));
  });

  it("is drawn again when the guide has changed", async () => {
    const { desk, get } = await deskThatDraws(asPage);
    await (await get()).text();
    desk.guide = { ...guide };
    await (await get()).text();
    expect(desk.drawn).toBe(2);
  });

  it.each<[string, Draw]>([
    [
      "failed",
      (response) => {
        response.writeHead(500);
        response.end("Internal Server Error");
      },
    ],
    [
      "broke off halfway, as Astro ends a page then",
      (response) => {
        response.writeHead(200, { "content-type": "text/html" });
        response.write(Buffer.from("<h1>Half"), () => response.destroy());
      },
    ],
    ["never came to an end", (response) => void response.writeHead(200)],
  ])("is not kept when drawing it %s", async (_how, draw) => {
    let fails = true;
    const { desk, get } = await deskThatDraws((response, locals) => {
      if (fails) draw(response, locals);
      else asPage(response, locals);
    });
    expect((await get()).status).toBe(500);
    fails = false;
    expect((await get()).status).toBe(200);
    expect(desk.drawn).toBe(2);
  });

  it("is drawn for each visitor while somebody works on it", async () => {
    const { desk, get } = await deskThatDraws(asPage, false);
    expect(stampIn(await (await get()).text())).toBeDefined();
    await (await get()).text();
    expect(desk.drawn).toBe(2);
  });
});
