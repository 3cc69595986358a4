import { plain } from "#domain/plain.ts";
import { DAY_WORDS, DAYPART_WORDS } from "#import/words/calendar-words.ts";
import { SHORT_DATES, SYSTEM_MOMENTS } from "#import/words/time-phrases.ts";

export type ValueKind =
  | "date"
  | "stamp"
  | "day"
  | "daypart"
  | "time"
  | "times"
  | "moment"
  | "price"
  | "number"
  | "mail"
  | "phone"
  | "url"
  | "postcode"
  | "point"
  | "rule"
  | "key"
  | "yes-no"
  | "street"
  | "text"
  | "long";

/** What the cells of a column are, as shares of those that are filled (0 to 1). */
export interface ColumnProfile {
  filled: number;
  /** Different values among those filled. */
  distinct: number;
  share: Readonly<Partial<Record<ValueKind, number>>>;
  examples: string[];
}

const DAY_NAMES = Object.values(DAY_WORDS)
  .flat()
  .sort((a, b) => b.length - a.length);
/** "dinsdagen", and not "doen" of "do". */
const MANY = `(?:${DAY_NAMES.filter((name) => name.length > 4).join("|")})(?:en|s)`;
const DAY = `(?:'s )?(?:${MANY}|(?:${DAY_NAMES.join("|")})(?:(?:ochtend|morgen|middag|avond)(?:en|s)?)?)\\.?`;
const CLOCK = "(?:\\d{1,2}(?:[.:]\\d{2}){1,2}(?: ?(?:uur|u|h|am|pm))?|\\d{1,2}[uh]\\d{2})";
const HOUR = "\\d{1,2}(?: ?(?:uur|u|h|am|pm))?";
const MONTH = "(?:jan|feb|mrt|maa|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)[a-z]*\\.?";
const NUMERIC_DATE = "(?:\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.](?:\\d{4}|\\d{2}))";

