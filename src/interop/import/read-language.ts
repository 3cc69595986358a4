import type { Language } from "#schema/language.ts";
import { plain } from "./plain.ts";
import { ask, left, type Reading, type Remark } from "./reading.ts";
import { LANGUAGE_CODES, LANGUAGE_WORDS } from "./vocabulary/language-words.ts";

const ANY =
  /\b(alle talen|elke taal|maakt niet uit|taal (is )?niet (belangrijk|nodig)|eigen taal|any language|all languages|met handen en voeten)\b/;
/** In the description: people manage without a common language. */
const IDIOM = /\b(handen en voeten|(de )?taal maakt niet uit|in alle talen)\b/;
const NOT_SAID = /^(n\.?v\.?t\.?|-+|\?+|geen|onbekend|x)$/;
const INTERPRETER = /\b(tolk\w*|tolktelefoon|interpreter)\b/;
const EASY = /\b(eenvoudig|makkelijk|simpel|easy|beetje|a0|a1|basis)\b/;
const WISHED = /\b(gevraagd|gewenst|mooi|een pre|pluspunt|fijn)\b/;

/**
 * The languages spoken. "NL" next to "UK" is Ukrainian, "EN" is English. A language that the activity teaches
 * (`taught`, from its title) is not one that is spoken there.
 */
export function readLanguage(text: string, title = "", description = ""): Reading<Language> {
  const said = plain(text);
  if (NOT_SAID.test(said)) {
    return left(
      ask(
        "language-unclear",
        `"${text}" zegt niet welke taal er gesproken wordt.`,
        `De taal, of "maakt niet uit"`,
      ),
    );
  }
  const remarks: Remark[] = [];
  const value: Language = {};
  const spoken = new Set<string>();
  for (const word of said.match(/[\p{L}']+/gu) ?? []) {
    const code = LANGUAGE_WORDS.get(word) ?? LANGUAGE_CODES.get(word);
    if (code) spoken.add(code);
  }
  if (/\b2e taal|andere talen\b/.test(said) && WISHED.test(said)) spoken.delete("");
  const taught = [...spoken].find((code) => code !== "nl" && spoken.size > 1 && isTaught(code, title));
  if (taught) {
    spoken.delete(taught);
    remarks.push(
      ask(
        "language-taught",
        "Deze taal lijkt te zijn wat mensen hier leren.",
        "Alleen de talen die de begeleider spreekt",
      ),
    );
  }
  if (ANY.test(said) || IDIOM.test(plain(description))) value.anyLanguage = true;
  if (spoken.size > 0) value.spoken = [...spoken];
  if (spoken.has("nl") && EASY.test(said)) value.dutchNeeded = "little";
  if (spoken.size === 0 && !value.anyLanguage && !INTERPRETER.test(said)) {
    return left(
      ask(
        "language-unclear",
        "Deze taal herkennen we niet.",
        `De naam van de taal, zoals "Nederlands" of "Turks"`,
      ),
    );
  }
  return { value, remarks };
}

/** "Spaans op vakantieniveau", "Cursus Engels": the language as a thing to learn, not as an adjective ("Turkse"). */
function isTaught(code: string, title: string): boolean {
  const names = [...LANGUAGE_WORDS].filter(([, value]) => value === code).map(([word]) => word);
  return (
    new RegExp(`\\b(${names.join("|")})\\b`).test(plain(title)) &&
    !/\b(vrouwen|mannen|groep|inloop|huiskamer|club|koor|vrijwilliger)\b/.test(plain(title))
  );
}
