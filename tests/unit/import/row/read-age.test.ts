import { expect, test } from "vitest";
import { readAge } from "#import/row/read-age.ts";

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
  ["46 t/m 85 jaar en 86+", { minAge: 46 }],
  ["8 t/m 17 jaar en 18 t/m 65 jaar", { minAge: 8, maxAge: 65 }],
  ["8-12, 13-17", { minAge: 8, maxAge: 17 }],
  ["18 t/m 65 jaar; 8 t/m 17 jaar", { minAge: 8, maxAge: 65 }],
  ["0 t/m 4 jaar", { maxAge: 4 }],
  ["0-18", { maxAge: 18 }],
  ["kinderen tot 4", { maxAge: 4 }],
  ["16 tot 99", { minAge: 16 }],
  ["18 - 120 jaar", { minAge: 18 }],
  ["volwassenen en kinderen vanaf 8 jaar", { minAge: 8 }],
  ["3 tot 12 maanden", { maxAge: 1 }],
  ["vanaf 6 maanden tot 4 jaar", { maxAge: 4 }],
  ["vanaf 18 jaar, tot 65 jaar", { minAge: 18, maxAge: 65 }],
  ["zestigplussers", { minAge: 60 }],
  ["volwassenen 18+ De donderdag is voor wie vanaf 4.4 (jaar en niveau) komt", { minAge: 18 }],
  ["vijfenvijftigplus", { minAge: 55 }],
  ["55+ers", { minAge: 55 }],
  ["55 jaar of ouder, € 5 tot € 10", { minAge: 55 }],
  ["18 jaar en ouder, 19.30 - 21.00 uur", { minAge: 18 }],
  ["onder 12", { maxAge: 12 }],
  ["boven 65", { minAge: 65 }],
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
  "Wandeling naar de hoogste boom (45-50m)",
  "Hardlopen 5-10 km",
  "Wandelen, 10 tot 15 kilometer",
  "Expositie 20-30 schilderijen",
  "Bedrijfsuitje 12-20 pers.",
  "nieuwkomers, niveau A0-A1",
  "A2+",
  "onder de 18 gratis",
  "65+ krijgt korting",
  "Vrouwen, kinderen tot 4 jaar mogen mee",
  "ouders van pubers (12-18)",
])("%s is no age limit", (text) => {
  expect(readAge(text)).toEqual({ remarks: [] });
});

test("a lowest age above the highest is asked", () => {
  expect(readAge("60-18").remarks.map(({ code }) => code)).toEqual(["age-order"]);
});

test.each([
  ["4 t/m 12 jaar en 16+", "age-groups"],
  ["kinderen vanaf 8 en 65-plussers", "age-groups"],
  ["groep 6 t/m 8", "age-class"],
  ["groep 5", "age-class"],
  ["klas 1 t/m 3", "age-class"],
  ["6, 7 en 8 jaar", "age-left-over"],
  ["leeftijd 12", "age-left-over"],
])("%s is asked, and gives no limit of its own", (text, code) => {
  const { value, remarks } = readAge(text);
  expect(value).toBeUndefined();
  expect(remarks.map((remark) => remark.code)).toEqual([code]);
});

test("a school class proposes the ages of the children in it", () => {
  expect(readAge("groep 5 t/m 8").remarks[0]?.proposal).toBe("8-12 jaar");
  expect(readAge("klas 1 en 2").remarks[0]?.proposal).toBe("12-14 jaar");
});
