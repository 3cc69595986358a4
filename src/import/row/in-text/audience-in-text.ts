import type { Audience } from "#schema/audience.ts";
import { plain } from "#domain/plain.ts";
import { asCell } from "#import/words/about-text.ts";
import { agesInFigures, MOSTLY_OF_AGE } from "#import/words/facts/age-phrases.ts";
import {
  AGE_ALONE,
  AGE_FOR_WHOM,
  AGE_SOMEWHERE,
  AGES,
  ALSO_FOR,
  CHILDREN_OF_AGE,
  FOR_MEN,
  FOR_WOMEN,
  MENS,
  NAME_OF_GROUP,
  NOBODYS_AGE,
  NOT_ONLY,
  ONLY_FOR,
  WOMENS,
} from "#import/words/facts/facts-in-text.ts";
import { readAge, type AgeLimits } from "../read-age.ts";
import { heardIn, type InText } from "./in-text.ts";

type Gender = NonNullable<Audience["gender"]>;

/** The age of who may come: certain behind "voor", "vanaf", "leeftijd", asked where it only stands somewhere. */
export function ageInText(text: string): InText<AgeLimits> | undefined {
  return heardIn(text, (_, plainly) => {
    const said = agesInFigures(plainly);
    if (NOBODYS_AGE.test(said) || MOSTLY_OF_AGE.test(said)) return undefined;
    const words = AGE_FOR_WHOM.exec(said)?.[0] ?? AGE_SOMEWHERE.exec(said)?.[0];
    if (!words) return undefined;
    const { value, remarks } = readAge(said);
    // "jongeren van 12 tot 18 jaar, door coaches van 17 tot 24 jaar": each may be whose it is.
    const apart = [...said.matchAll(AGES)].length > 1;
    const isForWhom = (AGE_FOR_WHOM.test(said) && !ALSO_FOR.test(said)) || AGE_ALONE.test(said.trim());
    if (value) return { value, words, certain: isForWhom && !apart, asCell: asCell.age(value) };
    const ofChildren = CHILDREN_OF_AGE.exec(said)?.[0];
    const children = ofChildren && readAge(ofChildren).value;
    if (children) return { value: children, words, certain: false, asCell: asCell.age(children) };
    return remarks.length > 0 ? { value: {}, words, certain: false } : undefined;
  });
}

/** "voor vrouwen" in a name is a limit; "damesgym" and "mannenkoor" may be only a name, and are asked. */
export function genderInTitle(title: string): InText<Gender> | undefined {
  const said = plain(title);
  if (NOT_ONLY.test(said)) return undefined;
  return oneOf(
    said,
    WOMENS,
    MENS,
    (words) => FOR_WOMEN.test(words) || FOR_MEN.test(words) || NAME_OF_GROUP.test(words),
  );
}

/** In a running text only what says for whom it is; without "alleen" or "bedoeld" it is asked. */
export function genderInText(text: string): InText<Gender> | undefined {
  return heardIn(text, (_, said) => {
    if (NOT_ONLY.test(said) || (!FOR_WOMEN.test(said) && !FOR_MEN.test(said))) return undefined;
    return oneOf(said, WOMENS, MENS, (words) => ONLY_FOR.test(words));
  });
}

function oneOf(
  said: string,
  women: RegExp,
  men: RegExp,
  certain: (said: string) => boolean,
): InText<Gender> | undefined {
  const ofWomen = (FOR_WOMEN.exec(said) ?? women.exec(said))?.[0];
  const ofMen = (FOR_MEN.exec(said) ?? men.exec(said))?.[0];
  if ((ofWomen === undefined) === (ofMen === undefined)) return undefined;
  return {
    value: ofWomen ? "women" : "men",
    words: (ofWomen ?? ofMen ?? "").trim(),
    certain: certain(said),
    asCell: asCell.gender[ofWomen ? "women" : "men"],
  };
}
