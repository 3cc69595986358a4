import { deskPaths } from "#domain/desk-paths.ts";

/** What the page of a sheet shows: a question, and a page of the rows of one kind. By its word in the address. */
export interface SheetPlace {
  vraag?: string | undefined;
  rijen?: string | undefined;
  zoek?: string | undefined;
  bladzijde?: number | undefined;
}

/** `part`: where on the page. */
export function sheetAddress(id: string, place: SheetPlace, part: string): string {
  const said = Object.entries(place).flatMap(([name, value]): [string, string][] =>
    value === undefined || value === "" || value === 1 ? [] : [[name, String(value)]],
  );
  const query = new URLSearchParams(said).toString();
  return `${deskPaths.sheet(id)}${query ? `?${query}` : ""}#${part}`;
}
