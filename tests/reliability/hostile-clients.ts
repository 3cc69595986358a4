import { connect, type Socket } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import fc from "fast-check";
import { HANGS_MS, makeDeskWorld, type DeskWorld } from "../support/desk-world.ts";
import { inLanes } from "./send-forms.ts";
import { contentFor, type Trial } from "./trial.ts";

const portOf = ({ origin }: DeskWorld) => Number(new URL(origin).port);

const path = fc.oneof(
  fc.constantFrom(
    "/",
    "/aanmelden",
    "/beheer",
    "/beheer/blad",
    "/aanbod/x",
    "/bijhouden/x",
    "/bevestigen/%00",
    "/gezond",
    "/_desk/x.js",
    "/melden/adem-ontspan",
    "//",
    "/%",
    "/..%2f..%2fetc/passwd",
    "*",
    "http://x/",
  ),
  fc.string({ maxLength: 60, unit: "binary" }).map((text) => `/${encodeURIComponent(text.toWellFormed())}`),
  fc.string({ maxLength: 60 }).map((text) => `/${text.replaceAll(" ", "+")}`),
);
const header = fc.tuple(
  fc.constantFrom(
    "Host",
    "Cookie",
    "Content-Length",
    "Content-Type",
    "Transfer-Encoding",
    "Origin",
    "Sec-Fetch-Site",
    "X-Forwarded-For",
    "Expect",
    "Range",
    "If-None-Match",
    "Upgrade",
    "Connection",
    "Accept-Encoding",
    "X",
  ),
  fc.oneof(
    fc.constantFrom(
      "",
      "localhost",
      "0",
      "5",
      "-1",
      "1e3",
      "chunked",
      "gzip, chunked",
      "same-origin",
      "application/x-www-form-urlencoded",
      "multipart/form-data; boundary=x",
      "100-continue",
      "bytes=0-",
      "close",
      "br",
    ),
    fc.string({ maxLength: 80 }),
  ),
);
/** Most begin in order: what is refused at the door never reaches the rooms behind it. */
const IN_ORDER = ["Host: localhost", "Origin: http://localhost", "Sec-Fetch-Site: same-origin"];
const method = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom("GET", "POST", "HEAD") },
  { weight: 1, arbitrary: fc.constantFrom("PUT", "TRACE", "OPTIONS", "CONNECT", "get", "") },
  { weight: 1, arbitrary: fc.string({ maxLength: 8 }) },
);
const version = fc.oneof(
  { weight: 12, arbitrary: fc.constant("HTTP/1.1") },
  { weight: 1, arbitrary: fc.constantFrom("HTTP/1.0", "HTTP/2.0", "", "HTP") },
);
const body = fc.oneof(
  fc.constant(""),
  fc.string({ maxLength: 200 }),
  fc.constant("title=%ff%fe&a[]=1&__proto__=x"),
  fc.constant("5\r\nhello\r\n0\r\n\r\n"),
);
const rawText = fc
  .record({
    method,
    path,
    version,
    headers: fc.array(header, { maxLength: 6 }),
    body,
    luck: fc.integer({ min: 0, max: 9 }),
    isForm: fc.boolean(),
  })
  .map((made) => {
    const lines = [
      `${made.method} ${made.path} ${made.version}`,
      ...(made.luck > 1 ? IN_ORDER : []),
      ...(made.isForm
        ? [
            "Content-Type: application/x-www-form-urlencoded",
            `Content-Length: ${Buffer.byteLength(made.body, "latin1")}`,
          ]
        : []),
      ...(made.luck > 5 ? [] : made.headers.map(([name, value]) => `${name}: ${value}`)),
    ];
    return `${lines.join("\r\n")}\r\n\r\n${made.body}`;
  });

/** Sends bytes on a connection and gives the statuses that came back until it closed or stayed silent. */
function ask(port: number, bytes: string): Promise<number[]> {
  return new Promise((resolve) => {
    const statuses: number[] = [];
    const socket: Socket = connect(port, "127.0.0.1", () => socket.end(Buffer.from(bytes, "latin1")));
    socket.setTimeout(2_000, () => socket.destroy());
    socket.setEncoding("latin1").on("data", (text: string) => {
      for (const [, status = ""] of text.matchAll(/HTTP\/1\.1 (\d{3}) /g)) statuses.push(Number(status));
    });
    socket.on("error", () => undefined);
    socket.on("close", () => resolve(statuses));
  });
}

