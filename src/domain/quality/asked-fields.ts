/**
 * What somebody can be asked about an activity, and how much the answer helps. The weight of a question is the sum of
 * three figures, and this file is the only place that knows them:
 *
 * - reader: 3 without it somebody cannot go or stands before a closed door (the questions of `text/open-questions.ts`
 *   that come first), 2 it decides whether somebody dares or fits, 1 it is good to know beforehand.
 * - search: 1 when the finder has a filter for it (`search/facets.ts`): what is not said is not found by it.
 * - matching: 2 when it can break a limit (`matching/choose/limits.ts`), so that a proposal may be one nobody can
 *   follow; 1 when it moves the order or a caution.
 */
export const ASKED_FIELDS = {
  when: field("when it is", ["schedule"], 3, 1, 2),
  where: field("where it is", ["location", "place"], 3, 1, 2),
  cost: field("what it costs", ["costs", "costNote"], 3, 1, 2),
  contact: field("how to get in touch", ["contact.phone", "contact.email", "contact.website"], 3, 0, 0),
  wheelchair: field("wheelchair or walker", ["accessibility.wheelchair"], 3, 1, 2, "door"),
  accompaniment: field("who is there the first time", ["firstVisit.accompaniment"], 3, 1, 1),
  room: field("whether there is room now", ["availability"], 3, 1, 1, "room"),
  signUp: field("whether to sign up, and how", ["signUp.needed", "signUp.how"], 3, 0, 0),
  forWhom: field(
    "for whom it is",
    ["audience.minAge", "audience.maxAge", "audience.gender", "audience.groups", "audience.note"],
    2,
    1,
    2,
  ),
  language: field("which languages are spoken", ["language.spoken", "language.anyLanguage"], 2, 1, 2),
  dutchNeeded: field("how much Dutch one needs", ["language.dutchNeeded"], 2, 1, 2),
  groupSize: field("how large the group is", ["threshold.groupSize"], 2, 1, 1),
  dropIn: field("whether one may walk in", ["threshold.dropIn"], 2, 1, 1, "door"),
  effort: field("how heavy it is", ["threshold.effort"], 2, 0, 1, "moving"),
  skill: field("whether one has to know it already", ["threshold.skill"], 2, 0, 1, "doing"),
  toilet: field("an adapted toilet", ["accessibility.toilet"], 2, 1, 0, "door"),
  childWelcome: field("whether a child may come", ["accessibility.childWelcome"], 2, 1, 0, "parents"),
  pickup: field("whether one can be picked up", ["accessibility.pickup"], 2, 1, 0, "door"),
  meetAt: field("where to report the first time", ["firstVisit.meetAt"], 2, 0, 0, "door"),
  firstTenMinutes: field("what happens in the first ten minutes", ["firstVisit.firstTenMinutes"], 2, 0, 0),
  mayWatch: field("whether one may just look", ["firstVisit.mayWatch"], 2, 0, 0),
  mayBringSomeone: field("whether somebody may come along", ["firstVisit.mayBringSomeone"], 2, 0, 0),
  schoolHolidays: field(
    "whether it goes on in school holidays",
    ["schedule.schoolHolidays"],
    2,
    0,
    0,
    "weeks",
  ),
  sound: field("quiet or lively", ["threshold.sound"], 1, 0, 1),
  hearingLoop: field("a hearing loop", ["accessibility.hearingLoop"], 1, 1, 0, "door"),
  quietSpace: field("a quiet place", ["accessibility.quietSpace"], 1, 1, 0, "door"),
  bring: field("what to bring", ["firstVisit.bring"], 1, 0, 0),
  practiceWelcome: field("whether one may practise Dutch", ["language.practiceWelcome"], 1, 0, 0),
  ringsWhenAway: field("whether somebody calls who stays away", ["comingBack.ringsWhenAway"], 1, 0, 0),
  wayBackOpen: field("whether one may come back", ["comingBack.wayBackOpen"], 1, 0, 0),
  nextStep: field("what comes after it", ["nextStep"], 1, 0, 0),
} as const satisfies Record<string, AskedField>;
export type AskedKey = keyof typeof ASKED_FIELDS;
export const ASKED_KEYS = Object.keys(ASKED_FIELDS) as AskedKey[];

export interface AskedField {
  /** In plain English, for the terminal. What is asked in Dutch: `text/quality-questions.ts`. */
  label: string;
  /** Where its answer stands; one of them is enough. */
  paths: readonly string[];
  reader: 0 | 1 | 2 | 3;
  search: 0 | 1;
  matching: 0 | 1 | 2;
  /**
   * Of which activities it is no question. `door`: those at home or online have none. `room`: who may walk in finds
   * out there. `weeks`: only what takes place week by week stops for holidays. `moving`: sitting at a table needs no
   * effort. `doing`: who comes for help needs no skill. `parents`: who is 50 has no small child to bring.
   */
  only: "all" | "door" | "room" | "weeks" | "moving" | "doing" | "parents";
}

function field(
  label: string,
  paths: readonly string[],
  reader: AskedField["reader"],
  search: AskedField["search"],
  matching: AskedField["matching"],
  only: AskedField["only"] = "all",
): AskedField {
  return { label, paths, reader, search, matching, only };
}

/** How much an answer helps: 1 to 6. */
export const weightOf = (key: AskedKey): number => {
  const { reader, search, matching } = ASKED_FIELDS[key];
  return reader + search + matching;
};
