import { Agent, request } from "node:http";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { newStamp } from "#desk/gate/form-stamp.ts";
import { FILLED } from "../support/desk-visitor.ts";
import type { DeskWorld } from "../support/desk-world.ts";

export interface Sent {
  status: number;
  location: string;
  body: string;
}

/** Stamped as if the form had been open for a minute: what a person would have waited. */
export function formBody(world: DeskWorld, fields: Record<string, string | readonly string[]>): string {
  const secret = readFileSync(join(world.dataDir, "desk.key"), "utf8").trim();
  const { key, stamp } = newStamp(secret, Date.now() - 60_000);
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...FILLED, ...fields, key, stamp }))
    for (const one of [value].flat()) body.append(name, one);
  return body.toString();
}

export const keepAlive = (sockets: number) => new Agent({ keepAlive: true, maxSockets: sockets });

/** One request with this agent; rejects when the connection breaks. */
export function send(
  world: Pick<DeskWorld, "origin">,
  agent: Agent,
  path: string,
  post?: string,
): Promise<Sent> {
  return new Promise((resolve, reject) => {
    const sent = request(
      world.origin + path,
      {
        agent,
        method: post === undefined ? "GET" : "POST",
        headers:
          post === undefined
            ? {}
            : {
                "content-type": "application/x-www-form-urlencoded",
                "content-length": Buffer.byteLength(post),
                origin: world.origin,
              },
      },
      (answer) => {
        let body = "";
        answer.setEncoding("utf8").on("data", (text: string) => (body += text));
        answer.on("end", () =>
          resolve({ status: answer.statusCode ?? 0, location: answer.headers.location ?? "", body }),
        );
        answer.on("error", reject);
      },
    );
    sent.on("error", reject);
    sent.end(post);
  });
}

/** Keeps `lanes` of work going until `next` says there is no more. */
export async function inLanes(lanes: number, next: (lane: number) => Promise<boolean>): Promise<void> {
  await Promise.all(
    Array.from({ length: lanes }, async (_, lane) => {
      while (await next(lane));
    }),
  );
}
