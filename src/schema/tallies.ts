import { z } from "zod";

const count = z.int().min(0).max(9999).optional();

/** "2026-09" */
const calendarMonth = z.string().regex(/^20\d{2}-(?:0[1-9]|1[0-2])$/, "een maand als 2026-09");

const monthTally = z.strictObject({
  month: calendarMonth,
  referred: count.describe("Verwezen naar een welzijnscoach. Leeg: niet geteld"),
  started: count.describe("Begonnen met een activiteit"),
  afterThree: count.describe("Na drie maanden nog eens gesproken"),
});
export type MonthTally = z.infer<typeof monthTally>;

/**
 * How often Welzijn op Recept was given in a municipality, counted by hand on paper: sums of a month, and nothing about
 * anybody. `content/tallies/<municipality>.json`.
 */
export const tallies = z
  .strictObject({
    invented: z.boolean().optional().describe("true: verzonnen getallen, als voorbeeld"),
    goals: z
      .array(
        z.strictObject({
          year: z.int().min(2000).max(2099),
          referred: z.int().min(0).max(99_999).describe("Streefgetal: verwijzingen in dat jaar"),
        }),
      )
      .max(30),
    months: z.array(monthTally).max(400),
  })
  .superRefine(({ goals, months }, context) => {
    const twice = (key: "goals" | "months", names: readonly (string | number)[]) =>
      names.forEach((name, at) => {
        if (names.indexOf(name) !== at)
          context.addIssue({ code: "custom", path: [key, at], message: `${name} staat er twee keer in` });
      });
    twice(
      "goals",
      goals.map(({ year }) => year),
    );
    twice(
      "months",
      months.map(({ month }) => month),
    );
  });
export type Tallies = z.infer<typeof tallies>;
