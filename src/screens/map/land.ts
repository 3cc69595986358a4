import { Delaunay } from "d3-delaunay";
import { clipRing, type FlatPoint } from "#domain/region/clip-ring.ts";
import { KNOWN_AROUND, middleOf, ringsOf, windowRound } from "#domain/region/outline-rings.ts";
import type { Point } from "#schema/identifiers.ts";
import type { Municipality, Neighbourhood } from "#schema/municipality.ts";
import type { Outline } from "#schema/outline.ts";

type LatLng = [lat: number, lng: number];
type Metres = FlatPoint;

/** What the map draws by itself, without a tile from anybody: land, its neighbourhoods, and their names. */
export interface Land {
  /** The part of the country of which it is known what is land: the rest of it is water. */
  water: LatLng[][];
  /** The land of neighbouring municipalities in there. */
  around: LatLng[][];
  /** Municipalities to their real edge, coast and water left out. Empty where no outline is known. */
  ground: LatLng[][];
  /** Neighbourhoods in their real shape; where that is not known, land round every known place. */
  stones: LatLng[][];
  names: { name: string; at: LatLng; kind: "town" | "district" | "neighbourhood" }[];
  /** South-west and north-east corner of everything drawn. */
  bounds: [LatLng, LatLng];
}

/** Two places closer than this share one stone. */
const SAME_PLACE_M = 300;
const CORNERS = 20;
const METRES_PER_DEGREE = 111_320;

/**
 * Draws municipalities from what their files hold. With the shapes of neighbourhoods: those. Without them every known
 * place gets the ground that is nearest to it, at most about one neighbourhood wide and never outside the municipality,
 * so that where nobody lives there is no land. Runs at build time; the browser gets the shapes.
 */
export function landOf(municipalities: Municipality[]): Land {
  const ringsIn = (outline: Outline = []) => ringsOf(outline).map((ring) => ring.map(latLng));
  const ground = municipalities.flatMap(({ outline }) => ringsIn(outline));
  const known = municipalities.filter(({ outline, around }) => outline && around);
  const hasShapes = ({ neighbourhoods }: Municipality) => neighbourhoods.some(({ outline }) => outline);
  const [real, others] = [municipalities.filter(hasShapes), municipalities.filter((one) => !hasShapes(one))];
  const stones = [
    ...real.flatMap(({ neighbourhoods }) => neighbourhoods.flatMap(({ outline }) => ringsIn(outline))),
    ...others.filter(({ outline }) => outline).flatMap((one) => stonesIn([one], one.outline)),
    ...stonesIn(others.filter(({ outline }) => !outline)),
  ];
  const corners = stones.flat();
  const lats = corners.map(([lat]) => lat);
  const lngs = corners.map(([, lng]) => lng);
  return {
    water: known.map(({ outline = [] }) => windowRound(ringsOf(outline).flat(), KNOWN_AROUND).map(latLng)),
    around: known.flatMap(({ around }) => ringsIn(around)),
    ground,
    stones,
    names: namesOf(municipalities),
    bounds: [
      [Math.min(...lats), Math.min(...lngs)],
      [Math.max(...lats), Math.max(...lngs)],
    ],
  };
}

/** From the middles of neighbourhoods and postcodes alone, within the edge of the municipality where that is known. */
function stonesIn(municipalities: Municipality[], outline: Outline = []): LatLng[][] {
  const seeds = municipalities.flatMap(({ neighbourhoods, postcodes, centre }) => [
    ...neighbourhoods.flatMap((neighbourhood) => neighbourhood.centre ?? []),
    ...postcodes.map((postcode) => postcode.centre),
    centre,
  ]);
  const origin = seeds[0] ?? { lat: 52.1, lng: 5.3 };
  const scale = Math.cos((origin.lat * Math.PI) / 180);
  const toMetres = ({ lat, lng }: Point): Metres => [
    (lng - origin.lng) * METRES_PER_DEGREE * scale,
    (lat - origin.lat) * METRES_PER_DEGREE,
  ];
  const toLatLng = ([x, y]: Metres): LatLng => [
    round(origin.lat + y / METRES_PER_DEGREE),
    round(origin.lng + x / (METRES_PER_DEGREE * scale)),
  ];
  const edges = ringsOf(outline).map((ring) => ring.map(([lng, lat]) => toMetres({ lat, lng })));
  const stones = stonesRound(apart(seeds.map(toMetres)));
  const within = (stone: Metres[]) =>
    edges.map((edge) => clipRing(edge, stone)).filter((part) => part.length > 2);
  return (edges.length > 0 ? stones.flatMap(within) : stones).map((ring) => ring.map(toLatLng));
}

