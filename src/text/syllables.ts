/**
 * How many syllables a Dutch word has, by its groups of vowels; at least one. What is counted is what is heard: digits
 * count as one each, letters that are spelled out ("NT2", "VOG") too. Rules cannot know every loan word: those that
 * welfare texts use stand in a table. Compounds whose parts meet in two vowels may count one too few or too many.
 */
export const syllablesOf = (word: string): number =>
  word.split("-").reduce((sum, part) => sum + syllablesOfPart(part), 0);

function syllablesOfPart(part: string): number {
  if (/\d/.test(part) || /^\p{Lu}{2,}$/u.test(part)) return Math.min(MOST_SPELLED, [...part].length);
  const lower = part.toLowerCase().replace(/[^\p{L}]/gu, "");
  const [start, count] = LOANS.find(([loan]) => lower.startsWith(loan)) ?? ["", 0];
  const groups = lower.slice(start.length).replaceAll("qu", "kw").match(VOWELS)?.length ?? 0;
  return Math.max(1, count + groups);
}

/** A number or a row of capitals of any length is said in a few words. */
const MOST_SPELLED = 6;

/** The longest first: "ooi" is one, and "y" before a vowel is none ("yoga"). */
const VOWELS =
  /eeuw|ieuw|eau|ïe|aai|ooi|oei|aa|ee|oo|uu|ie|oe|eu|ui|ei|ij|ou|au|ai|oi|[aeiouàáâäèéêëìíîïòóôöùúûü]|y(?![aeiou])/g;

/** How the beginning of a loan word sounds; the rest of the word is counted by rule. */
const LOANS: readonly (readonly [start: string, syllables: number])[] = [
  ["coach", 1],
  ["welzijnscoach", 3],
  ["beweegcoach", 3],
  ["taalcoach", 2],
  ["team", 1],
  ["online", 2],
  ["cake", 1],
  ["museum", 3],
  ["skate", 1],
  ["bike", 1],
  ["website", 2],
  ["station", 2],
  ["tablet", 2],
  ["computer", 3],
  ["whatsapp", 2],
];
