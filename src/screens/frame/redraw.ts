import { momentOf } from "#domain/when/moment.ts";
import { redrawCards } from "#screens/card/redraw-cards.ts";
import { redrawAgenda } from "#screens/home/redraw-agenda.ts";

/** Whatever on a page names times: what has passed goes, and what comes after it comes into view. */
export function redraw(): void {
  const now = momentOf(new Date());
  redrawCards(now);
  redrawAgenda(now);
}
