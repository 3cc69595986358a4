import { nl } from "./page-words.ts";
import { textOf } from "#text/text-of.ts";

/**
 * The text of a key, from all screens. For pages that are rendered on the server; an island reads only its
 * own screens with `textOf`, to stay small.
 */
export const t = textOf(nl);
