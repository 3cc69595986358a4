import { readFileSync } from "node:fs";
import { loadCatalogFromDisk } from "#catalog/from-disk.ts";
import { loadSearchVocabulary } from "#catalog/search-vocabulary.ts";
import { slugOf } from "#domain/slug-of.ts";
import type { LexiconData } from "#search/analyser/lexicon.ts";
import { searchDocuments, type SearchDocument } from "#search/document.ts";
import { seededRandom } from "../../support/fuzz-questions.ts";

/** Fixed, so that the catalogue of a size is the same for everybody who makes it from the same content. */
const SEED = 20261130;
const TODAY = "2026-11-25";
/** One in so many words of a text becomes a compound that nobody wrote, as larger guides hold more words. */
const MADE_WORD = 40;
/** Degrees a venue lies from the middle of its municipality, at most. */
const SPREAD = 0.06;

const { municipalities } = JSON.parse(
  readFileSync(new URL("real-municipalities.json", import.meta.url), "utf8"),
) as { municipalities: [name: string, lat: number, lng: number, postcodes: number][] };

export interface RealGuide {
  documents: SearchDocument[];
  vocabulary: LexiconData;
}

/** The activities of a content directory as the engines know them, and the words they are read with. */
export async function readRealGuide(contentDir: string): Promise<RealGuide> {
  const { catalog } = await loadCatalogFromDisk(contentDir);
  return {
    documents: searchDocuments(catalog.activities, TODAY),
    vocabulary: await loadSearchVocabulary(contentDir),
  };
}

/**
 * As many activities as asked, none of them real: title, texts, organisation, venue, words and facets each of
 * another activity of the same kind, sentences in another order, in one of the 342 municipalities by its number of
 * postcodes. Every activity keeps the facets of one real activity, so that what goes together stays together.
 */
export function madeGuide(real: readonly SearchDocument[], count: number): SearchDocument[] {
  const random = seededRandom(SEED);
  const below = (limit: number): number => Math.floor(random() * limit);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;
  const kindOf = ({ facets }: SearchDocument): string => facets.category?.[0] ?? "";
  const ofKind = Map.groupBy(real, kindOf);
  const towns = municipalities.flatMap((town) => Array.from({ length: town[3] }, () => town));
  const long = real.flatMap((one) => one.description.match(/[a-z]{8,}/g) ?? []);
  const compound = (): string => {
    const [first, second] = [pick(long), pick(long)];
    return first.slice(0, 4 + below(first.length - 4)) + second.slice(-4 - below(second.length - 4));
  };
  const sentences = (text: string): string[] => text.split(/(?<=[.!?]) /);
  const text = (one: string, other: string): string =>
    [...sentences(one), ...sentences(other)]
      .filter(() => below(2) === 0)
      .map((sentence) =>
        sentence.replace(/[a-z]{6,}/g, (word) => (below(MADE_WORD) === 0 ? compound() : word)),
      )
      .join(" ");

  return Array.from({ length: count }, (_, order): SearchDocument => {
    const base = pick(real);
    const another = (): SearchDocument => pick(ofKind.get(kindOf(base))!);
    const [town, lat, lng] = pick(towns);
    const quarter = pick(real).places[0] ?? town;
    const provider = `${pick(real).organization} ${town}`;
    const title = another().title;
    return {
      ...base,
      id: `${slugOf(title).slice(0, 40)}-${order}`,
      title,
      easyText: text(another().easyText, another().easyText) || base.easyText,
      description: text(base.description, another().description),
      organization: provider,
      venue: pick(real).venue,
      places: [quarter, town],
      facets: {
        ...base.facets,
        municipality: [slugOf(town)],
        neighbourhood: [slugOf(`${town} ${quarter}`)],
        organization: [slugOf(provider)],
      },
      ...(base.point && {
        point: { lat: lat + (random() - 0.5) * SPREAD, lng: lng + (random() - 0.5) * SPREAD },
      }),
      order,
    };
  });
}
