import { clipRing } from "#domain/region/clip-ring.ts";
import { metresApart, windowRound } from "#domain/region/outline-rings.ts";
import { plain } from "#domain/plain.ts";
import { region, type Region, type StateOfMunicipality } from "#schema/prescribing/region.ts";
import { OUTLINE_SOURCE } from "./draw-municipality.ts";
import type { Shape } from "./read-outlines.ts";
import { outlineOf, simplifyShapes } from "./simplify-shapes.ts";

/** How near a municipality across the water must be to stand on the map as a neighbour. */
const NEIGHBOUR_M = 4_000;
/** How much of the neighbours shows round a region, in degrees of longitude and of latitude: some seven kilometres. */
const ROUND_ABOUT = [0.1, 0.06] as const;
/** A region is some sixty kilometres wide on the map: this is less than a pixel of it. */
const BESIDE_M = 80;
const DIGITS = 3;

/**
 * A region with the outlines of its municipalities and their neighbours, from a file of gemeenten. `wanted`: names or
 * CBS codes of municipalities that belong to it; those it does not have yet come in as not known. What an editor wrote
 * stays. Throws a sentence when a municipality is not in the file.
 */
export function drawRegion(input: {
  present?: Region;
  name?: string;
  wanted: readonly string[];
  shapes: readonly Shape[];
}): Region {
  const towns = input.shapes.filter(({ code }) => code.startsWith("GM"));
  const present = input.present?.municipalities ?? [];
  const named = input.wanted.map((asked) => townOf(towns, asked));
  const added = named
    .filter(({ code }) => !present.some((one) => one.code === code))
    .map(({ code, name }): StateOfMunicipality => ({ code, name, state: "none-or-unknown" }));
  const municipalities = [...present, ...added];
  const name = input.present?.name ?? input.name;
  if (!name) throw new Error('a new region needs a name: add --name "Name of the region"');
  if (municipalities.length === 0)
    throw new Error(`region ${name} has no municipalities yet: add --with "Town, Other town"`);
  const own = municipalities.map(({ code }) => townOf(towns, code));
  const corners = own.flatMap(({ rings }) => rings.flat());
  const isNear = ({ rings }: Shape) =>
    rings.some((ring) => ring.some((at) => corners.some((corner) => metresApart(at, corner) < NEIGHBOUR_M)));
  const drawn = towns.filter((town) => own.includes(town) || isNear(town));
  return region.parse({
    ...input.present,
    name,
    municipalities,
    drawing: {
      source: OUTLINE_SOURCE,
      areas: simplifyShapes(drawn, BESIDE_M).flatMap(({ code, name, rings }) => {
        const outline = outlineOf(
          rings.map((ring) => clipRing(ring, windowRound(corners, ROUND_ABOUT))),
          DIGITS,
        );
        return outline.length > 0 ? [{ code, name, outline }] : [];
      }),
    },
  });
}

function townOf(towns: readonly Shape[], asked: string): Shape {
  const [found, ...others] = towns.filter(
    ({ code, name }) => code === asked.toUpperCase() || plain(name) === plain(asked),
  );
  if (!found)
    throw new Error(`this file has no municipality "${asked}"; write its name or CBS code as CBS does`);
  if (others.length > 0) throw new Error(`this file has more than one "${asked}"; use its CBS code`);
  return found;
}
