import { expect, test } from "vitest";
import { compareFrequency } from "../../../judge/import/compare-frequency.ts";
import type { TruthRow } from "../../../judge/import/truth.ts";

const truth = (freq: TruthRow["freq"]) => ({ freq }) as TruthRow;
const course = {
  type: "recurring" as const,
  rules: [{ days: [], frequency: "weekly" as const }],
  course: true,
};

test("a weekly course is right as a course and as weekly, and wrong as monthly", () => {
  expect(compareFrequency(course, truth("k"), new Set())).toBe("right");
  expect(compareFrequency(course, truth("w"), new Set())).toBe("right");
  expect(compareFrequency(course, truth("m"), new Set())).toBe("wrong");
});
test("what was asked is open, not wrong", () => {
  expect(compareFrequency(course, truth("m"), new Set(["rhythm-conflict"]))).toBe("open");
});
