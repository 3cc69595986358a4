import type { IncomingMessage } from "node:http";

/**
 * Whether a change was asked for by a page of this guide. Every browser of the last years says so with a
 * header that pages cannot write: `Sec-Fetch-Site`, else `Origin`. Without either nothing is changed.
 */
export function isSameOrigin({ headers }: IncomingMessage, siteUrl: string): boolean {
  const site = headers["sec-fetch-site"];
  if (site !== undefined) return site === "same-origin" || site === "none";
  const origin = headers.origin;
  if (origin === undefined) return false;
  const asked = URL.parse(origin);
  return origin === siteUrl || (asked !== null && asked.host === headers.host);
}
