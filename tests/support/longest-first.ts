import { basename } from "node:path";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/**
 * The contracts that take longest, mostly because they publish. In a fresh clone files begin by their size, and a short
 * one that takes long begins last: the other worker has nothing to do until it ends.
 */
const LONGEST = [
  "publications-converge",
  "towns-apart",
  "losses",
  "search-down",
  "desk-faults",
  "full-disk",
  "search-comes-back",
  "desk-flow",
  "new-municipality",
  "desk-build",
];

/** Begins with what takes longest, then as Vitest does. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const groupOf = ({ project }: TestSpecification) => project.config.sequence.groupOrder;
    const placeOf = ({ project, moduleId }: TestSpecification) => {
      const at = LONGEST.indexOf(basename(moduleId, ".test.ts"));
      return project.name !== "contract" || at < 0 ? LONGEST.length : at;
    };
    return (await super.sort(files)).sort((a, b) => groupOf(a) - groupOf(b) || placeOf(a) - placeOf(b));
  }
}
