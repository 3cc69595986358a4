import { fuzzQuestions, type FuzzKind } from "../../support/fuzz-questions.ts";
import type { SearchDocument } from "#search/document.ts";
import type { Question } from "#search/question.ts";
import type { Contestant } from "./opponents.ts";

/** Best and worst of the rounds, in milliseconds. */
export interface Figure {
  best: number;
  worst: number;
}

export interface Measured {
  name: string;
  size: number;
  build: Figure;
  /** Of the slowest question in twenty. Absent when only the build was asked for. */
  p95?: Figure;
}

/** Questions as they are while somebody types: words, beginnings, errors, two words, phrases. */
const KINDS: readonly FuzzKind[] = ["word", "prefix", "typo1", "two", "phrase", "halves"];
const PER_KIND = 12;

/** Opened so often, and each asked once: the best is less what else the machine did, and nobody remembers an answer. */
const TRIES = 3;

/** Each round asks other questions: nothing can be answered from memory. */
export function questionsOf(documents: readonly SearchDocument[], round: number): Question[] {
  return fuzzQuestions(documents.slice(0, 2_000), 100 + round, PER_KIND)
    .filter(({ kind }) => KINDS.includes(kind))
    .map(({ question }) => question);
}

const figure = (times: readonly number[]): Figure => ({
  best: Math.min(...times),
  worst: Math.max(...times),
});

const p95 = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length * 0.95)]!;

/** Builds in turn, asks each question of all in turn, `rounds` times: whatever else the machine does, hits all alike. */
export async function measure(
  contestants: readonly Contestant[],
  documents: readonly SearchDocument[],
  rounds: number,
  asks: boolean,
): Promise<Measured[]> {
  const size = documents.length;
  const able = contestants.filter(({ upTo }) => size <= upTo);
  const builds = able.map((): number[] => []);
  const searches = able.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    const asked = [];
    for (const [i, contestant] of able.entries()) {
      const start = performance.now();
      const built = await contestant.build(documents);
      builds[i]!.push(performance.now() - start);
      if (asks) asked.push(Array.from({ length: TRIES }, () => contestant.open(built, documents)));
    }
    if (!asks) continue;
    // Warms up what a browser would have warm after a few letters.
    for (const question of questionsOf(documents, round + 1_000))
      for (const ask of asked.flat()) await ask(question);
    const times = able.map((): number[] => []);
    for (const question of questionsOf(documents, round)) {
      const best = able.map(() => Infinity);
      for (let turn = 0; turn < TRIES; turn++) {
        for (const [i, tries] of asked.entries()) {
          const start = performance.now();
          await tries[turn]!(question);
          best[i] = Math.min(best[i]!, performance.now() - start);
        }
      }
      best.forEach((time, i) => times[i]!.push(time));
    }
    times.forEach((list, i) => searches[i]!.push(p95(list)));
  }
  return able.map(({ name }, i) => ({
    name,
    size,
    build: figure(builds[i]!),
    ...(asks && { p95: figure(searches[i]!) }),
  }));
}
