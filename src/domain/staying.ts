import type { Activity } from "#schema/activity.ts";
import type { NextStep } from "#schema/staying.ts";
import { isFromHome } from "./door.ts";

/** What somebody said, or that it has to be asked. Absent: here it is no question. */
interface Said {
  is: "yes" | "no" | "ask";
  /** In the words of the provider. */
  how?: string;
}

/** What keeps somebody coming: being fetched, being missed, the way back, and what comes after. */
interface Staying {
  pickup?: Said;
  /** `who`: a function ("de gastvrouw"). */
  rings?: Said & { who?: string };
  back?: Said;
  /** `activity`: slug of what comes after. Never a question to a visitor who still has to begin. */
  next?: { is: "yes" | "no"; as?: Exclude<NextStep["as"], "none">; activity?: string; how?: string };
}
export type StayingKey = keyof Staying;

type Told = Pick<Activity, "place" | "schedule" | "accessibility" | "comingBack" | "nextStep">;

/** One can only stay away from what happens more than once. */
function comesAgain({ schedule }: Pick<Activity, "schedule">): boolean {
  return schedule.type !== "once" && !(schedule.type === "dates" && schedule.dates.length === 1);
}

const saidOr = (value: boolean | undefined): Said["is"] =>
  value === undefined ? "ask" : value ? "yes" : "no";

/**
 * The one answer to what is known of staying: page, sheet, search and call script ask it. Of two answers that do not go
 * together the "no" holds: nobody then waits for a call or a car that does not come.
 */
export function stayingOf(told: Told): Staying {
  const { accessibility, comingBack = {}, nextStep } = told;
  const { ringsWhenAway, ringsWho, wayBackOpen, wayBackHow } = comingBack;
  const staying: Staying = {};
  // How one gets there may be said without anybody being fetched at the door: "vraag naar de meerijlijst".
  const { pickup, transport } = accessibility;
  if (pickup !== undefined || transport || !isFromHome(told))
    staying.pickup = { is: saidOr(pickup), ...(transport && { how: transport }) };
  const rings = saidOr(ringsWhenAway ?? (ringsWho ? true : undefined));
  if (rings !== "ask" || comesAgain(told))
    staying.rings = { is: rings, ...(rings === "yes" && ringsWho && { who: ringsWho }) };
  const back = saidOr(wayBackOpen);
  if (back !== "ask" || wayBackHow || comesAgain(told))
    staying.back = { is: back, ...(wayBackHow && { how: wayBackHow }) };
  const { as, activity, how } = nextStep ?? {};
  if (as === "none") staying.next = { is: "no" };
  else if (as || activity || how)
    staying.next = { is: "yes", ...(as && { as }), ...(activity && { activity }), ...(how && { how }) };
  return staying;
}

/** What nobody said, for whoever calls the provider: there what comes after is a question too. */
export function openStaying(told: Told): StayingKey[] {
  const staying = stayingOf(told);
  const open = (["pickup", "rings", "back"] as const).filter((key) => staying[key]?.is === "ask");
  return comesAgain(told) && !staying.next ? [...open, "next"] : open;
}
