import { describe, expect, test } from "vitest";
import { activitiesIn, importText } from "../../../../../support/import-rows.ts";
import { recogniseColumns } from "#import/sheet/columns/recognise-columns.ts";
import { rowsIn, tablesIn } from "../../../../../support/sheet-rows.ts";

const quoted = (cell: string) => `"${cell}"`;
const sheet = (...rows: string[][]) => rows.map((row) => row.map(quoted).join(",")).join("\n");

describe("lines with a name before them in one cell", () => {
  test("are columns of their own", async () => {
    const tables = await tablesIn(
      sheet(
        ["naam", "doelgroep", "prijs"],
        ["Badminton", "12 t/m 16 jaar\nKosten:\n· € 4,50 per keer", "-"],
        ["Judo", "6 t/m 12 jaar\nKosten:\n· Ontdek gratis", "-"],
        ["Dammen", "55+\nKosten:", "-"],
      ),
    );
    expect(rowsIn(tables).map((row) => [row["doelgroep"], row["Kosten (doelgroep)"]])).toEqual([
      ["12 t/m 16 jaar", "· € 4,50 per keer"],
      ["6 t/m 12 jaar", "· Ontdek gratis"],
      ["55+", undefined],
    ]);
  });

  test("are read as what their name says", async () => {
    const text = sheet(
      ["naam", "info", "aanbieder"],
      [
        "Koor",
        "Samen zingen.\nWaar: Buurthuis De Hal\nKosten: € 3\nWanneer: elke dinsdag 10-12",
        "Stichting Voorbeeld",
      ],
      [
        "Bingo",
        "Waar: Buurthuis De Hal\nKosten: gratis\nWanneer: elke vrijdag 14-16\nNeem een pen mee.",
        "Stichting Voorbeeld",
      ],
    );
    const { Koor, Bingo } = activitiesIn(await importText(text));
    expect(Koor).toMatchObject({
      description: "Samen zingen.",
      costs: [{ amount: 3 }],
      location: "buurthuis-de-hal",
      schedule: { rules: [{ days: ["TU"], startTime: "10:00" }] },
    });
    expect(Bingo).toMatchObject({ description: "Neem een pen mee.", costs: [{ amount: 0 }] });
  });

  test("are one column where two names of it are used, each in cells of its own", async () => {
    const text = sheet(
      ["naam", "hoe"],
      ["Koor", "Aanmelden via:\ninfo@koor.nl"],
      ["Bingo", "Aanmelden:\n038 123 45 67"],
      ["Judo", "Aanmelden via: de balie"],
    );
    const tables = await tablesIn(text);
    expect(tables[0]?.header).toEqual(["naam", "hoe", "Aanmelden via (hoe)"]);
    expect(Object.values(activitiesIn(await importText(text)))).toMatchObject([
      { signUp: { needed: true, how: ["email"] } },
      { signUp: { needed: true, how: ["phone"] } },
      { signUp: { needed: true } },
    ]);
  });

  test.each([
    ["one row alone", ["Koor", "Kosten: € 3"], ["Bingo", "Gezellig"]],
    ["a name that no column has", ["Koor", "Let op: vol\nTip: kom vroeg"], ["Bingo", "Let op: vol"]],
    [
      "a time, or a page",
      ["Koor", "om 10:00 open\nhttps://koor.nl"],
      ["Bingo", "om 11:00 open\nhttps://b.nl"],
    ],
  ])("%s stays in its cell", async (_, ...rows) => {
    const tables = await tablesIn(sheet(["naam", "omschrijving"], ...rows));
    expect(tables[0]?.header).toEqual(["naam", "omschrijving"]);
  });

  test("never take the place of a column that is called so", async () => {
    const tables = await tablesIn(
      sheet(
        ["Wat", "Uur", "contact"],
        ["Koor", "10-12", "Naam: de balie\nTijd: 9-17"],
        ["Bingo", "13-15", "Naam: de kantine\nTijd: 9-12"],
      ),
    );
    const [table] = tables;
    expect(table?.header).toEqual(["Wat", "Uur", "contact", "Tijd (contact)"]);
    expect(recogniseColumns(table?.header ?? [], {}, table).fieldOf.slice(0, 2)).toEqual(["title", "time"]);
  });
});
