import { plain } from "#domain/plain.ts";

/** The header as it is compared: words apart ("korteOmschrijving", "loc_naam"), without marks and little words. */
export function comparedHeader(name: string): string {
  const apart = name.replace(/(\p{Ll}|\d)(?=\p{Lu}\p{Ll})|(\p{Ll})(?=\p{Lu})/gu, "$1$2 ");
  return plain(apart)
    .replace(/\((s|n|en|e)\)/g, "$1")
    .replace(/\bvindt\b(.{0,80})\bplaats\b/, "$1")
    .replace(/\b(van |voor |is )?(de|het|deze) (activiteit|aanbod)\b(?=.)/, " ")
    .replace(/\//g, " / ")
    .replace(/[^\p{L}\p{N}/&+ ]/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/**
 * What is left of a header when each of its words stands in the singular: "categories", "categorieën" and "category"
 * are one. Only for comparing: no word of any language.
 */
export const stemOfHeader = (said: string): string => said.split(" ").map(stemOfWord).join(" ");

function stemOfWord(word: string): string {
  if (word.length <= 3) return word;
  let stem = word.replace(/ies$|ieen$|y$/, "ie");
  stem = stem.length > 4 ? stem.replace(/(?:'s|en|s)$/, "") : stem.replace(/s$/, "");
  return stem
    .replace(/([bcdfgklmnprst])\1$/, "$1")
    .replace(/z$/, "s")
    .replace(/v$/, "f")
    .replace(/([aeou])\1/g, "$1");
}
