import { parse } from "csv-parse/sync";
import {
  municipality as municipalitySchema,
  type Municipality,
  type Neighbourhood,
} from "#schema/municipality.ts";
import type { Point } from "#schema/identifiers.ts";
import { recogniseColumns } from "./sheet/columns/recognise-columns.ts";
import { inNameCase } from "./row/letter-case.ts";
import { median, mostCommon } from "./settle/most-common.ts";
import { plain } from "#domain/plain.ts";
import { readCoordinates } from "./row/read-coordinates.ts";
import { readCity, readPostcode } from "./row/read-place.ts";
import type { SheetTable } from "./sheet/read-sheet.ts";
import { readRowCells } from "./row/row-cells.ts";
import { slugOf } from "#domain/slug-of.ts";

interface TableRow {
  pc4: string;
  lat: string;
  lon: string;
  plaats: string;
  gemeentecode: string;
  gemeente: string;
  kwaliteit: string;
}

/**
 * A municipality's file from a table of postcodes (columns pc4, lat, lon, plaats, gemeentecode, gemeente,
 * kwaliteit), with the neighbourhoods that the sheets name. What an editor wrote in the file stays: names,
 * districts and the text about Welzijn op Recept are kept, missing neighbourhoods and postcodes are added.
 */
export function fillMunicipality(input: {
  table: string;
  slug: string;
  name?: string;
  /** Its organisations exist, whatever the guide says of the others. */
  real?: boolean;
  present?: Record<string, unknown>;
  sheets: readonly SheetTable[];
}): { value: Municipality; postcodes: number; neighbourhoods: number } {
  const rows = parse<TableRow>(input.table, { columns: true, bom: true }).filter(({ kwaliteit }) =>
    /^(ok|grens|)$/.test(kwaliteit ?? ""),
  );
  const own = rowsOf(rows, input.name ?? input.slug);
  const postcodes = own.map((row) => ({ pc4: row.pc4, centre: pointOf(row), place: row.plaats }));
  const centre = middle(postcodes.map((one) => one.centre)) as Point;
  const present = input.present as Partial<Municipality> | undefined;
  const neighbourhoods = mergeNeighbourhoods(
    present?.neighbourhoods ?? [],
    neighbourhoodsIn(input.sheets),
    new Map(postcodes.map((one) => [one.pc4, one])),
  );
  const value = municipalitySchema.parse({
    ...present,
    name: present?.name ?? own[0]?.gemeente,
    code: own[0]?.gemeentecode,
    centre: present?.centre ?? centre,
    neighbourhoods,
    postcodes,
    postcodeSource: "Postcodes: GeoNames (CC BY 4.0)",
    ...(input.real ? { inventedContent: false } : {}),
  });
  return { value, postcodes: postcodes.length, neighbourhoods: neighbourhoods.length };
}

/** Names that people use beside the official one. */
const ALSO_CALLED: Record<string, string> = { denhaag: "sgravenhage", denbosch: "shertogenbosch" };

/**
 * The rows of the municipality with this name, slug or CBS code, whatever its capitals, accents and hyphens. What
 * stands in brackets behind a name may be left out when only one has that name: "Bergen" has two.
 */
function rowsOf(rows: readonly TableRow[], asked: string): TableRow[] {
  const bare = (name: string) => plain(name).replace(/[^a-z0-9]+/g, "");
  const wanted = ALSO_CALLED[bare(asked)] ?? bare(asked);
  const exact = rows.filter(
    ({ gemeente, gemeentecode }) => bare(gemeente) === wanted || bare(gemeentecode) === wanted,
  );
  const loose = rows.filter(({ gemeente }) => bare(gemeente.split(/[(,]/)[0] ?? "") === wanted);
  const found = exact.length > 0 ? exact : loose;
  const names = [...new Set(found.map(({ gemeente }) => gemeente))];
  if (names.length === 1) return found;
  throw new Error(
    names.length === 0
      ? `the table has no municipality "${asked}"; give its name with --name`
      : `"${asked}" can be ${names.map((name) => `"${name}"`).join(" or ")}; say which with --name`,
  );
}

function pointOf({ lat, lon }: TableRow): Point {
  return { lat: Number(lat), lng: Number(lon) };
}

function middle(points: readonly Point[]): Point | undefined {
  const lat = median(points.map((point) => point.lat));
  const lng = median(points.map((point) => point.lng));
  return lat === undefined || lng === undefined ? undefined : { lat, lng };
}

/** Neighbourhoods as the rows name them: most common spelling, their postcodes, and the middle of their points. */
function neighbourhoodsIn(sheets: readonly SheetTable[]): Neighbourhood[] {
  const found = new Map<string, { names: string[]; pc4: string[]; points: Point[]; cities: string[] }>();
  for (const sheet of sheets) {
    const columns = recogniseColumns(sheet.header, {}, sheet);
    for (const row of sheet.rows) {
      const cells = readRowCells(row, columns);
      const name = cells.text("neighbourhood");
      if (!name || name.length > 60) continue;
      const key = slugOf(name);
      const entry = found.get(key) ?? { names: [], pc4: [], points: [], cities: [] };
      entry.names.push(inNameCase(name));
      const pc4 = readPostcode(cells.text("postcode") ?? "").value?.pc4;
      if (pc4) entry.pc4.push(pc4);
      const point = readCoordinates(cells.text("lat") ?? "", cells.text("lng") ?? "").value;
      if (point) entry.points.push(point);
      const city = readCity(cells.text("city") ?? "").value;
      if (city) entry.cities.push(city.replace(/-/g, " "));
      found.set(key, entry);
    }
  }
  return [...found].map(([slug, { names, pc4, points, cities }]) => {
    const centre = middle(points);
    const district = mostCommon(cities.filter((city) => city.includes(" ")));
    return {
      slug,
      name: mostCommon([...names.filter((name) => /^\p{Lu}\P{Lu}/u.test(name)), ...names]) ?? slug,
      ...(district ? { district } : {}),
      ...(centre ? { centre } : {}),
      pc4: [...new Set(pc4)].sort(),
    };
  });
}

function mergeNeighbourhoods(
  present: Neighbourhood[],
  found: Neighbourhood[],
  table: Map<string, { centre: Point; place: string }>,
): Neighbourhood[] {
  const all = new Map(present.map((one) => [one.slug, one]));
  for (const one of found) {
    const before = all.get(one.slug);
    const pc4 = [...new Set([...(before?.pc4 ?? []), ...one.pc4])].sort();
    const centre =
      before?.centre ?? one.centre ?? middle(pc4.flatMap((code) => table.get(code)?.centre ?? []));
    const district =
      before?.district ?? one.district ?? mostCommon(pc4.flatMap((code) => table.get(code)?.place ?? []));
    all.set(one.slug, {
      slug: one.slug,
      name: before?.name ?? one.name,
      ...(district ? { district } : {}),
      ...(centre ? { centre } : {}),
      pc4,
    });
  }
  return [...all.values()].sort((a, b) => a.name.localeCompare(b.name, "nl"));
}

/** A municipality as a sheet alone describes it, to try a sheet on for which there is no file yet. */
export function municipalityOfSheet(sheets: readonly SheetTable[]): Municipality {
  const neighbourhoods = neighbourhoodsIn(sheets);
  const centre = middle(neighbourhoods.flatMap((one) => one.centre ?? [])) ?? { lat: 52.1, lng: 5.3 };
  return { name: "deze gemeente", centre, neighbourhoods, postcodes: [] };
}
