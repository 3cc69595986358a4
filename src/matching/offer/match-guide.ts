import type { Catalog } from "#domain/catalog.ts";
import type { LocalDate } from "#schema/identifiers.ts";
import type { Municipality } from "#schema/municipality.ts";
import type { MatchingVocabulary } from "#schema/matching-vocabulary.ts";
import type { AudienceGroup, Interest, SchoolHoliday } from "#schema/vocabulary.ts";
import type { Lexicon } from "#search/analyser/lexicon.ts";
import { prescriptionFacts, type PrescriptionFacts } from "#text/prescription-facts.ts";
import type { Candidate } from "./candidate.ts";
import { toMatchArrangements, type MatchArrangement } from "./match-arrangements.ts";
import { toCandidates } from "./to-candidates.ts";

/** Where somebody may live: enough to reckon distances from four digits, on the device. */
export type Town = Pick<Municipality, "name" | "postcodes"> & { slug: string; holidays: SchoolHoliday[] };

/** Everything the eight questions are answered from: `passend.json`, fetched once, beside index and cards. */
export interface MatchGuide {
  candidates: Candidate[];
  sheets: PrescriptionFacts[];
  interests: Interest[];
  groups: AudienceGroup[];
  groupsAsked: MatchingVocabulary["groupsAsked"];
  speech: MatchingVocabulary["speech"];
  moments: MatchingVocabulary["moments"];
  has: MatchingVocabulary["has"];
  towns: Town[];
  arrangements: MatchArrangement[];
}

export function toMatchGuide(
  catalog: Catalog,
  vocabulary: MatchingVocabulary,
  lexicon: Lexicon,
  today: LocalDate,
  holidaysIn: (municipality: string) => SchoolHoliday[],
): MatchGuide {
  const { activities, municipalities, interests, groups } = catalog;
  const filled = new Set(activities.map(({ municipality }) => municipality));
  return {
    candidates: toCandidates(catalog, vocabulary, lexicon, today),
    sheets: activities.map((entry) => prescriptionFacts(entry, today)),
    // What an interest mostly serves was used when the candidates were made.
    interests: interests.map(({ kind: _, serves: __, ...one }) => one),
    groups,
    groupsAsked: vocabulary.groupsAsked,
    speech: vocabulary.speech,
    moments: vocabulary.moments,
    has: vocabulary.has,
    arrangements: toMatchArrangements(catalog, today),
    towns: municipalities
      .filter(({ slug }) => filled.has(slug))
      .map(({ slug, name, postcodes }) => ({ slug, name, postcodes, holidays: holidaysIn(slug) })),
  };
}
