import type { LocalDate } from "#schema/identifiers.ts";
import { isFromHome } from "#domain/door.ts";
import { roomOf } from "#domain/room.ts";
import { groupKindOf } from "#domain/group-size.ts";
import { euroText } from "#text/euro-text.ts";
import { distanceText, phoneText } from "#text/format.ts";
import { matchingWords } from "#text/words/matching.ts";
import { countText, textOf } from "#text/text-of.ts";
import { monthsSinceVerification } from "#domain/standing.ts";
import type { Asked } from "#matching/ask/asked.ts";
import type { Candidate } from "#matching/offer/candidate.ts";
import type { Scored } from "#matching/choose/score.ts";
import { slotText } from "./slot-text.ts";
import { WEIGHTS } from "#matching/weights.ts";

const text = textOf(matchingWords);
const { mind } = WEIGHTS.told;

interface Caution {
  text: string;
  /** How much of the score it cost. */
  lost: number;
}

/** The one thing to mind: what cost the activity most of its score. */
export function cautionFor(scored: Scored, asked: Asked): string | undefined {
  const found = [...factorCautions(scored, asked), ...otherCautions(scored, asked)];
  return found.toSorted((a, b) => b.lost - a.lost)[0]?.text;
}

function factorCautions({ candidate, feasibility, km }: Scored, asked: Asked): Caution[] {
  const found: Caution[] = [];
  const { profile, maxPrice, times } = asked;
  const lost = (factor: number | undefined): number => 1 - (factor ?? 1);
  if (times !== 0 && candidate.slots !== 0 && (candidate.slots & times) === 0)
    found.push({
      text: text("match.mind.time", { when: slotText(candidate.slots) }),
      lost: lost(feasibility.time),
    });
  if (km !== undefined && profile.place?.maxKm !== undefined && km > profile.place.maxKm)
    found.push({
      text: text("match.mind.distance", { distance: distanceText(km * 1000) }),
      lost: lost(feasibility.distance),
    });
  if (candidate.price !== undefined && maxPrice !== undefined && candidate.price > maxPrice + 0.01)
    found.push({ text: costSentence(candidate.price, candidate.passPrice), lost: lost(feasibility.cost) });
  if (asked.ages && isNarrower(candidate, asked.ages))
    found.push({ text: ageSentence(candidate), lost: Math.max(mind.age, lost(feasibility.age)) });
  if (!asked.ages && isForOneGeneration(candidate))
    found.push({ text: ageSentence(candidate), lost: mind.slight });
  if (
    feasibility.unknown !== undefined &&
    candidate.wheelchair === undefined &&
    !isFromHome(candidate) &&
    needsWheels(asked)
  )
    found.push({ text: wheelchairSentence(candidate), lost: 1 - WEIGHTS.feasibility.unknown.wheelchair });
  return found;
}

function otherCautions({ candidate, corrections }: Scored, { profile, today }: Asked): Caution[] {
  const found: Caution[] = [];
  const { size, accompaniment } = candidate;
  if (profile.company === "samen" && accompaniment === "none")
    found.push({
      text: text(isFromHome(candidate) ? "match.mind.selfFromHome" : "match.mind.self"),
      lost: WEIGHTS.preference.start,
    });
  if (profile.group === "klein" && size !== undefined && groupKindOf(size) === "large")
    found.push({ text: text("match.mind.large", { n: size }), lost: WEIGHTS.preference.size });
  if (corrections.includes("oldCheck")) {
    const n = monthsSinceVerification(candidate, today);
    const sentence = n === undefined ? text("match.mind.never") : countText(text, "match.mind.old", n);
    found.push({ text: sentence, lost: -WEIGHTS.corrections.oldCheck });
  }
  const room = roomSentence(candidate, today);
  if (room) found.push({ text: room, lost: mind.full });
  if (corrections.includes("onceOnly") && profile.goals.some((goal) => goal === "mensen" || goal === "ritme"))
    found.push({ text: text("match.mind.once"), lost: -WEIGHTS.corrections.onceOnly });
  return found;
}

/** Full or a waiting list, said lately; said long ago it is a question. */
function roomSentence(candidate: Candidate, today: LocalDate): string | undefined {
  const room = roomOf(candidate, today);
  if (room?.weeks !== undefined) return countText(text, "match.mind.wait", room.weeks);
  if (!room || room.state === "open" || room.state === "few") return undefined;
  return text(`match.mind.${room.state}`);
}

const needsWheels = ({ profile }: Asked): boolean => profile.needs.includes("rolstoel");
const isNarrower = ({ minAge, maxAge }: Candidate, [from, until]: readonly [number, number]): boolean =>
  (minAge ?? 0) > from || (maxAge ?? Infinity) < until;

/** Worth saying to somebody of whom no age is known; that children stay at home is not. */
const isForOneGeneration = ({ minAge = 0, maxAge }: Candidate): boolean =>
  minAge > mind.adultFrom || maxAge !== undefined;

const costSentence = (price: number, pass: number | undefined): string =>
  pass !== undefined && pass < price
    ? text("match.mind.costPass", { price: euroText(price), pass: euroText(pass) })
    : text("match.mind.cost", { price: euroText(price) });

function ageSentence({ minAge, maxAge }: Candidate): string {
  if (maxAge === undefined) return text("match.mind.ageFrom", { from: minAge ?? 0 });
  if (minAge === undefined) return text("match.mind.ageUntil", { until: maxAge });
  return text("match.mind.age", { from: minAge, until: maxAge });
}

const wheelchairSentence = ({ phone }: Candidate): string =>
  phone === undefined
    ? text("match.mind.wheelchair")
    : text("match.mind.wheelchairPhone", { phone: phoneText(phone) });
