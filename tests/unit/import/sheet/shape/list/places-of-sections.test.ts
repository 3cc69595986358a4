import { describe, expect, test } from "vitest";
import { rowsIn, tablesIn } from "../../../../../support/sheet-rows.ts";

const sheet = (first: string[], second: string[], end: string[] = []) =>
  [
    "Trainingen,,,",
    ...first.map((line) => `"${line}",,,`),
    "Ploeg,Ma,Wo,Vr",
    "U8,18u00-19u00,-,-",
    "U10,18u00-19u00,-,18u00-19u00",
    ...second.map((line) => `"${line}",,,`),
    "Ploeg,Ma,Wo,Vr",
    "U13,19u00-20u00,-,-",
    "U15,-,19u00-20u00,-",
    ...end.map((line) => `"${line}",,,`),
  ].join("\n");

describe("a list in parts, each below its place and the names of the columns again", () => {
  test.each([
    [
      ["Terrein De Hoek", "Hoekweg 12, 7251 AB Vorden"],
      ["Terrein Zuid", "Zutphen"],
    ],
    [
      ["Terrein De Hoek", "Hoekweg 12", "Vorden"],
      ["Terrein Zuid", "Zuidlaan 3", "Kleindorp"],
    ],
  ])("%j and %j are where its rows are", async (first, second) => {
    const rows = rowsIn(await tablesIn(sheet(first, second)));
    expect(rows.map((row) => row["Ploeg"])).toEqual(["U8", "U10", "U13", "U15"]);
    const places = rows.map((row) => [row["Locatie"], row["Plaats"]].filter(Boolean).join(", "));
    expect(places).toEqual([first, first, second, second].map((place) => place.join(", ")));
  });

  test("lines that are no place are none of its rows' place", async () => {
    const tables = await tablesIn(sheet(["Jeugd", "Kom op tijd"], ["Volwassenen", "Neem water mee"]));
    expect(tables[0]?.header).not.toContain("Locatie");
  });

  test("a name above one sentence at the end is no row", async () => {
    const end = ["Kledij", "Breng altijd een fles water en warme kledij mee naar de training."];
    const tables = await tablesIn(sheet(["Terrein De Hoek", "Vorden"], ["Terrein Zuid", "Zutphen"], end));
    expect(rowsIn(tables).map((row) => row["Ploeg"])).toEqual(["U8", "U10", "U13", "U15"]);
  });
});
