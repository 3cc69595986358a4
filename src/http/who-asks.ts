import type { IncomingMessage } from "node:http";
import { isIPv6 } from "node:net";

/**
 * Who asks, for counting: the address of the connection, or what the proxy nearest to us but `hops - 1` wrote.
 * Whatever a client itself writes in the header stands further to the left and is never read. Of an IPv6
 * address the first four groups: a household has all of the rest.
 */
export function clientAddress(request: IncomingMessage, hops: number): string {
  const direct = request.socket.remoteAddress ?? "";
  const written = [request.headers["x-forwarded-for"] ?? []]
    .flat()
    .join(",")
    .split(",")
    .map((part) => part.trim());
  const address = hops > 0 ? written.at(-hops) || direct : direct;
  return shortened(withoutPort(address).replace(/^::ffff:(?=\d+\.)/i, ""));
}

/** Some proxies write `203.0.113.9:51234` or `[2001:db8::9]:51234`; every connection would be a client of its own. */
function withoutPort(address: string): string {
  if (address.startsWith("[")) return address.slice(1).split("]")[0] ?? "";
  const [host = "", port, ...more] = address.split(":");
  return port !== undefined && more.length === 0 ? host : address;
}

function shortened(address: string): string {
  if (!isIPv6(address)) return address.slice(0, 45);
  const [left = "", right = ""] = address.split("::");
  const before = left.split(":").filter(Boolean);
  const after = right.split(":").filter(Boolean);
  const groups = address.includes("::")
    ? [...before, ...Array<string>(Math.max(0, 8 - before.length - after.length)).fill("0"), ...after]
    : before;
  return groups
    .slice(0, 4)
    .map((group) => group.toLowerCase().replace(/^0+(?=.)/, ""))
    .join(":");
}

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

/** Whether a Host header names this guide; the port does not matter. Undefined allows every name. */
export function isAllowedHost(header: string | undefined, allowed: readonly string[] | undefined): boolean {
  if (!allowed) return true;
  const name = (header ?? "").toLowerCase().replace(/:\d*$/, "").replace(/\.$/, "");
  return allowed.includes(name);
}
