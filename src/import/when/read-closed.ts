import { plain } from "#domain/plain.ts";
import type { LocalDate } from "#schema/identifiers.ts";
import { CLOSED_IN_HOLIDAYS, NEVER_CLOSED, OPEN_IN_HOLIDAYS } from "#import/words/time-phrases.ts";
import { readDate } from "./read-date.ts";

interface SaidClosed {
  /** In no school holiday, or in all of them. */
  holidays?: "stops" | "continues";
  /** Single days on which it is not. */
  except: LocalDate[];
  /** What no rule of a schedule can hold, in the words of the cell: a period, "meestal in augustus". */
  left: string;
  /** Some of what is left is a code of a system, which says nothing to who reads it. */
  isCode?: true;
}

const YEAR = /\d{4}/;
/** From one day to another, as systems write it. */
const FROM_TO = /^(\d{4})-(\d\d)-(\d\d)[:/](\d{4})-(\d\d)-(\d\d)$/;
const asPeriod = (words: string): string | undefined => {
  const [, ...parts] = FROM_TO.exec(words)?.map(Number) ?? [];
  const [year, month, day, lastYear, lastMonth, lastDay] = parts;
  return year === undefined ? undefined : `${day}-${month}-${year} t/m ${lastDay}-${lastMonth}-${lastYear}`;
};

/** A column of closures, part by part. A date without a year is left over, for it may be every year. */
export function readClosed(text: string): SaidClosed {
  const said: SaidClosed = { except: [], left: "" };
  const left: string[] = [];
  for (const part of text.split(/[;\n,]/)) {
    const words = plain(part);
    if (words === "" || NEVER_CLOSED.test(words)) continue;
    const { value, remarks } =
      YEAR.test(words) && words.length <= 40 ? readDate(part.trim(), "start") : { remarks: [] };
    if (CLOSED_IN_HOLIDAYS.test(words)) said.holidays = "stops";
    else if (OPEN_IN_HOLIDAYS.test(words)) said.holidays = "continues";
    else if (
      value &&
      remarks.every(({ kind }) => kind !== "question") &&
      !/\bt\/?m\b|\btot\b|:| - /.test(words)
    )
      said.except.push(value);
    else left.push(asPeriod(words) ?? part.trim());
  }
  const isCode = left.some((part) => !/[a-z]/i.test(part));
  return { ...said, left: left.join(", "), ...(isCode ? { isCode } : {}) };
}
