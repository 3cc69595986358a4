import type { LocalDate } from "#schema/identifiers.ts";
import { isFromHome } from "#domain/door.ts";
import { roomOf } from "#domain/room.ts";
import { groupKindOf } from "#domain/group-size.ts";
import { euroText } from "#text/euro-text.ts";
import { distanceText, listText } from "#text/format.ts";
import { matchingWords } from "#text/words/matching.ts";
import { countText, textOf } from "#text/text-of.ts";
import { monthsSinceVerification } from "#domain/standing.ts";
import type { Asked } from "#matching/ask/asked.ts";
import type { Demand } from "#schema/suits.ts";
import { AGE_GROUPS } from "#matching/ask/asked-groups.ts";
import { asksForSupport, asksToHelp, isForChosenGroup } from "#matching/choose/corrections.ts";
import { isForOthers, isMainlyInAnother, lackedDemands } from "#matching/choose/feasibility.ts";
import { isOnlyHelped, isOnlyHelping, type Candidate } from "#matching/offer/candidate.ts";
import type { Labels } from "./labels.ts";
import { nameOfLanguage } from "#text/language-text.ts";
import type { Scored } from "#matching/choose/score.ts";
import { slotText } from "./slot-text.ts";
import { WEIGHTS } from "#matching/weights.ts";

const text = textOf(matchingWords);
const { mind } = WEIGHTS.told;

interface Caution {
  text: string;
  /** How much of the score it cost. */
  lost: number;
  /** It says what the activity is like, and shuts nobody out. */
  isNote?: true;
}

interface Minded {
  cautions: string[];
  notes: string[];
}

/**
 * What would disappoint at the door, the heaviest first: what cost most of the score, and what nobody asked for. What only
 * describes the activity warns nobody, and stands apart.
 */
export function minded(scored: Scored, asked: Asked, labels: Labels): Minded {
  const found = [
    ...factorCautions(scored, asked),
    ...otherCautions(scored, asked),
    ...doorCautions(scored.candidate, asked, labels),
  ];
  const sorted = found.toSorted((a, b) => b.lost - a.lost);
  const told = [...new Map(sorted.map((one) => [one.text, one])).values()].slice(0, WEIGHTS.told.cautions);
  const textsOf = (isNote: boolean) =>
    told.flatMap((one) => (isNote === (one.isNote ?? false) ? one.text : []));
  return { cautions: textsOf(false), notes: textsOf(true) };
}

/** Another part, another language, another group, or more asked than somebody can give. */
function doorCautions(candidate: Candidate, asked: Asked, labels: Labels): Caution[] {
  const found: Caution[] = [];
  const { feasibility: F, corrections: C } = WEIGHTS;
  const { profile } = asked;
  const { size, languages: [main = ""] = [], demands = [] } = candidate;
  if (isOnlyHelping(candidate) && !asksToHelp(asked))
    found.push({ text: text("match.mind.vacancy"), lost: -C.vacancyNotAsked });
  if (isOnlyHelped(candidate) && !asksForSupport(asked))
    found.push({ text: text("match.mind.support"), lost: -C.supportNotAsked });
  if (isMainlyInAnother(candidate, asked))
    found.push({
      text: text("match.mind.language", { language: nameOfLanguage(main) }),
      lost: 1 - F.otherTongue,
    });
  if (profile.group === "een-op-een" && size !== undefined && groupKindOf(size) !== "pair")
    found.push({ text: text("match.mind.group"), lost: WEIGHTS.preference.size });
  const meantFor = candidate.meantFor.filter((key) => !AGE_GROUPS.has(key));
  if (meantFor.length > 0 && !isForChosenGroup(candidate, asked))
    found.push({
      text: text("match.mind.meantFor", { group: listText(meantFor.map(labels.group)) }),
      lost: 1 - F.meantForOthers,
    });
  if (isForOthers(candidate, asked))
    found.push({
      text: text("match.mind.forWhom", { who: candidate.forWhom ?? "" }),
      lost: mind.slight,
      isNote: true,
    });
  for (const key of lackedDemands(candidate, asked))
    if (isSaid(key)) found.push({ text: text(`match.mind.${key}`), lost: 1 - (F.demand[key] ?? 1) });
  if (!candidate.unconfirmed && demands.includes("fixed-series"))
    found.push({ text: text("match.mind.fixed-series"), lost: mind.slight, isNote: true });
  return found;
}

const SAID = [
  "own-dog",
  "own-instrument",
  "driving-licence",
  "experience",
  "reading",
  "good-dutch",
  "stamina",
] as const;
const isSaid = (key: Demand): key is (typeof SAID)[number] => (SAID as readonly Demand[]).includes(key);

function factorCautions({ candidate, feasibility, km }: Scored, asked: Asked): Caution[] {
  const found: Caution[] = [];
  const { profile, maxPrice, times } = asked;
  const lost = (factor: number | undefined): number => 1 - (factor ?? 1);
  if (times !== 0 && candidate.slots !== 0 && (candidate.slots & times) === 0)
    found.push({
      text: text("match.mind.time", { when: slotText(candidate.slots) }),
      lost: lost(feasibility.time),
    });
  const { maxKm } = profile.place ?? {};
  const distance = distanceText((km ?? 0) * 1000);
  // What is written the same is not farther.
  if (km !== undefined && maxKm !== undefined && km > maxKm && distance !== distanceText(maxKm * 1000))
    found.push({
      text: text("match.mind.distance", { distance }),
      lost: lost(feasibility.distance),
    });
  if (candidate.price !== undefined && maxPrice !== undefined && candidate.price > maxPrice + 0.01)
    found.push({ text: costSentence(candidate, candidate.price), lost: lost(feasibility.cost) });
  if (asked.age === undefined && isForOneGeneration(candidate))
    found.push({ text: ageSentence(candidate), lost: mind.slight });
  return found;
}

function otherCautions({ candidate, corrections }: Scored, { profile, today }: Asked): Caution[] {
  const found: Caution[] = [];
  const { size, accompaniment } = candidate;
  if (profile.company === "samen" && accompaniment === "none" && !isOnlyHelped(candidate))
    found.push({
      text: text(isFromHome(candidate) ? "match.mind.selfFromHome" : "match.mind.self"),
      lost: WEIGHTS.preference.start,
    });
  if (profile.group === "klein" && size !== undefined && groupKindOf(size) === "large")
    found.push({ text: text("match.mind.large", { n: size }), lost: WEIGHTS.preference.size });
  if (profile.needs.includes("vervoer") && candidate.noPickup)
    found.push({ text: text("match.mind.noPickup"), lost: WEIGHTS.corrections.transport });
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

/** Worth saying to somebody of whom no age is known; that children stay at home is not. */
const isForOneGeneration = ({ minAge = 0, maxAge }: Candidate): boolean =>
  minAge > mind.adultFrom || maxAge !== undefined;

function costSentence({ passPrice: pass, isSpread }: Candidate, price: number): string {
  if (pass !== undefined && pass < price && !isSpread)
    return text("match.mind.costPass", { price: euroText(price), pass: euroText(pass) });
  return text(isSpread ? "match.mind.costSpread" : "match.mind.cost", { price: euroText(price) });
}

function ageSentence({ minAge, maxAge }: Candidate): string {
  if (maxAge === undefined) return text("match.mind.ageFrom", { from: minAge ?? 0 });
  if (minAge === undefined) return text("match.mind.ageUntil", { until: maxAge });
  return text("match.mind.age", { from: minAge, until: maxAge });
}
