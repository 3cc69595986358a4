import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { limitBodyTime } from "#http/body-time.ts";
import { sendPlain } from "#http/send-plain.ts";

/** Milliseconds. A slow line gets a page within these; a connection that only waits does not keep a place. */
const LIMITS = {
  headersTimeout: 10_000,
  /** The longest that any request may be given; the usual one is `BODY_MS`. */
  requestTimeout: 320_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 2_000,
};
const BODY_MS = 20_000;
const SILENT_SOCKET_MS = 30_000;
const CLOSE_WITHIN_MS = 3_000;
const MAX_HEADER_BYTES = 16_384;

type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;
type Headers = () => Record<string, string>;

/**
 * The HTTP side of the guide: its limits, and the refusals of what never becomes a request. `headers` are those
 * every answer has at that moment.
 */
export function createGuideServer(answer: Answer, headers: Headers, bodyMs = BODY_MS): Server {
  const server = createServer(
    { ...LIMITS, maxHeaderSize: MAX_HEADER_BYTES, requireHostHeader: false },
    (request, response) => {
      limitBodyTime(request, bodyMs, () => refuse(TOO_SLOW, request.socket, headers()));
      respond(request, response, answer);
    },
  );
  server.on("checkExpectation", (request: IncomingMessage, response: ServerResponse) => {
    for (const [name, value] of Object.entries(headers())) response.setHeader(name, value);
    sendPlain(request, response, 417);
  });
  server.on("clientError", (error: NodeJS.ErrnoException, socket: Socket) =>
    refuse(error, socket, headers()),
  );
  server.setTimeout(SILENT_SOCKET_MS);
  return server;
}

function respond(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  response.on("error", () => response.destroy());
  answer(request, response).catch((error: unknown) => {
    // Not the whole address: a link in it is a key, and a question may be a name.
    console.error(`${request.method} /${request.url?.split(/[/?]/)[1]?.slice(0, 40)}:`, error);
    sendPlain(request, response, 500);
  });
}

const TOO_SLOW = Object.assign(new Error("the body did not come in time"), {
  code: "ERR_HTTP_REQUEST_TIMEOUT",
});

const STATUS_OF: Record<string, string> = {
  HPE_HEADER_OVERFLOW: "431 Request Header Fields Too Large",
  ERR_HTTP_REQUEST_TIMEOUT: "408 Request Timeout",
};

/** Node could not read the request. `destroySoon` and not `end`: the latter leaves the socket half open. */
function refuse(error: NodeJS.ErrnoException, socket: Socket, headers: Record<string, string>): void {
  if (!socket.writable || error.code === "ECONNRESET") {
    socket.destroy();
    return;
  }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const status = STATUS_OF[error.code ?? ""] ?? "400 Bad Request";
  socket.write(`HTTP/1.1 ${status}\r\n${lines.join("")}Connection: close\r\nContent-Length: 0\r\n\r\n`);
  socket.destroySoon();
}

/** Takes the port, or throws one sentence about why it cannot. */
export function listen(server: Server, { host, port }: { host: string; port: number }): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException) =>
      reject(new Error(sentence(error, host, port), { cause: error }));
    server.once("error", fail);
    server.listen({ host, port }, () => {
      server.off("error", fail);
      resolve();
    });
  });
}

function sentence(error: NodeJS.ErrnoException, host: string, port: number): string {
  switch (error.code) {
    case "EADDRINUSE":
      return `Port ${port} is taken by another program. Choose another one: PORT=${port + 1} npm start`;
    case "EACCES":
      return `Port ${port} may not be used by you. Choose one above 1023: PORT=4321 npm start`;
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return `HOST is "${host}", which is not an address of this machine. Use 127.0.0.1 or 0.0.0.0.`;
    default:
      return `Port ${port} on ${host} cannot be used: ${error.message}`;
  }
}

/** Lets answers that are under way end, for a moment. */
export async function close(server: Server): Promise<void> {
  if (!server.listening) return;
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const late = setTimeout(() => server.closeAllConnections(), CLOSE_WITHIN_MS);
  await closed;
  clearTimeout(late);
}
