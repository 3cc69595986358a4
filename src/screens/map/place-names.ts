import type { Land } from "./land.ts";

export type PlaceName = Land["names"][number];

interface PlacedName extends PlaceName {
  /** Pixels from the place itself, so that name and table do not cover each other. */
  beside: number;
  below: number;
}

type ToPixels = (at: [lat: number, lng: number]) => { x: number; y: number };

/** From this zoom on neighbourhoods have room for their names; before it the districts speak. */
const NEIGHBOURHOODS_FROM = 12;
const HEIGHT_PX = 20;
const CHARACTER_PX = { neighbourhood: 8.5, district: 11.5, town: 11.5 };
/** In a frame that is narrower than this names are smaller: as in map.css. */
const NARROW_PX = 480;
const SMALLER = 0.75;
const TABLE_PX = 50;
/** Of a table only the top: over its chairs the name of a town or district may stand, for one looks for that first. */
const TOP_PX = 36;
/** Where a name may stand, best first: at its place, above or below a table there, or on one of its sides. */
const OFFSETS = [
  { side: 0, below: 0 },
  { side: 0, below: -36 },
  { side: 0, below: 36 },
  { side: 1, below: 0 },
  { side: -1, below: 0 },
];
/** A larger place is as true a little further off. */
const FURTHER = [-28, 28].flatMap((below) => [1, -1].map((side) => ({ side, below })));

/** What is in sight, in pixels. */
interface Frame {
  left: number;
  right: number;
}

/**
 * Lays names where nothing else is: larger places first, no name over a table or over another name, and none that the
 * edge of the map would cut through.
 */
export function layNames(
  names: readonly PlaceName[],
  tables: readonly { lat: number; lng: number }[],
  zoom: number,
  toPixels: ToPixels,
  frame?: Frame,
): PlacedName[] {
  const tops = tables.map(({ lat, lng }) => toPixels([lat, lng]));
  const written: { x: number; y: number; width: number; height: number }[] = [];
  const placed: PlacedName[] = [];
  const edges = frame ? [frame.left, frame.right] : [];
  for (const name of names) {
    if (name.kind === "neighbourhood" && zoom < NEIGHBOURHOODS_FROM) continue;
    const { x, y } = toPixels(name.at);
    const isNarrow = frame && frame.right - frame.left < NARROW_PX;
    const width = name.name.length * CHARACTER_PX[name.kind] * (isNarrow ? SMALLER : 1);
    const isLarge = name.kind !== "neighbourhood";
    const size = isLarge ? TOP_PX : TABLE_PX;
    const taken = [...tops.map((top) => ({ ...top, width: size, height: size })), ...written];
    const isFree = (beside: number, below: number) =>
      edges.every((edge) => Math.abs(edge - x - beside) >= width / 2) &&
      taken.every(
        (other) =>
          Math.abs(other.x - x - beside) > (other.width + width) / 2 ||
          Math.abs(other.y - y - below) > (other.height + HEIGHT_PX) / 2,
      );
    // What lies beyond the edge is not written inside it.
    const isSeen = !frame || (x > frame.left && x < frame.right);
    const spot = [...OFFSETS, ...(isLarge ? FURTHER : [])]
      .map(({ side, below }) => ({ beside: side * (width / 2 + TABLE_PX / 2 + 2), below }))
      .find(({ beside, below }) => (beside === 0 || isSeen) && isFree(beside, below));
    if (!spot) continue;
    written.push({ x: x + spot.beside, y: y + spot.below, width, height: HEIGHT_PX });
    placed.push({ ...name, ...spot });
  }
  return placed;
}
