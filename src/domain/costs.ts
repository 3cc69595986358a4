import type { Cost } from "#schema/cost.ts";
import type { Schedule } from "#schema/schedule.ts";

/** A price of nothing for the first few visits says what trying costs, not what taking part costs. */
const isTrial = (cost: Cost): boolean =>
  cost.amount === 0 && cost.per === "visit" && cost.visits !== undefined;

const forEveryone = (costs: Cost[]) => costs.filter((cost) => cost.for === "everyone" && !isTrial(cost));

/** Free for anyone. A price that only a pass or a referral takes away is not free. */
export function isFree(costs: Cost[]): boolean {
  const ordinary = forEveryone(costs);
  return ordinary.length > 0 && ordinary.every((cost) => cost.amount === 0);
}

/** How often one can come in a month; four times when the schedule does not say. */
function visitsAMonth(schedule: Schedule | undefined): number {
  const rule = schedule?.type === "recurring" ? schedule.rules[0] : undefined;
  const interval = rule?.interval ?? 1;
  if (rule?.frequency === "monthly") return (rule.timesPerPeriod ?? rule.weeks?.length ?? 1) / interval;
  return rule?.frequency === "weekly" ? 4 / interval : 4;
}

/** Weeks in which something that is paid by the year really meets: summer and holidays off. */
const MONTHS_IN_SEASON = 10;

/** Nobody pays per visit: a price per visit is reckoned from a course, a month or a year. */
export function isSpread(costs: Cost[]): boolean {
  const ordinary = forEveryone(costs).filter(({ amount }) => amount > 0);
  return ordinary.length > 0 && ordinary.every((cost) => cost.per !== "visit" || (cost.visits ?? 1) > 1);
}

/**
 * What one visit costs an adult without discounts, in euros; undefined when nobody said. Where a price
 * per visit is given it is that one (the highest: the lower ones are for children). A price per course,
 * month, quarter or year is divided by the visits it buys; a course of unknown length stays undefined.
 */
export function priceOfVisit(costs: Cost[], schedule?: Schedule): number | undefined {
  const ordinary = forEveryone(costs);
  const visits = ordinary.filter((cost) => cost.per === "visit");
  if (visits.length > 0) return Math.max(...visits.map((cost) => cost.amount / (cost.visits ?? 1)));
  const sessions = schedule?.type === "recurring" ? schedule.sessions : undefined;
  const spread = ordinary.flatMap((cost) => {
    if (cost.amount === 0) return [0];
    if (cost.visits) return [cost.amount / cost.visits];
    if (cost.per === "course") return sessions ? [cost.amount / sessions] : [];
    const months = cost.per === "year" ? MONTHS_IN_SEASON : cost.per === "quarter" ? 3 : 1;
    return [cost.amount / (months * visitsAMonth(schedule))];
  });
  return spread.length > 0 ? Math.max(...spread) : undefined;
}
