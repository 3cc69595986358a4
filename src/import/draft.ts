import type { Activity } from "#schema/activity.ts";
import type { Point } from "#schema/identifiers.ts";
import type { RowRemark } from "./row/row-cells.ts";
import type { VenueAddress, PlaceKind } from "./row/read-place.ts";

/** Everything of an activity that one row can tell; references follow when all rows are known. */
export type RowFacts = Omit<
  Activity,
  "organization" | "location" | "sources" | "easyText" | "status" | "place"
>;

export interface UnderstoodRow {
  sheet: string;
  row: number;
  line: number;
  values: RowFacts;
  place: PlaceKind;
  organizationName?: string;
  venue?: VenueAddress & { name: string; neighbourhood?: string; point?: Point; transport?: string };
  remarks: RowRemark[];
  /** The sheet says it has stopped. */
  ended?: boolean;
}

/** A row that cannot become an activity, and why. */
export interface RefusedRow {
  row: number;
  line: number;
  title: string;
  remarks: RowRemark[];
}
