import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readSheetBytes } from "#import/sheet/read-sheet.ts";
import { rowsIn, tablesIn } from "../../../../../support/sheet-rows.ts";

const weekly = { Frequentie: "wekelijks" };

describe("a week table is read as one activity for each name in it", () => {
  test("days down, parts of the day across, and a day that is written once for several lines", async () => {
    const tables = await tablesIn(
      ";Ochtend;Middag;Avond\nMaandag;Biljart;Schilderclub;Kamerkoor\n;Quilten (eerste maandag van de maand);Kaarten (om de week);\nDinsdag;Koersbal;;Damclub\n",
    );
    expect(tables).toMatchObject([{ shape: "week-table" }]);
    expect(rowsIn(tables)).toEqual([
      { Dag: "Maandag Ochtend", Activiteit: "Biljart", ...weekly, line: 2 },
      { Dag: "Maandag Middag", Activiteit: "Schilderclub", ...weekly, line: 2 },
      { Dag: "Maandag Avond", Activiteit: "Kamerkoor", ...weekly, line: 2 },
      { Dag: "Maandag Ochtend", Activiteit: "Quilten (eerste maandag van de maand)", line: 3 },
      { Dag: "Maandag Middag", Activiteit: "Kaarten (om de week)", line: 3 },
      { Dag: "Dinsdag Ochtend", Activiteit: "Koersbal", ...weekly, line: 4 },
      { Dag: "Dinsdag Avond", Activiteit: "Damclub", ...weekly, line: 4 },
    ]);
  });

  test("days across, times down; what says that nothing is on is no activity", async () => {
    const tables = await tablesIn(
      ";ma;di;wo;za\n9.00 - 12.00;Hobbyclub;geen activiteiten / gesloten;-;2e zaterdag van de maand, Muntenclub\n13:00 tot 17:00;Kaarten en Biljarten;Dicht;Sjoelen. Elke 3e woensdag van de maand i.p.v. sjoelen - Kienen.;\n",
    );
    expect(rowsIn(tables)).toEqual([
      { Dag: "ma", Tijd: "9.00 - 12.00", Activiteit: "Hobbyclub", ...weekly, line: 2 },
      {
        Dag: "za",
        Tijd: "9.00 - 12.00",
        Frequentie: "2e zaterdag van de maand",
        Activiteit: "Muntenclub",
        line: 2,
      },
      { Dag: "ma", Tijd: "13:00 tot 17:00", Activiteit: "Kaarten en Biljarten", ...weekly, line: 3 },
      {
        Dag: "wo",
        Tijd: "13:00 tot 17:00",
        Frequentie: "Elke 3e woensdag van de maand i.p.v. sjoelen - Kienen.",
        Activiteit: "Sjoelen",
        line: 3,
      },
    ]);
  });

  test("a title above it, and several names in one cell, each with its own time", async () => {
    const tables = await tablesIn(
      'Weekprogramma De Linde;;\n;;\n;Maandag;Dinsdag\nochtend;"10.00-11.00 Yoga\n11.15-12.15 Tai chi";Koffie\nmiddag;"Zangkoor\nmet dirigent";"• Schaken\n• Dammen"\n',
    );
    expect(rowsIn(tables)).toEqual([
      { Dag: "Maandag ochtend", Tijd: "10.00-11.00", Activiteit: "Yoga", ...weekly, line: 4 },
      { Dag: "Maandag ochtend", Tijd: "11.15-12.15", Activiteit: "Tai chi", ...weekly, line: 4 },
      { Dag: "Dinsdag ochtend", Activiteit: "Koffie", ...weekly, line: 4 },
      { Dag: "Maandag middag", Activiteit: "Zangkoor met dirigent", ...weekly, line: 5 },
      { Dag: "Dinsdag middag", Activiteit: "Schaken", ...weekly, line: 5 },
      { Dag: "Dinsdag middag", Activiteit: "Dammen", ...weekly, line: 5 },
    ]);
    expect(tables[0]?.notes.join(" ")).toContain("Weekprogramma De Linde");
  });

  test("a table of one week with its dates is not said to be every week", async () => {
    const rows = rowsIn(
      await tablesIn(";maandag 7 september 2026;dinsdag 8 september 2026\n10.00 - 12.00;Koffie;Yoga\n"),
    );
    expect(rows).toEqual([
      { Datum: "maandag 7 september 2026", Tijd: "10.00 - 12.00", Activiteit: "Koffie", line: 2 },
      { Datum: "dinsdag 8 september 2026", Tijd: "10.00 - 12.00", Activiteit: "Yoga", line: 2 },
    ]);
  });

  test("a room beside the times stays with its row", async () => {
    const tables = await tablesIn("Zaal;Tijd;Maandag;Dinsdag\nDe Spil;10.00-12.00;Koffie;Yoga\n");
    expect(rowsIn(tables)[1]).toEqual({
      Zaal: "De Spil",
      Dag: "Dinsdag",
      Tijd: "10.00-12.00",
      Activiteit: "Yoga",
      ...weekly,
      line: 2,
    });
  });

  test("a list with a column for every day stays a list", async () => {
    const tables = await tablesIn(
      "Activiteit;Maandag;Dinsdag;Woensdag\nKoffie;x;;x\nYoga;;10-11;\nInloop;9.00 - 12.00;;J\n",
    );
    expect(tables).toMatchObject([
      { shape: "list", header: ["Activiteit", "Maandag", "Dinsdag", "Woensdag"] },
    ]);
  });
});

