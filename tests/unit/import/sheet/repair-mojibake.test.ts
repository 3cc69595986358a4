import { expect, test } from "vitest";
import { repairMojibake } from "#import/sheet/clean-cell.ts";

test.each([
  ["cafÃ©", "café"],
  ["â‚¬ 2,50", "€ 2,50"],
  ["BuurtcoÃ¶peratie", "Buurtcoöperatie"],
  ["’s avonds en cafÃ©", "’s avonds en café"],
])("%s becomes %s", (text, expected) => {
  expect(repairMojibake(text)).toBe(expected);
});
test.each(["café", "São Paulo", "Curaçao", "€ 5 – € 10"])("%s stays", (text) => {
  expect(repairMojibake(text)).toBe(text);
});
