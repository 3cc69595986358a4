import type { SheetField } from "#import/words/headers.ts";
import type { PlainSheet, SheetLine } from "./disguises.ts";

/** What people write together in one cell, in this order, and what they put between. */
const TOGETHER: readonly (readonly [string, readonly SheetField[], string])[] = [
  ["Wanneer en waar", ["days", "date", "when", "time", "startTime", "endTime", "venue"], ", "],
  ["Adres", ["address", "street", "postcode", "city"], ", "],
];

/** Cells of when and where, and those of an address, in one column each: "dinsdag, 10.00 - 12.00 uur, De Brug". */
export function joinCells({ header, fields, rows }: PlainSheet): SheetLine[] {
  const groups = TOGETHER.map(([name, wanted, between]) => ({
    name,
    between,
    at: wanted.flatMap((field) => (fields.includes(field) ? [fields.indexOf(field)] : [])),
  })).filter(({ at }) => at.length > 1);
  const gone = new Set(groups.flatMap(({ at }) => at));
  const kept = [...header.keys()].filter((at) => !gone.has(at));
  return [
    { cells: [...kept.map((at) => header[at] ?? ""), ...groups.map(({ name }) => name)] },
    ...rows.map(({ row, cells }) => ({
      ...(row === undefined ? {} : { row }),
      cells: [
        ...kept.map((at) => cells[at] ?? ""),
        ...groups.map(({ at, between }) => together(at, cells, fields, between)),
      ],
    })),
  ];
}

function together(
  at: readonly number[],
  cells: readonly string[],
  fields: PlainSheet["fields"],
  between: string,
): string {
  return at.reduce((said, index) => {
    const cell = (cells[index] ?? "").trim();
    if (cell === "") return said;
    if (said === "") return cell;
    const before = fields[at[at.indexOf(index) - 1] ?? -1];
    // "10:00 - 12:00", and "1234 AB Dorp".
    const isSpan = fields[index] === "endTime" && before === "startTime";
    const isTown = fields[index] === "city" && before === "postcode";
    return `${said}${isSpan ? " - " : isTown ? " " : between}${cell}`;
  }, "");
}

const SPAN = /^(\d{1,2}[:.]\d{2})(?: ?(?:uur|u))? ?(?:-|–|tot) ?(\d{1,2}[:.]\d{2})(?: ?(?:uur|u))?$/;
const ADDRESS = /^([^,\n]{3,60} \d{1,4} ?[a-zA-Z]?),? +(\d{4} ?[A-Z]{2}) +([^,\n]{2,40})$/;
const MOMENT = /^(\p{L}{2,12}(?:dag|en)?),? +((?:van )?\d{1,2}[:.]\d{2}.{0,30})$/u;
/** A cell that holds several things, and the columns that hold one each. */
const APART: readonly (readonly [SheetField, RegExp, readonly string[]])[] = [
  ["time", SPAN, ["Begintijd", "Eindtijd"]],
  ["when", MOMENT, ["Dag", "Tijd"]],
  ["address", ADDRESS, ["Straat", "Postcode", "Plaats"]],
];

/** A span of times, a day with its time and an address in columns of their own, where each cell of the column allows it. */
export function splitCells({ header, fields, rows }: PlainSheet): SheetLine[] {
  const parts = header.map((name, at) => {
    const found = APART.find(([field]) => fields[at] === field);
    const filled = rows.map(({ cells }) => (cells[at] ?? "").trim()).filter(Boolean);
    return found && filled.length > 0 && filled.every((cell) => found[1].test(cell))
      ? { like: found[1], names: found[2] }
      : { names: [name] };
  });
  return [
    { cells: parts.flatMap(({ names }) => [...names]) },
    ...rows.map(({ row, cells }) => ({
      ...(row === undefined ? {} : { row }),
      cells: parts.flatMap(({ like, names }, at) => {
        const cell = cells[at] ?? "";
        return like ? names.map((_, part) => like.exec(cell.trim())?.[part + 1] ?? "") : [cell];
      }),
    })),
  ];
}
