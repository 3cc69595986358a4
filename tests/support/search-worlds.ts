import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { SearchDocument } from "#search/document.ts";

const SHARED_CORPUS = fileURLToPath(new URL("../../../shared/data/search/corpus.json", import.meta.url));

interface CorpusEntry {
  id: number;
  title: string;
  summary: string;
  description: string;
  organisation: string;
  venue: string;
  category: string;
  weekdays: string[];
  dayparts: string[];
  cost: string;
  audience: string[];
  accessibility: string[];
  languages: string[];
  municipality: string;
  neighbourhood: string;
  _geo?: { lat: number; lng: number };
}

const slug = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

/** The benchmark texts as search documents, when they lie beside the repository. Every tenth has no point. */
export function corpusDocuments(): SearchDocument[] | undefined {
  if (!existsSync(SHARED_CORPUS)) return undefined;
  const corpus = JSON.parse(readFileSync(SHARED_CORPUS, "utf8")) as CorpusEntry[];
  return corpus.map((entry) => ({
    id: `a${entry.id}`,
    title: entry.title,
    easyText: entry.summary,
    description: entry.description,
    organization: entry.organisation,
    venue: entry.venue,
    places: [entry.neighbourhood, entry.municipality],
    words: [entry.category, ...entry.audience, entry.cost === "gratis" ? "gratis" : ""].filter(Boolean),
    facets: {
      category: [slug(entry.category)],
      day: entry.weekdays,
      daypart: entry.dayparts,
      cost: [entry.cost],
      group: entry.audience,
      access: entry.accessibility.map(slug),
      language: entry.languages,
      municipality: [slug(entry.municipality)],
      neighbourhood: [slug(`${entry.municipality} ${entry.neighbourhood}`)],
      organization: [slug(entry.organisation)],
    },
    ...(entry._geo && entry.id % 10 !== 0 ? { point: entry._geo } : {}),
    order: entry.id % 7 === 0 ? 1 : 0,
  }));
}
