import { plain } from "#domain/plain.ts";
import { profileColumn } from "#import/sheet/columns/column-profile.ts";
import { fitHeader } from "#import/sheet/columns/fit-header.ts";
import { isFilled, type GridLine } from "#import/sheet/grid.ts";
import { couldBeTitles } from "#import/sheet/columns/value-fits.ts";
import { GROUP_HEADER, GROUP_LABEL, MADE_HEADING } from "#import/words/about-shape.ts";
import { HOUSE } from "#import/words/facts/place-words.ts";
import type { SheetField } from "#import/words/headers.ts";
import { headerOfField, type MadeColumn } from "./made-column.ts";
import { findSmallTables, placesIn, type LabelLine, type SmallTable } from "./small-tables.ts";

interface ReadTable {
  header: string[];
  fields: (SheetField | undefined)[];
  rows: GridLine[];
  notes: string[];
}

/** A column that was made of what stands above a table, with its text for a row of this group. */
interface SaidAbove {
  column: MadeColumn;
  text: (group: string) => string;
}

/**
 * Small tables below their headings, as lists in which each row has what stands above it: a house is the place, a line
 * with a label says the same of all rows, one other heading is what it is, and the group stands behind it. Of two that
 * could both be the name neither is taken for it in silence.
 */
export function readSmallTables(lines: readonly GridLine[]): ReadTable[] | undefined {
  const found = findSmallTables(lines);
  if (!found || isOneList(found)) return undefined;
  const isPlace = placeTest(found);
  const read = withoutTitleOfAll(found, isPlace).map((table) => listOf(table, isPlace));
  const alike = Map.groupBy(read, ({ header, fields }) => JSON.stringify([header, fields]));
  return [...alike.values()].map((all) => ({
    header: all[0]?.header ?? [],
    fields: all[0]?.fields ?? [],
    rows: all.flatMap(({ rows }) => rows),
    notes: [],
  }));
}

/** A list that is cut in parts by headings has the same columns in all of them, one with names. */
const isOneList = (tables: readonly SmallTable[]): boolean =>
  tables.every(namesItsRows) && new Set(tables.map(({ header }) => plain(header.join("|")))).size === 1;

/** A house by its name, by what rows say is a place, or because it stands below several headings beside such a house. */
function placeTest(tables: readonly SmallTable[]): (heading: string) => boolean {
  const said = placesIn(tables);
  const isHouse = (heading: string) => HOUSE.test(heading) || said.has(plain(heading));
  const lower = tables.flatMap(({ headings: [top = "", ...below] }) => below.map((text) => ({ top, text })));
  const topsOf = (text: string) => new Set(lower.flatMap((one) => (one.text === text ? [one.top] : [])));
  const besideHouse = (text: string) =>
    lower.some((one) => topsOf(text).has(one.top) && one.text !== text && isHouse(one.text));
  const found = new Set(
    lower.flatMap(({ text }) =>
      isHouse(text) || (topsOf(text).size > 1 && !isGroup(text) && besideHouse(text)) ? [text] : [],
    ),
  );
  return (heading) => found.has(heading) || isHouse(heading);
}

const isGroup = (text: string): boolean => text.length <= 40 && GROUP_LABEL.test(plain(text));

/** What stands above all of them, while each has a name of its own below it, is only told on. */
function withoutTitleOfAll(
  tables: readonly SmallTable[],
  isPlace: (heading: string) => boolean,
): readonly SmallTable[] {
  const title = tables[0]?.headings[0] ?? "";
  const lower = new Set(tables.map(({ headings }) => headings[1]));
  const isOfAll =
    lower.size > 1 &&
    tables.every(
      ({ headings: [top, own, ...more] }) =>
        top === title && own !== undefined && more.length === 0 && !isPlace(own) && !isGroup(own),
    );
  return isOfAll
    ? tables.map((table) => ({
        ...table,
        headings: table.headings.slice(1),
        isBeside: false,
        told: [title, ...table.told],
      }))
    : tables;
}

