import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { searchVocabulary, type SearchVocabulary } from "#schema/vocabulary.ts";

/** Inside the content directory. */
export const SEARCH_VOCABULARY = join("vocabulary", "synonyms.json");

/** Reads and checks the words search works with. Throws a ZodError or a file error: without it no index. */
export async function loadSearchVocabulary(contentDir: string): Promise<SearchVocabulary> {
  return searchVocabulary.parse(JSON.parse(await readFile(join(contentDir, SEARCH_VOCABULARY), "utf8")));
}
