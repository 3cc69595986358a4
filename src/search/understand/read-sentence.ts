import type { KnownSituation } from "#schema/situations.ts";
import type { Lexicon } from "#search/analyser/lexicon.ts";
import { wordsOf } from "#search/analyser/normalise.ts";
import { FACET_KEYS, FACET_VALUES, type FacetKey } from "#search/facets.ts";
import { createApartGuard } from "./apart.ts";
import { DENIAL, splitDenied } from "./denied.ts";
import { createPhraseFinder, tokensIn, type Token } from "./find-phrases.ts";
import { timeMeant } from "./when-words.ts";

type Filters = Partial<Record<FacetKey, string[]>>;

/** Words of a question that were read as a filter; shown, and taken off by taking them out of the text. */
export interface ReadFilter {
  /** The words as they were typed. */
  from: string;
  label: string;
  /** "niet in de avond": what was left is filtered. */
  denied?: true;
  filters: Filters;
  /** The code of what is on at that very time (`codeOfDay`). */
  on?: string;
}

interface FoundSituation {
  /** Place in `lexicon.data.situations`. */
  index: number;
  typed: string;
  from: number;
}

export interface ReadSentence {
  filters: ReadFilter[];
  /** What serves them is found by code, or by the concept they stand for. */
  situations: FoundSituation[];
  /** What is left to be searched word by word, as typed. */
  rest: string;
}

type SentenceReader = (text: string) => ReadSentence;

interface Place {
  name: string;
  label: string;
  slugs: string[];
  /** Also an ordinary word ("buiten", "stad"): a place only behind "in". */
  needsIn: boolean;
}

/** Facets of which "not this" means "one of the others". */
const OPPOSITES = ["day", "daypart", "place"] as const;
const AGE =
  /\b(?:van |vanaf |is |ben |word(?:t)? )?(\d{1,2})(?:[- ]?jarige?n?\b| ?jaar\b| jr\b)|\b(?:van|is) (\d{2})\b(?! ?(?:uur|euro|km|minuten))/giu;
const OLDEST_BAND = 65;
const GROWN_UP = 30;

/**
 * Reads a sentence as people type it: situations and needs, and who, when, where and how much as filters. What is
 * denied is asked for by nobody. The same for the search box and for the own words of the matching. Throws WordsApart when
 * it may say what this lexicon was left without.
 */
export function createSentenceReader(
  lexicon: Lexicon,
  places: readonly Place[],
  isServed: readonly boolean[],
  clock: () => Date,
): SentenceReader {
  const known = lexicon.data.situations ?? [];
  const isConcept = (words: string): boolean => {
    const stems = wordsOf(words).map(lexicon.stem);
    return lexicon.concepts.at(stems, 0)?.length === stems.length;
  };
  /** What the guide has a word for is searched by that word, and what nothing serves is searched word by word. */
  const phrasesOf = (one: KnownSituation, index: number): string[] => {
    const all = [...one.words, ...one.foreign];
    if (one.filters || one.when) return all;
    if (one.concept) return all.filter((words) => !isConcept(words));
    const keeps = (words: string): boolean =>
      one.leads === true || !isConcept(words) || wordsOf(words).length > 1;
    return isServed[index] ? all.filter(keeps) : [];
  };
  const fillers = new Set(lexicon.data.fillers ?? []);
  const inPhrases = createPhraseFinder(
    [
      ...known.map(phrasesOf),
      ...places.map(({ name, needsIn }) => [`in ${name}`, ...(needsIn ? [] : [name])]),
    ],
    lexicon.stem,
    (word) => fillers.has(word) && !DENIAL.test(word),
  );

  const waitWhereApart = createApartGuard(lexicon.data.apart);

  return (text) => {
    const tokens = tokensIn(text, lexicon.stem);
    waitWhereApart(tokens);
    const filters: ReadFilter[] = [];
    const situations: FoundSituation[] = [];
    const gone: [from: number, to: number][] = [];
    for (const { index, tokens: numbers } of inPhrases(tokens)) {
      const taken = numbers.map((number) => tokens[number]!);
      const denial = denialBefore(tokens, numbers[0]!, text);
      const one = known[index];
      const time = one?.when && timeMeant(one.when, clock());
      const read = one ? (time?.filters ?? one.filters) : placeFilter(places[index - known.length]!);
      const typed = taken.map(({ from, to }) => text.slice(from, to)).join(" ");
      if (denial) {
        const opposite = oppositeOf(read);
        if (!opposite && !one?.finds && !one?.concept) continue;
        gone.push([denial.from, denial.to], ...taken.map(({ from, to }): [number, number] => [from, to]));
        if (opposite)
          filters.push({
            from: `${text.slice(denial.from, denial.to)} ${typed}`,
            label: one?.label ?? typed,
            denied: true,
            filters: opposite,
          });
        continue;
      }
      if (read)
        filters.push({
          from: typed,
          label: one?.label ?? places[index - known.length]!.label,
          filters: read,
          ...(time && { on: time.on }),
        });
      if (one?.finds || one?.concept) situations.push({ index, typed, from: taken[0]!.from });
      if (!one?.keeps) gone.push(...taken.map(({ from, to }): [number, number] => [from, to]));
    }
    const blank = withoutSpans(text, gone);
    const rest = DENIAL.test(blank) ? splitDenied(blank).wanted : blank;
    const said = readAges(rest, situations.length > 0, filters);
    const left = withoutFillers(said, fillers, situations.length + filters.length > 0);
    const asks = situations.length + filters.length + (/[\p{L}\p{N}]/u.test(left) ? 1 : 0);
    // "gratis" and no more: the word is all there is to search by.
    const isAll = situations.length === 0 && filters.length > 0 && !/[\p{L}\p{N}]/u.test(left);
    return {
      filters,
      situations: asks > 1 ? situations.filter(({ index }) => !known[index]!.alone) : situations,
      rest: isAll
        ? filters
            .map(({ from }) => from)
            .filter(isConcept)
            .join(" ")
        : left,
    };
  };
}

