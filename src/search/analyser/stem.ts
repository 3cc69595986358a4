import { verbForms } from "./verb-forms.ts";

export interface Stemmer {
  stem: (word: string) => string;
  /** Whether the word is a form of a listed verb or an irregular one: then nothing else about it is guessed. */
  lists: (word: string) => boolean;
}

const LETTER_DOUBLED = /([^aeiou])\1$/;
/** Closed by one consonant after one short vowel, which the plural wrote once: "kok" in "koken". */
const OPEN_SYLLABLE = /(^|[^aeiou])([aeou])([^aeiouxj])$/;
/** Endings without stress keep their one vowel: "wandel", "teken", "luister", "rustig". */
const UNSTRESSED = /^[^aeiouy]*[aeiouy].*[^aeiou](?:el|er|en|em|ig|ed)$/;
const PLURAL_S = /(?:el|em|en|er|aar|eur|ier|oor|ie|ee|eau|um|[^aeiou][aoy]|[fmtgdkpv]e)s$/;

/** Undoes what -en and -e do to the spelling: "kok" to "kook", "bakk" to "bak", "lez" to "lees", "brev" to "breef". */
function closeSyllable(root: string): string {
  if (LETTER_DOUBLED.test(root)) return root.slice(0, -1);
  const closed = UNSTRESSED.test(root) ? root : root.replace(OPEN_SYLLABLE, "$1$2$2$3");
  return closed.replace(/z$/, "s").replace(/v$/, "f");
}

/**
 * The word a diminutive was made of. "-tje" and "-pje" share their first letter with many words ("plantje",
 * "lampje"), and before "-tje" a last vowel is written twice ("fotootje"): known words decide.
 */
function undoDiminutive(word: string, known: ReadonlySet<string>): string {
  const base = word.replace(/jes?$/, "");
  if (known.has(base)) return base;
  if (/(?:([^aeiou])\1|ing)et$/.test(base)) return base.slice(0, -2).replace(LETTER_DOUBLED, "$1");
  if (base.endsWith("mp")) return base.slice(0, -1);
  const short = base.slice(0, -1);
  const single = short.replace(/([aeou])\1$/, "$1");
  if (single !== short) return known.has(single) ? single : known.has(short) ? short : base;
  return /(?:[lnrw]|ie|ij|ei|ui|ou|oe)t$/.test(base) ? short : base;
}

/**
 * A light Dutch stemmer. It takes off plural, infinitive, diminutive and adjective endings and undoes the
 * spelling that goes with them; what follows no rule stands in the vocabulary (`irregular`), and forms of
 * the verbs named there are looked up instead of guessed. Words of three letters or with a digit stay.
 * `known` holds base forms: they settle doubt, and are never shortened by a rule for -e or -s.
 */
export function createStemmer(
  verbs: readonly string[],
  irregular: Readonly<Record<string, readonly string[]>>,
  known: ReadonlySet<string>,
): Stemmer {
  const forms = new Map<string, string>();
  for (const verb of verbs) for (const form of verbForms(verb)) if (!forms.has(form)) forms.set(form, verb);
  for (const verb of verbs) forms.set(verb, verb);
  for (const [base, others] of Object.entries(irregular)) {
    for (const form of [base, ...others]) forms.set(form, base);
  }
  const seen = new Map<string, string>();
  const settle = (word: string): string => forms.get(word) ?? word;

  function strip(word: string): string {
    const listed = forms.get(word);
    if (listed !== undefined) return listed;
    if (word.length < 4 || /[0-9þŋ]/.test(word)) return word;
    if (word.endsWith("s") && known.has(word.slice(0, -1))) return stem(word.slice(0, -1));
    if (/^[^aeiouy]*[aeiouy].*jes?$/.test(word) && word.length >= 5) return stem(undoDiminutive(word, known));
    if (/.{4}heid$/.test(word)) return stem(word.slice(0, -4));
    if (/.{4}heden$/.test(word)) return stem(word.slice(0, -5));
    if (/.{3}ingen$/.test(word)) return stem(word.slice(0, -2));
    if (/..dagen$/.test(word)) return word.slice(0, -2);
    if (word.endsWith("een")) return /[ei]een$/.test(word) ? stem(word.slice(0, -2)) : word;
    if (/^[^aeiouy]*[aeiouy].*en$/.test(word) && word.length >= 5)
      return settle(closeSyllable(word.slice(0, -2)));
    if (PLURAL_S.test(word) && word.length >= 5) return stem(word.slice(0, -1));
    if (/^[^aeiouy]*[aeiouy].*[^aeiou]e$/.test(word) && !known.has(word))
      return settle(closeSyllable(word.slice(0, -1)));
    return word;
  }

  function stem(word: string): string {
    let found = seen.get(word);
    if (found === undefined) {
      found = strip(word);
      seen.set(word, found);
    }
    return found;
  }
  return { stem, lists: (word) => forms.has(word) };
}
