import { IN_TOWN, PLACE_IN_TEXT, STREET_IN_TEXT } from "#import/words/facts/facts-in-text.ts";
import type { VenueAddress } from "../read-place.ts";
import { heardIn, type InText } from "./in-text.ts";

/**
 * Where it is, as a text says it. One street with a number is a place; a house that is only named is asked
 * about. Two streets say nothing: one may be where it was. `towns`: those of the municipality.
 */
export function placeInText(text: string, towns: readonly string[]): InText<VenueAddress> | undefined {
  const streets = new Set([...text.matchAll(STREET_IN_TEXT)].map((match) => match[1]?.trim() ?? ""));
  if (streets.size > 1) return undefined;
  return heardIn(text, (sentence) => {
    const [named] = sentence.matchAll(PLACE_IN_TEXT);
    const [at] = sentence.matchAll(STREET_IN_TEXT);
    const street = at?.[1]?.trim();
    const name = named?.[1]?.trim();
    if (!name && !street) return undefined;
    const last = at ?? named;
    const behind = last ? sentence.slice(last.index + last[0].length) : "";
    const [, led, town] = IN_TOWN.exec(behind) ?? [];
    const city = town && (towns.includes(town) || (street && led)) ? town : undefined;
    return {
      value: {
        ...(name ? { name } : { name: street ?? "" }),
        ...(street ? { street } : {}),
        ...(city ? { city } : {}),
      },
      words: [name, street].filter(Boolean).join(", "),
      certain: street !== undefined,
    };
  });
}
