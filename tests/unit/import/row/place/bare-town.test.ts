import { describe, expect, test } from "vitest";
import { activitiesIn, importText } from "../../../../support/import-rows.ts";
import { municipalityOfSheet } from "#import/fill-municipality.ts";
import { readSheetBytes } from "#import/sheet/read-sheet.ts";

/** As in a sheet of which nobody said the municipality. */
async function read(text: string, isOfSomewhere = false) {
  const tables = await readSheetBytes("blad.csv", Buffer.from(text));
  const nowhere = { slug: "sheet", value: municipalityOfSheet(tables) };
  const result = await importText(text, isOfSomewhere ? {} : { municipality: nowhere });
  return {
    towns: Object.values(activitiesIn(result)).map(({ town }) => town),
    places: result.changes.flatMap(({ path, value }) =>
      path.startsWith("locations/") ? [value["name"]] : [],
    ),
    asked: result.report.questions.map(({ code }) => code),
  };
}

describe("a town alone below the name of a column for houses", () => {
  test.each(["Locatie", "Waar", "Plek", "location", "Venue"])(
    "is the town, and no house: %s",
    async (header) => {
      const { towns, places } = await read(`Naam,Dag,${header}\nYoga,maandag,Oss\nZingen,dinsdag,Uden\n`);
      expect(towns).toEqual(["Oss", "Uden"]);
      expect(places).toEqual([]);
    },
  );

  test("also in small letters or in capitals", async () => {
    const { towns } = await read("Naam,Dag,Locatie\nYoga,maandag,OSS\nZingen,dinsdag,maastricht\n");
    expect(towns).toEqual(["Oss", "Maastricht"]);
  });

  test("of another municipality is asked about, and where it is stays open", async () => {
    const { places, asked } = await read("Naam,Dag,Locatie\nUitje,maandag,Maastricht\n", true);
    expect(places).toEqual([]);
    expect(asked).toContain("place-elsewhere");
  });

  test("is part of a name that says more", async () => {
    const { places } = await read("Naam,Dag,Locatie\nYoga,maandag,Theater Oss\nZingen,dinsdag,De Bilt\n");
    expect(places).toEqual(["Theater Oss", "De Bilt"]);
  });
});
