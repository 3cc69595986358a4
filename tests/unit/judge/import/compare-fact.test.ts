import { describe, expect, it } from "vitest";
import type { RowReport } from "#import/report.ts";
import type { Activity } from "#schema/activity.ts";
import type { Location } from "#schema/location.ts";
import { compareFact } from "../../../judge/import/compare-fact.ts";
import type { FactKind } from "../../../judge/import/facts.ts";

const nothing = {
  title: "Koor",
  schedule: { type: "by-appointment" },
  role: "participant",
  costs: [],
  audience: {},
  contact: {},
  signUp: {},
  language: {},
  accessibility: {},
  status: "published",
};
const compare = (kind: FactKind, value: unknown, activity: object, location?: Partial<Location>) =>
  compareFact(
    {
      report: {} as RowReport,
      activity: { ...nothing, ...activity } as unknown as Activity,
      location: location as Location | undefined,
    },
    { row: 2, kind, value, where: "own" },
  );
const rule = (...rules: object[]) => ({ schedule: { type: "recurring", rules } });
const monthly = (days: string[], weeks?: number[]) => ({
  frequency: "monthly",
  days,
  ...(weeks ? { weeks } : {}),
});

describe("a rhythm", () => {
  it.each([
    ["weekly", rule({ frequency: "weekly", days: ["TU"] }), "right"],
    ["weekly", rule({ frequency: "weekly", days: ["TU"], interval: 2 }), "wrong"],
    ["2w", rule({ frequency: "weekly", days: ["TU"], interval: 2 }), "right"],
    ["monthly:2FR,-1TU", rule(monthly(["TU"], [-1]), monthly(["FR"], [2])), "right"],
    ["monthly:2FR", rule(monthly(["FR"], [1])), "wrong"],
    ["monthly:2FR", rule(monthly(["FR"])), "wrong"],
    ["monthly", rule(monthly(["FR"])), "right"],
    ["daily", rule({ frequency: "daily", days: [] }), "right"],
    ["weekly", { schedule: { type: "once", date: "2026-01-06" } }, "wrong"],
    ["weekly", {}, "nothing"],
  ] as const)("%s is compared with what the rules say", (value, activity, verdict) => {
    expect(compare("rhythm", value, activity)).toBe(verdict);
  });
});

describe("a date", () => {
  const series = {
    schedule: {
      type: "recurring",
      from: "2026-01-06",
      until: "2026-02-24",
      rules: [{ frequency: "weekly", days: ["TU"] }],
    },
  };

  it("may be one of the days of a series with a begin and an end", () => {
    expect(compare("dates", ["2026-01-13"], series)).toBe("right");
    expect(compare("dates", ["2026-01-14"], series)).toBe("wrong");
    expect(compare("dates", ["2026-03-03"], series)).toBe("wrong");
  });

  it("is wrong when the record names others", () => {
    const dates = { schedule: { type: "dates", dates: ["2026-01-06", "2026-01-13"] } };
    expect(compare("dates", ["2026-01-13"], dates)).toBe("right");
    expect(compare("dates", ["2026-01-20"], dates)).toBe("wrong");
    expect(compare("end", "2026-01-13", dates)).toBe("right");
  });
});

describe("a price", () => {
  const month = { amount: 46.58, per: "month", for: "everyone" };

  it("per quarter is right in words, and wrong as another unit", () => {
    const quarter = [{ amount: 46.58, unit: "quarter" }];
    expect(compare("cost", quarter, { costNote: "€ 46,58 per kwartaal" })).toBe("right");
    expect(compare("cost", quarter, { costNote: "€ 46,58 per jaar" })).toBe("wrong");
    expect(compare("cost", quarter, { costs: [month] })).toBe("wrong");
  });

  it("is wrong when an amount stands beside it that the row does not ask", () => {
    const wanted = [{ amount: 46.58, unit: "month" }];
    expect(compare("cost", wanted, { costs: [month] })).toBe("right");
    expect(compare("cost", wanted, { costs: [month, { ...month, amount: 7.5 }] })).toBe("wrong");
  });
});

describe("other facts", () => {
  it("of age have two sides, of which zero is none", () => {
    expect(compare("age", { min: 0, max: 4 }, { audience: { maxAge: 4 } })).toBe("right");
    expect(compare("age", { min: 55 }, { audience: { minAge: 55, maxAge: 99 } })).toBe("wrong");
    expect(compare("age", { min: 55 }, {})).toBe("nothing");
  });

  it("of a role are not heard by a record that has none", () => {
    expect(compare("role", "volunteer", {})).toBe("nothing");
    expect(compare("role", "volunteer", { role: "support" })).toBe("wrong");
  });

  it("of a place allow a longer name, and no other house number", () => {
    const house = { name: "Buurthuis De Knoop", street: "Dorpsstraat 12a" };
    expect(compare("venue", "De Knoop", {}, house)).toBe("right");
    expect(compare("venue", "Sportpark", {}, { name: "Sportparkhal" })).toBe("wrong");
    expect(compare("street", "Dorpsstraat 12 A", {}, house)).toBe("right");
    expect(compare("street", "Dorpsstraat 12", {}, house)).toBe("wrong");
    expect(compare("venue", "De Knoop", {}, { name: "Dorpsstraat 12a", street: "Dorpsstraat 12a" })).toBe(
      "nothing",
    );
  });

  it("of a website do not depend on its first letters or last stroke", () => {
    const contact = { website: "https://koor.example" };
    expect(compare("website", "http://www.koor.example/", { contact })).toBe("right");
    expect(compare("website", "www.koor.example", { contact })).toBe("right");
    expect(compare("website", "http://www.koor.example/agenda", { contact })).toBe("wrong");
    expect(
      compare("website", "www.koor.example/(12)-A", {
        contact: { website: "https://koor.example/%2812%29-A" },
      }),
    ).toBe("right");
  });
});
