/** What shows that a requirement is met: a test by its name, or words that stand in a file. */
export type Evidence =
  { kind: "test"; file: string; name: string } | { kind: "words"; file: string; words: string };

/** What became of a requirement. `asks` says it in a few words of our own. */
export type Answer = { asks: string } & (
  | { state: "held"; by: readonly Evidence[] }
  | { state: "elsewhere"; by: readonly Evidence[]; who: string }
  | { state: "not ours"; why: string }
  | { state: "not yet"; what: string; by: readonly Evidence[] }
);

/** A chapter: requirement by its number. */
export interface Chapter {
  name: string;
  answers: Readonly<Record<string, Answer>>;
}

/** Held by what is named: each of these fails, or is gone, when it is broken. */
export const held = (asks: string, ...by: Evidence[]): Answer => ({ asks, state: "held", by });

/** In the hands of whoever runs the guide; the words tell them so. */
export const elsewhere = (asks: string, who: string, ...by: Evidence[]): Answer => ({
  asks,
  state: "elsewhere",
  who,
  by,
});

/** There is nothing here that it could be asked of. */
export const notOurs = (asks: string, why: string): Answer => ({ asks, state: "not ours", why });

/** It applies and is not, or not wholly, held. `by`: what holds a part of it. */
export const notYet = (asks: string, what: string, ...by: Evidence[]): Answer => ({
  asks,
  state: "not yet",
  what,
  by,
});

/** Tests of one file, by the names of what they stand in: "every answer > is for the names of this guide only". */
export const testsIn =
  (file: string) =>
  (name: string): Evidence => ({ kind: "test", file, name });

/** Words that have to stand in a file: a setting, a rule of the linter, a sentence for whoever runs the guide. */
export const wordsIn =
  (file: string) =>
  (words: string): Evidence => ({ kind: "words", file, words });
