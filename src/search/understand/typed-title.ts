import { wordsOf } from "#search/analyser/normalise.ts";

/** Less than this share of a title, or a single word of a longer one, may be a question of its own. */
const ENOUGH_OF_TITLE = 0.6;
const FEWEST_WORDS = 2;
const EXTRA = / \(.*\)$|: .*$/u;

/** Finds the activities whose title was typed: whole, without what stands in brackets, or nearly to its end. */
export function createTitleFinder(
  titles: readonly string[],
  ids: readonly string[],
): (text: string) => readonly string[] {
  const byFirst = new Map<string, { id: string; words: string; short: string }[]>();
  titles.forEach((title, i) => {
    const words = wordsOf(title);
    const entry = { id: ids[i]!, words: words.join(" "), short: wordsOf(title.replace(EXTRA, "")).join(" ") };
    const list = byFirst.get(words[0] ?? "");
    if (list) list.push(entry);
    else byFirst.set(words[0] ?? "", [entry]);
  });
  return (text) => {
    const typed = wordsOf(text);
    const joined = typed.join(" ");
    const isTyped = ({ words, short }: { words: string; short: string }): boolean =>
      joined === words ||
      joined === short ||
      (typed.length >= FEWEST_WORDS &&
        words.startsWith(joined) &&
        typed.length >= ENOUGH_OF_TITLE * short.split(" ").length);
    return (byFirst.get(typed[0] ?? "") ?? []).filter(isTyped).map(({ id }) => id);
  };
}
