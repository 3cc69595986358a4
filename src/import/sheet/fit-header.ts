import { WEEKDAYS } from "#schema/closed-lists.ts";
import { plain } from "#domain/plain.ts";
import { FIELDS, HEADER_WORDS, WEEKDAY_HEADERS, type SheetField } from "#import/words/headers.ts";

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
    return { whole, word: comparedHeader(whole ? written.slice(0, -1) : written) };
  }),
}));

/** Looked up again and again while a shape is sought; bounded, for a sheet can hold any text. */
const known = new Map<string, readonly HeaderFit[]>();
const MOST_KNOWN = 5_000;

/** The fields a header could be the name of, best first. */
export function fitHeader(name: string): readonly HeaderFit[] {
  if (name.length > 200) return [];
  const said = comparedHeader(name);
  if (said === "" || said.length > 120) return [];
  const short = name.includes(".") || said.length <= 5;
  const key = `${short ? "." : ""}${said}`;
  const found = known.get(key) ?? fitsOf(said, short);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, found);
  return found;
}

function fitsOf(said: string, short: boolean): HeaderFit[] {
  const found: HeaderFit[] = [];
  for (const day of WEEKDAYS) if (WEEKDAY_HEADERS[day].includes(said)) found.push({ field: day, score: 120 });
  for (const { field, words } of COMPARED_WORDS) {
    const score = Math.max(0, ...words.map(({ word, whole }) => fit(said, word, whole, short)));
    if (score > 0) found.push({ field, score });
  }
  return found.sort((a, b) => b.score - a.score);
}

function fit(said: string, word: string, whole: boolean, short: boolean): number {
  // "t/m" may end a time, an age or a period: a column that says which comes first.
  if (said === word) return (whole ? 60 : 100) + word.length / 10;
  if (whole) return 0;
  if (said.replaceAll(" ", "") === word.replaceAll(" ", "")) return 95 + word.length / 10;
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
