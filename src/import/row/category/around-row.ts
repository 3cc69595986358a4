import type { Municipality } from "#schema/municipality.ts";
import type { RowCells } from "../row-cells.ts";
import type { NamesOfRow } from "./category-by-title.ts";
import type { OthersOfProvider } from "./weigh-category.ts";

/** What a table says of all its rows, or of those below a line. */
export interface AroundRows {
  /** The last line above it that holds a name and nothing else. */
  above?: string;
  /** How its worksheet is called. */
  worksheet?: string;
  /** What most rows of a provider are, by its name as the sheet has it. */
  othersOf?: ReadonlyMap<string, OthersOfProvider>;
}

/** A cell that is longer tells of it, and does not name it. */
const LONGEST_HEADING = 60;

/** Who and what a row names besides itself. */
export function aroundRow(
  cells: RowCells,
  named: { provider: string; venue: string },
  context: AroundRows & { organizationName?: string; municipality: Municipality },
): NamesOfRow {
  const { above = "", worksheet = "", othersOf, organizationName = "", municipality } = context;
  const headings = [worksheet, above, ...cells.asides.map((aside) => cells.text(aside) ?? "")];
  return {
    ...named,
    town: `${cells.text("city") ?? ""} ${municipality.name}`,
    group: organizationName,
    others: othersOf?.get(cells.text("organization") ?? ""),
    headings: headings.filter((text) => text !== "" && text.length <= LONGEST_HEADING),
  };
}
