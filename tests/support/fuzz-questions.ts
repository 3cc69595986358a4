import { wordsOf } from "#search/analyser/normalise.ts";
import type { SearchDocument } from "#search/document.ts";
import { FACET_KEYS, type FacetKey } from "#search/facets.ts";
import type { Question } from "#search/question.ts";

/** What people type, and what nobody should: by kind, so that a failure says which rule it is about. */
export const FUZZ_KINDS = [
  "word",
  "glued",
  "typo1",
  "typo2",
  "two",
  "together",
  "together3",
  "prefix",
  "halves",
  "phrase",
  "junk",
  "digits",
  "long",
  "many",
] as const;
export type FuzzKind = (typeof FUZZ_KINDS)[number];

const LETTERS = [..."abcdefghijklmnopqrstuvwxyz"];
const JUNK = [
  ..."-|\"wandelen|c++|@|koffie -thee|a|   |ij|é|IJsselstein|55+|2e|10:30|o.a.|café’s|'; DROP TABLE|\\|*|?|(|".split(
    "|",
  ),
  ...'"koffie thee"|koffie AND thee|NOT|title:koffie|<script>|%00|😀 wandelen|قهوة|咖啡|þ017|ŋ55|Søren|groß|œuvre|đ|dıner|ﬁets|Kóffie|k o f f i e|wifi-café'.split(
    "|",
  ),
  "-".repeat(60),
  "'".repeat(200),
];

/** The same numbers for the same seed (mulberry32): a failing question can be asked again. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export interface FuzzQuestion {
  kind: FuzzKind;
  question: Question;
}

/** `perKind` questions of every kind about these documents; a third with filters, a third with a place. */
export function fuzzQuestions(
  documents: readonly SearchDocument[],
  seed: number,
  perKind: number,
): FuzzQuestion[] {
  const random = seededRandom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const texts = documents.map(({ title, easyText, description, organization, venue }) =>
    wordsOf([title, easyText, description, organization, venue].join(" ")),
  );
  const words = [...new Set(texts.flat())];
  const points = documents.flatMap(({ point }) => point ?? []);
  const slice = (length: number) => {
    const text = pick(texts);
    const start = below(Math.max(1, text.length - length + 1));
    return text.slice(start, start + length);
  };
  const mistake = (word: string): string => {
    const at = below(word.length);
    const [before, after] = [word.slice(0, at), word.slice(at + 1)];
    switch (below(4)) {
      case 0:
        return before + after;
      case 1:
        return before + after.charAt(0) + word.charAt(at) + after.slice(1);
      case 2:
        return before + pick(LETTERS) + after;
      default:
        return before + pick(LETTERS) + word.slice(at);
    }
  };

  const make: Record<FuzzKind, () => string> = {
    word: () => pick(words),
    glued: () => slice(2).join(""),
    typo1: () => mistake(pick(words)),
    typo2: () => mistake(mistake(pick(words)) || "x"),
    two: () => `${pick(words)} ${pick(words)}`,
    together: () => [pick(texts)].map((text) => `${pick(text)} ${pick(text)}`).join(""),
    together3: () =>
      [pick(texts)].map((text) => `${pick(text)} ${pick(text)} ${mistake(pick(text))}`).join(""),
    prefix: () => [pick(words)].map((word) => word.slice(0, 1 + below(word.length))).join(""),
    halves: () =>
      [pick(words)]
        .map((word) => [1 + below(word.length), word] as const)
        .map(([at, word]) => `${word.slice(0, at)} ${word.slice(at)}`)
        .join(""),
    phrase: () => slice(3).join(" "),
    junk: () => pick(JUNK),
    digits: () => String(below(pick([10, 100, 10_000]))) + pick(["", " ", " 2", "+", "plus", " jaar"]),
    long: () =>
      Array.from({ length: 3 + below(4) }, () => pick(words))
        .join("")
        .slice(0, 20 + below(60)),
    many: () => slice(11 + below(10)).join(" "),
  };

  function ask(text: string): Question {
    const question: Question = { text, filters: {}, sort: "best", page: 1 };
    if (below(3) === 0) {
      for (let left = 1 + below(3); left > 0; left--) {
        const key: FacetKey = pick(FACET_KEYS);
        const values = [...new Set(documents.flatMap(({ facets }) => facets[key] ?? []))].sort();
        if (values.length > 0) question.filters[key] = [...new Set([pick(values), pick(values)])];
      }
    }
    if (points.length > 0 && below(3) === 0) {
      question.near = { pc4: "1317", ...pick(points) };
      question.sort = pick(["best", "distance"]);
      if (below(2) === 0) question.withinKm = pick([0.5, 1, 2, 3, 5, 10]);
    }
    return question;
  }

  return FUZZ_KINDS.flatMap((kind) =>
    Array.from({ length: perKind }, () => ({ kind, question: ask(make[kind]()) })),
  );
}
