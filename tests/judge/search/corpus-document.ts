import type { SearchDocument } from "#search/document.ts";

/** An activity of a judged corpus (a JSON list), as the benchmark files spell it. */
export interface CorpusEntry {
  id: number | string;
  title: string;
  summary: string;
  description: string;
  organisation?: string;
  venue?: string;
  category?: string;
  weekdays?: string[];
  dayparts?: string[];
  cost?: string;
  audience?: string[];
  accessibility?: string[];
  municipality?: string;
  neighbourhood?: string;
  _geo?: { lat: number; lng: number };
}

const listOf = (value: string | undefined): string[] => (value ? [value] : []);
const slugOf = (name: string): string =>
  name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}+/gu, "")
    .replace(/[^a-z0-9]+/g, "-");

/** The same facts reach the index as from the guide's own activities: what a facet says can be typed. */
export function corpusDocument(entry: CorpusEntry): SearchDocument {
  const { audience = [], accessibility = [], weekdays = [], dayparts = [] } = entry;
  const words = [
    ...listOf(entry.category),
    ...audience.filter((group) => group !== "iedereen"),
    ...accessibility,
    ...weekdays,
    ...dayparts,
    ...(entry.cost === "gratis" ? ["gratis"] : []),
  ];
  return {
    id: String(entry.id),
    title: entry.title,
    easyText: entry.summary,
    description: entry.description,
    organization: entry.organisation ?? "",
    venue: entry.venue ?? "",
    places: [...listOf(entry.neighbourhood), ...listOf(entry.municipality)],
    words: words.map((word) => word.replaceAll("-", " ")),
    facets: {
      category: listOf(entry.category),
      day: weekdays,
      daypart: dayparts,
      cost: listOf(entry.cost),
      municipality: listOf(entry.municipality).map(slugOf),
      neighbourhood: listOf(entry.neighbourhood).map(slugOf),
    },
    ...(entry._geo && { point: entry._geo }),
    order: 0,
  };
}
