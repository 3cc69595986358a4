import { map } from "#copy/nl/map.ts";
import { textOf } from "#copy/text-of.ts";

export const text = textOf(map);
