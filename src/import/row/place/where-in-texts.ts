import { plain } from "#domain/plain.ts";
import { placeInText, placeInTitle, type HeardPlace } from "#import/row/in-text/place-in-text.ts";
import {
  AT_SOME_NAME,
  CALLED_AFTER_TOWN,
  COME_THERE,
  HOUSE_BY_NAME,
  HOUSE_OR_CLUB,
  NO_NAME_OF_HOUSE,
} from "#import/words/facts/place-words.ts";
import { GIVEN_NAMES } from "#import/words/people/person-words.ts";
import { TOWN_NAMES } from "#import/words/facts/town-names.ts";
import type { SheetField } from "#import/words/headers.ts";
import type { VenueAddress } from "../read-place.ts";
import type { CellPlace, RowCells } from "../row-cells.ts";
import { isOneOf } from "./towns.ts";

export type NameAndText = Record<"title" | "description", string>;
interface HeardWhere {
  at: CellPlace;
  heard: HeardPlace;
}

/** Cells made for something else in which a place may stand. */
const MADE_FOR_OTHERS: readonly SheetField[] = [
  "remarks",
  "when",
  "days",
  "time",
  "date",
  "frequency",
  "firstVisit",
];
/** Below these an address is where to write to, unless the cell says that one comes there. */
const OF_CONTACT: readonly SheetField[] = ["signUp", "contact", "contactRole"];

/**
 * What the name and the texts of a row say of the place. What is certain goes before what is not; when two texts name
 * two places, none is certain.
 */
export function whereInTexts(
  cells: RowCells,
  { title, description }: NameAndText,
  towns: readonly string[],
): HeardWhere | undefined {
  const inTitle = placeInTitle(title, towns);
  const all: HeardWhere[] = [
    ...heardIn("description", description, towns),
    ...(inTitle ? [{ at: "title" as const, heard: inTitle }] : []),
    ...cells.asides.flatMap((at) => heardIn(at, cells.text(at), towns)),
    ...MADE_FOR_OTHERS.flatMap((at) => heardIn(at, cells.text(at), towns)),
    ...OF_CONTACT.flatMap((at) => heardIn(at, cells.text(at), towns)).map(({ at, heard }) => ({
      at,
      heard: COME_THERE.test(plain(cells.text(at) ?? "")) ? heard : doubtful(heard),
    })),
  ];
  const certain = all.filter(({ heard }) => heard.certain);
  const [first, ...others] = certain.length > 0 ? certain : all.slice(0, 1);
  if (!first) return undefined;
  const doubts = all.filter((one) => one.at === "description" || one.at === "title");
  const agree = [...others, ...doubts].reduce<HeardPlace | undefined>(
    (heard, one) => heard && agreeing(heard, one.heard),
    first.heard,
  );
  return { at: first.at, heard: agree ?? doubtful(first.heard) };
}

/** So short a cell is a name: "Maatje aan huis", "Online cursus". */
const AS_SHORT_AS_TITLE = 40;

const heardIn = (at: CellPlace, text = "", towns: readonly string[] = []): HeardWhere[] => {
  const asTitle =
    at !== "description" && text.length <= AS_SHORT_AS_TITLE ? placeInTitle(text, towns) : undefined;
  const heard = asTitle ?? placeInText(text, towns);
  return heard ? [{ at, heard }] : [];
};

/** So long is what a page puts around a name: "Wandeling Roosdaal Nog plaatsen beschikbaar". */
const AROUND_A_NAME = 120;

/** The one town that short cells name which nobody understood, where nothing else tells the place. */
export function townAround(cells: RowCells): { at: CellPlace; town: string } | undefined {
  const named = cells.asides.flatMap((at) => {
    const text = cells.text(at) ?? "";
    if (text.length > AROUND_A_NAME || /[.!?]/.test(text)) return [];
    const words = text.split(/[\s|,;]+/);
    return words.flatMap((_, from) =>
      [1, 2, 3, 4].flatMap((many) => {
        const town = words.slice(from, from + many).join(" ");
        return /^\p{Lu}/u.test(town) && TOWN_NAMES.has(plain(town)) ? { at, town } : [];
      }),
    );
  });
  const [first] = named;
  return first && new Set(named.map(({ town }) => town)).size === 1 ? first : undefined;
}

/** "Repair Café Heerenveen": who or what is called after the town it is in, as its last word. */
export function townOfName(title: string): string | undefined {
  const [, before = "", town = ""] = CALLED_AFTER_TOWN.exec(title.trim()) ?? [];
  const words = town.split(" ");
  const named = words
    .map((_, from) => ({
      town: words.slice(from).join(" "),
      before: [before, ...words.slice(0, from)].join(" "),
    }))
    .find((one) => TOWN_NAMES.has(plain(one.town)));
  // "Dansschool Van Dalen", "Galerie Anna Putten" are somebody's.
  const last = named?.before.trim().split(" ").at(-1) ?? "";
  const isSomebodys = GIVEN_NAMES.has(plain(last)) || /^(?:van|de|der|den|ter|ten|von|el)$/i.test(last);
  return named && !isSomebodys && HOUSE_OR_CLUB.test(named.before) ? named.town : undefined;
}

/** "de groene huiskamer" and "de huiskamer" are one house; a house and a street may be. */
function agreeing(a: HeardPlace, b: HeardPlace): HeardPlace | undefined {
  const [one = "", other = ""] = [a, b].map(({ value }) => nameIn(value) || (value.place ?? ""));
  const isOneHouse = one === other || one.endsWith(other) || other.endsWith(one);
  const isOnePlace = isOneHouse && !(a.value.street && b.value.street && a.value.street !== b.value.street);
  const fuller = other.length > one.length && !a.value.street ? b : a;
  return isOnePlace ? { ...fuller, certain: a.certain || b.certain } : undefined;
}

/** As one would write it in the cell made for it. */
export function placeAsCell({ value: { name, street, postcode, city, place }, words }: HeardPlace): string {
  if (place !== undefined && place !== "venue") return words;
  const parts = [name, street === name ? undefined : street, [postcode, city].filter(Boolean).join(" ")];
  return parts.filter(Boolean).join(", ") || words;
}

const nameIn = ({ name, street }: VenueAddress): string => (name && name !== street ? plain(name) : "");
const doubtful = (heard: HeardPlace): HeardPlace => ({ ...heard, certain: false });

/** The house that the texts name for an address without one: "Buurthuis De Kraai" as a title is such a house too. */
export function houseInTexts(heard: HeardPlace | undefined, { title }: NameAndText): string | undefined {
  const { name, street, place } = heard?.value ?? {};
  const isNamed = heard?.certain === true && name !== undefined && name !== street && !place;
  return isNamed ? inSentenceStart(name) : HOUSE_BY_NAME.test(title) ? title : undefined;
}

/** "Golf bij De Hoge Dijk": a name that may be of the house, and only ever asked about. */
export function houseAskedFor(title: string, towns: readonly string[]): string | undefined {
  const name = AT_SOME_NAME.exec(title)?.[1];
  return name && !NO_NAME_OF_HOUSE.test(plain(name)) && !isOneOf(name, towns) ? name : undefined;
}

/** What the place of a text is called. */
export function nameOfHeard({ name, street = "" }: VenueAddress, { title }: NameAndText): string {
  const isNamed = name !== undefined && name !== street;
  return inSentenceStart(isNamed ? name : HOUSE_BY_NAME.test(title) ? title : street);
}

const inSentenceStart = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
