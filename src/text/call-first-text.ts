import type { LocalDate } from "#schema/identifiers.ts";
import type { ActivityCard } from "#domain/card.ts";
import { monthsSinceVerification, needsCallFirst } from "#domain/standing.ts";
import { countText } from "./text-of.ts";
import { callFirstWord } from "./words/call-first.ts";

type Checked = Pick<ActivityCard, "verifiedOn" | "interval" | "phone">;

/** "Al 14 maanden niet nagekeken. Bel even of het nog klopt." Absent while the last check is recent. */
export function callFirstText(card: Checked, today: LocalDate): { text: string; phone?: string } | undefined {
  const verification = card.verifiedOn ? { on: card.verifiedOn, interval: card.interval } : undefined;
  if (!needsCallFirst({ verification }, today)) return undefined;
  const months = monthsSinceVerification({ verification }, today);
  const since = months ? countText(callFirstWord, "card.old", months) : callFirstWord("card.neverChecked");
  const remedy = callFirstWord(card.phone ? "card.callFirst" : "card.askFirst");
  return { text: `${since} ${remedy}`, ...(card.phone && { phone: card.phone }) };
}