const placeFilter = ({ slugs }: Place): Filters => ({ neighbourhood: slugs });

/** The "niet" or "geen" that this phrase stands behind, in the same thought. */
function denialBefore(tokens: readonly Token[], first: number, text: string): Token | undefined {
  const { clause } = tokens[first]!;
  for (let at = first - 1; at >= Math.max(0, first - 3); at--) {
    const token = tokens[at]!;
    if (token.clause !== clause || /^(?:maar|wel|en|want|dus|liever)$/.test(token.word)) return undefined;
    if (/^(?:geen|niet|nooit|zonder)$/i.test(text.slice(token.from, token.to))) return token;
  }
  return undefined;
}

function oppositeOf(filters: Filters | undefined): Filters | undefined {
  for (const key of OPPOSITES) {
    const denied = filters?.[key];
    if (denied)
      return { [key]: FACET_VALUES[key].filter((value) => !denied.includes(value) && value !== "weekend") };
  }
  return undefined;
}

function withoutSpans(text: string, spans: readonly (readonly [number, number])[]): string {
  let left = text;
  for (const [from, to] of spans) left = left.slice(0, from) + " ".repeat(to - from) + left.slice(to);
  return left;
}

/** "Mijn moeder van 82": whom it is for. Without anything else asked, an age is what is looked for. */
function readAges(text: string, asksMore: boolean, filters: ReadFilter[]): string {
  const others = text.replace(AGE, " ").match(/\p{L}{4,}/gu) ?? [];
  if (!asksMore && others.length === 0) return text;
  return text.replace(AGE, (said: string, first?: string, second?: string) => {
    const age = Number(first ?? second);
    const band = age >= OLDEST_BAND ? "65-plus" : age >= GROWN_UP ? "30-65" : age >= 18 ? "18-30" : "tot-18";
    filters.push({ from: said.trim(), label: said.trim(), filters: { age: [band] } });
    // Of the young few activities are meant for all: what names their age comes first.
    return age < GROWN_UP ? ` ${age} jaar ` : " ".repeat(said.length);
  });
}

function withoutFillers(text: string, fillers: ReadonlySet<string>, asksMore: boolean): string {
  const words = text.match(/\p{L}+/gu) ?? [];
  if (!asksMore && words.length < 3) return text;
  const left = text.replace(/\p{L}+/gu, (word) =>
    fillers.has(word.toLowerCase()) ? " ".repeat(word.length) : word,
  );
  return asksMore || /\p{L}{2,}/u.test(left) ? left : text;
}

/** Filters that were read, under those the visitor chose: who chose a day means that day. */
export function filtersWith(chosen: Filters, read: readonly ReadFilter[]): Filters {
  const merged: Filters = { ...chosen };
  for (const key of FACET_KEYS) {
    if (chosen[key]?.length) continue;
    const lists = read.flatMap(({ filters }) => (filters[key] ? [filters[key]] : []));
    if (lists.length === 0) continue;
    const shared = lists[0]!.filter((value) => lists.every((list) => list.includes(value)));
    merged[key] = shared.length > 0 ? shared : [...new Set(lists.flat())];
  }
  return merged;
}

const ORDINARY = new Set(["buiten", "stad", "hout", "haven", "poort", "centrum", "duin"]);

/** Neighbourhoods and parts of town as people write them, from what the activities say of their place. */
export function placesOf(named: Readonly<Record<string, readonly string[]>>): Place[] {
  return Object.entries(named).flatMap(([name, slugs]) => {
    const short = name.replace(/^[Aa]lmere (?=\p{L})/u, "");
    const place = { label: name, slugs: [...slugs] };
    return [
      { ...place, name, needsIn: false },
      ...(short === name ? [] : [{ ...place, name: short, needsIn: ORDINARY.has(short.toLowerCase()) }]),
    ];
  });
}
