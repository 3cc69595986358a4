import type { Language } from "#schema/language.ts";
import { plain } from "#domain/plain.ts";
import { type Remark, leftOpen, type Reading } from "#import/words/remark.ts";
import { LANGUAGE_CODES, LANGUAGE_WORDS } from "#import/words/language-words.ts";
import { aboutText } from "#import/words/about-text.ts";
import { aboutTakingPart } from "#import/words/about-taking-part.ts";
import { heardInRow, withText } from "./in-text/in-text.ts";
import { languageInText } from "./in-text/language-in-text.ts";
import { textOfRow, titleOfRow } from "./in-text/text-of-row.ts";
import type { RowCells } from "./row-cells.ts";

const ANY =
  /^alle$|\b(alle talen|elke taal|maakt niet uit|taal (is )?niet (belangrijk|nodig)|eigen taal|any language|all languages|met handen en voeten)\b/;
/** In the description: people manage without a common language. */
const IDIOM = /\b(handen en voeten|(de )?taal maakt niet uit|in alle talen)\b/;
const DUTCH_NOT_NEEDED = /\bnederlands (spreken )?(is )?niet nodig\b|\bno dutch needed\b/;
const NOT_SAID = /^(n\.?v\.?t\.?|-+|\?+|geen|onbekend|x)$/;
const INTERPRETER = /\b(tolk\w*|tolktelefoon|interpreter)\b/;
const EASY = /\b(eenvoudig|makkelijk|simpel|easy|beetje|a0|a1|basis)\b/;

/**
 * The languages spoken. "NL" next to "UK" is Ukrainian, "EN" is English. A language that the activity teaches
 * (`taught`, from its title) is not one that is spoken there.
 */
export function readLanguage(text: string, title = "", description = ""): Reading<Language> {
  const said = plain(text);
  if (NOT_SAID.test(said)) {
    return leftOpen(aboutTakingPart.languageNotSaid(text));
  }
  if (LOCALE.test(text.trim())) return leftOpen(aboutTakingPart.languageOfText(text.trim()));
  const remarks: Remark[] = [];
  const value: Language = {};
  const spoken = new Set<string>();
  for (const code of codesIn(text)) spoken.add(code);
  if (DUTCH_NOT_NEEDED.test(said)) {
    spoken.delete("nl");
    value.dutchNeeded = "none";
  }
  const taught = [...spoken].find((code) => code !== "nl" && spoken.size > 1 && isTaught(code, title));
  if (taught) {
    spoken.delete(taught);
    remarks.push(aboutTakingPart.languageTaught);
  }
  if (ANY.test(said) || IDIOM.test(plain(description))) value.anyLanguage = true;
  if (spoken.size > 0) value.spoken = [...spoken];
  if (spoken.has("nl") && EASY.test(said)) value.dutchNeeded = "little";
  if (spoken.size === 0 && !value.anyLanguage && !value.dutchNeeded && !INTERPRETER.test(said)) {
    return leftOpen(aboutTakingPart.languageUnknown);
  }
  return { value, remarks };
}

/** The same for a row, where a text may say it instead, or otherwise. */
export function readLanguageOfRow(cells: RowCells, title: string, description: string): Language {
  const reading = cells.read("language", (text) => readLanguage(text, title, description));
  const heard = heardInRow([...titleOfRow(cells), ...textOfRow(cells)], languageInText);
  const about = { cells, about: aboutText.language };
  const spoken = withText(reading?.spoken, heard, about, (own, said) =>
    said.every((code) => own.includes(code)),
  );
  return { ...reading, ...(spoken ? { spoken } : {}) };
}

/** A code as systems keep it beside every text; which language is spoken it does not say. */
const LOCALE = /^[a-z]{2}(?:[-_][A-Z]{2})?$/;

/** Names in any case; codes in capitals, or in a cell of codes only. A small "en" or "de" between words is no language. */
function codesIn(text: string): string[] {
  const words = text.match(/[\p{L}']+/gu) ?? [];
  const named = words.map(
    (word) => LANGUAGE_WORDS.get(plain(word)) ?? LANGUAGE_WORDS.get(plain(word).replace(/e$/, "")),
  );
  const onlyCodes = words.every((word) => LANGUAGE_CODES.has(plain(word)));
  return words.flatMap((word, index) => {
    if (named[index]) return [named[index]];
    const code = LANGUAGE_CODES.get(plain(word));
    if (!code || (word !== word.toUpperCase() && !onlyCodes && !/^(Nl|Ned|Eng)$/i.test(word))) return [];
    const conjunction =
      word === "en" && index > 0 && index < words.length - 1 && !/[/,+-]\s*en\b|\ben\s*[/,+-]/.test(text);
    return conjunction ? [] : [code];
  });
}

/** "Spaans op vakantieniveau", "Cursus Engels": the language as a thing to learn, not as an adjective ("Turkse"). */
function isTaught(code: string, title: string): boolean {
  const names = [...LANGUAGE_WORDS].filter(([, value]) => value === code).map(([word]) => word);
  return (
    new RegExp(`\\b(${names.join("|")})\\b`).test(plain(title)) &&
    !/\b(vrouwen|mannen|groep|inloop|huiskamer|club|koor|vrijwilliger)\b/.test(plain(title))
  );
}
