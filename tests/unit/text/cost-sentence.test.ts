import { expect, it } from "vitest";
import type { Cost } from "#schema/cost.ts";
import { costLines, costSentence } from "#text/cost-sentence.ts";

const cost = (amount: number, rest: Partial<Cost> = {}): Cost => ({
  amount,
  per: "visit",
  for: "everyone",
  ...rest,
});

it.each<[string, Cost[], string?]>([
  ["Vraag dit even na", []],
  ["€ 11 inclusief bloemen", [cost(11)], "€ 11 incl. bloemen"],
  ["€ 7, met stadspas € 2,50", [cost(7), cost(2.5, { for: "discount-pass" })], "€ 7, met stadspas € 2,50"],
  ["€ 70 per jaar", [cost(70, { per: "year" })], "€ 70 p.j."],
  ["€ 46,58 per kwartaal", [cost(46.58, { per: "quarter" })], "€ 46,58 per kwartaal"],
  ["€ 6 per keer", [cost(6)], "6,00 euro p.k."],
  ["€ 5 per rit", [cost(5)], "€ 5 per rit"],
  ["Gratis, consumptie verplicht", [cost(0)], "gratis, consumptie verplicht"],
  ["Gratis, vergoeding € 2,50 per dagdeel", [cost(0)], "vergoeding € 2,50 p/dagdeel"],
  [
    "€ 90 per jaar (€ 45 per half jaar)",
    [cost(90, { per: "year", note: "€ 45 per half jaar" })],
    "€ 45 per half jaar",
  ],
  ["€ 8 per keer, lunch € 3", [cost(8)], "lunch € 3,00"],
  ["€ 11 of strippenkaart", [cost(11)], "€ 11 / strippenkaart"],
  ["Gratis, parkeren gratis", [cost(0)], "parkeren gratis"],
  ["Vrije gift", [], "vrije gift"],
  ["Gratis", [cost(0)]],
  ["Gratis, koffie € 0,75", [cost(0)], "koffie € 0,75"],
  ["Gratis. Koffie betaalt u zelf", [cost(0)], "Koffie betaalt u zelf"],
  ["€ 2,50 per keer", [cost(2.5)]],
  ["€ 3 per keer (met een drankje)", [cost(3, { note: "met een drankje" })]],
  ["€ 12 per maand", [cost(12, { per: "month" })]],
  ["€ 70 per jaar, eerste 3 keer gratis", [cost(0, { visits: 3 }), cost(70, { per: "year" })]],
  ["€ 60 per jaar, eerste keer gratis", [cost(60, { per: "year" }), cost(0, { visits: 1 })]],
  ["€ 30 voor de hele cursus", [cost(30, { per: "course" })]],
  [
    "€ 54 voor 6 keer, € 27 met kortingspas",
    [cost(54, { per: "course", visits: 6 }), cost(27, { per: "course", visits: 6, for: "discount-pass" })],
  ],
  ["€ 10 per keer, € 4 met kortingspas", [cost(4, { for: "discount-pass" }), cost(10)]],
  ["€ 2 per keer, gratis met verwijzing", [cost(0, { for: "referral" }), cost(2)]],
  [
    "€ 8 per keer, strippenkaart € 60 voor 10 keer",
    [cost(8), cost(60, { per: "visit", visits: 10, for: "card" })],
  ],
  ["€ 20 voor 4 keer, € 2 per keer", [cost(20, { per: "course", visits: 4 }), cost(2)]],
  ["Gratis met kortingspas", [cost(0, { for: "discount-pass" })]],
  ["€ 1 per keer met kortingspas", [cost(1, { for: "discount-pass" })]],
])("%s", (sentence, costs, note) => {
  expect(costSentence(costs, note).replaceAll("\u00a0", " ")).toBe(sentence);
});

it.each<[string[], Cost[], string?]>([
  [["Gratis", "Buy your own drink"], [cost(0)], "free, buy your own drink"],
  [["Gratis", "Consumptie verplicht"], [cost(0)], "consumptie verplicht"],
  [["Gratis met pas"], [cost(0)], "gratis met pas"],
  [["€ 7, met stadspas € 2,50"], [cost(7), cost(2.5, { for: "discount-pass" })], "€ 7, met stadspas € 2,50"],
  [["€ 2,50 per keer"], [cost(2.5)]],
  [["Eigen kosten"], [], "eigen kosten"],
  [["Vraag dit even na"], []],
])("in lines the price comes first and their own words are a remark: %j", (lines, costs, note) => {
  expect(costLines(costs, note).map((line) => line.replaceAll("\u00a0", " "))).toEqual(lines);
});
