import { readMailAddress } from "#desk/mail/read-mail-address.ts";
import { redeemCode, sendCode } from "./code.ts";
import { readEditor } from "./editors.ts";
import { hasPasskey } from "./passkey.ts";
import { AFTER_PROOF, needsKey, onlyByKey, readAfterProof, type AfterProof } from "./proof.ts";
import { endSession } from "./session.ts";
import { COOKIES, cookie, signedIn } from "./sign-in-cookies.ts";
import { deskPaths } from "#domain/desk-paths.ts";
import type { Reply, Route, Visit } from "#desk/gate/route.ts";

declare module "#desk/page/view.ts" {
  interface Views {
    "sign-in": { problem?: string; email: string; passkeys: boolean };
    code: { problem?: string; next: AfterProof | undefined };
    /** Somebody who is signed in shows once more who they are. */
    prove: { email: string; next: AfterProof | undefined; byCode: boolean; byKey: boolean };
  }
}

function askCode(visit: Visit): Reply {
  const { address, isAddress } = readMailAddress(visit.form.get("adres"));
  if (!isAddress)
    return {
      status: 422,
      view: {
        name: "sign-in",
        email: address,
        problem: "Vul uw mailadres in, zoals naam@organisatie.nl.",
        passkeys: visit.party !== undefined,
      },
    };
  const often = !visit.allow("code", `${visit.client} ${address.toLowerCase()}`);
  const token = sendCode(visit.intake, address, { token: visit.cookies.get(COOKIES.code), often });
  visit.deliverSoon();
  return {
    redirect: deskPaths.code(readAfterProof(visit.form.get("naar"))),
    cookies: [cookie("code", token, 600)],
  };
}

/** Who needs a key and has none makes one first. */
function afterCode(visit: Visit, editorId: string, next: AfterProof | undefined): string {
  const { intake, party, keysFor } = visit;
  const editor = readEditor(intake.db, editorId);
  const isNew = editor && needsKey(editor, keysFor) && !hasPasskey(intake.db, editorId);
  return isNew && party ? deskPaths.firstKey() : next ? AFTER_PROOF[next] : deskPaths.desk();
}

function takeCode(visit: Visit): Reply {
  const token = visit.cookies.get(COOKIES.code) ?? "";
  const next = readAfterProof(visit.form.get("naar"));
  const page = (problem: string, status = 422): Reply => ({ status, view: { name: "code", problem, next } });
  // By browser and not by client: nobody behind the same address of the net can use up somebody's tries.
  if (!visit.allow("guess", token)) return page("Dit ging te vaak mis. Wacht een paar minuten.", 429);
  const redeemed = redeemCode(visit.intake, token, visit.form.get("code") ?? "");
  if ("editorId" in redeemed) {
    const { editorId } = redeemed;
    return { redirect: afterCode(visit, editorId, next), cookies: signedIn(visit, editorId, "code") };
  }
  return page(
    redeemed.refused === "wrong"
      ? "Deze code is niet goed. Kijk in de nieuwste mail. U kunt het vijf keer proberen."
      : "Deze code werkt niet meer. Vraag een nieuwe aan.",
  );
}

function askProof(visit: Visit): Reply {
  const { intake, session, party, keysFor, query } = visit;
  if (!session) return { redirect: deskPaths.signIn() };
  return {
    view: {
      name: "prove",
      email: session.editor.email,
      next: readAfterProof(query.get("naar")),
      byCode: !onlyByKey(intake.db, session, keysFor),
      byKey: party !== undefined && hasPasskey(intake.db, session.editor.id),
    },
  };
}

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
    run: ({ session, cookies, query }) =>
      session && !cookies.has(COOKIES.code)
        ? { redirect: deskPaths.desk() }
        : { view: { name: "code", next: readAfterProof(query.get("naar")) } },
  },
  { method: "POST", path: deskPaths.code(), access: "anyone", run: takeCode },
  { method: "GET", path: deskPaths.prove(), access: "signed-in", run: askProof },
  {
    method: "POST",
    path: deskPaths.signOut(),
    access: "signed-in",
    run: ({ intake, now, session }) => {
      if (session) endSession(intake.db, now, session.editor.id, session.id);
      return { redirect: deskPaths.signIn(), cookies: [cookie("session", "", 0)], clearsDevice: true };
    },
  },
];
