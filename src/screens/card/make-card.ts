import type { LocalDate } from "#schema/identifiers.ts";
import type { SchoolHoliday } from "#schema/vocabulary.ts";
import type { ActivityCard } from "#domain/card.ts";
import { addDays } from "#domain/when/day-number.ts";
import { dayOf, type Moment } from "#domain/when/moment.ts";
import type { Occurrence } from "#domain/when/occurrence.ts";
import { passesAt, isOver, overFrom, whenOf } from "#domain/when/when-of.ts";
import { costSentence } from "#text/cost-sentence.ts";
import { langOf } from "#text/lang-of.ts";
import { scheduleSentence } from "#text/when/schedule-sentence.ts";
import { cardText } from "./card-words.ts";
import { cardTags } from "./card-tags.ts";
import { holdTimes } from "./hold-times.ts";
import type { Line } from "./card-lines.ts";
import { aheadOf, isWatched, nextText, nextTextAt, searchAhead, type CardContext } from "./next-text.ts";
import { pitchOf } from "./pitch.ts";
import { cardMoment, type ResultCard, type ShownCard } from "./shown-card.ts";

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
    ...{ slug, title },
    pitch: pitchOf(easyText),
    ...(category && { category, kind: cardText(`category.${category}`) }),
    when: scheduleSentence(card.schedule, context.today),
    ...(next && { next }),
    where: whereText(card),
    ...langsOf(card),
    ...(card.neighbourhood && { area: card.neighbourhood }),
    cost: costSentence(card.costs, card.costNote),
    tags: cardTags(card, dayOf(context.today), context.often),
    ...cardMoment(card, dayOf(context.today), context.near),
    ...(isOver(card, context.today) && { isOver: true as const }),
    ...sayUntil(card, context, next !== undefined),
  };
}

/** From when on what a card says of its dates has to be drawn anew. */
function sayUntil(card: ActivityCard, { today: now, holidays }: CardContext, hasNext: boolean) {
  const isLoose = card.schedule.type === "once" || card.schedule.type === "dates";
  const [time] =
    hasNext || isLoose || isWatched(card.schedule) ? whenOf(card, { now, holidays, limit: 1 }).times : [];
  const [until] = [time && passesAt(time), overFrom(card)].filter((moment) => moment !== undefined).sort();
  return until ? { until } : {};
}

/** How long a release can stand before its cards stop naming a next date. They never name a wrong one. */
const HORIZON_DAYS = 60;
const FOR_GOOD: Moment = "9999";

export function toResultCard(
  card: ActivityCard,
  today: LocalDate,
  holidays: SchoolHoliday[],
  often?: ReadonlySet<string>,
): ResultCard {
  const { point, verifiedOn, interval, phone } = card;
  const { slug, kind, title, pitch, category, when, where, area, cost, tags } = toShownCard(card, {
    today,
    holidays,
    ...(often && { often }),
  });
  const coming = comingTimes(card, today, holidays);
  const next = nextLines(card, coming, today, holidays);
  const whens = whenLines(card, coming, today);
  const over = isOver(card, today) ? today : overFrom(card);
  return {
    ...{ slug, title, when: whens.length > 1 ? whens : when, where, cost, tags },
    ...(category && { category }),
    ...(kind && { kind }),
    ...(next.length > 0 && { next }),
    pitch,
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
