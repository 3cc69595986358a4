import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { z } from "zod";
import { knownSituations, situations, type KnownSituation } from "#schema/situations.ts";
import { searchVocabulary, type SearchVocabulary } from "#schema/vocabulary.ts";
import { contentProblemsOf, type ContentProblem } from "./content-problem.ts";

/** Inside the content directory. */
const WORDS = "vocabulary/synonyms.json";
const SITUATIONS = "vocabulary/situations.json";

type SearchWords = SearchVocabulary & {
  situations: KnownSituation[];
  fillers: string[];
  ordinary: string[];
};

/** Reads and checks the words search works with. Throws a ZodError or a file error: without it no index. */
export async function loadSearchVocabulary(contentDir: string): Promise<SearchWords> {
  const [words, said] = await Promise.all([readJson(contentDir, WORDS), readJson(contentDir, SITUATIONS)]);
  const { fillers, ordinary, ...known } = situations.parse(said);
  return { ...searchVocabulary.parse(words), situations: knownSituations(known), fillers, ordinary };
}

const readJson = async (contentDir: string, file: string): Promise<unknown> =>
  JSON.parse(await readFile(join(contentDir, file), "utf8"));

/** What is wrong with those files, in words an editor understands. Never throws. */
export async function checkSearchVocabulary(contentDir: string): Promise<ContentProblem[]> {
  const found = await Promise.all([
    checkFile(contentDir, WORDS, searchVocabulary),
    checkFile(contentDir, SITUATIONS, situations),
  ]);
  return found.flat();
}

async function checkFile(contentDir: string, file: string, schema: z.ZodType): Promise<ContentProblem[]> {
  let value: unknown;
  try {
    value = await readJson(contentDir, file);
  } catch (error) {
    const problem = `Dit bestand is niet te lezen (${error instanceof Error ? error.message : String(error)}).`;
    return [{ file, key: "(bestand)", problem, remedy: "Zet het terug uit een eerdere versie." }];
  }
  const { error } = schema.safeParse(value);
  return error ? contentProblemsOf(file, error.issues, value) : [];
}
