import { stringify } from "csv-stringify/sync";
import { liesIn } from "#domain/region/outline-rings.ts";
import type { Shape } from "./read-outlines.ts";

/** Places of the columns in NL.txt: https://download.geonames.org/export/zip/readme.txt */
const [POSTCODE, PLACE, LATITUDE, LONGITUDE] = [1, 2, 9, 10];
const COLUMNS = ["pc4", "lat", "lon", "plaats", "gemeentecode", "gemeente", "kwaliteit"];

/**
 * The table of postcodes that `fillMunicipality` reads, from the one GeoNames gives to everybody and the outlines of
 * municipalities: each postcode belongs where its middle lies. Those whose middle lies in none are left out.
 */
export function tableOfGeoNames(text: string, shapes: readonly Shape[]): string {
  const towns = shapes
    .filter(({ code }) => code.startsWith("GM"))
    .map((town) => ({ ...town, corners: boxOf(town) }));
  if (towns.length === 0) throw new Error("these outlines are of no gemeenten; take a file of gemeenten");
  const lines = text.split("\n").map((line) => line.trimEnd().split("\t"));
  const rows = lines.flatMap((line) => {
    const [pc4, place, lat, lng] = [POSTCODE, PLACE, LATITUDE, LONGITUDE].map((column) => line[column] ?? "");
    const [north, east] = [Number(lat), Number(lng)];
    if (!/^[1-9]\d{3}$/.test(pc4 ?? "") || !north || !east) return [];
    const town = towns.find(
      ({ corners: [west, south, right, top], rings }) =>
        east >= west && east <= right && north >= south && north <= top && liesIn([east, north], rings),
    );
    return town ? [[pc4, lat, lng, place, town.code, town.name, "ok"]] : [];
  });
  return stringify([COLUMNS, ...rows]);
}

function boxOf({ rings }: Shape): [west: number, south: number, east: number, north: number] {
  const [lngs, lats] = [rings.flat().map(([lng]) => lng), rings.flat().map(([, lat]) => lat)];
  return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)];
}
