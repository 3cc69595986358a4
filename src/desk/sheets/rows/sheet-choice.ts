import { isFindingCode } from "#desk/gate/finding-code.ts";
import type { RowReport } from "#import/report.ts";

/** What an editor said about rows one by one: taken along, or not. By the key of the row. */
export type SheetChoice = Readonly<Record<string, boolean>>;

/** A row as the spreadsheet program counts it: it stays the same when the sheet is read again with answers. */
export const rowKey = ({ sheet, line }: Pick<RowReport, "sheet" | "line">): string => `${line} ${sheet}`;

/** Somebody has to look before readers do: a text that may be about a client, or a row that may be no activity. */
const needsLook = ({ remarks }: RowReport): boolean =>
  remarks.some(({ code, mayDrop }) => mayDrop === true || isFindingCode(code));

/** There is something to choose: the guide does not hold it like this already. */
export const mayTake = ({ outcome, change, file }: RowReport): boolean =>
  file !== undefined && change !== undefined && change !== "same" && outcome !== "held";

export const isTakenAlong = (row: RowReport, choice: SheetChoice): boolean =>
  (Object.hasOwn(choice, rowKey(row)) ? choice[rowKey(row)] : undefined) ?? !needsLook(row);

/** `sure`: only of rows about which nothing is asked. */
export type TakeMode = "all" | "sure";

/** The files that are taken in one go. Of rows that make one activity, one that stays out keeps it out. */
export function filesToTake(
  rows: readonly RowReport[],
  choice: SheetChoice,
  mode: TakeMode,
): ReadonlySet<string> {
  const along = new Set<string>();
  const out = new Set<string>();
  for (const row of rows.filter(mayTake)) {
    const isIn = isTakenAlong(row, choice) && (mode === "all" || row.outcome === "taken");
    (isIn ? along : out).add(row.file ?? "");
  }
  return new Set([...along].filter((file) => !out.has(file)));
}
