import { expect, test } from "vitest";
import type { ContentFile } from "#catalog/content-folder.ts";
import { importSheet } from "#import/import-sheet.ts";
import { printReport } from "#import/print-report.ts";
import { tablesIn } from "../../support/sheet-rows.ts";

const SAID = {
  about: ["wandelen"],
  goals: { mensen: 3, bewegen: 1 },
  moments: [],
  demands: ["stamina"],
  on: "2026-08-20",
  text: "0123456789ab",
};

async function imported(text: string, files: readonly ContentFile[] = []) {
  const of = (folder: string) => files.filter(({ path }) => path.startsWith(folder));
  return importSheet({
    tables: await tablesIn(text),
    municipality: {
      slug: "voorbeeld",
      value: { name: "Voorbeeld", centre: { lat: 52.1, lng: 5.3 }, neighbourhoods: [], postcodes: [] },
    },
    existing: {
      activities: of("activities/"),
      organizations: of("organizations/"),
      locations: of("locations/"),
      takenSlugs: new Set(of("activities/").map(({ slug }) => slug)),
    },
    groups: [],
    interests: [],
    today: "2026-09-01",
    organizationName: "Stichting Voorbeeld",
  });
}
const fileOf = (path: string, value: Record<string, unknown>): ContentFile => ({
  path,
  slug: path.replace(/^.*\/|\.json$/g, ""),
  value,
});

const SHEET = "Naam;Omschrijving;Dag;Tijd\nWandelgroep;Wij lopen een uur door het bos.;maandag;10.00-11.00\n";

test("a sheet that is read in again never loses or changes whom an activity was said to suit", async () => {
  const first = (await imported(SHEET)).changes.map(({ path, value }) => fileOf(path, value));
  const files = first.map(({ path, value }) =>
    fileOf(path, path.startsWith("activities/") ? { ...value, suits: SAID } : value),
  );
  expect((await imported(SHEET, files)).changes).toEqual([]);
  for (const other of [
    SHEET.replace("een uur door het bos", "twee uur langs de zee"),
    SHEET.replace("maandag", "dinsdag"),
    `${SHEET.replace("Naam", "suits;Naam").replace("\nWandel", "\nniets;Wandel")}`,
    SHEET.replace("Tijd", "Tijd;Status").replace("11.00\n", "11.00;vervallen\n"),
  ]) {
    const { changes } = await imported(other, files);
    for (const { value } of changes.filter(({ path }) => path.startsWith("activities/")))
      expect(value["suits"]).toEqual(SAID);
  }
});

test("the report says of how many activities nobody said whom they suit, and where an editor does", async () => {
  const { report, changes } = await imported(SHEET);
  expect(report.unread).toBe(1);
  expect(printReport(report)).toContain(
    "Van één activiteit weten wij nog niet bij wie ze past. In de redactie bevestigt u dat op /beheer/passend.",
  );
  const files = changes.map(({ path, value }) =>
    fileOf(path, path.startsWith("activities/") ? { ...value, suits: SAID } : value),
  );
  const again = (await imported(SHEET, files)).report;
  expect(again.unread).toBe(0);
  expect(printReport(again)).not.toContain("weten wij nog niet");
});
