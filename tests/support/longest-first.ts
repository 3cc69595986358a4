import { basename } from "node:path";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/**
 * What takes longest of contracts and disasters, mostly because it publishes. In a fresh clone files begin by their
 * size, and a short one that takes long begins last: the other worker has nothing to do until it ends.
 */
const LONGEST = [
  "publications-converge",
  "towns-apart",
  "losses",
  "search-down",
  "desk-faults",
  "full-disk",
  "search-comes-back",
  "shifted-clock",
  "new-municipality",
  "sheet-questions",
  "import",
  "desk-flow",
  "desk-build",
];

/** Begins with what takes longest, then as Vitest does. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const groupOf = ({ project }: TestSpecification) => project.config.sequence.groupOrder;
    const placeOf = ({ project, moduleId }: TestSpecification) => {
      const at = LONGEST.indexOf(basename(moduleId, ".test.ts"));
      return project.name === "unit" || at < 0 ? LONGEST.length : at;
    };
    return (await super.sort(files)).sort((a, b) => groupOf(a) - groupOf(b) || placeOf(a) - placeOf(b));
  }
}
