import type { LocalDate, Point } from "#schema/identifiers.ts";
import type { SchoolHoliday } from "#schema/vocabulary.ts";
import type { ActivityCard } from "#domain/card.ts";
import { addDays, daysBetween } from "#domain/when/day-number.ts";
import { langOf } from "#text/lang-of.ts";
import { dayOf, type Moment } from "#domain/when/moment.ts";
import { whenForNewcomer } from "#domain/when/when-for-newcomer.ts";
import { passesAt, isOver, doubtAbout, overFrom, whenOf } from "#domain/when/when-of.ts";
import { costSentence } from "#text/cost-sentence.ts";
import { scheduleSentence } from "#text/when/schedule-sentence.ts";
import { cardText } from "./card-words.ts";
import { cardTags } from "./card-tags.ts";
import { holdTimes } from "./hold-times.ts";
import type { Line } from "./card-lines.ts";
import { cardMoment, type ResultCard, type ShownCard } from "./shown-card.ts";
import { publicHolidayOn } from "#domain/when/public-holidays.ts";
import { isCourse, startsOf } from "#domain/when/course.ts";
import type { Occurrence } from "#domain/when/occurrence.ts";
import { daysOf } from "#domain/when/slots.ts";
import { comingDayText } from "#text/when/date-text.ts";

/** From this many days a week on the next one is always near: naming it would only fill the card. */
const OFTEN = 4;

/** So near that somebody may want to go on a day in a holiday. */
const NEAR_DAYS = 21;
/** What lies ahead of a moment: the next time, the next that is not called off, and the next that is sure. */
interface Ahead {
  first?: Occurrence | undefined;
  held?: Occurrence | undefined;
  sure?: Occurrence | undefined;
}

function aheadOf(times: readonly Occurrence[]): Ahead {
  const held = times.filter(({ cancelled }) => !cancelled);
  return { first: times[0], held: held[0], sure: held.find(({ certain }) => certain) };
}

/** A course is asked about as a whole: which group comes next. */
function courseText(card: ActivityCard, { today, holidays }: CardContext): string | undefined {
  if (card.schedule.type !== "recurring") return undefined;
  if (!isCourse(card.schedule)) return undefined;
  const { times } = whenForNewcomer(card, { now: today, holidays, limit: 1 });
  return times[0] && !times[0].cancelled && startsOf(card.schedule).includes(times[0].date)
    ? cardText("card.starts", { day: comingDayText(times[0].date, dayOf(today)) })
    : cardText("card.askGroup");
}

/** What to ask about a date in doubt; undefined when only its rhythm, or a calendar to come, can tell. */
function questionText(card: ActivityCard, time: Occurrence, holidays: SchoolHoliday[]): string | undefined {
  const doubt = doubtAbout(card, time, holidays);
  if (doubt === "rhythm" || doubt === "unknown-holidays") return undefined;
  if (doubt === "school-holiday") return cardText("card.askHoliday");
  return cardText("card.askPublicHoliday", { day: cardText(`card.day.${doubt}`) });
}

/** The next date is in doubt; a sure one may follow. */
function doubtText(
  card: ActivityCard,
  doubt: Occurrence,
  sure: Occurrence | undefined,
  context: CardContext,
) {
  const question = questionText(card, doubt, context.holidays);
  const today = dayOf(context.today);
  if (!sure || !question)
    return question && !publicHolidayOn(doubt.date) ? question : cardText("card.askNext");
  const day = comingDayText(sure.date, today);
  if (daysBetween(today, doubt.date) > NEAR_DAYS) return cardText("card.sureOn", { day });
  return `${question}. ${cardText("card.sureAgainOn", { day })}`;
}

/**
 * The line under the rhythm. A date only when it is certain; never "vandaag" or "morgen", because a page
 * that was built yesterday still has to be right.
 */
function nextText(
  card: ActivityCard,
  { first, held, sure }: Ahead,
  context: CardContext,
): string | undefined {
  const { schedule } = card;
  const dayOfTime = ({ date }: Occurrence) => comingDayText(date, dayOf(context.today));
  const off = first?.cancelled && cardText("card.cancelled", { day: dayOfTime(first) });
  const say = (text?: string) => [off, text].filter(Boolean).join(". ") || undefined;
  // Of loose dates the line above names what is left, and says so when nothing is.
  if (schedule.type !== "recurring" && schedule.type !== "open") return held && say();
  const course = courseText(card, context);
  if (course) return say(course);
  if (!first) return schedule.type === "open" ? undefined : cardText("card.askNext");
  if (!off && daysOf(schedule).length >= OFTEN) return undefined;
  if (!held) return say();
  if (held.certain) return say(cardText("card.next", { day: dayOfTime(held) }));
  return say(doubtText(card, held, sure, context));
}

