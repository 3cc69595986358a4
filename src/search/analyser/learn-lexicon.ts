import type { SearchDocument } from "../document.ts";
import { sortedWords } from "../embedded/sorted-words.ts";
import { visitTypos } from "../embedded/typos.ts";
import { situationCode } from "../understand/situation.ts";
import { conceptCode } from "./concepts.ts";
import { soundKey, TWO_ERRORS_FROM } from "./correct.ts";
import { openLexicon, type Lexicon, type LexiconData } from "./lexicon.ts";
import { surfaceOf } from "./surface.ts";
import { wordsOf } from "./normalise.ts";

/** Shorter halves are mostly endings and accidents ("rust" + "ig"). */
const SHORTEST_HALF = 4;
const LINKS = ["", "s", "en", "e", "n"];
/** Look like words inside longer ones, and are prefixes and endings. */
const NO_HALF =
  /^(?:ver|ont|over|onder|door|weer|terug|voor|achter|lijk|loos|schap|heid|baar|achtig|zaam|teit|atie|isch)/;

/**
 * Learns the parts of compounds from the texts that will be searched, at build time: a word that stands alone
 * somewhere and fills up a longer word next to a known word is a part. "tocht" in "fietstocht" becomes
 * one when "tocht" occurs, and from then on "kanotocht" falls apart as well. Names of places stay whole: the
 * Muziekwijk is no music.
 */
export function learnLexicon(vocabulary: LexiconData, documents: readonly SearchDocument[]): Lexicon {
  const lexicon = openLexicon(vocabulary);
  // The same words come back in every text: what stands between two spaces is read once.
  const pieces = new Set<string>();
  for (const document of documents)
    for (const text of textsOf(document)) for (const piece of text.split(" ")) pieces.add(piece);
  const words = new Set([...pieces].flatMap(wordsOf));
  const alone = new Set([...words].filter((word) => standsAlone(word, words, lexicon)));
  const learnt = new Set<string>();
  const parts = new Set(vocabulary.parts);
  const whole = new Set(vocabulary.whole);
  for (const word of words) {
    if (whole.has(word) || word.length < 2 * SHORTEST_HALF || lexicon.split(word)) continue;
    for (const [head, tail] of halves(word)) {
      const base = alone.has(tail) ? tail : lexicon.stem(tail);
      if (lexicon.knows(head) && alone.has(base)) learnt.add(base);
      if (alone.has(head) && lexicon.knows(tail)) learnt.add(head);
    }
  }
  const data = vocabularyData(vocabulary);
  return openLexicon({
    ...data,
    needs: needsNamed(lexicon),
    ordinary: mistakable([...data.ordinary, ...data.fillers], lexicon, words),
    whole: [
      ...new Set([...vocabulary.whole, ...documents.flatMap((document) => document.places.flatMap(wordsOf))]),
    ],
    parts: [...vocabulary.parts, ...[...learnt].filter((half) => !parts.has(half)).sort()],
  });
}

function needsNamed({ data, concepts, stem }: Lexicon): Record<string, string[]> {
  const needs: Record<string, string[]> = {};
  data.situations?.forEach(({ finds, words }, index) => {
    for (const word of finds ? words : []) {
      const stems = wordsOf(word).map(stem);
      const match = stems.length === 1 ? concepts.at(stems, 0)?.concepts[0] : undefined;
      if (match !== undefined) needs[conceptCode(match)] ??= [situationCode(index)];
    }
  });
  return needs;
}

/** Of the ordinary words those that look or sound like one of this guide; the others need no guard. */
function mistakable(ordinary: readonly string[], lexicon: Lexicon, words: ReadonlySet<string>): string[] {
  const all = [...surfaceOf(lexicon), ...words, ...[...words].map(lexicon.stem)];
  const others = sortedWords([...new Set(all)].filter((word) => /^[a-z]{4,}$/.test(word)).sort());
  const sounds = new Set(others.words.map(soundKey));
  return ordinary.filter((word) => {
    if (lexicon.knows(word) || others.find(word) >= 0) return false;
    let isNear = sounds.has(soundKey(word));
    visitTypos(others, word, word.length >= TWO_ERRORS_FROM ? 2 : 1, false, () => (isNear = true));
    return isNear;
  });
}

/** Could be a part: long enough, no ending, and no adjective ("goede", where "goed" occurs as well). */
function standsAlone(word: string, words: ReadonlySet<string>, lexicon: Lexicon): boolean {
  if (word.length < SHORTEST_HALF || !/^[a-z]+$/.test(word)) return false;
  if (lexicon.isStopWord(word) || NO_HALF.test(word)) return false;
  return !(word.endsWith("e") && words.has(lexicon.stem(word)));
}

const textsOf = (document: SearchDocument): string[] => [
  document.title,
  document.easyText,
  document.description,
  document.venue,
];

function* halves(word: string): Generator<[head: string, tail: string]> {
  for (let end = 3; end <= word.length - 3; end++) {
    for (const link of LINKS) {
      const tail = word.slice(end + link.length);
      if (word.startsWith(link, end) && tail.length >= 3) yield [word.slice(0, end), tail];
    }
  }
}

/** Without the keys of the file that are no words. */
function vocabularyData(vocabulary: LexiconData): Required<Omit<LexiconData, "needs" | "apart">> {
  const { concepts, broader, related, oneWay, verbs, irregular, parts, whole, generic, stopWords } =
    vocabulary;
  const { situations = [], fillers = [], ordinary = [] } = vocabulary;
  return {
    ...{ concepts, broader, related, oneWay, verbs, irregular, parts, whole, generic, stopWords },
    ...{ situations, fillers, ordinary },
  };
}
