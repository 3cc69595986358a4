import { stillPaths } from "#domain/still-paths.ts";
import type { PrescriptionLanguage } from "#screens/journey/prescription/prescription-languages.ts";
import { languageWords } from "./language-words.ts";

/** What the page of a language says of itself, in that language. */
export function languagePage(language: PrescriptionLanguage, place: string) {
  const { title, lead } = languageWords(language, place);
  return { title, description: lead, path: stillPaths.spoken(language) };
}
