import { loadCatalogFromDisk } from "#catalog/from-disk.ts";
import { loadMatchingVocabulary } from "#catalog/matching-vocabulary.ts";
import { loadSearchVocabulary } from "#catalog/search-vocabulary.ts";
import type { Catalog } from "#domain/catalog.ts";
import { relatedIn, toAsked, type Asked } from "#matching/ask/asked.ts";
import { homeOf } from "#matching/ask/home.ts";
import type { Candidate } from "#matching/offer/candidate.ts";
import { ownWordsReader } from "#matching/ask/own-words.ts";
import { parseProfile } from "#matching/ask/profile.ts";
import { rank } from "#matching/choose/propose.ts";
import { toCandidates } from "#matching/offer/to-candidates.ts";
import { learnLexicon } from "#search/analyser/learn-lexicon.ts";
import { searchDocuments } from "#search/document.ts";
import { buildIndex } from "#search/embedded/build-index.ts";
import { openEmbeddedEngine } from "#search/engine.embedded.ts";

/** The matching as a page has it: candidates and index as they are built, profiles as they are answered. */
export interface OpenedMatching {
  catalog: Catalog;
  candidates: Candidate[];
  ask: (answers: unknown) => Asked;
}

/**
 * `date` is the day somebody asks, "YYYY-MM-DD". `unconfirmed`: as if nobody had read whom the activities suit, as in a
 * municipality that brought its sheet today.
 */
export async function openMatching(
  contentDir: string,
  date: string,
  { unconfirmed = false } = {},
): Promise<OpenedMatching> {
  const { catalog } = await loadCatalogFromDisk(contentDir);
  if (unconfirmed) for (const entry of catalog.activities) delete entry.suits;
  const documents = searchDocuments(catalog.activities, date);
  const lexicon = learnLexicon(await loadSearchVocabulary(contentDir), documents);
  const engine = openEmbeddedEngine(buildIndex(documents, lexicon));
  const vocabulary = await loadMatchingVocabulary(contentDir);
  const { interests, groups } = catalog;
  const readOwnWords = ownWordsReader(engine, { ...vocabulary, interests, groups });
  const related = relatedIn(interests);
  return {
    catalog,
    candidates: toCandidates(catalog, vocabulary, lexicon),
    ask(answers) {
      const profile = parseProfile(answers);
      const home = homeOf(profile, catalog.municipalities);
      return toAsked(profile, date, { home, ownWords: readOwnWords(profile.text), related });
    },
  };
}

/** Slugs per profile, best first, 20 each. */
export const rankProfiles = (
  { candidates, ask }: OpenedMatching,
  profiles: readonly { id: string; profile: unknown }[],
): Record<string, string[]> =>
  Object.fromEntries(
    profiles.map(({ id, profile }) => [
      id,
      rank(candidates, ask(profile)).map(({ candidate }) => candidate.slug),
    ]),
  );
