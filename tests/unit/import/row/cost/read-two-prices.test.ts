import { describe, expect, test } from "vitest";
import { readCost, type CostContext } from "#import/row/cost/read-cost.ts";

const visit: CostContext = { role: "participant", course: false };
const read = (text: string) => {
  const { value, remarks } = readCost(text, visit);
  const costs = (value?.costs ?? []).map(
    ({ amount, per, for: whom, note }) =>
      `${amount}/${per}${whom === "everyone" ? "" : `/${whom}`}${note ? ` (${note})` : ""}`,
  );
  return { costs, note: value?.note, codes: remarks.map(({ code }) => code) };
};

describe("a fee once is no price for a visit", () => {
  test.each([
    "€ 40,00 per kwartaal & € 7,50 inschrijfgeld",
    "€ 40,00 per kwartaal, inschrijfgeld € 7,50",
    "€ 40 per kwartaal (eenmalig € 7,50 inschrijfkosten)",
    "€ 40 per kwartaal en eenmalig € 10",
    "€ 40 per kwartaal. Administratiekosten € 5",
    "€ 40 per kwartaal + € 25 borg",
    "€ 40 per kwartaal, proefles € 5",
    "proefles € 5, daarna € 40 per kwartaal",
    "eerste les € 5, daarna € 40 per kwartaal",
    "€ 40 per kwartaal, materiaalkosten € 12",
  ])("%j is 160 a year, and the cell stays whole beside it", (text) => {
    expect(read(text)).toEqual({ costs: ["40/quarter"], note: text, codes: [] });
  });
  test("a fee alone is no price: asked", () => {
    expect(read("inschrijfgeld € 7,50").costs).toEqual([]);
    expect(read("inschrijfgeld € 7,50").codes).toEqual(["cost-unclear"]);
  });
});

describe("what is said in brackets is of the amount before it", () => {
  test.each([
    ["€ 35 (per maand)", ["35/month"]],
    ["€ 35 (p.m.)", ["35/month"]],
    ["€ 120 (per jaar)", ["120/year"]],
    ["€ 12,50 (per kwartaal)", ["12.5/quarter"]],
    ["€ 5 (met stadspas € 2)", ["5/visit", "2/visit/discount-pass"]],
  ])("%j", (text, costs) => {
    expect(read(text)).toMatchObject({ costs, codes: [] });
  });
});

describe("two prices with their terms are both kept, with the cell whole beside them", () => {
  test.each([
    [
      "€ 35,00 per maand (bij 6 maanden) & € 29,55 (bij 12 maanden)",
      ["35/month (bij 6 maanden)", "29.55/month (bij 12 maanden)"],
    ],
    [
      "€ 39,50 per maand (1x per week). € 67,00 per maand (2x per week)",
      ["39.5/month (1x per week)", "67/month (2x per week)"],
    ],
  ])("%j", (text, costs) => {
    expect(read(text)).toEqual({ costs, note: text, codes: [] });
  });
});

describe("a price for some is no price for everyone: asked, with the cell whole", () => {
  test.each([
    "Lidmaatschapskosten € 75,- per jaar voor senioren en € 30,- per jaar voor jeugdleden.",
    "€ 75 per jaar volwassenen / € 30 per jaar jeugd",
    "leden € 2, niet-leden € 4",
    "volwassenen € 8, kinderen € 4",
    "€ 3 of € 5",
    "€ 40 per maand / € 30",
  ])("%j", (text) => {
    const { costs, note, codes } = read(text);
    expect(costs).toEqual([]);
    expect(note).toBe(text);
    expect(codes).toEqual(["cost-several"]);
  });
});

test.each(["€ 8 (kinderen tot 12 jaar € 4)", "€ 8, leden € 4", "€ 8, 65+ € 4"])(
  "%j is 8 for everyone, with the cell whole beside it",
  (text) => {
    expect(read(text)).toEqual({ costs: ["8/visit"], note: text, codes: [] });
  },
);

test("one price for some only is asked", () => {
  expect(read("€ 5 voor leden")).toEqual({ costs: [], note: "€ 5 voor leden", codes: ["cost-for-some"] });
});

describe("what is taken off is no price", () => {
  test.each([
    ["€ 5, € 2 korting met stadspas", ["5/visit"]],
    ["€ 5 (50% korting met stadspas)", ["5/visit"]],
    ["€ 5, met stadspas 10% korting", ["5/visit"]],
    ["€ 80 per jaar, € 10 minder voor 65+", ["80/year"]],
  ])("%j", (text, costs) => {
    expect(read(text)).toMatchObject({ costs, note: text });
  });
});

test.each([
  "vanaf € 5",
  "€ 5 tot € 10",
  "5 à 10 euro",
  "max. € 10",
  "ongeveer € 5",
  "ca. € 5",
  "minimaal € 3",
])("%j is no fixed price: asked", (text) => {
  expect(read(text)).toMatchObject({ costs: [], codes: ["cost-range"] });
});

test.each([
  "Veel activiteiten zijn gratis",
  "Meestal gratis",
  "De meeste lessen zijn gratis, soms een kleine bijdrage",
  "gratis of tegen een kleine vergoeding",
  "Deels gratis",
])("%j is not free for everyone: no price is taken, and it is asked", (text) => {
  const { costs, codes } = read(text);
  expect(costs).toEqual([]);
  expect(codes).toHaveLength(1);
});

test("a long cell ends at a word", () => {
  const text = `€ 5 per keer, ${"inclusief koffie en een lekkere zelfgebakken koek, ".repeat(6)}`;
  const { note = "" } = read(text);
  expect(note.length).toBeLessThanOrEqual(160);
  expect(text.replace(/\s+/g, " ")).toContain(note.replace(/…$/, "").replace(/^incl/, "incl"));
  expect(note).toMatch(/\p{L},?…$/u);
});

describe("a price of which more was said than stands there", () => {
  test.each(["€ 40 per maand, € 110 per kwartaal of...", "1 persoon € 99,- p.p. 2 personen ( 2…"])(
    "%j is asked",
    (text) => expect(read(text).codes).toContain("cost-cut-short"),
  );
});

describe("what is free to try is not free to do", () => {
  test.each(["Ontdek gratis", "Gratis 3 proeflessen", "U mag twee keer gratis komen kijken"])(
    "%j is asked",
    (text) => expect(read(text)).toMatchObject({ costs: [], codes: ["cost-in-words"] }),
  );
  test("beside a price it stands in the note", () => {
    expect(read("Gratis 3 proeflessen & € 46,25 per kwartaal")).toMatchObject({
      costs: ["46.25/quarter"],
      codes: [],
    });
  });
});

test("a membership fee is for the time that is said, and for a year when none is", () => {
  expect(read("Contributie € 15 per maand").costs).toEqual(["15/month"]);
  expect(read("Contributie € 15").costs).toEqual(["15/year"]);
});
