import { CODE_LETTERS } from "./normalise.ts";

/** Until this age an open range ("vanaf 12 jaar") tells little about much older people, so it stops at a stage. */
const STAGES = [4, 12, 18, 27, 50];
export const OLDEST = 99;
const IN_WORDS: Record<string, number> = {
  vijftig: 50,
  vijfenvijftig: 55,
  zestig: 60,
  vijfenzestig: 65,
  zeventig: 70,
  vijfenzeventig: 75,
  tachtig: 80,
};

const YEAR = "(?:jaar|jr|jarigen?|jarige)";
const NUMBER = `(\\d{1,2}|${Object.keys(IN_WORDS).join("|")})`;
const UNTIL = "(?:-|–|tot en met|tot|t/m|tm|en)";
const RANGE = new RegExp(`\\b(\\d{1,2})\\s*${UNTIL}\\s*(\\d{1,2})[\\s-]*${YEAR}\\b`, "g");
const PLUS = new RegExp(`\\b${NUMBER}[\\s-]*(?:\\+(?:ers?\\b)?|plus(?:sers?)?\\b)`, "g");
const FROM = new RegExp(
  `\\b(?:(?:vanaf|boven(?: de)?) ${NUMBER}(?: ${YEAR})?|${NUMBER} ?${YEAR} (?:en|of) ouder)\\b`,
  "g",
);
const EXACT = new RegExp(`\\b(\\d{1,2})[\\s-]*${YEAR}\\b`, "g");

const ageOf = (text: string): number => IN_WORDS[text] ?? Number(text);
const digits = (age: number): string => String(Math.min(age, OLDEST)).padStart(2, "0");

/** Somebody of this age is meant. Two digits, so that no code begins with another one. */
export const ageCode = (age: number): string => CODE_LETTERS.age + digits(age);
/** Everybody of this age and over is meant: "55+". A course for 30 to 60 is nothing for who asks "60+". */
export const fromAgeCode = (age: number): string => `${CODE_LETTERS.age}p${digits(age)}`;
const AGE_CODE = new RegExp(`^${CODE_LETTERS.age}p?\\d\\d$`);
export const isAgeCode = (term: string): boolean => AGE_CODE.test(term);

export interface AgeRange {
  from: number;
  until: number;
  /** The text names no end: `until` is our guess. */
  open: boolean;
}

/** Ages a normalised text says it is for: "8 tot 12 jaar", "55+", "vijftigplussers", "65 jaar en ouder". */
export function ageRanges(normalised: string): AgeRange[] {
  const ranges: AgeRange[] = [];
  const rest = normalised.replace(RANGE, (_, from: string, until: string) => {
    if (Number(from) <= Number(until)) ranges.push({ from: Number(from), until: Number(until), open: false });
    return " ";
  });
  for (const pattern of [PLUS, FROM]) {
    for (const [, first, second] of rest.matchAll(pattern)) {
      const from = ageOf((first ?? second)!);
      ranges.push({ from, until: STAGES.find((stage) => stage > from) ?? OLDEST, open: true });
    }
  }
  return ranges;
}

/** The ages a text names (its words), and those that lie between (found, but ranked behind). */
export function ageCodes(ranges: readonly AgeRange[]): { named: string[]; between: string[] } {
  const named = new Set<string>();
  const between = new Set<string>();
  for (const { from, until, open } of ranges) {
    named.add(ageCode(from));
    if (open) named.add(fromAgeCode(from));
    else named.add(ageCode(until));
    for (let age = from + 1; age <= until; age++) {
      between.add(ageCode(age));
      if (open) between.add(fromAgeCode(age));
    }
  }
  return { named: [...named], between: [...between].filter((code) => !named.has(code)) };
}

/** In a question: the same text with each age as a code, "wandelen 55+" asks for those who welcome 55 and over. */
export function markAges(normalised: string): string {
  const from = (_: string, first?: string, second?: string): string =>
    ` ${fromAgeCode(ageOf(first || second || ""))} `;
  return normalised
    .replace(RANGE, (_, low: string, high: string) => ` ${ageCode(Number(low))} ${ageCode(Number(high))} `)
    .replace(PLUS, (match: string, age: string) => from(match, age))
    .replace(FROM, (match: string, first?: string, second?: string) => from(match, first, second))
    .replace(EXACT, (_, age: string) => ` ${ageCode(Number(age))} `);
}
