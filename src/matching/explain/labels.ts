import type { AudienceGroup, Interest } from "#schema/vocabulary.ts";

/** What keys are called on screen. */
export interface Labels {
  interest: (key: string) => string;
  /** What follows "omdat u graag"; undefined when nobody wrote it. */
  liking: (key: string) => string | undefined;
  group: (key: string) => string;
}

/** Labels as they stand within a sentence: "wandelen", and "LHBTI+" as it is. */
export function labelsOf(interests: readonly Interest[], groups: readonly AudienceGroup[]): Labels {
  const reader = (entries: readonly { key: string; label: string }[]) => {
    const byKey = new Map(entries.map(({ key, label }) => [key, withinSentence(label)]));
    return (key: string) => byKey.get(key) ?? key.replaceAll("-", " ");
  };
  const likings = new Map(interests.map(({ key, liking }) => [key, liking]));
  return { interest: reader(interests), liking: (key) => likings.get(key), group: reader(groups) };
}

const withinSentence = (label: string): string =>
  /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
