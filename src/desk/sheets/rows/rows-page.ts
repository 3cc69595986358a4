import type { ActivityEntry } from "#domain/catalog.ts";
import type { RowReport } from "#import/report.ts";
import type { ChangedField } from "#desk/review/compare-values.ts";

/** A row of the sheet and what we made of it. */
export interface ReadRow {
  key: string;
  line: number;
  title: string;
  outcome: RowReport["outcome"];
  change: RowReport["change"];
  remarks: string[];
  /** How many of the remarks ask something. */
  asks: number;
  /** What stays open on the page, in words. */
  open: string[];
  /** Whether it comes along; nothing when there is nothing to choose. */
  along: boolean | undefined;
  /** As readers would see it. */
  entry: ActivityEntry | undefined;
  changes: ChangedField[];
}

/** What a row falls under, by the word in the address; an editor may leave any of them out. */
export type OfRow = "verandert" | "nieuw" | "wacht" | "geweigerd" | "zelfde" | "vraag";
export type RowGroup = OfRow | "weg";

export interface RowsPage {
  counts: Record<RowGroup, number>;
  total: number;
  group: RowGroup;
  /** What is looked for in the names. */
  sought: string;
  /** How many there are in this group with these words. */
  found: number;
  /** Counted from 1. */
  page: number;
  pages: number;
  rows: ReadRow[];
}
