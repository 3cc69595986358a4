import type { MunicipalityEntry } from "#domain/catalog.ts";
import type { Point } from "#schema/identifiers.ts";
import { landOf, placeOf, type Land } from "./land.ts";

type LatLng = Land["bounds"][number];

interface PlacePictureParts {
  width: number;
  height: number;
  /** The land of neighbours, the municipality to its edge, its neighbourhoods, and the chosen one, as SVG paths. */
  around: string;
  ground: string;
  land: string;
  here: string;
  names: { name: string; x: number; y: number }[];
  /** In the order of the points given; those that lie outside the picture are left out. */
  dots: (Spot & Dot)[];
  /** The place it is about, when it lies in the picture. */
  pin: Spot | undefined;
}
/** What a dot leads to, for who points at it. */
interface Dot {
  name?: string;
  href?: string;
}
interface Spot {
  x: number;
  y: number;
}

interface PictureQuestion {
  dots?: readonly (Point & Dot)[];
  pin?: Point | undefined;
  /** Slug of the neighbourhood that stands out, where its shape is known. */
  neighbourhood?: string | undefined;
  /** Only that neighbourhood and what lies around it. */
  close?: boolean;
  /** For a narrow column: names and dots are larger against the land. */
  isNarrow?: boolean;
}
type Bounds = Land["bounds"];

/** In units of the picture. Its names and dots are as large as it is drawn for: half a page, or a narrow column. */
export const PLACE_PICTURE_WIDTH = { page: 640, column: 520 } as const;
const MARGIN = 28;
/** From the middle of a neighbourhood to the edge of its picture: about 1.8 km, in degrees. */
const CLOSE = { lat: 0.0135, lng: 0.0265 };
/** The pin stands above its spot, and a name that would lie under it goes below. */
const PIN = { halfWidth: 26, height: 66, room: 30 };
/** Half of a name with its halo: the letters of the guide are 7.1 to 7.8 units each, half of them, at their size here. */
const halfOf = (name: string) => name.length * 7.8 + 4;
const NAME_HEIGHT = 30;

const lands = new WeakMap<MunicipalityEntry, Land>();
function drawnLand(municipality: MunicipalityEntry): Land {
  const known = lands.get(municipality) ?? landOf([municipality]);
  lands.set(municipality, known);
  return known;
}

/** From degrees to a picture of these bounds. */
function projectionOf([[south, west], [north, east]]: Bounds, width: number, margin: number) {
  const scale = (width - 2 * margin) / Math.max(east - west, 0.01);
  // Degrees of longitude are shorter than those of latitude; at one latitude a plain stretch draws them true.
  const stretch = scale / Math.cos(((north + south) * Math.PI) / 360);
  const at = ([lat, lng]: LatLng): Spot => ({
    x: Math.round(margin + (lng - west) * scale),
    y: Math.round(margin + (north - lat) * stretch),
  });
  const height = at([south, west]).y + margin;
  const isInside = ({ x, y }: Spot) => x >= 0 && y >= 0 && x <= width && y <= height;
  /** Corners that fall on one spot of the picture are drawn once; what lies beside it is not drawn. */
  const drawn = (rings: LatLng[][]) =>
    rings
      .map((ring) => ring.map(at))
      .filter((spots) => !isBeside(spots, width, height))
      .map((spots) => [...new Set(spots.map(({ x, y }) => `${x} ${y}`))])
      .filter((corners) => corners.length > 2)
      .map((corners) => `M${corners.join("L")}Z`)
      .join("");
  return { at, height, isInside, drawn };
}

const isBeside = (spots: readonly Spot[], width: number, height: number) =>
  spots.every(({ x }) => x < 0) ||
  spots.every(({ x }) => x > width) ||
  spots.every(({ y }) => y < 0) ||
  spots.every(({ y }) => y > height);

type Named = { name: string } & Spot;

/** Moved sideways until the whole of it is in the picture. */
const within = ({ name, x, y }: Named, width: number): Named => {
  const half = halfOf(name);
  return { name, x: Math.min(Math.max(x, half), width - half), y };
};

/** Names where they fit: not under the pin, not out of the picture, and the first of two that would overlap. */
function laidNames(names: readonly Named[], pin: Spot | undefined, height: number): Named[] {
  const laid: Named[] = [];
  for (const { name, x, y } of names) {
    const half = halfOf(name);
    const isUnderPin =
      pin !== undefined &&
      Math.abs(x - pin.x) < half + PIN.halfWidth &&
      y > pin.y - PIN.height &&
      y < pin.y + PIN.room;
    const spot = { name, x, y: isUnderPin ? pin.y + PIN.room : y };
    const isFree = laid.every(
      (other) =>
        Math.abs(other.x - x) > half + halfOf(other.name) || Math.abs(other.y - spot.y) > NAME_HEIGHT,
    );
    if (isFree && spot.y > NAME_HEIGHT && spot.y < height - 8) laid.push(spot);
  }
  return laid;
}

/** A name makes room for the dots that it would lie on. */
const aboveDots = (names: readonly Named[], dots: readonly Spot[]): Named[] =>
  names.map(({ name, x, y }) => {
    const above = (at: number): number => {
      const under = dots.filter(
        (dot) => Math.abs(dot.x - x) < halfOf(name) + 8 && Math.abs(dot.y - at + 8) < 20,
      );
      const free = Math.min(at, ...under.map((dot) => dot.y - 14));
      // Above one dot it may lie on the next.
      return free < at ? above(free) : at;
    };
    return { name, x, y: above(y) };
  });

/**
 * A municipality, or a neighbourhood of it, with points on it, measured true: to see where a place lies, not to find a
 * street. Undefined when it should come close to a neighbourhood of which nobody knows where it is.
 */
export function placePicture(
  municipality: MunicipalityEntry,
  { dots = [], pin, neighbourhood, close = false, isNarrow = false }: PictureQuestion,
): PlacePictureParts | undefined {
  const { around, ground, stones, names, bounds } = drawnLand(municipality);
  const own = municipality.neighbourhoods.find(({ slug }) => slug === neighbourhood);
  const middle = pin ?? (own && placeOf(own));
  if (close && !middle) return undefined;
  const width = PLACE_PICTURE_WIDTH[isNarrow ? "column" : "page"];
  const { at, height, isInside, drawn } =
    close && middle ? projectionOf(boundsRound(middle), width, 0) : projectionOf(bounds, width, MARGIN);
  const here = pin && at([pin.lat, pin.lng]);
  const spots = dots.map(({ lat, lng, ...dot }) => ({ ...at([lat, lng]), ...dot })).filter(isInside);
  const shown = names
    .filter(({ kind }) => (kind === "neighbourhood") === close)
    .sort((a, b) => Number(b.name === own?.name) - Number(a.name === own?.name))
    .map(({ name, at: spot }) => ({ name, ...at(spot) }))
    .filter(isInside)
    .map((named) => within(named, width));
  return {
    width,
    height,
    around: drawn(around),
    ground: drawn(ground),
    land: drawn(stones),
    here: own?.outline ? drawn(landOf([{ ...municipality, neighbourhoods: [own], around: [] }]).stones) : "",
    names: laidNames(aboveDots(shown, spots), here, height),
    dots: spots,
    pin: here && isInside(here) ? here : undefined,
  };
}

const boundsRound = ({ lat, lng }: Point): Bounds => [
  [lat - CLOSE.lat, lng - CLOSE.lng],
  [lat + CLOSE.lat, lng + CLOSE.lng],
];
