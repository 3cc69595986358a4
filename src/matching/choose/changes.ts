import { WEIGHTS } from "#matching/weights.ts";
import { toAsked, type Asked } from "#matching/ask/asked.ts";
import type { Candidate } from "#matching/offer/candidate.ts";
import { brokenLimit } from "./limits.ts";
import {
  DAY_CODES,
  PART_CODES,
  type DayCode,
  type PartCode,
  type Profile,
  type SlotCode,
} from "#matching/ask/profile.ts";
import { contentWishes, fits } from "#matching/ask/wishes.ts";

/** One wish a little wider. Applied by one tap and undone by one: `profile` is what the answers would be. */
export interface Change {
  kind: "size" | "start" | "distance" | "part" | "day" | "cost" | "anyCost" | "wider";
  /** How many activities would fit that do not now. */
  added: number;
  profile: Profile;
  /** It was an "echt niet": only ever suggested. */
  isHard: boolean;
  /** A large group was asked for, not a small one. */
  isLarge?: true;
  km?: number;
  price?: number;
  day?: DayCode;
  part?: PartCode;
}

type Proposed = Omit<Change, "added">;

const { farther: FARTHER, priceSteps: PRICE_STEPS } = WEIGHTS.little;

/** Smallest change first, as somebody would let go of them; only those that bring something. */
export function changesFor(candidates: readonly Candidate[], asked: Asked, fitting: number): Change[] {
  return ladder(asked.given).flatMap((proposed) => {
    const { profile } = proposed;
    const wider = toAsked(profile, asked.today, {
      home: asked.home,
      related: asked.related,
      ownWords: proposed.kind === "wider" ? undefined : asked.ownWords,
    });
    const wishes = contentWishes(wider);
    let count = 0;
    for (const candidate of candidates)
      if (fits(candidate, wishes, wider) && brokenLimit(candidate, wider) === undefined) count++;
    const added = count - fitting;
    return added > 0 ? [{ ...proposed, added }] : [];
  });
}

function ladder(profile: Profile): Proposed[] {
  const { group, company, place, cost } = profile;
  const steps: Proposed[] = [];
  if (group)
    steps.push({
      kind: "size",
      profile: { ...profile, group: null },
      isHard: false,
      ...(group === "groot" && { isLarge: true as const }),
    });
  if (company === "samen")
    steps.push({ kind: "start", profile: { ...profile, company: null }, isHard: false });
  if (place?.maxKm !== undefined) {
    const { maxKm } = place;
    for (const factor of FARTHER) {
      const km = Math.ceil(maxKm * factor);
      steps.push({
        kind: "distance",
        profile: { ...profile, place: { ...place, maxKm: km } },
        isHard: place.hard,
        km,
      });
    }
  }
  steps.push(...otherTimes(profile));
  if (cost) {
    const price = PRICE_STEPS.find((step) => step > cost.maxPerTime);
    steps.push(
      price === undefined
        ? { kind: "anyCost", profile: { ...profile, cost: null }, isHard: cost.hard }
        : {
            kind: "cost",
            profile: { ...profile, cost: { ...cost, maxPerTime: price } },
            isHard: cost.hard,
            price,
          },
    );
  }
  if (profile.goals.length > 0)
    steps.push({ kind: "wider", profile: { ...profile, interests: [], text: "" }, isHard: false });
  return steps;
}

/** Another part of the days that were chosen, before another day for the parts that were. */
function otherTimes(profile: Profile): Proposed[] {
  if (profile.times.length === 0) return [];
  const days = DAY_CODES.filter((day) => profile.times.some((code) => code.startsWith(`${day}-`)));
  const parts = PART_CODES.filter((part) => profile.times.some((code) => code.endsWith(`-${part}`)));
  const add = (codes: SlotCode[]): Profile => ({
    ...profile,
    times: [...new Set([...profile.times, ...codes])],
  });
  const isHard = profile.timesHard;
  return [
    ...PART_CODES.filter((part) => days.some((day) => !profile.times.includes(`${day}-${part}`))).map(
      (part): Proposed => ({
        kind: "part",
        part,
        isHard,
        profile: add(days.map((day): SlotCode => `${day}-${part}`)),
      }),
    ),
    ...DAY_CODES.filter((day) => !days.includes(day)).map((day): Proposed => ({
      kind: "day",
      day,
      isHard,
      profile: add(parts.map((part): SlotCode => `${day}-${part}`)),
    })),
  ];
}
