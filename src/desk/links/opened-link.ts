import type { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import { linkOfHash, type Link, type LinkPurpose } from "#desk/gate/link.ts";
import type { Cookie, Visit } from "#desk/gate/route.ts";
import { bytes, firstRow } from "#desk/store/rows.ts";
import { hashOf, newToken } from "#desk/store/secret.ts";

const HOUR = 3_600_000;
const openedRow = z.object({ link: bytes });
const CODE = /(?<![\w-])[\w-]{43}(?![\w-])/;

/** What a link is about: a submission by its number, an activity by its slug. */
export const aboutOf = ({ slug, submissionId }: Pick<Link, "slug" | "submissionId">): string =>
  slug ?? submissionId ?? "";

/** One for each thing somebody opened a link to, so that two tabs stand beside each other. */
export const cookieOf = (purpose: LinkPurpose, about: string): string =>
  `__Host-link_${hashOf(`${purpose} ${about}`).toString("hex").slice(0, 12)}`;

/**
 * Opens a link in one browser. The link is not used by it: mail scanners open links too. What the browser keeps is
 * a ticket of its own and not the code of the letter, so that a copy of it is worth an hour and not a year.
 */
export function openLink(db: DatabaseSync, now: number, link: Link): Cookie {
  const { token, hash } = newToken();
  db.prepare("INSERT INTO opened_link (hash, link, opened_at) VALUES (?, ?, ?)").run(hash, link.hash, now);
  return { name: cookieOf(link.purpose, aboutOf(link)), value: token, sameSite: "Strict" };
}

/** The browser has done what it came for. */
export const closeLink = ({ purpose, ...link }: Link): Cookie => ({
  name: cookieOf(purpose, aboutOf(link)),
  value: "",
  maxAgeSeconds: 0,
  sameSite: "Strict",
});

/** The link that this browser opened for this, in the last hour. `closed`: none. */
export function openedLink(
  { intake, now, cookies }: Pick<Visit, "now" | "cookies"> & { intake: Pick<Visit["intake"], "db"> },
  purpose: LinkPurpose,
  about: string,
): { link: Link } | { gone: "used" | "expired" | "closed" } {
  const ticket = cookies.get(cookieOf(purpose, about)) ?? "";
  const opened = firstRow(
    intake.db,
    openedRow,
    "SELECT link FROM opened_link WHERE hash = ? AND opened_at > ?",
    hashOf(ticket),
    now - HOUR,
  );
  const found = opened && linkOfHash(intake.db, now, opened.link);
  if (!found) return { gone: "closed" };
  if ("gone" in found) return { gone: found.gone === "unknown" ? "closed" : found.gone };
  // The name of a cookie is the browser's to choose.
  const isAbout = found.link.purpose === purpose && aboutOf(found.link) === about;
  return isAbout ? found : { gone: "closed" };
}

/** Which link a form was made for, so that it does not act with the next one. Tells nothing about its code. */
export const markOfLink = ({ hash }: Pick<Link, "hash">): string =>
  hashOf(Buffer.from(hash).toString("hex")).toString("base64url").slice(0, 16);

/** The code in what somebody pasted: alone, in its link, with words around it, or broken over two lines. */
export function codeIn(pasted: string): string | undefined {
  const text = pasted.slice(0, 500);
  return (CODE.exec(text) ?? CODE.exec(text.replace(/\s/g, "")))?.[0];
}
