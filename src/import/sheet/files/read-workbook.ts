import { unzipSync } from "fflate";
import readXlsx from "read-excel-file/node";
import { UnreadableSheet } from "../decode-text.ts";
import type { Grid } from "../grid.ts";
import { readMergedBlocks } from "./read-merged-blocks.ts";

/** A thousand rows unpack to a few million bytes; a file that says more is no sheet of activities. */
const MOST_UNPACKED = 100 * 2 ** 20;

/** What a workbook says it holds, before any of it is unpacked. */
function refuseWhenHuge(bytes: Uint8Array): void {
  let unpacked = 0;
  unzipSync(bytes, {
    filter: ({ originalSize }) => {
      unpacked += originalSize;
      return false;
    },
  });
  if (unpacked > MOST_UNPACKED)
    throw new UnreadableSheet(
      "too-large",
      `the workbook unpacks to ${Math.round(unpacked / 2 ** 20)} MB; copy the sheet with the activities to a new workbook`,
    );
}

/** Every worksheet of an .xlsx workbook, as it stands there. */
export async function readWorkbook(bytes: Buffer, name: string): Promise<Grid[]> {
  try {
    refuseWhenHuge(bytes);
    const sheets = (await readXlsx(bytes)) as { sheet: string; data: unknown[][] }[];
    const merged = readMergedBlocks(bytes);
    return sheets.map(({ sheet, data }) => ({
      name,
      worksheet: sheet,
      lines: data.map((row, index) => ({ cells: row.map(cellText), line: index + 1 })),
      merged: merged.get(sheet) ?? [],
      notes: [],
    }));
  } catch (error) {
    if (error instanceof UnreadableSheet) throw error;
    throw new UnreadableSheet(
      "broken",
      `the workbook cannot be read (${error instanceof Error ? error.message : String(error)})`,
    );
  }
}

/** Excel's values as a person would have typed them: dates as ISO, times as HH:MM, numbers without noise. */
function cellText(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "boolean") return value ? "ja" : "nee";
  if (typeof value === "number") return String(Math.round(value * 1e6) / 1e6);
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) return "";
    const iso = value.toISOString();
    if (value.getUTCFullYear() < 1901) return iso.slice(11, 16);
    return iso.slice(11, 16) === "00:00" ? iso.slice(0, 10) : `${iso.slice(0, 10)} ${iso.slice(11, 16)}`;
  }
  return typeof value === "string" ? value : "";
}
