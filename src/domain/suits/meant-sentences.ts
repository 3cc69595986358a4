import type { ActivityEntry } from "#domain/catalog.ts";

/** A sentence as the provider wrote it, and what is left of it once words that mean something else are out. */
export interface MeantSentence {
  said: string;
  meant: string;
  isTitle: boolean;
}

const SENTENCE = /[^.!?\n]+[.!?]*/gu;
/** A capital within a sentence begins a name: of a street, a club, somebody. */
const CAPITALS = /(?<=[\p{Ll}\p{N},;] )\p{Lu}\p{Ll}[\p{L}’'-]*/gu;
/** Languages, and who speaks them, are written with a capital and are no names. */
const LANGUAGE =
  /^(?:nederl|engels|turk|arab|pools|oekra|duits|frans|spaans|italiaans|surinaams|marokkaans|dari|tigrinya)/iu;

/** What is said not to be: "geen huiswerk", "noten lezen hoeft niet", "u hoeft niets met voetbal te hebben". */
const DENIED = [
  /(?<![\p{L}-])(?:[\p{L}-]{1,40} ){0,2}hoe(?:ft|ven) (?:u |je )?(?:niet|niets|geen)(?: [\p{L}-]{1,40}){0,4}/giu,
  /(?<!\p{L})(?:geen|zonder|nooit)(?: [\p{L}-]{1,40}){1,2}/giu,
  /(?<!\p{L})niet(?: [\p{L}-]{1,40}){1,2}/giu,
  /(?<!\p{L})liever dan(?: [\p{L}-]{1,40}){1,3}/giu,
];

/** Verbs that mean something else here: to get to know somebody is no learning, to come along no walk. */
const OTHER_MEANING = [
  /(?<!\p{L})le(?:ert|ren|er)(?: [\p{L}-]{1,40}){0,3} (?:kennen|vertrouwen)/giu,
  /(?<!\p{L})lo(?:pen|opt)(?: [\p{L}-]{1,40}){0,3} mee(?!\p{L})/giu,
  /(?<!\p{L})fietsen(?: [\p{L}-]{1,40}){0,2} (?:maken|op|opknappen|repareren)(?!\p{L})/giu,
  /(?<!\p{L})herstelt(?!\p{L})/giu,
  /(?<!\p{L})met een ervaren(?!\p{L})/giu,
  /(?<!\p{L})(?:op|buiten) adem(?!\p{L})/giu,
];

/** Says what is so now and then, or who may come as well: not what it is for. */
const IN_PASSING =
  /^(?:soms|bijvoorbeeld|onderwerpen|veel van)(?!\p{L})|(?<!\p{L})(?:ook|extra|zijn|altijd) welkom(?!\p{L})/iu;

/** "We praten Nederlands": a language is spoken, and no heart opened. */
const SPEAKING =
  /(?<!\p{L})pra(?:at|ten)(?= (?:(?:we|wij|u|je|vooral|alleen|samen|hier) ){0,2}(?:Nederlands|Engels|Turks|Arabisch|Pools|Spaans|Frans)(?!\p{L}))/gu;

export const withoutSpeaking = (text: string): string => text.replace(SPEAKING, "spreken");

const without = (text: string, patterns: readonly RegExp[]): string =>
  patterns.reduce((rest, pattern) => rest.replace(pattern, " ; "), text);

const withoutNames = (text: string, names: readonly string[]): string =>
  names.reduce((rest, name) => rest.replaceAll(name, " "), text);

/** Title, for whom and text of an activity, sentence by sentence, each once. */
export function sentencesOf(entry: ActivityEntry): MeantSentence[] {
  const { title, audience, easyText, description, neighbourhoodEntry, locationEntry, organizationEntry } =
    entry;
  const names = [neighbourhoodEntry?.name, locationEntry?.name, organizationEntry.name].filter(
    (name): name is string => name !== undefined && name.length > 2 && name !== title,
  );
  const read = (text: string, isTitle: boolean): MeantSentence[] =>
    [...text.matchAll(SENTENCE)].map(([found]) => {
      const said = found.trim();
      const known = withoutNames(said, names);
      const plain = isTitle ? known : known.replace(CAPITALS, (word) => (LANGUAGE.test(word) ? word : " "));
      return { said, meant: without(without(withoutSpeaking(plain), OTHER_MEANING), DENIED), isTitle };
    });
  const told = [audience.note ?? "", easyText, description ?? ""].flatMap((text) => read(text, false));
  const seen = new Set<string>();
  return [...read(title, true), ...told]
    .filter(({ said, isTitle }) => isTitle || !IN_PASSING.test(said))
    .filter(({ said }) => !seen.has(said) && seen.add(said));
}
