import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { loadSearchVocabulary } from "#catalog/search-vocabulary.ts";
import { openLexicon } from "#search/analyser/lexicon.ts";
import type { SearchDocument } from "#search/document.ts";
import { FACET_KEYS } from "#search/facets.ts";
import { padFor, toMeilisearchDocument } from "#search/meilisearch/document.ts";
import { indexSettings } from "#search/meilisearch/settings.ts";
import { SEARCHABLE_FIELDS } from "#search/projection.ts";

const CONTENT = fileURLToPath(new URL("../../../../content", import.meta.url));
const LEXICON = openLexicon(await loadSearchVocabulary(CONTENT));
const COFFEE: SearchDocument = {
  id: "koffie",
  title: "Koffie",
  easyText: "Samen koffie drinken",
  description: "",
  organization: "De Schoor",
  venue: "",
  places: [],
  words: [],
  facets: { day: ["maandag"] },
  point: { lat: 52.123456789, lng: 5.2 },
  order: 3,
};

describe("a document for Meilisearch", () => {
  const document = toMeilisearchDocument(COFFEE, LEXICON);
  it("holds every facet as a list, also the empty ones", () => {
    for (const key of FACET_KEYS) expect(Array.isArray(document[key]), key).toBe(true);
    expect([document.day, document.category]).toEqual([["maandag"], []]);
  });
  it("holds the point as the embedded index keeps it, and none when there is none", () => {
    expect(document._geo).toEqual({ lat: 52.12346, lng: 5.2 });
    const { point: _point, ...online } = COFFEE;
    expect(toMeilisearchDocument(online, LEXICON)).not.toHaveProperty("_geo");
  });
  it("holds nothing of the texts but the analysed words, which are never shown", () => {
    const kept = new Set<string>(["id", "order", "_geo", ...FACET_KEYS, ...SEARCHABLE_FIELDS]);
    expect(Object.keys(document).filter((key) => !kept.has(key))).toEqual([]);
    expect(indexSettings({ fieldRule: "attribute" }).displayedAttributes).toEqual(["id", "order", "_geo"]);
  });
  it("is padded where the position of a word would weigh, and not where it does not", () => {
    const padded = padFor(document, { fieldRule: "attribute" });
    expect(padded.s_title).toHaveLength(131);
    expect([...padded.s_title].at(-1)).toBe(document.s_title);
    expect(padFor(document, { fieldRule: "attributeRank" })).toBe(document);
  });
});
