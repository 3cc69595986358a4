import type { CategoryKey } from "#schema/category.ts";
import type { LocalTime, Point } from "#schema/identifiers.ts";
import type { Moment } from "#domain/when/moment.ts";
import type { Activity } from "#schema/activity.ts";
import type { Weekday } from "#schema/schedule.ts";
import type { Goal } from "#matching/ask/profile.ts";
import type { SlotBits } from "./slot-bits.ts";

/** How clearly an activity speaks of something: in its name, by an editor's tag, or somewhere in the text. */
type TagStrength = "name" | "tag" | "text";
/** Words for a goal: in the name, two or more in the text, or one. */
type GoalEvidence = "name" | "more" | "once";
export type Regularity = "weekly" | "fortnightly" | "monthly" | "once" | "other";

/**
 * What the matching needs of an activity: plain JSON, so that a static file can bring all of them to the
 * browser. A key that is absent is unknown, and unknown never drops an activity.
 */
export interface Candidate {
  slug: string;
  title: string;
  municipality: string;
  /** The first is its shelf; none when nobody said. */
  categories: CategoryKey[];
  role?: NonNullable<Activity["role"]>;
  place?: NonNullable<Activity["place"]>;
  organization: string;
  location?: string;
  point?: Point;
  /** Slug of another activity that is the same offer under another name: only one of them is proposed. */
  sameAs?: string;

  slots: SlotBits;
  rhythm: Regularity;
  /** The one day it is on every week, when it is that regular. */
  fixedDay?: { day: Weekday; time?: LocalTime };
  /** From then on it is over; see `when-of.ts`. */
  overFrom?: Moment;
  status: Activity["status"];
  verification?: NonNullable<Activity["verification"]>;
  availability?: NonNullable<Activity["availability"]>;
  phone?: string;

  /** Euros per visit without discounts. */
  price?: number;
  /** Euros per visit with a discount pass. */
  passPrice?: number;

  wheelchair?: NonNullable<Activity["accessibility"]["wheelchair"]>;
  minAge?: number;
  maxAge?: number;
  /** The age the people it is for usually have: for comparing, never a limit. */
  usualAge?: [number, number];
  gender?: "women" | "men";
  languages?: string[];
  anyLanguage?: true;
  dutchNeeded?: "none" | "little" | "good";
  /** Participants learn or practise Dutch here. */
  teachesDutch?: true;
  /** Groups it is only for: who chose one of them is shown it. */
  closedFor: string[];
  /** Groups it is for, others welcome. */
  meantFor: string[];

  /** Who is there the first time. */
  accompaniment?: NonNullable<Activity["firstVisit"]["accompaniment"]>;
  /** Most people at once. */
  size?: number;
  /** Needs it takes care of, as far as somebody said so. */
  cares: string[];

  tags: Record<string, TagStrength>;
  goals: Partial<Record<Goal, GoalEvidence>>;
}
