import { ageCodes, OLDEST } from "./analyser/ages.ts";
import { conceptCode } from "./analyser/concepts.ts";
import { createExpander } from "./analyser/expand.ts";
import type { Lexicon } from "./analyser/lexicon.ts";
import { wordsOf } from "./analyser/normalise.ts";
import type { Serving } from "#schema/situations.ts";
import type { SearchDocument } from "./document.ts";
import { levelOf, type Evidence } from "./understand/serves.ts";
import { situationCode, twinOf } from "./understand/situation.ts";

/** The fields engines search, best first: a hit in an earlier field ranks before one in a later field. */
export const SEARCHABLE_FIELDS = ["s_title", "s_title_x", "s_body", "s_body_x", "s_tags", "s_text"] as const;
export type SearchableField = (typeof SEARCHABLE_FIELDS)[number];

/** Words and terms only. Meant for engines: never shown, never retrieved. */
type ProjectedTerms = Record<SearchableField, string[]>;

/** Meilisearch joins neighbouring words ("fiets" "pad") unless a sentence ends between them. */
export const SEPARATOR = " . ";

const projectors = new WeakMap<Lexicon, (document: SearchDocument) => ProjectedTerms>();

/** As `projectTerms`, each term followed by `SEPARATOR`. */
export function projectDocument(document: SearchDocument, lexicon: Lexicon): Record<SearchableField, string> {
  const terms = projectTerms(document, lexicon);
  return Object.fromEntries(
    SEARCHABLE_FIELDS.map((field) => [field, terms[field].join(SEPARATOR)]),
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
  const { expand, plainOf } = createExpander(lexicon);
  const providers = new Map<string, ReadonlySet<string>>();
  const saidOfProvider = (name: string): ReadonlySet<string> => {
    const said = providers.get(name) ?? expand(name).said;
    providers.set(name, said);
    return said;
  };
  const agesOfConcepts = createAgesOfConcepts(lexicon);
  const situationsServed = createServing(lexicon);
  return (document) => {
    const names = [document.organization, document.venue, ...document.places].flatMap(plainOf);
    const title = expand(document.title);
    const body = expand(document.easyText);
    const tags = expand(document.words.join(" . "));
    const long = expand(document.description);
    const all = [title, body, tags, long];
    const said = all.map((text) => text.said);
    const served = situationsServed(document, said);

    const [main = [], ...further] = (document.suits?.about ?? []).map((interest) =>
      codesOf(interest, lexicon),
    );

    // Who types "koffie" wants to drink it: what serves it to others comes behind, unless its very words were typed.
    const isVacancy = document.facets.role?.includes("vrijwilliger") === true;

    const fields: Record<SearchableField, Iterable<string>[]> = {
      s_title: [title.plain],
      s_title_x: isVacancy ? [] : [title.said],
      s_body: [body.plain, names, names.map(lexicon.stem), title.implied, isVacancy ? [] : main],
      s_body_x: [
        body.said,
        ...(isVacancy ? [title.said, main] : []),
        ...further,
        ...all.map((text) => text.ages),
      ],
      s_tags: [
        tags.plain,
        tags.said,
        document.on ?? [],
        saidOfProvider(document.organization),
        ...all.flatMap((text) => [text.people, text.between]),
      ],
      s_text: [long.plain, long.said, long.implied, body.implied, tags.implied, agesOfConcepts(said)],
    };
    const seen = new Set<string>();
    const projected = {} as ProjectedTerms;
    for (const field of SEARCHABLE_FIELDS) {
      const terms: string[] = (projected[field] = []);
      for (const list of [...fields[field], served[field] ?? []]) {
        for (const term of list) {
          if (seen.has(term)) continue;
          seen.add(term);
          terms.push(term);
        }
      }
    }
    return projected;
  };
}

/** The concepts an interest of the vocabulary is known by: what an activity is about needs no word of its own. */
function codesOf(interest: string, lexicon: Lexicon): string[] {
  const stems = wordsOf(interest).map(lexicon.stem);
  const match = lexicon.concepts.at(stems, 0);
  return match?.length === stems.length ? match.concepts.map(conceptCode) : [];
}

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

type Served = Partial<Record<SearchableField, string[]>>;

/** Codes of the situations a document serves, each in the field that says how well. */
function createServing(
  lexicon: Lexicon,
): (document: SearchDocument, texts: readonly ReadonlySet<string>[]) => Served {
  /** Two codes over these fields tell so many levels apart. */
  const levels = 2 * SEARCHABLE_FIELDS.length - 1;
  const situations = (lexicon.data.situations ?? []).map((situation, index) => ({
    situation,
    code: situationCode(index),
    twin: twinOf(situationCode(index)),
  }));
  const servings = situations.flatMap(({ situation: { finds, also } }) => [finds, also]);
  const phrases = servings.flatMap((served) =>
    (served?.words ?? []).map((words) => ({ served: served!, terms: termsOf(words, lexicon) })),
  );
  const byFirst = Map.groupBy(phrases, ({ terms: [first] }) => first);

  return (document, texts) => {
    const clear = new Map<Serving, number>();
    texts.forEach((text, at) => {
      for (const term of text) {
        for (const { served, terms } of byFirst.get(term) ?? [])
          if (!clear.has(served) && terms.every((one) => text.has(one)))
            clear.set(served, CLEARNESS[at] ?? 0);
      }
    });
    const evidence: Evidence = { of: (served) => clear.get(served) ?? 0 };
    const served: Served = {};
    for (const { situation, code, twin } of situations) {
      const level = levelOf(document, situation, evidence, levels);
      if (level === undefined) continue;
      (served[SEARCHABLE_FIELDS[Math.ceil(level / 2)]!] ??= []).push(code);
      (served[SEARCHABLE_FIELDS[Math.floor(level / 2)]!] ??= []).push(twin);
    }
    return served;
  };
}

/** "Voor ouderen" says an age without a number. */
function createAgesOfConcepts(lexicon: Lexicon): (texts: readonly ReadonlySet<string>[]) => string[] {
  const aged = lexicon.data.concepts.flatMap(({ ages }, index) =>
    ages ? [{ code: conceptCode(index), from: ages[0], until: ages[1], open: ages[1] === OLDEST }] : [],
  );
  return (texts) => {
    const { named, between } = ageCodes(aged.filter(({ code }) => texts.some((text) => text.has(code))));
    return [...named, ...between];
  };
}
