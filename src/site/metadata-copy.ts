import { common } from "#copy/nl/common.ts";
import { metadata } from "#copy/nl/metadata.ts";
import { textOf } from "#copy/text-of.ts";

/** The texts of titles and descriptions. */
export const metadataCopy = textOf({ ...common, ...metadata });
