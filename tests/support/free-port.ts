import { once } from "node:events";
import { createServer } from "node:net";

/**
 * Under the ports that a system gives to whoever asks for any (from 32768 on Linux): between our look and our use
 * no other program is given the same. Every process has a row of its own.
 */
const FIRST = 20_000;
const ROW = 50;
const ROWS = 200;

let taken = 0;

/** A port of this machine on which nobody listens. */
export async function freePort(): Promise<number> {
  for (let tries = 0; tries < ROW; tries++) {
    const port = FIRST + (process.pid % ROWS) * ROW + (taken++ % ROW);
    const server = createServer().listen(port, "127.0.0.1");
    const isFree = await once(server, "listening").then(
      () => true,
      () => false,
    );
    if (!isFree) continue;
    server.close();
    await once(server, "close");
    return port;
  }
  throw new Error(`all of ${ROW} ports are taken`);
}
