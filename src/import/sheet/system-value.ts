import { readMoment } from "#import/when/read-moment.ts";
import { COUNTED_WORDS, NUMBERS_IN_CODES } from "#import/words/columns/column-words.ts";

const LIST = /^\[(?:\s*|.*["'\d]\s*)\]$|^\{[^",:{}]*,[^":{}]*\}$/s;
const QUOTED = /"([^"]*)"|'((?:[^']|'')*)'/g;

/** A list as a system writes it, `['a', 'b']`, as its parts: "a; b". Any other cell stays as it is. */
export function listInCell(cell: string): string {
  const text = cell.trim();
  if (!/^[[{]/.test(text) || !LIST.test(text)) return cell;
  const inside = text.slice(1, -1).trim();
  if (inside === "") return "";
  const quoted = [...inside.matchAll(QUOTED)].map(([, double, single]) => (double ?? single ?? "").trim());
  const left = inside.replace(QUOTED, "").replace(/[\s,;]/g, "");
  if (quoted.length > 0) return left === "" ? quoted.join("; ") : cell;
  const parts = inside.split(",").map((part) => part.trim());
  return text.startsWith("{") || parts.every((part) => /^\d+(?:\.\d+)?$/.test(part))
    ? parts.join("; ")
    : cell;
}

/** The day that a system writes before an hour of no day at all, and the hour as it stands on the clock there. */
const CLOCK_OF_NO_DAY =
  /^(?:1970-01-01|1899-12-30|1899-12-31|1900-01-01|2000-01-01|0001-01-01)[ T](\d{2}:\d{2})(?::\d{2}(?:\.\d{1,6})?)? ?(?:[+-]\d{2}:?\d{2})?$/;

/** "1970-01-01 15:30:00 +0100" is half past three. Of Greenwich nobody knows which hour was meant; midnight is none. */
export function clockInCell(cell: string): string {
  const [, clock] = (cell.length <= 40 && CLOCK_OF_NO_DAY.exec(cell.trim())) || [];
  return clock && clock !== "00:00" ? clock : cell;
}

/** With seconds that count; 23:59:59 is the end of a day that somebody chose. */
const STAMP =
  /^\d{4}-\d{2}-\d{2}[T ](?!23:59:59)\d{2}:\d{2}:(?!00(?:[.,]0+)?(?![\d.,]))\d{2}(?:[.,]\d{1,9})? ?(?:Z|[+-]\d{2}:?\d{2})?$/i;

/**
 * "2020-01-24T14:09:43.564+00:00" is the day that somebody chose and the moment at which a system kept it: nobody begins at
 * a second.
 */
export function dayOfStamp(cell: string): string {
  const text = cell.trim();
  return (text.length <= 40 && STAMP.test(text) && readMoment(text)?.date) || cell;
}

/** "FiveToEight", "guidedTour", "EVERY_TWO_WEEKS". */
const CODE = /^(?:\p{L}\p{Ll}+(?:\p{Lu}\p{Ll}*|\d)+|[\p{L}\d]+(?:_[\p{L}\d]+)+)$/u;
const ONE_WORD = /^\p{L}[\p{L}\d]*$/u;
const NEARLY_ALL = 0.9;

/**
 * How to read the cells of a column whose values are codes of a system: as words, with numbers in figures where they
 * are counted ("FiveToEightYears" is "5 to 8 years"). Nothing when people write in it.
 */
export function codesInWords(cells: readonly string[]): ((cell: string) => string) | undefined {
  const values = new Set(
    cells.slice(0, 400).flatMap((cell) => (cell.length <= 400 ? partsOf(cell) : [cell])),
  );
  const codes = [...values].filter((value) => CODE.test(value)).length;
  const odd = [...values].filter((value) => !CODE.test(value) && !ONE_WORD.test(value)).length;
  if (codes === 0 || odd > values.size * (1 - NEARLY_ALL) || codes < values.size * 0.5) return undefined;
  return (cell) => partsOf(cell).map(inWords).join(", ");
}

const partsOf = (cell: string): string[] =>
  cell
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "");

function inWords(value: string): string {
  if (!CODE.test(value)) return value;
  const words = value
    .replace(/(\p{Ll}|\d)(?=\p{Lu})/gu, "$1 ")
    .replaceAll("_", " ")
    .toLowerCase()
    .split(" ");
  if (!words.some((word) => COUNTED_WORDS.has(word))) return words.join(" ");
  return words
    .reduce<string[]>((said, word) => {
      const number = NUMBERS_IN_CODES[word];
      const before = Number(said.at(-1));
      if (number === undefined) return [...said, word];
      // "sixty five"
      return before >= 20 && before % 10 === 0 && number < 10
        ? [...said.slice(0, -1), String(before + number)]
        : [...said, String(number)];
    }, [])
    .join(" ");
}
