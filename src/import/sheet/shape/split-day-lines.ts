import { isFilled, textsOf, type GridLine } from "#import/sheet/grid.ts";
import { labelKind } from "#import/sheet/label-kind.ts";
import { EVERY_WEEK, MADE_COLUMNS, saysNothingIsOn } from "#import/words/about-shape.ts";
import { plain } from "#domain/plain.ts";

interface TimedName {
  time: string;
  title: string;
}

const ENOUGH = 2;
const MOST = 0.6;
const CLOCK = "\\d{1,2}(?:[.:u]\\d{2})(?: ?uur)?";
const TIMED = new RegExp(`^((?:${CLOCK}) ?(?:(?:-|–|tot) ?${CLOCK})?):? (\\p{L}.{1,120})$`, "iu");
const BETWEEN = new RegExp(`[,;|/]? (?:en )?(?=${CLOCK} ?(?:(?:-|–|tot) ?${CLOCK})?:? \\p{L})|\\n`, "iu");

/**
 * A week of a line for each day, "Maandag: 9.00 Koffie, 10.30 Yoga", as a day, an hour and a name beside each other. Lines
 * that are no such week stay as they are.
 */
export function splitDayLines(lines: GridLine[]): GridLine[] {
  if (lines.length < ENOUGH || lines.length > 500) return lines;
  const read = lines.map((line) => ({ line, day: dayLine(line) }));
  const days = read.filter(({ day }) => day);
  if (days.length < ENOUGH || days.length < lines.length * MOST) return lines;
  if (days.every(({ day }) => day?.names.length === 1)) return lines;
  const first = read.findIndex(({ day }) => day);
  const { time, title, days: named, frequency } = MADE_COLUMNS;
  return [
    ...lines.slice(0, first),
    { line: (lines[first]?.line ?? 1) - 1, cells: [named, time, title, frequency] },
    ...read
      .slice(first)
      .flatMap(({ line, day }) =>
        day
          ? day.names.map((one) => ({ line: line.line, cells: [day.label, one.time, one.title, EVERY_WEEK] }))
          : saysNothingIsOn(plain(textsOf(line).join(" ").slice(0, 201)))
            ? []
            : [line],
      ),
  ];
}

const BESIDE = /^([\p{L}. ]{2,20}?) ?[:–-] ?(\d[\s\S]{3,600})$/u;

/** A day, and behind it hours each with a name; nothing when anything else stands there. */
function dayLine({ cells }: GridLine): { label: string; names: TimedName[] } | undefined {
  const texts = cells.filter(isFilled).map((cell) => cell.trim());
  // Where a comma parts the names, it may have parted the cells as well.
  const [, before = "", behind = ""] = BESIDE.exec(texts.join(", ")) ?? [];
  const [label = "", rest = ""] = texts.length === 2 && before === "" ? texts : [before, behind];
  if (labelKind(label) !== "day" || rest.length > 600) return undefined;
  const names = rest.split(BETWEEN).flatMap((part) => {
    const [, time = "", title = ""] = TIMED.exec(part.trim()) ?? [];
    return time === "" ? [undefined] : [{ time: time.trim(), title: title.replace(/[,;.]$/, "").trim() }];
  });
  return names.every((one) => one !== undefined) ? { label, names } : undefined;
}
