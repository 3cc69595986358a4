import { plain } from "#domain/plain.ts";
import { POST_BOX } from "#import/words/facts/place-words.ts";
import type { Municipality } from "#schema/municipality.ts";

/** The municipality and its towns, by name. */
export const placeNamesOf = ({ name, postcodes }: Municipality): string[] => [
  ...new Set([name, ...postcodes.flatMap(({ place }) => place ?? [])]),
];

/** The names that the municipality, its towns and its parts go by. */
export function townsOf(municipality: Municipality): string[] {
  const parts = municipality.neighbourhoods.flatMap((one) => [
    one.name,
    ...(one.district ? [one.district] : []),
  ]);
  return [...new Set([...placeNamesOf(municipality), ...parts])];
}

const inLetters = (text: string): string =>
  plain(text)
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
const inTown = (text: string): string => inLetters(text).replace(/^(?:te|in|gemeente) /, "");

/** Whether it is one of these towns, or a part of one: "Almere Haven". */
export function isOneOf(text: string, towns: readonly string[]): boolean {
  const said = inTown(text);
  return towns.some((town) => said === inLetters(town) || said.startsWith(`${inLetters(town)} `));
}

/** The town that a text is and no more, as it is known: "te almere" -> "Almere". */
export function bareTown(text: string | undefined, towns: readonly string[]): string | undefined {
  const said = inTown(text ?? "");
  return said === "" ? undefined : towns.find((town) => inLetters(town) === said);
}

/** The name of a house: a bare town, or a post box, is none. */
export const placeName = (text: string | undefined, towns: readonly string[]): string | undefined =>
  !text || bareTown(text, towns) !== undefined || POST_BOX.test(text) ? undefined : text;
