const TO = /\s{0,40}(?:-|t\/?m|tem|tot en met|tot|to|en)\s{0,40}/.source;
const YEARS = "(?: ?(?:jaar|jr\\.?|j\\.?(?![a-z])|years?(?: old)?))?";

/** Behind a number: what is counted or measured, and is no year. */
const NOT_OF_THESE =
  "(?! ?(?:m|km|cm|kg|meter|kilometer|minuten|min|pers|personen|mensen|stuks|schilderijen|werken|foto\\'?s|weken|dagen|keer|euro|%)(?![a-z]))";

/** Children somebody brings along; "volwassenen en kinderen" come both for themselves. */
export const CHILD =
  /\b(kind(eren)?|baby'?s?|peuters?|kleuters?|dochters?|zoon|zonen|children|child|toddlers?)\b/;
export const WITH_CHILD =
  /(?<!\bvolwassenen )\b(met|en|van|en hun|with|\+|&)\s+(een |hun |je |jonge |kleine |thuiswonende )*(klein)?(kind|baby|peuter|kleuter|puber|tiener|dochter|zoon|child|toddler|teen).*$/;
export const FOR_CHILDREN =
  /^(voor )?(kinderen|jongeren|jeugd|peuters|kleuters|baby'?s?)|\bvolwassenen en kinderen\b|^(?!.*\b(?:ouders?|moeders?|vaders?|opa|oma|grootouders?|verzorgers?|gezinnen|gezin|mama'?s|papa'?s)\b).*\bvoor (?:alle |jonge |kleine )?(?:kinderen|jongeren|kids|peuters|kleuters|tieners|jeugd)\b/;
export const MOSTLY_OF_AGE =
  /\b(vooral|voornamelijk|meestal|in de meerderheid|met name|hoofdzakelijk|gemiddeld|vaak)\b/;
/** Others who may come along, a level of language: none is the age of who comes. */
export const NOT_AN_AGE =
  /\b(mogen|mag|kunnen|kan) (ook )?mee\b|\b(?:gratis|korting|betaalt|betalen|goedkoper)\b|\b[abc][12](\+|\b)/;
export const OTHER_NUMBERS =
  /\b(niveau|a0|a1|km|minuten|personen|deelnemers|\d{1,9} (?:mensen|plaatsen)|jaar ervaring)\b/;
/** Money, times, dates and telephone numbers are taken out before ages are looked for. */
export const NO_AGE_AT_ALL =
  /€ ?\d+(?:[.,]\d+)?(?:,-)?(?: ?(?:tot|-|a) ?€? ?\d+(?:[.,]\d+)?)?|\d{1,9}(?:[.,]\d{1,9})? ?(?:euro|cent|%|x\b|keer\b)|\b\d{1,2}[:.]\d{2}(?: ?uur)?|\b\d{1,2}(?: ?-| tot) ?\d{1,2} ?uur|\b\d{1,2} ?uur|\b(?:19|20)\d{2}\b|\b\d{5,}\b/g;

export const SCHOOL_CLASS =
  /\b(groep(?:en)?|klas(?:sen)?|leerjaar|leerjaren) (\d)(?: ?(?:t\/m|tm|tot en met|-|en|tot) ?(?:groep |klas )?(\d))?/;

export const AGE_BETWEEN = new RegExp(`\\btussen (?:de )?(\\d{1,2}) en (?:de )?(\\d{1,3})\\b${YEARS}`);
/** "16 en 17 jaar": two years of one after the other. */
export const AGE_PAIR = /(?<![\d.,€])(\d{1,2}) en (\d{1,2}) ?(?:jaar|jr)\b/;
/** "6, 7 en 8 jaar": more than a pair. */
export const AGES_LISTED = /\d{1,2}, ?\d{1,2} en \d/;
export const AGE_RANGE = new RegExp(
  `(?<![\\d.,€])(\\d{1,2})${YEARS}${TO.replace("|en)", ")")}(\\d{1,3})(?![\\d%:.,]*\\d)${NOT_OF_THESE}${YEARS}`,
);
/** "U16+" is a class of a club. */
export const AGE_FROM =
  /(?<![\d.,€]|(?<![a-z])[uo])(\d{1,2})\s*(?:\+(?:-?ers?)?|-?\s?plus(?:sers?)?|\bjaar en ouder|\bjaar of ouder|\ben ouder|\bof ouder|years and over)/;
export const AGE_FROM_WORD =
  /(?:>=?|≥|v\.a\.|vanaf|boven de|boven|minimaal|ouder dan|min\.?|from age)\s*(?:de )?(?:leeftijd van )?(\d{1,2})(?!\d|[.,]\d| ?(?:euro|uur|cent|:|personen)|[a-ik-z])(?: ?(?:jaar|jr|j)\b)?/;
export const AGE_UNTIL = new RegExp(
  `(?:<=?|≤|tot en met|t\\/m|tot|jonger dan|max(?:imaal|\\.)?|onder de|onder|under)\\s*(?:de )?(\\d{1,2})${NOT_OF_THESE}(?: ?(?:jaar|jr))?\\b`,
);
/** "+12", "(+16j)": from that age on. "-12": younger than that. With a space before it, it could be a sum. */
export const AGE_AFTER_PLUS = /(?:^|[(/])\+ ?(\d{1,2})(?: ?(?:jaar|jr\.?|j\.?))?(?=$|[)/])/;
export const AGE_AFTER_MINUS = /(?:^|[(/])- ?(\d{1,2})(?: ?(?:jaar|jr\.?|j\.?))?(?=$|[)/])/;
export const MONTHS_OLD =
  /(?:(?:vanaf|van) )?(\d{1,2})(?: ?(?:-|tot|t\/m) ?(\d{1,2}))? ?(?:maanden|maand|mnd)\b/;
/** A number that looks like an age, where none of the above read it. */
export const LOOKS_LIKE_AGE = /\bleeftijd\w*:? ?\d|\d ?(?:jaar|jr\b|jarigen?|\+|-?plus)/;

const TENS: Record<string, number> = {
  veertig: 40,
  vijftig: 50,
  zestig: 60,
  zeventig: 70,
  tachtig: 80,
};
const IN_WORDS = new RegExp(`\\b(vijfen)?(${Object.keys(TENS).join("|")})(?=-? ?plus)`, "g");

/** "vijfenvijftigplus" -> "55plus". */
export const agesInFigures = (text: string): string =>
  text.replace(IN_WORDS, (_, five: string | undefined, ten: string) =>
    String((TENS[ten] ?? 0) + (five ? 5 : 0)),
  );

/** What a name consists of that says for whom something is, and nothing of what it is. */
const ONLY_FOR_WHOM: ReadonlySet<string> = new Set(
  "jaar jr jarigen jarige year years leeftijd leeftijden ages age alle all vanaf van voor tot t m tm en met of ouder older plus from to over boven volwassenen adults iedereen everyone kinderen jeugd jongeren".split(
    " ",
  ),
);
const OF_ALL_AGES: ReadonlySet<string> = new Set(["volwassenen", "adults", "iedereen", "leeftijden", "ages"]);

/** "10 t/m 12 jaar" and "Alle leeftijden (vanaf 7 jaar)", in compared form, are no names. */
export function isOnlyForWhom(said: string): boolean {
  const words = said.slice(0, 80).match(/[\p{L}\d]+/gu) ?? [];
  const isAge = (word: string) => /^\d{1,2}$/.test(word);
  return (
    words.every((word) => isAge(word) || ONLY_FOR_WHOM.has(word)) &&
    words.some((word) => OF_ALL_AGES.has(word) || SAYS_YEARS.has(word) || (isAge(word) && /\d\+/.test(said)))
  );
}
const SAYS_YEARS: ReadonlySet<string> = new Set(["jaar", "jr", "jarigen", "jarige", "year", "years"]);

/** Several groups of a primary school, in compared form. One alone may be that of a club. */
export const SCHOOL_GROUPS =
  /^(?:basisschool )?groep(?:en)? [1-8](?:(?:, ?| ?& ?| en | ?\/ ?| ?- ?| t\/m | tot en met )(?:groep )?[1-8]){1,7}$/;
