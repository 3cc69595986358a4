import type { LocalDate, Point } from "#schema/identifiers.ts";
import type { ActivityCard } from "#domain/card.ts";
import { distanceMetres } from "#domain/distance.ts";
import { distanceText } from "#text/format.ts";
import { callFirstText } from "#text/call-first-text.ts";
import type { ResultCard } from "./result-card.ts";

/** The part of a card that depends on the day it is read and on who reads it. */
export interface CardMoment {
  distance?: string;
  callFirst?: { text: string; phone?: string };
}

type Dated = Pick<ActivityCard, "point" | "verifiedOn" | "interval" | "phone">;

export function cardMoment(card: Dated, { today, near }: { today: LocalDate; near?: Point }): CardMoment {
  const callFirst = callFirstText(card, today);
  return {
    ...(near && card.point && { distance: distanceText(distanceMetres(near, card.point)) }),
    ...(callFirst && { callFirst }),
  };
}

/** What the card says on a day after it was built. */
export const nextOn = ({ next }: ResultCard, day: LocalDate): string | undefined =>
  next?.find(([until]) => day <= until)?.[1] || undefined;
