import { plain } from "#domain/plain.ts";
import { labelKind, type LabelKind } from "#import/sheet/label-kind.ts";
import { readDays } from "#import/when/read-days.ts";
import { periodNamed } from "#import/when/read-period.ts";
import { readRhythm } from "#import/when/read-rhythm.ts";
import { scanCell } from "#import/when/scan-schedule.ts";
import { readTimes } from "#import/when/read-times.ts";
import { leftover, take, unreadText } from "#import/when/unread-text.ts";
import { SENTENCE_WORDS } from "#import/words/about-shape.ts";
import { DAY_WORDS } from "#import/words/calendar-words.ts";
import { DATE } from "#import/words/time-phrases.ts";

/** A piece of a line, and what of when it says; "text" says nothing of it. */
export interface LinePart {
  kind: LabelKind | "when" | "period" | "text";
  text: string;
}

const LONGEST = 300;
const SEPARATOR = / {1,3}[-–—|•·] {1,3}| ?[;\t|] ?/;
const AT_EDGES = /^[\s,;:|·•–—-]{1,20}|(?<![\s,;:|·•–—-])[\s,;:|·•–—-]{1,20}$/g;
const bare = (text: string): string => text.replace(AT_EDGES, "").replace(AT_EDGES, "");

/** What stands in the cells of one line, piece by piece: "name - when - where", "31" "augustus" "2026", lines in a cell. */
export function partsOfLine(cells: readonly string[]): LinePart[] {
  const whole = cells.length > 1 ? cells.join(" ") : "";
  if (whole.length <= 60 && labelKind(whole) === "date") return [{ kind: "date", text: whole }];
  return cells.flatMap((cell) => partsOfCell(cell));
}

function partsOfCell(cell: string): LinePart[] {
  const lines = cell.split(/\r?\n/).flatMap((line) => bare(line) || []);
  if (lines.length > 1) return lines.map((text) => ({ kind: "text", text }));
  const [text = ""] = lines;
  const when = whenIn(text) ?? (SEASON.test(text) ? periodIn(text) : undefined);
  if (when || text.length > LONGEST) return when ?? [{ kind: "text", text }];
  const pieces = piecesOf(text, SEPARATOR);
  const isSaid = pieces.length > 1 && pieces.some(({ kind }) => kind !== "text");
  const byCommas = isSaid || text.length > 120 ? [] : piecesOf(text, /, /);
  return byCommas.some(({ kind }) => kind !== "text") ? byCommas : pieces;
}

/** Between two clocks a dash parts nothing: "Duurtraining - 18:30 - 21:00". */
const BETWEEN_CLOCKS = /(\d[:.]\d\d) [-–—] (?=\d{1,2}[:.]\d\d)/g;

const piecesOf = (text: string, separator: RegExp): LinePart[] =>
  text
    .replace(BETWEEN_CLOCKS, "$1-")
    .replace(/ ?\(([^()]{2,40})\)/g, (brackets, inner: string) =>
      whenIn(inner) ? ` - ${inner} - ` : brackets,
    )
    .split(separator)
    .flatMap((piece) => bare(piece) || [])
    .flatMap((piece) => whenIn(piece) ?? beforeBrackets(piece) ?? nameAndTime(piece) ?? besideWhen(piece));

/** "Groepsles vanaf 19.00 op de baan": a name, from when, and where. */
function nameAndTime(text: string): LinePart[] | undefined {
  const [, name = "", time = "", rest = ""] = NAME_AND_TIME.exec(text) ?? [];
  if (name === "" || SENTENCE_WORDS.test(plain(name))) return undefined;
  return [
    { kind: "text", text: name },
    { kind: "time", text: time },
    ...(rest === "" ? [] : [{ kind: "text" as const, text: rest }]),
  ];
}
const NAME_AND_TIME =
  /^(\p{Lu}[\p{L}'’-]{2,24}(?: [\p{L}'’-]{1,24}){0,3}) ((?:vanaf|van|om) \d{1,2}[.:]\d{2}(?: ?(?:-|tot) ?\d{1,2}[.:]\d{2})?(?: uur)?)(?: ((?:op|in|bij|aan) .{2,60}))?$/u;

/** "18:30-21:00 (vertrek clubhuis)": the clock, and what is told of it. */
function beforeBrackets(text: string): LinePart[] | undefined {
  const [, before = "", inside = ""] = /^([^()]{3,30}) \(([^()]{2,60})\)$/.exec(text) ?? [];
  const when = before === "" ? undefined : whenIn(before);
  return when?.every(({ kind }) => kind === "time") ? [...when, { kind: "text", text: inside }] : undefined;
}

