import { listText } from "#text/format.ts";
import { monthText } from "./date-text.ts";

/** "in juli", "van mei tot en met september", "van oktober tot en met maart", "in mei, juli en september". */
export function monthPhrase(months: readonly number[] | undefined): string {
  const set = new Set(months);
  if (set.size === 0 || set.size === 12) return "";
  const next = (month: number) => (month % 12) + 1;
  const starts = [...set].filter((month) => !set.has(((month + 10) % 12) + 1));
  const start = starts[0];
  if (starts.length === 1 && start !== undefined && set.size > 2) {
    let end = start;
    while (set.has(next(end))) end = next(end);
    return `van ${monthText(start)} tot en met ${monthText(end)}`;
  }
  return `in ${listText([...set].sort((a, b) => a - b).map(monthText))}`;
}
