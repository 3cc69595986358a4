import type { Location } from "#schema/location.ts";
import type { Point } from "#schema/identifiers.ts";
import type { UnderstoodRow } from "#import/row/understand-row.ts";
import { median, mostCommon } from "./most-common.ts";
import { canonical } from "#domain/fingerprint.ts";
import { plain } from "#domain/plain.ts";
import { comparedText, similarity } from "#import/words/same-words.ts";
import { aboutPlace } from "#import/words/about-place.ts";
import type { RowRemark } from "#import/words/remark.ts";
import { answerTo, cellKey, type Answers } from "#import/ask/answers.ts";
import { readPlaceLine } from "#import/row/place/read-place-line.ts";

interface CollectedLocation {
  record: Location;
  rows: UnderstoodRow[];
}
type Venue = NonNullable<UnderstoodRow["venue"]>;

/** What a place is known by, in compared form; empty is not known. */
interface PlaceKey {
  name: string;
  street: string;
  postcode: string;
  town: string;
}

/**
 * One location per place. Rows share it when the street with its number is the same and the names are alike, or the
 * name is the same and one of them has no street; never when their towns or postcodes differ. A row that fits two
 * places is asked about. What one row lacks (postcode, neighbourhood, point) another supplies.
 */
export function collectLocations(rows: readonly UnderstoodRow[], answers?: Answers): CollectedLocation[] {
  const groups: Group[] = [];
  const detail = ({ venue }: UnderstoodRow) =>
    Number(!venue?.street) * 4 +
    Number(venue !== undefined && placeKey(venue).name === "") * 2 +
    Number(!venue?.postcode && !venue?.pc4 && !venue?.city);
  for (const row of [...rows].sort((a, b) => detail(a) - detail(b))) {
    if (!row.venue) continue;
    const asked = fittingOf(groups, placeKey(row.venue));
    const isAsked = asked.length > 1 && placeKey(row.venue).street === "";
    if (isAsked) answerWhich(row, asked, answers);
    const key = placeKey(row.venue);
    const fitting = fittingOf(groups, key);
    if (fitting.length > 1 && key.street === "") {
      if (row.venue.city) row.values.town = row.venue.city;
      delete row.venue;
      delete row.place;
      continue;
    }
    // An address without a name, of two houses that share it, is neither of them.
    const [group] = fitting.length > 1 && key.name === "" ? [] : fitting;
    if (group) {
      group.rows.push(row);
      if (!group.keys.some((one) => canonical(one) === canonical(key))) group.keys.push(key);
    } else groups.push({ keys: [key], rows: [row] });
  }
  return groups.map(({ rows: unsorted }) => {
    const rows = unsorted.sort((a, b) => a.row - b.row);
    return { record: recordOf(rows), rows };
  });
}

interface Group {
  keys: PlaceKey[];
  rows: UnderstoodRow[];
}

const fittingOf = (groups: readonly Group[], key: PlaceKey): Group[] =>
  groups.filter(({ keys }) => keys.some((one) => samePlace(one, key)));

/** Takes what somebody answered to which of these places it is, or asks it. The name itself is that of other rows as well. */
function answerWhich(row: UnderstoodRow, places: readonly Group[], answers: Answers | undefined): void {
  const { name = "" } = row.venue ?? {};
  const streets = places.flatMap(({ rows }) => rows.find(({ venue }) => venue?.street)?.venue?.street ?? []);
  const remark: RowRemark = {
    ...aboutPlace.whichOfThese(places.length, streets),
    column: "",
    field: "venue",
    value: name,
    key: `${cellKey(name, false)} #welke`,
  };
  const answer = answerTo(answers, remark);
  const { street, postcode, pc4, city } = typeof answer === "string" ? readPlaceLine(answer) : {};
  if (!row.venue || !street) row.remarks.push(remark);
  else
    row.venue = {
      ...row.venue,
      street,
      ...(postcode ? { postcode } : {}),
      ...(pc4 ? { pc4 } : {}),
      ...(city ? { city } : {}),
    };
}

export function placeKey(venue: Pick<Location, "name" | "street" | "postcode" | "pc4" | "city">): PlaceKey {
  const street = bare(streetInFull(venue.street ?? ""));
  const name = bare(venue.name);
  return {
    // A house of which nobody knows the name goes by its street.
    name: street !== "" && bare(streetInFull(venue.name)) === street ? "" : name,
    street,
    postcode: venue.postcode ?? venue.pc4 ?? "",
    town: bare(venue.city ?? ""),
  };
}

export function samePlace(a: PlaceKey, b: PlaceKey): boolean {
  if (elsewhere(a, b)) return false;
  if (a.street !== "" && b.street !== "")
    return (
      a.street === b.street &&
      (similarity(comparedText(a.name), comparedText(b.name)) > 0.6 ||
        a.name.includes(b.name) ||
        b.name.includes(a.name))
    );
  return a.name === b.name;
}

/** Two towns, or two postcodes. "Almere" and "Almere Haven" are one town; four digits are the same as six that begin so. */
function elsewhere(a: PlaceKey, b: PlaceKey): boolean {
  const differ = (one: string, other: string) =>
    one !== "" && other !== "" && !one.startsWith(other) && !other.startsWith(one);
  return differ(a.town, b.town) || differ(a.postcode, b.postcode);
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
  const named = venues.flatMap((venue) => (placeKey(venue).name === "" ? [] : [venue.name]));
  const postcode = shared("postcode");
  const pc4 = postcode ? undefined : shared("pc4");
  const point = middle(rows);
  return {
    name: mostCommon(named.length > 0 ? named : venues.map(({ name }) => name)) ?? "",
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
