import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { typedGoal, typedMonth } from "#desk/tallies/typed-tally.ts";

const MONTHS = ["2026-11", "2026-10"];
const form = (values: Record<string, string>) => new URLSearchParams(values);

describe("the sums that an editor types", () => {
  it("are whole numbers, and what stays empty was not counted", () => {
    expect(
      typedMonth(form({ maand: "2026-10", referred: " 12 ", started: "0", afterThree: "" }), MONTHS),
    ).toEqual({ tally: { month: "2026-10", referred: 12, started: 0 } });
  });
  it.each(["-1", "2,5", "twaalf", "10000", "1e3", "0x10", "Ans"])(
    "are refused with a sentence at the field: %s",
    (text) => {
      const read = typedMonth(form({ maand: "2026-10", referred: text, started: "3" }), MONTHS);
      expect(read).toMatchObject({ typed: { values: { referred: text, started: "3" } } });
      expect("typed" in read && Object.keys(read.typed.problems)).toEqual(["referred"]);
    },
  );
  it("are of a month that can be filled in", () => {
    const read = typedMonth(form({ maand: "2027-01", referred: "3" }), MONTHS);
    expect("typed" in read && Object.keys(read.typed.problems)).toEqual(["maand"]);
  });
  it("may be a goal, or no goal", () => {
    expect(typedGoal(form({ streefgetal: "1000" }))).toEqual({ referred: 1000 });
    expect(typedGoal(form({ streefgetal: "" }))).toEqual({ referred: undefined });
    expect(typedGoal(form({ streefgetal: "veel" }))).toHaveProperty("typed.problems.streefgetal");
  });
  it("hold figures and nothing else, whatever somebody sends", () => {
    const any = fc.string({ unit: "binary", maxLength: 30 });
    fc.assert(
      fc.property(any, any, any, (referred, started, afterThree) => {
        const read = typedMonth(form({ maand: "2026-10", referred, started, afterThree, naam: "x" }), MONTHS);
        if ("tally" in read)
          for (const [key, value] of Object.entries(read.tally))
            expect(key === "month" ? MONTHS.includes(String(value)) : Number.isInteger(value)).toBe(true);
      }),
    );
  });
});
