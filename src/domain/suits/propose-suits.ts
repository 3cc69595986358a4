import type { ActivityEntry } from "#domain/catalog.ts";
import type { CategoryKey } from "#schema/category.ts";
import { GOALS } from "#schema/closed-lists.ts";
import type { MatchingVocabulary } from "#schema/matching-vocabulary.ts";
import type { Demand, Goal, LifeMoment, Part, Suits } from "#schema/suits.ts";
import type { Interest } from "#schema/vocabulary.ts";
import { sentencesOf } from "./meant-sentences.ts";
import { evidenceReader, firstOf, type Guess, type WordsFound } from "./words-found.ts";
import { isLikelyHelping, partsOf } from "./likely-parts.ts";

/** What an activity may suit, as its words have it. Nothing here is said by anybody: it waits for a person. */
export interface ProposedSuits {
  /** The likeliest first. */
  about: Guess<string>[];
  goals: Guess<{ goal: Goal; level: 1 | 2 | 3 }>[];
  moments: Guess<LifeMoment>[];
  demands: Guess<Demand>[];
  parts: Guess<Part>[];
  /** On which shelf it would stand. */
  kind?: CategoryKey;
}

const MOST_ABOUT = 4;
const HELPING = "helpen";

/** Reads what activities may suit. Lists and words: `vocabulary/interests.json` and `vocabulary/matching.json`. */
export function suitsProposer(
  interests: readonly Interest[],
  vocabulary: Pick<MatchingVocabulary, "goals" | "moments" | "demands" | "parts" | "vague">,
): (entry: ActivityEntry) => ProposedSuits {
  const interestsIn = evidenceReader(interests);
  const vague = new Set(vocabulary.vague);
  const goalsIn = evidenceReader(
    vocabulary.goals.map(({ key, words }) => ({ key, words: words.filter((one) => !vague.has(one)) })),
  );
  const momentsIn = evidenceReader(vocabulary.moments);
  const demandsIn = evidenceReader(vocabulary.demands);
  const partsIn = evidenceReader(vocabulary.parts ?? []);
  const kinds = new Map(interests.map(({ key, kind }) => [key, kind]));
  const served = new Map(interests.map(({ key, serves = {} }) => [key, serves]));
  return (entry) => {
    const sentences = sentencesOf(entry);
    const partWords = partsIn(sentences);
    const isHelping = isLikelyHelping(entry, partWords);
    // A workshop among voluntary work is made for who has no work; a vacancy never for who fills it.
    const isVacancy = entry.role === "volunteer" || (isHelping && entry.category !== "vrijwilligerswerk");
    const isOfOthers = (key: string) =>
      (!isHelping && OF_HELPERS.has(key)) || (isVacancy && OF_HELPED.has(key));
    const own = (found: Map<string, WordsFound>) => [...found].filter(([key]) => !isOfOthers(key));
    const about = aboutOf(entry, own(interestsIn(sentences)));
    const isNamed = about.some(({ from }) => from === entry.title);
    const parts = partsOf(entry, partWords, isNamed);
    const [main] = about;
    const ofMain = (main && servedBy(main, served.get(main.is) ?? {}, parts)) || [];
    return {
      about: isHelping ? withHelping(about, parts[0]!.from) : about,
      goals: goalsOf(
        entry,
        own(goalsIn(sentences)),
        ofMain.filter(({ is }) => !isOfOthers(is.goal)),
      ),
      // In a vacancy they are of those who are helped, and not of who comes to help them.
      moments: isVacancy ? [] : guesses<LifeMoment>(momentsIn(sentences)),
      demands: demandsOf(entry, guesses<Demand>(demandsIn(sentences))),
      parts,
      ...kindOf(parts, main && kinds.get(main.is)),
    };
  };
}

/** Whoever comes to help likes to, whatever the help is about. */
const withHelping = (about: readonly Guess<string>[], from: string): Guess<string>[] =>
  about.some(({ is }) => is === HELPING)
    ? [...about]
    : [...about.slice(0, MOST_ABOUT - 1), { is: HELPING, from }];

/** Who helps and who is helped are a kind of their own, whatever it is about. */
function kindOf(parts: readonly Guess<Part>[], ofMain: CategoryKey | undefined): Pick<ProposedSuits, "kind"> {
  const [first] = parts;
  if (first?.is === "helping") return { kind: "vrijwilligerswerk" };
  const isOnlyHelped = parts.length === 1 && first?.is === "being-helped";
  const kind = isOnlyHelped && ofMain !== "ontmoeten" ? "anders" : ofMain;
  return kind ? { kind } : {};
}

/** Being helped is not helping: whoever only meets volunteers does nothing for another. */
const OF_HELPERS: ReadonlySet<string> = new Set(["helpen", "betekenis"]);
/** What somebody gets there, and not who comes to give it. */
const OF_HELPED: ReadonlySet<string> = new Set(["leren", "praktisch", "rouw", "rust"]);

const guesses = <T extends string>(found: ReadonlyMap<string, WordsFound>): Guess<T>[] =>
  [...found].map(([key, evidence]) => ({ is: key as T, from: firstOf(evidence) }));

/** What the title names, and what is spoken of twice; what is named once only when there is nothing else. */
function aboutOf({ tags }: ActivityEntry, found: readonly [string, WordsFound][]): Guess<string>[] {
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

function goalsOf(
  { category }: ActivityEntry,
  found: readonly [string, WordsFound][],
  ofMain: ProposedSuits["goals"],
): ProposedSuits["goals"] {
  const read = found.map(([goal, evidence]): ProposedSuits["goals"][number] => ({
    is: { goal: goal as Goal, level: evidence.isInTitle ? 3 : 2 },
    from: firstOf(evidence),
  }));
  const ofKind = category && GOAL_OF_KIND[category];
  // Billiards stand among sports, and move nobody: what it is about tells better than the shelf.
  const isOfKind = ofKind && (ofMain.length === 0 || ofKind !== "bewegen");
  const byKind = isOfKind ? [{ is: { goal: ofKind, level: 2 as const }, from: "filled-in" }] : [];
  const all = [...read, ...byKind, ...ofMain];
  return all.filter(({ is }, i) => all.findIndex((other) => other.is.goal === is.goal) === i);
}

/** Singing is done together, yoga is for rest: what it is about tells what it is for, where no sentence does. */
function servedBy(
  { from }: Guess<string>,
  serves: NonNullable<Interest["serves"]>,
  parts: readonly Guess<Part>[],
): ProposedSuits["goals"] {
  const isOnlyHelped = parts.length === 1 && parts[0]?.is === "being-helped";
  return GOALS.flatMap((goal) => {
    const level = serves[goal];
    if (level === undefined || (isOnlyHelped && goal !== "praktisch")) return [];
    // Walking is moving; that one meets people there, no sentence of it says.
    return [{ is: { goal, level: Math.min(level, 2) as 1 | 2 }, from: level > 2 ? from : "mostly" }];
  });
}

/** A course of so many times asks for all of them. */
function demandsOf({ schedule }: ActivityEntry, read: Guess<Demand>[]): Guess<Demand>[] {
  const isSeries = schedule.type === "recurring" && schedule.sessions !== undefined;
  return isSeries && !read.some(({ is }) => is === "fixed-series")
    ? [...read, { is: "fixed-series", from: "filled-in" }]
    : read;
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
