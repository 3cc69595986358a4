/** A place on a flat map, in whatever unit the map has. */
export type FlatPoint = [x: number, y: number];

/**
 * What of a shape lies within a window (Sutherland and Hodgman, Communications of the ACM 17(1), 1974). The window has
 * no dents, the shape may have; both may go either way round. Parts that the window tears apart stay joined by a line
 * along its edge. Empty when nothing of it lies within.
 */
export function clipRing(shape: readonly FlatPoint[], window: readonly FlatPoint[]): FlatPoint[] {
  const turn = Math.sign(flatSurface(window));
  return window.reduce((rest: readonly FlatPoint[], from, index) => {
    const to = window[(index + 1) % window.length] ?? from;
    const side = ([x, y]: FlatPoint) =>
      turn * ((to[0] - from[0]) * (y - from[1]) - (to[1] - from[1]) * (x - from[0]));
    return rest.flatMap((point, position) => {
      const previous = rest.at(position - 1) ?? point;
      const [here, before] = [side(point), side(previous)];
      const crossing: FlatPoint[] =
        here < 0 !== before < 0 ? [partWay(previous, point, before / (before - here))] : [];
      return here < 0 ? crossing : [...crossing, point];
    });
  }, shape) as FlatPoint[];
}

const partWay = (a: FlatPoint, b: FlatPoint, share: number): FlatPoint => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
];

/** Twice the surface; the sign says which way round the corners go. */
export const flatSurface = (ring: readonly FlatPoint[]): number =>
  ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