function listOf(table: SmallTable, isPlace: (heading: string) => boolean): ReadTable {
  const { header, rows, labels, told } = table;
  const places = table.headings.filter(isPlace);
  const isAllPlaces = places.length > 1 && places.length === table.headings.length;
  const names = isAllPlaces ? places.slice(0, -1) : table.headings.filter((heading) => !isPlace(heading));
  const hasNames = namesItsRows(table);
  // Of two names one is the name, and a school above a hall may be whom it is for.
  const isSure = !hasNames && !isAllPlaces && names.slice(1).every(isGroup) && names.length > 0;
  // Below nothing but places the group is what one comes to.
  const groupAt =
    hasNames || names.length === 0 ? -1 : header.findIndex((name) => GROUP_HEADER.test(plain(name)));
  const isOfTopmost = isSure || !table.isBeside || isPlace(table.headings.at(-1) ?? "");
  const made = [
    ...(isSure ? [ofTitle(names)] : []),
    ...(isSure || hasNames ? [] : [...names].reverse().map(ofHeading)),
    ...(places.length > 0 ? [ofPlace(isAllPlaces ? places.slice(-1) : places, header)] : []),
    ...(isOfTopmost ? ofLabels(labels) : []),
    ...aside([...(isOfTopmost ? [] : labels.map(inWords)), ...(hasNames ? names : []), ...told]),
  ];
  const kept = header.flatMap((name, at) => (at === groupAt || name === "" ? [] : [at]));
  return {
    header: [...made.map(({ column }) => column.name), ...kept.map((at) => header[at] ?? "")],
    fields: [...made.map(({ column }) => column.field), ...kept.map(() => undefined)],
    rows: rows.map(({ line, cells }) => {
      const group = groupAt < 0 ? "" : (cells[groupAt] ?? "").replace(/\s+/g, " ").trim();
      return { line, cells: [...made.map(({ text }) => text(group)), ...kept.map((at) => cells[at] ?? "")] };
    }),
    notes: [],
  };
}

/** Whether a column of the table holds the names of what is on. */
function namesItsRows({ header, rows }: SmallTable): boolean {
  return header.some((name, at) => {
    if (name === "" || GROUP_HEADER.test(plain(name))) return false;
    const [best] = fitHeader(name);
    if (best && best.score >= 90) return best.field === "title";
    return couldBeTitles(profileColumn(rows.map(({ cells }) => cells[at] ?? "")));
  });
}

const ofTitle = (names: readonly string[]): SaidAbove => ({
  column: headerOfField("title"),
  text: (group) => [...names, group].filter(isFilled).join(" "),
});

const ofHeading = (text: string, at: number): SaidAbove => ({
  column: { name: at === 0 ? MADE_HEADING : `${MADE_HEADING} ${at + 1}` },
  text: (group) => (at === 0 && group !== "" ? `${text} ${group}` : text),
});

function ofPlace(places: readonly string[], header: readonly string[]): SaidAbove {
  const hasPlace = header.some((name) => fitHeader(name)[0]?.field === "venue");
  return { column: headerOfField(hasPlace ? "remarks" : "venue"), text: () => places.join(", ") };
}

/** One label for each field; of several of one field a row takes that of its own group. */
function ofLabels(labels: readonly LabelLine[]): SaidAbove[] {
  return [...Map.groupBy(labels, ({ field }) => field)].map(([field, all]) => ({
    column: headerOfField(field),
    text: (group) => {
      const own = all.filter(({ label }) => group !== "" && plain(label).endsWith(` ${plain(group)}`));
      const [only, ...others] = own.length > 0 ? own : all;
      const isWhole = own.length === 1 || !only?.label.includes(" ");
      return only && others.length === 0 && isWhole ? only.value : all.map(inWords).join("\n");
    },
  }));
}

const inWords = ({ label, value }: LabelLine): string => `${label}: ${value}`;

const aside = (texts: readonly string[]): SaidAbove[] =>
  texts.length > 0 ? [{ column: headerOfField("remarks"), text: () => texts.join("\n") }] : [];