describe("merged cells", () => {
  const workbook = (cells: string, merges: string) =>
    zipSync({
      "[Content_Types].xml": strToU8(
        '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>',
      ),
      "xl/workbook.xml": strToU8(
        '<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Rooster" sheetId="1" r:id="rId1"/></sheets></workbook>',
      ),
      "xl/_rels/workbook.xml.rels": strToU8(
        '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
      ),
      "xl/worksheets/sheet1.xml": strToU8(
        `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${cells}</sheetData>${merges}</worksheet>`,
      ),
    });
  const line = (at: number, values: Record<string, string>) =>
    `<row r="${at}">${Object.entries(values)
      .map(([column, text]) => `<c r="${column}${at}" t="inlineStr"><is><t>${text}</t></is></c>`)
      .join("")}</row>`;

  test("a name across several days is on all of them, and one over two times lasts both", async () => {
    const bytes = workbook(
      line(1, { B: "maandag", C: "dinsdag", D: "woensdag" }) +
        line(2, { A: "9.00-10.00", B: "Inloop", D: "Yoga" }) +
        line(3, { A: "10.00-11.00", B: "Bingo" }),
      '<mergeCells count="2"><mergeCell ref="B2:C2"/><mergeCell ref="D2:D3"/></mergeCells>',
    );
    expect(rowsIn(await readSheetBytes("rooster.xlsx", bytes))).toEqual([
      { Dag: "maandag, dinsdag", Tijd: "9.00-10.00", Activiteit: "Inloop", ...weekly, line: 2 },
      { Dag: "woensdag", Tijd: "9.00 - 11.00", Activiteit: "Yoga", ...weekly, line: 2 },
      { Dag: "maandag", Tijd: "10.00-11.00", Activiteit: "Bingo", ...weekly, line: 3 },
    ]);
  });

  test("in a list, a provider over several rows is that of all", async () => {
    const bytes = workbook(
      line(1, { A: "Aanbieder", B: "Activiteit", C: "Dag" }) +
        line(2, { A: "De Linde", B: "Koffie", C: "ma" }) +
        line(3, { B: "Yoga", C: "di" }),
      '<mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>',
    );
    expect(rowsIn(await readSheetBytes("lijst.xlsx", bytes))[1]).toMatchObject({ Aanbieder: "De Linde" });
  });

  test("what stands below it and is no row of it is said, and not lost", async () => {
    const [table] = await tablesIn(
      ";Maandag;Dinsdag\n9.00 - 10.00;Streetdance A;Volksdans\n10.00 - 11.00;Streetdance B;\nStreetdance A (vanaf 6 jaar);;\nStreetdance B (vanaf 9 jaar);;\n",
    );
    expect(table?.rows).toHaveLength(3);
    expect(table?.notes.join(" ")).toContain("Streetdance A (vanaf 6 jaar)");
  });
});
