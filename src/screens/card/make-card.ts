import type { LocalDate, Point } from "#schema/identifiers.ts";
import type { SchoolHoliday } from "#schema/vocabulary.ts";
import type { ActivityCard } from "#domain/card.ts";
import { addDays, daysBetween } from "#domain/when/day-number.ts";
import { nextOccurrences } from "#domain/when/occurrences.ts";
import { langOf } from "#text/lang-of.ts";
import { costSentence } from "#text/cost-sentence.ts";
import { scheduleSentence } from "#text/when/schedule-sentence.ts";
import { cardText } from "./card-words.ts";
import { cardTags } from "./card-tags.ts";
import { cardMoment, type ResultCard, type ShownCard } from "./shown-card.ts";
import type { Schedule } from "#schema/schedule.ts";
import { publicHolidayOn } from "#domain/when/public-holidays.ts";
import { isCourse, startsOf } from "#domain/when/course.ts";
import type { Occurrence } from "#domain/when/occurrence.ts";
import { daysOf } from "#domain/when/slots.ts";
import { comingDayText } from "#text/when/date-text.ts";

/** From this many days a week on the next one is always near: naming it would only fill the card. */
const OFTEN = 4;

/** So near that somebody may want to go on a day in a holiday. */
const NEAR_DAYS = 21;
/** Enough to see past the summer holiday of something that is held every day of the week but two. */
const SEARCHED = 40;

type Repeating = Extract<Schedule, { type: "recurring" | "open" }>;

/** A course is asked about as a whole: which group comes next. */
function courseText(schedule: Schedule, today: LocalDate): string | undefined {
  if (schedule.type !== "recurring") return undefined;
  const start = startsOf(schedule).find((date) => date >= today);
  if (start) return cardText("card.starts", { day: comingDayText(start, today) });
  return isCourse(schedule) ? cardText("card.askGroup") : undefined;
}

/** What to ask about a date in doubt: a public holiday, a school holiday, or a rhythm that does not fix it. */
function questionText(schedule: Repeating, date: LocalDate, holidays: SchoolHoliday[]): string | undefined {
  const publicHoliday = publicHolidayOn(date);
  if (publicHoliday) return cardText("card.askPublicHoliday", { day: cardText(`card.day.${publicHoliday}`) });
  const always = { ...schedule, schoolHolidays: "continues" as const };
  const [given] = nextOccurrences(always, { from: date, limit: 1, holidays });
  return given?.certain ? cardText("card.askHoliday") : undefined;
}

/** The next date is in doubt; a sure one may follow. */
function doubtText(
  schedule: Repeating,
  held: Occurrence[],
  today: LocalDate,
  holidays: SchoolHoliday[],
): string {
  const [doubt] = held;
  const sure = held.find((occurrence) => occurrence.certain);
  const question = doubt && questionText(schedule, doubt.date, holidays);
  if (!sure || !question)
    return question && !publicHolidayOn(doubt.date) ? question : cardText("card.askNext");
  const day = comingDayText(sure.date, today);
  if (daysBetween(today, doubt.date) > NEAR_DAYS) return cardText("card.sureOn", { day });
  return `${question}. ${cardText("card.sureAgainOn", { day })}`;
}

/**
 * The line under the rhythm. A date only when it is certain; never "vandaag" or "morgen", because a page
 * that was built yesterday still has to be right. `search`: the next occurrences, for who knows them already.
 */
function nextText(
  { schedule }: Pick<ActivityCard, "schedule">,
  today: LocalDate,
  holidays: SchoolHoliday[],
  search: (limit: number) => Occurrence[] = (limit) =>
    nextOccurrences(schedule, { from: today, limit, holidays }),
): string | undefined {
  const [first] = search(1);
  const cancelled = first?.cancelled ? first : undefined;
  const off = cancelled && cardText("card.cancelled", { day: comingDayText(cancelled.date, today) });
  const say = (text?: string) => [off, text].filter(Boolean).join(". ") || undefined;
  if (schedule.type !== "recurring" && schedule.type !== "open") return say();
  const course = courseText(schedule, today);
  if (course) return say(course);
  const dateText = (day: LocalDate) => cardText("card.next", { day: comingDayText(day, today) });
  if (!first) return schedule.type === "open" ? undefined : cardText("card.askNext");
  if (!cancelled && daysOf(schedule).length >= OFTEN) return undefined;
  if (!cancelled && first.certain) return dateText(first.date);
  const held = search(SEARCHED).filter((occurrence) => !occurrence.cancelled);
  const [next] = held;
  if (!next || next.certain) return say(next && dateText(next.date));
  return say(doubtText(schedule, held, today, holidays));
}

