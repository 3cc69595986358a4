import { makeLink, readLink } from "#desk/gate/link.ts";
import { openLink } from "#desk/links/opened-link.ts";
import type { Visit } from "#desk/gate/route.ts";
import { createMost } from "#desk/gate/room-left.ts";
import { NOTHING_POSTED } from "#desk/gate/read-posted.ts";
import { SheetQueue } from "#desk/sheets/sheet-queue.ts";
import { NOW, testGuide, testIntake } from "./test-intake.ts";

let guide: ReturnType<typeof testGuide> | undefined;

/** A request as a route gets it, of an editor of the whole guide. `link`: who opened a link to the first activity. */
export async function testVisit({
  link,
  contentDir,
  ...given
}: Partial<Visit> & { link?: boolean; contentDir?: string } = {}): Promise<Visit> {
  const read = given.guide ?? (await (guide ??= testGuide()));
  const intake = { ...testIntake(contentDir), guide: () => Promise.resolve(read) };
  const slug = read.entries[0]?.slug ?? "";
  const visit: Visit = {
    intake,
    guide: read,
    now: NOW,
    today: "2026-11-27",
    params: {},
    query: new URLSearchParams(),
    ...NOTHING_POSTED,
    cookies: new Map(),
    userAgent: "",
    wantsFragment: false,
    session: {
      id: "session",
      editor: {
        id: "editor",
        email: "e@example.org",
        name: "E",
        active: true,
        organizations: ["*"],
        administrator: true,
      },
      beganAt: NOW,
      means: "passkey",
    },
    geocoder: { find: () => Promise.resolve([]) },
    party: undefined,
    keysFor: "administrators",
    sheets: new SheetQueue(intake.db),
    client: "192.0.2.1",
    allow: () => true,
    giveBack: () => undefined,
    most: createMost(1),
    expectPublication: () => undefined,
    publishSoon: () => undefined,
    deliverSoon: () => undefined,
    ...given,
  };
  const { db } = intake;
  return link
    ? withLink(visit, makeLink(db, NOW, { purpose: "keep", slug, email: "houder@example.org" }))
    : visit;
}

/** The same visitor in a browser that opened the link with this code, at what it is about. */
export function withLink(visit: Visit, token: string): Visit {
  const { db } = visit.intake;
  const found = readLink(db, visit.now, token);
  if ("gone" in found) throw new Error(`the link is ${found.gone}`);
  const { name, value } = openLink(db, visit.now, found.link);
  const { slug = "", submissionId = "" } = found.link;
  return {
    ...visit,
    cookies: new Map([...visit.cookies, [name, value]]),
    params: { slug, id: submissionId },
  };
}
