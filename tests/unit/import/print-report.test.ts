import { expect, test } from "vitest";
import { importSheet } from "#import/import-sheet.ts";
import { printReport } from "#import/print-report.ts";
import { tablesIn } from "../../support/sheet-rows.ts";

const municipality = {
  name: "Voorbeeld",
  centre: { lat: 52.1, lng: 5.3 },
  neighbourhoods: [],
  postcodes: [],
};

async function reportOf(text: string) {
  return importSheet({
    tables: await tablesIn(text),
    municipality: { slug: "voorbeeld", value: municipality },
    existing: { activities: [], organizations: [], locations: [], takenSlugs: new Set() },
    groups: [],
    interests: [],
    today: "2026-09-01",
    organizationName: "Stichting Voorbeeld",
  }).report;
}

test("the report says how the sheet was read, and names a column that nobody understands once", async () => {
  const report = await reportOf(
    "id;Naam;Dag;Xyzzy\nclub-1-a2b3;Koffie;maandag;blauw\nclub-2-a2b4;Yoga;dinsdag;groen\n",
  );
  expect(report.sheets).toMatchObject([
    {
      shape: "list",
      columns: { Naam: "title", Dag: "days" },
      evidence: { Naam: "header", Dag: "header" },
      unused: ["id", "Xyzzy"],
      questions: [{ column: "Xyzzy", examples: ["blauw", "groen"] }],
    },
  ]);
  const printed = printReport(report);
  expect(printed).toContain("2 rijen, gelezen als lijst.");
  expect(printed).toContain("Kolommen die we niet overnemen: id\n");
  expect(printed.match(/Xyzzy/g)).toHaveLength(1);
  expect(printed).toContain("Kolom “Xyzzy” (“blauw”, “groen”): we weten niet wat dit is");
});

test("a week table is said to be one, and a row that says that nothing is on is refused without a question", async () => {
  expect(printReport(await reportOf(";maandag;dinsdag\n10.00-12.00;Koffie;gesloten\n"))).toContain(
    "1 rijen, gelezen als weekrooster. Eén cel zegt dat er niets is.",
  );
  const { rows } = await reportOf(
    "Dag;Datum;Activiteit\ndi;1-9-2026;Yoga\ndi;8-9-2026;Sporthal gesloten wegens feest\n",
  );
  expect(rows[1]).toMatchObject({ outcome: "refused", remarks: [{ kind: "repair", code: "closed" }] });
});

test("what the sheet leaves open is asked before what its cells say, and both are counted apart", async () => {
  const printed = printReport(
    await reportOf(
      "Naam;Soort;Dag\nKoffie;Lezing;maandag\nKoffie met taart;Lezing;dinsdag\nMelk;Markt;woensdag\nSoep;Koken;\n",
    ),
  );
  const [before = "", after = ""] = printed.split("Wat er staat en niet zeker is");
  expect(before).toContain(
    "Vraag bij “Locatie (venue)”: 4 rijen zeggen niet waar het is. Zo blijft het open.",
  );
  expect(before).toContain("Vraag bij “Dag”: Eén rij zegt niet wanneer het is. Zo blijft het open.");
  expect(after).toContain('"Lezing", regels 2, 3');
  expect(after).toContain(
    "Te beantwoorden: 3 over wat het blad open laat, 1 over wat er staat, 0 over wat een kolom is.",
  );
});
