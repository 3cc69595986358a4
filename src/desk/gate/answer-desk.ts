import { BrokenContent } from "#desk/publish/current-content.ts";
import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { localDateOf } from "#domain/when/local-time.ts";
import { LONGEST_MINUTES } from "#desk/sheets/import-apart.ts";
import { readSession, type Session } from "#desk/sign-in/session.ts";
import { auditRefusal } from "#desk/store/audit.ts";
import { deskCounts } from "#desk/page/desk-counts.ts";
import type { DeskCounts, DeskView } from "#desk/page/view.ts";
import { isEditorPath } from "#domain/desk-paths.ts";
import type { Guide } from "#domain/guide.ts";
import { clientAddress, isSameOrigin } from "#http/who-asks.ts";
import { giveBodyTime } from "#http/body-time.ts";
import { sendPlain } from "#http/send-plain.ts";
import type { Desk } from "#desk/process/desk.ts";
import { message, refuse } from "./admit.ts";
import { findRoutes } from "./find-route.ts";
import { NOTHING_POSTED, readPosted } from "./read-posted.ts";
import type { Reply, Cookie, Visit } from "./route.ts";
import { sendPage } from "#desk/page/send-page.ts";
import { COOKIES } from "#desk/sign-in/sign-in-cookies.ts";

