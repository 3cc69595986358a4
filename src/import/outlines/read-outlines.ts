import { z } from "zod";
import { flatSurface } from "#domain/region/clip-ring.ts";
import type { LngLat } from "#domain/region/outline-rings.ts";

/** An area of CBS as a file draws it. */
export interface Shape {
  /** "GM0034", "WK003401" or "BU00340101". */
  code: string;
  name: string;
  /** Outer edges counter-clockwise, edges of what is cut out of it clockwise. */
  rings: LngLat[][];
  /** The postcode of most addresses there, when the file has it. */
  pc4?: string;
}

/** Keys under which CBS, PDOK and cartomap write these, the most precise one first. */
const CODE_KEYS = ["statcode", "buurtcode", "wijkcode", "gemeentecode"];
const NAME_KEYS = ["statnaam", "buurtnaam", "wijknaam", "gemeentenaam"];
const POSTCODE_KEYS = ["meest_voorkomende_postcode", "meestVoorkomendePostcode", "postcode"];

const numbers = z.array(z.number()).min(2);
const properties = z.record(z.string(), z.unknown()).nullish();

const geoJson = z.object({
  type: z.literal("FeatureCollection"),
  features: z.array(
    z.object({
      properties,
      geometry: z
        .discriminatedUnion("type", [
          z.object({ type: z.literal("Polygon"), coordinates: z.array(z.array(numbers)) }),
          z.object({ type: z.literal("MultiPolygon"), coordinates: z.array(z.array(z.array(numbers))) }),
        ])
        .nullable(),
    }),
  ),
});

const arcNumbers = z.array(z.int());
const topoJson = z.object({
  type: z.literal("Topology"),
  transform: z
    .object({ scale: z.tuple([z.number(), z.number()]), translate: z.tuple([z.number(), z.number()]) })
    .optional(),
  arcs: z.array(z.array(numbers)),
  objects: z.record(
    z.string(),
    z.object({
      geometries: z.array(
        z.union([
          z.object({ type: z.literal("Polygon"), properties, arcs: z.array(arcNumbers) }),
          z.object({ type: z.literal("MultiPolygon"), properties, arcs: z.array(z.array(arcNumbers)) }),
          z.object({ type: z.null(), properties }),
        ]),
      ),
    }),
  ),
});
type Topology = z.infer<typeof topoJson>;

/**
 * The areas in a file of CBS outlines: GeoJSON, or TopoJSON (https://github.com/topojson/topojson-specification),
 * in degrees. Throws one sentence that says what is wrong with the file and which one to take.
 */
export function readOutlines(text: string): Shape[] {
  const found = polygonsIn(parsed(text));
  const shapes = found.flatMap(({ properties, polygons }) => {
    const code = textAt(properties, CODE_KEYS);
    const name = textAt(properties, NAME_KEYS);
    if (!code || !/^(?:GM|WK|BU)\d{4,8}$/.test(code) || !name) return [];
    const pc4 = /^[1-9]\d{3}$/.exec(textAt(properties, POSTCODE_KEYS) ?? "")?.[0];
    const rings = polygons.flatMap((edges) =>
      edges.map((edge, index) => turned(open(edge), index === 0)).filter((ring) => ring.length > 2),
    );
    return rings.length > 0 ? [{ code, name, rings, ...(pc4 && { pc4 }) }] : [];
  });
  if (shapes.length === 0)
    throw new Error(
      "no area in this file has a CBS code (statcode, like GM0034 or BU00340101) and a name (statnaam); take a file of gemeenten, wijken or buurten",
    );
  const isDutch = ([lng, lat]: LngLat) => lng > 3 && lng < 8 && lat > 50 && lat < 55;
  if (!shapes.every(({ rings }) => rings.every((ring) => ring.every(isDutch))))
    throw new Error(
      "the corners in this file are not degrees in the Netherlands (WGS84); take the same file from a folder named wgs84",
    );
  return shapes;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    throw new Error("this file is not JSON; take one that ends with .geojson or .topojson");
  }
}

interface Found {
  properties: Record<string, unknown> | null | undefined;
  polygons: LngLat[][][];
}

function polygonsIn(value: unknown): Found[] {
  const plain = geoJson.safeParse(value);
  if (plain.success)
    return plain.data.features.flatMap(({ properties, geometry }) => {
      if (!geometry) return [];
      const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
      return [{ properties, polygons: polygons.map((one) => one.map((ring) => ring.map(lngLat))) }];
    });
  const topology = topoJson.safeParse(value);
  if (topology.success) return polygonsOfTopology(topology.data);
  throw new Error("this file is neither GeoJSON with areas (a FeatureCollection) nor TopoJSON (a Topology)");
}

const lngLat = ([lng = 0, lat = 0]: number[]): LngLat => [lng, lat];

/** Of a topology each edge between two areas stands there once; both name it, one of them backwards. */
function polygonsOfTopology({ transform, arcs, objects }: Topology): Found[] {
  const lines = arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map((step) => {
      const [dx, dy] = lngLat(step);
      if (!transform) return [dx, dy] satisfies LngLat;
      [x, y] = [x + dx, y + dy];
      const { scale, translate } = transform;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]] satisfies LngLat;
    });
  });
  const line = (arc: number): LngLat[] => {
    const found = lines[arc < 0 ? ~arc : arc];
    if (!found) throw new Error(`this TopoJSON file names an arc that it does not hold (${arc})`);
    return arc < 0 ? found.toReversed() : found;
  };
  /** Where one arc ends the next begins: that corner is said twice. */
  const ringOf = (numbers: number[]) => numbers.flatMap((arc) => line(arc).slice(0, -1));
  return Object.values(objects).flatMap(({ geometries }) =>
    geometries.flatMap((geometry) => {
      if (geometry.type === null) return [];
      const polygons = geometry.type === "Polygon" ? [geometry.arcs] : geometry.arcs;
      return [{ properties: geometry.properties, polygons: polygons.map((one) => one.map(ringOf)) }];
    }),
  );
}

/** Without its first corner once more at the end. */
function open(ring: LngLat[]): LngLat[] {
  const [first, last] = [ring[0], ring.at(-1)];
  return first && last && ring.length > 1 && first[0] === last[0] && first[1] === last[1]
    ? ring.slice(0, -1)
    : ring;
}

const turned = (ring: LngLat[], outer: boolean): LngLat[] =>
  flatSurface(ring) > 0 === outer ? ring : ring.toReversed();

function textAt(properties: Found["properties"], keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const value = properties?.[key];
    if (typeof value === "string" && value.trim()) return value.trim();
    if (typeof value === "number") return String(value);
  }
  return undefined;
}
