import { describe, expect, test } from "vitest";
import { rowsIn, tablesIn } from "../../../../../support/sheet-rows.ts";

const weekly = { Frequentie: "wekelijks" };

describe("week tables below each other", () => {
  test("with crosses: what stands above each is what is on, with its address in brackets", async () => {
    const tables = await tablesIn(
      "Boetseren (Kade 12);;;\n;ma;di;do\n9:00 - 12:00;✔;-;x\n13:00 - 16:00;;v;-\nvolwassenen 18+;;;\n;;;\nWeven (Molenweg 3);;;\n;wo;vr;\n19:00 - 21:00;x;x;\n",
    );
    expect(tables).toMatchObject([{ shape: "week-table" }]);
    const clay = { Activiteit: "Boetseren", Adres: "Kade 12", Doelgroep: "volwassenen 18+", ...weekly };
    const loom = { Activiteit: "Weven", Adres: "Molenweg 3", ...weekly };
    expect(rowsIn(tables)).toEqual([
      { ...clay, Dag: "ma", Tijd: "9:00 - 12:00", line: 3 },
      { ...clay, Dag: "do", Tijd: "9:00 - 12:00", line: 3 },
      { ...clay, Dag: "di", Tijd: "13:00 - 16:00", line: 4 },
      { ...loom, Dag: "wo", Tijd: "19:00 - 21:00", line: 9 },
      { ...loom, Dag: "vr", Tijd: "19:00 - 21:00", line: 9 },
    ]);
  });

  test("with names in the cells: what stands above each says of which place or group they are", async () => {
    const tables = await tablesIn(
      "Buurthuis De Spil;;\n;wo;za\n9.00 - 10.40;-;Groep 1\n10.50 - 12.30;Groep 2;-\nNoord (Kade 12);;\n;wo;za\n13.30u - 15.10u;Groep 3;-\nniet in de schoolvakanties;;\n",
    );
    expect(rowsIn(tables)).toEqual([
      {
        Activiteit: "Groep 1",
        Dag: "za",
        Tijd: "9.00 - 10.40",
        Locatie: "Buurthuis De Spil",
        ...weekly,
        line: 3,
      },
      {
        Activiteit: "Groep 2",
        Dag: "wo",
        Tijd: "10.50 - 12.30",
        Locatie: "Buurthuis De Spil",
        ...weekly,
        line: 4,
      },
      {
        Activiteit: "Groep 3",
        Dag: "wo",
        Tijd: "13.30u - 15.10u",
        Tussenkop: "Noord",
        Adres: "Kade 12",
        "Bij de lijst": "niet in de schoolvakanties",
        ...weekly,
        line: 7,
      },
    ]);
  });

  test("one with crosses below its name is such a table too", async () => {
    const tables = await tablesIn("Open atelier;;\n;maandag;dinsdag\nochtend;x;\nmiddag;;x\n");
    expect(rowsIn(tables).map(({ Activiteit, Dag }) => [Activiteit, Dag])).toEqual([
      ["Open atelier", "maandag ochtend"],
      ["Open atelier", "dinsdag middag"],
    ]);
  });

  test.each([
    ["a list with a column for each day", "Koffie;;;\nActiviteit;ma;di;wo\nYoga;x;;x\nZang;;x;\n"],
    ["crosses without a name above them", ";ma;di\n9-10;x;-\n10-11;-;x\n"],
  ])("%s is none", async (_, text) => {
    const tables = await tablesIn(text).catch(() => []);
    expect(tables.flatMap(({ header }) => header)).not.toContain("Tussenkop");
    expect(rowsIn(tables).map(({ Activiteit }) => Activiteit)).not.toContain("x");
  });
});
