import { ageCodes } from "./analyser/ages.ts";
import { conceptOfCode } from "./analyser/concepts.ts";
import { expand } from "./analyser/expand.ts";
import type { Lexicon } from "./analyser/lexicon.ts";
import { wordsOf } from "./analyser/normalise.ts";
import type { SearchDocument } from "./document.ts";

/** The fields engines search, best first: a hit in an earlier field ranks before one in a later field. */
export const SEARCHABLE_FIELDS = ["s_title", "s_title_x", "s_body", "s_body_x", "s_tags", "s_text"] as const;
export type SearchableField = (typeof SEARCHABLE_FIELDS)[number];

/** Words and terms only, each followed by `SEPARATOR`. Meant for engines: never shown, never retrieved. */
export type ProjectedDocument = Record<SearchableField, string>;

/** Meilisearch joins neighbouring words ("fiets" "pad") unless a sentence ends between them. */
export const SEPARATOR = " . ";

/**
 * What both engines index of one document: analysed here, so that no tokeniser can disagree. The title comes
 * before the short text with organisation and venue; that before the facets an editor chose; and those before
 * whatever the long text happens to mention. What only follows from a text counts as the text one step behind.
 */
export function projectDocument(document: SearchDocument, lexicon: Lexicon): ProjectedDocument {
  const plain = (text: string): string[] => wordsOf(text).filter((word) => !lexicon.isStopWord(word));
  const texts = {
    title: document.title,
    body: [document.easyText, document.organization, document.venue].join(" . "),
    tags: document.words.join(" . "),
    long: document.description,
  };
  const title = expand(texts.title, lexicon);
  const body = expand(texts.body, lexicon);
  const tags = expand(texts.tags, lexicon);
  const long = expand(texts.long, lexicon);
  const everything = [title, body, tags, long];

  const fields: Record<SearchableField, Iterable<string>[]> = {
    s_title: [plain(texts.title)],
    s_title_x: [title.said],
    s_body: [plain(texts.body)],
    s_body_x: [body.said, title.implied],
    s_tags: [plain(texts.tags), tags.said, tags.implied],
    s_text: [
      plain(texts.long),
      long.said,
      long.implied,
      body.implied,
      ...everything.map(({ between }) => between),
      agesOfConcepts(
        everything.flatMap(({ said }) => [...said]),
        lexicon,
      ),
    ],
  };
  const seen = new Set<string>();
  const projected = {} as ProjectedDocument;
  for (const field of SEARCHABLE_FIELDS) {
    const terms = new Set(fields[field].flatMap((list) => [...list]).filter((term) => !seen.has(term)));
    for (const term of terms) seen.add(term);
    projected[field] = [...terms].join(SEPARATOR);
  }
  return projected;
}

/** "Voor ouderen" says an age without a number. */
function agesOfConcepts(terms: string[], lexicon: Lexicon): string[] {
  const ranges = terms.flatMap((term) => {
    const ages = lexicon.data.concepts[conceptOfCode(term) ?? -1]?.ages;
    return ages ? [{ from: ages[0], until: ages[1], open: false }] : [];
  });
  const { named, between } = ageCodes(ranges);
  return [...named, ...between];
}
