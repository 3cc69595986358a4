import { describe, expect, it } from "vitest";
import { monthsToFill, tallyTable, withGoal, withMonth } from "#domain/follow/tally-table.ts";
import { tallies } from "#schema/tallies.ts";

const file = tallies.parse({
  goals: [{ year: 2026, referred: 100 }],
  months: [
    { month: "2026-09", referred: 12, started: 8 },
    { month: "2026-08", referred: 9, started: 3, afterThree: 0 },
    { month: "2025-12", referred: 7 },
  ],
});

describe("the tallies of a year", () => {
  it("stand by month beside the goal, the oldest first, with what nobody counted as unknown", () => {
    const table = tallyTable(file, 2026);
    expect(table?.months.map(({ month }) => month)).toEqual(["2026-08", "2026-09"]);
    expect(table?.months[1]?.afterThree).toEqual({ kind: "unknown" });
    expect(table).toMatchObject({
      filled: 2,
      goal: 100,
      total: {
        referred: { kind: "exact", n: 21 },
        started: { kind: "between", least: 9, most: 12 },
        afterThree: { kind: "exact", n: 0 },
      },
    });
    expect(tallyTable(file, 2024)).toBeUndefined();
    expect(tallyTable(file, 2025)).not.toHaveProperty("goal");
  });
  it("change one month and leave the others, and an emptied month goes", () => {
    const changed = withMonth(file, { month: "2026-09", referred: 13 });
    expect(changed.months.map(({ month, referred }) => [month, referred])).toEqual([
      ["2025-12", 7],
      ["2026-08", 9],
      ["2026-09", 13],
    ]);
    expect(withMonth(changed, { month: "2026-09" }).months).toHaveLength(2);
    expect(withGoal(file, 2027, 120).goals.map(({ year }) => year)).toEqual([2026, 2027]);
    expect(withGoal(file, 2026, undefined).goals).toEqual([]);
  });
  it("can be filled in for the month that runs and those before it, over the turn of the year", () => {
    expect(monthsToFill("2027-01-15", 3)).toEqual(["2027-01", "2026-12", "2026-11"]);
  });
  it("hold no month twice, and no other keys: there is no room for a name", () => {
    const twice = { goals: [], months: [{ month: "2026-09" }, { month: "2026-09" }] };
    expect(tallies.safeParse(twice).success).toBe(false);
    expect(tallies.safeParse({ goals: [], months: [{ month: "2026-09", name: "x" }] }).success).toBe(false);
    expect(tallies.safeParse({ goals: [], months: [{ month: "2026-09", referred: 2.5 }] }).success).toBe(
      false,
    );
  });
});
