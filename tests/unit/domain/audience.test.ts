import { expect, it } from "vitest";
import { isOpenToAge } from "#domain/audience.ts";

it("an age limit counts at both ends, and one that nobody gave is none", () => {
  expect(isOpenToAge({ minAge: 18, maxAge: 30 }, 18)).toBe(true);
  expect(isOpenToAge({ minAge: 18, maxAge: 30 }, 30)).toBe(true);
  expect(isOpenToAge({ minAge: 18 }, 17)).toBe(false);
  expect(isOpenToAge({ maxAge: 30 }, 31)).toBe(false);
  expect(isOpenToAge({}, 104)).toBe(true);
});
