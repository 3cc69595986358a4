import { describe, expect, test } from "vitest";
import { rowsIn, tablesIn } from "../../../../../support/sheet-rows.ts";

const namesIn = async (text: string) => rowsIn(await tablesIn(text)).map((row) => row["Les"] ?? row["Wat"]);

describe("a name that is written once over several lines", () => {
  test("is the name of the hours below it, and the report says so", async () => {
    const tables = await tablesIn(
      "Les;Dag;Tijd;Duur\nAquajoggen;dinsdag;19:00 - 19:45;45 min\n;donderdag;20:00 - 20:45;45 min\nBabyzwemmen;zondag;9:00 - 9:30;30 min\n;zondag;9:30 - 10:00;30 min\n",
    );
    expect(rowsIn(tables).map(({ Les }) => Les)).toEqual([
      "Aquajoggen",
      "Aquajoggen",
      "Babyzwemmen",
      "Babyzwemmen",
    ]);
    expect(tables[0]?.notes.join(" ")).toContain("één keer voor de rijen eronder");
  });

  test("also with a hall of their own", async () => {
    const names = await namesIn(
      "Wat;Dag;Tijd;Zaal\nJudo;maandag;18-19;Zaal 1\n;woensdag;18-19;Zaal 2\n;vrijdag;18-19;Zaal 2\nBoksen;dinsdag;20-21;Zaal 1\n",
    );
    expect(names).toEqual(["Judo", "Judo", "Judo", "Boksen"]);
  });

  test.each([
    [
      "a text of its own",
      "Les;Dag;Omschrijving\nJudo;maandag;Voor de jeugd\n;dinsdag;Dansen in paren\nYoga;vrijdag;Rustig\n;zondag;Wandelen\n",
    ],
    [
      "no day or hour of its own",
      "Les;Dag;Locatie\nJudo;maandag;De Spil\n;;De Spil\nYoga;vrijdag;De Linde\n;;De Linde\n",
    ],
  ])("is not that of a row with %s", async (_, text) => {
    expect(await namesIn(text)).toContain(undefined);
  });
});
