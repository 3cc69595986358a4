import { liesIn, type LngLat } from "#domain/region/outline-rings.ts";
import { plain, plainWordsOf } from "#domain/plain.ts";
import type { Neighbourhood } from "#schema/municipality.ts";
import type { Shape } from "./read-outlines.ts";

/** What CBS calls ground between neighbourhoods: nobody's name for where they live. */
const REST = /^(?:overig|verspreide)\b/;

/** "Wijk 03 Hoornsterzwaag", "Overgooi (brt)": the name without what CBS adds to tell areas apart. */
const wordsOf = (name: string): string[] =>
  plainWordsOf(
    plain(name)
      .replace(/\((?:brt|wijk|buurt)\)$/, "")
      .replace(/^(?:wijk|buurt) \d{1,4}\b/, ""),
  );

/** Each word of one name stands in the other, in the same order: "Centrum Stad" in "Centrum Almere Stad". */
function holdsWords(name: readonly string[], asked: readonly string[]): boolean {
  let at = 0;
  for (const word of name) if (word === asked[at]) at += 1;
  return asked.length > 0 && at === asked.length;
}

type WithPlace = Pick<Neighbourhood, "slug" | "name" | "centre" | "pc4">;
type Postcodes = readonly { pc4: string; centre: { lat: number; lng: number } }[];

/**
 * The areas of CBS that make up each neighbourhood, by its slug. In turn: the same name, a name that holds it, the
 * middle of the neighbourhood (unless the postcodes say otherwise), for one that has nothing yet the postcode that
 * no other has, and the same CBS district as one found before. An area that none of these give to one neighbourhood goes to none.
 */
export function joinShapes(
  neighbourhoods: readonly WithPlace[],
  shapes: readonly Shape[],
  postcodes: Postcodes,
): Map<string, Shape[]> {
  const owner = new Map<Shape, string>();
  const give = (find: (shape: Shape) => readonly WithPlace[]) => {
    const found = shapes.filter((shape) => !owner.has(shape)).map((shape) => [shape, find(shape)] as const);
    for (const [shape, [only, ...others]] of found)
      if (only && others.length === 0) owner.set(shape, only.slug);
  };
  const isOpen = ({ slug }: WithPlace) => ![...owner.values()].includes(slug);
  const asked = new Map(neighbourhoods.map((one) => [one, wordsOf(one.name)]));
  const named = new Map(shapes.map((shape) => [shape, wordsOf(shape.name)]));
  const words = (shape: Shape) => named.get(shape) ?? [];

  give((shape) => neighbourhoods.filter((one) => words(shape).join(" ") === asked.get(one)?.join(" ")));
  const byName = neighbourhoods.filter(isOpen);
  give((shape) => longest(byName.filter((one) => holdsWords(words(shape), asked.get(one) ?? []))));
  const byMiddle = neighbourhoods.filter(isOpen);
  const places = new Map(shapes.map((shape) => [shape, postcodesIn(shape, postcodes)]));
  give((shape) =>
    REST.test(plain(shape.name))
      ? []
      : byMiddle.filter((one) => holdsMiddle(shape, one, places.get(shape) ?? [])),
  );
  const byPostcode = neighbourhoods.filter(isOpen);
  give((shape) => {
    if (REST.test(plain(shape.name)) && !shape.pc4) return [];
    const found = neighbourhoods.filter(({ pc4 }) => pc4.some((code) => places.get(shape)?.includes(code)));
    return found.every((one) => byPostcode.includes(one)) ? found : [];
  });
  const districts = Map.groupBy(owner, ([{ code }]) => districtOf(code));
  give(({ code, name }) => {
    if (!code.startsWith("BU") || REST.test(plain(name))) return [];
    const slugs = new Set((districts.get(districtOf(code)) ?? []).map(([, slug]) => slug));
    return neighbourhoods.filter(({ slug }) => slugs.has(slug));
  });
  return new Map(
    [...Map.groupBy(owner, ([, slug]) => slug)].map(([slug, own]) => [slug, own.map(([shape]) => shape)]),
  );
}

/** Of several names the longest says most: "Centrum Noord" and not "Centrum". */
function longest(found: readonly WithPlace[]): WithPlace[] {
  const most = Math.max(...found.map(({ name }) => name.length));
  return found.filter(({ name }) => name.length === most);
}

/** "BU00340101" lies in district "0034 01". */
const districtOf = (code: string) => code.slice(2, 8);

const pointOf = ({ lat, lng }: { lat: number; lng: number }): LngLat => [lng, lat];

const postcodesIn = (shape: Shape, postcodes: Postcodes): string[] =>
  shape.pc4
    ? [shape.pc4]
    : postcodes.filter(({ centre }) => liesIn(pointOf(centre), shape.rings)).map(({ pc4 }) => pc4);

function holdsMiddle(shape: Shape, { centre, pc4 }: WithPlace, places: readonly string[]): boolean {
  if (!centre || !liesIn(pointOf(centre), shape.rings)) return false;
  return places.length === 0 || pc4.length === 0 || places.some((place) => pc4.includes(place));
}
