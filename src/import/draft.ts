import type { Activity } from "#schema/activity.ts";
import type { Point } from "#schema/identifiers.ts";
import type { RowRemark } from "./sheet/row-cells.ts";
import type { Address, PlaceKind } from "./row/read-place.ts";

/** Everything of an activity that one row can tell; references follow when all rows are known. */
export type DraftValues = Omit<
  Activity,
  "organization" | "location" | "sources" | "easyText" | "status" | "place"
>;

export interface Draft {
  sheet: string;
  row: number;
  line: number;
  values: DraftValues;
  place: PlaceKind;
  organizationName?: string;
  venue?: Address & { name: string; neighbourhood?: string; point?: Point; transport?: string };
  remarks: RowRemark[];
  /** The sheet says it has stopped. */
  ended?: boolean;
}

/** A row that cannot become an activity, and why. */
export interface Refusal {
  row: number;
  line: number;
  title: string;
  remarks: RowRemark[];
}
