import { clipRing } from "#domain/region/clip-ring.ts";
import { KNOWN_AROUND, windowRound } from "#domain/region/outline-rings.ts";
import type { Municipality } from "#schema/municipality.ts";
import type { Outline } from "#schema/outline.ts";
import { joinShapes } from "./join-shapes.ts";
import { mergeRings } from "./merge-rings.ts";
import type { Shape } from "./read-outlines.ts";
import { outlineOf, simplifyShapes } from "./simplify-shapes.ts";

export const OUTLINE_SOURCE = "CBS / Kadaster (CC BY 4.0)";

/** No corner moves farther than this; some hundred metres are a pixel on the map of a whole town. */
const BESIDE_M = 25;
const DIGITS = 4;
/** What lies around is there to tell land from water, and may be coarse. */
const AROUND = { metres: 100, digits: 3 };

interface Drawn {
  value: Municipality;
  /** Neighbourhoods that got a shape, and those that did not. */
  drawn: string[];
  without: string[];
}

/**
 * The municipality with its own outline (from a file of gemeenten), or with those of its neighbourhoods (from a file of
 * wijken or buurten). Throws a sentence when the file holds nothing of it.
 */
export function drawMunicipality(municipality: Municipality, shapes: readonly Shape[]): Drawn {
  const { code, name } = municipality;
  if (!code)
    throw new Error(
      `${name} has no CBS code yet; run "npm run areas -- --postcodes <pc4 table>" for it first`,
    );
  const digits = code.slice(2);
  const [own] = shapes.filter((shape) => shape.code === code);
  const parts = shapes.filter((shape) => /^(?:WK|BU)/.test(shape.code) && shape.code.slice(2, 6) === digits);
  if (!own && parts.length === 0) throw new Error(`this file has no area of ${name} (${code})`);
  const value = { ...municipality, outlineSource: OUTLINE_SOURCE };
  if (own) {
    const [simple = own] = simplifyShapes([own], BESIDE_M);
    value.outline = outlineOf(simple.rings, DIGITS);
    value.around = around(own, shapes);
  }
  const joined = joinShapes(
    municipality.neighbourhoods,
    simplifyShapes(parts, BESIDE_M),
    municipality.postcodes,
  );
  if (parts.length > 0)
    value.neighbourhoods = municipality.neighbourhoods.map(({ outline: _, ...neighbourhood }) => {
      const rings = mergeRings((joined.get(neighbourhood.slug) ?? []).flatMap((shape) => shape.rings));
      return rings.length > 0 ? { ...neighbourhood, outline: outlineOf(rings, DIGITS) } : neighbourhood;
    });
  const [drawn, without] = [true, false].map((isDrawn) =>
    value.neighbourhoods.filter(({ outline }) => Boolean(outline) === isDrawn).map((one) => one.name),
  );
  return { value, drawn: drawn ?? [], without: without ?? [] };
}

/** The land of the other municipalities, as far as the map of this one knows it. */
function around(own: Shape, shapes: readonly Shape[]): Outline {
  const known = windowRound(own.rings.flat(), KNOWN_AROUND);
  const others = shapes.filter((shape) => shape.code.startsWith("GM") && shape.code !== own.code);
  const near = others.filter(({ rings }) => rings.some((ring) => clipRing(ring, known).length > 2));
  const rings = simplifyShapes([own, ...near], AROUND.metres)
    .slice(1)
    .flatMap((shape) => shape.rings.map((ring) => clipRing(ring, known)));
  return outlineOf(rings, AROUND.digits);
}
