import type { SheetTable } from "#import/sheet/read-sheet.ts";
import { OF_SOMETHING_ELSE } from "#import/words/columns/column-words.ts";
import type { SheetField } from "#import/words/headers.ts";
import type { ColumnProfile, ValueKind } from "./column-profile.ts";
import { comparedHeader } from "./compared-header.ts";
import { OpenColumns } from "./unnamed/open-columns.ts";
import { takeColumn, type Column } from "./taken-column.ts";

const NEARLY_ALL = 0.8;
const SURELY = 90;
const ENOUGH_CELLS = 3;

/** What a column holds that is called by a name next to it: "begint" above days is the first day, "adres" above links a page. */
const INSTEAD: Partial<Record<SheetField, Partial<Record<ValueKind, SheetField>>>> = {
  days: { date: "date", stamp: "date", time: "startTime" },
  time: { date: "date", day: "days" },
  startTime: { date: "startDate" },
  endTime: { date: "endDate" },
  date: { day: "days", time: "startTime" },
  startDate: { time: "startTime" },
  endDate: { time: "endTime" },
  phone: { mail: "email", url: "website" },
  email: { phone: "phone", url: "website" },
  website: { mail: "email", phone: "phone" },
  address: { url: "website", mail: "email", postcode: "postcode" },
  city: { postcode: "postcode", street: "address" },
  street: { postcode: "postcode" },
  postcode: { street: "address" },
};

/** The field that nearly all cells of a column are, where its name says another one that they cannot be. */
export function heldInstead(
  field: SheetField,
  { filled, share, examples }: ColumnProfile,
): SheetField | undefined {
  if (filled < ENOUGH_CELLS) return undefined;
  // "Activiteit long" above words is what is long, and no longitude.
  if (field === "lng" && examples.every((text) => !/\d/.test(text))) return "description";
  const kinds = Object.entries(INSTEAD[field] ?? {}) as [ValueKind, SheetField][];
  return kinds.find(([kind]) => (share[kind] ?? 0) >= NEARLY_ALL)?.[1];
}

const CLOCKS: ReadonlySet<SheetField | undefined> = new Set([undefined, "time", "startTime", "endTime"]);

/** Two columns of one clock each, not both surely named: of each row the earlier is when it begins, the later when it ends. */
export function settleClocks(columns: readonly Column[], rows: SheetTable["rows"]): void {
  const [first, second, ...more] = columns.filter(
    ({ name, field, aside, profile: { filled, share } }) =>
      !aside &&
      CLOCKS.has(field) &&
      filled >= ENOUGH_CELLS &&
      (share.time ?? 0) >= NEARLY_ALL &&
      !OF_SOMETHING_ELSE.test(comparedHeader(name)),
  );
  const isSure = ({ field, evidence, score = 0 }: Column) =>
    field !== undefined && field !== "time" && (evidence !== "header" || score >= SURELY);
  if (!first || !second || more.length > 0 || (isSure(first) && isSure(second))) return;
  // Where neither has a name they are read, and asked about, with all else that has none.
  if ((!first.field && !second.field) || columns.some(({ field }) => field === "when")) return;
  const list = new OpenColumns(columns, rows, true);
  const pair = list.inOrder(first, second) >= NEARLY_ALL ? [first, second] : [second, first];
  const [start, end] = pair as [Column, Column];
  if (list.inOrder(start, end) < NEARLY_ALL) return;
  if ((isSure(start) && start.field !== "startTime") || (isSure(end) && end.field !== "endTime")) return;
  for (const [column, field] of [
    [start, "startTime"],
    [end, "endTime"],
  ] as const)
    if (column.field !== field) takeColumn(column, field, "values");
}
