import { guideWords } from "#text/words/guide-words.ts";
import { metadata } from "./metadata-words.ts";
import { textOf } from "#text/text-of.ts";

/** The texts of titles and descriptions. */
export const metadataCopy = textOf({ ...guideWords, ...metadata });
