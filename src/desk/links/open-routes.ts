import { newStamp } from "#desk/gate/form-stamp.ts";
import { readLink, useLink, type Link, type LinkPurpose } from "#desk/gate/link.ts";
import type { Reply, Route, Visit } from "#desk/gate/route.ts";
import { transaction } from "#desk/store/open-store.ts";
import type { Notice } from "#desk/page/view.ts";
import { deskPaths } from "#domain/desk-paths.ts";
import { goneView } from "./gone-view.ts";
import { aboutOf, codeIn, openLink } from "./opened-link.ts";

declare module "#desk/page/view.ts" {
  interface Views {
    /** `code`: of a link of before, which had it in its path. */
    "open-link": { purpose: LinkPurpose; code?: string; notice?: Notice };
  }
}

/** Where somebody does what a link is for. */
function behind(link: Link): string {
  const about = aboutOf(link);
  switch (link.purpose) {
    case "confirm":
      return deskPaths.confirm(about);
    case "answer":
      return deskPaths.answer(about);
    case "keep":
      return deskPaths.upkeep(about);
  }
}

function takeCode({ intake, now, form }: Visit, purpose: LinkPurpose): Reply {
  const pasted = form.get("code") ?? "";
  const code = codeIn(pasted);
  if (code === undefined) {
    const notice: Notice =
      pasted.trim() === ""
        ? { kind: "wrong", title: "Plak eerst de code uit uw mail in het vak." }
        : {
            kind: "wrong",
            title: "Dit is niet de hele code.",
            text: "Hij heeft 43 letters, cijfers en streepjes. Kopieer hem nog eens uit uw mail, van begin tot eind.",
          };
    return { status: 422, view: { name: "open-link", purpose, notice } };
  }
  const found = readLink(intake.db, now, code);
  if ("gone" in found) return goneView(found.gone, purpose);
  const { link } = found;
  return transaction(intake.db, () => {
    if (link.purpose === "keep") useLink(intake.db, now, link, "opened");
    return { redirect: behind(link), cookies: [openLink(intake.db, now, link)] };
  });
}

/** Looking is enough to see whether it still works; opening is for a person who presses. */
function offerCode({ intake, now, params }: Visit, purpose: LinkPurpose): Reply {
  const code = params["token"] ?? "";
  const found = readLink(intake.db, now, code);
  return "gone" in found ? goneView(found.gone, purpose) : { view: { name: "open-link", purpose, code } };
}

const openRoutesOf = (purpose: LinkPurpose): Route[] => [
  {
    method: "GET",
    path: deskPaths.openLink(purpose),
    access: "anyone",
    run: ({ intake, now }) => ({
      drawnOnce: () => ({ name: "open-link", purpose }),
      stamp: newStamp(intake.secret, now),
    }),
  },
  {
    method: "POST",
    path: deskPaths.openLink(purpose),
    access: "anyone",
    rate: "open",
    run: (visit) => takeCode(visit, purpose),
  },
  // Links of letters that were sent before 29 November 2026. Those that keep an activity
  // true last 400 days after their last use, so this stays until somebody decides that the last of them is out of use.
  {
    method: "GET",
    path: deskPaths.linkOfBefore(purpose, ":token"),
    access: "link",
    run: (visit) => offerCode(visit, purpose),
  },
];

export const openRoutes: Route[] = (["confirm", "answer", "keep"] as const).flatMap(openRoutesOf);
