import { isFromHome } from "#domain/door.ts";
import { groupKindOf } from "#domain/group-size.ts";
import { euroText } from "#text/euro-text.ts";
import { matchingWords } from "#text/words/matching.ts";
import { textOf } from "#text/text-of.ts";
import type { Asked } from "#matching/ask/asked.ts";
import type { Correction } from "#matching/choose/corrections.ts";
import { isOnlyHelping } from "#matching/offer/candidate.ts";
import type { Labels } from "./labels.ts";
import { nameOfLanguage } from "#text/language-text.ts";
import type { Reason } from "./reasons.ts";
import type { Scored } from "#matching/choose/score.ts";
import { slotText } from "./slot-text.ts";
import { countOfBits } from "#matching/offer/slot-bits.ts";
import { travelText } from "./travel-text.ts";
import { WEIGHTS } from "#matching/weights.ts";

const text = textOf(matchingWords);
const F = WEIGHTS.feasibility;
const ALL_SLOTS = 21;
const T = WEIGHTS.told;

/** When, how far, how much, who is there, and what was asked for beside: only what was answered. */
export function practicalReasons(scored: Scored, asked: Asked, labels: Labels): Reason[] {
  return [
    ...timeReason(scored, asked),
    ...distanceReason(scored, asked),
    ...costReason(scored, asked),
    ...startReason(scored, asked),
    ...sizeReason(scored, asked),
    ...accessReason(scored, asked),
    ...scored.corrections.flatMap((key) => {
      const sentence = correctionSentence(key, scored, asked, labels);
      return sentence === undefined ? [] : [{ text: sentence, moved: WEIGHTS.corrections[key] }];
    }),
  ];
}

/** Whoever can always come gains nothing by a time. */
function timeReason({ candidate }: Scored, asked: Asked): Reason[] {
  const shared = candidate.slots & asked.times;
  if (shared === 0) return [];
  const closed = 1 - countOfBits(asked.times) / ALL_SLOTS;
  if (closed === 0) return [];
  const isOne = countOfBits(shared) <= T.time.namedUntil;
  return [
    {
      text: isOne ? text("match.reason.time", { when: slotText(shared) }) : text("match.reason.times"),
      moved: (1 - F.time.none) * closed * (isOne ? T.time.one : T.time.more),
    },
  ];
}

function distanceReason({ km, feasibility }: Scored, { profile }: Asked): Reason[] {
  const place = profile.place;
  if (km === undefined || place?.maxKm === undefined || km > place.maxKm) return [];
  const moved = ((feasibility.distance ?? 1) - F.distance.floor) * T.distance;
  return [{ text: travelText(km, place.mode), moved }];
}

function costReason({ candidate: { price, isSpread } }: Scored, { maxPrice }: Asked): Reason[] {
  if (price === undefined || maxPrice === undefined || price > maxPrice + 0.01) return [];
  const sentence =
    price === 0
      ? text("match.reason.free")
      : text(isSpread ? "match.reason.costSpread" : "match.reason.cost", { price: euroText(price) });
  return [
    {
      text: sentence,
      moved: (1 - F.cost.floor) * (maxPrice <= T.cost.smallUntil ? T.cost.small : T.cost.large),
    },
  ];
}

function startReason({ candidate, preference }: Scored, { profile }: Asked): Reason[] {
  const { accompaniment } = candidate;
  if (profile.company !== "samen" || accompaniment === undefined || accompaniment === "none") return [];
  const comesAlong = accompaniment === "coach" || accompaniment === "buddy";
  const who = isFromHome(candidate) ? "helper" : comesAlong ? "coach" : "host";
  return [
    {
      text: text(`match.reason.${who}`),
      moved: WEIGHTS.preference.start * (preference.start ?? 0) * T.start,
    },
  ];
}

function sizeReason({ candidate, preference }: Scored, { profile }: Asked): Reason[] {
  const { size } = candidate;
  if (size === undefined || preference.size === undefined) return [];
  // Who walks somebody's dog, or brings books, does so alone.
  if (size === 1 && isOnlyHelping(candidate)) return [];
  const moved = WEIGHTS.preference.size * preference.size * T.size;
  const kind = groupKindOf(size);
  if (kind === "pair" && profile.group !== "groot") return [{ text: text("match.reason.pair"), moved }];
  const asked = profile.group === "een-op-een" ? "pair" : profile.group === "groot" ? "large" : "small";
  return kind === asked ? [{ text: text(`match.reason.${asked}`, { n: size }), moved }] : [];
}

/** Getting in is the first thing for who needs it, though it moves no score among what fits. */
function accessReason({ candidate: { wheelchair } }: Scored, { profile: { needs } }: Asked): Reason[] {
  const moved = 1 - F.unknown.wheelchair;
  if (needs.includes("rolstoel") && wheelchair === "yes")
    return [{ text: text("match.reason.wheelchair"), moved }];
  if (needs.includes("rollator") && (wheelchair === "yes" || wheelchair === "rollator"))
    return [{ text: text("match.reason.rollator"), moved }];
  return [];
}

function correctionSentence(
  key: Correction,
  { candidate }: Scored,
  { groups, profile }: Asked,
  labels: Labels,
): string | undefined {
  switch (key) {
    case "chosenGroup":
    case "namedGroup": {
      const chosen = [...candidate.closedFor, ...candidate.meantFor].find((group) => groups.includes(group));
      // The goal says it already, and kinder.
      if (chosen === "nabestaanden" && profile.goals.includes("rouw")) return undefined;
      if (!chosen) return undefined;
      const isTheirs = candidate.closedFor.includes(chosen);
      return text(isTheirs ? "match.reason.group" : "match.reason.meantFor", { group: labels.group(chosen) });
    }
    case "chosenGender":
      return text(candidate.gender === "women" ? "match.reason.women" : "match.reason.men");
    case "transport":
      return text(candidate.place === "home" ? "match.reason.atHome" : "match.reason.transport");
    case "hearing":
      return text("match.reason.hearing");
    case "sight":
      return text("match.reason.sight");
    case "reading":
      return text("match.reason.reading");
    case "quiet":
      return text("match.reason.quiet");
    case "child":
      return text("match.reason.child");
    case "ownLanguage": {
      const [first = ""] = profile.languages;
      if (!candidate.languages?.includes(first)) return text("match.reason.dutch");
      return text("match.reason.language", { language: nameOfLanguage(first) });
    }
    default:
      return undefined;
  }
}
