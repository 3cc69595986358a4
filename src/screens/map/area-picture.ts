import { placeOf, type Land } from "./land.ts";
import type { Shelf } from "#screens/shelf/shelves.ts";

interface PicturePoint {
  x: number;
  y: number;
}

const ROUNDS = 80;

/**
 * Moves spots that lie closer than `distance` apart until none overlap, each as little as it must, within a
 * field of `width`. Deterministic: the same content draws the same picture. Two spots on one point part
 * to the left and right.
 */
export function spreadOut(spots: readonly PicturePoint[], distance: number, width: number): PicturePoint[] {
  const moved = spots.map((spot) => ({ ...spot }));
  for (let round = 0; round < ROUNDS; round += 1) {
    let isCrowded = false;
    for (const [index, a] of moved.entries()) {
      for (const b of moved.slice(index + 1)) {
        const [dx, dy] = [b.x - a.x || 0.1, b.y - a.y];
        const apart = Math.hypot(dx, dy);
        if (apart >= distance) continue;
        isCrowded = true;
        const push = (distance - apart) / 2 / apart;
        a.x -= dx * push;
        a.y -= dy * push;
        b.x += dx * push;
        b.y += dy * push;
      }
    }
    for (const spot of moved) spot.x = Math.min(Math.max(spot.x, distance / 2), width - distance / 2);
    if (!isCrowded) break;
  }
  return moved.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }));
}

const WIDTH = 640;
const MARGIN = 56;
/** A table with its chairs, and air. */
const TABLE_SPACE = 58;
const TABLE_RADIUS = 28;
const MAX_CHAIRS = 8;
/** Room a name takes: half its width per letter, and its height. */
const LETTER_HALF = 7.8;
const NAME_HEIGHT = 22;

interface AreaTable extends PicturePoint {
  shelf: Shelf;
  /** Angles of the chairs in degrees. */
  chairs: number[];
}
interface AreaName extends PicturePoint {
  name: string;
}
interface AreaPicture {
  width: number;
  height: number;
  tables: AreaTable[];
  /** The parts of the town, each near its own tables. */
  names: AreaName[];
  /** The land of its neighbours as one SVG path. */
  around: string;
  /** The municipality to its real edge as one SVG path; empty where that is not known. */
  ground: string;
  /** Its neighbourhoods as one SVG path. */
  land: string;
}

interface Box extends PicturePoint {
  halfWidth: number;
}

/** How much of a name would lie on tables, on other names or outside the picture. */
function trouble(box: Box, tables: readonly PicturePoint[], names: readonly Box[], height: number): number {
  const onTables = tables.filter(({ x, y }) => {
    const dx = Math.max(Math.abs(x - box.x) - box.halfWidth, 0);
    const dy = Math.max(Math.abs(y - box.y + NAME_HEIGHT / 3) - NAME_HEIGHT / 2, 0);
    return Math.hypot(dx, dy) < TABLE_RADIUS;
  }).length;
  const onNames = names.filter(
    ({ x, y, halfWidth }) =>
      Math.abs(x - box.x) < halfWidth + box.halfWidth && Math.abs(y - box.y) < NAME_HEIGHT,
  ).length;
  const outside =
    box.x < box.halfWidth || box.x > WIDTH - box.halfWidth || box.y < NAME_HEIGHT || box.y > height - 14;
  return onTables + 2 * onNames + (outside ? 5 : 0);
}

/** Places every name above, below or beside its own tables: wherever it covers least. */
function namesOf(tables: AreaTable[], height: number): AreaName[] {
  const districts = Map.groupBy(tables, ({ shelf }) => shelf.neighbourhood?.district ?? "");
  const boxes: (Box & AreaName)[] = [];
  for (const [name, own] of districts) {
    if (!name) continue;
    const halfWidth = name.length * LETTER_HALF;
    const within = (x: number) => Math.min(Math.max(x, halfWidth + 8), WIDTH - halfWidth - 8);
    const candidates = own.flatMap(({ x, y }) => [
      { x: within(x), y: y - 35 },
      { x: within(x), y: y + 50 },
      { x: x - TABLE_RADIUS - halfWidth, y: y + 7 },
      { x: x + TABLE_RADIUS + halfWidth, y: y + 7 },
    ]);
    const best = candidates
      .map((spot) => ({ ...spot, halfWidth, name }))
      .map((box) => ({ box, cost: trouble(box, tables, boxes, height) }))
      .reduce((least, next) => (next.cost < least.cost ? next : least));
    boxes.push(best.box);
  }
  return boxes.map(({ name, x, y }) => ({ name, x: Math.round(x), y: Math.round(y) }));
}

/**
 * The neighbourhoods of a town as tables on their land, moved apart where they would overlap: a picture to
 * choose from, no map to measure on. Undefined with fewer than two tables.
 */
export function areaPicture(
  shelves: Shelf[],
  { around, ground, stones }: Pick<Land, "around" | "ground" | "stones">,
): AreaPicture | undefined {
  const placed = shelves.flatMap((shelf) => {
    const centre = shelf.neighbourhood && placeOf(shelf.neighbourhood);
    return centre ? [{ shelf, centre }] : [];
  });
  if (placed.length < 2) return undefined;
  const lngs = placed.map(({ centre }) => centre.lng);
  const lats = placed.map(({ centre }) => centre.lat);
  const west = Math.min(...lngs);
  const north = Math.max(...lats);
  const scale = (WIDTH - 2 * MARGIN) / Math.max(Math.max(...lngs) - west, 0.01);
  // Degrees of longitude are shorter than those of latitude; at one latitude a plain stretch draws them true.
  const stretch = scale / Math.cos(((north + Math.min(...lats)) * Math.PI) / 360);
  const x = (lng: number) => Math.round(MARGIN + (lng - west) * scale);
  const y = (lat: number) => Math.round(MARGIN + NAME_HEIGHT + (north - lat) * stretch);
  const spots = spreadOut(
    placed.map(({ centre }) => ({ x: x(centre.lng), y: y(centre.lat) })),
    TABLE_SPACE,
    WIDTH,
  );
  const tables = placed.map(({ shelf }, index) => {
    const count = Math.min(shelf.entries.length, MAX_CHAIRS);
    const chairs = Array.from({ length: count }, (_, chair) => Math.round((360 / count) * chair - 90));
    return { shelf, chairs, ...spots[index]! };
  });
  const drawn = (rings: [number, number][][]) =>
    rings.map((ring) => `M${ring.map(([lat, lng]) => `${x(lng)} ${y(lat)}`).join("L")}Z`).join("");
  const height = Math.max(...tables.map((table) => table.y)) + MARGIN;
  return {
    width: WIDTH,
    height,
    tables,
    names: namesOf(tables, height),
    around: drawn(around),
    ground: drawn(ground),
    land: drawn(stones),
  };
}
