import { ownWords } from "#import/row/own-words.ts";

/** What a cell says beside its first yes or no; empty when that is all. */
export function afterAnswer(text: string): string {
  const rest = text.replace(
    /^\s{0,9}(?:ja|yes|nee|neen|no|[jynxv✓01]|kan|mogelijk)(?![\p{L}\d])[\s,;:.(–-]{0,9}/iu,
    "",
  );
  return rest.replace(/\)\s{0,9}$/, "").trim();
}

/** At most what the schema takes, without the full stop that a page puts there itself. */
export const inOwnWords = (text: string): string => ownWords(text, 160).replace(/\.$/, "");