interface CardContext {
  today: LocalDate;
  /** Of the region of the card's municipality. */
  holidays: SchoolHoliday[];
  near?: Point;
}

function whereText(card: ActivityCard): string {
  const { place, town } = card;
  if (place && place !== "venue") return [cardText(`place.${place}`), town].filter(Boolean).join(", ");
  return card.venue ?? card.street ?? (town ? cardText("place.askInTown", { town }) : cardText("ask"));
}

/** Empty for Dutch, so that a card that needs none ships none. */
function langsOf({ title, easyText }: ActivityCard): Pick<ShownCard, "lang"> {
  const [ofTitle, ofText] = [langOf(title), langOf(easyText)];
  const lang = { ...(ofTitle && { title: ofTitle }), ...(ofText && { text: ofText }) };
  return Object.keys(lang).length > 0 ? { lang } : {};
}

/** Everything a card says on a day: drawn at once on a page, shipped with the days after it for the browser. */
export function toShownCard(card: ActivityCard, context: CardContext): ShownCard {
  const next = nextText(card, context.today, context.holidays);
  const { slug, title, easyText, category } = card;
  return {
    ...{ slug, title, easyText },
    ...(category && { category, kind: cardText(`category.${category}`) }),
    when: scheduleSentence(card.schedule, context.today),
    ...(next && { next }),
    where: whereText(card),
    ...langsOf(card),
    ...(card.neighbourhood && { area: card.neighbourhood }),
    cost: costSentence(card.costs, card.costNote),
    tags: cardTags(card, context.today),
    ...cardMoment(card, context.today, context.near),
  };
}

/** How long a release can stand before its cards stop naming a next date. They never name a wrong one. */
const HORIZON_DAYS = 60;
/** Six times a day until then, and as many more as a line ever looks at. */
const MOST_OCCURRENCES = HORIZON_DAYS * 6 + SEARCHED;

export function toResultCard(card: ActivityCard, today: LocalDate, holidays: SchoolHoliday[]): ResultCard {
  const { point, verifiedOn, interval, phone } = card;
  const { slug, kind, title, easyText, category, when, where, area, cost, tags } = toShownCard(card, {
    today,
    holidays,
  });
  const next = nextLines(card, today, holidays);
  return {
    ...{ slug, title, easyText, when, where, cost, tags },
    ...(category && { category }),
    ...(kind && { kind }),
    ...(next.length > 0 && { next }),
    ...(area && { area }),
    ...(point && { point }),
    ...langsOf(card),
    ...(verifiedOn && { verifiedOn }),
    ...(interval && { interval }),
    ...(phone && { phone }),
  };
}

function nextLines(card: ActivityCard, today: LocalDate, holidays: SchoolHoliday[]): [LocalDate, string][] {
  // Looked for once and not for every day: a build asks this of every activity.
  const coming = nextOccurrences(card.schedule, { from: today, limit: MOST_OCCURRENCES, holidays });
  const lines: [LocalDate, string][] = [];
  let past = 0;
  for (let ahead = 0; ahead < HORIZON_DAYS; ahead++) {
    const day = addDays(today, ahead);
    for (let next = coming[past]; next && next.date < day; next = coming[past]) past += 1;
    const text = nextText(card, day, holidays, (limit) => coming.slice(past, past + limit)) ?? "";
    const last = lines.at(-1);
    if (last?.[1] === text) last[0] = day;
    else lines.push([day, text]);
  }
  return lines.some(([, text]) => text) ? lines : [];
}
