import { letters } from "#desk/mail/letters.ts";
import { queueMail } from "#desk/mail/queue-mail.ts";
import { deskPaths } from "#domain/desk-paths.ts";
import { editorOf, type Reply, type Route, type Visit } from "#desk/gate/route.ts";
import { dropPasskey, passkeysOf, type PasskeyLine } from "./passkey.ts";
import { needsKey } from "./proof.ts";
import { endOtherSessions, endSession, sessionsOf, type SessionLine } from "./session.ts";

declare module "#desk/page/view.ts" {
  interface Views {
    me: {
      sessions: SessionLine[];
      current: string;
      passkeys: PasskeyLine[];
      passkeysWork: boolean;
      /** Who needs a key keeps one. */
      keepsOne: boolean;
    };
  }
}

const me = (visit: Visit): Reply => {
  const { intake, now, session, party, keysFor } = visit;
  const editor = editorOf(visit);
  const { id } = editor;
  const passkeys = passkeysOf(intake.db, id);
  return {
    view: {
      name: "me",
      sessions: sessionsOf(intake.db, now, id),
      current: session?.id ?? "",
      passkeys,
      passkeysWork: party !== undefined,
      keepsOne: needsKey(editor, keysFor) && passkeys.length === 1,
    },
  };
};

export const meRoutes: Route[] = [
  { method: "GET", path: deskPaths.me(), access: "editor", run: me },
  {
    method: "POST",
    path: deskPaths.endSession(":id"),
    access: "editor",
    proof: true,
    run: (visit) => {
      endSession(visit.intake.db, visit.now, editorOf(visit).id, visit.params["id"] ?? "");
      return { redirect: deskPaths.me() };
    },
  },
  {
    method: "POST",
    path: deskPaths.endOthers(),
    access: "editor",
    proof: true,
    run: ({ intake, now, session }) => {
      if (session) endOtherSessions(intake.db, now, session);
      return { redirect: deskPaths.me() };
    },
  },
  {
    method: "POST",
    path: deskPaths.dropPasskey(),
    access: "editor",
    proof: true,
    run: (visit) => {
      const { intake, now, form, keysFor } = visit;
      const editor = editorOf(visit);
      const { id, email } = editor;
      const keepsOne = needsKey(editor, keysFor);
      if (dropPasskey(intake.db, now, id, { id: form.get("sleutel") ?? "", keepsOne })) {
        queueMail(intake, letters.keysChanged(email, { siteUrl: intake.siteUrl, what: "removed" }));
        visit.deliverSoon();
      }
      return { redirect: deskPaths.me() };
    },
  },
];
