import { distanceMetres } from "#domain/distance.ts";
import type { Point } from "#schema/identifiers.ts";
import { FACET_KEYS, type FacetKey } from "../facets.ts";
import { readBytes, type ByteReader } from "./byte-reader.ts";
import { DEGREE } from "./index-format.ts";

/** The values of one facet per document: those of document d are `numbers[starts[d]]` up to `starts[d + 1]`. */
interface FacetColumn {
  values: string[];
  starts: Uint32Array;
  numbers: Uint32Array;
  /** How many documents have each value. */
  totals: Uint32Array;
}

export interface IndexColumns {
  facets: Record<FacetKey, FacetColumn>;
  /** Position of each document among equals (by `order`, then id), and the document at each position. */
  rank: Uint32Array;
  atRank: Uint32Array;
  /** NaN: the document has no point. Degrees. */
  lat: Float64Array;
  lng: Float64Array;
  /** Metres from a point to a document, unrounded; NaN without a point. */
  metresFrom: (near: Point) => (document: number) => number;
}

export function readColumns(
  section: Uint8Array,
  ids: readonly string[],
  facetValues: string[][],
): IndexColumns {
  const reader = readBytes(section);
  const order = Uint32Array.from(ids, () => reader.varint());
  const atRank = Uint32Array.from(ids, (_, document) => document).sort(
    (a, b) => order[a]! - order[b]! || (ids[a]! < ids[b]! ? -1 : 1),
  );
  const rank = new Uint32Array(ids.length);
  atRank.forEach((document, position) => (rank[document] = position));

  const facets = {} as Record<FacetKey, FacetColumn>;
  FACET_KEYS.forEach((key, facet) => (facets[key] = readFacet(reader, ids.length, facetValues[facet] ?? [])));

  const lat = new Float64Array(ids.length).fill(NaN);
  const lng = new Float64Array(ids.length).fill(NaN);
  for (let document = 0; document < ids.length; document++) {
    if (reader.byte() === 0) continue;
    lat[document] = reader.signed() / DEGREE;
    lng[document] = reader.signed() / DEGREE;
  }
  const metresFrom = (near: Point) => (document: number) =>
    distanceMetres(near, { lat: lat[document]!, lng: lng[document]! });
  return { facets, rank, atRank, lat, lng, metresFrom };
}

function readFacet(reader: ByteReader, documents: number, values: string[]): FacetColumn {
  const starts = new Uint32Array(documents + 1);
  const numbers: number[] = [];
  const totals = new Uint32Array(values.length);
  for (let document = 0; document < documents; document++) {
    for (let left = reader.varint(); left > 0; left--) totals[numbers[numbers.push(reader.varint()) - 1]!]!++;
    starts[document + 1] = numbers.length;
  }
  return { values, starts, numbers: Uint32Array.from(numbers), totals };
}
