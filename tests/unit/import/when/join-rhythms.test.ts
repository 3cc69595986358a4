import { expect, test } from "vitest";
import { joinRhythms } from "#import/when/read-rhythm.ts";

test("a rhythm and the week of the month complete each other", () => {
  expect(joinRhythms({ frequency: "monthly" }, { frequency: "monthly", weeks: [2] })).toEqual({
    frequency: "monthly",
    weeks: [2],
  });
});
test("'om de week' and '2x per maand' are near enough", () => {
  expect(
    joinRhythms({ frequency: "weekly", interval: 2 }, { frequency: "monthly", timesPerPeriod: 2 }),
  ).toMatchObject({ frequency: "weekly", interval: 2 });
});
test("'wekelijks' and 'om de week' contradict each other", () => {
  expect(joinRhythms({ frequency: "weekly" }, { frequency: "weekly", interval: 2 })).toBeUndefined();
});
test("'wekelijks' and '1e zaterdag van de maand' contradict each other", () => {
  expect(joinRhythms({ frequency: "weekly" }, { frequency: "monthly", weeks: [1] })).toBeUndefined();
});
test("two different weeks of the month contradict each other", () => {
  expect(
    joinRhythms({ frequency: "monthly", weeks: [1] }, { frequency: "monthly", weeks: [2] }),
  ).toBeUndefined();
});
