import { everywhere } from "#copy/nl/everywhere.ts";
import { metadata } from "#copy/nl/metadata.ts";
import { textOf } from "#copy/text-of.ts";

/** The texts of titles and descriptions. */
export const metadataCopy = textOf({ ...everywhere, ...metadata });
