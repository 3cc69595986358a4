import { withoutSpeaking } from "#domain/suits/meant-sentences.ts";
import { wordReader } from "#domain/suits/read-words.ts";
import { roleOf } from "#domain/suits/role-of.ts";
import { categoriesOf } from "#domain/categories-of.ts";
import type { ActivityEntry } from "#domain/catalog.ts";
import type { MatchingVocabulary } from "#schema/matching-vocabulary.ts";
import type { Interest } from "#schema/vocabulary.ts";
import type { Lexicon } from "#search/analyser/lexicon.ts";
import type { Candidate } from "./candidate.ts";
import { GOALS } from "#schema/closed-lists.ts";
import { createEvidenceReader } from "#matching/ask/word-evidence.ts";

const textOf = ({ easyText, description }: ActivityEntry): string =>
  withoutNames(`${easyText} . ${description ?? ""}`);
/** The title without the house it is in: no music in "Koffie in De Viool". A house called so itself keeps its name. */
function nameOf({ title, locationEntry }: ActivityEntry): string {
  const rest = locationEntry ? title.replace(locationEntry.name, " ") : title;
  return /\p{L}/u.test(rest) ? rest : title;
}
/** What providers write beside the text proper: for whom, how to get in, what it costs. */
const notesOf = ({ audience, accessibility, firstVisit }: ActivityEntry): string =>
  [audience.note, accessibility.note, accessibility.transport, firstVisit.note].filter(Boolean).join(" . ");

/** A capital within a sentence begins a name: of a street, a quarter, a club, somebody. Languages keep theirs. */
const NAME = /(?<=[\p{Ll}\p{N},;] )\p{Lu}\p{Ll}[\p{L}’'-]*/gu;
const LANGUAGE =
  /^(?:nederlands|engels|turks|arabisch|pools|oekra|duits|frans|spaans|italiaans|surinaams|marokkaans)/iu;
const withoutNames = (text: string): string =>
  text.replace(NAME, (word) => (LANGUAGE.test(word) ? word : " "));

/** Interests of an activity. The editor's tags count for more than a word in passing; the name for most. */
export function tagReader(
  interests: readonly Interest[],
  lexicon: Lexicon,
): (entry: ActivityEntry) => Candidate["tags"] {
  const read = createEvidenceReader(interests, lexicon);
  const known = new Set(interests.map(({ key }) => key));
  return (entry) => {
    const tags: Candidate["tags"] = {};
    const about = entry.suits?.about;
    if (about) return Object.fromEntries(about.map((key, i) => [key, i === 0 ? "main" : "further"]));
    const inText = read(`${withoutSpeaking(textOf(entry))} . ${entry.audience.note ?? ""}`);
    for (const key of inText.keys()) tags[key] = "text";
    // Where an interest is a kind of activity as well ("natuur"), being of that kind says it; who eats has not cooked.
    for (const kind of categoriesOf(entry)) if (known.has(kind) && kind !== "koken") tags[kind] = "tag";
    for (const key of entry.tags) tags[key] = "tag";
    for (const key of read(nameOf(entry)).keys()) tags[key] = "name";
    return tags;
  };
}

/** Goals an activity speaks of. */
export function goalReader(
  { goals }: MatchingVocabulary,
  lexicon: Lexicon,
): (entry: ActivityEntry) => Candidate["goals"] {
  const read = createEvidenceReader(goals, lexicon);
  return (entry) => {
    const inName = read(nameOf(entry));
    const inText = read(`${nameOf(entry)} . ${textOf(entry)} . ${notesOf(entry)}`);
    const found: Candidate["goals"] = {};
    for (const goal of GOALS) {
      if (inName.has(goal)) found[goal] = "name";
      else if ((inText.get(goal) ?? 0) > 1) found[goal] = "more";
      else if (inText.has(goal)) found[goal] = "once";
    }
    return found;
  };
}

const LEARNING_DUTCH = "nederlands-leren";

/**
 * Needs an activity takes care of: what an editor filled in, else what the provider's own words say, word for word:
 * whoever mends bicycles for children brings none along.
 */
export function needReader({
  needs,
}: MatchingVocabulary): (entry: ActivityEntry) => { cares: string[]; teachesDutch: boolean } {
  const read = wordReader(needs);
  return (entry) => {
    const { accessibility, threshold, language, place, audience } = entry;
    const isVacancy = roleOf(entry) === "volunteer";
    const told = [entry.title, entry.easyText, entry.description ?? "", notesOf(entry)];
    const said = read(told.join(" . "));
    const groups = audience.groups ?? [];
    const known: Record<string, boolean | undefined> = {
      // Who comes to help is fetched by nobody.
      vervoer: accessibility.pickup ?? (isVacancy ? false : place === "home" || undefined),
      slechthorend: accessibility.hearingLoop ?? (groups.includes("slechthorend") || undefined),
      slechtziend: groups.includes("slechtziend") || undefined,
      prikkelarm: accessibility.quietSpace ?? (threshold.sound && threshold.sound === "quiet"),
      kinderen: accessibility.childWelcome,
      laaggeletterd: groups.includes("laaggeletterd") || undefined,
    };
    const teaching = language.practiceWelcome ?? said.has(LEARNING_DUTCH);
    return {
      cares: Object.keys(known).filter((need) => known[need] ?? said.has(need)),
      // A vacancy for somebody who teaches asks for good Dutch; it does not give it.
      teachesDutch: !isVacancy && teaching,
    };
  };
}
