import { WEEKDAYS } from "#schema/closed-lists.ts";
import {
  FIELDS,
  HEADER_OWNERS,
  HEADER_WORDS,
  LITTLE_WORDS,
  NAME_WORDS,
  WEEKDAY_HEADERS,
  type SheetField,
} from "#import/words/headers.ts";
import { SAYS_WHEN } from "#import/words/columns/column-words.ts";
import {
  COMPOUND_HEADS,
  COMPOUND_OF_SOMETHING_ELSE,
  OF_AN_EXAM,
} from "#import/words/columns/header-forms.ts";
import { comparedHeader, stemOfHeader } from "./compared-header.ts";
import { fitAsked, fitAsShown } from "./header-in-words.ts";
import { fitNested, fitOwned } from "./nested-header.ts";

interface HeaderFit {
  field: SheetField;
  /** 100 and more: the very name; from 50 on: a name in it, or short for one. */
  score: number;
}

/** "!": only as the whole header; "~": so, and only where nothing else is it. */
const COMPARED_WORDS = FIELDS.map((field) => ({
  field,
  words: HEADER_WORDS[field].map((written) => {
    const mark = /[!~]$/.exec(written)?.[0];
    return { mark, ...spelled(comparedHeader(mark ? written.slice(0, -1) : written)) };
  }),
}));
/** Fields by their very names, as they are compared, and by what is left of them in the singular. */
const BY_NAME = new Map<string, SheetField>();
const BY_STEM = new Map<string, SheetField>();
const NAMES = new Set<string>();
for (const { field, words } of COMPARED_WORDS)
  for (const { word, mark } of words) {
    NAMES.add(word);
    if (mark !== "~" && !BY_NAME.has(word)) BY_NAME.set(word, field);
    if (!mark && !BY_STEM.has(stemOfHeader(word))) BY_STEM.set(stemOfHeader(word), field);
  }

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

/** Of a calendar file: "DTSTART;TZID=Europe/Brussels" is DTSTART. */
const PARAMETERS = /(?<=^[A-Z-]{3,20});[A-Z-]{2,20}=.{0,120}$/;

/** The fields a header could be the name of, best first. */
export function fitHeader(name: string): readonly HeaderFit[] {
  if (name.length > 200) return [];
  const known = looked.get(name);
  if (known) return known;
  const fits = fitAnew(name.trim().replace(NUMBERED, "").replace(PARAMETERS, ""));
  const isOfExam = OF_AN_EXAM.test(comparedHeader(name));
  const found = isOfExam ? fits.filter(({ field }) => !SAYS_WHEN.has(field)) : fits;
  if (looked.size >= MOST_KNOWN) looked.clear();
  looked.set(name, found);
  return found;
}

const SURELY = 90;
const isSure = ([best]: readonly HeaderFit[]): boolean => (best?.score ?? 0) >= SURELY;

function fitAnew(bare: string): readonly HeaderFit[] {
  const nested = fitOfPath(bare);
  if (nested) return nested;
  const whole = fitsOfName(bare);
  if (isSure(whole)) return whole;
  const short = bare.includes("(") ? fitsOfName(bare.replace(EXPLAINED, "")) : [];
  // A column that is called so and no more comes first.
  if (isSure(short)) return short.map(({ field, score }) => ({ field, score: score - EXPLAINED_LESS }));
  const said = comparedHeader(bare);
  const form = NAMES.has(said) ? undefined : fitForm(said);
  return form ? [form, ...whole.filter(({ field }) => field !== form.field)].sort(byScore) : whole;
}

const byScore = (a: HeaderFit, b: HeaderFit): number => b.score - a.score;

/** Between the parts of a nested key; a full stop behind a short word ends an abbreviation. */
const BETWEEN_PARTS = /\.|\[\d*\]\.?|__|(?<=[a-z]):(?=[a-z])/i;
const exactly = (said: string): SheetField | undefined =>
  BY_NAME.get(said) ?? BY_STEM.get(stemOfHeader(said));

const dayNamed = (said: string): SheetField | undefined =>
  WEEKDAYS.find((day) => WEEKDAY_HEADERS[day].includes(said));

/** "location.address.city": undefined when it is no nested key, or its parts are no names we know. */
function fitOfPath(bare: string): HeaderFit[] | undefined {
  if (/\s/.test(bare) || !BETWEEN_PARTS.test(bare)) return undefined;
  const parts = bare
    .split(BETWEEN_PARTS)
    .map((part) => comparedHeader(part ?? ""))
    .filter(Boolean);
  if (parts.length < 2 || parts.length > 8 || parts.some((part) => part.length < 2)) return undefined;
  const { field, isOwned } = fitNested(parts, (part) => dayNamed(part) ?? exactly(part));
  const whole = exactly(parts.join(" "));
  const best = field && isOwned ? field : (whole ?? field);
  if (best === undefined) return undefined;
  return best === null ? [] : [{ field: best, score: OF_OWNER }];
}

