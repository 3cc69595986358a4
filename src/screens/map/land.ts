import { Delaunay } from "d3-delaunay";
import type { Point } from "#schema/identifiers.ts";
import type { Municipality } from "#schema/municipality.ts";

type LatLng = [lat: number, lng: number];
type Metres = [x: number, y: number];

/** What the map draws by itself, without a tile from anybody: land round every known place, and its names. */
export interface Land {
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
 * Draws a municipality from the only geography its content has: the centres of its neighbourhoods and postcodes.
 * Every centre gets the ground that is nearest to it, at most about one neighbourhood wide, so that where nobody
 * lives there is no land. Runs at build time; the browser gets the shapes.
 */
export function landOf(municipalities: Municipality[]): Land {
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
  const points = apart(seeds.map(toMetres));
  const stones = stonesRound(points);
  const corners = stones.flat();
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  return {
    stones: stones.map((ring) => ring.map(toLatLng)),
    names: namesOf(municipalities),
    bounds: [toLatLng([Math.min(...xs), Math.min(...ys)]), toLatLng([Math.max(...xs), Math.max(...ys)])],
  };
}

function namesOf(municipalities: Municipality[]): Land["names"] {
  return municipalities.flatMap(({ name, centre, neighbourhoods }) => {
    const districts = Map.groupBy(
      neighbourhoods.filter((entry) => entry.district && entry.centre),
      (entry) => entry.district ?? "",
    );
    const named = neighbourhoods.flatMap((entry) =>
      entry.centre ? [{ name: entry.name, at: at(entry.centre), kind: "neighbourhood" as const }] : [],
    );
    const larger = [...districts].map(([district, members]) => ({
      name: district,
      at: middle(members.flatMap((member) => member.centre ?? [])),
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
    const stone = cell ? clip(cell.slice(0, -1), circle(point, reach)) : circle(point, reach);
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

/** Sutherland-Hodgman: what of a convex shape lies within another, both counter-clockwise or both clockwise. */
function clip(shape: Metres[], window: Metres[]): Metres[] {
  const ring = area(shape) * area(window) < 0 ? shape.toReversed() : shape;
  const turn = Math.sign(area(window));
  return window.reduce((rest: Metres[], from, index) => {
    const to = window[(index + 1) % window.length] ?? from;
    const side = ([x, y]: Metres) =>
      turn * ((to[0] - from[0]) * (y - from[1]) - (to[1] - from[1]) * (x - from[0]));
    return rest.flatMap((point, position) => {
      const previous = rest.at(position - 1) ?? point;
      const [here, before] = [side(point), side(previous)];
      const crossing: Metres[] =
        here < 0 !== before < 0 ? [between(previous, point, before / (before - here))] : [];
      return here < 0 ? crossing : [...crossing, point];
    });
  }, ring);
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
const between = (a: Metres, b: Metres, share: number): Metres => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
];

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

function area(ring: Metres[]): number {
  return ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
}
