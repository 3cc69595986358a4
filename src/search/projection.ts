import { ageCodes, OLDEST } from "./analyser/ages.ts";
import { conceptCode, conceptOfCode } from "./analyser/concepts.ts";
import { expand } from "./analyser/expand.ts";
import type { Lexicon } from "./analyser/lexicon.ts";
import { wordsOf } from "./analyser/normalise.ts";
import type { SearchDocument } from "./document.ts";
import { levelOf, type Evidence } from "./understand/serves.ts";
import { situationCode, twinOf } from "./understand/situation.ts";

/** The fields engines search, best first: a hit in an earlier field ranks before one in a later field. */
export const SEARCHABLE_FIELDS = ["s_title", "s_title_x", "s_body", "s_body_x", "s_tags", "s_text"] as const;
export type SearchableField = (typeof SEARCHABLE_FIELDS)[number];

/** Words and terms only, each followed by `SEPARATOR`. Meant for engines: never shown, never retrieved. */
type ProjectedDocument = Record<SearchableField, string>;

/** Meilisearch joins neighbouring words ("fiets" "pad") unless a sentence ends between them. */
export const SEPARATOR = " . ";

/**
 * What both engines index of one document: analysed here, so that no tokeniser can disagree. The title comes
 * before the short text and names; that before the facets an editor chose; and those before whatever the long
 * text happens to mention. Names of places are not taken apart. What only follows from a text counts as the text one step behind.
 */
export function projectDocument(document: SearchDocument, lexicon: Lexicon): ProjectedDocument {
  const plain = (text: string): string[] => wordsOf(text).filter((word) => !lexicon.isStopWord(word));
  const names = plain([document.organization, document.venue, ...document.places].join(" . "));
  const title = expand(document.title, lexicon);
  const body = expand(document.easyText, lexicon);
  const tags = expand(document.words.join(" . "), lexicon);
  const provider = expand(document.organization, lexicon);
  const long = expand(document.description, lexicon);
  const all = [title, body, tags, long];
  const said = all.flatMap((text) => [...text.said]);

  const served = situationsServed(document, lexicon, [title.said, body.said, tags.said, long.said]);

  const [main = [], ...further] = (document.suits?.about ?? []).map((interest) => codesOf(interest, lexicon));

  // Who types "koffie" wants to drink it: what serves it to others comes behind, unless its very words were typed.
  const isVacancy = document.facets.role?.includes("vrijwilliger") === true;

  const fields: Record<SearchableField, Iterable<string>[]> = {
    s_title: [plain(document.title)],
    s_title_x: isVacancy ? [] : [title.said],
    s_body: [plain(document.easyText), names, names.map(lexicon.stem), title.implied, isVacancy ? [] : main],
    s_body_x: [
      body.said,
      ...(isVacancy ? [title.said, main] : []),
      ...further,
      ...all.map((text) => text.ages),
    ],
    s_tags: [
      plain(document.words.join(" . ")),
      tags.said,
      provider.said,
      ...all.flatMap((text) => [text.people, text.between]),
    ],
    s_text: [
      plain(document.description),
      long.said,
      long.implied,
      body.implied,
      tags.implied,
      agesOfConcepts(said, lexicon),
    ],
  };
  const seen = new Set<string>();
  const projected = {} as ProjectedDocument;
  for (const field of SEARCHABLE_FIELDS) {
    const terms = new Set(
      [...fields[field], served[field] ?? []].flatMap((list) => [...list]).filter((term) => !seen.has(term)),
    );
    for (const term of terms) seen.add(term);
    projected[field] = [...terms].join(SEPARATOR);
  }
  return projected;
}

/** The concepts an interest of the vocabulary is known by: what an activity is about needs no word of its own. */
function codesOf(interest: string, lexicon: Lexicon): string[] {
  const stems = wordsOf(interest).map(lexicon.stem);
  const match = lexicon.concepts.at(stems, 0);
  return match?.length === stems.length ? match.concepts.map(conceptCode) : [];
}

/** How clearly each part of a text means a word: title, short text, facets, long text. */
const CLEARNESS = [3, 2.2, 2, 1.2];

/** Two codes over these fields tell so many levels apart. */
const LEVELS = 2 * SEARCHABLE_FIELDS.length - 1;

/** Codes of the situations a document serves, each in the field that says how well. */
function situationsServed(
  document: SearchDocument,
  lexicon: Lexicon,
  texts: readonly ReadonlySet<string>[],
): Partial<Record<SearchableField, string[]>> {
  const evidence: Evidence = {
    of(words) {
      const terms = lexicon.termsOf(words);
      const at = terms.length === 0 ? -1 : texts.findIndex((text) => terms.every((term) => text.has(term)));
      return CLEARNESS[at] ?? 0;
    },
  };
  const served: Partial<Record<SearchableField, string[]>> = {};
  lexicon.data.situations?.forEach((situation, index) => {
    const level = levelOf(document, situation, evidence, LEVELS);
    if (level === undefined) return;
    const code = situationCode(index);
    (served[SEARCHABLE_FIELDS[Math.ceil(level / 2)]!] ??= []).push(code);
    (served[SEARCHABLE_FIELDS[Math.floor(level / 2)]!] ??= []).push(twinOf(code));
  });
  return served;
}

/** "Voor ouderen" says an age without a number. */
function agesOfConcepts(terms: string[], lexicon: Lexicon): string[] {
  const ranges = terms.flatMap((term) => {
    const ages = lexicon.data.concepts[conceptOfCode(term) ?? -1]?.ages;
    return ages ? [{ from: ages[0], until: ages[1], open: ages[1] === OLDEST }] : [];
  });
  const { named, between } = ageCodes(ranges);
  return [...named, ...between];
}
