import { liesIn, ringsOf, windowRound, type LngLat } from "#domain/region/outline-rings.ts";
import type { Region, RegionState } from "#schema/region.ts";
import { regionText } from "./region-words.ts";

const WIDTH = 640;
/** How much of the neighbours shows, in degrees of longitude and of latitude. */
const AROUND = [0.05, 0.03] as const;
/** A place for a name is looked for on so many lines across an area and down it. */
const LINES = 24;
/** Half the height that a name of a neighbour needs. */
const NEIGHBOUR_ROOM = 24;
const LETTER = 10.5;
const SMALL_LETTER = 8.2;

interface Spot {
  x: number;
  y: number;
  /** From here to the nearest edge. */
  room: number;
}
interface DrawnArea {
  name: string;
  /** SVG path. */
  path: string;
  x: number;
  y: number;
}
interface DrawnTown extends DrawnArea {
  state: RegionState;
  label: string;
  /** Of the plate under name and state. */
  plate: number;
}
interface RegionMap {
  width: number;
  height: number;
  towns: DrawnTown[];
  /** Land round about; a name only where there is room for it. */
  neighbours: (Omit<DrawnArea, "name"> & { name: string | undefined })[];
}

/** The outlines of a region as a drawing. Undefined without outlines. Runs at build time. */
export function regionMap({ municipalities, drawing }: Region): RegionMap | undefined {
  const states = new Map(municipalities.map(({ code, state }) => [code, state]));
  const areas = (drawing?.areas ?? []).map((area) => ({ ...area, rings: ringsOf(area.outline) }));
  const own = areas.filter(({ code }) => states.has(code));
  if (own.length === 0) return undefined;
  const [[west, south], , [east, north]] = windowRound(
    own.flatMap(({ rings }) => rings.flat()),
    AROUND,
  ) as [LngLat, LngLat, LngLat];
  const scale = WIDTH / (east - west);
  // Degrees of longitude are shorter than those of latitude; at one latitude a plain stretch draws them true.
  const stretch = scale / Math.cos(((south + north) * Math.PI) / 360);
  const height = Math.round((north - south) * stretch);
  const flat = (rings: LngLat[][]) =>
    rings.map((ring) =>
      ring.map(([lng, lat]): LngLat => [
        Math.round((lng - west) * scale),
        Math.round((north - lat) * stretch),
      ]),
    );
  const drawn = areas.map(({ code, name, rings }) => {
    const corners = flat(rings);
    return { code, name, path: pathOf(corners), spot: roomiest(corners, height) };
  });
  return {
    width: WIDTH,
    height,
    towns: drawn.flatMap(({ code, name, path, spot }) => {
      const state = states.get(code);
      if (!state) return [];
      const label = regionText(`region.state.${state}`);
      const plate = Math.round(Math.max(name.length * LETTER, label.length * SMALL_LETTER) + 18);
      return [{ name, path, state, label, plate, x: within(spot.x, plate / 2), y: spot.y }];
    }),
    neighbours: drawn
      .filter(({ code }) => !states.has(code))
      .map(({ name, path, spot: { x, y, room } }) => {
        const half = (name.length * SMALL_LETTER) / 2;
        const fits = room > NEIGHBOUR_ROOM && x > half && x < WIDTH - half;
        return { name: fits ? name : undefined, path, x, y };
      }),
  };
}

const within = (x: number, half: number) => Math.round(Math.min(Math.max(x, half), WIDTH - half));

const pathOf = (rings: LngLat[][]) =>
  rings.map((ring) => `M${ring.map((corner) => corner.join(" ")).join("L")}Z`).join("");

/** Where in the picture an area is widest all round: no middle of a moon lies outside it. */
function roomiest(rings: LngLat[][], height: number): Spot {
  const corners = rings.flat();
  const [left, right] = [0, WIDTH].map((edge) =>
    clamp(
      corners.map(([x]) => x),
      edge,
      WIDTH,
    ),
  );
  const [top, bottom] = [0, height].map((edge) =>
    clamp(
      corners.map(([, y]) => y),
      edge,
      height,
    ),
  );
  let best: Spot = { x: left!, y: top!, room: -1 };
  for (let column = 1; column < LINES; column += 1)
    for (let row = 1; row < LINES; row += 1) {
      const x = left! + ((right! - left!) * column) / LINES;
      const y = top! + ((bottom! - top!) * row) / LINES;
      if (!liesIn([x, y], rings)) continue;
      const room = Math.min(
        x,
        y,
        WIDTH - x,
        height - y,
        ...corners.map((at) => Math.hypot(at[0] - x, at[1] - y)),
      );
      if (room > best.room) best = { x: Math.round(x), y: Math.round(y), room };
    }
  return best;
}

/** The lowest of these (for `edge` 0) or the highest, inside the picture. */
function clamp(values: number[], edge: number, size: number): number {
  const value = edge === 0 ? Math.min(...values) : Math.max(...values);
  return Math.min(Math.max(value, 0), size);
}
