import type { SheetTable } from "#import/sheet/read-sheet.ts";
import type { SheetField } from "#import/words/headers.ts";
import { comparedHeader } from "./compared-header.ts";
import { fitHeader } from "./fit-header.ts";
import { takeColumn, type Column } from "./taken-column.ts";
import { couldBeTitles } from "./value-fits.ts";

const SURELY = 90;
const CALLED_SO = 60;
const ENOUGH_ROWS = 6;
const FEW = 0.3;

/**
 * "Naam" above a list of lessons per house is the name of the house: it is the same few words again and again, each
 * with a street of its own, beside a column of groups or lessons that differ. Taken so and asked about, for a lesson may
 * have a house of its own as well.
 */
export function takeNameOfPlace(columns: readonly Column[], rows: SheetTable["rows"]): void {
  const called = (wanted: readonly SheetField[], least: number) =>
    columns.filter(({ name, field, aside }) => {
      const [best] = field || aside ? [] : fitHeader(name);
      return best !== undefined && wanted.includes(best.field) && best.score >= least;
    });
  const [named, ...more] = called(["title"], SURELY).filter(isOnlyName);
  const [street] = called(["street", "address"], SURELY);
  if (!named || !street || more.length > 0) return;
  if (columns.some(({ field }) => field === "venue") || called(["venue"], SURELY).length > 0) return;
  const { filled, distinct } = named.profile;
  if (filled < ENOUGH_ROWS || distinct > filled * FEW || !areOneToOne(named, street, rows)) return;
  const ofLessons = called(["title"], CALLED_SO).filter(
    (one) => one !== named && one.profile.distinct > distinct && couldBeTitles(one.profile),
  );
  if (ofLessons.length === 1) takeColumn(named, "venue", "guess");
}

const isOnlyName = ({ name }: Column): boolean => /^(?:naam|names?)$/.test(comparedHeader(name));

/** Each name has one street, and each street one name. */
function areOneToOne(named: Column, street: Column, rows: SheetTable["rows"]): boolean {
  const pairs = rows.flatMap(({ cells }) => {
    const pair = [cells[named.index] ?? "", cells[street.index] ?? ""].map((cell) => cell.trim());
    return pair.includes("") ? [] : [pair];
  });
  const different = (at: number | undefined) =>
    new Set(pairs.map((pair) => (at === undefined ? pair.join("\n") : pair[at]))).size;
  return pairs.length > 0 && different(0) === different(undefined) && different(1) === different(undefined);
}
