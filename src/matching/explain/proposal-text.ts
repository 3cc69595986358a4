import { isFromHome } from "#domain/door.ts";
import { euroText } from "#text/euro-text.ts";
import { distanceText, listText, sentenceCase } from "#text/format.ts";
import { matchingWords } from "#text/words/matching.ts";
import { WEEKDAY_NAMES } from "#text/when/schedule-words.ts";
import { textOf } from "#text/text-of.ts";
import type { Weekday } from "#schema/schedule.ts";
import type { Asked } from "#matching/ask/asked.ts";
import type { Change } from "#matching/choose/changes.ts";
import type { Labels } from "./labels.ts";
import { DAY_CODES, type PartCode } from "#matching/ask/profile.ts";
import type { Nearly } from "#matching/choose/propose.ts";
import type { Scored } from "#matching/choose/score.ts";
import { slotText } from "./slot-text.ts";
import type { Unmet } from "#matching/choose/unmet.ts";
import { contentWishes, type PracticalWish, type Wish } from "#matching/ask/wishes.ts";

const text = textOf(matchingWords);
const DAY_NAMES = Object.values<string>(WEEKDAY_NAMES satisfies Record<Weekday, string>);
const PART_PHRASES: Record<PartCode, string> = { o: "’s ochtends", m: "’s middags", a: "’s avonds" };
const MOST_LIMITS = 1;
const kmText = (km = 0): string => km.toLocaleString("nl-NL");

/** "paardrijden", "wandelen", "meer bewegen": as it stands within a sentence. */
export function wishText(wish: Wish | { kind: "typed"; word: string }, asked: Asked, labels: Labels): string {
  switch (wish.kind) {
    case "typed":
      return wish.word;
    case "interest":
      return labels.interest(wish.key);
    case "word":
      return asked.ownWords.labels[wish.index] ?? "";
    case "goal": {
      const named = text(`match.goal.${wish.goal}`);
      return named.charAt(0).toLowerCase() + named.slice(1);
    }
    default:
      return limitText(wish.kind, asked);
  }
}

/** "binnen 3 km", "gratis": what stands in the way, as it stands within a sentence. */
export function limitText(limit: PracticalWish, { profile, maxPrice }: Asked): string {
  switch (limit) {
    case "time":
      return text("match.unmet.time");
    case "distance":
      return text("match.unmet.distance", { km: kmText(profile.place?.maxKm) });
    case "cost":
      return maxPrice ? text("match.unmet.cost", { price: euroText(maxPrice) }) : text("match.unmet.free");
    case "start":
      return text("match.unmet.start");
    case "size":
      if (profile.group === "een-op-een") return text("match.unmet.pair");
      return text(profile.group === "groot" ? "match.unmet.large" : "match.unmet.small");
  }
}

/** One sentence about what cannot be had. */
export function unmetText(unmet: Unmet, asked: Asked, labels: Labels): string {
  const wish = sentenceCase(wishText(unmet.wish, asked, labels));
  switch (unmet.kind) {
    case "absent":
      return text("match.unmet.absent", { wish });
    case "excluded":
      return text("match.unmet.excluded", { wish, why: text(`match.why.${whyOf(unmet.limit)}`) });
    case "limited": {
      const isSimple = unmet.limits.length <= MOST_LIMITS;
      const limit = isSimple
        ? listText(unmet.limits.map((one) => limitText(one, asked)))
        : text("match.unmet.together");
      return text("match.unmet.limited", { wish, limit });
    }
  }
}

/** One's own "echt niet" is said as the wish it is, never as a reason to be left out. */
const whyOf = (limit: Extract<Unmet, { kind: "excluded" }>["limit"]) =>
  limit === "time" || limit === "cost" || limit === "place" ? "over" : limit;

type ChangeKey = Change["kind"] | "large";

/** "Als het ook op zaterdag mag: 3 activiteiten erbij." */
export function changeText(change: Change): string {
  const { added, km, price, day, part, isLarge } = change;
  const say = (key: ChangeKey, values: Record<string, string | number> = {}): string =>
    text(`match.change.${key}.${added === 1 ? "one" : "other"}`, { n: added, ...values });
  switch (change.kind) {
    case "distance":
      return say("distance", { km: kmText(km) });
    case "cost":
      return say("cost", { price: euroText(price ?? 0) });
    case "day":
      return say("day", { day: DAY_NAMES[DAY_CODES.findIndex((one) => one === day)] ?? "" });
    case "part":
      return say("part", { part: part ? PART_PHRASES[part] : "" });
    case "size":
      return say(isLarge ? "large" : "size");
    default:
      return say(change.kind);
  }
}

/** What leads the card of an activity that nearly fits: one sentence per wish it misses. */
export const nearlyText = ({ scored, misses }: Nearly, asked: Asked): string =>
  misses.map((wish) => missText(wish, scored, asked)).join(" ");

function missText(miss: PracticalWish, { candidate, km }: Scored, { profile }: Asked): string {
  switch (miss) {
    case "time":
      return text("match.nearly.time", { when: slotText(candidate.slots) });
    case "distance":
      return text("match.nearly.distance", {
        km: kmText(profile.place?.maxKm),
        distance: distanceText((km ?? 0) * 1000),
      });
    case "cost":
      return text("match.nearly.cost", { price: euroText(candidate.price ?? 0) });
    case "start":
      return text(isFromHome(candidate) ? "match.nearly.startFromHome" : "match.nearly.start");
    case "size":
      return text("match.nearly.size", { n: candidate.size ?? 0 });
  }
}

export interface WayOut {
  kind: "coach" | "home" | "start";
  text: string;
  /** To copy and to send oneself: nothing of it leaves the device. */
  message?: string;
}

/** When nothing fits: three honest ways out. `area` is a neighbourhood or town, as it is called. */
export function waysOut(asked: Asked, labels: Labels, area: string): WayOut[] {
  const what = contentWishes(asked).map((wish) => wishText(wish, asked, labels));
  const message = text("match.out.text", { area, what: listText([...new Set(what)]) });
  return [
    { kind: "coach", text: text("match.out.coach") },
    { kind: "home", text: text("match.out.home") },
    what.length > 0
      ? { kind: "start", text: text("match.out.start"), message }
      : { kind: "start", text: text("match.out.start") },
  ];
}
