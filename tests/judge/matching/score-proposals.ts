import { createHash } from "node:crypto";
import { loadCatalogFromDisk } from "#catalog/from-disk.ts";
import { loadMatchingVocabulary } from "#catalog/matching-vocabulary.ts";
import type { ActivityEntry } from "#domain/catalog.ts";
import { confirmed, suitsProposer } from "#domain/suits/propose-suits.ts";
import type { Suits } from "#schema/suits.ts";

interface Tally {
  right: number;
  wrong: number;
  missed: number;
}
interface ProposalScore {
  activities: number;
  /** Share of activities of which the main interest is the confirmed one. */
  main: number;
  facts: Record<string, Tally>;
}
/** A fact proposed and not confirmed, or confirmed and not proposed, with the sentence it was read in. */
interface Miss {
  slug: string;
  fact: string;
  value: string;
  from: string | undefined;
}

/** A third of the activities, always the same, that nobody looks at while tuning words. */
export const isKeptApart = (slug: string): boolean =>
  (createHash("sha256").update(slug).digest()[0] ?? 0) % 3 === 0;

/** Goals that it serves well: a word in passing is no proposal for "a little". */
const LEAST_LEVEL = 2;

const listsOf = ({ about, goals, moments, demands, parts }: Suits): Record<string, string[] | undefined> => ({
  about,
  goals: goals && Object.entries(goals).flatMap(([goal, level]) => (level >= LEAST_LEVEL ? [goal] : [])),
  moments,
  demands,
  parts,
});

/** What would be proposed of activities, against what was confirmed of them. What was left open is not counted. */
export async function compareProposals(
  content: string,
  isCounted: (slug: string) => boolean,
): Promise<{ score: ProposalScore; misses: Miss[] }> {
  const { catalog } = await loadCatalogFromDisk(content);
  const propose = suitsProposer(catalog.interests, await loadMatchingVocabulary(content));
  const counted = catalog.activities.filter(({ slug, suits }) => suits && isCounted(slug));
  const facts: Record<string, Tally> = {};
  const misses: Miss[] = [];
  let main = 0;
  for (const { suits, ...unread } of counted) {
    // As the import leaves it: nobody filled in tags either.
    const entry: ActivityEntry = { ...unread, tags: [] };
    const proposal = propose(entry);
    const proposed = confirmed(proposal, "2026-01-01");
    if (proposed.about?.[0] === suits?.about?.[0]) main++;
    const said = listsOf(suits as Suits);
    for (const [fact, values = []] of Object.entries(listsOf(proposed))) {
      const right = said[fact];
      if (!right) continue;
      const tally = (facts[fact] ??= { right: 0, wrong: 0, missed: 0 });
      const missed = right.filter((value) => !values.includes(value));
      const wrong = values.filter((value) => !right.includes(value));
      tally.right += values.length - wrong.length;
      tally.wrong += wrong.length;
      tally.missed += missed.length;
      const guesses = Object.values(proposal).flat() as { is: string | { goal: string }; from: string }[];
      const from = (value: string) =>
        guesses.find(({ is }) => (typeof is === "string" ? is : is.goal) === value)?.from;
      misses.push(
        ...wrong.map((value) => ({ slug: entry.slug, fact: `${fact} not`, value, from: from(value) })),
        ...missed.map((value) => ({ slug: entry.slug, fact: `${fact} missed`, value, from: undefined })),
      );
    }
  }
  return { score: { activities: counted.length, main: main / counted.length, facts }, misses };
}

const figure = (part: number, whole: number): string => (whole > 0 ? (part / whole).toFixed(2) : "   –");

/** Prints precision and recall of each fact: of the activities words may be tuned on, and of those kept apart. */
export async function scoreProposals({
  content,
  detail,
}: {
  content: string;
  detail: boolean;
}): Promise<void> {
  for (const [name, isCounted] of [
    ["to tune on", (slug: string) => !isKeptApart(slug)],
    ["kept apart", isKeptApart],
  ] as const) {
    const { score, misses } = await compareProposals(content, isCounted);
    console.log(`\n${name}: ${score.activities} activities, main interest right ${score.main.toFixed(2)}`);
    console.log("fact      precision  recall  proposed");
    for (const [fact, { right, wrong, missed }] of Object.entries(score.facts))
      console.log(
        `${fact.padEnd(9)} ${figure(right, right + wrong).padStart(9)} ${figure(right, right + missed).padStart(7)} ${String(right + wrong).padStart(9)}`,
      );
    // Of those kept apart nobody reads what was wrong, or they are kept apart no longer.
    if (detail && name === "to tune on")
      for (const one of misses) console.log(`${one.fact} ${one.value} | ${one.slug} | ${one.from ?? ""}`);
  }
}
