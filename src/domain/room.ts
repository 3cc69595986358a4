import type { Activity } from "#schema/activity.ts";
import type { LocalDate } from "#schema/identifiers.ts";
import { daysBetween } from "./when/day-number.ts";

/** Weeks for which what somebody said about room holds. After that it is a question again. Said in content/pages/over.md. */
export const ROOM_WEEKS = 8;

type State = NonNullable<Activity["availability"]>["state"];
/** `ask`: somebody said something once, too long ago to go by. */
export interface Room {
  state: State | "ask";
  /** Of a waiting list, about. */
  weeks?: number;
}

/** Nobody can just come now. */
export const isClosed = (room: Room | undefined): boolean =>
  room?.state === "full" || room?.state === "waitlist";

type Said = Pick<Activity, "availability" | "verification">;

/**
 * Whether there is room, as far as somebody said so lately: the one answer for page, card, list, sheet, search,
 * matching and machines. Where the day on which it was said is not known, it is as old as the last check. Undefined:
 * nobody ever said.
 */
export function roomOf({ availability, verification }: Said, today: LocalDate): Room | undefined {
  if (!availability) return undefined;
  const { state, weeks, changedOn = verification?.on } = availability;
  if (changedOn === undefined || daysBetween(changedOn, today) > ROOM_WEEKS * 7) return { state: "ask" };
  return { state, ...(state === "waitlist" && weeks !== undefined && { weeks }) };
}
