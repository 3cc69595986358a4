import { plain } from "#domain/plain.ts";
import { textsOf, type GridLine } from "#import/sheet/grid.ts";
import { OFF_BELOW } from "#import/words/about-shape.ts";
import { whenBefore } from "../loose/parts-of-line.ts";

const LONGEST = 60;

/** Without the days below "Geen les op": each says when, and what then is the reason why nothing is on. */
export function withoutDaysOff(lines: readonly GridLine[]): { lines: readonly GridLine[]; off: number } {
  const isAbove = lines.map((line) => {
    const [text = "", ...others] = textsOf(line);
    return others.length === 0 && text.length <= LONGEST && OFF_BELOW.test(plain(text));
  });
  if (!isAbove.includes(true)) return { lines, off: 0 };
  let off = 0;
  let isOff = false;
  const kept = lines.filter((line, at) => {
    const isDay = isOff && whenBefore(textsOf(line).join(" ").slice(0, 200)) !== undefined;
    if (isDay) off += 1;
    isOff = isAbove[at] === true || isDay;
    return !isOff;
  });
  return off > 0 ? { lines: kept, off } : { lines, off };
}
