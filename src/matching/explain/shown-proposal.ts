import type { Asked } from "#matching/ask/asked.ts";
import type { Candidate } from "#matching/offer/candidate.ts";
import { effectsOf, type Effect } from "#matching/choose/effects.ts";
import { explain, type Explanation } from "./explain.ts";
import type { ShownArrangement } from "./fitting-arrangement.ts";
import type { Labels } from "./labels.ts";
import { letGoOf, type LetGo } from "./let-go.ts";
import type { Profile } from "#matching/ask/profile.ts";
import { changeText, nearlyText, unmetText, waysOut, type WayOut } from "./proposal-text.ts";
import { propose } from "#matching/choose/propose.ts";

/** One activity as it is proposed: in words, for cards know the rest. */
export interface ShownMatch extends Explanation {
  slug: string;
}

/** What a screen shows of a proposal: sentences and slugs only, so that it can leave a worker. */
export interface ShownProposal {
  /** Best first. */
  matches: ShownMatch[];
  fitting: number;
  unmet: { text: string; letGo?: LetGo | undefined }[];
  /** One tap makes `profile` the answers; `isHard` was an "echt niet" and is only suggested. */
  changes: { text: string; profile: Profile; isHard: boolean }[];
  /** Under a heading of their own; `misses` leads the card. */
  nearly: (ShownMatch & { misses: string })[];
  /** For when nothing fits, or all that fits was put aside. */
  ways: WayOut[];
  effects: Effect[];
  /** What the sentence was understood to say, each with the words to take out of it again. */
  understood: readonly { label: string; from: string }[];
  /** Beside them, when its moment was said. */
  arrangement?: ShownArrangement | undefined;
}

/** `area`: the neighbourhood or town as it is called. */
export function shownProposal(
  candidates: readonly Candidate[],
  asked: Asked,
  labels: Labels,
  area: string,
): ShownProposal {
  const { matches, fitting, unmet, changes, nearly } = propose(candidates, asked);
  return {
    matches: matches.map((scored) => ({
      slug: scored.candidate.slug,
      ...explain(scored, asked, labels),
    })),
    fitting,
    unmet: [
      ...new Map(
        unmet.map((one) => {
          const text = unmetText(one, asked, labels);
          return [text, { text, letGo: letGoOf(one, asked, labels) }];
        }),
      ).values(),
    ],
    changes: changes.map((change) => ({
      text: changeText(change),
      profile: change.profile,
      isHard: change.isHard,
    })),
    nearly: nearly.map((one) => ({
      slug: one.scored.candidate.slug,
      ...explain(one.scored, asked, labels),
      misses: nearlyText(one, asked),
    })),
    ways: waysOut(asked, labels, area),
    effects: effectsOf(candidates, asked),
    understood: asked.ownWords.understood,
  };
}
