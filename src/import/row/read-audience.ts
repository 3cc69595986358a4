import type { Activity } from "#schema/activity.ts";
import type { RowCells } from "./row-cells.ts";
import type { Audience } from "#schema/audience.ts";
import type { AudienceGroup } from "#schema/vocabulary.ts";
import { ownWords, saysMore } from "./own-words.ts";
import { plain } from "#domain/plain.ts";
import type { Reading, Remark } from "#import/words/remark.ts";
import { aboutTakingPart } from "#import/words/about-taking-part.ts";

interface AgeRange {
  minAge?: number;
  maxAge?: number;
}

const TO = String.raw`\s*(?:-|t\/?m|tot en met|tot|to)\s*`;
const CHILD = /\b(kind(eren)?|baby'?s?|peuters?|kleuters?|dochters?|zoon|zonen|children|child|toddlers?)\b/;
const WITH_CHILD =
  /\b(met|en|van|en hun|with|\+|&)\s+(een |hun |je |jonge |kleine |thuiswonende )*(klein)?(kind|baby|peuter|kleuter|puber|tiener|dochter|zoon|child|toddler|teen).*$/;
const PREFER = /\b(vooral|voornamelijk|meestal|in de meerderheid|met name|hoofdzakelijk|gemiddeld|vaak)\b/;
/** Others who may come along, a year of school, a level of language: none is the age of who comes. */
const NOT_AN_AGE =
  /\b(mogen|mag|kunnen|kan) (ook )?mee\b|\bgroep(en)? \d|\b[abc][12](\+|\b)|\b(klas|leerjaar) \d/;
const OTHERS = /\b(niveau|a0|a1|km|uur|minuten|personen|deelnemers|jaar ervaring)\b/;

/**
 * An age limit, only when one is stated. "vooral 55+" and "50+ in de meerderheid" are no limit. The age of the
 * children someone brings ("ouders met kinderen van 2 tot 6") is not the age of the visitor.
 */
export function readAge(text: string): Reading<AgeRange> {
  const remarks: Remark[] = [];
  const said = plain(text)
    .split(/[;,](?!\d)/)
    .map((part) => part.trim().replace(WITH_CHILD, ""))
    .filter((part) => !CHILD.test(part) || /^(voor )?(kinderen|jongeren|jeugd)/.test(part))
    .filter((part) => !NOT_AN_AGE.test(part))
    .filter((part) => !OTHERS.test(part) || /\+/.test(part));
  const value: AgeRange = {};
  for (const part of said) {
    if (PREFER.test(part)) continue;
    const range = ageIn(part);
    if (!range) continue;
    if (range.minAge !== undefined && value.minAge === undefined) value.minAge = range.minAge;
    if (range.maxAge !== undefined && range.maxAge < 99 && value.maxAge === undefined)
      value.maxAge = range.maxAge;
  }
  if (value.minAge !== undefined && value.maxAge !== undefined && value.minAge > value.maxAge) {
    remarks.push(aboutTakingPart.ageOrder);
    return { remarks };
  }
  return Object.keys(value).length > 0 ? { value, remarks } : { remarks };
}

/** "kinderen vanaf 8 en 65-plussers" are two groups: no range holds both. */
const TWO_GROUPS = /\bvanaf \d{1,2}\b.{0,60}\b(en|of|&|\+)\s.{0,60}\d{2}\s*(-?\s?plus|\+)/;

function ageIn(part: string): AgeRange | undefined {
  if (TWO_GROUPS.test(part)) return undefined;
  const between = /\btussen (?:de )?(\d{1,2}) en (?:de )?(\d{1,3})\b/.exec(part);
  if (between) return check({ minAge: Number(between[1]), maxAge: Number(between[2]) });
  const range = new RegExp(
    `(?<![\\d.,€])(\\d{1,2})(?: jaar)?${TO}(\\d{1,3})(?![\\d%:.,]*\\d)(?: jaar)?`,
  ).exec(part);
  if (range) return check({ minAge: Number(range[1]), maxAge: Number(range[2]) });
  const from =
    /(?<![\d.,€])(\d{1,2})\s*(?:\+|-?\s?plus(?:sers?)?|\bjaar en ouder|\bjaar of ouder|\ben ouder|\bof ouder|years and over)/.exec(
      part,
    ) ??
    /(?:>=?|≥|v\.a\.|vanaf|boven de|minimaal|ouder dan|min\.?|from age)\s*(?:de )?(\d{1,2})\b(?! ?(?:euro|uur|cent|:|personen))/.exec(
      part,
    );
  const until =
    /(?:<=?|≤|tot en met|t\/m|tot|jonger dan|max(?:imaal|\.)?|onder de|under)\s*(?:de )?(\d{1,2})(?: jaar)?\b/.exec(
      part,
    );
  if (from) return check({ minAge: Number(from[1]) });
  if (until) return check({ maxAge: Number(until[1]) });
  return undefined;
}

function check(range: AgeRange): AgeRange | undefined {
  const plausible = [range.minAge, range.maxAge].every(
    (age) => age === undefined || (age >= 1 && age <= 110),
  );
  return plausible ? range : undefined;
}

const WOMEN = /\b(vrouwen?|dames|meiden|meisjes|moeders|oma's|women|mothers)\b/;
const MEN = /\b(mannen|man|heren|vaders|jongens|opa's|men|fathers)\b/;
const OPEN =
  /\b(iedereen|alle mensen|allen|ook mannen|mannen (mogen|zijn) ook|vrouwen (mogen|zijn) ook|belangstellenden|everyone)\b/;
/** Said by the facts already, or by nobody: no remark is needed for it. */
const OBVIOUS =
  /\b(iedereen|allen|alle leeftijden|volwassenen|volw|adults|everyone|n\.?v\.?t|vrouwen?|mannen|dames|heren|plus(sers?)?|en ouder|jaar)\b/;
const MOSTLY = /\b(vooral|voornamelijk|meestal|met name)\b/;

/** Who it is for: age limits, women or men only, and the groups of the vocabulary. `title` may name a group too. */
export function readAudience(
  text: string | undefined,
  title: string,
  groups: readonly AudienceGroup[],
  role: Activity["role"] = "participant",
): Required<Reading<Audience>> {
  const said = text ? plain(text) : "";
  const age = readAge(text ?? "");
  const value: Audience = { ...(text ? age.value : ageInTitle(title)) };
  const women = WOMEN.test(said) && !MOSTLY.test(said);
  const men = MEN.test(said) && !MOSTLY.test(said);
  if (women !== men && !OPEN.test(said)) value.gender = women ? "women" : "men";
  const forAll = OPEN.test(said) || /\b(en|ook) (buurtbewoners|buren|wijkbewoners|anderen)\b/.test(said);
  const keys = groupsIn(said, forAll || role === "volunteer" ? "" : plain(title), groups, forAll);
  if (keys.length > 0) value.groups = keys;
  if (text && saysMore(text, OBVIOUS)) value.note = ownWords(text, 160);
  return { value, remarks: age.remarks };
}

/** Who it is for, from the columns "voor wie" and "leeftijd" together and those for one limit each. */
export function readAudienceCells(
  cells: RowCells,
  title: string,
  groups: readonly AudienceGroup[],
  role: Activity["role"],
): Audience {
  const parts = [cells.text("audience"), cells.text("age")].filter((one) => one !== undefined);
  const text = parts.length > 0 ? parts.join(", ") : undefined;
  const audience = cells.keep("audience", readAudience(text, title, groups, role));
  addAgeColumns(cells, audience);
  return audience;
}

/** Groups named in the "voor wie" cell, and in the title when the word there is unmistakable. */
function groupsIn(said: string, title: string, groups: readonly AudienceGroup[], forAll = false): string[] {
  return groups
    .filter(({ usualAge }) => !(forAll && usualAge))
    .filter(({ words }) =>
      words.some((word) => wordIn(word, said) || (word.length > 5 && wordIn(word, title))),
    )
    .map(({ key }) => key);
}

function wordIn(word: string, text: string): boolean {
  const pattern = plain(word)
    .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
    .replace(/\\\*$/, "\\w*");
  return new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, "u").test(text);
}

/** "Sportinstuif 18-27", "Roze salon 60+": only when the row has no "voor wie" at all. */
function ageInTitle(title: string): ReturnType<typeof readAge>["value"] {
  return readAge(title).value;
}

function addAgeColumns(cells: RowCells, audience: Audience): void {
  for (const [field, key] of [
    ["minAge", "minAge"],
    ["maxAge", "maxAge"],
  ] as const) {
    const text = cells.text(field);
    const age = Number(/\d{1,3}/.exec(text ?? "")?.[0] ?? NaN);
    if (text && age >= 0 && age <= 110) audience[key] = age;
  }
  if (audience.maxAge !== undefined && audience.maxAge >= 99) delete audience.maxAge;
  if (audience.minAge === 0) delete audience.minAge;
  const gender = cells.text("gender")?.toLowerCase() ?? "";
  if (/^(v|vrouw|vrouwen|alleen vrouwen)$/.test(gender)) audience.gender = "women";
  if (/^(m|man|mannen|alleen mannen)$/.test(gender)) audience.gender = "men";
}