/** Answers one request of the write side: finds the route, lets in who may, runs it, sends what it says. */
export async function answerDesk(
  request: IncomingMessage,
  response: ServerResponse,
  desk: Desk,
  path: string,
): Promise<void> {
  const { intake } = desk;
  const now = intake.now();
  const found = findRoutes(path);
  const method = request.method === "HEAD" ? "GET" : (request.method ?? "");
  const route = found?.routes.get(method);
  if (found && !route) {
    response.setHeader(
      "Allow",
      [...found.routes.keys(), ...(found.routes.has("GET") ? ["HEAD"] : [])].join(", "),
    );
    return sendPlain(request, response, 405);
  }
  if (route?.method === "POST" && !isSameOrigin(request, intake.siteUrl)) {
    desk.refusals.note("other origin", now);
    return sendPlain(
      request,
      response,
      403,
      "Dit formulier kwam niet van deze site. Open de pagina opnieuw en probeer het nog eens.",
    );
  }
  const guide = await intake.guide();
  const cookies = readCookies(request.headers.cookie);
  const say = (view: DeskView, status: number, editor?: Session["editor"]) =>
    sendPage(request, response, desk, { address: route?.path ?? "/", view, status, guide, now, editor });
  if (!found || !route)
    return say(message("Deze pagina bestaat niet", "Misschien is de link niet helemaal meegekomen."), 404);

  const client = clientAddress(request, desk.trustedHops);
  const limited = route.rate && desk.rates[route.rate].take(client, now);
  if (limited && !limited.ok) {
    desk.refusals.note("too often", now);
    response.setHeader("Retry-After", String(limited.retryAfter));
    const minutes = Math.max(1, Math.ceil(limited.retryAfter / 60));
    return say(
      message(
        "Even wachten",
        `Er kwam in korte tijd veel van u. Probeer het over ${minutes} ${minutes === 1 ? "minuut" : "minuten"} nog eens.`,
        "Ga terug met de knop van uw browser. Dan staat er nog wat u invulde.",
      ),
      429,
    );
  }
  const sessionAt = (moment: number) =>
    isEditorPath(path) ? readSession(intake.db, moment, cookies.get(COOKIES.session) ?? "") : undefined;
  const session = sessionAt(now);
  const arriving: Visit = {
    intake,
    guide,
    now,
    today: localDateOf(new Date(now)),
    params: found.params,
    query: new URLSearchParams(/\?([^#]*)/.exec(request.url ?? "")?.[1] ?? ""),
    ...NOTHING_POSTED,
    cookies,
    client,
    userAgent: request.headers["user-agent"] ?? "",
    wantsFragment: request.headers["x-fragment"] === "1",
    session,
    geocoder: desk.geocoder,
    sheets: desk.sheets,
    party: desk.party,
    keysFor: desk.keysFor,
    allow: (kind, key) => desk.rates[kind].take(key, now).ok,
    giveBack: (kind, key) => desk.rates[kind].giveBack(key),
    most: desk.most,
    expectPublication: desk.expectPublication,
    publishSoon: desk.publishSoon,
    deliverSoon: desk.deliverSoon,
  };
  const shown = {
    address: route.path,
    guide,
    now,
    editor: session?.editor,
    counts: () => (session ? countsOf(arriving) : undefined),
  };
  const keepOut = (visit: Visit): Reply | undefined => {
    const refused = refuse(route, visit);
    if (refused && "status" in refused && refused.status === 403)
      auditRefusal(intake.db, {
        at: now,
        actor: visit.session?.editor.id ?? "visitor",
        action: "denied",
        subject: route.path,
      });
    return refused;
  };
  // Who may not come in is not listened to: nothing of what they send is read.
  const refused = keepOut(arriving);
  if (refused) return send(request, response, desk, refused, shown);
  if (route.body === "file") giveBodyTime(request, LONGEST_MINUTES * 60_000);
  const posted = method === "POST" ? await readPosted(request, route.body ?? "form") : NOTHING_POSTED;
  if (posted === "broken off") return void response.destroy();
  if (typeof posted === "number") return sendPlain(request, response, posted, TOO[posted]);
  // Sending may take a while: by now they may be stopped, or have lost what the route asks.
  const visit: Visit = { ...arriving, ...posted, session: session && sessionAt(intake.now()) };
  try {
    const outdated = session && method === "POST" ? keepOut(visit) : undefined;
    await send(request, response, desk, outdated ?? (await route.run(visit)), shown);
  } catch (error) {
    // What was typed is not in the log: only the route, and a number the visitor sees as well.
    const number = randomUUID().slice(0, 8);
    console.error(`Fault ${number} at ${route.method} ${route.path}:`, error);
    if (response.headersSent) return void response.destroy();
    if (error instanceof BrokenContent) return say(notWhole(session !== undefined), 409, session?.editor);
    const locked = /database is locked|disk is full|readonly database|SQLITE_FULL/i.test(
      String((error as Error).message),
    );
    response.setHeader("Retry-After", "60");
    await say(
      message(
        locked ? "Het lukt nu even niet" : "Er ging iets mis bij ons",
        "Er is niets bewaard. Ga terug met de knop van uw browser, dan staat er nog wat u invulde. Probeer het over een paar minuten nog eens.",
        `Blijft het misgaan? Noem dan dit nummer: ${number}.`,
      ),
      locked ? 503 : 500,
      session?.editor,
    );
  }
}

async function send(
  request: IncomingMessage,
  response: ServerResponse,
  desk: Desk,
  answer: Reply,
  shown: {
    address: string;
    guide: Guide;
    now: number;
    editor: Session["editor"] | undefined;
    counts: () => DeskCounts | undefined;
  },
): Promise<void> {
  const { cookies = [], clearsDevice = false } = answer;
  if (cookies.length > 0) response.setHeader("Set-Cookie", cookies.map(cookieText));
  // Not "cookies": that would be those of every site under the same registered domain. Not "cache": Chrome holds the
  // answer up for seconds, and pages of the desk are kept by nobody anyway.
  if (clearsDevice) response.setHeader("Clear-Site-Data", '"storage"');
  response.setHeader("Cache-Control", "no-store");
  if ("redirect" in answer) {
    response.setHeader("Location", answer.redirect);
    return sendPlain(request, response, 303, "Even geduld …");
  }
  if ("json" in answer) {
    response.statusCode = answer.status ?? 200;
    response.setHeader("Content-Type", "application/json; charset=utf-8");
    response.end(JSON.stringify(answer.json));
    return;
  }
  if ("download" in answer) {
    response.setHeader("Content-Type", answer.download.type);
    response.setHeader("Content-Disposition", `attachment; filename="${answer.download.name}"`);
    response.end(request.method === "HEAD" ? undefined : answer.download.text);
    return;
  }
  await sendPage(request, response, desk, {
    ...shown,
    counts: shown.counts(),
    ...answer,
    status: answer.status ?? 200,
  });
}

/** A broken file takes the figures away, and never the page. */
function countsOf(visit: Visit): DeskCounts | undefined {
  try {
    return deskCounts(visit);
  } catch (error) {
    if (error instanceof BrokenContent) return undefined;
    throw error;
  }
}

const notWhole = (isEditor: boolean) =>
  message(
    "Wat er bewaard is, is niet heel",
    "Een bestand waar dit op steunt, is beschadigd. Daarom is er niets veranderd. Ga terug met de knop van uw browser, dan staat er nog wat u invulde.",
    isEditor
      ? "Bij Publicaties staat om welk het gaat. Vraag wie de server beheert om het te herstellen."
      : "Laat het de redactie weten, dan wordt het hersteld.",
  );
const TOO: Partial<Record<number, string>> = {
  413: "Dit is te groot. Maak de tekst of het bestand kleiner en probeer het nog eens.",
};

const cookieText = ({ name, value, maxAgeSeconds, sameSite = "Lax" }: Cookie) =>
  `${name}=${value}; Path=/; Secure; HttpOnly; SameSite=${sameSite}${maxAgeSeconds === undefined ? "" : `; Max-Age=${Math.round(maxAgeSeconds)}`}`;

function readCookies(header: string | undefined): Map<string, string> {
  const pairs = (header ?? "").split(";").map((part) => part.trim().split("="));
  return new Map(pairs.flatMap(([name, value]) => (name && value ? [[name, value] as const] : [])));
}