/** A header in another form than a name: in the plural, as shown, as a question, as the end of a longer word. */
function fitForm(said: string): HeaderFit | undefined {
  const stemmed = BY_STEM.get(stemOfHeader(said));
  if (stemmed) return { field: stemmed, score: IN_PLURAL };
  // Beside a column of the figures themselves it only explains them: its cells decide.
  const shown = fitAsShown(said, exactly);
  if (shown) return { field: shown, score: ASKED };
  const asked = fitAsked(said, exactly);
  return asked ? { field: asked, score: ASKED } : fitCompound(said);
}

/** "evenementnaam" is the name of an event; "trainingslocatie" some place, if its cells are. */
function fitCompound(said: string): HeaderFit | undefined {
  const word = said.split(" ").at(-1) ?? "";
  const [head, field] =
    COMPOUND_HEADS.find(([end]) => word.length >= end.length + 3 && word.endsWith(end)) ?? [];
  const front = NAMES_AT_THE_END.find((end) => word.endsWith(end)) ?? head;
  if (!front) return undefined;
  const before = word.slice(0, -front.length);
  const owned = [before, before.replace(/s$/, ""), before.replace(/en$/, "")].flatMap(
    (owner) => fitOwned([owner, front], exactly) ?? [],
  )[0];
  if (owned && said === word) return { field: owned, score: OF_OWNER };
  if (!field || COMPOUND_OF_SOMETHING_ELSE.test(said)) return undefined;
  return { field, score: PERHAPS };
}
const NAMES_AT_THE_END = ["naam", "titel", "title", "name"];

const IN_PLURAL = 91;
const ASKED = 80;
/** Too little to make a line of cells a header, enough to look at the cells below it. */
const PERHAPS = 45;

function fitsOfName(name: string): readonly HeaderFit[] {
  const said = comparedHeader(name);
  if (said === "" || said.length > 120) return [];
  const short = name.includes(".") || said.length <= 5;
  const several = SEVERAL.test(name);
  const isOfSystem = !/\s/.test(name.trim());
  return fitsOf(said, short, several, isOfSystem);
}

/** "Adres, postcode" is two things, "address.postcode" one. */
const SEVERAL = /[,;/+&]|\b(?:en|and|und)\b/;

function fitsOf(said: string, short: boolean, several = false, isOfSystem = false): HeaderFit[] {
  const found: HeaderFit[] = [];
  for (const day of WEEKDAYS) if (WEEKDAY_HEADERS[day].includes(said)) found.push({ field: day, score: 120 });
  const name = spelled(said);
  const mayBeShort = short && !NAMES.has(said);
  for (const { field, words } of COMPARED_WORDS) {
    const score = words.reduce((most, word) => Math.max(most, fit(name, word, mayBeShort)), 0);
    if (score > 0) found.push({ field, score });
  }
  const best = found.sort((a, b) => b.score - a.score);
  return isSure(best) || several || BY_NAME.has(said) ? best : (ofOwner(said, short, isOfSystem) ?? best);
}

/** "contact.phone", "naam evenement": what of it this is. What the guide has no place for ("location.description") is none. */
function ofOwner(said: string, short: boolean, isOfSystem: boolean): HeaderFit[] | undefined {
  const words = said.split(" ");
  if (words.length < 2 || words.length > 5) return undefined;
  const deepest = isOfSystem && NAME_WORDS.has(words.at(-1) ?? "") ? words.at(-2) : undefined;
  const own = HEADER_OWNERS.find(({ words: owners }) => deepest && owners.has(deepest));
  if (own?.name) return [{ field: own.name, score: OF_OWNER }];
  const owned = fitOwned(words, exactly);
  if (owned) return [{ field: owned, score: OF_OWNER }];
  if (owned === null && isOfSystem) return [];
  for (const { words: owners, name, holds } of HEADER_OWNERS) {
    const head = words.filter((word) => !owners.has(word) && !LITTLE_WORDS.has(word));
    if (!words.some((word) => owners.has(word)) || head.length === 0) continue;
    if (name && head.every((word) => NAME_WORDS.has(word))) return [{ field: name, score: OF_OWNER }];
    const [best] = fitsOf(head.join(" "), short);
    // "location.image": of a system, and not what the guide knows of a place.
    if ((!best || best.score < 50) && isOfSystem) return [];
    if (best && best.score >= 90)
      return holds.has("*") || holds.has(best.field) ? [{ field: best.field, score: OF_OWNER }] : [];
  }
  return undefined;
}

const OF_OWNER = 92;

const WHOLE_ONLY: Readonly<Record<string, number>> = { "!": 60, "~": PERHAPS };

function fit(name: SpelledName, known: SpelledName & { mark: string | undefined }, short: boolean): number {
  const { word: said } = name;
  const { word, mark } = known;
  // "t/m" may end a time, an age or a period: a column that says which comes first.
  if (said === word) return (mark ? (WHOLE_ONLY[mark] ?? 0) : 100) + word.length / 10;
  if (mark) return 0;
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
