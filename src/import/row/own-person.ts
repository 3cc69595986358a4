import { namesPerson } from "./personal-data.ts";
import { plain } from "#domain/plain.ts";
import { FUNCTION_ENDINGS } from "#import/words/person-words.ts";

const PARTICLES = "van der den de ten ter el al la le du von".split(" ");
const NO_NAMES = new Set([...PARTICLES, ..."bij voor met via bel mail app mama papa vraag naar".split(" ")]);
const TITLES = "dhr mw mevr mevrouw meneer de heer docent docente mr drs dr prof".split(" ");

/**
 * The words of the name of the person behind a row, as its contact cells have it: "Riet van der Zwaan" gives
 * Riet and Zwaan. `known`: names of the provider, the venue, the town, which stay.
 */
export function wordsOfPerson(contactCells: readonly string[], known: string): string[] {
  const open = new Set(plain(known).split(/[^\p{L}]+/u));
  const words = contactCells
    .map((cell) => cell.replace(/\S+@\S+|[+(]?\d[\d\s().-]{5,}/g, " ").replace(/^[\s,;:-]+|[\s,;:-]+$/g, ""))
    .filter((cell) => namesPerson(inCapitals(cell)))
    .flatMap((cell) => cell.split(/[^\p{L}]+/u));
  return [...new Set(words)].filter((word) => {
    const said = plain(word);
    return (
      said.length >= 3 &&
      !NO_NAMES.has(said) &&
      !TITLES.includes(said) &&
      !open.has(said) &&
      !FUNCTION_ENDINGS.test(said)
    );
  });
}

/** "RIET VAN DER ZWAAN" is a name as well. */
const inCapitals = (text: string): string =>
  text === text.toUpperCase()
    ? text.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
    : text;

/** Takes the name of the row's own person out of another text of that row: in any capitals, and in a mailbox. */
export function withoutPerson(text: string, words: readonly string[]): { text: string; found: string[] } {
  const found: string[] = [];
  if (words.length === 0) return { text, found };
  const take = (match: string): string => {
    found.push(match.trim());
    return "";
  };
  const without = text
    .replace(/([\w.+-]+)@[\w-]+(?:\.[\w-]+)+/g, (match, local: string) =>
      words.some((word) => word.length >= 4 && plain(local).includes(plain(word))) ? take(match) : match,
    )
    .replace(phraseOf(words), take);
  return found.length === 0 ? { text, found } : { text: neat(without), found };
}

/** "met mevr. Riet van der Zwaan": with what leads to the name, so that half a sentence does not stay. */
function phraseOf(words: readonly string[]): RegExp {
  const word = `(?:${words.join("|")})(?:['’]?s)?`;
  const particle = `(?:(?:${PARTICLES.join("|")})\\s+)*`;
  const lead = "(?:(?:met|door|bij|via|naar|aan|onder leiding van)\\s+)?";
  return new RegExp(
    `(?<![\\p{L}-])${lead}(?:(?:${TITLES.join("|")})\\.?:?\\s+)?${particle}${word}(?:[\\s-]+${particle}${word})*(?![\\p{L}-])`,
    "giu",
  );
}

const neat = (text: string): string =>
  text
    .replace(/\(\s*[,;:]?\s*\)/g, "")
    .replace(/[ \t]{2,}/g, " ")
    .replace(/[ \t]+([.,;:!?])/g, "$1")
    .replace(/,{2,}/g, ",")
    .trim();
