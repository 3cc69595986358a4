import { stringify } from "csv-stringify/sync";

/**
 * Rows as a file that a Dutch spreadsheet opens as it is. A cell that begins as a formula would be run by one; the byte
 * order mark makes Excel read UTF-8.
 */
export const spreadsheetText = (rows: readonly (readonly (string | number)[])[]): string =>
  stringify(
    rows.map((row) => [...row]),
    { bom: true, delimiter: ";", record_delimiter: "windows", escape_formulas: true },
  );
