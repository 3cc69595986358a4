import { looksAfter } from "#desk/sign-in/editor.ts";
import { whereToProve, whereToUseKey } from "#desk/sign-in/proof.ts";
import type { Session } from "#desk/sign-in/session.ts";
import type { Views } from "#desk/page/view.ts";
import { deskPaths } from "#domain/desk-paths.ts";
import { paths } from "#domain/paths.ts";
import type { Reply, Route, Visit } from "./route.ts";

/** A page that says one thing, with a way on. */
export const message = (title: string, ...text: string[]): { name: "message" } & Views["message"] => ({
  name: "message",
  title,
  text,
  links: [{ href: paths.home(), label: "Naar de gids" }],
});

/** Why somebody may not come in, or nothing. What is not theirs looks as if it did not exist. */
export function refuse(route: Route, visit: Visit): Reply | undefined {
  const { access, scope, method, body } = route;
  if (access === "anyone" || access === "link") return undefined;
  const { session } = visit;
  if (!session) {
    if (body === "json")
      return { status: 401, json: { problem: "U bent niet meer ingelogd.", to: deskPaths.signIn() } };
    return method === "GET"
      ? { redirect: deskPaths.signIn() }
      : {
          status: 401,
          view: {
            ...message(
              "U bent niet meer ingelogd",
              "Log opnieuw in, in een ander tabblad. Kom dan terug en druk nog eens op de knop: wat u typte staat er nog als u teruggaat.",
            ),
            links: [{ href: deskPaths.signIn(), label: "Inloggen" }],
          },
        };
  }
  const { editor } = session;
  if (access === "administrator" && !editor.administrator)
    return {
      status: 403,
      view: message("Dit mag alleen een beheerder", "Vraag het een beheerder van uw gids."),
    };
  const first = whereFirst(route, visit, session);
  if (first !== undefined)
    return body === "json"
      ? { status: 401, json: { problem: "Laat eerst zien dat u het bent.", to: first } }
      : { redirect: first };
  if (!scope) return undefined;
  const owner = scope(visit);
  if (!owner)
    return { status: 404, view: message("Dit is er niet (meer)", "Misschien is het intussen afgehandeld.") };
  return looksAfter(editor, owner.organization)
    ? undefined
    : {
        status: 403,
        view: message(
          "Dit hoort bij een andere organisatie",
          "U ziet alleen wat van uw eigen organisatie is.",
        ),
      };
}

/** Where somebody who is signed in shows first who they are; undefined when they did. */
function whereFirst({ access, proof }: Route, visit: Visit, session: Session): string | undefined {
  const { intake, now, keysFor } = visit;
  if (access === "administrator")
    return whereToProve(intake.db, now, session, { needs: "key", next: "redactie", keysFor });
  const byKey = access === "editor" ? whereToUseKey(intake.db, session, keysFor) : undefined;
  if (byKey !== undefined || !proof) return byKey;
  return whereToProve(intake.db, now, session, { needs: "recent", next: "ik", keysFor });
}
