import { joinRhythms } from "./join-rhythms.ts";
import { plain } from "#domain/plain.ts";
import { ask, type Reading, type Remark } from "#import/sheet/cell-reading.ts";
import { take, type Unread } from "./unread-text.ts";
import { APPOINTMENT, NUMBER_WORDS, ORDINALS } from "#import/words/calendar-words.ts";

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
const OF_MONTH = "(?:(?:van (?:de|iedere|elke)|v\\/?d\\.?|v\\.d\\. ?|vd|in de|per) ?maand\\b|of the month)";

/** "elke tweede dinsdag" with nothing behind it. "elke 2e en 4e" and "elke 2e … van de maand" are clear. */
const EVERY_SECOND = new RegExp(`\\b(?:elke|iedere) (?:2e|2de|tweede) ${DAYWORD}(?! *(?:${OF_MONTH}))`);

/** "om de week", "2x per maand", "elke 2e dinsdag van de maand", "6 lessen", "wekelijks, 8 keer". */
export function readRhythm(text: string): Reading<SaidRhythm> {
  return readRhythmFrom({ rest: plain(text) });
}

/** As `readRhythm`, taking what it understood out of the text. */
export function readRhythmFrom(unread: Unread): Reading<SaidRhythm> {
  const found: SaidRhythm[] = [];
  const remarks: Remark[] = [];
  unread.rest = digitsForWords(inFull(unread.rest));
  const source = unread.rest;
  const add = (pattern: RegExp, make: (match: RegExpMatchArray) => SaidRhythm | false) =>
    take(unread, pattern, (match) => {
      const rhythm = make(match);
      if (rhythm === false) return false;
      found.push(rhythm);
      return undefined;
    });

  add(
    new RegExp(
      `\\b(${PLACE})((?:\\s*(?:en|and|\\+|&|,)\\s*(?:${PLACE}))*)(?=\\s+(?:${DAYWORD})|\\s+(?:week|${OF_MONTH}))`,
    ),
    (match) => ({
      frequency: "monthly",
      weeks: ordinalsIn(`${match[1]}${match[2]}`),
    }),
  );
  if (EVERY_SECOND.test(source)) {
    remarks.push(
      ask(
        "rhythm-ambiguous",
        "Dit kan om de week zijn, of één keer per maand.",
        `"2e dinsdag van de maand" of "om de week"`,
      ),
    );
  }
  take(unread, new RegExp(OF_MONTH), () => {
    if (!found.some((one) => one.weeks)) return false;
    return undefined;
  });

  add(/\b(?:enkele|een aantal|paar) (?:uren|uur) ?(?:per maand|p\/?\.?m\.?|per week|p\.?\/?w\.?)/, () => ({
    frequency: "irregular",
  }));
  add(
    /\b(om de week|tweewekelijks|2-? ?wekelijks|14-?daags|veertiendaags|(?:om de|elke|iedere|1 ?(?:x|keer) (?:per|in de)|eens in de|eens per|per) (?:2|14) (?:weken|dagen)|every (?:other|2) weeks?|biweekly|fortnightly|\(?(?:on)?even wek(?:en)?\)?)/,
    () => ({ frequency: "weekly", interval: 2 }),
  );
  add(new RegExp(`\\bom de (?=${DAYWORD})`), () => ({ frequency: "weekly", interval: 2 }));
  add(
    /\b(?:drie|3|vier|4|vijf|5|zes|6)-? ?wekelijks|(?:om de|elke|iedere|1 ?(?:x|keer) (?:per|in de)|eens in de|eens per|per) ([3-8]) weken|every ([3-8]) weeks/,
    (match) => ({
      frequency: "weekly",
      interval: Number(match[1] ?? match[2] ?? /[3-6]/.exec(digitsForWords(match[0]))?.[0] ?? 3),
    }),
  );
  add(
    /\b(om de maand\b|(?:om de|elke|iedere|1 ?x per|eens in de|eens per|per) ([2-6]) maanden)/,
    (match) => ({
      frequency: "monthly",
      interval: Number(match[2] ?? 2),
    }),
  );
  add(/\b(?:1 ?(?:x|keer) )?(?:per|elk|ieder|in het|p\/) ?kwartaal\b/, () => ({
    frequency: "monthly",
    interval: 3,
  }));
  add(
    new RegExp(`\\b(\\d+) ?${COUNTED} (?:per|p\\/|in het|a) ?(?:jaar|jr)\\b|\\bjaarlijks\\b|\\bper jaar\\b`),
    (match) => {
      const times = Number(match[1] ?? 1);
      return times > 1 ? { frequency: "yearly", timesPerPeriod: times } : { frequency: "yearly" };
    },
  );
  add(
    new RegExp(`\\b(\\d+) ?(?:(?:${COUNTED}|avonden|middagen|ochtenden|dagen|bijeenkomsten) )?${MONTH}`),
    (match) => monthly(Number(match[1])),
  );
  add(
    new RegExp(
      `\\b(?:minimaal |maximaal |max\\.? |min\\.? |ongeveer |ca\\.? )?(?:(?:\\d+) (?:of|a|-|tot) )?(\\d+(?:[.,]\\d+)?) ?(?:${COUNTED}|dagen|dag|dagdelen|dagdeel|uur|uren|ochtenden|ochtend|middagen|middag|avonden|avond|days)? ?${WEEK}`,
    ),
    perWeek,
  );
  add(/\b(wekelijks|weekly|(?:elke|iedere|per|every) week\b|p\.?\/?w\.?\b)/, () => ({ frequency: "weekly" }));
  add(/\b(maandelijks|monthly|(?:elke|iedere|per|every) maand\b(?! nieuw)|p\.m\.)/, () => ({
    frequency: "monthly",
  }));
  add(/\b(dagelijks|daily|(?:elke|iedere|every) (?:dag|day))\b/, () => ({ frequency: "daily" }));
  add(new RegExp(`\\b(?:elke|iedere|every) (?=${DAYWORD})`), () => ({ frequency: "weekly" }));
  add(/\b(eenmalig|1-?malig|one-?off|once)\b/, () => ({ once: true }));
  add(
    new RegExp(
      `\\b(?:(?:cursus|reeks|serie|training|blok|traject) (?:van )?)?(\\d{1,2})[ -]?${SESSION}\\b(?! geleden)`,
    ),
    (match) => sessions(Number(match[1]), /cursus|reeks|serie|training/.test(match[0])),
  );
  add(
    /\b(\d{1,2}) ?(?:x )?(?=(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:en|ochtenden|middagen|avonden)\b)/,
    (match) => sessions(Number(match[1]), true),
  );
  add(/\b(cursus|lessenreeks|reeks|workshopreeks)\b/, () => ({ course: true }));
  add(/\b(?:minimaal |maximaal )?(\d{1,2}) (?:dagen|dag|dagdelen|dagdeel|ochtenden|middagen)\b/, (match) => ({
    count: Number(match[1]),
  }));
  add(
    /\b(incidenteel|af en toe|onregelmatig|wisselende? (?:data|dagen|momenten|tijden)|wisselend|variabel|divers|projectmatig|project|diverse data|enkele (?:uren|keren)|zo nu en dan|irregular)\b/,
    () => ({ frequency: "irregular" }),
  );
  add(APPOINTMENT, () => ({ appointment: true }));
  take(
    unread,
    /\b(doorlopend|hele jaar( door)?|gehele jaar|het hele jaar|jaarrond|continu|inloop|vast)\b/,
    () => {},
  );

  return { value: merge(found, remarks), remarks };
}

