import { describe, expect, test } from "vitest";
import { rowsIn, tablesIn } from "../../../../../support/sheet-rows.ts";

const weekly = { Frequentie: "wekelijks" };

describe("a grid with hours in its cells", () => {
  test("days down and rooms across: each name with its hours, in its room", async () => {
    const tables = await tablesIn(
      "Dag;Zaal 1;Zaal 2;Dojo\nMaandag;09:00-10:00 Yoga;10:00-11:00 Spinning;\nDinsdag;19:00-20:00 Zumba, 20.00-21.00 Pilates;;-\n",
    );
    expect(tables).toMatchObject([{ shape: "week-table" }]);
    expect(rowsIn(tables)).toEqual([
      { Activiteit: "Yoga", Locatie: "Zaal 1", Dag: "Maandag", Tijd: "09:00-10:00", ...weekly, line: 2 },
      { Activiteit: "Spinning", Locatie: "Zaal 2", Dag: "Maandag", Tijd: "10:00-11:00", ...weekly, line: 2 },
      { Activiteit: "Zumba", Locatie: "Zaal 1", Dag: "Dinsdag", Tijd: "19:00-20:00", ...weekly, line: 3 },
      { Activiteit: "Pilates", Locatie: "Zaal 1", Dag: "Dinsdag", Tijd: "20.00-21.00", ...weekly, line: 3 },
    ]);
  });

  test("hours alone are of the name above their grid, all of a day together", async () => {
    const tables = await tablesIn(
      "Lestijden\nAquafit\nDag,Ochtend,Avond\nMaandag,09.00-10.00 10.15-11.15,19.00-20.00 (gevorderden)\nBanenzwemmen\nDag,Ochtend,Avond\nDinsdag,07.00-08.30,-\n",
    );
    expect(rowsIn(tables)).toEqual([
      {
        Activiteit: "Aquafit",
        Dag: "Maandag",
        Tijd: "09.00-10.00, 10.15-11.15, 19.00-20.00",
        ...weekly,
        Toelichting: "19.00-20.00: gevorderden",
        line: 4,
      },
      { Activiteit: "Banenzwemmen", Dag: "Dinsdag Ochtend", Tijd: "07.00-08.30", ...weekly, line: 7 },
    ]);
  });

  test("one name above several houses is a guess, and each house the place of its own grid", async () => {
    const tables = await tablesIn(
      "Tai chi\nLocatie Wijkcentrum De Linde\nDag,Ochtend\nMaandag,9.30-10.30\nDorpshuis De Kern\nDag,Avond\nDinsdag,19.30-20.30\n",
    );
    expect(rowsIn(tables)).toMatchObject([
      { Tussenkop: "Tai chi", Locatie: "Wijkcentrum De Linde", Dag: "Maandag Ochtend" },
      { Tussenkop: "Tai chi", Locatie: "Dorpshuis De Kern", Dag: "Dinsdag Avond" },
    ]);
    expect(tables[0]?.fields?.[0]).toBeUndefined();
  });

  test("a name in a house above one grid is a name and a place", async () => {
    const tables = await tablesIn(
      "Tai chi in wijkcentrum De Linde;;\nDag;Ochtend;Avond\nmaandag;9.30 - 10.30;\ndonderdag;;19.30 - 20.30 (gevorderden)\n",
    );
    expect(rowsIn(tables)).toMatchObject([
      { Tussenkop: "Tai chi", Locatie: "wijkcentrum De Linde", Dag: "maandag Ochtend" },
      { Tussenkop: "Tai chi", Dag: "donderdag Avond", Tijd: "19.30 - 20.30", Toelichting: "gevorderden" },
    ]);
  });

  test.each([
    [
      "groups of what stands above",
      "Zwemmen\nDag;Jeugd;Volwassenen\nMaandag;16:00-17:00;19:00-20:00\n",
      ["Zwemmen Jeugd", "Zwemmen Volwassenen"],
    ],
    ["names", "Dag;Aquafit;Aquajoggen\nMaandag;16:00-17:00;19:00-20:00\n", ["Aquafit", "Aquajoggen"]],
    [
      "days, with houses down",
      "Aquafit\n;Maandag;Dinsdag\nZwembad Noord;16:00-17:00;19:00-20:00\n",
      ["Aquafit", "Aquafit"],
    ],
  ])("columns that are %s", async (_, text, names) => {
    const rows = rowsIn(await tablesIn(text));
    expect(rows.map((row) => row["Activiteit"] ?? row["Tussenkop"])).toEqual(names);
  });

  test("hours of a twelve-hour clock keep their part of the day", async () => {
    const rows = rowsIn(await tablesIn("Koersbal\nDag;Middag;Avond\nMaandag;2.00-4.00;7.30-9.00\n"));
    expect(rows.map((row) => row["Dag"])).toEqual(["Maandag Middag", "Maandag Avond"]);
  });

  test("a list with a column for the hours stays a list", async () => {
    expect(await tablesIn("Les;Dag;Tijd\nYoga;maandag;9.00-10.00\nJudo;dinsdag;10.00-11.00\n")).toMatchObject(
      [{ shape: "list" }],
    );
  });
});
