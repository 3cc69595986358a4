import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { IncomingMessage, ServerResponse } from "node:http";
import { acceptedEncoding } from "#http/accepted-encoding.ts";
import { readBody } from "#http/read-body.ts";
import { sendPlain } from "#http/send-plain.ts";

/** The Meilisearch server behind the guide, and how many questions are on their way to it. */
export interface SearchUpstream {
  url: string;
  underWay: number;
}

const MAX_BODY_BYTES = 64 * 1024;
const MAX_ANSWER_BYTES = 8 * 1024 * 1024;
/** A browser gives up after 800 ms and asks its own engine; later answers are work for nobody. */
const TIMEOUT_MS = 2_000;
/** More than this at once would only queue; a quick refusal makes the browser answer the question itself. */
const MAX_UNDER_WAY = 64;
/** Shorter answers fit in one packet anyway. */
const COMPRESS_FROM_BYTES = 1_400;

/** Passes one multi-search on to Meilisearch, with the key the browser brought and nothing else of the request. */
export async function answerMultiSearch(
  request: IncomingMessage,
  response: ServerResponse,
  upstream: SearchUpstream | undefined,
): Promise<void> {
  if (!upstream) return sendPlain(request, response, 404);
  const site = request.headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin" && site !== "none")
    return sendPlain(request, response, 403);
  if (!/^application\/json\b/i.test(request.headers["content-type"] ?? ""))
    return sendPlain(request, response, 415);
  if (upstream.underWay >= MAX_UNDER_WAY) return sendPlain(request, response, 503);

  upstream.underWay++;
  try {
    const body = await readBody(request, MAX_BODY_BYTES);
    if (body === "too large") return sendPlain(request, response, 413);
    if (body === "broken off") return void response.destroy();
    await pass(request, response, upstream.url, body);
  } finally {
    upstream.underWay--;
  }
}

async function pass(
  request: IncomingMessage,
  response: ServerResponse,
  url: string,
  body: Buffer<ArrayBuffer>,
): Promise<void> {
  const gone = new AbortController();
  response.once("close", () => gone.abort());
  try {
    const answer = await fetch(`${url}/multi-search`, {
      method: "POST",
      body,
      redirect: "error",
      signal: AbortSignal.any([gone.signal, AbortSignal.timeout(TIMEOUT_MS)]),
      headers: {
        "content-type": "application/json",
        ...(request.headers.authorization ? { authorization: request.headers.authorization } : {}),
        // Compressed answers of Meilisearch come in chunks that wait for each other: 45 ms instead of 5.
        "accept-encoding": "identity",
      },
    });
    const bytes = Buffer.from(await answer.arrayBuffer());
    if (bytes.length > MAX_ANSWER_BYTES) return sendPlain(request, response, 502);
    await sendAnswer(request, response, answer.status, bytes);
  } catch (error) {
    if (gone.signal.aborted) return void response.destroy();
    sendPlain(request, response, (error as Error).name === "TimeoutError" ? 504 : 502);
  }
}

async function sendAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  answer: Buffer,
): Promise<void> {
  const large = answer.length > COMPRESS_FROM_BYTES;
  const compress = large && acceptedEncoding(request.headers["accept-encoding"], ["gzip"]);
  const bytes = compress ? await promisify(gzip)(answer, { level: 4 }) : answer;
  response.statusCode = status;
  response.setHeader("Content-Type", "application/json; charset=utf-8");
  response.setHeader("Cache-Control", "no-store");
  if (compress) response.setHeader("Content-Encoding", "gzip");
  response.setHeader("Content-Length", bytes.length);
  response.end(bytes);
}
