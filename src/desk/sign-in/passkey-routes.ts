import type { AuthenticationResponseJSON, RegistrationResponseJSON } from "@simplewebauthn/server";
import { letters } from "#desk/mail/letters.ts";
import { queueMail } from "#desk/mail/queue-mail.ts";
import { deskPaths } from "#domain/desk-paths.ts";
import type { Reply, Route, Visit } from "#desk/gate/route.ts";
import { addPasskey, beginPasskey, beginPasskeySignIn, hasPasskey, redeemPasskey } from "./passkey.ts";
import { AFTER_PROOF, readAfterProof } from "./proof.ts";
import { COOKIES, cookie, signedIn } from "./sign-in-cookies.ts";

declare module "#desk/page/view.ts" {
  interface Views {
    /** Where somebody makes the key that their work asks for. `mayWait`: an administrator can do without for now. */
    "first-key": { passkeysWork: boolean; mayWait: boolean };
  }
}

const noPasskeys: Reply = { status: 404, json: { problem: "Sleutels werken niet op dit adres." } };

async function keep(visit: Visit): Promise<Reply> {
  const { intake, now, session, party, cookies, json } = visit;
  if (!party || !session) return noPasskeys;
  const { id, email } = session.editor;
  const token = cookies.get(COOKIES.passkey) ?? "";
  const kept = await addPasskey(intake.db, now, party, id, token, json as RegistrationResponseJSON);
  if (!kept)
    return {
      status: 422,
      json: { problem: "De sleutel kon niet worden bewaard." },
      cookies: [cookie("passkey", "", 0)],
    };
  queueMail(intake, letters.keysChanged(email, { siteUrl: intake.siteUrl, what: "added" }));
  visit.deliverSoon();
  // Whoever makes a key shows that they have it: from here on it is how they are signed in.
  return { json: { done: true }, cookies: signedIn(visit, id, "passkey") };
}

async function open(visit: Visit): Promise<Reply> {
  const { intake, now, party, cookies, json, query } = visit;
  if (!party) return noPasskeys;
  const token = cookies.get(COOKIES.passkey) ?? "";
  const id = await redeemPasskey(intake.db, now, party, token, json as AuthenticationResponseJSON);
  if (id === undefined)
    return {
      status: 422,
      json: { problem: "Deze sleutel kennen wij niet. Vraag een code aan per mail." },
      cookies: [cookie("passkey", "", 0)],
    };
  const next = readAfterProof(query.get("naar"));
  return {
    json: { to: next ? AFTER_PROOF[next] : deskPaths.desk() },
    cookies: signedIn(visit, id, "passkey"),
  };
}

export const passkeyRoutes: Route[] = [
  {
    method: "GET",
    path: deskPaths.firstKey(),
    access: "signed-in",
    run: ({ intake, session, party, keysFor }) =>
      session && hasPasskey(intake.db, session.editor.id)
        ? { redirect: deskPaths.me() }
        : {
            view: {
              name: "first-key",
              passkeysWork: party !== undefined,
              mayWait: keysFor === "administrators",
            },
          },
  },
  {
    method: "POST",
    path: deskPaths.passkey("nieuw"),
    access: "signed-in",
    proof: true,
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
    access: "signed-in",
    proof: true,
    body: "json",
    run: keep,
  },
  {
    method: "POST",
    path: deskPaths.passkey("vraag"),
    access: "anyone",
    rate: "passkey",
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
    rate: "passkey",
    body: "json",
    run: open,
  },
];
