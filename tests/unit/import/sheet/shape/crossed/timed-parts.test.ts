import { describe, expect, test } from "vitest";
import { splitEntries } from "#import/sheet/shape/crossed/split-entries.ts";
import { timedParts } from "#import/sheet/shape/crossed/timed-parts.ts";

const entries = (cell: string) => splitEntries(cell).entries.map(({ title, time }) => [title, time]);

describe("several hours on one line of a cell", () => {
  test.each([
    [
      "9.00-10.00 Yoga, 10.30-11.30 Pilates",
      [
        ["Yoga", "9.00-10.00"],
        ["Pilates", "10.30-11.30"],
      ],
    ],
    [
      "9.30-10.30 Fit50 / 10.45-11.45 Yoga",
      [
        ["Fit50", "9.30-10.30"],
        ["Yoga", "10.45-11.45"],
      ],
    ],
    [
      "13.00-14.00 Yoga 14.15-15.15 Tai chi",
      [
        ["Yoga", "13.00-14.00"],
        ["Tai chi", "14.15-15.15"],
      ],
    ],
    [
      "Yoga 9.00-10.00, Pilates 10.30-11.30",
      [
        ["Yoga", "9.00-10.00"],
        ["Pilates", "10.30-11.30"],
      ],
    ],
    [
      "9-10 uur Yoga en 10-11 uur Pilates",
      [
        ["Yoga", "9-10 uur"],
        ["Pilates", "10-11 uur"],
      ],
    ],
  ])("two names, each with its own: %j", (cell, wanted) => {
    expect(entries(cell)).toEqual(wanted);
  });

  test.each([
    ["Yoga 9.00-10.00 en 10.30-11.30", [["Yoga", "9.00-10.00, 10.30-11.30"]]],
    ["9.00-10.00 en 10.30-11.30 Yoga", [["Yoga", "9.00-10.00, 10.30-11.30"]]],
  ])("one name with both: %j", (cell, wanted) => {
    expect(entries(cell)).toEqual(wanted);
  });

  test.each([
    "Bridge 13.30-16.00 zaal open 13.00-13.30",
    "Koor 9.00-10.00 daarna koffie",
    "Yoga 9.00-10.00 (inloop 8.45-9.00)",
    "10.00 uur inloop, 10.30 uur start",
  ])("no second name is made of what tells on: %j", (cell) => {
    expect(timedParts(cell)).toBeUndefined();
  });
});
