import type { Municipality } from "#schema/municipality.ts";
import { joinShapes } from "./join-shapes.ts";
import { mergeRings } from "./merge-rings.ts";
import type { Shape } from "./read-outlines.ts";
import { outlineOf, simplifyShapes } from "./simplify-shapes.ts";

export const OUTLINE_SOURCE = "CBS / Kadaster (CC BY 4.0)";

/** No corner moves farther than this; some hundred metres are a pixel on the map of a whole town. */
const BESIDE_M = 25;
const DIGITS = 4;

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
