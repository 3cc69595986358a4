import type { AuthenticationResponseJSON, RegistrationResponseJSON } from "@simplewebauthn/server";
import { readMailAddress } from "#desk/mail/read-mail-address.ts";
import { redeemCode, sendCode } from "./code.ts";
import {
  beginPasskey,
  beginPasskeySignIn,
  dropPasskey,
  addPasskey,
  passkeysOf,
  redeemPasskey,
  type PasskeyLine,
} from "./passkey.ts";
import { beginSession, deviceOf, endSession, LONGEST_MS, sessionsOf, type SessionLine } from "./session.ts";
import { deskPaths } from "#domain/desk-paths.ts";
import { editorOf, type Reply, type Cookie, type Route, type Visit } from "#desk/gate/route.ts";

declare module "#desk/page/view.ts" {
  interface Views {
    "sign-in": { problem?: string; email: string; passkeys: boolean };
    code: { problem?: string };
    me: { sessions: SessionLine[]; current: string; passkeys: PasskeyLine[]; passkeysWork: boolean };
  }
}

/** `__Host-`: of this host alone, over TLS (or on this machine), for every path. */
export const COOKIES = {
  session: "__Host-redactie",
  code: "__Host-code",
  passkey: "__Host-sleutel",
} as const;

const cookie = (name: keyof typeof COOKIES, value: string, maxAgeSeconds: number): Cookie => ({
  name: COOKIES[name],
  value,
  maxAgeSeconds,
});
const signedIn = (visit: Visit, editorId: string, means: "code" | "passkey"): Cookie[] => [
  cookie(
    "session",
    beginSession(visit.intake.db, visit.now, editorId, deviceOf(visit.userAgent), means),
    LONGEST_MS / 1000,
  ),
  cookie("code", "", 0),
  cookie("passkey", "", 0),
];

function askCode(visit: Visit): Reply {
  const { address, isAddress } = readMailAddress(visit.form.get("adres"));
  const page = (problem: string): Reply => ({
    status: 422,
    view: { name: "sign-in", email: address, problem, passkeys: visit.party !== undefined },
  });
  if (!isAddress) return page("Vul uw mailadres in, zoals naam@organisatie.nl.");
  if (!visit.allow("code", address.toLowerCase()))
    return page("Er zijn net al een paar codes aangevraagd. Wacht een kwartier, of gebruik de laatste code.");
  const token = sendCode(visit.intake, address);
  visit.deliverSoon();
  return { redirect: deskPaths.code(), cookies: [cookie("code", token, 600)] };
}

function takeCode(visit: Visit): Reply {
  const token = visit.cookies.get(COOKIES.code) ?? "";
  const redeemed = redeemCode(visit.intake, token, visit.form.get("code") ?? "");
  if ("editorId" in redeemed)
    return { redirect: deskPaths.desk(), cookies: signedIn(visit, redeemed.editorId, "code") };
  const problem =
    redeemed.refused === "wrong"
      ? "Deze code is niet goed. Kijk in de nieuwste mail. U kunt het vijf keer proberen."
      : "Deze code werkt niet meer. Vraag een nieuwe aan.";
  return { status: 422, view: { name: "code", problem } };
}

const me = (visit: Visit): Reply => {
  const { intake, now, session, party } = visit;
  const { id } = editorOf(visit);
  return {
    view: {
      name: "me",
      sessions: sessionsOf(intake.db, now, id),
      current: session?.id ?? "",
      passkeys: passkeysOf(intake.db, id),
      passkeysWork: party !== undefined,
    },
  };
};

const noPasskeys: Reply = { status: 404, json: { problem: "Sleutels werken niet op dit adres." } };

export const signInRoutes: Route[] = [
  {
    method: "GET",
    path: deskPaths.signIn(),
    access: "anyone",
    run: ({ session, party }) =>
      session
        ? { redirect: deskPaths.desk() }
        : { view: { name: "sign-in", email: "", passkeys: party !== undefined } },
  },
  { method: "POST", path: deskPaths.signIn(), access: "anyone", rate: "sign-in", run: askCode },
  {
    method: "GET",
    path: deskPaths.code(),
    access: "anyone",
    run: ({ session }) => (session ? { redirect: deskPaths.desk() } : { view: { name: "code" } }),
  },
  { method: "POST", path: deskPaths.code(), access: "anyone", rate: "sign-in", run: takeCode },
  {
    method: "POST",
    path: deskPaths.signOut(),
    access: "editor",
    run: ({ intake, now, session }) => {
      if (session) endSession(intake.db, now, session.editor.id, session.id);
      return { redirect: deskPaths.signIn(), cookies: [cookie("session", "", 0)] };
    },
  },
  { method: "GET", path: deskPaths.me(), access: "editor", run: me },
  {
    method: "POST",
    path: deskPaths.endSession(":id"),
    access: "editor",
    run: (visit) => {
      endSession(visit.intake.db, visit.now, editorOf(visit).id, visit.params["id"] ?? "");
      return { redirect: deskPaths.me() };
    },
  },
  {
    method: "POST",
    path: deskPaths.passkey("nieuw"),
    access: "editor",
    body: "json",
    run: async ({ intake, now, session, party }) => {
      if (!party || !session) return noPasskeys;
      const { options, token } = await beginPasskey(intake.db, now, party, session.editor.id);
      return { json: options, cookies: [cookie("passkey", token, 300)] };
    },
  },
  {
    method: "POST",
    path: deskPaths.passkey("bewaar"),
    access: "editor",
    body: "json",
    run: async ({ intake, now, session, party, cookies, json }) => {
      if (!party || !session) return noPasskeys;
      const kept = await addPasskey(
        intake.db,
        now,
        party,
        session.editor.id,
        cookies.get(COOKIES.passkey) ?? "",
        json as RegistrationResponseJSON,
      );
      return {
        status: kept ? 200 : 422,
        json: kept ? { done: true } : { problem: "De sleutel kon niet worden bewaard." },
        cookies: [cookie("passkey", "", 0)],
      };
    },
  },
  {
    method: "POST",
    path: deskPaths.dropPasskey(),
    access: "editor",
    run: (visit) => {
      dropPasskey(visit.intake.db, visit.now, editorOf(visit).id, visit.form.get("sleutel") ?? "");
      return { redirect: deskPaths.me() };
    },
  },
  {
    method: "POST",
    path: deskPaths.passkey("vraag"),
    access: "anyone",
    rate: "sign-in",
    body: "json",
    run: async ({ intake, now, party }) => {
      if (!party) return noPasskeys;
      const { options, token } = await beginPasskeySignIn(intake.db, now, party);
      return { json: options, cookies: [cookie("passkey", token, 300)] };
    },
  },
  {
    method: "POST",
    path: deskPaths.passkey("open"),
    access: "anyone",
    rate: "sign-in",
    body: "json",
    run: async (visit) => {
      const { intake, now, party, cookies, json } = visit;
      if (!party) return noPasskeys;
      const editorId = await redeemPasskey(
        intake.db,
        now,
        party,
        cookies.get(COOKIES.passkey) ?? "",
        json as AuthenticationResponseJSON,
      );
      return editorId === undefined
        ? {
            status: 422,
            json: { problem: "Deze sleutel kennen wij niet. Vraag een code aan per mail." },
            cookies: [cookie("passkey", "", 0)],
          }
        : { json: { to: deskPaths.desk() }, cookies: signedIn(visit, editorId, "passkey") };
    },
  },
];
