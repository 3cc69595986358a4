import { expect, test } from "vitest";
import { saysNothingIsOn } from "#import/words/about-shape.ts";
import { plain } from "#domain/plain.ts";

test.each([
  "gesloten",
  "Gesloten!",
  "geen activiteiten / gesloten",
  "Geen trainingen",
  "Géén groepslessen",
  "geen les i.v.m. de herfstvakantie",
  "Sporthal gesloten wegens feest",
  "Het buurthuis is gesloten",
  "Geen vergadering!",
  "GEEN OPKOMST",
  "geen repetities",
  "vrij",
  "-",
  "vervalt",
  "Feestdag",
  "no classes",
])("“%s” says that nothing is on", (text) => {
  expect(saysNothingIsOn(plain(text))).toBe(true);
});

test.each([
  "Gesloten groep rouwverwerking",
  "Geen zin om te koken? Eet mee",
  "Vrijwilligersavond",
  "Vrije training",
  "Vakantieplannen maken",
  "Open huis",
  "Dichtclub",
  "Koersbal",
])("“%s” is the name of an activity", (text) => {
  expect(saysNothingIsOn(plain(text))).toBe(false);
});
