import { conceptCode } from "#search/analyser/concepts.ts";
import { wordsOf } from "#search/analyser/normalise.ts";
import type { OpenedIndex } from "#search/embedded/read-index.ts";

/** What somebody may be typing. Choosing it makes `text` the question. */
export interface Suggestion {
  kind: "thing" | "place" | "title";
  label: string;
  text: string;
}

export type Suggest = (typed: string) => Suggestion[];

interface Suggestible {
  kind: Suggestion["kind"];
  label: string;
  words: string[];
}

const FEWEST_LETTERS = 2;
const MOST = { thing: 3, place: 2, title: 4 } as const;

/**
 * Suggests from what the index holds by name: things of the guide, places, titles. What the last typed word begins
 * is put behind the words before it; a title takes the place of all.
 */
export function createSuggester(names: {
  things: readonly string[];
  places: readonly string[];
  titles: readonly string[];
}): Suggest {
  const of = (kind: Suggestion["kind"], labels: readonly string[]): Suggestible[] =>
    [...new Set(labels)].map((label) => ({ kind, label, words: wordsOf(label) }));
  const all = [...of("thing", names.things), ...of("place", names.places), ...of("title", names.titles)];

  return (typed) => {
    const words = wordsOf(typed);
    const last = words.at(-1) ?? "";
    // A finished word asks for nothing more.
    if (last.length < FEWEST_LETTERS || /[^\p{L}\p{N}]$/u.test(typed)) return [];
    const before = typed.slice(0, typed.lastIndexOf(" ") + 1);
    const left: Record<Suggestion["kind"], number> = { ...MOST };
    return all.flatMap(({ kind, label, words: own }) => {
      const begins = kind === "title" ? holdsInOrder(own, words) : own[0]?.startsWith(last) === true;
      const name = own.join(" ");
      // What stands there already, alone or as the last word of a sentence, is no suggestion.
      const isTyped = name === words.join(" ") || (kind !== "title" && name === last);
      if (!begins || isTyped || left[kind] === 0) return [];
      left[kind]--;
      return [{ kind, label, text: kind === "title" ? label : before + label }];
    });
  };
}

/** Every typed word begins a word of the title, in the order they were typed. */
function holdsInOrder(title: readonly string[], typed: readonly string[]): boolean {
  let at = 0;
  for (const word of typed) {
    while (at < title.length && !title[at]!.startsWith(word)) at++;
    if (at++ === title.length) return false;
  }
  return true;
}

/** From the names an index holds. */
export const suggesterOf = ({ dictionary, lexicon, places, titles }: OpenedIndex): Suggest =>
  createSuggester({
    things: lexicon.concepts.flatMap(({ label }, i) => (dictionary.find(conceptCode(i)) >= 0 ? [label] : [])),
    places: Object.keys(places),
    titles,
  });
