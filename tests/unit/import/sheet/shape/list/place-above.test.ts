import { describe, expect, test } from "vitest";
import { readSheetBytes } from "#import/sheet/read-sheet.ts";

async function placesBelow(...lines: string[]): Promise<string[]> {
  const [table] = await readSheetBytes("blad.csv", Buffer.from(lines.join("\n")));
  const at = table?.header.indexOf("Locatie") ?? -1;
  return (table?.rows ?? []).map(({ cells }) => cells[at] ?? "");
}

describe("a sentence above a list that says where all of it is", () => {
  test.each([
    ["Alle lessen worden gegeven in Sporthal De Kamp.", "Sporthal De Kamp"],
    [
      "Al onze bijeenkomsten zijn in ons clubgebouw ‘De Vink’ op de Bosweg 8D te Vorden",
      "clubgebouw De Vink, Bosweg 8D, Vorden",
    ],
    ["De trainingen zijn op Sportpark De Hoge, tenzij anders vermeld", "Sportpark De Hoge"],
    [
      "Onze middagen vinden plaats in Buurthuis De Brug (Brugstraat 1, Deventer)",
      "Buurthuis De Brug, Brugstraat 1, Deventer",
    ],
    [
      "Alle activiteiten zijn in De Brug, Brugstraat 1, 7411 AA Deventer",
      "De Brug, Brugstraat 1, 7411 AA Deventer",
    ],
  ])("%s", async (sentence, place) => {
    const rows = ["Naam;Dag;Tijd", "Yoga;maandag;10:00", "Zumba;dinsdag;11:00"];
    expect(await placesBelow(sentence, ...rows)).toEqual([place, place]);
  });

  test.each([
    "Alle lessen zijn gratis",
    "Onze lessen vallen op maandag uit",
    "De activiteiten zijn voor iedereen in de wijk",
  ])("%s says nothing of it", async (sentence) => {
    expect(await placesBelow(sentence, "Naam;Dag;Tijd", "Yoga;maandag;10:00")).toEqual([""]);
  });

  test("holds until the next title of the same kind", async () => {
    const places = await placesBelow(
      "Agenda 2026;",
      "Alle bijeenkomsten zijn in Dorpshuis De Meent;",
      "6 januari 2026;Nieuwjaar",
      "3 februari 2026;Lezing",
      "Agenda 2025;",
      "8 januari 2025;Nieuwjaar",
      "5 februari 2025;Lezing",
    );
    expect(places.filter(Boolean)).toEqual(["Dorpshuis De Meent", "Dorpshuis De Meent"]);
  });

  test.each([
    [
      "lines of their own",
      ["Locatie:", "De lessen worden gegeven in", "Zwembad De Golf", "Baan 8", "7411 AA Deventer"],
    ],
    ["lines of their own, without a sentence", ["Locatie", "Zwembad De Golf", "Baan 8", "7411 AA Deventer"]],
    ["one cell", ['"Adres:\nZwembad De Golf\nBaan 8\n7411 AA Deventer";"Wij zwemmen:\nmaandagavond"']],
  ])("reads a place below its label, on %s", async (_, above) => {
    const places = await placesBelow(
      ...above,
      "Na de vakanties starten de lessen altijd weer op de zelfde tijd.",
      "Naam;Dag;Tijd",
      "Aquafit;maandag;10:00",
      "Banen zwemmen;dinsdag;11:00",
    );
    expect(new Set(places)).toEqual(new Set(["Zwembad De Golf, Baan 8, 7411 AA Deventer"]));
  });

  test("takes none of several below one label for the place of all", async () => {
    const places = await placesBelow(
      "Locaties:",
      "Zwembad De Golf, Baan 8, Deventer",
      "Sporthal De Kamp, Kampweg 3, Vorden",
      "Naam;Dag;Tijd",
      "Aquafit;maandag;10:00",
      "Judo;dinsdag;11:00",
    );
    expect(places.filter(Boolean)).toEqual([]);
  });

  test("leaves a list that has places of its own alone", async () => {
    const places = await placesBelow(
      "Alle lessen zijn in Sporthal De Kamp.",
      "Naam;Dag;Locatie",
      "Yoga;maandag;De Spil",
    );
    expect(places).toEqual(["De Spil"]);
  });
});
