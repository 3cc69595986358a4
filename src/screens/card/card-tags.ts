import type { LocalDate } from "#schema/identifiers.ts";
import { isFromHome } from "#domain/door.ts";
import { groupKindOf } from "#domain/group-size.ts";
import { isClosed, roomOf, type Room } from "#domain/room.ts";
import type { ActivityCard } from "#domain/card.ts";
import { countText } from "#text/text-of.ts";
import { cardText } from "./card-words.ts";

/** "welcome" is the one coloured promise: a person is there for you. "easy" makes going easier, "fact" decides. */
export interface CardTag {
  kind: "welcome" | "easy" | "fact";
  text: string;
}

const MAX_TAGS = 2;

function welcomeText(card: ActivityCard): string | undefined {
  const { accompaniment } = card;
  if (!accompaniment || accompaniment === "none") return undefined;
  if (isFromHome(card)) return cardText("card.someoneHelps");
  return cardText(
    accompaniment === "coach" || accompaniment === "buddy" ? "card.buddyJoins" : "card.hostWaits",
  );
}

const roomOn = ({ availability, verifiedOn }: ActivityCard, today: LocalDate): Room | undefined =>
  roomOf({ availability, ...(verifiedOn && { verification: { on: verifiedOn } }) }, today);

/** That it lies still, is full or nearly so; that there is room needs no saying. Undefined too when nobody ever said. */
export function roomText(card: ActivityCard, today: LocalDate): string | undefined {
  if (card.status === "paused") return cardText("card.paused");
  const room = roomOn(card, today);
  if (!room || room.state === "open") return undefined;
  if (room.weeks !== undefined) return countText(cardText, "card.waitlistWeeks", room.weeks);
  return cardText(room.state === "ask" ? "card.askRoom" : `card.${room.state}`);
}

function groupText({ groupSize }: ActivityCard): string | undefined {
  const { min, max } = groupSize ?? {};
  if (!max) return undefined;
  const kind = groupKindOf(max);
  if (kind !== "large") return cardText(kind === "pair" ? "card.oneToOne" : "card.smallGroup");
  return min && max <= 12 ? cardText("card.groupRange", { min, max }) : undefined;
}

/** Whom it is not for. Of sex and age the rarer is said first. */
function limitTexts({ limits = {} }: ActivityCard): string[] {
  const { gender, minAge: min, maxAge: max } = limits;
  const ages =
    min !== undefined && max !== undefined
      ? cardText("card.ages", { min, max })
      : min !== undefined
        ? cardText("card.ageFrom", { min })
        : max !== undefined && cardText("card.ageTo", { max });
  return [gender && cardText(`card.${gender}`), ages].filter((text): text is string => Boolean(text));
}

function allTags(card: ActivityCard, today: LocalDate): CardTag[] {
  const tag = (kind: CardTag["kind"], text: string | undefined): CardTag[] => (text ? [{ kind, text }] : []);
  const isShut = card.status === "paused" || isClosed(roomOn(card, today));
  return [
    ...tag("fact", roomText(card, today)),
    ...limitTexts(card).flatMap((text) => tag("fact", text)),
    ...tag("welcome", welcomeText(card)),
    ...tag("easy", card.dropIn && !isShut ? cardText("card.dropIn") : undefined),
    ...tag("easy", groupText(card)),
  ];
}

/** Fewer cards than this are read one by one: there each may say all it has. */
const A_LIST = 6;
/** What this part of a list has tells none of it apart. */
const OFTEN = 1 / 3;

/** What so many cards of a list promise that it only fills each of them. Whether one can go is never among it. */
export function oftenIn(cards: readonly ActivityCard[], today: LocalDate): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const card of cards)
    for (const { kind, text } of allTags(card, today))
      if (kind !== "fact") counts.set(text, (counts.get(text) ?? 0) + 1);
  const often = [...counts].filter(([, count]) => count >= cards.length * OFTEN);
  return new Set(cards.length < A_LIST ? [] : often.map(([text]) => text));
}

/**
 * The two facts most likely to decide: whether there is room, whether it is for you, who is there for you, how easy
 * the door is. Nothing that the lines above say already, nor what most cards beside it have.
 */
export const cardTags = (
  card: ActivityCard,
  today: LocalDate,
  often: ReadonlySet<string> = new Set(),
): CardTag[] =>
  allTags(card, today)
    .filter(({ text }) => !often.has(text))
    .slice(0, MAX_TAGS);
