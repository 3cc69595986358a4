import { ask, leftUnsaid, repaired, unsaid } from "./remark.ts";

const DATE = `Een datum als "8-12-2026"`;
const WHEN = `De dag en de tijd, of "op afspraak"`;
const ORDER = "De eindtijd is eerder dan de begintijd.";

/** What is said of when it is: days, times, dates and how often. */
export const aboutTime = {
  missing: unsaid("schedule-missing", "De rij zegt niet wanneer dit is.", WHEN),
  /** Something is said, and it does not tell when one can come. */
  notEnough: ask("schedule-missing", "We weten niet wanneer dit is.", WHEN),
  noTime: ask(
    "time-text",
    "Dit begrijpen we niet als dag of tijd.",
    `Dagen en tijden, zoals "elke dinsdag, 10.00 - 12.00"`,
  ),
  undecided: unsaid(
    "time-undecided",
    "Hier staat dat het nog niet vaststaat.",
    "De dagen en tijden, zodra die bekend zijn",
  ),
  /** Something is said beside it, which may not hold. */
  partUndecided: ask(
    "time-undecided",
    "Hier staat dat een deel nog niet vaststaat. We weten niet of de rest wel vaststaat.",
    "De dagen en tijden, zodra die bekend zijn",
  ),
  leftOver: (words: string) =>
    ask(
      "time-left-over",
      `We weten niet wat "${words}" hier betekent voor wanneer het is.`,
      `De dagen, tijden en hoe vaak het is, zoals "elke 2e dinsdag van de maand, 10.00 - 12.00"`,
    ),
  whichWeeks: ask(
    "which-weeks",
    "Even en oneven weken verspringen met het jaar. We weten niet wanneer de eerste keer is.",
    `"om de week", en de datum van een keer`,
  ),
  exception: ask(
    "schedule-exception",
    "Dit kunnen we niet als regel opnemen. Het staat in woorden bij de tijden.",
    `De dagen of maanden waarop het wel is, of losse data na "niet op"`,
  ),
  closedInWords: leftUnsaid(
    "closed-in-words",
    "Wanneer het niet is, kunnen we niet als regel opnemen. Het staat in woorden bij de tijden.",
  ),
  exceptionInText: (words: string) => ({
    ...ask(
      "schedule-exception",
      `In de tekst staat "${words.slice(0, 120)}". Dat kunnen we niet als regel opnemen.`,
      `In een kolom voor wanneer het niet is: losse data, of "schoolvakanties"`,
    ),
    proposal: words.slice(0, 120),
    into: "closed" as const,
  }),
  tooLong: ask(
    "time-left-over",
    "Hier staat meer dan wij over dagen en tijden kunnen lezen. Het einde is niet gelezen.",
    "Alleen de dagen, de tijden en hoe vaak het is",
  ),
  severalTimes: ask(
    "time-unclear",
    "Hier staan meer tijden. We weten niet welke bij welke dag hoort.",
    "Een rij voor elke dag met een eigen tijd",
  ),
  timesConflict: ask(
    "time-conflict",
    "In een andere kolom staan andere tijden.",
    "In beide kolommen dezelfde tijden",
  ),
  closedNote: (words: string) => `Gesloten: ${words}`,
  dayColumn: ask("day-cell", "We weten niet of het op deze dag is.", `"x", of een tijd zoals "10-12"`),
  daysDash: ask(
    "days-unclear",
    "Met een streepje is niet duidelijk of de dagen ertussen meedoen.",
    `"di t/m do" of "di en do"`,
  ),
  daysConflict: ask(
    "days-conflict",
    "Hier staat een andere dag dan in de andere kolom.",
    "In beide kolommen dezelfde dag",
  ),
  timeUnclear: ask("time-unclear", "Deze tijd begrijpen we niet.", `"10.00 - 12.00" of "vanaf 10.00"`),
  timeOrder: ask("time-order", ORDER, `Begin en eind, zoals "10.00 - 12.00"`),
  endBeforeStart: ask("time-order", ORDER, `Een tijd met 24 uur, zoals "21:30"`),
  timeGuess: (part: "avond" | "middag", time: string) =>
    ask("time-guess", `We lezen dit als een tijd in de ${part}.`, `Een tijd met 24 uur, zoals "${time}"`),
  dateUnclear: ask("date-unclear", "Deze datum begrijpen we niet.", DATE),
  dateInvalid: (text: string) => ask("date-invalid", `De datum "${text}" bestaat niet.`, DATE),
  /** Asked about the period of the row, so that one answer holds for all dates of a sheet. */
  dateWithoutYear: (year: string) => ({
    ...ask(
      "date-without-year",
      "Bij de datum staat geen jaar. Wij lezen de eerste keer die nog komt.",
      `Het jaar of het seizoen, zoals "2026" of "2026-2027"`,
    ),
    proposal: year,
  }),
  dateNotOnDay: (text: string) =>
    ask(
      "date-not-on-day",
      `${text} valt niet op de dag die in de rij staat.`,
      "De dag en de datum die bij elkaar horen",
    ),
  dateOfSerial: (serial: string, date: string) =>
    repaired("excel-serial", `Het getal ${serial} is het dagnummer van ${date}.`),
  monthFirst: (text: string) => repaired("date-us", `"${text}" is gelezen met de maand vooraan.`),
  dateBesideRhythm: ask(
    "date-beside-rhythm",
    "Hier staat een datum, en ook hoe vaak het is. We weten niet wat die datum betekent.",
    `"vanaf" voor een begin, of "niet op"`,
  ),
  onceWithoutDate: ask("once-without-date", "Dit is eenmalig, maar de rij noemt geen datum.", "De datum"),
  everySecond: ask(
    "rhythm-ambiguous",
    "Dit kan om de week zijn, of één keer per maand.",
    `"2e dinsdag van de maand" of "om de week"`,
  ),
  twoRhythms: ask(
    "rhythm-conflict",
    "Hier staan twee verschillende antwoorden op hoe vaak het is.",
    `Eén antwoord, zoals "wekelijks"`,
  ),
  rhythmConflict: ask(
    "rhythm-conflict",
    "Dit past niet bij wat in de andere kolom staat.",
    `In beide kolommen hetzelfde, zoals "maandelijks" bij "1e zaterdag van de maand"`,
  ),
  fromText: repaired("when-from-text", "Wanneer het is staat alleen in de tekst, en is daar gelezen."),
  onlyInText: (words: string) => ({
    ...unsaid(
      "when-only-in-text",
      `In de tekst staat "${words}". We weten niet zeker of deze activiteit dan is.`,
      "De dagen en tijden in een eigen kolom",
    ),
    proposal: words,
    into: "when" as const,
    heard: words,
  }),
  rhythmInText: (words: string) =>
    ask(
      "rhythm-in-text",
      `Hier staat één datum, en de tekst zegt "${words}". We weten niet welke dagen dat zijn.`,
      `De dag en hoe vaak het is, zoals "elke 2e dinsdag van de maand"`,
    ),
  textDiffers: (words: string) =>
    ask(
      "when-in-text-differs",
      `De tekst zegt iets anders over wanneer het is: "${words}".`,
      "In de kolommen en in de tekst hetzelfde",
    ),
  titleRhythm: ask(
    "rhythm-conflict",
    "De naam zegt iets anders over hoe vaak het is dan de kolommen.",
    "In de naam en in de kolommen hetzelfde",
  ),
  seasons: ask(
    "schedule-seasons",
    "Hier staan tijden voor meer dan één seizoen. We weten niet welke bij welke maanden horen.",
    `De maanden voor de tijden, zoals "zondag, apr-sep 10-17, okt-mrt 10-16"`,
  ),
  partBounded: ask(
    "part-bounded",
    "Een deel van deze tijden begint, eindigt of hoort bij een seizoen. Dat staat er nu alleen in woorden bij.",
    "Een rij voor elk deel, met een eigen begin of einde",
  ),
  daysMissing: {
    ...unsaid(
      "schedule-days",
      "Er staat een eerste of een laatste dag, en niet op welke dagen het daartussen is.",
      `De dagen en de tijd, zoals "elke dinsdag, 10.00 - 12.00", of "elke dag"`,
    ),
    into: "days" as const,
  },
  dayMissing: unsaid(
    "day-missing",
    "Hier staat een tijd, maar de rij zegt niet op welke dag.",
    "De dag of de datum",
  ),
  moreTimesThanDays: (times: number, days: number) =>
    ask(
      "rhythm-conflict",
      `Hier staat ${times} keer per week, maar de rij noemt ${days === 1 ? "één dag" : `${days} dagen`}.`,
      "Alle dagen waarop het is",
    ),
  dailyOnFewDays: ask(
    "rhythm-conflict",
    "Hier staat dagelijks, maar de rij noemt maar een paar dagen.",
    `"wekelijks", of alle dagen`,
  ),
};
