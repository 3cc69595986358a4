import type { ActivityEntry } from "#domain/catalog.ts";
import type { MatchingVocabulary } from "#schema/matching-vocabulary.ts";
import type { Demand, Goal, LifeMoment, Part, Suits } from "#schema/suits.ts";
import type { Interest } from "#schema/vocabulary.ts";
import { wordReader } from "./read-words.ts";

/** One thing that may be so, with what it stands on: a sentence of the provider, or a fact of the activity. */
interface Guess<T> {
  is: T;
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
const LEARNING = [
  { key: "learning", words: ["cursus*", "les", "lessen", "leert", "leren", "workshop*", "training*"] },
];

/** Reads what activities may suit. Lists and words: `vocabulary/interests.json` and `vocabulary/matching.json`. */
export function suitsProposer(
  interests: readonly Interest[],
  vocabulary: Pick<MatchingVocabulary, "goals" | "moments" | "demands">,
): (entry: ActivityEntry) => ProposedSuits {
  const interestsIn = wordReader(interests);
  const goalsIn = wordReader(vocabulary.goals);
  const momentsIn = wordReader(vocabulary.moments);
  const demandsIn = wordReader(vocabulary.demands);
  const learningIn = wordReader(LEARNING);
  return (entry) => {
    const { title, audience } = entry;
    const said = [title, audience.note, entry.easyText, entry.description].filter(Boolean).join("\n");
    const inTitle = interestsIn(title);
    const inText = interestsIn(said);
    const tags = new Map(entry.tags.map((key) => [key, title]));
    const about = [...new Set([...inTitle.keys(), ...tags.keys(), ...inText.keys()])].slice(0, MOST_ABOUT);
    const goalsInTitle = goalsIn(title);
    return {
      about: about.map((key) => ({ is: key, from: inTitle.get(key) ?? inText.get(key) ?? title })),
      goals: [...goalsIn(said)].map(([goal, from]) => ({
        is: { goal: goal as Goal, level: goalsInTitle.has(goal) ? 3 : 2 },
        from,
      })),
      moments: guesses<LifeMoment>(momentsIn(said)),
      demands: demandsOf(entry, guesses<Demand>(demandsIn(said))),
      parts: partsOf(entry, learningIn(said).get("learning")),
    };
  };
}

const guesses = <T extends string>(found: ReadonlyMap<string, string>): Guess<T>[] =>
  [...found].map(([key, from]) => ({ is: key as T, from }));

/** A course of so many times asks for all of them. */
function demandsOf({ schedule, title }: ActivityEntry, read: Guess<Demand>[]): Guess<Demand>[] {
  const isSeries = schedule.type === "recurring" && schedule.sessions !== undefined;
  return isSeries && !read.some(({ is }) => is === "fixed-series")
    ? [...read, { is: "fixed-series", from: title }]
    : read;
}

const PART_OF_ROLE = { participant: "taking-part", volunteer: "helping", support: "being-helped" } as const;

function partsOf({ role, title }: ActivityEntry, learning: string | undefined): Guess<Part>[] {
  const parts: Guess<Part>[] = role ? [{ is: PART_OF_ROLE[role], from: title }] : [];
  if (learning !== undefined && role !== "volunteer") parts.push({ is: "learning", from: learning });
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
