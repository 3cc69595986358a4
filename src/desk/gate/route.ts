import type { RateClass } from "./rates.ts";
import type { Most } from "./room-left.ts";
import type { Intake } from "#desk/store/intake.ts";
import type { Session } from "#desk/sign-in/session.ts";
import type { Editor } from "#desk/sign-in/editor.ts";
import type { Shown } from "#desk/page/send-page.ts";
import type { Guide } from "#domain/guide.ts";
import type { LocalDate } from "#schema/identifiers.ts";
import type { SheetQueue } from "#desk/sheets/sheet-queue.ts";
import type { Geocoder } from "#desk/submit/geocoder.ts";
import type { RelyingParty } from "#desk/sign-in/passkey.ts";
import type { KeysFor } from "#desk/sign-in/proof.ts";

/** One request, after everything that is the same for all of them was checked. */
export interface Visit {
  intake: Intake;
  guide: Guide;
  today: LocalDate;
  now: number;
  /** Parts of the path that the route names with a colon. */
  params: Record<string, string>;
  query: URLSearchParams;
  /** Fields of a posted form; empty otherwise. */
  form: URLSearchParams;
  /** What was posted as JSON. */
  json: unknown;
  /** A posted file. */
  file: { name: string; bytes: Uint8Array<ArrayBuffer> } | undefined;
  cookies: ReadonlyMap<string, string>;
  /** Who asks, for counting: an address of the net, never stored. */
  client: string;
  userAgent: string;
  wantsFragment: boolean;
  session: Session | undefined;
  geocoder: Geocoder;
  sheets: SheetQueue;
  party: RelyingParty | undefined;
  keysFor: KeysFor;
  /** Asks for a token for each of these keys; false when one is out of them. */
  allow: (kind: RateClass, key: string) => boolean;
  giveBack: (kind: RateClass, key: string) => void;
  /** How much of what strangers send may wait at once. */
  most: Most;
  /** Somebody looks at what they may publish in a moment. */
  expectPublication: () => void;
  /** Something was decided: publish it now. */
  publishSoon: () => void;
  deliverSoon: () => void;
}

export interface Cookie {
  name: string;
  /** Empty takes it away. */
  value: string;
  /** Absent: until the browser closes. */
  maxAgeSeconds?: number;
  /** Whether the browser also sends it along when somebody comes from another site: `Lax`, unless it says otherwise. */
  sameSite?: "Lax" | "Strict";
}

/** What a route answers. A change always ends in `redirect`, so that going back or reloading changes nothing. */
export type Reply = {
  cookies?: Cookie[];
  /** What pages kept in this browser goes. */
  clearsDevice?: boolean;
} & (
  | (Shown & { status?: number })
  | { redirect: string }
  | { json: unknown; status?: number }
  | { download: { name: string; type: string; text: string } }
);

/** Whose something is: only editors of that organisation may touch it. Undefined organisation: the whole guide's. */
export interface Scope {
  organization: string | undefined;
}

/**
 * Who may come in. `link`: whoever opened the link here, which the route checks. `signed-in`: by mail alone too, wherever
 * the guide runs. `editor`: signed in as this guide asks of its editors, and with a `scope` only when they look after
 * that organisation. `administrator`: by a passkey, a moment ago. Declared here, enforced in one place, tested for
 * all.
 */
export interface Route {
  method: "GET" | "POST";
  path: string;
  access: "anyone" | "link" | "signed-in" | "editor" | "administrator";
  /** Of the thing in the path; nothing when it does not exist. */
  scope?: (visit: Visit) => Scope | undefined;
  /** Asks that they showed who they are a moment ago. */
  proof?: true;
  rate?: RateClass;
  /** `rows`: a form with a tick for each row of a sheet. */
  body?: "form" | "rows" | "json" | "file";
  run: (visit: Visit) => Reply | Promise<Reply>;
}

/** Who came in by a route that is for editors. */
export function editorOf({ session }: Visit): Editor {
  if (!session) throw new Error("this route is for editors, and its `access` does not say so");
  return session.editor;
}