/** "2x per week" counts times; "1 of 2 dagdelen per week" and "2 uur per week" do not. */
function perWeek(match: RegExpMatchArray): SaidRhythm {
  const plainCount = /^(\d+) ?(x|keer|maal|times|dagen|days)/.exec(match[0]);
  return plainCount ? { frequency: "weekly", perWeek: Number(plainCount[1]) } : { frequency: "weekly" };
}

function monthly(times: number): SaidRhythm {
  return times > 1 ? { frequency: "monthly", timesPerPeriod: times } : { frequency: "monthly" };
}

function sessions(number: number, named: boolean): SaidRhythm {
  if (number === 1 && !named) return { once: true };
  if (number < 3 && !named) return { frequency: "irregular" };
  return { sessions: Math.min(number, 60), course: true };
}

/** Joins what one text says. "wekelijks, in de ramadan dagelijks" keeps the rule and leaves the exception to the note. */
function merge(found: SaidRhythm[], remarks: Remark[]): SaidRhythm {
  let result: SaidRhythm = {};
  for (const one of found) {
    const exception = result.frequency === "weekly" && one.frequency === "daily";
    const joined = exception ? result : joinRhythms(result, one);
    if (!joined) {
      remarks.push(
        ask(
          "rhythm-conflict",
          "Hier staan twee verschillende antwoorden op hoe vaak het is.",
          `Eén antwoord, zoals "wekelijks"`,
        ),
      );
      return { frequency: "irregular" };
    }
    result = joined;
  }
  return result;
}

function ordinalsIn(text: string): number[] {
  const numbers = ORDINALS.flatMap(([pattern, number]) =>
    new RegExp(`\\b${pattern}`).test(text) ? [number] : [],
  );
  return [...new Set(numbers)].sort((a, b) => (a < 0 ? 9 : a) - (b < 0 ? 9 : b));
}

/** Abbreviations of periods and sessions: "om de 2 wk", "8 bijeenk.". Every letter more is one gap less, no matter. */
function inFull(text: string): string {
  return text
    .replace(/\b(wk|wkn|wken)\b\.?/g, "weken")
    .replace(/\b(mnd|mnden)\b\.?/g, "maand")
    .replace(/\b(bijeenk|bijk|bijeenkomst)\b\.?/g, "bijeenkomsten")
    .replace(/\bdgn\b\.?/g, "dagen")
    .replace(/\bp\. ?(?=\d)/g, "per ")
    .replace(/\bjr\b\.?/g, "jaar");
}

function digitsForWords(text: string): string {
  const words = Object.keys(NUMBER_WORDS)
    .filter((word) => word !== "eens")
    .join("|");
  return text.replace(
    new RegExp(
      `\\b(${words})\\b(?= ?(?:x|keer|maal|maanden|weken|avonden|lessen|ochtenden|middagen|bijeenkomsten|dagen|dag|dagdelen|dagdeel|times|of|per))`,
      "g",
    ),
    (word) => String(NUMBER_WORDS[word]),
  );
}
