import type { ActivityEntry } from "#domain/catalog.ts";
import type { CategoryKey } from "#schema/category.ts";
import type { MatchingVocabulary } from "#schema/matching-vocabulary.ts";
import type { Demand, Goal, LifeMoment, Part, Suits } from "#schema/suits.ts";
import type { Interest } from "#schema/vocabulary.ts";
import { sentencesOf, type MeantSentence } from "./meant-sentences.ts";
import { wordReader } from "./read-words.ts";

/** One thing that may be so, with what it stands on. */
interface Guess<T> {
  is: T;
  /** The sentence of the provider; where none says it: "filled-in" when a field does, "mostly" when nothing does. */
  from: string;
}

/** What an activity may suit, as its words have it. Nothing here is said by anybody: it waits for a person. */
export interface ProposedSuits {
  /** The likeliest first. */
  about: Guess<string>[];
  goals: Guess<{ goal: Goal; level: 1 | 2 | 3 }>[];
  moments: Guess<LifeMoment>[];
  demands: Guess<Demand>[];
  parts: Guess<Part>[];
}

const MOST_ABOUT = 4;
const PARTS_READ = [
  { key: "learning", words: ["cursus*", "les", "lessen", "leert", "leren", "taalles*", "proefles"] },
  {
    key: "helping",
    words: ["u helpt", "je helpt", "als vrijwilliger", "help mee", "meehelpen", "vrijwilligerswerk"],
  },
];

/** Where a key was read: in the title or not, and in how many sentences. */
interface Evidence {
  isInTitle: boolean;
  sentences: string[];
}

function evidenceReader(lists: readonly { key: string; words: readonly string[] }[]) {
  const denials = lists.map(({ key, words }) => ({ key, words: words.filter((one) => DENIAL.test(one)) }));
  const meantIn = wordReader(lists);
  const deniedIn = wordReader(denials);
  return (sentences: readonly MeantSentence[]): Map<string, Evidence> => {
    const found = new Map<string, Evidence>();
    for (const { said, meant, isTitle } of sentences) {
      // "zonder werk" denies nothing: it is what is sought.
      for (const key of new Set([...meantIn(meant).keys(), ...deniedIn(said).keys()])) {
        const known = found.get(key) ?? { isInTitle: false, sentences: [] };
        known.sentences.push(said);
        known.isInTitle ||= isTitle;
        found.set(key, known);
      }
    }
    return found;
  };
}
const DENIAL = /\b(?:geen|niet|niets|nooit|zonder)\b/u;

/** Reads what activities may suit. Lists and words: `vocabulary/interests.json` and `vocabulary/matching.json`. */
export function suitsProposer(
  interests: readonly Interest[],
  vocabulary: Pick<MatchingVocabulary, "goals" | "moments" | "demands" | "vague">,
): (entry: ActivityEntry) => ProposedSuits {
  const interestsIn = evidenceReader(interests);
  const vague = new Set(vocabulary.vague);
  const goalsIn = evidenceReader(
    vocabulary.goals.map(({ key, words }) => ({ key, words: words.filter((one) => !vague.has(one)) })),
  );
  const momentsIn = evidenceReader(vocabulary.moments);
  const demandsIn = evidenceReader(vocabulary.demands);
  const partsIn = evidenceReader(PARTS_READ);
  return (entry) => {
    const sentences = sentencesOf(entry);
    const parts = partsIn(sentences);
    const isVacancy = entry.role === "volunteer";
    const isHelping = isVacancy || entry.category === "vrijwilligerswerk" || parts.has("helping");
    const isOfOthers = (key: string) =>
      (!isHelping && OF_HELPERS.has(key)) || (isVacancy && OF_HELPED.has(key));
    const own = (found: Map<string, Evidence>) => [...found].filter(([key]) => !isOfOthers(key));
    return {
      about: aboutOf(entry, own(interestsIn(sentences))),
      goals: goalsOf(entry, own(goalsIn(sentences))),
      // In a vacancy they are of those who are helped, and not of who comes to help them.
      moments: isVacancy ? [] : guesses<LifeMoment>(momentsIn(sentences)),
      demands: demandsOf(entry, guesses<Demand>(demandsIn(sentences))),
      parts: partsOf(entry, parts),
    };
  };
}

/** Being helped is not helping: whoever only meets volunteers does nothing for another. */
const OF_HELPERS: ReadonlySet<string> = new Set(["helpen", "betekenis"]);
/** What somebody gets there, and not who comes to give it. */
const OF_HELPED: ReadonlySet<string> = new Set(["leren", "praktisch", "rouw", "rust"]);

