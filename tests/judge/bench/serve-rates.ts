import { spawn } from "node:child_process";
import { connect } from "node:net";
import { freePort } from "../../support/free-port.ts";
import type { Figure } from "./measure.ts";
import { untilUp, withGuide } from "./running-guide.ts";

const LINES = 32;
const PATH = "/over";

/** The same bytes with the same headers of their kind, and nothing decided: the least that answering over HTTP takes. */
const BARE = `
const { createServer } = require("node:http");
const [port, from, path] = process.argv.slice(1);
fetch(from + path, { headers: { "accept-encoding": "br" } }).then(async (answer) => {
  const headers = Object.fromEntries(answer.headers);
  // As it was read: fetch has taken the brotli off.
  delete headers["content-encoding"];
  const bytes = Buffer.from(await answer.arrayBuffer());
  headers["content-length"] = String(bytes.length);
  createServer((_, response) => response.writeHead(200, headers).end(bytes)).listen(Number(port), "127.0.0.1");
});`;

/** Answers per second over so many lines that stay open, each asking again as soon as it has its answer. */
async function rateOf(port: number, milliseconds: number): Promise<number> {
  const question = `GET ${PATH} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nAccept-Encoding: identity\r\n\r\n`;
  let answers = 0;
  const until = performance.now() + milliseconds;
  const ask = () =>
    new Promise<void>((done, failed) => {
      const socket = connect(port, "127.0.0.1", () => socket.write(question));
      let length = Infinity;
      let read = 0;
      socket.on("error", failed);
      socket.on("data", (chunk: Buffer) => {
        if (read === 0) {
          const head = chunk.indexOf("\r\n\r\n");
          const [, bytes] = /content-length: (\d+)/i.exec(chunk.subarray(0, head).toString("latin1")) ?? [];
          if (!chunk.subarray(0, 13).toString().endsWith(" 200 ") || !bytes) {
            failed(new Error("not the page"));
            return;
          }
          length = head + 4 + Number(bytes);
        }
        read += chunk.length;
        if (read < length) return;
        answers++;
        read = 0;
        if (performance.now() < until) socket.write(question);
        else {
          socket.destroy();
          done();
        }
      });
    });
  await Promise.all(Array.from({ length: LINES }, ask));
  return (answers / milliseconds) * 1_000;
}

/** A still page of the live release, by the process of the guide and by a bare server of the same bytes, in turn. */
export async function serveRates(
  root: string,
  rounds: number,
  milliseconds = 3_000,
): Promise<{ guide: Figure; bare: Figure }> {
  return withGuide(root, async (from) => {
    const barePort = await freePort();
    const bareServer = spawn(process.execPath, ["-e", BARE, String(barePort), from, PATH], {
      stdio: "ignore",
    });
    try {
      const bareFrom = `http://127.0.0.1:${barePort}`;
      await untilUp(bareFrom);
      const guide: number[] = [];
      const bare: number[] = [];
      for (let round = 0; round < rounds; round++) {
        guide.push(await rateOf(Number(new URL(from).port), milliseconds));
        bare.push(await rateOf(barePort, milliseconds));
      }
      const figure = (rates: number[]): Figure => ({ best: Math.max(...rates), worst: Math.min(...rates) });
      return { guide: figure(guide), bare: figure(bare) };
    } finally {
      bareServer.kill("SIGTERM");
    }
  });
}
