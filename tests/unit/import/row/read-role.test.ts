import { expect, test } from "vitest";
import { readRole } from "#import/row/read-role.ts";

test("volunteers and helped people are read from what the sheet says", () => {
  expect(readRole(undefined, "vrijwilligerswerk", "Chauffeur")).toBe("volunteer");
  expect(readRole(undefined, "natuur", "Tuinmaatjes gezocht")).toBe("volunteer");
  expect(readRole(undefined, "anders", "Inloopspreekuur geld")).toBe("support");
  expect(readRole(undefined, "vrijwilligerswerk", "Vrijwilligersspreekuur")).toBe("support");
  expect(readRole("deelnemer", "anders", "Spaans")).toBe("participant");
  expect(readRole("vrijwilliger", undefined, "Spaans")).toBe("volunteer");
});

test("a role that nobody said stays open, also when a category was guessed or it goes by appointment", () => {
  expect(readRole(undefined, "anders", "Maatje")).toBeUndefined();
  expect(readRole(undefined, "bewegen", "Wandelgroep")).toBeUndefined();
  expect(readRole(undefined, undefined, "Inloopspreekuur geld")).toBeUndefined();
});
