import fc from "fast-check";
import { expect, it } from "vitest";
import type { Schedule } from "#schema/schedule.ts";
import { scheduleSentence } from "#text/when/schedule-sentence.ts";
import { schedules } from "../../../fixtures/schedule-arbitraries.ts";

const ONE_RULE_UNKNOWN: Schedule = {
  type: "recurring",
  rules: [{ days: [] }, { days: [], frequency: "daily" }],
};

it("every schedule gives a sentence a person could have written: a capital, no gaps, no code", () => {
  fc.assert(
    fc.property(schedules, (schedule) => {
      const sentence = scheduleSentence(schedule);
      expect(sentence).toMatch(/^(\p{Lu}|’s \p{Lu}|\d)/u);
      expect(sentence).not.toMatch(
        /undefined|null|NaN|\{|\}|, ,|,,| {2}|[.,;]$|^\s|\b(MO|TU|WE|TH|FR|SA|SU)\b/,
      );
      expect(sentence).not.toMatch(/\d{2}:\d{2}/);
    }),
    { numRuns: 500, examples: [[ONE_RULE_UNKNOWN]] },
  );
});
