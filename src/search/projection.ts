import { ageCodes, OLDEST } from "./analyser/ages.ts";
import { conceptCode } from "./analyser/concepts.ts";
import { createExpander } from "./analyser/expand.ts";
import type { Lexicon } from "./analyser/lexicon.ts";
import { wordsOf } from "./analyser/normalise.ts";
import { createTerms, type Term } from "./analyser/terms.ts";
import type { SearchDocument } from "./document.ts";
import { createServing } from "./understand/serving.ts";

/** The fields engines search, best first: a hit in an earlier field ranks before one in a later field. */
export const SEARCHABLE_FIELDS = ["s_title", "s_title_x", "s_body", "s_body_x", "s_tags", "s_text"] as const;
export type SearchableField = (typeof SEARCHABLE_FIELDS)[number];

/** Words and terms only, per field in the order of `SEARCHABLE_FIELDS`. Meant for engines: never shown, never retrieved. */
type ProjectedTerms = Term[][];

/** Meilisearch joins neighbouring words ("fiets" "pad") unless a sentence ends between them. */
export const SEPARATOR = " . ";

const projectors = new WeakMap<Lexicon, (document: SearchDocument) => ProjectedTerms>();

/** As `projectTerms`, each term followed by `SEPARATOR`. */
export function projectDocument(document: SearchDocument, lexicon: Lexicon): Record<SearchableField, string> {
  const terms = projectTerms(document, lexicon);
  return Object.fromEntries(
    SEARCHABLE_FIELDS.map((field, at) => [field, terms[at]!.map(({ text }) => text).join(SEPARATOR)]),
  ) as Record<SearchableField, string>;
}

/**
 * What both engines index of one document: analysed here, so that no tokeniser can disagree. The title comes
 * before the short text and names; that before the facets an editor chose; and those before whatever the long
 * text happens to mention. Names of places are not taken apart. What only follows from a text counts as the text one step behind.
 * A term stands once, in its best field.
 */
export function projectTerms(document: SearchDocument, lexicon: Lexicon): ProjectedTerms {
  let project = projectors.get(lexicon);
  if (!project) projectors.set(lexicon, (project = createProjector(lexicon)));
  return project(document);
}

function createProjector(lexicon: Lexicon): (document: SearchDocument) => ProjectedTerms {
  const termOf = createTerms();
  const { expand, plainOf } = createExpander(lexicon, termOf);
  const providers = new Map<string, readonly Term[]>();
  const saidOfProvider = (name: string): readonly Term[] => {
    const said = providers.get(name) ?? expand(name).said;
    providers.set(name, said);
    return said;
  };
  const stemOf = (term: Term): Term => termOf(lexicon.stem(term.text));
  const agesOfConcepts = createAgesOfConcepts(lexicon);
  const situationsServed = createServing(lexicon, termOf, SEARCHABLE_FIELDS.length);
  const codesOfInterest = new Map<string, readonly Term[]>();
  const codesOf = (interest: string): readonly Term[] => {
    const codes = codesOfInterest.get(interest) ?? interestCodes(interest, lexicon).map(termOf);
    codesOfInterest.set(interest, codes);
    return codes;
  };
  let documents = 0;

  return (document) => {
    const here = ++documents;
    const names = [document.organization, document.venue, ...document.places].flatMap(plainOf);
    const title = expand(document.title);
    const body = expand(document.easyText);
    const tags = expand(document.words.join(" . "));
    const long = expand(document.description);
    const all = [title, body, tags, long];
    const said = saidIn(all, here);
    const served = situationsServed(document, said);
    const [main = [], ...further] = (document.suits?.about ?? []).map(codesOf);

    // Who types "koffie" wants to drink it: what serves it to others comes behind, unless its very words were typed.
    const isVacancy = document.facets.role?.includes("vrijwilliger") === true;
    const fields: (readonly Term[])[][] = [
      [title.plain],
      isVacancy ? [] : [title.said],
      [body.plain, names, names.map(stemOf), title.implied, isVacancy ? [] : main],
      [body.said, ...(isVacancy ? [title.said, main] : []), ...further, ...all.map((text) => text.ages)],
      [
        ...[tags.plain, tags.said, (document.on ?? []).map(termOf), saidOfProvider(document.organization)],
        ...all.flatMap((text) => [text.people, text.between]),
      ],
      [long.plain, long.said, long.implied, body.implied, tags.implied, agesOfConcepts(said).map(termOf)],
    ];
    return fields.map((lists, field) => {
      const terms: Term[] = [];
      for (const list of [...lists, served[field] ?? []]) {
        for (const term of list) {
          if (term.heldBy === here) continue;
          term.heldBy = here;
          terms.push(term);
        }
      }
      return terms;
    });
  };
}

/** Every term that the texts of a document say, once; `term.texts` has a bit for each text that does. */
function saidIn(texts: readonly { said: readonly Term[] }[], document: number): Term[] {
  const all: Term[] = [];
  texts.forEach(({ said }, at) => {
    for (const term of said) {
      if (term.saidBy !== document) {
        term.saidBy = document;
        term.texts = 0;
        all.push(term);
      }
      term.texts |= 1 << at;
    }
  });
  return all;
}

/** The concepts an interest of the vocabulary is known by: what an activity is about needs no word of its own. */
function interestCodes(interest: string, lexicon: Lexicon): string[] {
  const stems = wordsOf(interest).map(lexicon.stem);
  const match = lexicon.concepts.at(stems, 0);
  return match?.length === stems.length ? match.concepts.map(conceptCode) : [];
}

/** "Voor ouderen" says an age without a number. */
function createAgesOfConcepts(lexicon: Lexicon): (said: readonly Term[]) => string[] {
  const aged = lexicon.data.concepts.flatMap(({ ages }, index) =>
    ages ? [{ code: conceptCode(index), from: ages[0], until: ages[1], open: ages[1] === OLDEST }] : [],
  );
  const codes = new Set(aged.map(({ code }) => code));
  return (said) => {
    const found = new Set(said.flatMap(({ text }) => (codes.has(text) ? [text] : [])));
    if (found.size === 0) return [];
    const { named, between } = ageCodes(aged.filter(({ code }) => found.has(code)));
    return [...named, ...between];
  };
}
