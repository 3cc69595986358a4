import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { searchVocabulary, type SearchVocabulary } from "#schema/vocabulary.ts";
import { contentProblemsOf, type ContentProblem } from "./content-problem.ts";

/** Inside the content directory. */
const FILE = "vocabulary/synonyms.json";

/** Reads and checks the words search works with. Throws a ZodError or a file error: without it no index. */
export async function loadSearchVocabulary(contentDir: string): Promise<SearchVocabulary> {
  return searchVocabulary.parse(JSON.parse(await readFile(join(contentDir, FILE), "utf8")));
}

/** What is wrong with that file, in words an editor understands. Never throws. */
export async function checkSearchVocabulary(contentDir: string): Promise<ContentProblem[]> {
  let value: unknown;
  try {
    value = JSON.parse(await readFile(join(contentDir, FILE), "utf8"));
  } catch (error) {
    const problem = `Dit bestand is niet te lezen (${error instanceof Error ? error.message : String(error)}).`;
    return [{ file: FILE, key: "(bestand)", problem, remedy: "Zet het terug uit een eerdere versie." }];
  }
  const { error } = searchVocabulary.safeParse(value);
  return error ? contentProblemsOf(FILE, error.issues, value) : [];
}
