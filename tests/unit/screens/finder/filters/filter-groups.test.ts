import { describe, expect, it } from "vitest";
import { FIRST_GROUPS, offered } from "#screens/finder/filters/filter-groups.ts";
import type { Choices } from "#search/choices.ts";
import { EMPTY_QUESTION } from "#search/question.ts";

const items = FIRST_GROUPS[1].items;
const choices = {
  facets: {
    cost: {
      label: "Kosten",
      values: [{ value: "gratis" }, { value: "tot-3", none: true }, { value: "tot-7-50" }],
    },
  },
} as unknown as Choices;
const values = (changes: Partial<Parameters<typeof offered>[1]> = {}) =>
  offered(items, { choices, question: EMPTY_QUESTION, counts: undefined, ...changes }).map(
    ({ value }) => value,
  );

describe("a choice that would give nothing", () => {
  it("is not offered, whether an answer says so or the guide as it was made", () => {
    expect(values()).toEqual(["gratis", "tot-7-50"]);
    expect(values({ counts: { cost: { "tot-7-50": 4 } } as never })).toEqual(["tot-7-50"]);
  });

  it("stays when it is chosen, or was a moment ago, so that it can be undone where it stands", () => {
    const counts = { cost: {} } as never;
    const question = { ...EMPTY_QUESTION, filters: { cost: ["gratis"] } };
    expect(values({ counts, question })).toEqual(["gratis"]);
    expect(values({ counts, touched: new Set(["cost.tot-3"]) })).toEqual(["tot-3"]);
  });
});
