import { GOAL_LABELS, MOMENT_LABELS } from "#desk/suits/suits-words.ts";
import type { StandingStep } from "#domain/arrangements/arrangement-steps.ts";
import type { Replacement, ReplacementReason } from "#domain/arrangements/propose-replacement.ts";
import { lastDayOf } from "#domain/when/when-of.ts";
import type { ArrangementStep } from "#schema/prescribing/arrangement.ts";
import type { LocalDate } from "#schema/identifiers.ts";
import { beforeText } from "#text/first-visit-story.ts";
import { distanceText } from "#text/format.ts";
import { categoryWords } from "#text/words/categories.ts";
import { dateText } from "#text/when/date-text.ts";
import { scheduleSentence } from "#text/when/schedule-sentence.ts";

/** What became of an activity of a bundle, behind its name. Empty when a reader finds it as it was. */
export function troubleText({ standing, entry }: StandingStep): string {
  const last = entry && lastDayOf(entry);
  switch (standing) {
    case "living":
      return "";
    case "full":
      return "is al vier weken of langer vol, of heeft zo lang een wachtlijst.";
    case "paused":
      return "ligt nu stil.";
    case "ended":
      return "is gestopt.";
    case "over":
      return last ? `is voorbij: de laatste dag was ${dateText(last)}.` : "is voorbij.";
    case "gone":
      return "staat niet meer in de gids.";
  }
}

const SAME_PLACE_METRES = 50;

/** Why an activity is proposed, in one sentence that says the field it stands on. */
export function reasonText(reason: ReplacementReason, { entry }: Pick<Replacement, "entry">): string {
  switch (reason.by) {
    case "moment":
      return `Gemaakt voor hetzelfde moment: ${MOMENT_LABELS[reason.moment].toLowerCase()}.`;
    case "age":
      return `Voor mensen tot en met ${reason.maxAge} jaar.`;
    case "evening":
      return `In de avond: ${scheduleSentence(entry.schedule)}.`;
    case "goal":
      return `Dient dezelfde wens: ${GOAL_LABELS[reason.goal].toLowerCase()}.`;
    case "category":
      return `Van dezelfde soort: ${categoryWords[`category.${reason.category}`]}.`;
    case "near": {
      const how = reason.metres < SAME_PLACE_METRES ? "op dezelfde plek" : distanceText(reason.metres);
      return reason.neighbourhood
        ? `In dezelfde wijk, ${reason.neighbourhood}: ${how}.`
        : `Dichtbij: ${how}.`;
    }
  }
}

/** Why it stands in the bundle, for who reads it. */
function whyText({ entry, reasons: [reason] }: Replacement): string {
  switch (reason?.by) {
    case "moment":
      return `Ook dit past bij: ${MOMENT_LABELS[reason.moment].toLowerCase()}.`;
    case "age":
      return `Hier komen mensen tot en met ${reason.maxAge} jaar.`;
    case "evening":
      return "Ook dit is in de avond.";
    case "goal":
      return `Ook dit is goed voor: ${GOAL_LABELS[reason.goal].toLowerCase()}.`;
    default:
      return `Iets anders om te proberen: ${entry.title}.`;
  }
}

const LONGEST = 150;

/** The step of a proposal as it is taken over: two sentences that its fields say, for the editor to make better. */
export function stepOfReplacement(proposal: Replacement, today: LocalDate): ArrangementStep {
  const { entry } = proposal;
  const before = beforeText(entry, today);
  const said = before || (entry.signUp.needed === false ? "Aanmelden hoeft niet." : "");
  const firstStep =
    said.length > 0 && said.length <= LONGEST ? said : "Vraag hoe u de eerste keer kunt komen.";
  return { activity: entry.slug, why: whyText(proposal).slice(0, LONGEST), firstStep };
}

export const troubledText = (count: number): string =>
  count === 1
    ? "In één arrangement kan iets niet meer, of is het lang vol."
    : `In ${count} arrangementen kan iets niet meer, of is het lang vol.`;
