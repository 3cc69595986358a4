import type { LngLat } from "#domain/region/outline-rings.ts";

const keyOf = ([lng, lat]: LngLat) => `${lng},${lat}`;

/**
 * The outer edges of areas taken together: what two of them share falls away. Edges that are not the same corner for
 * corner stay, and so do areas that only touch in a corner.
 */
export function mergeRings(rings: readonly LngLat[][]): LngLat[][] {
  const edges = new Map<string, [from: LngLat, to: LngLat]>();
  for (const ring of rings.map(oneWayRound))
    for (const [index, to] of ring.entries()) {
      const from = ring.at(index - 1) ?? to;
      const back = `${keyOf(to)} ${keyOf(from)}`;
      if (edges.has(back)) edges.delete(back);
      else edges.set(`${keyOf(from)} ${keyOf(to)}`, [from, to]);
    }
  const onward = Map.groupBy(edges.values(), ([from]) => keyOf(from));
  const merged: LngLat[][] = [];
  for (const start of edges.values()) {
    const ring: LngLat[] = [];
    let [from, to] = start;
    while (take(onward, from, to)) {
      ring.push(from);
      const next = onward.get(keyOf(to))?.[0];
      if (!next) break;
      [from, to] = next;
    }
    if (ring.length > 2) merged.push(ring);
  }
  return merged.filter((ring) => surface(ring) > 0);
}

/** Takes this edge away; false when it was followed before. */
function take(onward: Map<string, [LngLat, LngLat][]>, from: LngLat, to: LngLat): boolean {
  const here = onward.get(keyOf(from)) ?? [];
  const index = here.findIndex(([, end]) => keyOf(end) === keyOf(to));
  if (index < 0) return false;
  here.splice(index, 1);
  return true;
}

/** Twice the surface in square degrees, negative when it goes round clockwise: a hole, once areas are merged. */
const surface = (ring: LngLat[]): number =>
  ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length]!;
    return sum + x * nextY - nextX * y;
  }, 0);

const oneWayRound = (ring: LngLat[]) => (surface(ring) < 0 ? ring.toReversed() : ring);