const latLng = ([lng, lat]: [lng: number, lat: number]): LatLng => [lat, lng];

/** Where a neighbourhood is drawn and named: in its real shape where that is known. */
export function placeOf({ outline, centre }: Neighbourhood): Point | undefined {
  const middle = outline && middleOf(outline);
  return middle ? { lat: middle[1], lng: middle[0] } : centre;
}

function namesOf(municipalities: Municipality[]): Land["names"] {
  return municipalities.flatMap(({ name, centre, neighbourhoods }) => {
    const districts = Map.groupBy(
      neighbourhoods.filter((entry) => entry.district && placeOf(entry)),
      (entry) => entry.district ?? "",
    );
    const named = neighbourhoods.flatMap((entry) => {
      const place = placeOf(entry);
      return place ? [{ name: entry.name, at: at(place), kind: "neighbourhood" as const }] : [];
    });
    const larger = [...districts].map(([district, members]) => ({
      name: district,
      at: middle(members.flatMap((member) => placeOf(member) ?? [])),
      kind: "district" as const,
    }));
    return [...(larger.length > 0 ? larger : [{ name, at: at(centre), kind: "town" as const }]), ...named];
  });
}

/** The cell of each point, cut off by a circle as wide as neighbours usually lie apart. */
function stonesRound(points: Metres[]): Metres[][] {
  if (points.length === 0) return [];
  const reach = usualDistance(points);
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const voronoi = Delaunay.from(points).voronoi([
    Math.min(...xs) - reach,
    Math.min(...ys) - reach,
    Math.max(...xs) + reach,
    Math.max(...ys) + reach,
  ]);
  return points.flatMap((point, index) => {
    const cell = voronoi.cellPolygon(index) as Metres[] | null;
    const stone = cell ? clipRing(cell.slice(0, -1), circle(point, reach)) : circle(point, reach);
    return stone.length > 2 ? [stone] : [];
  });
}

function usualDistance(points: Metres[]): number {
  const nearest = points
    .map((point) =>
      Math.min(...points.filter((other) => other !== point).map((other) => distance(point, other))),
    )
    .filter(Number.isFinite)
    .sort((a, b) => a - b);
  return Math.min(Math.max(nearest[Math.floor(nearest.length * 0.75)] ?? 800, 500), 2500);
}

function apart(points: Metres[]): Metres[] {
  return points.reduce(
    (kept: Metres[], point) =>
      kept.some((other) => distance(point, other) < SAME_PLACE_M) ? kept : [...kept, point],
    [],
  );
}

const round = (degrees: number) => Math.round(degrees * 1e5) / 1e5;
const at = ({ lat, lng }: Point): LatLng => [round(lat), round(lng)];
const distance = (a: Metres, b: Metres) => Math.hypot(a[0] - b[0], a[1] - b[1]);
function middle(points: Point[]): LatLng {
  const sum = points.reduce((total, point) => ({ lat: total.lat + point.lat, lng: total.lng + point.lng }), {
    lat: 0,
    lng: 0,
  });
  return at({ lat: sum.lat / points.length, lng: sum.lng / points.length });
}

function circle([x, y]: Metres, radius: number): Metres[] {
  return Array.from({ length: CORNERS }, (_, index) => {
    const angle = (index / CORNERS) * 2 * Math.PI;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
}