/** As many times as it takes to see what lies ahead: until one is sure, or one at all when none ever is. */
function searchAhead(card: ActivityCard, question: Parameters<typeof whenOf>[1]): readonly Occurrence[] {
  const [sure] = whenOf(card, { ...question, only: "held", limit: 1 }).times;
  if (sure) return whenOf(card, { ...question, until: sure.date }).times;
  const off = "cancelled" in card.schedule ? (card.schedule.cancelled ?? []).length : 0;
  return whenOf(card, { ...question, limit: off + 1, per: "day" }).times;
}

function nextTextAt(card: ActivityCard, context: CardContext): string | undefined {
  const question = { now: context.today, holidays: context.holidays };
  if (whenOf(card, { ...question, limit: 0 }).state !== "on") return undefined;
  return nextText(card, aheadOf(searchAhead(card, question)), context);
}

interface CardContext {
  /** The day, or the moment of it, on which the card is read. */
  today: Moment;
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
  const next = nextTextAt(card, context);
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
    tags: cardTags(card, dayOf(context.today)),
    ...cardMoment(card, dayOf(context.today), context.near),
    ...(isOver(card, context.today) && { isOver: true as const }),
    ...sayUntil(card, context, next !== undefined),
  };
}

/** From when on what a card says of its dates has to be drawn anew. */
function sayUntil(card: ActivityCard, { today: now, holidays }: CardContext, hasNext: boolean) {
  const isLoose = card.schedule.type === "once" || card.schedule.type === "dates";
  const [time] = hasNext || isLoose ? whenOf(card, { now, holidays, limit: 1 }).times : [];
  const [until] = [time && passesAt(time), overFrom(card)].filter((moment) => moment !== undefined).sort();
  return until ? { until } : {};
}

/** How long a release can stand before its cards stop naming a next date. They never name a wrong one. */
const HORIZON_DAYS = 60;
const FOR_GOOD: Moment = "9999";

export function toResultCard(card: ActivityCard, today: LocalDate, holidays: SchoolHoliday[]): ResultCard {
  const { point, verifiedOn, interval, phone } = card;
  const { slug, kind, title, easyText, category, when, where, area, cost, tags } = toShownCard(card, {
    today,
    holidays,
  });
  const coming = comingTimes(card, today, holidays);
  const next = nextLines(card, coming, today, holidays);
  const whens = whenLines(card, coming, today);
  const over = isOver(card, today) ? today : overFrom(card);
  return {
    ...{ slug, title, easyText, when: whens.length > 1 ? whens : when, where, cost, tags },
    ...(category && { category }),
    ...(kind && { kind }),
    ...(next.length > 0 && { next }),
    ...(over && { overFrom: over }),
    ...holdTimes(coming, today, card.schedule),
    ...(area && { area }),
    ...(point && { point }),
    ...langsOf(card),
    ...(verifiedOn && { verifiedOn }),
    ...(interval && { interval }),
    ...(phone && { phone }),
  };
}

/**
 * All times until the horizon, and behind it what a line may still name. Looked for once and not for every day: a
 * build asks this of every activity.
 */
function comingTimes(card: ActivityCard, today: LocalDate, holidays: SchoolHoliday[]): Occurrence[] {
  const until = addDays(today, HORIZON_DAYS);
  const question = { now: today, holidays };
  return [
    ...whenOf(card, { ...question, until }).times,
    ...searchAhead(card, { ...question, from: addDays(until, 1) }),
  ];
}

/** What a text says from moment to moment: asked again at every midnight and whenever a time passes. */
function linesOver(
  today: LocalDate,
  times: readonly Occurrence[],
  textAt: (now: Moment) => string | undefined,
): Line[] {
  const midnights = Array.from({ length: HORIZON_DAYS + 1 }, (_, ahead) => addDays(today, ahead));
  const last = midnights.at(-1) ?? today;
  const moments = [
    ...new Set([...midnights, ...times.map(passesAt).filter((moment) => moment < last)]),
  ].sort();
  const lines: Line[] = [];
  for (const [at, now] of moments.slice(0, -1).entries()) {
    const [text, before] = [textAt(now) ?? "", moments[at + 1] ?? last];
    const line = lines.at(-1);
    if (line?.[1] === text) line[0] = before;
    else lines.push([before, text]);
  }
  return lines;
}

function nextLines(
  card: ActivityCard,
  coming: readonly Occurrence[],
  today: LocalDate,
  holidays: SchoolHoliday[],
): Line[] {
  let left = coming;
  const lines = linesOver(today, coming, (now) => {
    left = left.filter((time) => passesAt(time) > now);
    const { state } = whenOf(card, { now, holidays, limit: 0 });
    return state === "on" ? nextText(card, aheadOf(left), { today: now, holidays }) : undefined;
  });
  return lines.some(([, text]) => text) ? lines : [];
}

/** Only what has loose dates says something else as they pass; the last it says is for good. */
function whenLines({ schedule }: ActivityCard, coming: readonly Occurrence[], today: LocalDate): Line[] {
  if (schedule.type !== "once" && schedule.type !== "dates") return [];
  const lines = linesOver(today, coming, (now) => scheduleSentence(schedule, now));
  return lines.map(([before, text], at) => [at === lines.length - 1 ? FOR_GOOD : before, text]);
}
