/** What makes a short text hard to read, found without a word list: long sentences and long words. */
interface Readability {
  /** Sentences of more than 15 words: their first words. */
  longSentences: string[];
  /** Words of 15 letters or more, as they are written. */
  longWords: string[];
  /** Words of an office in the text, with a plainer one. */
  officeWords: { word: string; plainer: string }[];
}

const LONG_SENTENCE = 15;
const LONG_WORD = 15;
/** A few of the words that welfare texts use and readers do not. Source: Schrijfwijzer Rijksoverheid, lastige woorden. */
const PLAINER: Record<string, string> = {
  faciliteren: "helpen",
  faciliteert: "helpt",
  participeren: "meedoen",
  participatie: "meedoen",
  cliënten: "mensen",
  deelnemers: "mensen",
  doelgroep: "voor wie",
  laagdrempelig: "makkelijk om mee te beginnen",
  laagdrempelige: "makkelijk om mee te beginnen",
  middels: "met",
  tevens: "ook",
  indien: "als",
  betreffende: "over",
  teneinde: "om",
  vitaliteit: "u fit voelen",
  zelfredzaamheid: "zelf verder kunnen",
  professional: "begeleider",
  professionals: "begeleiders",
  interventie: "hulp",
  aanvang: "begin",
  gelegenheid: "kans",
  welke: "die",
};

export function readabilityOf(text: string): Readability {
  const sentences = text.split(/(?<=[.!?])\s+|\n+/).filter(Boolean);
  const words = text.match(/[\p{L}’'-]+/gu) ?? [];
  const office = words.flatMap((word) => {
    const plainer = Object.hasOwn(PLAINER, word.toLowerCase()) ? PLAINER[word.toLowerCase()] : undefined;
    return plainer ? [{ word, plainer }] : [];
  });
  return {
    longSentences: sentences.flatMap((sentence) => {
      const parts = sentence.split(/\s+/);
      return parts.length > LONG_SENTENCE ? [`${parts.slice(0, 5).join(" ")} …`] : [];
    }),
    longWords: [...new Set(words.filter((word) => word.replace(/[^\p{L}]/gu, "").length >= LONG_WORD))],
    officeWords: office.filter(({ word }, at) => office.findIndex((one) => one.word === word) === at),
  };
}
