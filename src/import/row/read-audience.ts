import type { Activity } from "#schema/activity.ts";
import type { RowCells } from "./row-cells.ts";
import type { Audience } from "#schema/audience.ts";
import type { AudienceGroup } from "#schema/vocabulary.ts";
import { ownWords, saysMore } from "./own-words.ts";
import { plain } from "#domain/plain.ts";
import { readAge } from "./read-age.ts";
import type { Reading } from "#import/words/remark.ts";

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
