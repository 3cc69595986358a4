import { aboutCell } from "#import/words/about-cell.ts";
import { inSentenceCase } from "./letter-case.ts";
import type { RowCells } from "./row-cells.ts";

export function readTitle(cells: RowCells, text: string): string {
  return calm(cells, "title", text).replace(/\s+/g, " ").slice(0, 120).trim();
}

export function readDescription(cells: RowCells): string {
  const raw = cells.text("description");
  if (!raw) return "";
  const text = calm(cells, "description", raw);
  if (/\n/.test(text)) cells.remark("description", aboutCell.lineBreaks);
  if (/"/.test(text)) cells.remark("description", aboutCell.quotes);
  if (text.length > 1200) cells.remark("description", aboutCell.longText);
  return text.slice(0, 5000);
}

function calm(cells: RowCells, field: "title" | "description", text: string): string {
  const quiet = inSentenceCase(text);
  if (quiet !== text) cells.remark(field, aboutCell.capitals);
  return quiet;
}
