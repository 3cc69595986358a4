import type { Location } from "#schema/location.ts";
import type { Point } from "#schema/identifiers.ts";
import type { UnderstoodRow } from "#import/row/understand-row.ts";
import { median, mostCommon } from "./most-common.ts";
import { plain } from "#domain/plain.ts";
import { comparedText, similarity } from "#import/words/same-words.ts";
import { aboutPlace } from "#import/words/about-place.ts";

interface CollectedLocation {
  record: Location;
  rows: UnderstoodRow[];
}
type Venue = NonNullable<UnderstoodRow["venue"]>;

/**
 * One location per place. Rows share it when the street is the same and the names are alike, or the name is the
 * same and one of them has no street. What one row lacks (postcode, neighbourhood, point) another supplies.
 */
export function collectLocations(rows: readonly UnderstoodRow[]): CollectedLocation[] {
  const groups: { name: string; street: string; rows: UnderstoodRow[] }[] = [];
  const ordered = [...rows].sort((a, b) => Number(!a.venue?.street) - Number(!b.venue?.street));
  for (const row of ordered) {
    if (!row.venue) continue;
    const key = locationKey(row.venue);
    const group = groups.find((one) => samePlace(one, key));
    if (group) group.rows.push(row);
    else groups.push({ ...key, rows: [row] });
  }
  return groups.map(({ rows: unsorted }) => {
    const rows = unsorted.sort((a, b) => a.row - b.row);
    return { record: recordOf(rows), rows };
  });
}

export function locationKey(venue: { name: string; street?: string }): { name: string; street: string } {
  return { name: bare(venue.name), street: bare(streetInFull(venue.street ?? "")) };
}

export function samePlace(a: { name: string; street: string }, b: { name: string; street: string }): boolean {
  if (a.street !== "" && b.street !== "")
    return (
      a.street === b.street &&
      (similarity(comparedText(a.name), comparedText(b.name)) > 0.6 ||
        a.name.includes(b.name) ||
        b.name.includes(a.name))
    );
  return a.name === b.name;
}

function streetInFull(street: string): string {
  return plain(street)
    .replace(/str\.?(?=\s*\d|$)/, "straat")
    .replace(/(\w)pl\.?(?=\s*\d|$)/, "$1plein")
    .replace(/(\w)ln\.?(?=\s*\d|$)/, "$1laan")
    .replace(/(\w)wg\.?(?=\s*\d|$)/, "$1weg");
}

function bare(text: string): string {
  return plain(text)
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

function recordOf(rows: UnderstoodRow[]): Location {
  const venues = rows.flatMap(({ venue }) => venue ?? []);
  const shared = (key: keyof Venue) =>
    mostCommon(venues.flatMap((venue) => (typeof venue[key] === "string" ? [venue[key]] : [])));
  const postcode = shared("postcode");
  const pc4 = postcode ? undefined : shared("pc4");
  const point = middle(rows);
  return {
    name: shared("name") ?? "",
    ...optional("street", shared("street")),
    ...optional("postcode", postcode),
    ...optional("pc4", pc4),
    ...optional("city", shared("city")),
    ...optional("neighbourhood", shared("neighbourhood")),
    ...(point ? { point } : {}),
    ...optional("transport", shared("transport")),
  };
}

function optional<K extends string>(key: K, value: string | undefined): Partial<Record<K, string>> {
  return value === undefined ? {} : ({ [key]: value } as Record<K, string>);
}

/** The middle of the points of all rows. A row more than a kilometre from it is asked about. */
function middle(rows: UnderstoodRow[]): Point | undefined {
  const points = rows.flatMap(({ venue }) => venue?.point ?? []);
  const lat = median(points.map((point) => point.lat));
  const lng = median(points.map((point) => point.lng));
  if (lat === undefined || lng === undefined) return undefined;
  for (const row of rows) {
    const point = row.venue?.point;
    if (!point) continue;
    const km = Math.hypot((point.lat - lat) * 111.2, (point.lng - lng) * 68);
    if (km > 1)
      row.remarks.push({ ...aboutPlace.pointDiffers(km), column: "", value: `${point.lat} ${point.lng}` });
  }
  return { lat, lng };
}
