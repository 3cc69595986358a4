import type { RecurrenceRule, Schedule, WeeklyHours } from "#schema/schedule.ts";
import { listText } from "#text/format.ts";
import { BLOCKS, everyOf, type Block } from "../fields/when-fields.ts";

type BlankableValues = Record<string, string | string[] | undefined>;
const time = (value: string | undefined) => value?.replace(":", ".");

/** A schedule the form can say comes back field by field; a finer one is kept as it is, unless it is changed. */
export function scheduleValues(schedule: Schedule): BlankableValues {
  const note = "note" in schedule ? { scheduleNote: schedule.note } : {};
  if (beyondForm(schedule).length > 0) return { when: "keep", ...note };
  switch (schedule.type) {
    case "once":
    case "dates":
      return {
        when: schedule.type,
        dates: schedule.type === "once" ? schedule.date : schedule.dates.join("\n"),
        start: time(schedule.startTime),
        end: time(schedule.endTime),
        ...note,
      };
    case "recurring":
      return {
        when: "recurring",
        ...inBlocks(schedule.rules, (rule, block) => ({
          [`every${block}`]: everyOf(rule),
          [`weeks${block}`]: rule.weeks?.map(String),
        })),
        from: schedule.from,
        until: schedule.until,
        sessions: schedule.sessions?.toString(),
        holidays: schedule.schoolHolidays,
        ...note,
      };
    case "open":
      return {
        when: "open",
        ...inBlocks(schedule.hours),
        from: schedule.from,
        until: schedule.until,
        holidays: schedule.schoolHolidays,
        ...note,
      };
    case "by-appointment":
      return { when: "by-appointment", ...inBlocks(schedule.hours ?? []), ...note };
    case "unknown":
      return { when: "keep", ...note };
  }
}

function inBlocks<Of extends WeeklyHours>(
  all: readonly Of[],
  more: (one: Of, block: Block) => BlankableValues = () => ({}),
): BlankableValues {
  const blocks = all.map((one, at) => {
    const block = BLOCKS[at] ?? 1;
    return {
      [`days${block}`]: [...one.days],
      [`start${block}`]: time(one.startTime),
      [`end${block}`]: time(one.endTime),
      ...more(one, block),
    };
  });
  return Object.assign({}, ...blocks) as BlankableValues;
}

/** Why the form leaves the times as they are; nothing when it can say all of them. */
export function keptTimes(schedule: Schedule): string | undefined {
  if (schedule.type === "unknown") return "Nu weten wij niet wanneer het is. Weet u het? Kies dan hierboven.";
  const beyond = beyondForm(schedule);
  return beyond.length === 0
    ? undefined
    : `Hier staat iets dat dit formulier niet kan vragen: ${listText(beyond)}. Kiest u iets anders, dan vervalt dat.`;
}

/** What of a schedule the form has no question for, in words. */
function beyondForm(schedule: Schedule): string[] {
  switch (schedule.type) {
    case "recurring":
      return said(
        [schedule.startDates !== undefined, "groepen met een eigen begin"],
        [schedule.rules.length > BLOCKS.length, `meer dan ${BLOCKS.length} momenten`],
        [schedule.course === true && !schedule.sessions, "een cursus zonder aantal keren"],
        [schedule.course === false, "dat het geen cursus is"],
        [schedule.sessions !== undefined && schedule.course === undefined, "een aantal keren zonder cursus"],
        ...schedule.rules.flatMap((rule, at) => beyondRule(rule, at === 0)),
      );
    case "open":
      return said([schedule.months !== undefined, MONTHS], ...beyondHours(schedule.hours));
    case "by-appointment":
      return said(
        [schedule.rhythm !== undefined, "hoe vaak u elkaar ziet"],
        [schedule.sessions !== undefined, "hoeveel afspraken het zijn"],
        ...beyondHours(schedule.hours ?? []),
      );
    default:
      return [];
  }
}

type Saying = readonly [isSaid: boolean, words: string];
const said = (...all: readonly Saying[]): string[] => [
  ...new Set(all.flatMap(([isSaid, words]) => (isSaid ? [words] : []))),
];
const MONTHS = "alleen in sommige maanden";
const NO_DAY = "een moment zonder vaste dag";
const DAYPARTS = "een dagdeel zonder tijd";

function beyondRule(rule: RecurrenceRule, isFirst: boolean): Saying[] {
  const every = everyOf(rule);
  const isLoose = isFirst && (every?.startsWith("daily") || every === "irregular");
  return [
    [rule.months !== undefined, MONTHS],
    [rule.dayparts !== undefined, DAYPARTS],
    [rule.timesPerPeriod !== undefined, "een aantal keren zonder vaste week"],
    [every === undefined, "een ritme als “eens per jaar” of “om de vijf weken”"],
    [rule.weeks !== undefined && !every?.startsWith("month"), "weken van de maand bij een ander ritme"],
    [rule.days.length === 0 && !isLoose, NO_DAY],
    [(every?.startsWith("daily") ?? false) && rule.days.length > 0, "elke dag, en toch vaste dagen"],
  ];
}

const beyondHours = (hours: readonly WeeklyHours[]): Saying[] => [
  [hours.length > BLOCKS.length, `meer dan ${BLOCKS.length} momenten`],
  [hours.some(({ days }) => days.length === 0), NO_DAY],
  [hours.some(({ dayparts }) => dayparts !== undefined), DAYPARTS],
];
