import { isCourse, startsOf } from "./course.ts";
import { dayOf } from "./moment.ts";
import { whenOf, type Timed, type When, type WhenQuestion } from "./when-of.ts";

/**
 * When somebody can come who was never there: of a course only from the day on which a group begins that has not begun
 * yet, for nobody walks into the middle of one. Of everything else all times.
 */
export function whenForNewcomer(activity: Timed, question: WhenQuestion): When {
  const { schedule } = activity;
  if (schedule.type !== "recurring" || !isCourse(schedule)) return whenOf(activity, question);
  const { now, from = dayOf(now), holidays } = question;
  const isToCome = (start: string) =>
    whenOf(activity, { now, holidays, from: start, until: start, limit: 1 }).times.length > 0;
  const start = startsOf(schedule).find((day) => day >= from && isToCome(day));
  return start ? whenOf(activity, { ...question, from: start }) : whenOf(activity, { ...question, limit: 0 });
}
