import { APPOINTMENT, NUMBER_WORDS, ORDINALS } from "./calendar-words.ts";

/** How often, as far as the words go. Empty: nothing was said. */
export interface SaidRhythm {
  frequency?: "daily" | "weekly" | "monthly" | "yearly" | "irregular";
  interval?: number;
  weeks?: number[];
  timesPerPeriod?: number;
  /** "3 dagen": a number of days or dayparts without a period; the days in the row tell what it means. */
  count?: number;
  /** "2x per week". */
  perWeek?: number;
  sessions?: number;
  course?: boolean;
  once?: boolean;
  appointment?: boolean;
  /** Something was said about how often, but not what: two answers, or words that nobody read. */
  open?: true;
  /** Of every second week it says which: "even weken". No rule holds that over New Year. */
  whichWeeks?: true;
}

const COUNTED = "(?:x|keer|maal|times)";
const PER = "(?:per|p\\/|p\\.? ?|in de|in het|elke|a)\\s*";
const WEEK = `(?:${PER}(?:week\\b|w\\b\\.?)|weekly)`;
const MONTH = `(?:${PER}(?:maand\\b|mnd|m\\b\\.?)|monthly)`;
const SESSION =
  "(?:lessen|les|avonden|bijeenkomsten|keer|sessies|weken|workshops|trainingen|x|times|weeks|sessions|meetings|lessons|classes|evenings|bezoeken|modules|lesavonden|huisbezoeken)";
const PLACE = ORDINALS.map(([pattern]) => pattern).join("|");
const DAYWORD =
  "(?:(?:ma|di|wo|do|vr|za|zo)\\b|(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:ochtend|middag|avond)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day)";
const SEVERAL_DAYS = "(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:en|ochtenden|middagen|avonden)\\b";
const MONTHLY = "(?:(?:van (?:de|iedere|elke)|v\\/?d\\.?|v\\.d\\. ?|vd|in de|per) ?maand\\b|of the month)";

/** "1e en 3e" before a day, "van de maand": which of the month. */
export const WHICH_OF_MONTH = new RegExp(
  `(?<!\\b(?:een|twee|drie) na )\\b(${PLACE})((?:\\s*(?:en|and|\\+|&|,)\\s*(?:${PLACE}))*)(?=\\s+(?:${DAYWORD})|\\s+(?:week|${MONTHLY}))`,
);
export const OF_MONTH = new RegExp(MONTHLY);

/** What may stand between two parts of a cell that each have a rhythm; of a text in compared form. */
export const PART_SEPARATOR = / ?(?:[,;/+&]|\ben\b) ?/;
/** A piece that says itself how often: "2e woensdag", "elke maandag", "om de week". */
export const OWN_RHYTHM = new RegExp(`\\b(?:${PLACE}|elke|iedere|om de|wekelijks|maandelijks|every|each)\\b`);

/** Which of the month, right before its day: "2e en 4e" before "woensdag". */
export const PLACE_OF_DAY = new RegExp(`\\b(?:${PLACE})(?: (?:en|of|&) (?:${PLACE}))?\\s+${DAYWORD}`);

/** "Maandelijkse borrel" -> "maandelijks borrel". */
export const inOneForm = (title: string): string =>
  title.replace(/(wekelijks|maandelijks|jaarlijks)e\b/gi, "$1");

/** "elke tweede dinsdag" with nothing behind it. "elke 2e en 4e" and "elke 2e … van de maand" are clear. */
export const EVERY_SECOND = new RegExp(`\\b(?:elke|iedere) (?:2e|2de|tweede) ${DAYWORD}(?! *(?:${MONTHLY}))`);

/** Says nothing about how often. */
export const ALL_YEAR =
  /\b(elke (?:maand|week|kwartaal) (?:een )?nieuwe (?:start|groep|cursus|reeks)|doorlopend|hele jaar( door)?|gehele jaar|het hele jaar|jaarrond|continu|inloop(?!:? (?:vanaf|v\.?a\.?|om) ?\d)(?!:? \d{1,2}(?:[:.u]\d{2})?(?: ?uur)?(?![\d:.]| ?(?:-|tot|t\/m|u)))|vast)\b/;

