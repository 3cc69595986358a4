import { describe, expect, it } from "vitest";
import { readActivity } from "#desk/form/read-activity.ts";
import { readFormValues } from "#desk/form/read-form-values.ts";
import { FILLED } from "../../../support/desk-visitor.ts";

const problemsOf = (fields: Record<string, string>) => {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...FILLED, ...fields }))
    for (const one of [value].flat()) body.append(name, one);
  return Object.keys(readActivity(readFormValues(body)).problems);
};

describe("times that do not fit together", () => {
  it("are told at their field: a last day before the first, an end before its beginning, an end alone", () => {
    expect(problemsOf({ from: "2027-03-01", until: "2027-05-01" })).toEqual([]);
    expect(problemsOf({ from: "2027-05-01", until: "2027-03-01" })).toEqual(["until"]);
    expect(problemsOf({ start1: "12.00", end1: "10.00" })).toEqual(["end1"]);
    expect(problemsOf({ start1: "", end1: "12.00" })).toEqual(["start1"]);
  });
});
