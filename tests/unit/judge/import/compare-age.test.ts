import { expect, test } from "vitest";
import { compareAge } from "../../../judge/import/compare-age.ts";
import type { TruthRow } from "../../../judge/import/truth.ts";

const truth = (ageMin: number, ageMax: number) => ({ ageMin, ageMax }) as TruthRow;

test("no limit is right where the truth has none, open where it has one the row does not state", () => {
  expect(compareAge({}, truth(18, 99), [])).toBe("right");
  expect(compareAge({}, truth(65, 99), [])).toBe("open");
});
test("a stated limit that closes another age is wrong", () => {
  expect(compareAge({ minAge: 65 }, truth(18, 99), [])).toBe("wrong");
  expect(compareAge({ minAge: 18, maxAge: 30 }, truth(18, 27), [])).toBe("wrong");
});
