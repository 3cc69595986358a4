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

  test("with empty lines between the groups the first column is that of their names, whatever it is called", async () => {
    const tables = await tablesIn(
      "Klas,Dag,Uur\nKleuterdans,woensdag,14:00\n,zaterdag,10:00\n,,\nJazz,maandag,18:00\n,vrijdag,18:00\n,,\nBallet,dinsdag,17:00\n",
    );
    expect(rowsIn(tables).map((row) => row["Klas"])).toEqual([
      "Kleuterdans",
      "Kleuterdans",
      "Jazz",
      "Jazz",
      "Ballet",
    ]);
  });

  test("an empty line ends the group: a row without a name below it stays without one", async () => {
    const names = await namesIn(
      "Wat,Dag,Tijd\nKoor,maandag,10:00\n,dinsdag,10:00\n,,\nSchaken,maandag,11:00\n,dinsdag,11:00\n,,\n,woensdag,12:00\n,,\nDammen,vrijdag,11:00\n,,\nKlaverjassen,vrijdag,12:00\n,,\nBridge,vrijdag,12:00\n",
    );
    expect(names).toEqual([
      "Koor",
      "Koor",
      "Schaken",
      "Schaken",
      undefined,
      "Dammen",
      "Klaverjassen",
      "Bridge",
    ]);
  });

  test("what every group has in its first line alone is of the group, and a remark there of that line", async () => {
    const tables = await tablesIn(
      "Groep;Leeftijd;Dag;Van;Opmerking\nMini;6-8 jaar;maandag;16:00;vol\n;;woensdag;16:00;\nPupillen;9-12 jaar;maandag;17:00;vol\n;;woensdag;17:00;\n",
    );
    const rows = rowsIn(tables);
    expect(rows.map((row) => row["Leeftijd"])).toEqual(["6-8 jaar", "6-8 jaar", "9-12 jaar", "9-12 jaar"]);
    expect(rows.map((row) => row["Opmerking"])).toEqual(["vol", undefined, "vol", undefined]);
  });
});
