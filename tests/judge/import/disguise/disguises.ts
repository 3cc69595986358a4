import type { SheetField } from "#import/words/headers.ts";
import { chance } from "./chance.ts";
import { joinCells, splitCells } from "./joined-cells.ts";
import { OTHER_NAMES } from "./other-names.ts";

/** A list with its header on its first line. `field`: what each column was read as, undisguised. */
export interface PlainSheet {
  name: string;
  header: string[];
  fields: (SheetField | undefined)[];
  rows: SheetLine[];
}
/** `row`: the number of its line in the sheet as it was; none: it was not there. */
export interface SheetLine {
  row?: number;
  cells: string[];
}
type Disguise = (sheet: PlainSheet) => SheetLine[];

const wordsOf = (name: string): string[] =>
  name
    .replace(/(\p{Ll})(?=\p{Lu})/gu, "$1 ")
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();

const renamed =
  (rename: (name: string, index: number, sheet: PlainSheet) => string): Disguise =>
  (sheet) => {
    const taken = new Set<string>();
    const names = sheet.header.map((name, index) => {
      const wanted = name === "" ? "" : rename(name, index, sheet);
      const free = taken.has(wanted) && wanted !== "" ? `${wanted}${index + 1}` : wanted;
      taken.add(free);
      return free;
    });
    return [{ cells: names }, ...sheet.rows];
  };

/** The one of several names that this sheet uses for all its columns. */
const inWordsOf = (kind: keyof typeof OTHER_NAMES): Disguise =>
  renamed((name, index, { fields, name: sheet }) => {
    const names = OTHER_NAMES[kind][fields[index] ?? "MO"]?.split(" | ") ?? [name];
    return names[Math.floor(chance(sheet)() * names.length)] ?? name;
  });

/** The first letter of the name that no other column has. */
function singleLetters(header: readonly string[]): string[] {
  const taken = new Set<string>();
  return header.map((name) => {
    const own = [...wordsOf(name).join("").toLowerCase(), ..."abcdefghijklmnopqrstuvwxyz"];
    const letter = own.find((one) => !taken.has(one)) ?? name;
    taken.add(letter);
    return name === "" ? "" : letter;
  });
}

function inOrder(sheet: PlainSheet, order: readonly number[]): SheetLine[] {
  const move = (cells: readonly string[]) => order.map((from) => cells[from] ?? "");
  return [{ cells: move(sheet.header) }, ...sheet.rows.map(({ row, cells }) => lineOf(row, move(cells)))];
}
const lineOf = (row: number | undefined, cells: string[]): SheetLine => ({
  ...(row === undefined ? {} : { row }),
  cells,
});

function shuffled(length: number, seed: string): number[] {
  const next = chance(seed);
  return Array.from({ length }, (_, index) => ({ index, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ index }) => index);
}

const plainLines = ({ header, rows }: PlainSheet): SheetLine[] => [{ cells: header }, ...rows];
const blank: SheetLine = { cells: [""] };

/** What a system adds before and behind: made anew for every row, and of nobody's interest. */
function administered({ header, rows, name }: PlainSheet): SheetLine[] {
  const next = chance(name);
  const stamp = () =>
    `2026-0${1 + Math.floor(next() * 9)}-1${Math.floor(next() * 9)}T09:${10 + Math.floor(next() * 49)}:00Z`;
  const before = ["id", "created_at", "updated_by"];
  const behind = ["record_state", "slug", "image_file", "lat", "lng"];
  return [
    { cells: [...before, ...header, ...behind] },
    ...rows.map(({ row, cells }, index) =>
      lineOf(row, [
        String(4211 + index * 3),
        stamp(),
        ["beheerder", "redactie", "import"][index % 3] ?? "",
        ...header.map((_, at) => cells[at] ?? ""),
        "published",
        `item-nummer-${index + 17}`,
        `upload_${index + 301}.jpg`,
        (52.1 + next() / 100).toFixed(6),
        (5.2 + next() / 100).toFixed(6),
      ]),
    ),
  ];
}

const withGaps = ({ header, rows }: PlainSheet): SheetLine[] => {
  const gapped = (cells: readonly string[]) =>
    header.flatMap((_, at) => (at % 3 === 2 ? [cells[at] ?? "", ""] : [cells[at] ?? ""]));
  return [
    { cells: gapped(header) },
    blank,
    ...rows.flatMap(({ row, cells }, at) =>
      at % 7 === 6 ? [lineOf(row, gapped(cells)), blank] : [lineOf(row, gapped(cells))],
    ),
  ];
};

const inTwoBlocks = (sheet: PlainSheet): SheetLine[] => {
  const half = Math.ceil(sheet.rows.length / 2);
  const turned = [...sheet.header.keys()].reverse();
  return [
    { cells: ["Overzicht eerste deel"] },
    ...plainLines({ ...sheet, rows: sheet.rows.slice(0, half) }),
    blank,
    { cells: ["Overzicht tweede deel"] },
    ...inOrder({ ...sheet, rows: sheet.rows.slice(half) }, turned),
  ];
};

/** In the first row every second cell behind the first is empty: of that row nothing is judged. */
const halfFilled = ({ header, rows: [first, ...rows] }: PlainSheet): SheetLine[] => [
  { cells: header },
  { cells: (first?.cells ?? []).map((cell, at) => (at % 2 === 0 ? cell : "")) },
  ...rows,
];

/** What is done to a list that leaves all that a careful reader takes from it. */
export const DISGUISES: Readonly<Record<string, Disguise>> = {
  plain: plainLines,
  headless: ({ rows }) => [...rows],
  camel: renamed((name) =>
    wordsOf(name)
      .map((word, at) => (at === 0 ? word.toLowerCase() : capital(word)))
      .join(""),
  ),
  snake: renamed((name) => wordsOf(name).join("_").toLowerCase()),
  capitals: renamed((name) => wordsOf(name).join(" ").toUpperCase()),
  english: inWordsOf("english"),
  flemish: inWordsOf("flemish"),
  questions: inWordsOf("questions"),
  nested: inWordsOf("nested"),
  abbreviated: renamed((name) =>
    wordsOf(name)
      .map((word) => word.slice(0, 3).toLowerCase())
      .join("_"),
  ),
  numbered: renamed((_, index) => `veld${index + 1}`),
  letters: ({ header, rows }) => [{ cells: singleLetters(header) }, ...rows],
  partly: renamed((name, index) => (index % 2 === 1 ? "" : name)),
  titled: (sheet) => [
    { cells: ["Overzicht van het aanbod in onze gemeente"] },
    { cells: ["Deze lijst wordt twee keer per jaar door de redactie nagelopen."] },
    { cells: ["Klopt er iets niet? Laat het ons dan weten, dan passen we het aan."] },
    ...plainLines(sheet),
  ],
  shuffled: (sheet) => inOrder(sheet, shuffled(sheet.header.length, sheet.name)),
  administered,
  gaps: withGaps,
  joined: joinCells,
  split: splitCells,
  blocks: inTwoBlocks,
  repeated: ({ header, rows }) => [
    { cells: header },
    ...rows.flatMap((row, at) => (at % 8 === 7 ? [row, { cells: header }] : [row])),
  ],
  half: halfFilled,
};
