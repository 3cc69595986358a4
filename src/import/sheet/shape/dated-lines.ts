import { textsOf, type GridLine } from "#import/sheet/grid.ts";
import { DAY_WORDS, MONTH_WORDS } from "#import/words/calendar-words.ts";
import { MADE_COLUMNS } from "#import/words/about-shape.ts";
import { headingIn } from "./heading-lines.ts";
import { splitEntries } from "./crossed/split-entries.ts";

const words = (lists: readonly (readonly string[])[]): string =>
  lists
    .flat()
    .sort((a, b) => b.length - a.length)
    .join("|");
const DAY = `(?:(?:${words(Object.values(DAY_WORDS))})\\.? )?`;
const NUMERIC = "\\d{1,2}\\/\\d{1,2}(?:\\/(?:\\d{4}|\\d{2}))?|\\d{1,2}[-.]\\d{1,2}[-.]\\d{4}";
const IN_WORDS = `\\d{1,2}(?:e|ste|de)? (?:${words(MONTH_WORDS)})\\b\\.?(?: \\d{4})?`;
const BETWEEN = "(?:,|&|\\+|en|-|t\\/m|tot en met)";

/** One date or more of them, as a whole. `short`: a month stands above them, so that a number may be a day. */
function datesLike(short: boolean): { first: RegExp; last: RegExp } {
  const date = `${DAY}(?:${NUMERIC}|${IN_WORDS}${short ? "|\\d{1,2}-\\d{1,2}(?!\\d)|\\d{1,2}" : ""})`;
  const dates = `${date}(?:\\s?${BETWEEN}?\\s?${date}){0,19}`;
  return {
    first: new RegExp(`^(${dates})(?:\\s?[:–-])?\\s(?=\\S)`, "iu"),
    last: new RegExp(`^([^\\n:]{2,80}):\\s?(${dates})$`, "iu"),
  };
}
const IN_FULL = datesLike(false);
const BELOW_MONTH = datesLike(true);

interface DatedName {
  date: string;
  name: string;
}

/**
 * A programme typed in one column, "14/11 Bingo" below "November" or "Naailes: 3/11 - 10/11", as a date and a name
 * beside each other. Lines that are no such programme stay as they are.
 */
export function splitDatedLines(lines: GridLine[]): GridLine[] {
  if (lines.length < 2 || lines.length > 1_000 || lines.some((line) => textsOf(line).length > 1))
    return lines;
  const period = lines.map((line) => isPeriod(line));
  const from = lines.findIndex(isMonth);
  const split = lines.map((line, at) => {
    const [text = ""] = textsOf(line);
    return period[at] ? undefined : datedName(text, from >= 0 && at > from ? BELOW_MONTH : IN_FULL);
  });
  const dated = split.filter(Boolean).length;
  const others = lines.length - dated - period.filter(Boolean).length;
  if (dated < 2 || others > dated * 0.2 + 1) return lines;
  const header = [MADE_COLUMNS.date, MADE_COLUMNS.time, MADE_COLUMNS.title, MADE_COLUMNS.description];
  return [
    { line: (lines[0]?.line ?? 1) - 1, cells: header },
    ...lines.map((line, at) => {
      const found = split[at];
      return found ? { line: line.line, cells: cellsOf(found) } : line;
    }),
  ];
}

const isPeriod = (line: GridLine): boolean => headingIn(line)?.field === "period";
const isMonth = (line: GridLine): boolean => isPeriod(line) && /\p{L}{3}/u.test(textsOf(line)[0] ?? "");

function datedName(text: string, { first, last }: typeof IN_FULL): DatedName | undefined {
  if (text.length > 500) return undefined;
  const said = text.replace(/\s+/g, " ").trim();
  const [, name = "", behind = ""] = last.exec(said) ?? [];
  if (behind !== "") return { date: behind, name };
  const [whole = "", before = ""] = first.exec(said) ?? [];
  const rest = said.slice(whole.length);
  return before !== "" && /\p{L}{2}/u.test(rest) ? { date: before, name: rest } : undefined;
}

/** What is said of the time and of other things stands in the name's own cell. */
function cellsOf({ date, name }: DatedName): string[] {
  const { entries } = splitEntries(name);
  const [entry, ...others] = entries;
  return entry && others.length === 0
    ? [date, entry.time ?? "", entry.title, [entry.frequency, entry.description].filter(Boolean).join(" ")]
    : [date, "", name, ""];
}
