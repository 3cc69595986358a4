import type { Activity } from "#schema/activity.ts";
import type { CategoryKey } from "#schema/category.ts";
import type { LocalDate } from "#schema/identifiers.ts";
import { isFromHome, mayWalkIn } from "#domain/door.ts";
import { roomOf } from "#domain/room.ts";
import { daysOf } from "#domain/when/slots.ts";
import { ASKED_FIELDS, ASKED_KEYS, weightOf, type AskedField, type AskedKey } from "./asked-fields.ts";

/** How often a field is said, of the activities for which it is a question. */
export interface KnownField {
  key: AskedKey;
  said: number;
  asked: number;
}

/** How much is known over living activities: per field, in the order of `ASKED_FIELDS`. */
export const knownFields = (activities: readonly Activity[], today: LocalDate): KnownField[] =>
  ASKED_KEYS.map((key) => {
    const asked = activities.filter((activity) => isAsked(ASKED_FIELDS[key], activity));
    const said = asked.filter((activity) => isSaid(key, activity, today));
    return { key, said: said.length, asked: asked.length };
  });

/** Of all that can be asked: from 0 to 1. Undefined: nothing can be. */
export function shareKnown(fields: readonly KnownField[]): number | undefined {
  const asked = fields.reduce((sum, field) => sum + field.asked, 0);
  return asked === 0 ? undefined : fields.reduce((sum, field) => sum + field.said, 0) / asked;
}

interface HelpfulQuestion<Each> {
  key: AskedKey;
  /** Of which activities it is not known. */
  of: Each[];
}

/** As many as somebody answers in one call. */
export const QUESTIONS_A_CALL = 6;

/**
 * The questions that help most, over all activities of one organisation: by the weight of the answer, for each
 * activity of which it is not known. `among`: the questions that can be answered there.
 */
export function helpfulQuestions<Each extends Activity>(
  activities: readonly Each[],
  today: LocalDate,
  among: readonly AskedKey[] = ASKED_KEYS,
): HelpfulQuestion<Each>[] {
  return among
    .map((key) => ({
      key,
      of: activities.filter(
        (activity) => isAsked(ASKED_FIELDS[key], activity) && !isSaid(key, activity, today),
      ),
    }))
    .filter(({ of }) => of.length > 0)
    .sort((a, b) => weightOf(b.key) * b.of.length - weightOf(a.key) * a.of.length)
    .slice(0, QUESTIONS_A_CALL);
}

const MOVING: ReadonlySet<CategoryKey> = new Set(["bewegen", "natuur", "vrijwilligerswerk"]);
/** Years. */
const NO_SMALL_CHILD = 50;

function isAsked({ only }: AskedField, activity: Activity): boolean {
  switch (only) {
    case "all":
      return true;
    case "door":
      return !isFromHome(activity);
    case "room":
      return activity.status === "published" && !mayWalkIn(activity);
    case "weeks":
      return activity.schedule.type === "recurring" || activity.schedule.type === "open";
    case "moving":
      return activity.category === undefined || MOVING.has(activity.category);
    case "doing":
      return activity.role !== "support";
    case "parents":
      return (activity.audience.minAge ?? 0) < NO_SMALL_CHILD;
  }
}

function isSaid(key: AskedKey, activity: Activity, today: LocalDate): boolean {
  if (key === "when") return saysWhen(activity);
  if (key === "where") return saysWhere(activity);
  if (key === "room") return (roomOf(activity, today)?.state ?? "ask") !== "ask";
  return ASKED_FIELDS[key].paths.some((path) => holdsSomething(valueAt(activity, path)));
}

/** A day to come on; an appointment is a day you make together. */
const saysWhen = ({ schedule }: Activity): boolean =>
  schedule.type === "by-appointment" || daysOf(schedule).length > 0;

/** That it is at a place is said only with the place. */
const saysWhere = ({ place, location }: Activity): boolean =>
  location !== undefined || (place !== undefined && place !== "venue");

const valueAt = (from: unknown, path: string): unknown =>
  path
    .split(".")
    .reduce((value: unknown, key) => (value as Record<string, unknown> | undefined)?.[key], from);

function holdsSomething(value: unknown): boolean {
  if (value === undefined || value === "") return false;
  return typeof value === "object" && value !== null ? Object.keys(value).length > 0 : true;
}
