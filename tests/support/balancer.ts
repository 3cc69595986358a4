import { createServer, request as ask, type IncomingMessage, type ServerResponse } from "node:http";
import { listening } from "./served-guide.ts";

/**
 * What a plain balancer does, and no more: each request to the next host, and to the one after it when that one does
 * not answer (nginx: `proxy_next_upstream error timeout`, which is its default). `turns` says which host answered.
 */
export async function balancer(hosts: readonly string[]) {
  let next = 0;
  const turns: string[] = [];

  const from = (host: string, { method, url, headers }: IncomingMessage) =>
    new Promise<{ answer: IncomingMessage; body: Buffer }>((resolve, reject) => {
      const { hostname, port } = new URL(host);
      const asking = ask({ hostname, port, path: url, method, headers }, (answer) => {
        const parts: Buffer[] = [];
        answer.on("data", (part: Buffer) => parts.push(part));
        answer.on("end", () => resolve({ answer, body: Buffer.concat(parts) }));
        answer.on("error", reject);
      });
      asking.on("error", reject);
      asking.end();
    });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const first = next++;
    for (let tries = 0; tries < hosts.length; tries++) {
      const host = hosts[(first + tries) % hosts.length]!;
      const given = await from(host, request).catch(() => undefined);
      if (!given) continue;
      turns.push(host);
      response.writeHead(given.answer.statusCode ?? 500, given.answer.headers);
      response.end(given.body);
      return;
    }
    response.writeHead(502).end();
  }

  const server = createServer((request, response) => void answer(request, response));
  const port = await listening(server);
  return {
    origin: `http://127.0.0.1:${port}`,
    turns,
    /** The host that the next request goes to. */
    turnTo: (host: string) => {
      next = hosts.indexOf(host);
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
