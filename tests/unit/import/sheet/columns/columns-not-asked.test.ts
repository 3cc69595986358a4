import { describe, expect, test } from "vitest";
import { recogniseColumns } from "#import/sheet/columns/recognise-columns.ts";

function columnsOf(header: string[], ...rows: string[][]) {
  const { questions, unused } = recogniseColumns(
    header,
    {},
    {
      rows: rows.map((cells, at) => ({ row: at + 1, line: at + 2, cells })),
    },
  );
  return { asked: questions.map(({ column }) => column), unused };
}
const withColumn = (name: string, ...values: string[]) =>
  columnsOf(["Activiteit", "Dag", name], ...values.map((value, at) => [`Groep ${at}`, "dinsdag", value]));

describe("a column that no answer could make anything of", () => {
  test.each([
    ["uitgelicht", ["ja", "nee", "ja"]],
    ["bijLaag", ["true", "false", "true"]],
    ["Blok?", ["x", "x", ""]],
    ["order", ["3", "1", "2"]],
    ["volgorde", ["3", "1", "2"]],
    ["score.buiten", ["3", "0", "2"]],
    ["Identifier", ["153", "116", "103"]],
    ["imgname", ["dier.png", "huis.png", "tuin.png"]],
  ])("is named, and not asked: %s", (name, values) => {
    expect(withColumn(name, ...values)).toEqual({ asked: [], unused: [name] });
  });
});

describe("a column that may hold a fact", () => {
  test.each([
    ["leden", ["18", "32", "12"]],
    ["Xyzzy", ["blauw", "groen", "blauw"]],
  ])("is asked: %s", (name, values) => expect(withColumn(name, ...values).asked).toEqual([name]));
});
