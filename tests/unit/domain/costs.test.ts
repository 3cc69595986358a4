import { describe, expect, it } from "vitest";
import type { Cost } from "#schema/cost.ts";
import type { Schedule } from "#schema/schedule.ts";
import { isFree, priceOfVisit } from "#domain/costs.ts";

const cost = (amount: number, rest: Partial<Cost> = {}): Cost => ({
  amount,
  per: "visit",
  for: "everyone",
  ...rest,
});
const every = (rule: object): Schedule => ({
  type: "recurring",
  rules: [{ days: ["MO"], frequency: "weekly", ...rule }],
});

describe("free", () => {
  it("means nobody pays", () => {
    expect(isFree([cost(0)])).toBe(true);
    expect(isFree([cost(0), cost(2)])).toBe(false);
  });
  it("is not what a pass, a referral or a first try makes free", () => {
    expect(isFree([cost(2), cost(0, { for: "referral" })])).toBe(false);
    expect(isFree([cost(0, { for: "discount-pass" })])).toBe(false);
    expect(isFree([cost(0, { visits: 2 }), cost(60, { per: "year" })])).toBe(false);
    expect(isFree([cost(0, { visits: 2 })])).toBe(false);
  });
  it("is not said when nothing is known", () => {
    expect(isFree([])).toBe(false);
  });
});

describe("what one visit costs", () => {
  it("is the price per visit for an adult, without discounts", () => {
    expect(
      priceOfVisit([cost(2.5), cost(1, { for: "discount-pass" }), cost(20, { for: "card", visits: 10 })]),
    ).toBe(2.5);
    expect(priceOfVisit([cost(2), cost(4)])).toBe(4);
    expect(priceOfVisit([cost(36, { per: "quarter" })], every({}))).toBe(3);
    expect(priceOfVisit([cost(0), cost(0, { for: "referral" })])).toBe(0);
  });
  it("goes before what the same offer costs by the month or the course", () => {
    expect(priceOfVisit([cost(20, { per: "course", visits: 4 }), cost(2)])).toBe(2);
  });
  it("is a share of a course of known length, and unknown otherwise", () => {
    expect(priceOfVisit([cost(54, { per: "course", visits: 6 })])).toBe(9);
    expect(priceOfVisit([cost(60, { per: "course" })], { ...every({}), sessions: 12 } as Schedule)).toBe(5);
    expect(priceOfVisit([cost(60, { per: "course" })])).toBeUndefined();
    expect(priceOfVisit([cost(0, { per: "course" })])).toBe(0);
  });
  it("spreads a month over its weeks and a year over its season", () => {
    expect(priceOfVisit([cost(9, { per: "month" })])).toBe(2.25);
    expect(priceOfVisit([cost(60, { per: "year" }), cost(0, { visits: 3 })], every({}))).toBe(1.5);
    expect(priceOfVisit([cost(40, { per: "year" })], every({ interval: 2 }))).toBe(2);
    expect(priceOfVisit([cost(9, { per: "month" })], every({ frequency: "monthly" }))).toBe(9);
    expect(
      priceOfVisit([cost(40, { per: "year" })], every({ frequency: "monthly", timesPerPeriod: 2 })),
    ).toBe(2);
  });
  it("is not known when only a discount is", () => {
    expect(priceOfVisit([cost(1, { for: "discount-pass" })])).toBeUndefined();
    expect(priceOfVisit([])).toBeUndefined();
  });
});
