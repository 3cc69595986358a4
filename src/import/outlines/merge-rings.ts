import type { LngLat } from "#domain/region/outline-rings.ts";

const keyOf = ([lng, lat]: LngLat) => `${lng},${lat}`;

/**
 * The edges of areas taken together: what two of them share falls away. Outer edges go counter-clockwise and those of
 * holes clockwise, before and after. Edges that are not the same corner for corner stay.
 */
export function mergeRings(rings: readonly LngLat[][]): LngLat[][] {
  const edges = new Map<string, [from: LngLat, to: LngLat]>();
  for (const ring of rings)
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
  return merged;
}

/** Takes this edge away; false when it was followed before. */
function take(onward: Map<string, [LngLat, LngLat][]>, from: LngLat, to: LngLat): boolean {
  const here = onward.get(keyOf(from)) ?? [];
  const index = here.findIndex(([, end]) => keyOf(end) === keyOf(to));
  if (index < 0) return false;
  here.splice(index, 1);
  return true;
}
