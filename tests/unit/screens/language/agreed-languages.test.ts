import { expect, it } from "vitest";
import { agreedIn } from "#screens/language/agreed-languages.ts";
import { PAPER_LANGUAGES } from "#screens/journey/prescription/prescription-languages.ts";
import type { Schedule } from "#schema/schedule.ts";

type Agreed = Extract<Schedule, { type: "by-appointment" }>;
const agreed = (more: Partial<Agreed>) => agreedIn("en", { type: "by-appointment", ...more });

it("says that one meets by arrangement, how often, and what was said of when", () => {
  expect(agreed({})).toBe("By arrangement");
  expect(agreed({ rhythm: { frequency: "weekly" } })).toBe("Every week; by arrangement");
  expect(agreed({ sessions: 6 })).toBe("6×; by arrangement");
  expect(agreed({ hours: [{ days: [], dayparts: ["evening"] }, { days: ["SA", "SU"] }] })).toBe(
    "By arrangement: evening; Saturday and Sunday",
  );
  expect(agreed({ rhythm: { frequency: "yearly" } })).toBeUndefined();
});

it.each(PAPER_LANGUAGES)("says so in %s", (language) => {
  expect(agreedIn(language, { type: "by-appointment" })).not.toMatch(/overleg|^$/);
});
