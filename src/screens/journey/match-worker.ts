import { relatedIn, toAsked } from "#matching/ask/asked.ts";
import { fittingArrangement } from "#matching/explain/fitting-arrangement.ts";
import { homeOf } from "#matching/ask/home.ts";
import { labelsOf } from "#matching/explain/labels.ts";
import type { MatchGuide } from "#matching/offer/match-guide.ts";
import { ownWordsReader, type OwnWordsReader } from "#matching/ask/own-words.ts";
import type { Profile } from "#matching/ask/profile.ts";
import { shownProposal, type ShownProposal } from "#matching/explain/shown-proposal.ts";
import { openEmbeddedEngine } from "#search/engine.embedded.ts";

/** First the guide, then questions. Nothing in here makes a request. */
export type ToWorker =
  | { type: "open"; guide: MatchGuide; index: ArrayBuffer }
  | { type: "ask"; id: number; profile: Profile; today: string };
export interface FromWorker {
  id: number;
  shown: ShownProposal;
}

let guide: MatchGuide | undefined;
let readOwnWords: OwnWordsReader | undefined;

addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
  if (data.type === "open") {
    guide = data.guide;
    readOwnWords = ownWordsReader(openEmbeddedEngine(data.index), guide);
    return;
  }
  if (!guide || !readOwnWords) return;
  const { candidates, towns, interests, groups, arrangements } = guide;
  const { profile, today, id } = data;
  const asked = toAsked(profile, today, {
    home: homeOf(profile, towns),
    ownWords: readOwnWords(profile.text),
    related: relatedIn(interests),
  });
  const town =
    towns.find(({ postcodes }) => postcodes.some(({ pc4 }) => pc4 === profile.place?.pc4)) ?? towns[0];
  const shown = shownProposal(candidates, asked, labelsOf(interests, groups), town?.name ?? "");
  const arrangement = fittingArrangement(arrangements, candidates, asked, town?.slug);
  postMessage({ id, shown: { ...shown, arrangement } } satisfies FromWorker);
});
