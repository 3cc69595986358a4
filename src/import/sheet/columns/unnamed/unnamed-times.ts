import type { SheetField } from "#import/words/headers.ts";
import { readMoment } from "#import/when/read-moment.ts";
import { takeColumn } from "../taken-column.ts";
import type { OpenColumns } from "./open-columns.ts";

const NEARLY_ALL = 0.8;
const MOST = 0.5;
const ENOUGH = 2;
const WHEN: readonly SheetField[] = ["date", "startDate", "endDate", "when", "days", "rule"];

/** Two columns of times are when it begins and ends, where it begins before it ends; one is when it begins, or ends. */
export function takeTimes(list: OpenColumns): void {
  const [first, second, ...more] = list.of("time");
  if (!first || more.length > 0 || !list.isFree("time", "when")) return;
  const start = list.has("startTime");
  if (start) {
    const isEnd = !second && list.isFree("endTime") && list.inOrder(start, first) >= NEARLY_ALL;
    if (isEnd) takeColumn(first, "endTime", "values");
    return;
  }
  const isPair = second && list.isFree("endTime");
  const isTurned = isPair && list.inOrder(first, second) < MOST;
  takeColumn(isTurned ? second : first, "startTime", second && !isPair ? "guess" : "values");
  if (isPair) takeColumn(isTurned ? first : second, "endTime", "values");
}

/** "15 juni", "17 en 18 april", "regelmatig": most of them are a day, and the others short words. */
function takeMixedDates(list: OpenColumns): void {
  const [only, ...more] = list
    .open()
    .filter(({ profile: { filled, share } }) => filled > ENOUGH && (share.date ?? 0) >= MOST && !share.long);
  if (only && more.length === 0 && list.isFree(...WHEN)) takeColumn(only, "date", "guess");
}

/** When something begins and ends, as a system writes it: within a day, and at minutes that people choose. */
export function takeMoments(list: OpenColumns): void {
  const start = list.has("startTime") ?? list.has("startDate");
  if (start && (start.profile.share.stamp ?? 0) >= NEARLY_ALL) {
    const [end, ...others] = list.of("stamp");
    const field = start.field === "startTime" ? "endTime" : "endDate";
    const isEnd = end && others.length === 0 && list.isFree(field) && list.inOrder(start, end) >= NEARLY_ALL;
    if (isEnd) takeColumn(end, field, "values");
    return;
  }
  const [first, second, ...more] = list.of("stamp").filter((column) => {
    const minutes = list.cellsOf(column).flatMap((cell) => readMoment(cell)?.time?.slice(-2) ?? []);
    return minutes.filter((minute) => Number(minute) % 5 === 0).length >= column.profile.filled * NEARLY_ALL;
  });
  if (!first || !second || more.length > 0 || !list.isFree(...WHEN, "startTime", "endTime", "time")) return;
  const days = [first, second].map((column) => list.cellsOf(column).map((cell) => readMoment(cell)?.date));
  const isOnOneDay = days[0]?.filter((day, at) => day === days[1]?.[at]).length ?? 0;
  if (isOnOneDay < first.profile.filled * NEARLY_ALL || list.inOrder(first, second) < NEARLY_ALL) return;
  takeColumn(first, "startDate", "values");
  takeColumn(second, "endDate", "values");
}

/** Of two columns of days the earlier is the first, and the later the last: asked, for it may be of anything. */
export function takeDates(list: OpenColumns): void {
  const days = list.of("date");
  // A named column of days beside it may as well be the day.
  if (list.others("date").length > 0 && list.isFree("date", "startDate")) return;
  const start = list.has("startDate") ?? list.has("date");
  const [first, second, ...more] = days;
  if (!first) takeMixedDates(list);
  if (!first || more.length > 0) return;
  if (!second) {
    const isEnd = start && list.isFree("endDate") && list.inOrder(start, first) === 1;
    if (isEnd) takeColumn(first, "endDate", "guess");
    else if (list.isFree(...WHEN)) takeColumn(first, "date", "values");
    return;
  }
  if (!list.isFree(...WHEN) || list.inOrder(first, second) < 1) return;
  takeColumn(first, "startDate", "guess");
  takeColumn(second, "endDate", "guess");
}
