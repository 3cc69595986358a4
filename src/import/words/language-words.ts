/** Names of languages in compared form, Dutch, English and the language's own, to BCP 47 codes. */
const NAMES: Record<string, readonly string[]> = {
  nl: ["nederlands", "nederlandse", "dutch", "hollands", "nederlandstalig"],
  en: ["engels", "english", "engelstalig"],
  de: ["duits", "german", "deutsch"],
  fr: ["frans", "french", "francais"],
  es: ["spaans", "spanish", "espanol"],
  it: ["italiaans", "italian"],
  pt: ["portugees", "portuguese"],
  pl: ["pools", "polish", "polski"],
  ro: ["roemeens", "romanian"],
  bg: ["bulgaars", "bulgarian"],
  hu: ["hongaars", "hungarian"],
  ru: ["russisch", "russian"],
  uk: ["oekraiens", "ukrainian", "oekrains"],
  tr: ["turks", "turkish", "turkce"],
  ku: ["koerdisch", "kurdish", "kurmanci"],
  ar: ["arabisch", "arabic", "marokkaans", "darija", "syrisch"],
  zgh: ["berbers", "tamazight", "tarifit"],
  fa: ["farsi", "perzisch", "persian"],
  prs: ["dari"],
  ps: ["pasjtoe", "pashto"],
  ur: ["urdu"],
  hi: ["hindi"],
  hns: ["sarnami", "hindoestaans"],
  ti: ["tigrinya", "tigrigna", "eritrees"],
  am: ["amhaars", "amharic", "amhaarse"],
  so: ["somalisch", "somali"],
  sw: ["swahili"],
  srn: ["sranan", "surinaams", "sranantongo"],
  pap: ["papiaments", "papiamento", "papiamentu", "antilliaans"],
  zh: ["chinees", "mandarijn", "kantonees", "chinese"],
  vi: ["vietnamees"],
  id: ["indonesisch", "maleis"],
  el: ["grieks"],
  sq: ["albanees"],
  sr: ["servisch"],
  hr: ["kroatisch"],
  bs: ["bosnisch"],
  he: ["hebreeuws"],
  fy: ["fries"],
  li: ["limburgs"],
  ja: ["japans"],
  th: ["thais"],
};

export const LANGUAGE_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries(NAMES).flatMap(([code, names]) => names.map((name) => [name, code] as const)),
);

/** Abbreviations a sheet uses. Only unmistakable ones: no "so", "he", "id", "it", "am", "ti". */
export const LANGUAGE_CODES: ReadonlyMap<string, string> = new Map([
  ["nl", "nl"],
  ["ned", "nl"],
  ["en", "en"],
  ["eng", "en"],
  ["gb", "en"],
  ["de", "de"],
  ["du", "de"],
  ["fr", "fr"],
  ["es", "es"],
  ["sp", "es"],
  ["pl", "pl"],
  ["ro", "ro"],
  ["ru", "ru"],
  ["uk", "uk"],
  ["ua", "uk"],
  ["oe", "uk"],
  ["tr", "tr"],
  ["ar", "ar"],
  ["pap", "pap"],
  ["srn", "srn"],
]);

/** A table at which one talks in a language. */
const TALK = "(?:conversatie|praat|gespreks)(?:tafel|groep|club|avond|middag|ochtend)";
const LANGUAGES = "((?:[a-z]+(?:,? en |, | of )){0,4}[a-z]+)";
/** "De voertaal is Engels", "er wordt Turks gesproken", "wij spreken Nederlands en Arabisch". */
export const SPOKEN_THERE = new RegExp(
  [
    `\\bvoertaal(?: is|:)? (?:het )?${LANGUAGES}`,
    `\\b(?:gegeven|gesproken|is) in het ${LANGUAGES}`,
    `\\ber wordt (?:ook |vooral )?${LANGUAGES} gesproken\\b`,
    `\\b(?:wij|we|vrijwilligers|medewerkers) spreken (?:ook )?${LANGUAGES}`,
    `\\b${TALK} (?:in het )?([a-z]+)\\b`,
    `\\b([a-z]+) ${TALK}\\b`,
  ].join("|"),
);
