import type { Land } from "./land.ts";

export type PlaceName = Land["names"][number];

interface PlacedName extends PlaceName {
  /** Pixels below the place itself, so that name and table do not cover each other. */
  below: number;
}

type ToPixels = (at: [lat: number, lng: number]) => { x: number; y: number };

/** From this zoom on neighbourhoods have room for their names; before it the districts speak. */
const NEIGHBOURHOODS_FROM = 12;
const HEIGHT_PX = 20;
const CHARACTER_PX = { neighbourhood: 8.5, district: 11.5, town: 11.5 };
const TABLE_PX = 58;
/** Where a name may stand, best first. */
const OFFSETS_PX = [0, -42, 42];

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
  const taken = tables.map(({ lat, lng }) => ({
    ...toPixels([lat, lng]),
    width: TABLE_PX,
    height: TABLE_PX,
  }));
  const placed: PlacedName[] = [];
  for (const name of names) {
    if (name.kind === "neighbourhood" && zoom < NEIGHBOURHOODS_FROM) continue;
    const { x, y } = toPixels(name.at);
    const width = name.name.length * CHARACTER_PX[name.kind];
    const isCut = (edge: number) => Math.abs(edge - x) < width / 2;
    if (frame && (isCut(frame.left) || isCut(frame.right))) continue;
    const isFree = (below: number) =>
      taken.every(
        (other) =>
          Math.abs(other.x - x) > (other.width + width) / 2 ||
          Math.abs(other.y - y - below) > (other.height + HEIGHT_PX) / 2,
      );
    const below = OFFSETS_PX.find(isFree);
    if (below === undefined) continue;
    taken.push({ x, y: y + below, width, height: HEIGHT_PX });
    placed.push({ ...name, below });
  }
  return placed;
}