/** "21 september 2026: kijkavond", "Aquarobics: maandagavond": one side of the colon says when. */
function besideWhen(text: string): LinePart[] {
  const colon = text.indexOf(": ");
  const sides = colon < 0 ? [] : [bare(text.slice(0, colon)), bare(text.slice(colon + 2))];
  const read = sides.map((side, at) => whenIn(side) ?? (at === 0 ? periodIn(side) : undefined));
  if (!read.some(Boolean) || sides.some((side) => side === "")) return [{ kind: "text", text }];
  return sides.flatMap(
    (side, at) => read[at] ?? nameAndTime(side) ?? [{ kind: "text" as const, text: side }],
  );
}

const periodIn = (text: string): LinePart[] | undefined =>
  (text.length <= 40 && periodNamed(text, 0)) || SEASON.test(text) ? [{ kind: "period", text }] : undefined;

/** "Zomer (vanaf de zomertijd tot eind september)": half a year, however it is explained. */
const SEASON =
  /^(?:zomer|winter|herfst|lente|voorjaar|najaar)(?:seizoen|periode|tijd|rooster)?(?: 20\d\d(?: ?[-/] ?(?:20)?\d\d)?)?(?: ?\([^()]{1,80}\))?$/i;

/** A piece that says when and nothing else: a day or a date and a time apart, where it is no more than these. */
function whenIn(text: string): LinePart[] | undefined {
  if (text === "" || text.length > 60) return undefined;
  const kind = labelKind(text);
  if (kind) return [{ kind, text }];
  for (const { index } of text.matchAll(/ /g)) {
    const [left, right] = [bare(text.slice(0, index)), bare(text.slice(index))];
    const [first, second] = [labelKind(left), labelKind(right)];
    if (first && second)
      return [
        { kind: first, text: left },
        { kind: second, text: right },
      ];
  }
  const unread = unreadText(text);
  take(unread, DATE);
  readDays(unread);
  readRhythm(unread);
  readTimes(unread);
  const isRead = unread.rest.includes("\u0001");
  return isRead && leftover(unread) === "" ? [{ kind: "when", text }] : undefined;
}

const MOST_WORDS = 12;
/** "maandag 14.00 uur in het": the last words begin what stands behind it. */
const ENDS_OPEN = / (?:in|het|de|vanaf|vanuit|bij|op|te|van|een|met|voor|aan|naar|om|en|of|door|uit|onder)$/i;
const BEFORE_NAME = /^[\s,;:|·•–—.-]{1,6}/;

/** The longest beginning of a line that says when, and what stands behind it: "Elke donderdag 14.00 uur soos". */
export function whenBefore(text: string): { parts: LinePart[]; rest: string } | undefined {
  const ends = [...text.slice(0, 120).matchAll(/[:,]? |$/g)].slice(0, MOST_WORDS).reverse();
  for (const { index } of ends) {
    const begin = bare(text.slice(0, index)).replace(/^op /i, "");
    if (ENDS_OPEN.test(begin)) continue;
    const moment = momentIn(begin);
    const read = moment && whenIn(begin);
    const isOnDay = read?.some(({ kind }) => kind === "day" || kind === "date");
    const parts = isOnDay ? read : moment;
    if (parts) return { parts, rest: text.slice(index).replace(BEFORE_NAME, "").trim() };
  }
  return undefined;
}

const BEFORE_WHEN = new RegExp(
  ` (?=(?:op|elke|iedere|om de|(?:${Object.values(DAY_WORDS)
    .flat()
    .filter((word) => word.length > 4)
    .join("|")})\\p{L}{0,8})(?: |$))`,
  "giu",
);

/** A name with its moment behind it, without a mark between: "Fietsen op dinsdagochtend om 9.30 uur". */
export function whenBehind(text: string): { name: string; parts: LinePart[]; rest: string } | undefined {
  for (const { index } of [...text.slice(0, 100).matchAll(BEFORE_WHEN)].slice(0, 4)) {
    const name = bare(text.slice(0, index));
    const when = whenBefore(text.slice(index + 1));
    if (when && /\p{L}{3}/u.test(name) && !SENTENCE_WORDS.test(plain(name))) return { name, ...when };
  }
  return undefined;
}

/** What says on which day, every word of it read: "Van 8 t/m 12 augustus 2026", "elke eerste maandag van de maand 10.00". */
function momentIn(text: string): LinePart[] | undefined {
  if (text === "" || text.length > 80) return undefined;
  const { days, dates, rhythm, rest, doubt } = scanCell("when", text, {
    near: "2000-01-01",
    days: [],
    dayparts: [],
  });
  const isSpan = dates.dates.length + dates.starts.length > 0 || dates.until !== undefined;
  const isOnDay = isSpan || days.days.length > 0 || rhythm.frequency === "daily";
  if (!isOnDay || doubt || /[a-z\d]/.test(rest)) return undefined;
  return [{ kind: isSpan && days.days.length === 0 ? "date" : "when", text }];
}
