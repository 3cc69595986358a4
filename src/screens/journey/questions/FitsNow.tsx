import { homeOf } from "#matching/ask/home.ts";
import type { Profile } from "#matching/ask/profile.ts";
import { shownOn } from "#screens/card/shown-card.ts";
import { useNow } from "#screens/card/use-now.ts";
import { countText } from "#text/text-of.ts";
import { whenParts } from "#text/when/when-parts.ts";
import type { ShownProposal } from "#matching/explain/shown-proposal.ts";
import type { JourneyGuide } from "../load-journey.ts";
import { questionsText } from "./questions-words.ts";

interface Props {
  shown: ShownProposal | undefined;
  loaded: JourneyGuide;
  profile: Profile;
  /** How many are named. */
  most: number;
}

/** As many as are ever proposed. */
const MANY = 20;

const fitText = (n: number): string =>
  n < MANY ? countText(questionsText, "ask.fitting", n) : questionsText("ask.fittingMany", { n });

/** What the answers so far lead to, beside the questions: each answer is seen to count at once. */
export function FitsNow({ shown, loaded, profile, most }: Props) {
  const now = useNow();
  const home = homeOf(profile, loaded.guide.towns);
  const cards = (shown?.matches ?? []).slice(0, most).flatMap(({ slug }) => loaded.cards.get(slug) ?? []);
  return (
    <div className="now">
      <p role="status">{shown && fitText(shown.matches.length)}</p>
      {most > 0 && (
        <ol>
          {cards.map((card) => {
            const { when, distance } = shownOn(card, now, home);
            return (
              <li key={card.slug}>
                {card.title}
                <small>{[whenParts(when).days, distance].filter(Boolean).join(", ")}</small>
              </li>
            );
          })}
        </ol>
      )}
    </div>
  );
}
