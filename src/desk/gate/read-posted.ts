import type { IncomingMessage } from "node:http";
import { readBody } from "#http/read-body.ts";
import { FILE_FIELD } from "./form-marks.ts";
import type { Route } from "./route.ts";

/** Bytes: a form with every field at its longest is under this; a sheet of 5,000 activities as well. */
const MOST = { form: 160 * 1024, rows: 1024 * 1024, json: 32 * 1024, file: 8 * 1024 * 1024 } as const;
/** A form of ours has some hundred; to take eighty thousand apart costs as much as two hundred pages. */
const MOST_FIELDS = 1_000;
const AND = "&".charCodeAt(0);

function hasFewFields(body: Buffer): boolean {
  let count = 1;
  for (const byte of body) if (byte === AND) count++;
  return count <= MOST_FIELDS;
}

interface Posted {
  form: URLSearchParams;
  json: unknown;
  file: { name: string; bytes: Uint8Array<ArrayBuffer> } | undefined;
}
export const NOTHING_POSTED: Posted = { form: new URLSearchParams(), json: undefined, file: undefined };

/** What was posted, or the status that refuses it. */
export async function readPosted(
  request: IncomingMessage,
  kind: NonNullable<Route["body"]>,
): Promise<Posted | 400 | 411 | 413 | 415 | "broken off"> {
  const type = request.headers["content-type"] ?? "";
  if (request.headers["content-length"] === undefined) return 411;
  const wanted = {
    form: /^application\/x-www-form-urlencoded\b/i,
    rows: /^application\/x-www-form-urlencoded\b/i,
    json: /^application\/json\b/i,
    file: /^multipart\/form-data\b/i,
  }[kind];
  if (!wanted.test(type)) return 415;
  const body = await readBody(request, MOST[kind]);
  if (body === "too large") return 413;
  if (body === "broken off") return "broken off";
  switch (kind) {
    case "form":
      if (!hasFewFields(body)) return 413;
      return { ...NOTHING_POSTED, form: new URLSearchParams(body.toString("utf8")) };
    case "rows":
      return { ...NOTHING_POSTED, form: new URLSearchParams(body.toString("utf8")) };
    case "json":
      try {
        return { ...NOTHING_POSTED, json: JSON.parse(body.toString("utf8")) as unknown };
      } catch {
        return 400;
      }
    case "file":
      return readMultipart(body, type);
  }
}

async function readMultipart(body: Buffer<ArrayBuffer>, type: string): Promise<Posted | 400> {
  try {
    const parts = await new Response(body, { headers: { "content-type": type } }).formData();
    const form = new URLSearchParams();
    let file: Posted["file"];
    for (const [name, value] of parts) {
      if (typeof value === "string") form.append(name, value);
      else if (name === FILE_FIELD)
        file ??= { name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) };
    }
    return { ...NOTHING_POSTED, form, file };
  } catch {
    return 400;
  }
}
