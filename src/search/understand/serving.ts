import type { Serving } from "#schema/situations.ts";
import { conceptCode } from "#search/analyser/concepts.ts";
import type { Lexicon } from "#search/analyser/lexicon.ts";
import { wordsOf } from "#search/analyser/normalise.ts";
import type { Term } from "#search/analyser/terms.ts";
import type { SearchDocument } from "#search/document.ts";
import { createCandidates, groupsOf, levelOf, type Evidence } from "./serves.ts";
import { situationCode, twinOf } from "./situation.ts";

/** How clearly each part of a text means a word: title, short text, facets, long text. */
const CLEARNESS = [3, 2.2, 2, 1.2];

/** The code of the name of a concept; of any other word or phrase its stems, each of which has to be there. */
function termsOf(words: string, lexicon: Lexicon): string[] {
  const stems = wordsOf(words).map(lexicon.stem);
  const match = lexicon.concepts.at(stems, 0);
  const concept = lexicon.data.concepts[match?.length === stems.length ? match.concepts[0]! : -1];
  if (concept?.label === words) return match!.concepts.slice(0, 1).map(conceptCode);
  return stems.filter((one) => !lexicon.isStopWord(one));
}

/**
 * Per field the codes of the situations a document serves: in which one they stand says how well. `said`: what its
 * texts say, each term with the texts that do.
 */
export function createServing(
  lexicon: Lexicon,
  termOf: (text: string) => Term,
  fields: number,
): (document: SearchDocument, said: readonly Term[]) => Term[][] {
  /** Two codes over these fields tell so many levels apart. */
  const levels = 2 * fields - 1;
  const situations = lexicon.data.situations ?? [];
  const codes = situations.map((_, index) => {
    const code = situationCode(index);
    return [termOf(code), termOf(twinOf(code))] as const;
  });
  const phrases = situations.flatMap(({ finds, also }, index) =>
    [finds, also].flatMap((served) =>
      (served?.words ?? []).map((words) => ({
        served: served!,
        index,
        terms: termsOf(words, lexicon).map(termOf),
      })),
    ),
  );
  /** By the number of their first term. */
  const byFirst: (typeof phrases)[] = [];
  for (const phrase of phrases) {
    const [first] = phrase.terms;
    if (first) (byFirst[first.number] ??= []).push(phrase);
  }
  const candidatesOf = createCandidates(situations);

  return (document, said) => {
    const clear = new Map<Serving, number>();
    const meant: number[] = [];
    for (const term of said) {
      const begun = byFirst[term.number];
      if (!begun) continue;
      for (const { served, index, terms } of begun) {
        // The first text that says all of it.
        let { texts } = term;
        for (let at = 1; at < terms.length; at++)
          texts &= terms[at]!.saidBy === term.saidBy ? terms[at]!.texts : 0;
        if (texts === 0) continue;
        const how = CLEARNESS[31 - Math.clz32(texts & -texts)] ?? 0;
        if (how > (clear.get(served) ?? 0)) clear.set(served, how);
        meant.push(index);
      }
    }
    const evidence: Evidence = { of: (served) => clear.get(served) ?? 0 };
    const groups = groupsOf(document);
    const served: Term[][] = Array.from({ length: fields }, () => []);
    for (const index of candidatesOf(document, groups, meant)) {
      const level = levelOf(document, groups, situations[index]!, evidence, levels);
      if (level === undefined) continue;
      const [code, twin] = codes[index]!;
      served[Math.ceil(level / 2)]!.push(code);
      served[Math.floor(level / 2)]!.push(twin);
    }
    return served;
  };
}
