import type { Daypart, Weekday } from "#schema/schedule.ts";

/** Spellings of the days, in compared form (see plain.ts). The first of each row is the full Dutch word. */
export const DAY_WORDS: Record<Weekday, readonly string[]> = {
  MO: ["maandag", "maandagen", "maandags", "ma", "maa", "mnd", "mon", "monday", "mondays"],
  TU: ["dinsdag", "dinsdagen", "dinsdags", "di", "din", "dins", "tue", "tues", "tuesday", "tuesdays"],
  WE: ["woensdag", "woensdagen", "woensdags", "wo", "woe", "woens", "wed", "wednesday", "wednesdays"],
  TH: [
    "donderdag",
    "donderdagen",
    "donderdags",
    "do",
    "don",
    "dond",
    "thu",
    "thur",
    "thurs",
    "thursday",
    "thursdays",
  ],
  FR: ["vrijdag", "vrijdagen", "vrijdags", "vr", "vrij", "vrijd", "fri", "friday", "fridays"],
  SA: ["zaterdag", "zaterdagen", "zaterdags", "za", "zat", "zater", "sat", "saturday", "saturdays"],
  SU: ["zondag", "zondagen", "zondags", "zo", "zon", "zond", "sun", "sunday", "sundays"],
};

/** Words that stand for several days. */
export const DAY_SETS: readonly [RegExp, readonly Weekday[]][] = [
  [
    /\b(op )?(alle |elke |iedere )?(werkdagen|werkdag|weekdagen|doordeweeks|doordeweekse dagen|weekdays)\b/,
    ["MO", "TU", "WE", "TH", "FR"],
  ],
  [/\b(in )?(het |elk )?weekend(en|s)?\b/, ["SA", "SU"]],
  [
    /\b(elke dag|iedere dag|alle dagen|7 dagen( per week| p\/?w)?|de hele week|every day)\b/,
    ["MO", "TU", "WE", "TH", "FR", "SA", "SU"],
  ],
];

export const MONTH_WORDS: readonly (readonly string[])[] = [
  ["januari", "jan", "january"],
  ["februari", "feb", "febr", "february"],
  ["maart", "mrt", "maa", "march", "mar"],
  ["april", "apr"],
  ["mei", "may"],
  ["juni", "jun", "june"],
  ["juli", "jul", "july"],
  ["augustus", "aug", "august"],
  ["september", "sept", "sep"],
  ["oktober", "okt", "october", "oct"],
  ["november", "nov"],
  ["december", "dec"],
];

export const SEASONS: readonly [RegExp, readonly number[]][] = [
  [/\b(in de |alleen (in de )?)?(zomermaanden|zomerperiode|zomerseizoen|zomer|summer)\b/, [6, 7, 8]],
  [/\b(in de |alleen (in de )?)?(wintermaanden|winterperiode|winterseizoen|winter)\b/, [12, 1, 2]],
  [/\b(in het |in de |alleen (in het )?)?(voorjaar|lente)\b/, [3, 4, 5]],
  [/\b(in het |in de |alleen (in het )?)?(najaar|herfst)\b/, [9, 10, 11]],
];

export const DAYPART_WORDS: readonly [RegExp, readonly Daypart[]][] = [
  [/\b(overdag|hele dag|gehele dag|de dag door|daytime)\b/, ["morning", "afternoon"]],
  [/('s )?\b(ochtenden|ochtends|ochtend|morgens|voormiddag|mornings?)\b/, ["morning"]],
  [/('s )?\b(namiddag|middagen|middags|middag|afternoons?)\b/, ["afternoon"]],
  [/('s )?\b(vooravond|avonden|avonds|avond|evenings?)\b/, ["evening"]],
];

const NOT_YET =
  "(?:(?:nader|nog) te bepalen|n\\.?t\\.?b\\b\\.?|nog (?:niet bekend|onbekend)|word(?:t|en) (?:nog|later) bekend(?: ?gemaakt)?|volg(?:t|en)(?: nog)?|tba|tbd|to be (?:announced|decided))(?![a-z])";
/** When it is, is not known yet: that is no appointment. */
export const UNDECIDED = new RegExp(`\\b${NOT_YET}`);
/** Only the hour is not known yet: what else is said holds. */
export const TIME_UNDECIDED = new RegExp(
  `\\b(?:tijd|tijden|uur|uren|tijdstip|tijdstippen|aanvang|aanvangstijd|starttijd|begintijd|eindtijd|time) (?:is |zijn )?${NOT_YET}`,
);

/** "avond en weekend", "overdag of in het weekend": either of them. */
export const PART_OR_WEEKEND =
  /\b(?:overdag|\w{0,10}(?:ochtend|middag|avond)(?:en)?)(?:,| en| of|\/| en\/of) ?(?:in )?(?:het |de )?weekend|\bweekend(?:en)? (?:en|of) (?:'s )?(?:overdag|avonds?|avonden|ochtends?|middags?)\b/;

/** No fixed moment: it is arranged together. */
export const APPOINTMENT =
  /\b(?!(?:in )?overleg met (?:de|onze) (?:groep|deelnemers|leden) (?:wordt|bepalen|beslissen|kiezen))((op|na|volgens|alleen op|uitsluitend op) )?(afspraak|overleg|afroep|aanvraag|verzoek)\b|\bin (onderling )?overleg\b(?! met (?:de|onze) (?:groep|deelnemers|leden) (?:wordt|bepalen|beslissen|kiezen))|\b(n\.?o\.?t\.?k\.?|flexibel|naar (eigen )?keuze|zelf te bepalen|(zelf|samen|onderling) af te spreken|zelf te kiezen|eigen tijd|eigen moment|u kiest( zelf)?|je kiest( zelf)?|by appointment|flexible|vanuit huis)\b/;

export const NUMBER_WORDS: Record<string, number> = {
  een: 1,
  eens: 1,
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  zeven: 7,
  acht: 8,
  negen: 9,
  tien: 10,
  elf: 11,
  twaalf: 12,
  dertien: 13,
  veertien: 14,
  vijftien: 15,
  zestien: 16,
  twintig: 20,
  dertig: 30,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
};

/** -1 is the last of the month. */
export const ORDINALS: readonly [string, number][] = [
  ["(?:1e|1ste|1st|eerste|first)", 1],
  ["(?:2e|2de|2nd|tweede|second)", 2],
  ["(?:3e|3de|3rd|derde|third)", 3],
  ["(?:4e|4de|4th|vierde|fourth)", 4],
  ["(?:5e|5de|vijfde)", 5],
  ["(?:laatste|last)", -1],
];

/** Codes of registration systems, alone in the column that says how often. */
export const FREQUENCY_CODES: ReadonlyMap<string, string> = new Map([
  ["d", "dagelijks"],
  ["w", "wekelijks"],
  ["1w", "wekelijks"],
  ["2w", "om de week"],
  ["m", "maandelijks"],
  ["j", "jaarlijks"],
  ["e", "eenmalig"],
]);
