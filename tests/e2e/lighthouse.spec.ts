import { JUDGED_PAGES, lighthouseScores } from "../judge/bench/lighthouse-scores.ts";
import { expect, test } from "./visitor.ts";

/** How fast they are is told by `npm run bench -- lighthouse`: that takes a quiet machine. */
test("Lighthouse finds nothing to say of access, good practice and search engines", async ({ baseURL }) => {
  const scores = await lighthouseScores(baseURL ?? "", JUDGED_PAGES, [
    "accessibility",
    "best-practices",
    "seo",
  ]);
  expect(
    scores.map(({ path, accessibility, bestPractices, seo, faults }) => ({
      ...{ path, accessibility, bestPractices, seo, faults },
    })),
  ).toEqual(
    JUDGED_PAGES.map((path) => ({ path, accessibility: 100, bestPractices: 100, seo: 100, faults: [] })),
  );
});
