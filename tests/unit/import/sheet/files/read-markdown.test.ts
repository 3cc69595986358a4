import { expect, it } from "vitest";
import { readSheetBytes } from "#import/sheet/read-sheet.ts";

const read = async (text: string) => readSheetBytes("rooster.md", new TextEncoder().encode(text));

it("a table in Markdown is read without its rule and its marks, by the lines of the file", async () => {
  const [table] = await read(
    [
      "---",
      "title: Rooster",
      "---",
      "## Rooster",
      "",
      "| Activiteit | Dag | Tijd | Kosten |",
      "|:-----------|:---:|------|-------:|",
      "| **Biljarten** | dinsdag | 13:30 - 16:30 | € 2,00 |",
      "| _Koersbal_ | vrijdag | 10:00 - 11:30 | gratis \\| koffie € 1 |",
    ].join("\n"),
  );
  expect(table?.header).toEqual(["Activiteit", "Dag", "Tijd", "Kosten"]);
  expect(table?.rows.map(({ line, cells }) => [line, ...cells])).toEqual([
    [8, "Biljarten", "dinsdag", "13:30 - 16:30", "€ 2,00"],
    [9, "Koersbal", "vrijdag", "10:00 - 11:30", "gratis | koffie € 1"],
  ]);
});

it("a table without bars at its sides is one too, and a sheet with bars between its columns stays a sheet", async () => {
  const [bare] = await read("Groep | Dag | Tijd\n--- | --- | ---\nPeuters | woensdag | 9:30 - 10:15\n");
  expect(bare?.rows[0]?.cells).toEqual(["Peuters", "woensdag", "9:30 - 10:15"]);
  const [sheet] = await read("Activiteit|Dag|Tijd\nSjoelen|maandag|14:00\nKlaverjassen|donderdag|19:30\n");
  expect(sheet?.rows.map(({ cells }) => cells[0])).toEqual(["Sjoelen", "Klaverjassen"]);
});

it("a table of Markdown in a cell of a list is a text of that list", async () => {
  const programme = "Welkom!\n\n| Tijd | Wat |\n|------|-----|\n| 19:00 | Inloop |\n| 19:30 | Lezing |";
  const [table] = await readSheetBytes(
    "agenda.csv",
    new TextEncoder().encode(
      `Activiteit,Datum,Omschrijving\r\nLezing over water,12-12-2026,"${programme}"\r\nFilm,14-12-2026,Samen kijken\r\n`,
    ),
  );
  expect(table?.header).toEqual(["Activiteit", "Datum", "Omschrijving"]);
  expect(table?.rows.map(({ cells }) => cells[0])).toEqual(["Lezing over water", "Film"]);
  expect(table?.rows[0]?.cells[2]).toBe(programme);
});
