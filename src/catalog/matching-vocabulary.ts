import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { matchingVocabulary, type MatchingVocabulary } from "#schema/matching-vocabulary.ts";

/** Inside the content directory. */
const MATCHING_VOCABULARY = join("vocabulary", "matching.json");

/** Reads and checks the words matching works with. Throws a ZodError or a file error: without it no ranking. */
export async function loadMatchingVocabulary(contentDir: string): Promise<MatchingVocabulary> {
  return matchingVocabulary.parse(JSON.parse(await readFile(join(contentDir, MATCHING_VOCABULARY), "utf8")));
}

/** The same at once, for who answers a request with it. Throws as well. */
export const matchingVocabularyIn = (contentDir: string): MatchingVocabulary =>
  matchingVocabulary.parse(JSON.parse(readFileSync(join(contentDir, MATCHING_VOCABULARY), "utf8")));
