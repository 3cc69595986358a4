import { plain } from "#domain/plain.ts";
import type { Remark } from "#import/words/remark.ts";
import type { Reading } from "#import/sheet/cell-reading.ts";
import { aboutTakingPart } from "#import/words/about-taking-part.ts";

export interface AgeRange {
  minAge?: number;
  maxAge?: number;
}

const TO = "\\s*(?:-|t/?m|tot en met|tot|to)\\s*";
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
    .split(/\s*[;,]\s*(?!\d)/)
    .map((part) => part.replace(WITH_CHILD, ""))
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
const TWO_GROUPS = /\bvanaf \d{1,2}\b.*\b(en|of|&|\+)\s.*\d{2}\s*(-?\s?plus|\+)/;

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
