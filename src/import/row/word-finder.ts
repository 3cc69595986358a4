import { plain } from "#domain/plain.ts";

interface Sought {
  pattern: RegExp;
  /** Letters without which it is nowhere: far quicker to look for. */
  needs: string;
}

/**
 * Finds a word of the vocabulary in a text in compared form, as it stands there: each word is prepared once, and every row is
 * held against all of them. `edge`: what may not stand beside it; `rest`: what a "*" in it stands for.
 */
export function wordFinder(edge: string, rest: string): (word: string, text: string) => string | undefined {
  const known = new Map<string, Sought>();
  const prepare = (word: string): Sought => {
    const said = plain(word);
    const pattern = said.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", rest);
    const parts = said.split("*");
    return {
      pattern: new RegExp(`(?<!${edge})${pattern}(?!${edge})`, "u"),
      needs: parts.reduce((longest, part) => (part.length > longest.length ? part : longest), ""),
    };
  };
  return (word, text) => {
    let sought = known.get(word);
    if (!sought) known.set(word, (sought = prepare(word)));
    return text.includes(sought.needs) ? sought.pattern.exec(text)?.[0] : undefined;
  };
}
