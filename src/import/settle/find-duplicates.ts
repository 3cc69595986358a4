import type { Schedule, Weekday } from "#schema/schedule.ts";
import { aboutPair } from "#import/words/about-row.ts";
import {
  comparedText,
  sharedShare,
  similarity,
  similarShare,
  type ComparedText,
} from "#import/words/same-words.ts";

/** What a pair is judged on. `place`: slug of the location, or the kind of place; empty when nobody said. */
export interface Comparable {
  id: string;
  title: string;
  description: string;
  place: string;
  organization: string;
  schedule: Schedule;
}
interface DuplicatePair {
  first: string;
  second: string;
  /** In Dutch: what they have in common. */
  why: string;
}

/** What a pair is judged on, read once: an offer is compared with many. */
interface ReadOffer extends Pick<Comparable, "id" | "place" | "organization"> {
  title: ComparedText;
  description: ComparedText;
  moments: Moment[];
}
interface Moment {
  day: Weekday;
  minutes?: number;
}

const readOffer = ({ id, place, organization, title, description, schedule }: Comparable): ReadOffer => ({
  id,
  place,
  organization,
  title: comparedText(title),
  description: comparedText(description),
  moments: moments(schedule),
});

/** The offers of one place, by the pairs of letters and the longer words that they have. */
class OffersOfPlace {
  readonly offers: ReadOffer[] = [];
  readonly #pairs = new Holders();
  readonly #titleWords = new Holders();
  readonly #words = new Holders();

  add(offer: ReadOffer): void {
    const at = this.offers.push(offer) - 1;
    this.#pairs.add(at, offer.title.pairs);
    this.#titleWords.add(at, offer.title.longWords);
    this.#words.add(at, offer.description.longWords);
  }

  alike(offer: ReadOffer): { id: string; why: string }[] {
    const { length } = this.offers;
    const pairs = this.#pairs.inCommon(offer.title.pairs, length);
    const titleWords = this.#titleWords.inCommon(offer.title.longWords, length);
    const words = this.#words.inCommon(offer.description.longWords, length);
    return this.offers.flatMap((other, at) => {
      const name = Math.max(
        similarShare(pairs[at], other.title, offer.title),
        sharedShare(titleWords[at], other.title, offer.title) >= 0.75 ? 0.75 : 0,
      );
      const why = reason(other, offer, name, sharedShare(words[at], other.description, offer.description));
      return why ? [{ id: other.id, why }] : [];
    });
  }
}

/**
 * Who holds which part of a text. What two texts have in common is counted from the parts of one, for all others at
 * once: of a thousand offers at one place nearly all have nothing in common, and cost nothing.
 */
class Holders {
  readonly #of = new Map<string, number[]>();

  add(at: number, parts: ReadonlySet<string>): void {
    for (const part of parts) {
      const holders = this.#of.get(part);
      if (holders) holders.push(at);
      else this.#of.set(part, [at]);
    }
  }

  inCommon(parts: ReadonlySet<string>, length: number): Uint32Array {
    const counts = new Uint32Array(length);
    for (const part of parts) for (const at of this.#of.get(part) ?? []) counts[at] = (counts[at] ?? 0) + 1;
    return counts;
  }
}

/** Offers that others are compared with: every text of them is read once, whatever comes after. */
export class KnownOffers {
  readonly #byPlace = new Map<string, OffersOfPlace>();

  constructor(offers: readonly Comparable[] = []) {
    for (const offer of offers) this.#add(readOffer(offer));
  }

  #add(offer: ReadOffer): void {
    const here = this.#byPlace.get(offer.place) ?? new OffersOfPlace();
    here.add(offer);
    this.#byPlace.set(offer.place, here);
  }

  /** Those that probably are this offer, and why. */
  alike(offer: Comparable): { id: string; why: string }[] {
    return this.#alike(readOffer(offer));
  }

  #alike(offer: ReadOffer): { id: string; why: string }[] {
    return this.#byPlace.get(offer.place)?.alike(offer) ?? [];
  }

  /** The same, and from now on it is one of them. */
  alikeBefore(comparable: Comparable): { id: string; why: string }[] {
    const offer = readOffer(comparable);
    const found = this.#alike(offer);
    this.#add(offer);
    return found;
  }

  /** Those whose name is this much alike, wherever they are. */
  namedAlike(title: string, least: number): string[] {
    const name = comparedText(title);
    return [...this.#byPlace.values()]
      .flatMap(({ offers }) => offers)
      .filter((offer) => similarity(offer.title, name) >= least)
      .map(({ id }) => id);
  }
}

/**
 * Pairs that are probably one offer under two names: the same place, a day and a time in common, and a name or
 * a text that is alike. A proposal for the editor; nothing is joined.
 */
export function findDuplicates(all: readonly Comparable[]): DuplicatePair[] {
  const known = new KnownOffers();
  return all.flatMap((one) =>
    known.alikeBefore(one).map(({ id, why }) => ({ first: id, second: one.id, why })),
  );
}

/** `name`, `text`: how much alike those two are, from 0 to 1. */
function reason(a: ReadOffer, b: ReadOffer, name: number, text: number): string | undefined {
  if (name < 0.42 && text < 0.38) return undefined;
  const sameText = text >= 0.8;
  const moments = sameMoments(a.moments, b.moments);
  const isPlaced = a.place !== "";
  if (moments === "none") return name > 0.9 && sameText ? aboutPair.sameText(isPlaced) : undefined;
  const venue = isPlaced && a.place !== "home" && a.place !== "various" && a.place !== "online";
  const threshold = moments === "same" && venue ? 0.42 : 0.7;
  if (name >= threshold && (moments === "same" || a.organization === b.organization || text >= 0.25))
    return aboutPair.alikeNames(isPlaced, moments === "same");
  if (moments === "same" && (sameText || (text >= 0.38 && name >= 0.25)))
    return aboutPair.alikeTexts(isPlaced);
  return undefined;
}

/** "same": a day in common and a start within half an hour. "unknown": one of them has no days. */
function sameMoments(first: Moment[], second: Moment[]): "same" | "unknown" | "none" {
  if (first.length === 0 || second.length === 0) return "unknown";
  for (const one of first) {
    for (const two of second) {
      if (
        one.day === two.day &&
        (one.minutes === undefined || two.minutes === undefined || Math.abs(one.minutes - two.minutes) <= 30)
      )
        return "same";
    }
  }
  return "none";
}

function moments(schedule: Schedule): Moment[] {
  const hours =
    schedule.type === "recurring"
      ? schedule.rules
      : schedule.type === "open" || schedule.type === "by-appointment"
        ? (schedule.hours ?? [])
        : [];
  return hours.flatMap(({ days, startTime }) =>
    days.map((day) => ({
      day,
      ...(startTime ? { minutes: Number(startTime.slice(0, 2)) * 60 + Number(startTime.slice(3)) } : {}),
    })),
  );
}
