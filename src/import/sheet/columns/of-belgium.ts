import { plain } from "#domain/plain.ts";
import type { SheetField } from "#import/words/headers.ts";
import { BELGIAN_TOWN_AND_CODE, isDutchTown, isFlemishTown } from "#import/words/facts/town-names.ts";
import type { SheetTableRow } from "../read-sheet.ts";

/** Flanders and Brussels; between them are the codes of Wallonia. */
const FLEMISH_CODE = /^(?:1[0-2]|1[5-9]|2\d|3\d|8\d|9\d)\d\d$/;

/** Whether four figures and a town are an address in Belgium, and in no way one of here without its letters. */
export function isOfBelgium(figures: string, town: string): boolean {
  const name = plain(town).trim();
  return (
    FLEMISH_CODE.test(figures) &&
    (BELGIAN_TOWN_AND_CODE.has(`${figures} ${name}`) || (isFlemishTown(name) && !isDutchTown(name)))
  );
}

/** Four figures and a town that only this country has: a postcode of here without its letters. */
export const isOfHere = (figures: string, town: string): boolean =>
  isDutchTown(plain(town).trim()) && !isFlemishTown(plain(town).trim()) && !isOfBelgium(figures, town);

const LOOKED_AT = 300;
const WITH_TOWN = /(?<![\d-])([1-9]\d{3}) (\p{Lu}[\p{L}'’]+(?:[ -]\p{L}[\p{L}'’]+){0,4})/gu;
const WITH_LETTERS = /(?<!\d)[1-9]\d{3} ?[A-Z]{2}(?![\p{L}\d])/u;

/** A sheet of a group in Belgium: that is where its postcodes are, and how its telephone numbers are to be read. */
export function isSheetOfBelgium(
  rows: readonly SheetTableRow[],
  fieldOf: readonly (SheetField | undefined)[],
): boolean {
  const [code, town] = [fieldOf.indexOf("postcode"), fieldOf.indexOf("city")];
  let [there, here] = [0, 0];
  for (const { cells } of rows.slice(0, LOOKED_AT)) {
    const apart = code >= 0 && town >= 0 ? [`${cells[code] ?? ""} ${cells[town] ?? ""}`] : [];
    const said = [...apart, ...cells.map((cell) => cell.slice(0, 300))];
    if (said.some(namesBelgium)) there += 1;
    else if (said.some((text) => WITH_LETTERS.test(text))) here += 1;
    else if (town >= 0 && isOnlyThere(plain(cells[town] ?? "").trim())) there += 0.5;
  }
  return there > here;
}

const isOnlyThere = (town: string): boolean => isFlemishTown(town) && !isDutchTown(town);

function namesBelgium(text: string): boolean {
  return [...text.matchAll(WITH_TOWN)].some(([, figures = "", town = ""]) =>
    // "2440 Geel Sporthal": the town is the first of the words.
    [town, town.split(" ")[0] ?? ""].some((name) => isOfBelgium(figures, name)),
  );
}
