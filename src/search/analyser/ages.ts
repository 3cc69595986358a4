import { CODE_LETTERS } from "./normalise.ts";

/** Until this age an open range ("vanaf 12 jaar") tells little about much older people, so it stops at a stage. */
const STAGES = [4, 12, 18, 27, 50];
const OLDEST = 99;
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
const RANGE = new RegExp(
  `\\b(\\d{1,2})\\s*(?:-|–|tot en met|tot|t/m|tm|en)\\s*(\\d{1,2})[\\s-]*${YEAR}\\b`,
  "g",
);
const PLUS = new RegExp(`\\b${NUMBER}[\\s-]*(?:\\+(?:ers?\\b)?|plus(?:sers?)?\\b)`, "g");
const FROM = new RegExp(
  `\\b(?:(?:vanaf|boven(?: de)?) ${NUMBER}(?: ${YEAR})?|${NUMBER} ?${YEAR} (?:en|of) ouder)\\b`,
  "g",
);
const EXACT = new RegExp(`\\b(\\d{1,2})[\\s-]*${YEAR}\\b`, "g");

const ageOf = (text: string): number => IN_WORDS[text] ?? Number(text);

/** Two digits, so that no code begins with another one. */
export const ageCode = (age: number): string =>
  CODE_LETTERS.age + String(Math.min(age, OLDEST)).padStart(2, "0");
export const isAgeCode = (term: string): boolean => term.startsWith(CODE_LETTERS.age);

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
    if (!open) named.add(ageCode(until));
    for (let age = from + 1; age <= until; age++) between.add(ageCode(age));
  }
  return { named: [...named], between: [...between].filter((code) => !named.has(code)) };
}

/** In a question: the same text with each age as a code, "wandelen 55+" becomes "wandelen ŋ55". */
export function markAges(normalised: string): string {
  const code = (_: string, first: string, second?: string) => ` ${ageCode(ageOf(first || second || ""))} `;
  return normalised
    .replace(
      RANGE,
      (_, from: string, until: string) => ` ${ageCode(Number(from))} ${ageCode(Number(until))} `,
    )
    .replace(PLUS, code)
    .replace(FROM, (match: string, first?: string, second?: string) => code(match, first ?? "", second ?? ""))
    .replace(EXACT, (_, age: string) => ` ${ageCode(Number(age))} `);
}
