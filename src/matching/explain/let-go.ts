import { listText } from "#text/format.ts";
import { matchingWords } from "#text/words/matching.ts";
import { textOf } from "#text/text-of.ts";
import type { Asked } from "#matching/ask/asked.ts";
import type { Profile } from "#matching/ask/profile.ts";
import type { PracticalWish } from "#matching/ask/wishes.ts";
import type { Unmet } from "#matching/choose/unmet.ts";
import type { Labels } from "./labels.ts";
import { limitText, wishText } from "./proposal-text.ts";

const text = textOf(matchingWords);

/** The way out of one thing that did not work: one tap makes `profile` the answers. */
export interface LetGo {
  text: string;
  profile: Profile;
  /** It was an "echt niet": only ever suggested. */
  isHard: boolean;
}

/**
 * Of what is there, but not within a limit: without that limit. Of what is not there, or not for this person: without
 * the wish, for needs, age and language are never let go of. Undefined for words that are no part of the answers.
 */
export function letGoOf(unmet: Unmet, asked: Asked, labels: Labels): LetGo | undefined {
  const { profile } = asked;
  if (unmet.kind === "limited") {
    const { limits } = unmet;
    return {
      text: text("match.letGo.limit", { limit: listText(limits.map((limit) => limitText(limit, asked))) }),
      profile: limits.reduce(withoutLimit, profile),
      isHard: limits.some((limit) => isHard(limit, profile)),
    };
  }
  const wish = wishText(unmet.wish, asked, labels);
  const without = withoutWish(unmet.wish, wish, profile);
  return without && { text: text("match.letGo.wish", { wish }), profile: without, isHard: false };
}

function withoutLimit(profile: Profile, limit: PracticalWish): Profile {
  switch (limit) {
    case "time":
      return { ...profile, times: [], timesHard: false };
    case "distance": {
      if (!profile.place) return profile;
      const { maxKm: _, ...place } = profile.place;
      return { ...profile, place: { ...place, hard: false } };
    }
    case "cost":
      return { ...profile, cost: null };
    case "start":
      return { ...profile, company: null };
    case "size":
      return { ...profile, group: null };
  }
}

function isHard(limit: PracticalWish, { timesHard, place, cost }: Profile): boolean {
  if (limit === "time") return timesHard;
  if (limit === "distance") return place?.hard ?? false;
  return limit === "cost" && (cost?.hard ?? false);
}

type Asking = Extract<Unmet, { kind: "absent" }>["wish"];

/** Words are taken out of what was typed as they stand there. */
function withoutWish(wish: Asking, name: string, profile: Profile): Profile | undefined {
  switch (wish.kind) {
    case "interest":
      return { ...profile, interests: profile.interests.filter((key) => key !== wish.key) };
    case "goal":
      return { ...profile, goals: profile.goals.filter((goal) => goal !== wish.goal) };
    case "typed":
    case "word": {
      const at = profile.text.toLowerCase().indexOf(name.toLowerCase());
      if (name === "" || at < 0) return undefined;
      const rest = `${profile.text.slice(0, at)} ${profile.text.slice(at + name.length)}`;
      return { ...profile, text: tidied(rest) };
    }
    default:
      return undefined;
  }
}

/** Without what joined the words that are gone: "paardrijden en zwemmen" becomes "zwemmen". */
function tidied(words: string): string {
  const left = words.split(/[\s,]+/).filter(Boolean);
  const isJoin = (word: string | undefined) => word === "en" || word === "of";
  while (isJoin(left[0])) left.shift();
  while (isJoin(left.at(-1))) left.pop();
  return left.join(" ");
}
