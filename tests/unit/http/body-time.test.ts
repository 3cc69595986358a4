import { connect, type Socket } from "node:net";
import type { Server } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import { giveBodyTime } from "#http/body-time.ts";
import { readBody } from "#http/read-body.ts";
import { createGuideServer } from "#server/guide-server.ts";
import { listening } from "../../support/served-guide.ts";

const servers: Server[] = [];
afterEach(() => servers.splice(0).forEach((server) => server.close()));

/** A server that reads bodies; those to `/blad` may take an hour. */
async function guide(bodyMs: number): Promise<number> {
  const server = createGuideServer(
    async (request, response) => {
      if (request.url === "/blad") giveBodyTime(request, 3_600_000);
      const body = await readBody(request, 1_000);
      if (typeof body !== "string") response.end(`read ${body.length}`);
    },
    () => ({}),
    bodyMs,
  );
  servers.push(server);
  return listening(server);
}

/** Sends the half of a body; the answer comes when the other half was sent, or when the server has waited enough. */
function half(port: number, path: string): { socket: Socket; answer: Promise<string> } {
  const socket = connect(port, "127.0.0.1", () =>
    socket.write(
      `POST ${path} HTTP/1.1\r\nHost: localhost\r\nContent-Length: 8\r\nConnection: close\r\n\r\nhalf`,
    ),
  );
  const answer = new Promise<string>((resolve) => {
    let text = "";
    socket.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
    socket.on("error", () => resolve(text));
    socket.on("close", () => resolve(text));
  });
  return { socket, answer };
}

describe("a body that comes slowly", () => {
  it("is given up, unless it is a file that was given time: that is read to its end", async () => {
    const port = await guide(50);
    const sheet = half(port, "/blad");
    const form = half(port, "/aanmelden");
    expect(await form.answer).toContain("408");
    sheet.socket.write("half");
    expect(await sheet.answer).toContain("read 8");
  });
});
