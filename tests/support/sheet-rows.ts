import { readSheetBytes, type SheetTable } from "#import/sheet/read-sheet.ts";
import type { SheetMapping } from "#import/sheet/read-mapping.ts";

/** The tables of a sheet that is written here as text. */
export async function tablesIn(text: string, mapping?: SheetMapping): Promise<SheetTable[]> {
  return readSheetBytes("blad.csv", new TextEncoder().encode(text), mapping);
}

/** Every row as its filled cells by column, with the line it stands on. */
export function rowsIn(tables: readonly SheetTable[]): Record<string, string | number>[] {
  return tables.flatMap(({ header, rows }) =>
    rows.map(({ line, cells }) => ({
      ...Object.fromEntries(
        header.flatMap((name, at) => (cells[at]?.trim() ? [[name, cells[at]?.trim() ?? ""]] : [])),
      ),
      line,
    })),
  );
}
