import { plain } from "#domain/plain.ts";
import { fitHeader } from "#import/sheet/columns/fit-header.ts";
import type { GridLine } from "#import/sheet/grid.ts";
import { headingIn, isLoneName, isSentence } from "#import/sheet/shape/heading-lines.ts";
import { headerOfField, type MadeColumn } from "#import/sheet/shape/made-column.ts";
import { noteAbove } from "#import/sheet/shape/read-above.ts";
import {
  EVERY_WEEK,
  GROUP_LABEL,
  HOUSE_WORD,
  MADE_HEADING,
  NAME_IN_HOUSE,
  OF_A_COLUMN,
  OF_A_TIMETABLE,
  saidBelow,
} from "#import/words/about-shape.ts";
import type { SheetField } from "#import/words/headers.ts";
import { hourBlocks, isDaypart, isRoom, type HourBlock, type HourCell } from "./hour-blocks.ts";
import { isAside } from "./timed-parts.ts";

interface HourGrid {
  shape: "week-table";
  header: string[];
  fields: (SheetField | undefined)[];
  rows: GridLine[];
  notes: string[];
}

/** One row of the list, and whether its name is what it is called. */
interface HourRow {
  line: number;
  title: string;
  isSure: boolean;
  said: Partial<Record<(typeof COLUMNS)[number]["key"], string>>;
}

const COLUMNS = [
  { key: "venue", column: headerOfField("venue") },
  { key: "label", column: { name: OF_A_COLUMN } as MadeColumn },
  { key: "days", column: headerOfField("days") },
  { key: "time", column: headerOfField("time") },
  { key: "frequency", column: headerOfField("frequency") },
  { key: "description", column: headerOfField("description") },
] as const;

/**
 * Days by parts of the day, rooms or houses, with hours in the cells and the name of what is on beside them or above the
 * grid, once or more below each other. Nothing when the lines are anything else, or when nobody says what is on.
 */
export function readHourGrid(lines: readonly GridLine[]): HourGrid | undefined {
  const found = hourBlocks(lines);
  if (!found) return undefined;
  const { blocks, below } = found;
  const cells = blocks.flatMap((block) => block.cells);
  const hasNames = cells.some(({ text }) => isName(text));
  // Names by day and part of the day, once, are a week table as any other.
  if (hasNames && blocks.length === 1 && cells.every(({ label }) => isDaypart(label))) return undefined;
  const rows = withNames(blocks);
  if (rows.some(({ title }) => title === "")) return undefined;
  const isSure = rows.every((row) => row.isSure);
  const columns = COLUMNS.filter(({ key }) => rows.some(({ said }) => said[key]));
  const title = isSure ? headerOfField("title") : { name: MADE_HEADING };
  const made: MadeColumn[] = [title, ...columns.map(({ column }) => column)];
  return {
    shape: "week-table",
    header: made.map(({ name }) => name),
    fields: made.map(({ field }) => field),
    rows: rows.map(({ line, title: name, said }) => ({
      line,
      cells: [name, ...columns.map(({ key }) => said[key] ?? "")],
    })),
    notes: [...noteAbove(blocks[0]?.headings ?? []), ...noteAbove(below, saidBelow)],
  };
}

const isName = (text: string): boolean => /\p{L}{2}/u.test(text) && !isAside(text);

/** What stands above a grid and is a name: of the grid when each has its own, else of all of them and a guess. */
function withNames(blocks: readonly HourBlock[]): HourRow[] {
  const above = blocks.map(({ headings }) => headings.flatMap(toldBy));
  const own = above.map((told) => told.findLast(({ name }) => name)?.name);
  const isOwn = blocks.length > 1 && new Set(own).size === blocks.length && !own.includes(undefined);
  return blocks.flatMap(({ cells }, at) => {
    const place = above[at]?.findLast((told) => told.place)?.place;
    return rowsOf(cells, { name: own[at] ?? own[0] ?? "", isOwn, place });
  });
}

/** "Locatie Berghem": the first word says what the rest is, and is no part of its name. */
const LOCATION_BEFORE = /^(?:locatie|plaats|plek|adres):? (?=\S)/i;

/** What a line above a grid says: what is on, where it is, or both. */
function toldBy(text: string): { name?: string; place?: string }[] {
  const field = headingIn({ line: 0, cells: [text] })?.field;
  const [, name, place] = field === "venue" ? (NAME_IN_HOUSE.exec(text) ?? []) : [];
  if (name && place && HOUSE_WORD.test(plain(place))) return [{ name, place }];
  if (field === "venue") return [{ place: text.replace(LOCATION_BEFORE, "") }];
  const isOther =
    (field !== undefined && field !== "category") ||
    isLoneName(text) ||
    isSentence(text) ||
    OF_A_TIMETABLE.test(plain(text)) ||
    fitHeader(text).some(({ score }) => score >= 90);
  return isOther ? [] : [{ name: text }];
}

interface AboveBlock {
  name: string;
  isOwn: boolean;
  place: string | undefined;
}

/** A row for each name on a day; hours without a name are of what stands above them, all of a day in one row. */
function rowsOf(cells: readonly HourCell[], above: AboveBlock): HourRow[] {
  const rows = cells.map((cell) => ({ cell, ...namesOf(cell, above) }));
  const alike = Map.groupBy(rows, ({ cell, title, place }) =>
    [cell.line, cell.day, title, place, isName(cell.text) || isOnTwelve(cell) ? cell.label : ""].join(
      "\u0001",
    ),
  );
  return [...alike.values()].flatMap((all) => {
    const [first] = all;
    if (!first) return [];
    const parts = new Set(all.map(({ cell }) => (isDaypart(cell.label) ? cell.label.trim() : "")));
    const [part = ""] = parts.size === 1 ? parts : [];
    return {
      line: first.cell.line,
      title: first.title,
      isSure: first.isSure,
      said: {
        venue: first.place,
        label: first.label,
        days: [first.cell.day, part].filter(Boolean).join(" "),
        time: all.flatMap(({ cell }) => cell.times).join(", "),
        frequency: EVERY_WEEK,
        description: all.flatMap(({ cell }) => asideOf(cell, all.length > 1)).join("\n"),
      },
    };
  });
}

/** What a cell is the name, the room and the place of. */
function namesOf(
  { text, label }: HourCell,
  { name, isOwn, place = "" }: AboveBlock,
): { title: string; isSure: boolean; place: string; label: string } {
  const room = isRoom(label) ? label : "";
  const at = [room, place].filter(Boolean).join(", ");
  const isOther = !isDaypart(label) && room === "";
  if (isName(text)) return { title: text, isSure: true, place: at, label: isOther ? label : "" };
  if (!isOther) return { title: name, isSure: isOwn, place: at, label: "" };
  const isGroup = GROUP_LABEL.test(plain(label));
  return {
    title: isGroup ? [name, label].filter(Boolean).join(" ") : label,
    isSure: !isGroup || isOwn,
    place: at,
    label: "",
  };
}

/** "2.00 - 3.00" below "middag": only its part of the day says when. */
const isOnTwelve = ({ times, label }: HourCell): boolean =>
  isDaypart(label) && times.some((time) => Number(/\d{1,2}/.exec(time)?.[0] ?? 12) < 7);

/** "(op uitnodiging)", with its hours where a day has more of them. */
function asideOf({ text, times }: HourCell, isOneOfMore: boolean): string[] {
  if (!isAside(text)) return [];
  const said = text.slice(1, -1).trim();
  return said === "" ? [] : [isOneOfMore ? `${times.join(", ")}: ${said}` : said];
}
