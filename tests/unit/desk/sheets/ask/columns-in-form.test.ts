import { expect, test } from "vitest";
import { columnsInForm } from "#desk/sheets/ask/columns-in-form.ts";
import type { SheetMapping } from "#import/sheet/read-mapping.ts";

const before: SheetMapping = { columns: { Kreet: "title" }, values: {}, shape: "list" };
const said = (fields: Record<string, string>, read?: ReadonlyMap<string, string>) =>
  columnsInForm(new URLSearchParams(fields), before, read);

test("a column that nobody chose for stays a question, one that is skipped is none", () => {
  const fields = {
    "kolom.0": "Intern",
    "kolom.1": "Code",
    "wordt.1": "niets",
    "kolom.2": "Prijs",
    "anders.2": "cost",
  };
  expect(said(fields).columns).toEqual({ Kreet: "title", Code: null, Prijs: "cost" });
});

test("a form that shows how all columns were read says nothing of those that stayed so", () => {
  const read = new Map([["Dag", "days"]]);
  const fields = { "kolom.0": "Dag", "wordt.0": "days", "kolom.1": "Code", "wordt.1": "niets" };
  expect(said(fields, read).columns).toEqual(before.columns);
  expect(said({ "kolom.0": "Dag", "wordt.0": "niets" }, read).columns).toEqual({
    ...before.columns,
    Dag: null,
  });
});

test("what is no field and no shape is nothing", () => {
  expect(said({ "kolom.0": "Dag", "wordt.0": "constructor", vorm: "toString" })).toEqual({
    columns: before.columns,
    values: {},
  });
  expect(said({ vorm: "week-table" }).shape).toBe("week-table");
  expect(said({}).shape).toBe("list");
});
