import { describe, expect, test } from "vitest";
import { activitiesIn, importText } from "../../../../../support/import-rows.ts";
import { rowsIn, tablesIn } from "../../../../../support/sheet-rows.ts";

const rulesOf = async (text: string, title: string) =>
  (activitiesIn(await importText(text))[title]?.["schedule"] as { rules?: unknown[] } | undefined)?.rules;

describe("days below each other in one cell, beside as many hours", () => {
  test("are each on their own hour", async () => {
    const text =
      'Les;Dag;Tijd\nJudo;"donderdag\nzaterdag";"18.00-19.00 uur\n10.00-11.00 uur"\nSalsa;maandag;20:00\n';
    expect(await rulesOf(text, "Judo")).toMatchObject([
      { days: ["TH"], startTime: "18:00", endTime: "19:00" },
      { days: ["SA"], startTime: "10:00", endTime: "11:00" },
    ]);
  });

  test("and in their own hall are a row each", async () => {
    const rows = rowsIn(
      await tablesIn(
        'Groep\nGroene groep\n"Dag";"Zaal";"Tijd"\n"di\ndo";"Zaal 1\nZaal 2";"18:00 - 19:00\n19:30 - 20:30"\nRode groep\n"Dag";"Zaal";"Tijd"\n"wo\nvr";"Zaal 1\nZaal 1";"18:00\n19:00"\n',
      ),
    );
    expect(rows.map(({ Dag, Zaal, Tijd }) => [Dag, Zaal, Tijd])).toEqual([
      ["di", "Zaal 1", "18:00 - 19:00"],
      ["do", "Zaal 2", "19:30 - 20:30"],
      [undefined, "Zaal 1", "wo 18:00\nvr 19:00"],
    ]);
  });

  test("of dates are a row each", async () => {
    const rows = rowsIn(
      await tablesIn(
        'Wat;Datum;Tijd\nKlaverjassen;"12-01-2027\n19-02-2027";"19:00\n20:00"\nBal;3-3-2027;21:00\n',
      ),
    );
    expect(rows.map(({ Datum, Tijd }) => [Datum, Tijd])).toEqual([
      ["12-01-2027", "19:00"],
      ["19-02-2027", "20:00"],
      ["3-3-2027", "21:00"],
    ]);
  });

  test("with another number of hours stay as they are", async () => {
    const rows = rowsIn(
      await tablesIn('Les;Dag;Tijd\nJudo;"di\ndo";"18:00\n19:00\n20:00"\nSalsa;maandag;20:00\n'),
    );
    expect(rows).toHaveLength(2);
  });
});
