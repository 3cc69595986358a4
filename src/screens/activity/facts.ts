import { roleOf } from "#domain/suits/role-of.ts";
import type { LocalDate } from "#schema/identifiers.ts";
import type { AudienceGroup } from "#schema/vocabulary.ts";
import type { ActivityEntry } from "#domain/catalog.ts";
import { isFromHome, venueOf } from "#domain/door.ts";
import { PAIR } from "#domain/group-size.ts";
import type { StayingKey } from "#domain/staying.ts";
import { saidTown } from "#domain/said-town.ts";
import { factWords } from "#text/words/facts.ts";
import { costLines } from "#text/cost-sentence.ts";
import { sentenceCase } from "#text/format.ts";
import { dateText } from "#text/when/date-text.ts";
import { scheduleSentence } from "#text/when/schedule-sentence.ts";
import { activityText } from "./activity-words.ts";
import { textOf } from "#text/text-of.ts";
import { audienceText } from "#text/audience-text.ts";
import { langOf } from "#text/lang-of.ts";
import { languageText } from "#text/language-text.ts";
import { signUpText } from "#text/sign-up-text.ts";
import { whenParts } from "#text/when/when-parts.ts";

const text = textOf(factWords);

export type FactKey =
  | "when"
  | "where"
  | "cost"
  | "role"
  | "forWhom"
  | "group"
  | "signUp"
  | "wheelchair"
  | "language"
  | "effort"
  | "also"
  | StayingKey;

export interface Fact {
  key: FactKey;
  question: string;
  /** The answer in lines, the first one bold. */
  answer: string[];
  /** Nobody told us: the answer says to ask. */
  ask?: true;
}

interface FactContext {
  today: LocalDate;
  groups: AudienceGroup[];
}

function whenLines({ schedule }: ActivityEntry, today: LocalDate): string[] {
  const { days, times } = whenParts(scheduleSentence(schedule, today));
  const lines = times ? [days, times] : [days];
  if ("schoolHolidays" in schedule && schedule.schoolHolidays && schedule.schoolHolidays !== "only") {
    lines.push(
      activityText(
        schedule.schoolHolidays === "stops" ? "activity.holidaysStop" : "activity.holidaysContinue",
      ),
    );
  }
  if ("from" in schedule && schedule.from && schedule.from > today) {
    lines.push(activityText("activity.from", { date: dateText(schedule.from) }));
  }
  if ("until" in schedule && schedule.until)
    lines.push(activityText("activity.until", { date: dateText(schedule.until) }));
  if ("note" in schedule && schedule.note) lines.push(sentenceCase(schedule.note));
  return lines;
}

function whereLines(entry: ActivityEntry): string[] {
  const { place, neighbourhoodEntry } = entry;
  const at = venueOf(entry);
  const town = saidTown(entry);
  const inTown = town ? [activityText("place.inTown", { town })] : [];
  const address = at && [at.name, [at.street, neighbourhoodEntry?.name].filter(Boolean).join(", ")];
  const lines = (address ?? inTown).filter(Boolean);
  if (place && place !== "venue") return [activityText(`place.${place}`), ...lines];
  return at || lines.length === 0 ? lines : [activityText("ask"), ...lines];
}

function groupLines({ threshold: { groupSize } }: ActivityEntry): string[] {
  const { min, max } = groupSize ?? {};
  if (max && max <= PAIR) return [text("facts.oneToOne")];
  if (min && max)
    return [min === max ? text("facts.groupExact", { max }) : text("facts.groupRange", { min, max })];
  if (max) return [text("facts.groupUpTo", { max })];
  return min ? [text("facts.groupFrom", { min })] : [];
}

function wheelchairLines({ accessibility }: ActivityEntry): string[] {
  const note = accessibility.note && sentenceCase(accessibility.note);
  const answer = accessibility.wheelchair && text(`facts.wheelchair.${accessibility.wheelchair}`);
  return answer ? [answer, ...(note ? [note] : [])] : [];
}

function alsoLines({ accessibility }: ActivityEntry): string[] {
  const present = (["toilet", "hearingLoop", "quietSpace", "childWelcome"] as const).filter(
    (key) => accessibility[key],
  );
  return present.map((key) => text(`facts.${key}`));
}

function effortLines({ threshold: { effort, skill } }: ActivityEntry): string[] {
  return [effort && text(`facts.effort.${effort}`), skill === "some" && text("facts.skill.some")].filter(
    (line): line is string => Boolean(line),
  );
}

/** As what one comes, where it is not simply taking part. Nobody said: no line, and no heading that says it either. */
function roleLines(entry: ActivityEntry): string[] {
  const role = roleOf(entry);
  return role && role !== "participant" ? [text(`facts.${role}`)] : [];
}

/**
 * What a visitor wants to know at a glance, in a fixed order. When, where, cost, for whom and the wheelchair
 * are always there: not knowing is an answer. The others appear when somebody told us; what is missing
 * of them stands in the box of open questions.
 */
export function factsOf(entry: ActivityEntry, { today, groups }: FactContext): Fact[] {
  const fact = (key: FactKey, question: string, answer: string[]): Fact[] =>
    answer.length > 0 ? [{ key, question, answer }] : [];
  const always = (key: FactKey, question: string, answer: string[]): Fact[] => {
    const known = answer.length > 0 && answer[0] !== activityText("ask");
    return [
      known
        ? { key, question, answer }
        : { key, question, answer: [activityText("ask"), ...answer.slice(1)], ask: true },
    ];
  };
  const wheelchair = wheelchairLines(entry);
  return [
    ...always("when", activityText("activity.when"), whenLines(entry, today)),
    ...always("where", activityText("activity.where"), whereLines(entry)),
    ...always("cost", activityText("activity.cost"), costLines(entry.costs, entry.costNote)),
    ...fact("role", text("facts.role"), roleLines(entry)),
    ...always(
      "forWhom",
      activityText("activity.forWhom"),
      audienceText(entry.audience, groups, langOf(entry.description) !== undefined),
    ),
    ...fact("group", text("facts.group"), groupLines(entry)),
    ...fact("signUp", text("facts.signUp"), signUpText(entry, today)),
    ...(isFromHome(entry)
      ? fact("wheelchair", text("facts.wheelchair"), wheelchair)
      : always("wheelchair", text("facts.wheelchair"), wheelchair)),
    ...fact("language", text("facts.language"), languageText(entry.language)),
    ...fact("effort", text("facts.effort"), effortLines(entry)),
    ...fact("also", text("facts.also"), alsoLines(entry)),
  ];
}
