import { expect, test } from "vitest";
import { readGroupSize } from "#import/row/read-threshold.ts";

test.each([
  ["8", { max: 8 }],
  ["8-12", { min: 8, max: 12 }],
  ["10 à 20", { min: 10, max: 20 }],
  ["max. 12", { max: 12 }],
  ["ca. 30", { max: 30 }],
  ["1 op 1", { min: 1, max: 1 }],
  ["10+", { min: 10 }],
])("%s", (text, value) => {
  expect(readGroupSize(text).value).toEqual(value);
});
test.each(["open", "10 gezinnen", "pool van 60", "n.v.t."])("%s is no size", (text) => {
  expect(readGroupSize(text)).toEqual({ remarks: [] });
});
test("'klein' is asked", () => {
  expect(readGroupSize("klein").remarks.map(({ code }) => code)).toEqual(["group-size-unclear"]);
});
