import { map } from "./map-words.ts";
import { textOf } from "#text/text-of.ts";

export const text = textOf(map);
