import { metresApart, type LngLat } from "#domain/region/outline-rings.ts";
import type { Outline } from "#schema/outline.ts";
import type { Shape } from "./read-outlines.ts";

const keyOf = ([lng, lat]: LngLat) => `${lng},${lat}`;

/**
 * The same areas with fewer corners: none of the old ones lies more than about `metres` beside the new edge. An edge
 * that two areas share is the same edge afterwards, so that no gap opens between them. An area that would vanish stays
 * as it was.
 */
export function simplifyShapes(shapes: readonly Shape[], metres: number): Shape[] {
  const joints = jointsOf(shapes);
  return shapes.map((shape) => ({
    ...shape,
    rings: shape.rings.map((ring) => simplifyRing(ring, joints, metres)),
  }));
}

/** Corners where more than two edges meet: they stay. */
function jointsOf(shapes: readonly Shape[]): Set<string> {
  const beside = new Map<string, Set<string>>();
  for (const { rings } of shapes)
    for (const ring of rings)
      for (const [index, corner] of ring.entries()) {
        const key = keyOf(corner);
        const others = beside.get(key) ?? new Set();
        others.add(keyOf(ring.at(index - 1) ?? corner));
        others.add(keyOf(ring[(index + 1) % ring.length] ?? corner));
        beside.set(key, others);
      }
  return new Set([...beside].filter(([, others]) => others.size > 2).map(([key]) => key));
}

function simplifyRing(ring: LngLat[], joints: ReadonlySet<string>, metres: number): LngLat[] {
  const starts = ring.flatMap((corner, index) => (joints.has(keyOf(corner)) ? [index] : []));
  // An island has no joint: the most western corner is one whoever draws it.
  if (starts.length === 0)
    starts.push(ring.reduce((west, at, index) => (at[0] < ring[west]![0] ? index : west), 0));
  const turned = [...ring.slice(starts[0]), ...ring.slice(0, starts[0])];
  const cuts = [...starts.map((start) => start - starts[0]!), turned.length];
  const closed = [...turned, turned[0]!];
  const simple = cuts.slice(0, -1).flatMap((cut, index) => {
    const line = closed.slice(cut, cuts[index + 1]! + 1);
    return simplifyEdge(line, metres).slice(0, -1);
  });
  return simple.length > 2 ? simple : ring;
}

/** The same for both areas beside this edge, each of which goes along it in its own direction. */
function simplifyEdge(line: LngLat[], metres: number): LngLat[] {
  const [first, last] = [line[0]!, line.at(-1)!];
  if (keyOf(first) === keyOf(last) && line.length > 3) {
    const far = line.reduce(
      (best, at, index) => (metresApart(at, first) > metresApart(line[best]!, first) ? index : best),
      0,
    );
    return [
      ...simplifyEdge(line.slice(0, far + 1), metres).slice(0, -1),
      ...simplifyEdge(line.slice(far), metres),
    ];
  }
  return keyOf(first) < keyOf(last)
    ? withoutBends(line, metres)
    : withoutBends(line.toReversed(), metres).toReversed();
}

/** Douglas and Peucker, The Canadian Cartographer 10(2), 1973: the farthest corner stays when it lies too far off. */
function withoutBends(line: LngLat[], metres: number): LngLat[] {
  const [first, last] = [line[0]!, line.at(-1)!];
  const off = line.map((corner) => metresBeside(corner, first, last));
  const far = off.reduce((best, value, index) => (value > off[best]! ? index : best), 0);
  if (line.length < 3 || off[far]! <= metres) return [first, last];
  return [
    ...withoutBends(line.slice(0, far + 1), metres).slice(0, -1),
    ...withoutBends(line.slice(far), metres),
  ];
}

function metresBeside(corner: LngLat, from: LngLat, to: LngLat): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((corner[0] - from[0]) * dx + (corner[1] - from[1]) * dy) / length;
  const share = Math.min(Math.max(along, 0), 1);
  return metresApart(corner, [from[0] + dx * share, from[1] + dy * share]);
}

const rounded = (degrees: number, digits: number) => String(Number(degrees.toFixed(digits)));

/** As content keeps it. Four digits are some ten metres; corners that become the same are one. */
export function outlineOf(rings: readonly LngLat[][], digits: number): Outline {
  return rings.flatMap((ring) => {
    const corners = ring.map(([lng, lat]) => `${rounded(lng, digits)},${rounded(lat, digits)}`);
    const kept = corners.filter((corner, index) => corner !== corners.at(index - 1));
    return kept.length > 2 ? [kept.join(" ")] : [];
  });
}
