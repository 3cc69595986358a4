import type { CategoryKey } from "#schema/category.ts";
import type { LocalTime, Point } from "#schema/identifiers.ts";
import type { Moment } from "#domain/when/moment.ts";
import type { Activity } from "#schema/activity.ts";
import type { Weekday } from "#schema/schedule.ts";
import type { Demand, Goal, LifeMoment, Part, Suits } from "#schema/suits.ts";
import type { SlotBits } from "./slot-bits.ts";

/**
 * How much an activity is about something. Confirmed: it is what it is about, or comes with it. Else as its words
 * have it: in the name, by an editor's tag, or somewhere in the text.
 */
export type TagStrength = "main" | "further" | "name" | "tag" | "text";
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
  /** On which shelf its words would put it, where nobody said: for comparing, and never told. */
  likelyKind?: CategoryKey;
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
  /** The days it is on every week, when there are several. */
  fixedDays?: Weekday[];
  /** From then on it is over; see `when-of.ts`. */
  overFrom?: Moment;
  status: Activity["status"];
  verification?: NonNullable<Activity["verification"]>;
  availability?: NonNullable<Activity["availability"]>;
  phone?: string;

  /** Euros per visit without discounts. */
  price?: number;
  /** One pays for a course, a month or a year: `price` is reckoned. */
  isSpread?: true;
  /** It costs money, and how much a visit comes to is not known: at least so much, "€ 2 per kind", "€ 0,40 per km". */
  paidFrom?: number;
  /** Euros per visit with a discount pass. */
  passPrice?: number;

  wheelchair?: NonNullable<Activity["accessibility"]["wheelchair"]>;
  minAge?: number;
  maxAge?: number;
  /** The age the people it is for usually have: for comparing, never a limit. */
  usualAge?: [number, number];
  /** The age of the generation it says it is for, "ouderen": who is far from it is of another one. */
  generation?: [number, number];
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
  /** Made by and for people of one culture, by the language most of them speak: "Turkse senioren". */
  culture?: readonly string[];
  /** Whom the provider had in mind, as written, where no group, gender or age says it: "mensen met een stijve rug". */
  forWhom?: string;

  /** Who is there the first time. */
  accompaniment?: NonNullable<Activity["firstVisit"]["accompaniment"]>;
  /** Most people at once. */
  size?: number;
  /** Needs it takes care of, as far as somebody said so. */
  cares: string[];
  /** Somebody said that nobody is fetched. */
  noPickup?: true;

  tags: Record<string, TagStrength>;
  /** How well it serves goals, as somebody confirmed; a goal that is absent it does not. */
  serves?: NonNullable<Suits["goals"]>;
  moments?: readonly LifeMoment[];
  demands?: readonly Demand[];
  parts?: readonly Part[];
  /** Moments, demands and parts are read from the text and nobody confirmed them: no reason stands on them. */
  unconfirmed?: true;
  goals: Partial<Record<Goal, GoalEvidence>>;
}

/** Its shelves; where nobody said, the one its words would put it on. */
export const shelvesOf = ({ categories, likelyKind }: Candidate): readonly CategoryKey[] =>
  categories.length > 0 || likelyKind === undefined ? categories : [likelyKind];

/** One is only helped there: a desk, a form filled in, somebody who comes by. */
export const isOnlyHelped = ({ parts, role }: Candidate): boolean =>
  parts ? parts.length === 1 && parts[0] === "being-helped" : role === "support";

/** What nobody would call a desk: somebody who comes along or by, a lesson, people to be with. */
export const isForCompany = ({ serves, goals }: Candidate): boolean =>
  serves
    ? Math.max(serves.mensen ?? 0, serves.leren ?? 0) >= (serves.praktisch ?? 0)
    : goals.praktisch === undefined && (goals.mensen !== undefined || goals.leren !== undefined);

/** A desk where one is only helped, with debts or letters: no activity, unless somebody asks for it. */
export const isSupportDesk = (candidate: Candidate): boolean =>
  isOnlyHelped(candidate) && (shelvesOf(candidate)[0] ?? "anders") === "anders" && !isForCompany(candidate);

/** One comes to help and for nothing else. */
export const isOnlyHelping = ({ parts, role }: Candidate): boolean =>
  role === "volunteer" || (parts !== undefined && parts.every((part) => part === "helping"));