/** A guide that began a second ago has no backup yet, and tells a watchman so with a 503. */
async function untilWell({ origin }: DeskWorld): Promise<void> {
  for (const end = Date.now() + HANGS_MS; Date.now() < end; await pause(100))
    if ((await fetch(`${origin}/gezond`)).ok) return;
  throw new Error("it never became well");
}

export const rawFuzz: Trial = {
  name: "raw-fuzz",
  promise: "no request, however broken, crashes the process or gets a status of 500 and up",
  async run(size, say) {
    const wanted = size === "full" ? 200_000 : 2_000;
    const world = await makeDeskWorld({ content: contentFor(size) });
    try {
      await world.start({ RATE_FACTOR: "1000000" });
      await untilWell(world);
      const port = portOf(world);
      const problems: string[] = [];
      const seen = new Map<number, number>();
      let sent = 0;
      await inLanes(24, async () => {
        const texts = fc.sample(rawText, 40);
        for (const text of texts) {
          sent++;
          for (const status of await ask(port, text)) {
            seen.set(status, (seen.get(status) ?? 0) + 1);
            if (status >= 500 && problems.length < 10)
              problems.push(`${status} for ${JSON.stringify(text.slice(0, 200))}`);
          }
        }
        if (world.process()?.exitCode !== null) problems.push(`the process ended: ${world.output()}`);
        if (sent % 20_000 < 40) say(`${sent} requests`);
        return sent < wanted && world.process()?.exitCode === null;
      });
      const answer = await fetch(`${world.origin}/gezond`);
      if (answer.status !== 200) problems.push("it is not well afterwards");
      const faults = world.output().match(/Fault |Error/g)?.length ?? 0;
      if (faults > 0) problems.push(`${faults} faults in the log: ${world.output().slice(0, 500)}`);
      return {
        figure: `${sent} raw requests, ${[...seen]
          .toSorted()
          .map(([status, count]) => `${status}: ${count}`)
          .join(", ")}`,
        problems,
      };
    } finally {
      await world.remove();
    }
  },
};

export const slowConnections: Trial = {
  name: "slow",
  promise: "800 connections that say next to nothing are all closed within 30 s, while others are served",
  async run(size) {
    const count = size === "full" ? 800 : 60;
    // As a test only whether they are closed by us: Node by itself waits at least a minute.
    const most = size === "full" ? 30 : 60;
    const world = await makeDeskWorld({ content: contentFor(size) });
    try {
      await world.start();
      const port = portOf(world);
      const began = Date.now();
      const closed: number[] = [];
      const sockets = Array.from({ length: count }, (_, at) => {
        const socket = connect(port, "127.0.0.1", () => {
          socket.write(
            at % 3 === 0
              ? "G"
              : at % 3 === 1
                ? "GET / HTTP/1.1\r\nHost: localhost\r\nX-A"
                : "POST /aanmelden HTTP/1.1\r\nHost: localhost\r\nOrigin: x\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 500\r\n\r\na",
          );
        });
        socket.on("error", () => undefined);
        socket.on("data", () => undefined);
        socket.on("close", () => closed.push(Date.now() - began));
        return socket;
      });
      // One letter every four seconds keeps a connection from being silent.
      const drip = setInterval(
        () => sockets.forEach((socket) => socket.writable && socket.write("x")),
        4_000,
      );
      const waits: number[] = [];
      while (closed.length < count && Date.now() - began < (most + 5) * 1000) {
        const from = performance.now();
        const answer = await fetch(`${world.origin}/`);
        await answer.arrayBuffer();
        waits.push(performance.now() - from);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      clearInterval(drip);
      sockets.forEach((socket) => socket.destroy());
      const last = Math.max(...closed, 0) / 1000;
      const slowest = waits.toSorted((a, b) => a - b)[Math.ceil(waits.length * 0.99) - 1] ?? 0;
      return {
        figure: `${closed.length} of ${count} closed, the last after ${last.toFixed(1)} s; others waited ${slowest.toFixed(0)} ms at most (p99)`,
        problems: [
          ...(closed.length < count ? [`${count - closed.length} stayed open`] : []),
          ...(last > most ? [`the last closed after ${last.toFixed(1)} s`] : []),
        ],
      };
    } finally {
      await world.remove();
    }
  },
};
