import type { Activity } from "#schema/activity.ts";
import type { RowCells } from "./row-cells.ts";
import type { Audience } from "#schema/audience.ts";
import type { AudienceGroup } from "#schema/vocabulary.ts";
import { ownWords, saysMore } from "./own-words.ts";
import { plain } from "#domain/plain.ts";
import { aboutTakingPart } from "#import/words/about-taking-part.ts";
import { aboutText, asCell } from "#import/words/about-text.ts";
import { ageInText, genderInText, genderInTitle } from "./in-text/audience-in-text.ts";
import { heardIn, heardInRow, withText, type InText } from "./in-text/in-text.ts";
import { otherCellsOfRow, textOfRow, titleOfRow } from "./in-text/text-of-row.ts";
import { READER_OF_AGE } from "#import/words/facts/role-phrases.ts";
import { readAge, type AgeLimits } from "./read-age.ts";
import type { Reading } from "#import/words/remark.ts";
import { wordFinder } from "./word-finder.ts";

const wordIn = wordFinder("[\\p{L}\\p{N}]", "\\w*");

const WOMEN = /\b(vrouwen?|dames|meiden|meisjes|moeders|oma's|women|mothers)\b/;
const MEN = /\b(mannen|(?<!\d )man|heren|vaders|jongens|opa's|men|fathers)\b/;
const OPEN =
  /\b(iedereen|alle mensen|allen|ook mannen|mannen (mogen|zijn) ook|vrouwen (mogen|zijn) ook|belangstellenden|introduc\w+|everyone|(?:en|met|ook|of) (?:hun |uw |de |een )?partners?|partners? (?:mag|mogen|is|zijn|ook|welkom))\b|^partners?$/;
/** Said by the facts already, or by nobody: no remark is needed for it. */
const OBVIOUS =
  /\b(iedereen|allen|alle leeftijden|volwassenen|volw|adults|everyone|n\.?v\.?t|vrouwen?|mannen|dames|heren|plus(sers?)?|en ouder|jaar)\b/;
const MOSTLY = /\b(vooral|voornamelijk|meestal|met name)\b/;

/** Beside one of these "senioren" are the grown-ups of a sport, and nobody said that they are old. */
const CLASS_OF_SPORT =
  /\b(?:elite|masters?|beloften|junioren|cadetten|kadetten|aspiranten|pupillen|miniemen|benjamins|u ?\d{2})\b/;
const withoutClasses = (said: string): string =>
  CLASS_OF_SPORT.test(said) ? said.replace(/\bsenioren\b/g, "volwassenen") : said;

/** Who it is for: age limits, women or men only, and the groups of the vocabulary. `title` may name a group too. */
export function readAudience(
  text: string | undefined,
  title: string,
  groups: readonly AudienceGroup[],
  role: Activity["role"] = "participant",
): Required<Reading<Audience>> {
  const said = text ? plain(text) : "";
  const age = readAge(text ?? "");
  const value: Audience = { ...age.value };
  const women = WOMEN.test(said) && !MOSTLY.test(said);
  const men = MEN.test(said) && !MOSTLY.test(said);
  if (women !== men && !OPEN.test(said)) value.gender = women ? "women" : "men";
  const forAll = OPEN.test(said) || /\b(en|ook) (buurtbewoners|buren|wijkbewoners|anderen)\b/.test(said);
  const named = forAll || role === "volunteer" ? "" : withoutClasses(plain(title));
  const keys = groupsIn(withoutClasses(said), named, groups, forAll);
  if (keys.length > 0) value.groups = keys;
  if (text && saysMore(text, OBVIOUS)) value.note = ownWords(text, 160);
  return { value, remarks: age.remarks };
}

/**
 * Who it is for, from the columns "voor wie" and "leeftijd" together, those for one limit each, and the name and the
 * text of the row. Whom a volunteer is there for says nothing about who the volunteer is.
 */
export function readAudienceCells(
  cells: RowCells,
  title: string,
  groups: readonly AudienceGroup[],
  role: Activity["role"],
): Audience {
  const parts = [cells.text("audience"), cells.text("age")].filter((one) => one !== undefined);
  const text = parts.length > 0 ? parts.join(", ") : undefined;
  const { value: audience, remarks } = readAudience(text, title, groups, role);
  const fields = (["age", "audience"] as const).filter((field) => cells.text(field) !== undefined);
  cells.remark(fields[0] ?? "audience", ...remarks);
  const asked = remarks.length > 0 || addAgeColumns(cells, audience);
  if (role !== "volunteer") return hearTexts(cells, audience, title, asked);
  const hasAge = asked || audience.minAge !== undefined || audience.maxAge !== undefined;
  const own = hasAge ? undefined : heardInRow(textOfRow(cells), ageOfReader);
  return { ...withText(undefined, own, { cells, about: aboutText.age }), ...audience };
}

/** "Je bent minimaal 18 jaar": that of who helps. */
const ageOfReader = (text: string): InText<AgeLimits> | undefined =>
  heardIn(text, (_, said) => {
    const words = READER_OF_AGE.exec(said)?.[0];
    const value = words === undefined ? undefined : readAge(said).value;
    return value && { value, words: words ?? said, certain: true, asCell: asCell.age(value) };
  });

/** A cell that says "iedereen" says that it is for women and men. */
const forEverybody = (cells: RowCells): boolean => OPEN.test(plain(cells.text("audience") ?? ""));

/** `asked`: there is a question about the age already. */
function hearTexts(cells: RowCells, audience: Audience, title: string, asked: boolean): Audience {
  const { minAge, maxAge, gender, ...others } = audience;
  const inTitle = readAge(title).value;
  const own = { ...(minAge === undefined ? {} : { minAge }), ...(maxAge === undefined ? {} : { maxAge }) };
  let age: AgeLimits | undefined = Object.keys(own).length > 0 ? own : undefined;
  let whom: Audience["gender"] | "everybody" = gender ?? (forEverybody(cells) ? "everybody" : undefined);
  const texts = textOfRow(cells);
  const ages: (InText<AgeLimits> | undefined)[] = [
    inTitle && { value: inTitle, words: title, certain: true, at: "title", asCell: asCell.age(inTitle) },
    heardInRow(texts, ageInText, otherCellsOfRow(cells, ["audience", "age"])),
  ];
  for (const heard of ages) if (!asked) age = withText(age, heard, { cells, about: aboutText.age });
  const genders = [heardInRow(titleOfRow(cells), genderInTitle), heardInRow(texts, genderInText)];
  for (const heard of genders) {
    const before = cells.remarks.length;
    whom = withText<"women" | "men" | "everybody">(whom, heard, { cells, about: aboutText.gender });
    if (cells.remarks.length > before) break;
  }
  return { ...age, ...(whom && whom !== "everybody" ? { gender: whom } : {}), ...others };
}

/** Groups named in the "voor wie" cell, and in the title when the word there is unmistakable. */
function groupsIn(said: string, title: string, groups: readonly AudienceGroup[], forAll = false): string[] {
  return groups
    .filter(({ usualAge }) => !(forAll && usualAge))
    .filter(({ words }) =>
      words.some(
        (word) => wordIn(word, said) !== undefined || (word.length > 5 && wordIn(word, title) !== undefined),
      ),
    )
    .map(({ key }) => key);
}

/** A column for one limit each. True when one of them holds something that is no age: that is asked. */
function addAgeColumns(cells: RowCells, audience: Audience): boolean {
  let asked = false;
  for (const [field, key] of [
    ["minAge", "minAge"],
    ["maxAge", "maxAge"],
  ] as const) {
    const text = cells.text(field);
    if (!text || /^(n\.?v\.?t\.?|-+|\?+|geen|onbekend|alle)$/i.test(text.trim())) continue;
    const age = Number(/^\D{0,12}(\d{1,3})(?!\d|\D+\d| ?(?:maand|mnd))/.exec(text)?.[1] ?? NaN);
    if (age >= 0 && age <= 120) audience[key] = age;
    else {
      cells.remark(field, aboutTakingPart.ageLeftOver(text));
      asked = true;
    }
  }
  if (audience.maxAge !== undefined && audience.maxAge >= 99) delete audience.maxAge;
  if (audience.minAge === 0) delete audience.minAge;
  const gender = cells.text("gender")?.toLowerCase() ?? "";
  if (/^(v|vrouw|vrouwen|alleen (?:voor )?vrouwen)$/.test(gender)) audience.gender = "women";
  if (/^(m|man|mannen|alleen (?:voor )?mannen)$/.test(gender)) audience.gender = "men";
  return asked;
}