/** What each phrase says, in the order in which they are taken out of a text: the longer before the shorter. */
export const RHYTHM_PHRASES: readonly (readonly [
  RegExp,
  SaidRhythm | ((match: RegExpMatchArray) => SaidRhythm),
])[] = [
  [
    /\b(?:enkele|een aantal|paar) (?:uren|uur) ?(?:per maand|p\/?\.?m\.?|per week|p\.?\/?w\.?)/,
    { frequency: "irregular" },
  ],
  [
    /\b(om de week|twee-?wekelijks|2-? ?wekelijks|14-?daags|veertiendaags|(?:om de|elke|iedere|1 ?(?:x|keer) (?:per|in de)|eens in de|eens per|per) (?:2 weken|14 dagen)|every (?:other|2) weeks?|biweekly|fortnightly)/,
    { frequency: "weekly", interval: 2 },
  ],
  [
    /\b(?:(?:alleen )?(?:in )?(?:de )?|elke |iedere )(?:on)?even (?:kalender)?(?:weken|week(?:nummers?|nrs?)?)\b|\b(?:weken|weeknummers?|week) (?:on)?even\b/,
    { frequency: "weekly", interval: 2, whichWeeks: true },
  ],
  [
    new RegExp(`\\b(?:elke |iedere |op (?:de )?)?(?:on)?even (?=${DAYWORD})`),
    { frequency: "weekly", interval: 2, whichWeeks: true },
  ],
  [
    /\b(?:om de|elke|iedere|eens per|per) ([2-9]) dagen\b|\bom de (dag)\b/,
    ([, days]) => ({ frequency: "daily", interval: Number(days ?? 2) }),
  ],
  [new RegExp(`\\bom de (?=${DAYWORD})`), { frequency: "weekly", interval: 2 }],
  [
    /\b(?:drie|3|vier|4|vijf|5|zes|6)-? ?wekelijks|(?:om de|elke|iedere|1 ?(?:x|keer) (?:per|in de)|eens in de|eens per|per) ([3-8]) weken|every ([3-8]) weeks/,
    ([text, weeks, inEnglish]) => ({
      frequency: "weekly",
      interval: Number(weeks ?? inEnglish ?? /[3-6]/.exec(digitsForWords(text))?.[0] ?? 3),
    }),
  ],
  [
    /\b(om de maand\b|(?:om de|elke|iedere|1 ?x per|eens in de|eens per|per) ([2-6]) maanden)/,
    ([, , months]) => ({ frequency: "monthly", interval: Number(months ?? 2) }),
  ],
  [/\b(?:1 ?(?:x|keer) )?(?:per|elk|ieder|in het|p\/) ?kwartaal\b/, { frequency: "monthly", interval: 3 }],
  [
    new RegExp(
      `\\b(\\d+) ?${COUNTED} (?:per|p\\/|in het|a) ?(?:jaar|jr)\\b|\\bjaarlijks\\b|\\b(?:per|elk|ieder) jaar\\b`,
    ),
    ([, times]) => severalTimes("yearly", Number(times ?? 1)),
  ],
  [
    // "7pm" is a time.
    new RegExp(
      `\\b(\\d+)(?! ?p\\.?m\\b) ?(?:(?:${COUNTED}|avonden|middagen|ochtenden|dagen|bijeenkomsten) )?${MONTH}`,
    ),
    ([, times]) => severalTimes("monthly", Number(times)),
  ],
  [
    new RegExp(
      `\\b(?:minimaal |maximaal |max\\.? |min\\.? |ongeveer |ca\\.? )?(?:(?:\\d+) (?:of|a|-|tot) )?(\\d+(?:[.,]\\d+)?) ?(?:${COUNTED}|dagen|dag|dagdelen|dagdeel|uur|uren|ochtenden|ochtend|middagen|middag|avonden|avond|days)? ?${WEEK}`,
    ),
    ([text]) => perWeek(text),
  ],
  [/\b(wekelijks|weekly|(?:elke|iedere|per|every) week\b|p\.?\/?w\.?\b)/, { frequency: "weekly" }],
  [/\b(maandelijks|monthly|(?:elke|iedere|per|every) maand\b(?! nieuw)|p\.m\.)/, { frequency: "monthly" }],
  [/\b(?:elke|iedere) (?=(?:ochtend|middag|avond)\b)/, { frequency: "daily" }],
  [
    new RegExp(`\\b(?:meerdere|enkele|verschillende|een aantal|diverse|opeenvolgende) (?=${SEVERAL_DAYS})`),
    { course: true },
  ],
  [/\b(dagelijks|daily|(?:elke|iedere|every) (?:dag|day))\b/, { frequency: "daily" }],
  [new RegExp(`\\b(?:elke|iedere|every) (?=${DAYWORD})`), { frequency: "weekly" }],
  [/\b(eenmalig|1-?malig|one-?off|once)\b/, { once: true }],
  [
    new RegExp(
      `\\b(?:(?:cursus|reeks|serie|training|blok|traject) (?:van )?)?(\\d{1,2})[ -]?${SESSION}\\b(?! geleden)`,
    ),
    ([text, number]) => sessions(Number(number), /cursus|reeks|serie|training/.test(text)),
  ],
  [
    /\b(\d{1,2}) ?(?:x )?(?=(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:en|ochtenden|middagen|avonden)\b)/,
    ([, number]) => sessions(Number(number), true),
  ],
  [/\b(cursus|lessenreeks|reeks|workshopreeks)\b/, { course: true }],
  [
    /\b(?:minimaal |maximaal )?(\d{1,2}) (?:dagen|dag|dagdelen|dagdeel|ochtenden|middagen)\b/,
    ([, count]) => ({ count: Number(count) }),
  ],
  [
    /\b(incidenteel|af en toe|onregelmatig|wisselende? (?:data|dagen|momenten|tijden)|wisselend|variabel|divers|projectmatig|project|diverse data|enkele (?:uren|keren)|zo nu en dan|irregular)\b/,
    { frequency: "irregular" },
  ],
  [APPOINTMENT, { appointment: true }],
];

