import { PAIR, SMALL_GROUP } from "#domain/group-size.ts";
import type { CategoryKey } from "#schema/category.ts";
import type { Demand, Goal } from "#schema/suits.ts";

/**
 * How the guide chooses: every number of the matching, in one place and published as it is. Preference is a
 * weighted mean over what somebody answered; feasibility multiplies it, because something far away or at the
 * wrong time must not win on taste; corrections that lift are added before that, those that lower after it. All
 * values lie between 0 and 1.
 */
export const WEIGHTS = {
  version: 4,

  /** Most people in a pair and in a small group; more is a large one. The same on cards and in the finder. */
  group: { pair: PAIR, small: SMALL_GROUP },

  /** How much each answered part counts in the mean. */
  preference: { interest: 0.5, goals: 0.32, start: 0.09, size: 0.09, either: 0.5 },

  interest: {
    /** The activity is named after it, an editor chose it, or the text holds a word for it. */
    strength: { main: 1, further: 0.6, name: 1, tag: 0.7, text: 0.6 },
    /** Each later choice counts a little less. */
    later: 0.08,
    /** An interest that comes near the one that was chosen. */
    related: 0.35,
    second: 0.25,
    third: 0.15,
    /** Practical help counts as much as this of an interest, for who asked for it before all else. */
    needed: 0.8,
    /** What the own words count for beside the interests, and of that what the name holds. */
    ownWords: { share: 0.5, name: 0.5 },
    /** A word that says when, where or for whom, beside one that says what. */
    qualifier: 0.3,
    /** The sum of interests that counts as everything one could ask for. */
    full: 1.15,
  },

  goals: {
    /** By order of importance. */
    order: [1, 0.8, 0.65],
    /** Half for how it serves all goals, half for the one it serves best. */
    mean: 0.5,
    best: 0.5,
    evidence: { name: 0.5, more: 0.35, once: 0.15 },
    /** Confirmed by somebody: a little, well, made for it. */
    confirmed: { 1: 0.33, 2: 0.67, 3: 1 },
    /** A goal served by at least this much is served: less is no reason to come. */
    served: 0.5,
  },

  start: { yes: 1, unknown: 0.4, no: 0.1 },
  size: {
    /** Nearly small: up to `nearlyUntil`. */
    small: { fits: 1, nearly: 0.6, nearlyUntil: 12, larger: 0.15, unknown: 0.4 },
    oneToOne: { fits: 1, online: 0.8, nearly: 0.4, nearlyUntil: 6, larger: 0.1, unknown: 0.4 },
    /** In full from `fullFrom`. */
    large: { fits: 1, fullFrom: 12, nearly: 0.6, smaller: 0.15, unknown: 0.4 },
  },

  feasibility: {
    time: { shared: 1, flexible: 0.92, none: 0.5 },
    /** Free of loss up to `near` of the distance somebody named; then down to the floor. */
    distance: { near: 0.4, steepness: 1.1, floor: 0.35, unknown: 0.9 },
    cost: { within: 1, steepness: 0.45, floor: 0.55, smallestBudget: 2.5 },
    /**
     * Down to the floor with the years from the age that is usual there. `unsaid`: what is for few of the years between
     * `first` and `last`, for who did not say their age.
     */
    age: { floor: 0.4, halfAt: 12, unsaid: 0.8, few: 30, first: 18, last: 90 },
    /** What it demands and this person lacks, or did not say they have. */
    demand: {
      "own-dog": 0.5,
      "own-instrument": 0.5,
      "driving-licence": 0.7,
      experience: 0.8,
      reading: 0.5,
      "good-dutch": 0.7,
      stamina: 0.6,
    } as Partial<Record<Demand, number>>,
    /** From this age what takes stamina is often too much. */
    frailFrom: 80,
    /** At home or online is never far, and would win everywhere. */
    atHome: 0.75,
    /** A group of so many, for somebody who would rather have little about them. */
    crowd: { from: 16, factor: 0.7 },
    /** Away from home and without being fetched, for somebody who can hardly go out. */
    goingOut: 0.6,
    /** Meant for a group somebody did not name, though others may come. */
    meantForOthers: 0.8,
    /** Mostly in a language somebody does not speak, though it goes in Dutch as well. */
    otherTongue: 0.6,
    /** Not known, where somebody needs it: not dropped, and behind what is known to fit. */
    unknown: { wheelchair: 0.5, language: 0.6 },
    /** A lesson in Dutch, for somebody who speaks it. */
    lessonNotNeeded: 0.5,
  },

  corrections: {
    chosenGroup: 0.45,
    /** A group that only says an age or a purse: who is old has not asked for all that is for the old. */
    namedGroup: 0.1,
    /** Made for a moment in a life that somebody's answers speak of. */
    madeForMoment: 0.1,
    /** The same, read from the text: nobody confirmed it. */
    maybeForMoment: 0.05,
    chosenGender: 0.03,
    transport: 0.12,
    hearing: 0.12,
    sight: 0.12,
    reading: 0.06,
    quiet: 0.06,
    child: 0.07,
    ownLanguage: 0.2,
    /** Made by and for people who speak a language that this person speaks beside Dutch. */
    ownCulture: 0.2,
    madeForYoung: 0.2,
    vacancyNotAsked: -0.12,
    supportNotAsked: -0.15,
    onceOnly: -0.08,
    oldCheck: -0.05,
    full: -0.06,
  },

  /** Made for young people: nobody older is let in. */
  madeFor: {
    youngUntil: 35,
    /** So many years younger or older than who it says it is for: another generation, and let out. */
    apart: 15,
  },

  diversity: {
    /** The best this many by score are reordered. */
    pool: 60,
    /** Share of the score; the rest is for what the list does not hold yet. */
    score: 0.85,
    goalCovered: 0.34,
    laterGoal: 0.2,
    likeness: { category: 0.35, organization: 0.2, venue: 0.15, tags: 0.3 },
    shown: 5,
    /** By how much a third of one organisation, or a fourth of one kind, has to be better than all others. */
    breach: 0.2,
    perOrganization: 2,
    perCategory: 3,
    fromHome: 1,
    /** A chosen group gets a place among the first three. */
    reservedUntil: 3,
    /** A wish that nothing shown so far is made for gets a place from here on, when something this good is. */
    goalSeatFrom: 3,
    madeForGoal: 0.99,
    goalSeatScore: 0.75,
  },

  /**
   * What is told of an activity: at most so many reasons, the one that moved the score most first. A part that all
   * proposals share moves less than one that tells them apart, and is taken for a part of its weight.
   */
  told: {
    reasons: 3,
    cautions: 3,
    /** Up to `namedUntil` moments are named; of more it is said that there is a choice. */
    time: { one: 0.5, more: 0.25, namedUntil: 2 },
    distance: 0.3,
    /** From a budget of this many euros down, money is on somebody's mind. */
    cost: { small: 0.35, smallUntil: 3, large: 0.15 },
    start: 2,
    size: 2,
    /** That others there miss somebody too is said before the coffee. */
    othersMissToo: 2,
    /** How heavy the one thing to mind weighs, where the score says too little. */
    mind: { slight: 0.04, full: 0.2, adultFrom: 18 },
  },

  /** Little fits below this many: then what nearly fits is shown, and what letting go of one wish would bring. */
  little: { below: 3, nearly: 3, mostMissed: 3, farther: [1.5, 2.5], priceSteps: [0, 3, 7.5] },

  /** Two names at one place and moment are one offer from this share of the words of the shorter one. */
  oneOffer: 0.5,

  /** Days between two checks that count as equally fresh, where scores hardly differ. */
  checkStep: 90,

  /** Roads are longer than the crow flies; kilometres an hour on foot at ease, and by bicycle; and what is nearby by it. */
  travel: { detour: 1.3, walking: 4, cycling: 14, nearby: 0.9 },

  /** Below this score an activity has too little to do with what was asked to be proposed at all. */
  proposed: 0.2,

  /** Differences smaller than this are no difference: then other things decide. */
  tie: 0.01,
} as const;

