import { countText } from "#text/text-of.ts";
import type { ShownProposal } from "#matching/explain/shown-proposal.ts";
import type { JourneyGuide } from "../load-journey.ts";
import { questionsText } from "./questions-words.ts";

interface Props {
  shown: ShownProposal | undefined;
  loaded: JourneyGuide;
  /** How many are named. */
  most: number;
}

/** As many as are ever proposed. */
const MANY = 20;

const fitText = (n: number): string =>
  n < MANY ? countText(questionsText, "ask.fitting", n) : questionsText("ask.fittingMany", { n });

/** What the answers so far lead to, beside the questions: each answer is seen to count at once. */
export function FitsNow({ shown, loaded, most }: Props) {
  const titles = (shown?.matches ?? []).flatMap(({ slug }) => loaded.cards.get(slug)?.title ?? []);
  return (
    <div className="now">
      <p role="status">{shown && fitText(shown.matches.length)}</p>
      {most > 0 && (
        <ol>
          {titles.slice(0, most).map((title) => (
            <li key={title}>{title}</li>
          ))}
        </ol>
      )}
    </div>
  );
}
