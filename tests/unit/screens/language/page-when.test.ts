import { describe, expect, it } from "vitest";
import { pageWhenIn } from "#screens/language/page-when.ts";
import { PAPER_LANGUAGES } from "#screens/journey/prescription/prescription-languages.ts";
import type { LocalDate } from "#schema/identifiers.ts";
import type { RecurrenceRule, Schedule } from "#schema/schedule.ts";

const NOW = "2026-11-30T09:00";
const when = (schedule: Schedule) => pageWhenIn("en", schedule, NOW);

describe("when something is on, on the page of a language", () => {
  const rule: RecurrenceRule = { days: ["TH"], frequency: "monthly", weeks: [1] };
  const on = (change: Partial<RecurrenceRule>, more: object = {}) =>
    when({ type: "recurring", rules: [{ ...rule, ...change }], ...more });

  it("says how often in a number, now and then, and in which months", () => {
    expect(on({})).toBe("Once a month: Thursday");
    expect(on({ weeks: [1, 3] })).toBe("2× a month: Thursday");
    expect(on({ weeks: [], timesPerPeriod: 4, frequency: "yearly" })).toBe("4× a year: Thursday");
    expect(on({ frequency: "irregular" })).toBe("Now and then: Thursday");
    expect(on({ months: [9, 10, 11, 12, 1, 2, 3] })).toBe("Once a month: Thursday (September–March)");
    expect(on({ months: [5, 11] })).toBe("Once a month: Thursday (May and November)");
    expect(when({ type: "recurring", rules: [{ days: ["MO"] }] })).toBe("Monday");
    expect(on({}, { sessions: 12, course: true })).toBe("12×: Thursday");
  });

  it("says nothing where it would say more or less than is so", () => {
    expect(on({ interval: 2 })).toBeUndefined();
    expect(on({}, { startDates: ["2026-12-03" as LocalDate], sessions: 12 })).toBeUndefined();
    expect(on({}, { course: true })).toBeUndefined();
    expect(when({ type: "unknown" })).toBeUndefined();
  });

  it("says that one meets by arrangement, how often, and what was said of when", () => {
    const agreed = (more: object) => when({ type: "by-appointment", ...more });
    expect(agreed({})).toBe("By arrangement");
    expect(agreed({ rhythm: { frequency: "weekly" } })).toBe("Every week; by arrangement");
    expect(agreed({ sessions: 6 })).toBe("6×; by arrangement");
    expect(agreed({ hours: [{ days: [], dayparts: ["evening"] }, { days: ["SA", "SU"] }] })).toBe(
      "By arrangement: evening; Saturday and Sunday",
    );
    expect(agreed({ rhythm: { frequency: "yearly" } })).toBeUndefined();
  });

  it.each(PAPER_LANGUAGES)("has its words in %s", (language) => {
    expect(pageWhenIn(language, { type: "by-appointment" }, NOW)).not.toMatch(/overleg|^$/);
  });
});
