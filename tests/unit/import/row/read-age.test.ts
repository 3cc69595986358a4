import { expect, test } from "vitest";
import { readAge } from "#import/row/read-audience.ts";

test.each([
  ["55+", { minAge: 55 }],
  ["50 plus", { minAge: 50 }],
  ["65-plussers uit de wijk", { minAge: 65 }],
  ["18 t/m 27 jaar", { minAge: 18, maxAge: 27 }],
  ["25-40, net verhuisd", { minAge: 25, maxAge: 40 }],
  ["alle leeftijden vanaf 16", { minAge: 16 }],
  ["vrouwen v.a. 50", { minAge: 50 }],
  ["rijbewijs B, tot 75 jaar", { maxAge: 75 }],
  ["≥ 65", { minAge: 65 }],
  ["18 t/m 99", { minAge: 18 }],
  ["tussen 18 en 30 jaar", { minAge: 18, maxAge: 30 }],
  ["kinderen 4-12", { minAge: 4, maxAge: 12 }],
])("%s is an age limit", (text, value) => {
  expect(readAge(text)).toEqual({ value, remarks: [] });
});

test.each([
  "iedereen",
  "vooral 55+",
  "iedereen, 50+ in de meerderheid",
  "ouderen",
  "ouders met kinderen van 2 tot 6",
  "vaders met kinderen tot 10",
  "moeders met baby tot 1 jaar",
  "max 10 deelnemers",
  "nieuwkomers, niveau A0-A1",
  "A2+",
  "groep 6 t/m 8",
  "Vrouwen, kinderen tot 4 jaar mogen mee",
  "ouders van pubers (12-18)",
  "kinderen vanaf 8 en 65-plussers",
])("%s is no age limit", (text) => {
  expect(readAge(text)).toEqual({ remarks: [] });
});

test("a lowest age above the highest is asked", () => {
  expect(readAge("60-18").remarks.map(({ code }) => code)).toEqual(["age-order"]);
});
