import { liesIn, type LngLat } from "#domain/region/outline-rings.ts";

/** Half the size of something that lies on a drawing, and its middle. */
export interface Plate {
  x: number;
  y: number;
  halfWidth: number;
  halfHeight: number;
}

/** An area in the units of the drawing, and the plate it asks for. */
interface PlateOf {
  rings: LngLat[][];
  halfWidth: number;
  halfHeight: number;
}

/** A place is looked for on so many lines across an area and down it. */
const LINES = 20;
const AIR = 4;
/** An area with less room than this would vanish under its plate: that lies beside it. */
const LEAST_ROOM = 14;

const overlap = (a: Plate, b: Plate) =>
  Math.abs(a.x - b.x) < a.halfWidth + b.halfWidth + AIR &&
  Math.abs(a.y - b.y) < a.halfHeight + b.halfHeight + AIR;

/** Where in an area it is widest all round, best first: no middle of a moon lies outside it. `room`: to the nearest edge. */
export function roomiestPlaces(
  rings: readonly LngLat[][],
  [width, height]: readonly [number, number],
): { x: number; y: number; room: number }[] {
  const xs = rings.flat().map(([x]) => Math.min(Math.max(x, 0), width));
  const ys = rings.flat().map(([, y]) => Math.min(Math.max(y, 0), height));
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [across, down] = [Math.max(...xs) - left, Math.max(...ys) - top];
  const places = [];
  for (let column = 1; column < LINES; column += 1)
    for (let row = 1; row < LINES; row += 1) {
      const [x, y] = [left + (across * column) / LINES, top + (down * row) / LINES];
      if (liesIn([x, y], rings))
        places.push({ x, y, room: Math.min(x, y, width - x, height - y, toEdge([x, y], rings)) });
    }
  return places.sort((a, b) => b.room - a.room);
}

function toEdge([x, y]: LngLat, rings: readonly LngLat[][]): number {
  let nearest = Infinity;
  for (const ring of rings)
    for (const [index, [toX, toY]] of ring.entries()) {
      const [fromX, fromY] = ring.at(index - 1) ?? [toX, toY];
      const [dx, dy] = [toX - fromX, toY - fromY];
      const along = dx === 0 && dy === 0 ? 0 : ((x - fromX) * dx + (y - fromY) * dy) / (dx * dx + dy * dy);
      const share = Math.min(Math.max(along, 0), 1);
      nearest = Math.min(nearest, Math.hypot(fromX + dx * share - x, fromY + dy * share - y));
    }
  return nearest;
}

/**
 * A place for the plate of every area: inside it where it fits best, beside it when it is small, and never over
 * another plate unless the picture has no other place left. The smallest areas choose first.
 */
export function layPlates(areas: readonly PlateOf[], size: readonly [number, number]): Plate[] {
  const [width, height] = size;
  const wanted = areas.map((area) => ({ area, places: roomiestPlaces(area.rings, size) }));
  const order = wanted.toSorted((a, b) => (a.places[0]?.room ?? 0) - (b.places[0]?.room ?? 0));
  const laid = new Map<PlateOf, Plate>();
  for (const { area, places } of order) {
    const { halfWidth, halfHeight } = area;
    const inside = (x: number, y: number): Plate => ({
      x: Math.round(Math.min(Math.max(x, halfWidth + AIR), width - halfWidth - AIR)),
      y: Math.round(Math.min(Math.max(y, halfHeight + AIR), height - halfHeight - AIR)),
      halfWidth,
      halfHeight,
    });
    const [best = { x: width / 2, y: height / 2, room: 0 }] = places;
    const others = areas.filter((one) => one !== area);
    const beside = [-1, 1].flatMap((side) => [
      inside(best.x + side * (halfWidth + LEAST_ROOM), best.y),
      inside(best.x, best.y + side * (halfHeight + LEAST_ROOM)),
    ]);
    const within = places.map(({ x, y }) => inside(x, y));
    const covered = (plate: Plate) => others.filter(({ rings }) => liesIn([plate.x, plate.y], rings)).length;
    const candidates =
      best.room < LEAST_ROOM
        ? [...beside.sort((a, b) => covered(a) - covered(b)), ...within]
        : [...within.filter((plate) => overhang(plate, area.rings) === 0), ...within, ...beside];
    const free = candidates.find((plate) => ![...laid.values()].some((other) => overlap(plate, other)));
    laid.set(area, free ?? inside(best.x, best.y));
  }
  return areas.map((area) => laid.get(area)!);
}

/** How many corners of a plate lie outside the area. */
const overhang = ({ x, y, halfWidth, halfHeight }: Plate, rings: readonly LngLat[][]): number =>
  [-1, 1].flatMap((across) =>
    [-1, 1].filter((down) => !liesIn([x + across * halfWidth, y + down * halfHeight], rings)),
  ).length;
