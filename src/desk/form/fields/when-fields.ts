import type { RecurrenceRule } from "#schema/schedule.ts";
import { WEEKDAY_NAMES } from "#text/when/schedule-words.ts";
import { special, type FormField } from "./form-field.ts";

/** How many blocks of days and times the form has: most weeks fit in three. */
export const BLOCKS = [1, 2, 3] as const;
export type Block = (typeof BLOCKS)[number];

type Rhythm = Pick<RecurrenceRule, "frequency" | "interval">;

/** How often, as the form asks it: its words, and what it is in a schedule. */
const RHYTHMS = {
  "1": ["elke week", { frequency: "weekly" }],
  "2": ["om de week", { frequency: "weekly", interval: 2 }],
  "3": ["om de 3 weken", { frequency: "weekly", interval: 3 }],
  "4": ["om de 4 weken", { frequency: "weekly", interval: 4 }],
  month: ["elke maand", { frequency: "monthly" }],
  month2: ["om de maand", { frequency: "monthly", interval: 2 }],
  month3: ["om de 3 maanden", { frequency: "monthly", interval: 3 }],
  daily: ["elke dag", { frequency: "daily" }],
  daily2: ["om de dag", { frequency: "daily", interval: 2 }],
  irregular: ["af en toe", { frequency: "irregular" }],
  unknown: ["dat weet ik niet", {}],
} as const satisfies Record<string, readonly [string, Rhythm]>;
const EVERY = Object.fromEntries(Object.entries(RHYTHMS).map(([key, [words]]) => [key, words]));

/** The rhythm somebody chose; who chooses none means every week. */
export const rhythmOf = (every: string): Rhythm => {
  const [, rhythm] = RHYTHMS[(every || "1") as keyof typeof RHYTHMS];
  return rhythm;
};
/** Under which answer the form has a rhythm; nothing when it has no question for it. */
export const everyOf = ({ frequency, interval }: Rhythm): string | undefined =>
  Object.entries<readonly [string, Rhythm]>(RHYTHMS).find(
    ([, [, rhythm]]) => rhythm.frequency === frequency && (rhythm.interval ?? 1) === (interval ?? 1),
  )?.[0];

const WEEKS = {
  "1": "de eerste",
  "2": "de tweede",
  "3": "de derde",
  "4": "de vierde",
  "5": "de vijfde",
  "-1": "de laatste",
};
const START = { hint: "Bijvoorbeeld 10.00", optional: true };
const END = { hint: "Leeg als u het niet weet", optional: true };
const BEFORE = { 1: "", 2: "nog een moment: ", 3: "en nog een: " };

type BlockField = `${"days" | "every" | "weeks" | "start" | "end"}${Block}`;
const blocks = Object.fromEntries(
  BLOCKS.flatMap((n): [string, FormField][] => [
    [`days${n}`, special("ticks", undefined, `${BEFORE[n]}dagen`, { options: WEEKDAY_NAMES })],
    [`every${n}`, special("choice", undefined, `${BEFORE[n]}hoe vaak`, { options: EVERY, unfolds: true })],
    [
      `weeks${n}`,
      special("ticks", undefined, `${BEFORE[n]}welke in de maand`, { options: WEEKS, optional: true }),
    ],
    [`start${n}`, special("time", undefined, `${BEFORE[n]}begintijd`, START)],
    [`end${n}`, special("time", undefined, `${BEFORE[n]}eindtijd`, END)],
  ]),
) as Record<BlockField, FormField>;

/** When it is: read and written as one schedule. */
export const WHEN_FIELDS = {
  when: special("choice", "schedule", "Hoe vaak is het?", {
    options: {
      recurring: "Steeds op vaste dagen",
      open: "Inloop, op vaste tijden",
      once: "Eén keer",
      dates: "Op een paar datums",
      "by-appointment": "Op afspraak",
      keep: "Laat de tijden zoals ze zijn",
    },
  }),
  dates: special("lines", undefined, "Welke datum of datums?", {
    hint: "Zoals 12 en 19 december 2026, of 12-12-2026 t/m 14-12-2026.",
    max: 2000,
  }),
  start: special("time", undefined, "Begintijd", START),
  end: special("time", undefined, "Eindtijd", END),
  ...blocks,
  holidays: special("choice", "schedule.schoolHolidays", "In de schoolvakanties", {
    options: { continues: "gaat het door", stops: "is het er niet", only: "is het er juist alleen dan" },
  }),
  from: special("date", "schedule.from", "Eerste keer", {
    hint: "Alleen als het nog moet beginnen, of als het om de week is.",
    edge: "start",
  }),
  until: special("date", "schedule.until", "Laatste keer", { hint: "Leeg als het doorgaat.", edge: "end" }),
  sessions: special("number", "schedule.sessions", "Is het een cursus? Hoeveel keer?", {
    hint: "Leeg als het geen cursus is.",
  }),
  scheduleNote: special("line", "schedule.note", "Nog iets over de tijden?"),
};
