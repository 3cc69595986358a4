import { expect, test } from "vitest";
import { labelKind } from "#import/sheet/label-kind.ts";

test.each([
  ["Maandag", "day"],
  ["MAANDAG:", "day"],
  ["- dinsdag -", "day"],
  ["di ochtend", "day"],
  ["woensdagavond", "day"],
  ["ma t/m vr", "day"],
  ["Ochtend", "daypart"],
  ["'s avonds", "daypart"],
  ["9.00 - 12.00", "time"],
  ["13:00 tot 17:00 uur", "time"],
  ["vanaf 10 uur", "time"],
  ["7 september 2026", "date"],
  ["maandag 7 september", "date"],
  ["2026-09-07", "date"],
  ["18/09", "date"],
  ["07/09 - 08/09 14/09", "date"],
  ["9/12", "time"],
  ["10/12 uur", "time"],
  ["januari", "month"],
  ["Koffie op maandag", undefined],
  ["Zaal 2", undefined],
  ["Activiteit", undefined],
  ["", undefined],
])("“%s” is the label of %s", (text, kind) => {
  expect(labelKind(text)).toBe(kind);
});
