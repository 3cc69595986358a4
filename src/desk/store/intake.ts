import type { DatabaseSync } from "node:sqlite";
import type { Guide } from "#domain/guide.ts";

/** What is wrong with an entry: which file of `content/`, at which key, and why, in Dutch. */
export interface LeftOut {
  file: string;
  key: string;
  problem: string;
}

/** What every part of the write side works with. */
export interface Intake {
  db: DatabaseSync;
  /** Signs forms and codes. */
  secret: string;
  /** Origin of links in mails; never taken from a request. */
  siteUrl: string;
  /** Folder of the content that is published. */
  contentDir: string;
  /** The guide as its content stands now. */
  guide: () => Promise<Guide>;
  /** What is wrong with the entries that the live release does without. */
  leftOut: () => Promise<LeftOut[]>;
  now: () => number;
  /** Multiplies what is counted in the database, for a trial under load; 1 in service. */
  rateFactor?: number;
}
