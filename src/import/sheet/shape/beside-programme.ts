import { plain } from "#domain/plain.ts";
import { kindOfValue, type ValueKind } from "#import/sheet/columns/column-profile.ts";
import { fitHeader } from "#import/sheet/columns/fit-header.ts";
import { textsOf, type GridLine } from "#import/sheet/grid.ts";
import { labelKind } from "#import/sheet/label-kind.ts";
import { nothingOn, ofPrices, pricesBeside } from "#import/words/about-shape.ts";
import { SAYS_WHEN } from "#import/words/columns/column-words.ts";
import { withoutDaysOff } from "./list/days-off.ts";

interface Programme {
  lines: readonly GridLine[];
  /** What was left out, for the report. */
  notes: string[];
}

const ENOUGH_ROWS = 2;
const LONGEST_NAME = 45;
const SOME = 50;
const HALF = 0.5;
/** A cell of a programme: an hour at least, beside what is on. */
const OF_HOURS: ReadonlySet<ValueKind> = new Set<ValueKind>(["time", "times", "moment"]);
const OF_WHEN: ReadonlySet<ValueKind> = new Set<ValueKind>([...OF_HOURS, "day", "date", "stamp", "daypart"]);

/** The programme of a sheet: without the days on which nothing is, and without a table of what its lessons cost. */
export function programmeAlone(lines: readonly GridLine[]): Programme {
  const { lines: on, off } = withoutDaysOff(lines);
  const prices = tableOfPrices(on);
  const left = prices ? on.filter((line) => !prices.includes(line)) : on;
  return {
    lines: left,
    notes: [
      ...(prices ? [pricesBeside(prices.map((line) => textsOf(line).join(" ")))] : []),
      ...(off > 0 ? [nothingOn(off)] : []),
    ],
  };
}

/**
 * "Tarieven" with a name and an amount on each line, on the sheet of a programme with days and hours: no list of what is
 * on. It says so by its heading, or by the names of the programme that come again in it.
 */
function tableOfPrices(lines: readonly GridLine[]): GridLine[] | undefined {
  const first = lines.findIndex((line, at) => isPriced(line) && !(at > 0 && isPriced(lines[at - 1])));
  const run = first < 0 ? 0 : lines.slice(first).findIndex((line) => !isPriced(line));
  const end = run < 0 ? lines.length : first + run;
  if (first < 0 || end - first < ENOUGH_ROWS) return undefined;
  const isHeaded = namesPrices(lines[first - 1]);
  let begin = isHeaded ? first - 1 : first;
  while (begin > 0 && isTitle(lines[begin - 1])) begin -= 1;
  const titles = lines.slice(begin, isHeaded ? first - 1 : first).flatMap(textsOf);
  const others = [...lines.slice(0, begin), ...lines.slice(end)];
  const isCalledSo = titles.some((title) => ofPrices(plain(title)));
  if (others.filter(saysHours).length < ENOUGH_ROWS || !(isHeaded || isCalledSo)) return undefined;
  const names = new Set(others.flatMap(textsOf).map(bare));
  const rows = lines.slice(first, end);
  const known = rows.filter((line) => isAmong(names, bare(textsOf(line)[0] ?? "")));
  return isCalledSo || known.length >= rows.length * HALF ? lines.slice(begin, end) : undefined;
}

/** A name with its amounts, and nothing of when it is. */
function isPriced(line: GridLine | undefined): boolean {
  const [name = "", ...others] = line ? textsOf(line) : [];
  const kinds = others.map((text) => kindOfValue(text));
  return (
    /\p{L}/u.test(name) &&
    name.length <= LONGEST_NAME &&
    kinds.includes("price") &&
    ![kindOfValue(name), ...kinds].some((kind) => OF_WHEN.has(kind))
  );
}

/** "Activiteit | Tarief": names of columns, one of them of money and none of when. */
function namesPrices(line: GridLine | undefined): boolean {
  const names = line ? textsOf(line) : [];
  const fits = names.flatMap((name) => fitHeader(name).find(({ score }) => score >= SOME) ?? []);
  return (
    names.length > 1 &&
    names.every((name) => name.length <= LONGEST_NAME) &&
    fits.some(({ field }) => field === "cost") &&
    fits.every(({ field }) => !SAYS_WHEN.has(field))
  );
}

function isTitle(line: GridLine | undefined): boolean {
  const [text = "", ...others] = line ? textsOf(line) : [];
  return text !== "" && others.length === 0 && text.length <= LONGEST_NAME && labelKind(text) === undefined;
}

const saysHours = (line: GridLine): boolean => {
  const texts = textsOf(line);
  return texts.length > 1 && texts.some((text) => OF_HOURS.has(kindOfValue(text)));
};

/** "Hip hop" and "Hiphop 1" are the same lesson to who reads what it costs. */
const bare = (text: string): string => plain(text.slice(0, LONGEST_NAME)).replace(/[^\p{L}]/gu, "");
const isAmong = (names: ReadonlySet<string>, name: string): boolean => name.length > 2 && names.has(name);