/** How well each of the eight categories serves a goal, before a word of the activity is read. */
export const SERVES: Record<CategoryKey, Record<Goal, number>> = {
  bewegen: serves(0.5, 1, 0.4, 0.1, 0.2, 0.3, 0, 0),
  natuur: serves(0.4, 0.6, 0.4, 0.4, 0.3, 0.7, 0.1, 0),
  koken: serves(0.8, 0, 0.4, 0.3, 0.4, 0.1, 0.1, 0.2),
  creatief: serves(0.5, 0.1, 0.4, 0.3, 0.6, 0.5, 0.1, 0),
  zingeving: serves(0.3, 0.2, 0.3, 0.5, 0.3, 0.9, 0.3, 0),
  vrijwilligerswerk: serves(0.5, 0.2, 0.8, 1, 0.3, 0.1, 0, 0),
  ontmoeten: serves(1, 0.1, 0.4, 0.2, 0.1, 0.2, 0.2, 0.1),
  anders: serves(0.3, 0, 0.3, 0.2, 0.7, 0.1, 0.1, 0.6),
};

function serves(
  mensen: number,
  bewegen: number,
  ritme: number,
  betekenis: number,
  leren: number,
  rust: number,
  rouw: number,
  praktisch: number,
): Record<Goal, number> {
  return { mensen, bewegen, ritme, betekenis, leren, rust, rouw, praktisch };
}
