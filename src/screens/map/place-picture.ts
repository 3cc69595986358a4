import type { MunicipalityEntry } from "#domain/catalog.ts";
import type { Point } from "#schema/identifiers.ts";
import { landOf, type Land } from "./land.ts";

type LatLng = Land["bounds"][number];

interface PlacePictureParts {
  height: number;
  /** The land of neighbours, the municipality to its edge, its neighbourhoods, and the chosen one, as SVG paths. */
  around: string;
  ground: string;
  land: string;
  here: string;
  names: { name: string; x: number; y: number }[];
  /** In the order of the points given; those that lie outside the picture are left out. */
  dots: Spot[];
  /** The place it is about, when it lies in the picture. */
  pin: Spot | undefined;
}
interface Spot {
  x: number;
  y: number;
}

/** In units of the picture. Its names and dots are as large as it is drawn for: a column, or half a page. */
export const PLACE_PICTURE_WIDTH = 640;
const MARGIN = 28;

const lands = new WeakMap<MunicipalityEntry, Land>();
function drawnLand(municipality: MunicipalityEntry): Land {
  const known = lands.get(municipality) ?? landOf([municipality]);
  lands.set(municipality, known);
  return known;
}

/** The pin stands above its spot, and a name that would lie under it goes below. */
const PIN = { halfWidth: 26, height: 66, room: 30 };
/** A name of this many units wide, half of it, may not run out of the picture. */
const halfOf = (name: string) => name.length * 8;

/**
 * A municipality with points on it, measured true: to see where in the town a place lies, not to find a street. With the
 * slug of a neighbourhood that is drawn in its real shape, it stands out.
 */
export function placePicture(
  municipality: MunicipalityEntry,
  {
    dots = [],
    pin,
    neighbourhood,
  }: { dots?: readonly Point[]; pin?: Point | undefined; neighbourhood?: string | undefined },
): PlacePictureParts {
  const { around, ground, stones, names, bounds } = drawnLand(municipality);
  const [[south, west], [north, east]] = bounds;
  const scale = (PLACE_PICTURE_WIDTH - 2 * MARGIN) / Math.max(east - west, 0.01);
  // Degrees of longitude are shorter than those of latitude; at one latitude a plain stretch draws them true.
  const stretch = scale / Math.cos(((north + south) * Math.PI) / 360);
  const at = ([lat, lng]: LatLng) => ({
    x: Math.round(MARGIN + (lng - west) * scale),
    y: Math.round(MARGIN + (north - lat) * stretch),
  });
  const height = at([south, west]).y + MARGIN;
  /** Corners that fall on one spot of the picture are drawn once. */
  const drawn = (rings: LatLng[][]) =>
    rings
      .map((ring) => [...new Set(ring.map((corner) => Object.values(at(corner)).join(" ")))])
      .filter((corners) => corners.length > 2)
      .map((corners) => `M${corners.join("L")}Z`)
      .join("");
  const own = municipality.neighbourhoods.find(({ slug }) => slug === neighbourhood);
  const here = pin && at([pin.lat, pin.lng]);
  const isUnderPin = ({ x, y }: Spot, half: number) =>
    here !== undefined &&
    Math.abs(x - here.x) < half + PIN.halfWidth &&
    y > here.y - PIN.height &&
    y < here.y + PIN.room;
  const within = ({ x, y }: Spot) => x >= 0 && y >= 0 && x <= PLACE_PICTURE_WIDTH && y <= height;
  return {
    height,
    around: drawn(around),
    ground: drawn(ground),
    land: drawn(stones),
    here: own?.outline ? drawn(landOf([{ ...municipality, neighbourhoods: [own], around: [] }]).stones) : "",
    names: names
      .filter(({ kind }) => kind !== "neighbourhood")
      .map(({ name, at: middle }) => {
        const { x, y } = at(middle);
        const half = halfOf(name);
        const spot = { x: Math.min(Math.max(x, half), PLACE_PICTURE_WIDTH - half), y };
        return { name, ...spot, ...(isUnderPin(spot, half) && { y: here!.y + PIN.room }) };
      }),
    dots: dots.map(({ lat, lng }) => at([lat, lng])).filter(within),
    pin: here && within(here) ? here : undefined,
  };
}
