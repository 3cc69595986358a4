/**
 * Small words that nearly every sentence of a language holds and that no Dutch sentence does. "is", "in", "of" and
 * "die" are left out: they are Dutch as well.
 */
const SMALL_WORDS: Record<string, string> = {
  en: "the and with you your for are our from this that will have can please join they what when who how at on not to",
  de: "und der das mit für nicht ist wir sie ein eine auf zu im den dem wird sich uns auch",
  fr: "le la les et des pour avec vous nous une est dans sur au aux du qui pas ce vos",
  es: "el los las y para con una que del por se su nos usted todos es",
  pt: "os para com uma não você do da em que por se nós",
  it: "il di che per con una gli è della sono non del nel",
  tr: "ve bir için ile bu sizin olarak ya da gibi biz çok",
  pl: "i się na jest dla nie oraz do z jak są ze od",
};
/** English as well, so that they say little; a text in two languages is taken for Dutch. */
const SHARED = new Set(["is", "in", "of", "we"]);
const DUTCH = new Set(
  "de het een en van voor met u je wij niet ook op te naar bij er zijn maar die dat samen aan om uw onze ons wat elke iedereen komt kunt".split(
    " ",
  ),
);
const WORDS = Object.entries(SMALL_WORDS).map(([lang, words]) => ({
  lang,
  words: new Set(words.split(" ")),
}));

/** Writing that no Dutch text uses; a letter that only one language has goes before the script. */
const SCRIPTS: readonly [RegExp, string][] = [
  [/[پچژگ]/u, "fa"],
  [/\p{Script=Arabic}/u, "ar"],
  [/[іїєґ]/iu, "uk"],
  [/\p{Script=Cyrillic}/u, "ru"],
  [/\p{Script=Ethiopic}/u, "ti"],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, "ja"],
  [/\p{Script=Han}/u, "zh"],
  [/\p{Script=Greek}/u, "el"],
  [/\p{Script=Hebrew}/u, "he"],
];

const FEWEST = 2;

/**
 * The language of a text when it is plainly not Dutch, as BCP 47, so that a screen reader can say it well; undefined
 * for Dutch, where it is not sure, and for no text at all.
 */
export function langOf(text = ""): string | undefined {
  const letters = text.match(/\p{L}/gu) ?? [];
  const foreign = letters.filter((letter) => !/[\p{Script=Latin}]/u.test(letter)).join("");
  if (foreign.length > letters.length / 2) return SCRIPTS.find(([script]) => script.test(foreign))?.[1];
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const hits = (small: ReadonlySet<string>) => words.filter((word) => small.has(word)).length;
  const found = WORDS.map(({ lang, words: small }) => ({ lang, n: hits(small) })).sort(
    (a, b) => b.n - a.n,
  )[0];
  return found && found.n >= FEWEST && found.n > 4 * hits(DUTCH) + hits(SHARED) ? found.lang : undefined;
}
