import { describe, expect, test } from "vitest";
import { readPlaceLine } from "#import/row/place/read-place-line.ts";

describe("a town in brackets behind the name of a house", () => {
  test.each([
    ["De Golf (Aalsmeer)", "De Golf", "Aalsmeer"],
    ["Zwembad De Golf (Zwolle)", "Zwembad De Golf", "Zwolle"],
    ["Sporthal Noord (Emmen)", "Sporthal Noord", "Emmen"],
    ["De Spil, (Deventer)", "De Spil", "Deventer"],
    ["Theater De Meent (Hengelo)", "Theater De Meent", "Hengelo"],
  ])("%s", (text, name, city) => {
    expect(readPlaceLine(text)).toMatchObject({ name, city, unclear: [] });
  });

  test.each(["De Golf (Overvecht)", "De Golf (grote bad)", "De Golf (Trinitas)"])(
    "is none when nobody can tell what it is: %s",
    (text) => {
      expect(readPlaceLine(text).city).toBeUndefined();
    },
  );
});