/** Each expression takes the whole of a cell in compared form. The first that fits says what the cell is. */
const KINDS: readonly [ValueKind, RegExp][] = [
  ["rule", /^(?:rrule:)?freq=\w+(?:;|$)/],
  ["mail", /^(?:mailto:)?[^\s@,;]{1,64}@[^\s@,;]{1,190}\.[a-z]{2,12}$/],
  [
    "url",
    /^(?:https?:\/\/\S+|www\.\S+|[a-z0-9-]{2,60}(?:\.[a-z0-9-]{1,60})?\.(?:nl|org|com|eu|be|net|info|frl|amsterdam)(?:\/\S*)?)$/,
  ],
  [
    "stamp",
    new RegExp(
      `^${NUMERIC_DATE}[ t,]+\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,]\\d+)?(?: ?(?:z|[+-]\\d{2}:?\\d{2}))?$`,
    ),
  ],
  [
    "stamp",
    new RegExp(`^(?:${SYSTEM_MOMENTS.map(({ source }) => source.replace(/\?<\w+>/g, "?:")).join("|")})$`),
  ],
  [
    "date",
    new RegExp(
      `^(?:${DAY},? )?(?:${NUMERIC_DATE}|\\d{1,2}(?:e)? ${MONTH}(?: '?\\d{2,4})?|\\d{1,2}[-/]${MONTH}[-/]\\d{2,4})\\.?$`,
    ),
  ],
  ["date", new RegExp(`^(?:${DAY},? )?${SHORT_DATES}$`)],
  ["stamp", /^(?:19|20)\d{2}[01]\d[0-3]\dt\d{4}(?:\d{2})?z?$/],
  ["date", /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/],
  ["postcode", /^[1-9]\d{3} ?[a-z]{2}$/],
  ["point", /^-?\d{1,2}\.\d{3,20} ?[;,/ ] ?-?\d{1,3}\.\d{3,20}$/],
  [
    "price",
    /^(?:€|eur|euro)? ?\d{1,4}(?:[.,]\d{2})(?: ?(?:€|euro?|p\.?p\.?))?$|^(?:€|eur) ?\d{1,4}(?:[.,]\d{1,2})?(?:[.,]?-)?(?:\D.{0,60})?$|^\d{1,4}(?:,\d{2})? ?euro?\b.{0,60}$|^(?:gratis|kosteloos|geen kosten|vrije gift|free)$/,
  ],
  ["time", new RegExp(`^(?:van |vanaf |om )?${CLOCK}$`)],
  [
    "times",
    new RegExp(`^(?:van )?(?:${CLOCK}|${HOUR}) ?(?:-|tot|t/m|tot en met|to|/) ?(?:${CLOCK}|${HOUR})$`),
  ],
  [
    "moment",
    new RegExp(
      `^(?:(?:elke|iedere|op) )?${DAY}(?:(?:,| ?[/&+-] ?| en | t/m )\\s*${DAY}){0,6}[,:]? (?:van )?(?:${CLOCK}|${HOUR})(?: ?(?:-|tot|t/m) ?(?:${CLOCK}|${HOUR}))?$`,
    ),
  ],
  // A point on the map is a number: "52.437709".
  ["phone", /^(?![1-9]\d{0,2}\.\d{3,15}$)(?:tel\.? ?:? ?)?(?:\+|00)?[0-9(][0-9 ()\-/.]{7,18}[0-9]$/],
  ["number", /^-?\d+(?:[.,]\d+)?$/],
  [
    "key",
    /^(?=.*\d)[0-9a-f]{8}-[0-9a-f-]{20,40}$|^[0-9a-f]{16,64}$|^[a-z]{1,12}[-_]?\d{3,12}$|^[a-z0-9]{1,40}(?:-[a-z0-9()'.]{1,40}){2,20}$/,
  ],
  ["yes-no", /^(?:ja|nee|j|n|yes|no|y|true|false|waar|onwaar|x|v|✓|✔|☑|√|-)$/],
  ["day", new RegExp(`^(?:(?:elke|iedere|op) )?${DAY}(?:(?:,| ?[/&+-] ?| en | t/m | of )\\s*${DAY}){0,6}$`)],
  ["street", /^[\p{L}][\p{L}.' -]{2,60} \d{1,4} ?[a-z]{0,3}(?:[-/]\d{1,4})?(?:,.{0,60})?$/u],
];

const TICK = /^(?:x+|v|j|ja|y|yes|1|true|waar|✓|✔|☑|√|•|\*)$/;
const NO_TICK = /^(?:|-|–|0|n|nee|no|false|onwaar)$/;
/** A cell that only says that what its column is named holds. */
export const isTick = (cell: string): boolean => cell.length <= 8 && TICK.test(plain(cell));
/** The same, or that it does not. */
export const isTickOrNot = (cell: string): boolean =>
  cell.length <= 8 && (TICK.test(plain(cell)) || NO_TICK.test(plain(cell)));

const MOMENT = KINDS.find(([kind]) => kind === "moment")?.[1] ?? /^$/;

/** What one filled cell is, by its look alone. */
export function kindOfValue(cell: string): ValueKind {
  if (cell.length > 200) return "long";
  if (isMomentOnLines(cell)) return "moment";
  const said = plain(cell);
  const found = KINDS.find(([, pattern]) => pattern.test(said));
  if (found) return found[0];
  if (said.length <= 20 && DAYPART_WORDS.some(([pattern]) => said.replace(pattern, "").trim() === ""))
    return "daypart";
  return said.length > 80 ? "long" : "text";
}

/** "Woensdag: 18u - 19u" above "Vrijdag: 18u - 19u (op uitnodiging)": a day with its hours on every line. */
function isMomentOnLines(cell: string): boolean {
  const lines = cell.includes("\n") ? cell.split("\n").filter((line) => line.trim() !== "") : [];
  const isMoment = (line: string) => MOMENT.test(plain(line.replace(/(?<! ) \([^()]{1,80}\)\s*$/, "")));
  return lines.length > 1 && lines.length <= 14 && lines.every(isMoment);
}

const MOST = 400;

/** The profile of what stands in one column. Of very many cells the first are looked at. */
export function profileColumn(cells: readonly string[]): ColumnProfile {
  const values: string[] = [];
  for (const cell of cells) {
    const value = cell.slice(0, 400).trim();
    if (value !== "") values.push(value);
    if (values.length >= MOST) break;
  }
  const share: Partial<Record<ValueKind, number>> = {};
  for (const value of values) {
    const kind = kindOfValue(value);
    share[kind] = (share[kind] ?? 0) + 1 / values.length;
  }
  const different = [...new Set(values)];
  return { filled: values.length, distinct: different.length, share, examples: different.slice(0, 3) };
}