const firstOf = ({ sentences }: Evidence): string => sentences[0] ?? "";
const guesses = <T extends string>(found: ReadonlyMap<string, Evidence>): Guess<T>[] =>
  [...found].map(([key, evidence]) => ({ is: key as T, from: firstOf(evidence) }));

/** What the title names, and what is spoken of twice; what is named once only when there is nothing else. */
function aboutOf({ tags }: ActivityEntry, found: readonly [string, Evidence][]): Guess<string>[] {
  const byWeight = found.toSorted(
    ([, a], [, b]) => Number(b.isInTitle) - Number(a.isInTitle) || b.sentences.length - a.sentences.length,
  );
  const meant = byWeight.filter(([, { isInTitle, sentences }]) => isInTitle || sentences.length > 1);
  const read = meant.length > 0 ? meant : byWeight.slice(0, 1);
  const named = new Map(read.map(([key, evidence]) => [key, firstOf(evidence)]));
  for (const key of tags) if (!named.has(key)) named.set(key, "filled-in");
  return [...named].slice(0, MOST_ABOUT).map(([is, from]) => ({ is, from }));
}

/** What offer of a kind is there for, whatever its words. */
const GOAL_OF_KIND: Partial<Record<CategoryKey, Goal>> = {
  ontmoeten: "mensen",
  bewegen: "bewegen",
  vrijwilligerswerk: "betekenis",
};

function goalsOf({ category }: ActivityEntry, found: readonly [string, Evidence][]): ProposedSuits["goals"] {
  const read = found.map(([goal, evidence]): ProposedSuits["goals"][number] => ({
    is: { goal: goal as Goal, level: evidence.isInTitle ? 3 : 2 },
    from: firstOf(evidence),
  }));
  const ofKind = category && GOAL_OF_KIND[category];
  return ofKind && !read.some(({ is }) => is.goal === ofKind)
    ? [...read, { is: { goal: ofKind, level: 2 }, from: "filled-in" }]
    : read;
}

/** A course of so many times asks for all of them. */
function demandsOf({ schedule }: ActivityEntry, read: Guess<Demand>[]): Guess<Demand>[] {
  const isSeries = schedule.type === "recurring" && schedule.sessions !== undefined;
  return isSeries && !read.some(({ is }) => is === "fixed-series")
    ? [...read, { is: "fixed-series", from: "filled-in" }]
    : read;
}

const PART_OF_ROLE = { participant: "taking-part", volunteer: "helping", support: "being-helped" } as const;
/** Also as the end of a longer word: "avondcursus", "fietsles"; "boules" and "singles" are none. */
const COURSE =
  /(?<!\p{L})(?:taal|fiets|zwem|muziek|dans|naai|kook|yoga|piano|gitaar|proef)?les(?:sen)?(?!\p{L})|(?:cursus|academie|taalcaf[eé]|voor (?:absolute )?beginners)(?!\p{L})/iu;

/** Who comes takes part, unless it is known otherwise: to help, to be helped, or to learn what the title says. */
function partsOf(
  { role, title, category }: ActivityEntry,
  found: ReadonlyMap<string, Evidence>,
): Guess<Part>[] {
  const learning = found.get("learning");
  const isCourse = COURSE.test(title) || learning?.isInTitle === true;
  const parts: Guess<Part>[] = [];
  if (role) parts.push({ is: PART_OF_ROLE[role], from: "filled-in" });
  else if (category === "vrijwilligerswerk") parts.push({ is: "helping", from: "filled-in" });
  else if (!isCourse) parts.push({ is: "taking-part", from: "mostly" });
  if (role === "volunteer") return parts;
  if (isCourse) parts.push({ is: "learning", from: title });
  else if (learning && learning.sentences.length > 1) parts.push({ is: "learning", from: firstOf(learning) });
  return parts;
}

/** The proposals as they would stand when somebody confirms all of them. `on`: the day of it. */
export function confirmed({ about, goals, moments, demands, parts }: ProposedSuits, on: string): Suits {
  const values = <T>(list: readonly Guess<T>[]): T[] => list.map(({ is }) => is);
  return {
    about: values(about),
    goals: Object.fromEntries(values(goals).map(({ goal, level }) => [goal, level])),
    moments: values(moments),
    demands: values(demands),
    parts: values(parts),
    on,
  };
}
