import { describe, expect, it } from "vitest";
import { z } from "zod";
import { findInTexts } from "#desk/gate/text-findings.ts";
import { valueAt } from "#desk/form/fields/form-field.ts";
import { ALL_FIELDS, fieldAt, PUBLISHED_FIELDS, type FieldName } from "#desk/form/fields/form-table.ts";
import type { FormValues } from "#desk/form/form-values.ts";
import { publicValues, readFormValues } from "#desk/form/read-form-values.ts";
import { PRIVATE_FIELDS } from "#desk/form/fields/private-fields.ts";
import { readActivity } from "#desk/form/read-activity.ts";
import { activity } from "#schema/activity.ts";
import { FILLED } from "../../../../support/desk-visitor.ts";

const sent = (fields: Record<string, string | readonly string[]> = {}): FormValues => {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...FILLED, ...fields }))
    for (const one of [value].flat()) body.append(name, one);
  return readFormValues(body);
};
const simple = PUBLISHED_FIELDS.filter(([, { special }]) => !special);
const written = z.toJSONSchema(activity, { unrepresentable: "any" });
const schemaMax = (at: string) =>
  valueAt(written, `properties.${at.replaceAll(".", ".properties.")}.maxLength`) as number;
const answersOf = (name: FieldName, answer: string | string[]) =>
  readActivity(sent({ category: "anders", [name]: answer }));

describe("every field that stands in the activity by itself", () => {
  it("reaches its own path with every answer it offers", () => {
    for (const [name, { kind, at = "", options = {} }] of simple)
      for (const key of Object.keys(options)) {
        const said = kind === "yesNo" ? key === "yes" : kind === "ticks" ? [key] : key;
        if (name === "alsoIn" && key === "anders") continue;
        expect([name, valueAt(answersOf(name, key).draft, at)]).toEqual([name, said]);
      }
  });

  it("takes as many letters as the schema does, and says how many are too many", () => {
    for (const [name, { kind, at = "" }] of simple) {
      if (kind !== "line" && kind !== "lines") continue;
      const max = schemaMax(at);
      expect([name, valueAt(answersOf(name, "a".repeat(max)).draft, at)]).toEqual([name, "a".repeat(max)]);
      expect([name, answersOf(name, "a".repeat(max + 1)).problems[name]]).toEqual([
        name,
        `Dit is te lang: ${max + 1} letters. Maak er hooguit ${max} van. Uw tekst staat er nog.`,
      ]);
    }
  });

  it("takes no answer that it does not offer, whatever a program sends", () => {
    for (const [name, { options }] of ALL_FIELDS)
      if (options) expect(readFormValues(new URLSearchParams({ [name]: "toString" }))).toEqual({});
  });
});

describe("what the schema refuses and no question did", () => {
  it("is told at the field it is about, however deep it stands", () => {
    const told = (values: object) => Object.keys(readActivity({ ...sent(), ...values }).problems);
    expect(told({ gender: "other" })).toEqual(["gender"]);
    expect(told({ groups: ["Not A Slug"] })).toEqual(["groups"]);
    expect(told({ spoken: ["Nederlands"] })).toEqual(["spoken"]);
    expect(told({ accompaniment: "dog" })).toEqual(["accompaniment"]);
  });

  it("has one field for every path, and the first of its part where the form asks nothing", () => {
    for (const [name, { at }] of PUBLISHED_FIELDS)
      if (at !== undefined && name !== "discount") expect(fieldAt(at.split("."))).toBe(name);
    expect(fieldAt(["costs", 0, "amount"])).toBe("amount");
    expect(fieldAt(["schedule", "rules", 0, "days"])).toBe("when");
    expect(fieldAt(["threshold", "skill"])).toBe("groupMax");
    expect(fieldAt([])).toBe("title");
  });
});

describe("what a sender tells the editors alone", () => {
  it("is in no activity and in nothing that is stored as public", () => {
    const names = Object.keys(PRIVATE_FIELDS) as FieldName[];
    const secret = Object.fromEntries(names.map((name) => [name, "kanarie"]));
    const values = { ...sent(), ...secret };
    expect(JSON.stringify(readActivity(values))).not.toContain("kanarie");
    expect(JSON.stringify(publicValues(values))).not.toContain("kanarie");
    expect(PUBLISHED_FIELDS.map(([name]) => name).filter((name) => names.includes(name))).toEqual([]);
  });
});

describe("a text that a person writes freely", () => {
  it("is looked through for what is about one client, every one of them", () => {
    const free = ALL_FIELDS.filter(
      ([name, { kind, special, at }]) =>
        (kind === "line" || kind === "lines") && !special && (at !== undefined || name === "remark"),
    );
    expect(free.length).toBeGreaterThan(10);
    for (const [name] of free)
      expect(findInTexts({ [name]: "een cliënt van 43" })).toEqual([{ field: name, kind: "client" }]);
  });
});
