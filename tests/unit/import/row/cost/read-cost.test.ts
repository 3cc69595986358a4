import { describe, expect, test } from "vitest";
import { readCost, type CostContext } from "#import/row/cost/read-cost.ts";

const visit: CostContext = { role: "participant", course: false };

function prices(text: string, context: CostContext = visit): string {
  const costs = readCost(text, context).value?.costs ?? [];
  return costs
    .map(
      (cost) =>
        `${cost.amount}/${cost.per}${cost.for === "everyone" ? "" : `/${cost.for}`}${cost.visits ? `x${cost.visits}` : ""}`,
    )
    .join(" ");
}
const codes = (text: string, context: CostContext = visit) =>
  readCost(text, context).remarks.map(({ code }) => code);

describe("what it costs", () => {
  test.each([
    ["gratis", "0/visit"],
    ["0", "0/visit"],
    ["geen", "0/visit"],
    ["free, buy your own drink", "0/visit"],
    ["vrije gift", "0/visit"],
    ["gratis, lunch € 4", "0/visit"],
    ["gratis, ingrediënten € 2", "2/visit"],
    ["€ 2,50", "2.5/visit"],
    ["1,50", "1.5/visit"],
    ["3,- p.p.", "3/visit"],
    ["zes euro", "6/visit"],
    ["50 cent", "0.5/visit"],
    ["€ 10 p.k., kortingspas € 4", "10/visit 4/visit/discount-pass"],
    ["€ 4,50 met stadspas € 2", "4.5/visit 2/visit/discount-pass"],
    ["€ 25 per maand, meedoen met stadspas gratis", "25/month 0/month/discount-pass"],
    ["gratis met verwijzing welzijnscoach, anders € 2", "0/visit/referral 2/visit"],
    ["€ 9 p.m.", "9/month"],
    ["€ 95 p/jr", "95/year"],
    ["€ 15 p/m", "15/month"],
    ["30 euro per 3 mnd", "120/year"],
    ["€ 40,- (8x)", "40/coursex8"],
    ["30 euro for 6 meetings", "30/coursex6"],
    ["€ 16 in total", "16/course"],
    ["€ 45 per half jaar", "90/year"],
    ["in 2027 € 45 per jaar", "45/year"],
    ["€ 1.000 per jaar", "1000/year"],
    ["eigen bijdrage € 25 per 10 lessen", "25/coursex10"],
    ["€ 15 (6 lessen)", "15/coursex6"],
    ["€ 5,75 per keer of 12-badenkaart € 60", "5.75/visit 60/course/cardx12"],
    ["eerste 4 lessen € 20, daarna € 2", "20/coursex4 2/visit"],
    ["proefles gratis, daarna € 8", "8/visit"],
    ["kosteloos voor leden, anders 4 euro", "4/visit"],
    ["€ 10 per jaar + € 2 per keer", "10/year 2/visit"],
  ])("reads %j as %s", (text, expected) => {
    expect(prices(text)).toBe(expected);
  });

  test("a plain price of a course is for the whole course", () => {
    const course: CostContext = { role: "participant", course: true, sessions: 6 };
    expect(prices("€ 30", course)).toBe("30/coursex6");
    expect(prices("€ 40 p.p.", course)).toBe("40/coursex6");
    expect(prices("€ 6 per keer incl. eten", course)).toBe("6/visit");
    expect(prices("€ 54, leen-ukelele gratis", course)).toBe("54/coursex6");
  });

  test("a course of less than a euro a time may be a price per time: that is asked", () => {
    const course: CostContext = { role: "participant", course: true, sessions: 10 };
    expect(prices("€ 5", course)).toBe("");
    expect(codes("€ 5", course)).toEqual(["cost-unit"]);
  });

  test("what a volunteer receives is no price", () => {
    const volunteer: CostContext = { role: "volunteer", course: false };
    expect(prices("reiskosten", volunteer)).toBe("0/visit");
    expect(prices("vergoeding € 5 per dienst", volunteer)).toBe("0/visit");
    expect(codes("vergoeding € 5 per dienst", volunteer)).toEqual(["cost-volunteer"]);
  });

  test.each([
    ["eigen kosten", "cost-in-words"],
    ["€ 0,40 per km", "cost-unit"],
    ["vanaf € 5", "cost-range"],
    ["tussen 5 en 10 euro", "cost-range"],
    ["€2/€4", "cost-several"],
    ["250", "cost-unit"],
    ["nvt", "cost-missing"],
    ["?", "cost-missing"],
    ["gratis voor mantelzorgers", "cost-in-words"],
    ["ontdek gratis", "cost-in-words"],
    ["u kunt 2x gratis meetrainen", "cost-in-words"],
  ])("asks about %j and names no price", (text, code) => {
    expect(prices(text)).toBe("");
    expect(codes(text)).toEqual([code]);
  });

  test("keeps in a note only what the amounts do not say", () => {
    expect(readCost("€ 3 incl. hapje", visit).value?.note).toBe("incl. hapje");
    expect(readCost("€ 7, met stadspas € 2,50", visit).value?.note).toBeUndefined();
    expect(readCost("€ 15 per maand", visit).value?.note).toBeUndefined();
    expect(readCost("gratis, lunch € 4", visit).value?.note).toBe("lunch € 4");
  });
});

test.each([
  "€ 60 per week",
  "€ 10 per uur",
  "€ 1,50 per kop koffie",
  "€ 3 per stuk",
  "€ 1 per bingoblad",
  "1 euro per blad",
  "€ 35 per kraam",
])("%s is not what one visit costs: asked", (text) => {
  expect(prices(text)).toBe("");
  expect(codes(text)).toContain("cost-unit");
});
