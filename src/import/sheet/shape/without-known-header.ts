import { profileColumn } from "#import/sheet/columns/column-profile.ts";
import { textsOf, type GridLine } from "#import/sheet/grid.ts";
import { areRowsOfColumns, headerUnknown } from "#import/sheet/row-or-header.ts";
import type { SheetBlock } from "./sheet-block.ts";

/** Somebody said that it is a list: then its first line of several texts is the header, whatever it says. */
export function withHeader({ lines, header }: SheetBlock): SheetBlock {
  const first = lines.findIndex((line) => textsOf(line).length > 1);
  return header !== undefined || first < 0
    ? { lines, ...(header !== undefined ? { header } : {}) }
    : { lines, header: first };
}

/** Names that nobody knows are names, where what stands below them cannot be. */
export function withUnknownNames(block: SheetBlock): SheetBlock {
  const at = block.header ?? headerUnknown(block.lines.map(({ cells }) => cells));
  return { ...block, ...(at === undefined ? {} : { header: at }) };
}

/**
 * Without a header: rows of several columns, or a column of days, dates or times beside one of texts, down nearly all
 * lines. `least`: of so many columns.
 */
export function speaksForItself(lines: readonly GridLine[], least?: number): boolean {
  if (
    areRowsOfColumns(
      lines.map(({ cells }) => cells),
      least,
    )
  )
    return true;
  const rows = lines.filter((line) => textsOf(line).length > 1);
  if (rows.length < 2) return false;
  const width = Math.min(60, Math.max(...rows.map(({ cells }) => cells.length)));
  const profiles = Array.from({ length: width }, (_, column) =>
    profileColumn(rows.map(({ cells }) => cells[column] ?? "")),
  );
  const ofTime = profiles.some(
    ({ filled, share: { day = 0, date = 0, time = 0, times = 0 } }) =>
      filled >= rows.length * 0.7 && day + date + time + times >= 0.8,
  );
  const ofText = profiles.some(
    ({ filled, share: { text = 0, street = 0 } }) => filled >= rows.length * 0.7 && text + street >= 0.7,
  );
  return ofTime && ofText;
}
