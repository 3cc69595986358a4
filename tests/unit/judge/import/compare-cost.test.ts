import { expect, test } from "vitest";
import type { Activity } from "#schema/activity.ts";
import type { Cost } from "#schema/cost.ts";
import { compareCost } from "../../../judge/import/compare-cost.ts";
import type { TruthRow } from "../../../judge/import/truth.ts";

const verdict = (costs: Cost[], cost: string) =>
  compareCost({ costs } as Activity, { cost, freq: "w", slots: ["ma-o"] } as TruthRow);

test("a price is right as it stands, and a price per year when the truth divided it by the visits", () => {
  expect(verdict([{ amount: 2.5, per: "visit", for: "everyone" }], "2.5")).toBe("right");
  expect(verdict([{ amount: 30, per: "course", for: "everyone" }], "k30")).toBe("right");
  expect(verdict([{ amount: 110, per: "year", for: "everyone" }], "3")).toBe("right");
  expect(verdict([{ amount: 110, per: "year", for: "everyone" }], "10")).toBe("wrong");
});
test("another price is wrong, no price is open, a discount does not count", () => {
  expect(verdict([{ amount: 3, per: "visit", for: "everyone" }], "2.5")).toBe("wrong");
  expect(verdict([], "2.5")).toBe("open");
  expect(verdict([{ amount: 2.5, per: "visit", for: "discount-pass" }], "2.5")).toBe("open");
});
