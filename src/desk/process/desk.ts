import type { IncomingMessage, ServerResponse } from "node:http";
import type { DeskPage } from "#desk/page/view.ts";
import type { Intake } from "#desk/store/intake.ts";
import type { RelyingParty } from "#desk/sign-in/passkey.ts";
import type { KeysFor } from "#desk/sign-in/proof.ts";
import type { DeskBuild } from "./desk-build.ts";
import type { SheetQueue } from "#desk/sheets/sheet-queue.ts";
import type { Geocoder } from "#desk/submit/geocoder.ts";
import type { RefusalTally } from "#desk/store/refusal-tally.ts";
import type { createRates } from "#desk/gate/rates.ts";
import type { Most } from "#desk/gate/room-left.ts";

/** What somebody reads while there is no desk. */
export const DESK_AWAY = "Dit kan nu even niet. Probeer het over een paar minuten nog eens.";

/** Everything the write side works with while the process runs. */
export interface Desk {
  build: DeskBuild;
  intake: Intake;
  /** Where letters go, for the line that says what runs. */
  letters: string;
  rates: ReturnType<typeof createRates>;
  refusals: RefusalTally;
  most: Most;
  geocoder: Geocoder;
  sheets: SheetQueue;
  party: RelyingParty | undefined;
  keysFor: KeysFor;
  trustedHops: number;
  /** Somebody looks at what they may publish. */
  expectPublication: () => void;
  publishSoon: () => void;
  deliverSoon: () => void;
  /** The release that is live was damaged: another one is made, whatever day it is. */
  remake: () => void;
  /** For `/gezond`: each check is "ok" or what is wrong now, in English. */
  health: () => Record<string, string>;
  /** Resolves with one sentence when the database was lost while it ran: nothing may be taken any more. */
  lost: Promise<string>;
  close: () => Promise<void>;
}

/** Answers one request of the write side. Handed in from outside: a workshop loads its rules anew after a change. */
export type AnswerDesk = (
  request: IncomingMessage,
  response: ServerResponse,
  desk: Desk,
  path: string,
) => Promise<void>;

/** What is handed to Astro: one page. */
export interface DeskLocals {
  page: DeskPage;
}
