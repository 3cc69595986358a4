import type { ActivityEntry } from "#domain/catalog.ts";
import { fingerprint } from "#domain/fingerprint.ts";
import type { ProposedSuits } from "#domain/suits/propose-suits.ts";
import { printOfTold } from "#domain/suits/read-by-somebody.ts";
import type { LocalDate } from "#schema/identifiers.ts";
import { suits as suitsSchema, type Suits } from "#schema/suits.ts";
import type { Interest } from "#schema/vocabulary.ts";
import {
  DEMAND_LABELS,
  FACT_TITLES,
  GOAL_LABELS,
  LEVEL_LABELS,
  MOMENT_LABELS,
  PART_LABELS,
  type SuitsFact,
} from "./suits-words.ts";

interface SuitsChoice {
  value: string;
  label: string;
  /** What it stands on, when it was read and not said: a sentence, or one of the two reasons of a proposal. */
  from: string | undefined;
  isSet: boolean;
}
interface ShownFact {
  fact: SuitsFact;
  title: string;
  choices: SuitsChoice[];
  /** What can be added. */
  others: { value: string; label: string }[];
  /** An editor said not to know. */
  isOpen: boolean;
}
/** Whom an activity suits, as an editor sees it: what somebody said, or what we read in its text. */
export interface ShownSuits {
  /** Sets its fields apart from those of others on the page. */
  key: string;
  /** Of what was read and said so far: answers to something else are not taken. */
  version: string;
  facts: ShownFact[];
}

const FACTS = Object.keys(FACT_TITLES) as SuitsFact[];
const MOST_ABOUT = 6;
/** The tick with which an editor takes what a submission suits along with its approval. */
export const SUITS_READ = "past-gelezen";

export const versionOfSuits = (entry: ActivityEntry): string =>
  fingerprint([printOfTold(entry), entry.suits ?? null]);

/** All answers there are, by fact, with their labels. */
function labelsOf(interests: readonly Interest[]): Record<SuitsFact, Record<string, string>> {
  const levels = Object.entries(LEVEL_LABELS).toReversed();
  return {
    about: Object.fromEntries(interests.map(({ key, label }) => [key, label])),
    goals: Object.fromEntries(
      Object.entries(GOAL_LABELS).flatMap(([goal, label]) =>
        levels.map(([level, how]) => [`${goal}:${level}`, `${label}: ${how}`]),
      ),
    ),
    moments: MOMENT_LABELS,
    demands: DEMAND_LABELS,
    parts: PART_LABELS,
  };
}

function saidValues(suits: Suits, fact: SuitsFact): string[] | undefined {
  if (fact !== "goals") return suits[fact];
  return suits.goals && Object.entries(suits.goals).map(([goal, level]) => `${goal}:${level}`);
}

const readValues = (proposed: ProposedSuits, fact: SuitsFact): { value: string; from: string }[] =>
  fact === "goals"
    ? proposed.goals.map(({ is: { goal, level }, from }) => ({ value: `${goal}:${level}`, from }))
    : proposed[fact].map(({ is, from }) => ({ value: is, from }));

/** Of a goal there is one level: who says one anew, takes back the other. */
const nameOf = (value: string): string => value.replace(/:\d$/, "");

/** What to show. Once somebody said whom it suits, that is what is set, and what we read is only offered. */
export function shownSuits(
  key: string,
  entry: ActivityEntry,
  proposed: ProposedSuits,
  interests: readonly Interest[],
): ShownSuits {
  const labels = labelsOf(interests);
  const facts = FACTS.map((fact): ShownFact => {
    const known = labels[fact];
    const said = entry.suits && saidValues(entry.suits, fact);
    const read = readValues(proposed, fact);
    const sentences = new Map(read.map(({ value, from }) => [nameOf(value), from]));
    const taken = new Set(said?.map(nameOf));
    const choices = [
      ...(said ?? []).map((value) => ({ value, isSet: true })),
      ...read
        .filter(({ value }) => !taken.has(nameOf(value)))
        .map(({ value }) => ({ value, isSet: entry.suits === undefined })),
    ].map(({ value, isSet }) => ({
      value,
      isSet,
      label: known[value] ?? value,
      from: sentences.get(nameOf(value)),
    }));
    const shown = new Set(choices.map(({ value }) => value));
    return {
      fact,
      title: FACT_TITLES[fact],
      choices,
      others: Object.entries(known).flatMap(([value, label]) => (shown.has(value) ? [] : [{ value, label }])),
      isOpen: entry.suits !== undefined && said === undefined,
    };
  });
  return { key, version: versionOfSuits(entry), facts };
}

/**
 * What an editor said with the fields of `key`. A fact that is left open is left out; one with nothing set is an empty
 * list. Of the interests the first is the main one, unless another was chosen for that. Answers that do not exist are passed over.
 */
export function suitsInForm(
  form: URLSearchParams,
  key: string,
  { interests, on }: { interests: readonly Interest[]; on: LocalDate },
): Suits {
  const labels = labelsOf(interests);
  const open = new Set(form.getAll(`open.${key}`));
  const listOf = (fact: SuitsFact): string[] | undefined => {
    if (open.has(fact)) return undefined;
    const main = fact === "about" ? form.getAll(`main.${key}`) : [];
    const given = [...main, ...form.getAll(`${fact}.${key}`)];
    return [...new Set(given)].filter((value) => Object.hasOwn(labels[fact], value));
  };
  const said = {
    about: listOf("about")?.slice(0, MOST_ABOUT),
    goals: goalsIn(listOf("goals")),
    moments: listOf("moments"),
    demands: listOf("demands"),
    parts: listOf("parts"),
  };
  const known = Object.entries(said).filter(([, value]) => value !== undefined);
  return suitsSchema.parse({ ...Object.fromEntries(known), on });
}

/** The same, of who says to have read it; nothing otherwise. */
export const suitsReadInForm = (...given: Parameters<typeof suitsInForm>): Suits | undefined =>
  given[0].get(SUITS_READ) === "ja" ? suitsInForm(...given) : undefined;

const goalsIn = (values: readonly string[] | undefined): Record<string, number> | undefined =>
  values && Object.fromEntries(values.map((value) => [nameOf(value), Number(value.slice(-1))]));