/** "2x per week" counts times; "1 of 2 dagdelen per week" and "2 uur per week" do not. */
function perWeek(text: string): SaidRhythm {
  const times = /^(\d+) ?(x|keer|maal|times|dagen|days)/.exec(text)?.[1];
  return { frequency: "weekly", ...(times ? { perWeek: Number(times) } : {}) };
}

function severalTimes(frequency: "monthly" | "yearly", times: number): SaidRhythm {
  return { frequency, ...(times > 1 ? { timesPerPeriod: times } : {}) };
}

function sessions(number: number, named: boolean): SaidRhythm {
  if (number === 1 && !named) return { once: true };
  if (number < 3 && !named) return { frequency: "irregular" };
  return { sessions: Math.min(number, 60), course: true };
}

/** "eerste en laatste" -> 1 and -1, the last of the month at the end. */
export function ordinalsIn(text: string): number[] {
  const numbers = ORDINALS.flatMap(([pattern, number]) =>
    new RegExp(`\\b${pattern}`).test(text) ? [number] : [],
  );
  return [...new Set(numbers)].sort((a, b) => (a < 0 ? 9 : a) - (b < 0 ? 9 : b));
}

/** "om de twee wk" -> "om de 2 weken". Every letter more is one gap less, no matter. */
export function withoutAbbreviations(text: string): string {
  return digitsForWords(
    text
      .replace(/\b(wk|wkn|wken)\b\.?/g, "weken")
      .replace(/\b(mnd|mnden)\b\.?/g, "maand")
      .replace(/\b(bijeenk|bijk|bijeenkomst)\b\.?/g, "bijeenkomsten")
      .replace(/\bdgn\b\.?/g, "dagen")
      .replace(/\bp\. ?(?=\d)/g, "per ")
      .replace(/\bjr\b\.?/g, "jaar"),
  );
}

const WORDS_OF_NUMBERS = Object.keys(NUMBER_WORDS).filter((word) => word !== "eens");
const NUMBER_IN_WORDS = new RegExp(
  `\\b(${WORDS_OF_NUMBERS.join("|")})\\b(?= ?(?:x|keer|maal|maanden|weken|avonden|lessen|ochtenden|middagen|bijeenkomsten|dagen|dag|dagdelen|dagdeel|times|of|per))`,
  "g",
);

function digitsForWords(text: string): string {
  return text.replace(NUMBER_IN_WORDS, (word) => String(NUMBER_WORDS[word]));
}

/** A whole cell that says every week or every second, in compared form. */
export const EVERY_WEEKS =
  /^(?:wekelijks|weekly|elke week|iedere week|every week|om de week|om de twee weken|twee-?wekelijks|bi-?weekly|fortnightly|every (?:two|2|other|second) weeks?)$/;
