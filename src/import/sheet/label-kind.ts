import { plain } from "#domain/plain.ts";
import { readDayparts, readDays } from "#import/when/read-days.ts";
import { leftover } from "#import/when/unread-text.ts";
import { DATE, MONTHS, SHORT_DATES } from "#import/words/time-phrases.ts";

export type LabelKind = "day" | "daypart" | "time" | "date" | "month";

const CLOCK = "\\d{1,2}(?:[.:uh]\\d{2})?(?: ?(?:uur|u|h))?";
const TIME = new RegExp(
  `^(?:van |vanaf |om )?(?:\\d{1,2}[.:uh]\\d{2}(?: ?(?:uur|u|h))?|\\d{1,2} ?(?:uur|u|h)|${CLOCK} ?(?:-|tot|t/m|tot en met|/) ?${CLOCK})$`,
);

const DAYS_OF_YEAR = new RegExp(`^${SHORT_DATES}$`);

/** What a short text is the label of, when it says nothing else: "Maandag:", "di ochtend", "10.00 - 12.00 uur". */
export function labelKind(text: string): LabelKind | undefined {
  const said = plain(text.slice(0, 61))
    .replace(/^[-*•·= ]+/, "")
    .replace(/(?<![-*•·=: ])[-*•·=: ]+$/, "");
  if (said === "" || said.length > 60) return undefined;
  if (DAYS_OF_YEAR.test(said)) return "date";
  if (TIME.test(said)) return "time";
  if (/\d/.test(said)) return dateIn(said) ? "date" : undefined;
  const days = { rest: said };
  const { value } = readDays(days);
  if (value && value.days.length > 0) return leftover(days) === "" ? "day" : undefined;
  const parts = { rest: said };
  if (readDayparts(parts).length > 0) return leftover(parts) === "" ? "daypart" : undefined;
  const month = MONTHS.exec(said)?.[0];
  return month && said.replace(month, "").trim() === "" ? "month" : undefined;
}

function dateIn(said: string): boolean {
  const rest = { rest: said.replace(DATE, " ") };
  if (rest.rest === said) return false;
  readDays(rest);
  return leftover(rest) === "";
}
