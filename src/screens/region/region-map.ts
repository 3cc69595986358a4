import { ringsOf, windowRound, type LngLat } from "#domain/region/outline-rings.ts";
import type { Region, RegionState } from "#schema/prescribing/region.ts";
import { layPlates, roomiestPlaces, type Plate } from "./lay-plates.ts";
import { regionText } from "./region-words.ts";

const WIDTH = 480;
/** How much of the neighbours shows, in degrees of longitude and of latitude. */
const AROUND = [0.05, 0.03] as const;
/** Widths of a letter, of names and of the words under them. */
const LETTER = 8.6;
const SMALL_LETTER = 6.3;
const HALF_PLATE = 19;
/** A name of a neighbour stands this far from every edge. */
const NEIGHBOUR_ROOM = 16;

interface DrawnTown extends Plate {
  name: string;
  /** SVG path. */
  path: string;
  state: RegionState;
  label: string;
  /** Where a line to the plate begins, when that does not lie on its own area. */
  from: { x: number; y: number } | undefined;
}
interface RegionMap {
  width: number;
  height: number;
  towns: DrawnTown[];
  /** Land round about, and its names where there is room for one. */
  around: string[];
  near: { name: string; x: number; y: number }[];
}

/** The outlines of a region as a drawing. Undefined without outlines. Runs at build time. */
export function regionMap({ municipalities, drawing }: Region): RegionMap | undefined {
  const states = new Map(municipalities.map(({ code, state }) => [code, state]));
  const known = (drawing?.areas ?? []).map((area) => ({ ...area, rings: ringsOf(area.outline) }));
  const corners = known.filter(({ code }) => states.has(code)).flatMap(({ rings }) => rings.flat());
  if (corners.length === 0) return undefined;
  const [[west, south], , [east, north]] = windowRound(corners, AROUND) as [LngLat, LngLat, LngLat];
  const scale = WIDTH / (east - west);
  // Degrees of longitude are shorter than those of latitude; at one latitude a plain stretch draws them true.
  const stretch = scale / Math.cos(((south + north) * Math.PI) / 360);
  const size = [WIDTH, Math.round((north - south) * stretch)] as const;
  const toDrawing = ([lng, lat]: LngLat): LngLat => [
    Math.round((lng - west) * scale),
    Math.round((north - lat) * stretch),
  ];
  const areas = known.map(({ rings, ...area }) => ({
    ...area,
    rings: rings.map((ring) => ring.map(toDrawing)),
  }));
  const towns = areas.flatMap(({ code, name, rings }) => {
    const state = states.get(code);
    if (!state) return [];
    const label = regionText(`region.state.${state}`);
    const halfWidth = Math.round(Math.max(name.length * LETTER, label.length * SMALL_LETTER) / 2 + 8);
    return [{ name, rings, state, label, halfWidth, halfHeight: HALF_PLATE }];
  });
  const plates = layPlates(towns, size);
  const others = areas.filter(({ code }) => !states.has(code));
  return {
    width: size[0],
    height: size[1],
    towns: towns.map(({ name, rings, state, label }, index) => ({
      ...{ name, state, label, path: pathOf(rings), ...plates[index]! },
      from: lineFrom(plates[index]!, rings, size),
    })),
    around: others.map(({ rings }) => pathOf(rings)),
    near: namesOf(others, plates, size),
  };
}

const pathOf = (rings: LngLat[][]) =>
  rings.map((ring) => `M${ring.map((corner) => corner.join(" ")).join("L")}Z`).join("");

/** From the middle of the area, unless the plate covers it. */
function lineFrom(plate: Plate, rings: LngLat[][], size: readonly [number, number]): DrawnTown["from"] {
  const [best] = roomiestPlaces(rings, size);
  if (!best) return undefined;
  const covers =
    Math.abs(best.x - plate.x) < plate.halfWidth && Math.abs(best.y - plate.y) < plate.halfHeight;
  return covers || best.room > HALF_PLATE ? undefined : { x: Math.round(best.x), y: Math.round(best.y) };
}

/** Names of neighbours, where they cover nothing. */
function namesOf(
  areas: readonly { name: string; rings: LngLat[][] }[],
  plates: readonly Plate[],
  size: readonly [number, number],
): RegionMap["near"] {
  const taken = [...plates];
  return areas.flatMap(({ name, rings }) => {
    const halfWidth = (name.length * SMALL_LETTER) / 2;
    const place = roomiestPlaces(rings, size).find(
      ({ x, y, room }) =>
        room > NEIGHBOUR_ROOM &&
        x > halfWidth &&
        x < size[0] - halfWidth &&
        taken.every(
          (other) =>
            Math.abs(other.x - x) > other.halfWidth + halfWidth ||
            Math.abs(other.y - y) > other.halfHeight + 10,
        ),
    );
    if (!place) return [];
    const [x, y] = [Math.round(place.x), Math.round(place.y)];
    taken.push({ x, y, halfWidth, halfHeight: 10 });
    return [{ name, x, y }];
  });
}
