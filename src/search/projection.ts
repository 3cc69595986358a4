import { ageCodes } from "./analyser/ages.ts";
import { conceptOfCode } from "./analyser/concepts.ts";
import { expand } from "./analyser/expand.ts";
import type { Lexicon } from "./analyser/lexicon.ts";
import { wordsOf } from "./analyser/normalise.ts";
import type { SearchDocument } from "./document.ts";

/** The fields engines search, best first: a hit in an earlier field ranks before one in a later field. */
export const SEARCHABLE_FIELDS = ["s_title", "s_title_x", "s_body", "s_body_x", "s_text", "s_tags"] as const;
export type SearchableField = (typeof SEARCHABLE_FIELDS)[number];

/** Words and terms only, each followed by `SEPARATOR`. Meant for engines: never shown, never retrieved. */
export type ProjectedDocument = Record<SearchableField, string>;

/** Meilisearch joins neighbouring words ("fiets" "pad") unless a sentence ends between them. */
export const SEPARATOR = " . ";

/** What both engines index of one document: analysed here, so that no tokeniser can disagree. */
export function projectDocument(document: SearchDocument, lexicon: Lexicon): ProjectedDocument {
  const plain = (text: string): string[] => wordsOf(text).filter((word) => !lexicon.isStopWord(word));
  const body = [document.easyText, document.organization, document.venue].join(" . ");
  const title = expand(document.title, lexicon);
  const texts = [expand(body, lexicon), expand(document.description, lexicon)];
  const tags = expand(document.words.join(" . "), lexicon);

  const titleWords = plain(document.title);
  const inTitle = new Set([...titleWords, ...title.terms]);
  const around = new Set(texts.flatMap((text) => text.terms).filter((term) => !inTitle.has(term)));
  const ages = [...title.between, ...texts.flatMap((text) => text.between), ...tags.between];
  ages.push(...agesOfConcepts([...inTitle, ...around, ...tags.terms], lexicon));

  const join = (terms: Iterable<string>): string => [...terms].join(SEPARATOR);
  return {
    s_title: join(titleWords),
    s_title_x: join(title.terms.filter((term) => !titleWords.includes(term))),
    s_body: join(plain(body)),
    s_body_x: join(around),
    s_text: join(plain(document.description)),
    s_tags: join(new Set([...plain(document.words.join(" . ")), ...tags.terms, ...ages])),
  };
}

/** "Voor ouderen" says an age without a number. */
function agesOfConcepts(terms: string[], lexicon: Lexicon): string[] {
  const ranges = terms.flatMap((term) => {
    const concept = conceptOfCode(term);
    const ages = concept === undefined ? undefined : lexicon.data.concepts[concept]?.ages;
    return ages ? [{ from: ages[0], until: ages[1] }] : [];
  });
  const { named, between } = ageCodes(ranges);
  return [...named, ...between];
}
