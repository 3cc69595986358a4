import { WEEKDAYS } from "#schema/closed-lists.ts";
import { plain } from "#domain/plain.ts";
import {
  FIELDS,
  HEADER_OWNERS,
  HEADER_WORDS,
  LITTLE_WORDS,
  NAME_WORDS,
  WEEKDAY_HEADERS,
  type SheetField,
} from "#import/words/headers.ts";

interface HeaderFit {
  field: SheetField;
  /** 100 and more: the very name; from 50 on: a name in it, or short for one. */
  score: number;
}

/** The header as it is compared: words apart ("korteOmschrijving", "loc_naam"), without marks and little words. */
export function comparedHeader(name: string): string {
  const apart = name.replace(/(\p{Ll}|\d)(?=\p{Lu}\p{Ll})|(\p{Ll})(?=\p{Lu})/gu, "$1$2 ");
  return plain(apart)
    .replace(/\((s|n|en|e)\)/g, "$1")
    .replace(/\bvindt\b(.{0,80})\bplaats\b/, "$1")
    .replace(/\b(van |voor |is )?(de|het|deze) (activiteit|aanbod)\b(?=.)/, " ")
    .replace(/\//g, " / ")
    .replace(/[^\p{L}\p{N}/&+ ]/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
}

const COMPARED_WORDS = FIELDS.map((field) => ({
  field,
  words: HEADER_WORDS[field].map((written) => {
    const whole = written.endsWith("!");
    return { whole, ...spelled(comparedHeader(whole ? written.slice(0, -1) : written)) };
  }),
}));
/** Names as they are compared, so that "is this the very name" costs one look. */
const ALL_WORDS = new Set(COMPARED_WORDS.flatMap(({ words }) => words.map(({ word }) => word)));

/** A name with what else it may be written as: without spaces, and with its words in another order. */
interface SpelledName {
  word: string;
  joined: string;
  inOrder: string;
}

function spelled(word: string): SpelledName {
  return { word, joined: word.replaceAll(" ", ""), inOrder: word.split(" ").sort().join(" ") };
}

/** Looked up again and again while a shape is sought; bounded, for a sheet can hold any text. */
const looked = new Map<string, readonly HeaderFit[]>();
const MOST_KNOWN = 5_000;

/** An explanation, and a number or a mark that is of the form: "2. Kosten (per keer) *". */
const EXPLAINED = / ?\([^()]{3,80}\)/g;
const EXPLAINED_LESS = 5;
const NUMBERED = /^(?:(?:vraag )?\d{1,2}[a-z]?[.):] ?|[*•-] ?)/i;

/** The fields a header could be the name of, best first. */
export function fitHeader(name: string): readonly HeaderFit[] {
  if (name.length > 200) return [];
  const bare = name.trim().replace(NUMBERED, "");
  const whole = fitsOfName(bare);
  if ((whole[0]?.score ?? 0) >= 90 || !bare.includes("(")) return whole;
  const short = fitsOfName(bare.replace(EXPLAINED, ""));
  if ((short[0]?.score ?? 0) < 90) return whole;
  // A column that is called so and no more comes first.
  return short.map(({ field, score }) => ({ field, score: score - EXPLAINED_LESS }));
}

function fitsOfName(name: string): readonly HeaderFit[] {
  const said = comparedHeader(name);
  if (said === "" || said.length > 120) return [];
  const short = name.includes(".") || said.length <= 5;
  const several = SEVERAL.test(name);
  const isOfSystem = !/\s/.test(name.trim());
  const key = `${short ? "." : ""}${several ? "," : ""}${isOfSystem ? "_" : ""}${said}`;
  const found = looked.get(key) ?? fitsOf(said, short, several, isOfSystem);
  if (looked.size >= MOST_KNOWN) looked.clear();
  looked.set(key, found);
  return found;
}

/** "Adres, postcode" is two things, "address.postcode" one. */
const SEVERAL = /[,;/+&]|\b(?:en|and|und)\b/;

function fitsOf(said: string, short: boolean, several = false, isOfSystem = false): HeaderFit[] {
  const found: HeaderFit[] = [];
  for (const day of WEEKDAYS) if (WEEKDAY_HEADERS[day].includes(said)) found.push({ field: day, score: 120 });
  const name = spelled(said);
  const mayBeShort = short && !ALL_WORDS.has(said);
  for (const { field, words } of COMPARED_WORDS) {
    const score = words.reduce((most, word) => Math.max(most, fit(name, word, mayBeShort)), 0);
    if (score > 0) found.push({ field, score });
  }
  const best = found.sort((a, b) => b.score - a.score);
  return (best[0]?.score ?? 0) >= 90 || several ? best : (ofOwner(said, short, isOfSystem) ?? best);
}

/** "contact.phone", "naam evenement": what of it this is. What the guide has no place for ("location.description") is none. */
function ofOwner(said: string, short: boolean, isOfSystem: boolean): HeaderFit[] | undefined {
  const words = said.split(" ");
  if (words.length < 2 || words.length > 5) return undefined;
  const deepest = isOfSystem && NAME_WORDS.has(words.at(-1) ?? "") ? words.at(-2) : undefined;
  const own = HEADER_OWNERS.find(({ words: owners }) => deepest && owners.has(deepest));
  if (own) return [{ field: own.name, score: OF_OWNER }];
  for (const { words: owners, name, holds } of HEADER_OWNERS) {
    const head = words.filter((word) => !owners.has(word) && !LITTLE_WORDS.has(word));
    if (!words.some((word) => owners.has(word)) || head.length === 0) continue;
    if (head.every((word) => NAME_WORDS.has(word))) return [{ field: name, score: OF_OWNER }];
    const [best] = fitsOf(head.join(" "), short);
    // "location.image": of a system, and not what the guide knows of a place.
    if ((!best || best.score < 50) && isOfSystem) return [];
    if (best && best.score >= 90)
      return holds.has("*") || holds.has(best.field) ? [{ field: best.field, score: OF_OWNER }] : [];
  }
  return undefined;
}

const OF_OWNER = 92;

function fit(name: SpelledName, known: SpelledName & { whole: boolean }, short: boolean): number {
  const { word: said } = name;
  const { word, whole } = known;
  // "t/m" may end a time, an age or a period: a column that says which comes first.
  if (said === word) return (whole ? 60 : 100) + word.length / 10;
  if (whole) return 0;
  if (name.joined === known.joined) return 95 + word.length / 10;
  // "datum eind" says what "eind datum" says.
  if (name.inOrder === known.inOrder) return 93 + word.length / 10;
  if (word.length >= 4 && ` ${said} `.includes(` ${word} `)) {
    return 40 + (40 * word.length) / said.length + (said.startsWith(word) ? 5 : 0);
  }
  return short && abbreviates(said, word) ? 50 + (40 * said.length) / word.length : 0;
}

/** "omschr" or "plts" for "omschrijving", "plaats"; "tijd v" for "tijd van": word by word, at least three letters. */
function abbreviates(said: string, word: string): boolean {
  const short = said.split(" ");
  const long = word.split(" ");
  if (short.length !== long.length || (short[0] ?? "").length < 3) return false;
  return short.every((part, index) => {
    const full = long[index] ?? "";
    if (full.startsWith(part)) return true;
    const skeleton = part.length >= 3 && part[0] === full[0] && !/[aeiou]/.test(part.slice(1));
    let at = 0;
    return skeleton && [...part].every((letter) => (at = full.indexOf(letter, at) + 1) > 0);
  });
}

/** The fields that these cells name, were they headers. */
export function fieldsNamedBy(cells: readonly string[]): Set<SheetField> {
  const named = cells.flatMap((cell) => {
    const [best] = cell.length <= 45 ? fitHeader(cell) : [];
    return best && best.score >= 50 ? [best.field] : [];
  });
  return new Set(named);
}
