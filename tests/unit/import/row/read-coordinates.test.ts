import { expect, test } from "vitest";
import { fromRd, readCoordinates, readCoordinatePair } from "#import/row/read-coordinates.ts";

test("the Westertoren in RD is the Westertoren on the globe", () => {
  const { lat, lng } = fromRd(120_700.723, 487_525.501);
  expect(lat).toBeCloseTo(52.37453, 4);
  expect(lng).toBeCloseTo(4.88353, 4);
});
test.each([
  ["52.37", "5.21", undefined],
  ["52,37", "5,21", undefined],
  ["5.21", "52.37", "coordinates-swapped"],
])("%s and %s", (first, second, code) => {
  const { value, remarks } = readCoordinates(first, second);
  expect(value).toEqual({ lat: 52.37, lng: 5.21 });
  expect(remarks[0]?.code).toBe(code);
});
test("RD in either order, and with a point for the thousands", () => {
  for (const [x, y] of [
    ["147942", "490379"],
    ["490379", "147942"],
    ["147.942", "490.379"],
  ] as const) {
    expect(readCoordinates(x, y).value?.lat).toBeCloseTo(52.4012, 4);
  }
});
test.each([
  ["0", "0"],
  ["523.658", "5.237"],
  ["52.37", ""],
])("%s and %s is no point, and asked", (first, second) => {
  const { value, remarks } = readCoordinates(first, second);
  expect(value).toBeUndefined();
  expect(remarks.map(({ code }) => code)).toEqual(["coordinates-unclear"]);
});
test("two empty cells are no question", () => {
  expect(readCoordinates("", "")).toEqual({ remarks: [] });
});
test("a pair in one cell", () => {
  expect(readCoordinatePair("52.37, 5.21").value).toEqual({ lat: 52.37, lng: 5.21 });
});
