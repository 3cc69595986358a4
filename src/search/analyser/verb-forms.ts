const MONOSYLLABLE = /^(?:be|ge|ver|ont|her|voor|mee|op|uit|aan|in|af)?[^aeiouy]*[aeiou][^aeiouy]$/;
const LONG_VOWEL = /(aa|ee|oo|uu)([^aeiou])$/;
/** Voiceless consonants: past participles of these end in -t, all others in -d ("'t kofschip"). */
const VOICELESS = /(?:[tkfsp]|ch|x)$/;

/** What the endings -en, -er, -ing are put behind: "loop" gives "lop", "bak" gives "bakk", "lees" gives "lez". */
function rootsOf(verb: string): string[] {
  if (verb.endsWith("e")) return [verb.slice(0, -1)];
  let root = verb;
  if (LONG_VOWEL.test(verb))
    root = verb.replace(LONG_VOWEL, (_, vowels: string, c: string) => vowels.slice(1) + c);
  else if (MONOSYLLABLE.test(verb) && !/[wxj]$/.test(verb)) root = verb + verb.slice(-1);
  const roots = [root];
  if (root.endsWith("s") && !root.endsWith("ss")) roots.push(root.slice(0, -1) + "z");
  if (root.endsWith("f") && !root.endsWith("ff")) roots.push(root.slice(0, -1) + "v");
  return roots;
}

/**
 * Every form of a Dutch verb that people type or print for it, from the ik-form: infinitive, present, past,
 * participles, the person who does it and the doing itself. Some forms do not exist ("lesen"); those are
 * what people misspell, and they do no harm.
 */
export function verbForms(verb: string): string[] {
  const forms = [verb, `${verb}t`, `${verb}ster`, `${verb}sters`];
  const dental = VOICELESS.test(verb) ? "t" : "d";
  forms.push(`${verb}${dental}e`, `${verb}${dental}en`);
  const participle = /^(?:be|ge|ver|ont|her)/.test(verb) ? verb : `ge${verb}`;
  const ending = verb.endsWith(dental) ? "" : dental;
  forms.push(participle + ending, `${participle}${ending}e`);
  if (verb.endsWith("r")) forms.push(`${verb}der`, `${verb}ders`);
  for (const root of rootsOf(verb)) {
    forms.push(`${root}en`, `${root}end`, `${root}ende`);
    if (root.length < 3) continue;
    forms.push(`${root}er`, `${root}ers`, `${root}ing`, `${root}ingen`);
    if (/(el|en|er)$/.test(root)) forms.push(`${root}aar`, `${root}aars`);
  }
  return forms;
}

/** The form that is shown: "wandel" to "wandelen", "lees" to "lezen", "fiets" to "fietsen". */
export function infinitiveOf(verb: string): string {
  const roots = rootsOf(verb);
  const voiced = /(?:[aeou]{2}|ie|ij|ei|ui|eu)[sf]$/.test(verb);
  return `${voiced ? roots.at(-1)! : roots[0]!}en`;
}
