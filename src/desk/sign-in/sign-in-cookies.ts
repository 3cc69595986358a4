import type { Cookie, Visit } from "#desk/gate/route.ts";
import { beginSession, deviceOf, LONGEST_MS, type Means } from "./session.ts";

/** `__Host-`: of this host alone, over TLS (or on this machine), for every path. */
export const COOKIES = {
  session: "__Host-redactie",
  code: "__Host-code",
  passkey: "__Host-sleutel",
} as const;

export const cookie = (name: keyof typeof COOKIES, value: string, maxAgeSeconds: number): Cookie => ({
  name: COOKIES[name],
  value,
  maxAgeSeconds,
});

/** The cookies of somebody who just showed who they are; what they came with is over. */
export const signedIn = (visit: Visit, editorId: string, means: Means): Cookie[] => [
  cookie(
    "session",
    beginSession(
      visit.intake.db,
      visit.now,
      editorId,
      deviceOf(visit.userAgent),
      means,
      visit.cookies.get(COOKIES.session),
    ),
    LONGEST_MS / 1000,
  ),
  cookie("code", "", 0),
  cookie("passkey", "", 0),
];
