import type { Hit } from "#search/engine.ts";
import type { ResultCard } from "#screens/card/shown-card.ts";

/** One thing on the map: a pin (one activity) or a table (several that lie too close to draw apart). */
export interface MapTable {
  /** Stable while the same activities stand together. */
  key: string;
  lat: number;
  lng: number;
  slugs: string[];
  /** Looking closer makes it fall apart within these bounds; absent when all stand at the same address. */
  around?: [southWest: [lat: number, lng: number], northEast: [lat: number, lng: number]];
}

export const MAX_ZOOM = 18;
/** Two tables need this much room, in pixels, not to touch. */
const TABLE_ROOM_PX = 58;
/** From afar they stand wider apart: there the names of districts stand between them (place-names.ts). */
const FAR = { below: 12, room: 88 };
const TILE_PX = 256;

export interface Spot {
  slug: string;
  lat: number;
  lng: number;
  /** Web Mercator, the whole world from 0 to 1. */
  x: number;
  y: number;
}

/** Where the activities with a point stand; the rest is for the list beside the map. */
export function spotsOf(hits: readonly Hit[], cards: ReadonlyMap<string, ResultCard>): Spot[] {
  return hits.flatMap(({ id: slug }) => {
    const point = cards.get(slug)?.point;
    if (!point) return [];
    const { lat, lng } = point;
    const north = Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
    return [{ slug, lat, lng, x: lng / 360 + 0.5, y: 0.5 - north / (2 * Math.PI) }];
  });
}

/**
 * Seats activities that would overlap at a zoom level round one table. Own and small, because the map has
 * 50 kB and Leaflet takes 44 of them. The best match comes first and keeps its place, who is near joins it:
 * so no two tables are ever closer than TABLE_ROOM_PX.
 */
export function tablesAt(spots: readonly Spot[], zoom: number): MapTable[] {
  return gather(spots, zoom).flatMap((members) => {
    const [host] = members;
    if (!host) return [];
    const slugs = members.map(({ slug }) => slug);
    const around = gather(members, MAX_ZOOM).length > 1 && boundsOf(members);
    return [
      { key: [...slugs].sort().join(" "), slugs, lat: host.lat, lng: host.lng, ...(around && { around }) },
    ];
  });
}

function gather(spots: readonly Spot[], zoom: number): Spot[][] {
  const room = zoom < FAR.below ? FAR.room : TABLE_ROOM_PX;
  const reach = room / (TILE_PX * 2 ** zoom);
  const cells = new Map<string, Spot[][]>();
  const tables: Spot[][] = [];
  for (const spot of spots) {
    const [column, row] = [Math.floor(spot.x / reach), Math.floor(spot.y / reach)];
    const around = [-1, 0, 1].flatMap((right) =>
      [-1, 0, 1].flatMap((down) => cells.get(`${column + right},${row + down}`) ?? []),
    );
    const table = around.find(([host]) => host && Math.hypot(host.x - spot.x, host.y - spot.y) < reach);
    if (table) {
      table.push(spot);
      continue;
    }
    const fresh = [spot];
    tables.push(fresh);
    const cell = `${column},${row}`;
    cells.set(cell, [...(cells.get(cell) ?? []), fresh]);
  }
  return tables;
}

function boundsOf(members: readonly Spot[]): NonNullable<MapTable["around"]> {
  const lats = members.map(({ lat }) => lat);
  const lngs = members.map(({ lng }) => lng);
  return [
    [Math.min(...lats), Math.min(...lngs)],
    [Math.max(...lats), Math.max(...lngs)],
  ];
}
