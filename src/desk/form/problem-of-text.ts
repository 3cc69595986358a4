import { findingsIn, refusedText } from "#desk/gate/text-findings.ts";
import type { FormField } from "./fields/form-field.ts";

/** What is wrong with a text that everybody may read, or nothing. As a reader and the schema count: a picture is one letter. */
export function problemOfText({ min = 0, max = Infinity, missing, tooShort }: FormField, text: string) {
  const letters = [...text].length;
  if (letters === 0) return missing;
  if (letters < min) return tooShort?.(letters, min);
  if (letters > max)
    return `Dit is te lang: ${letters} letters. Maak er hooguit ${max} van. Uw tekst staat er nog.`;
  const found = findingsIn(text);
  return found.length > 0 ? refusedText(found) : undefined;
}
