import { availableParallelism } from "node:os";
import type { IncomingMessage, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { RateLimit } from "#desk/gate/rates.ts";
import { acceptedEncoding } from "#http/accepted-encoding.ts";
import { readBody } from "#http/read-body.ts";
import { sendPlain } from "#http/send-plain.ts";
import { clientAddress } from "#http/who-asks.ts";
import type { Execution, PlanExecutor, SearchPlan } from "#search/plan.ts";
import { readAskedPlans } from "./asked-plans.ts";
import { SearchSlots } from "./search-slots.ts";

/** What guards the search server, for as long as the process runs and whichever server it is. */
export interface SearchDoor {
  rate: RateLimit;
  slots: SearchSlots;
  trustedHops: number;
}

/** Who executes plans now, and whom to tell that it failed. */
export interface SearchUpstream {
  executor: PlanExecutor;
  failed: () => void;
}

/**
 * Forty coaches in one office have one address: of ten questions a minute each, with a request per key pressed,
 * that is some 7 a second. Whoever is refused gets the same answer from their own device, so a limit that is
 * too low costs nobody an answer.
 */
const RATE = { burst: 300, perHour: 10 * 3_600 };
/**
 * Questions are work for a processor: on two of them, two or three at once gave most answers a second, and from
 * four on each only took longer and more memory. The dearest question that is taken costs 57 ms of a processor.
 */
const LINE = { waiting: 32, perClient: 4 };
/** The guide's largest question is some 15 kB. */
const MAX_BODY_BYTES = 32 * 1024;
/** A browser gives up after 800 ms and asks its own engine; later answers are for nobody. */
const TIMEOUT_MS = 2_000;
/** Shorter answers fit in one packet anyway. */
const COMPRESS_FROM_BYTES = 1_400;
const NOT_OURS = "This is not a question the guide asks.";
const AGAIN_AFTER_SECONDS = "5";

/** `rateFactor`: many times more for a trial under load; 1 in service. */
export function openSearchDoor(settings: { rateFactor: number; trustedHops: number }): SearchDoor {
  const { rateFactor, trustedHops } = settings;
  return {
    rate: new RateLimit({ burst: RATE.burst * rateFactor, perHour: RATE.perHour * rateFactor }),
    slots: new SearchSlots({ ...LINE, running: Math.min(4, Math.max(2, availableParallelism())) }),
    trustedHops,
  };
}

/**
 * Executes the plans of one request. The search server never sees the request: what is asked of it is made here
 * from what was read, with a key that no browser has.
 */
export async function answerPlans(
  request: IncomingMessage,
  response: ServerResponse,
  { rate, slots, trustedHops }: SearchDoor,
  upstream: SearchUpstream | undefined,
): Promise<void> {
  if (!upstream) return sendPlain(request, response, 404);
  const site = request.headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin" && site !== "none")
    return sendPlain(request, response, 403);
  const client = clientAddress(request, trustedHops);
  const taken = rate.take(client, Date.now());
  if (!taken.ok) {
    response.setHeader("Retry-After", String(taken.retryAfter));
    return sendPlain(request, response, 429);
  }
  if (!/^application\/json\b/i.test(request.headers["content-type"] ?? ""))
    return sendPlain(request, response, 415);

  const body = await readBody(request, MAX_BODY_BYTES);
  if (body === "too large") return sendPlain(request, response, 413);
  if (body === "broken off") return void response.destroy();
  const plans = readAskedPlans(body);
  if (!plans) return sendPlain(request, response, 400, NOT_OURS);

  const gone = new AbortController();
  response.once("close", () => gone.abort());
  const done = await slots
    .run(client, gone.signal, () => executeInTime(plans, upstream, request, response))
    .catch(() => "left" as const);
  if (done === "full") {
    response.setHeader("Retry-After", AGAIN_AFTER_SECONDS);
    return sendPlain(request, response, 503);
  }
  if (done === "left") response.destroy();
}

/** Answers within the time there is; resolves when the search server is done, which may be later. */
async function executeInTime(
  plans: SearchPlan[],
  { executor, failed }: SearchUpstream,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const late = setTimeout(() => {
    failed();
    sendPlain(request, response, 504);
  }, TIMEOUT_MS);
  try {
    const executions = await executor.execute(plans);
    clearTimeout(late);
    if (!response.headersSent && !response.destroyed) await sendExecutions(request, response, executions);
  } catch {
    failed();
    if (!response.headersSent) sendPlain(request, response, 502);
  } finally {
    clearTimeout(late);
  }
}

async function sendExecutions(
  request: IncomingMessage,
  response: ServerResponse,
  executions: Execution[],
): Promise<void> {
  const answer = Buffer.from(JSON.stringify({ executions }));
  const large = answer.length > COMPRESS_FROM_BYTES;
  const compress = large && acceptedEncoding(request.headers["accept-encoding"], ["gzip"]);
  const bytes = compress ? await promisify(gzip)(answer, { level: 4 }) : answer;
  response.statusCode = 200;
  response.setHeader("Content-Type", "application/json; charset=utf-8");
  response.setHeader("Cache-Control", "no-store");
  if (compress) response.setHeader("Content-Encoding", "gzip");
  response.setHeader("Content-Length", bytes.length);
  response.end(bytes);
}
