import { ABBREVIATIONS } from "./words/abbreviations.ts";

const CLOSES =
  /(?<![.!?…])[.!?…]+["'’”)]*\s+|\n+|(?<=\p{L}{4}|\d[ug]?\d{0,2})[.!?](?=\p{Lu}(?!om\b|rg\b|et\b|nfo\b)\p{Ll}{2}|€)|(?<=\p{L}{2})[!?](?=\p{Lu}\p{Ll})/gu;
/** In a page or a mailbox nothing ends. */
const isInAddress = (said: string): boolean => /[@/]|www\./i.test(said.split(/\s/).at(-1) ?? "");

/** No abbreviation is longer; looking further back would cost more with every sentence. */
const LONGEST = 24;

/** Every reader of a row asks for the same few texts. */
const JUST_SPLIT = new Map<string, readonly string[]>();
const MOST_TEXTS = 32;

/**
 * The sentences of a text. A full stop ends one only when white space follows it, or a word with a capital where a
 * program lost the space: those in "13.30 uur" and "voorbeeld.nl" do not, nor does the one behind an abbreviation or an initial ("St. Jansplein", "o.a.").
 */
export function sentences(text: string): readonly string[] {
  const before = JUST_SPLIT.get(text);
  if (before) return before;
  const split = splitUp(text);
  if (JUST_SPLIT.size >= MOST_TEXTS) JUST_SPLIT.clear();
  JUST_SPLIT.set(text, split);
  return split;
}

function splitUp(text: string): string[] {
  const found: string[] = [];
  let from = 0;
  for (const match of text.matchAll(CLOSES)) {
    const said = text.slice(Math.max(from, match.index - LONGEST), match.index);
    if (/^[.!?]$/.test(match[0]) && isInAddress(said)) continue;
    if (match[0].startsWith(".") && !match[0].includes("\n") && endsInAbbreviation(said)) continue;
    found.push(text.slice(from, match.index + match[0].length));
    from = match.index + match[0].length;
  }
  found.push(text.slice(from));
  return found.flatMap((sentence) => sentence.replace(/\s+/g, " ").trim() || []);
}

/** "o.a", "St", "A", "nr": what stands right before the full stop. */
function endsInAbbreviation(said: string): boolean {
  const word = /(?<![\p{L}.])[\p{L}.]+$/u.exec(said)?.[0] ?? "";
  return /^\p{L}$/u.test(word) || /\p{L}\.\p{L}+$/u.test(word)
    ? !/\.(?:nl|com|org|net|be|eu|info)$/i.test(word)
    : ABBREVIATIONS.has(word.toLowerCase());
}
