import { describe, expect, test } from "vitest";
import { activitiesIn, importText } from "../../../support/import-rows.ts";

const CAMPS = [
  "Meivakantie,ma 03-05-2027 t/m wo 05-05-2027,Boskamp,Via deze knop kun je je inschrijven",
  ",do 06-05-2027 t/m za 08-05-2027,Waterkamp,Via deze knop kun je je inschrijven",
  ",zo 09-05-2027 t/m wo 12-05-2027,Boskamp,Via deze knop kun je je inschrijven",
  "Grote vakantie,ma 12-07-2027 t/m vr 16-07-2027,Bouwkamp,Via deze knop kun je je inschrijven",
  ",ma 19-07-2027 t/m vr 23-07-2027,Boskamp,Via deze knop kun je je inschrijven",
  ",ma 26-07-2027 t/m vr 30-07-2027,Waterkamp,Via deze knop kun je je inschrijven",
];

describe("a column that is filled in a few rows alone", () => {
  test.each([
    "Maand,Periode,Soort week,Inschrijven",
    "Vakantie,Periode,Soort,Inschrijven",
    "Blok,Data,Type kamp,Aanmelden",
    "Seizoen,Wanneer,Categorie,Opgave",
    "Maand,Datum,Thema,Inschrijving",
  ])("%s: is not taken for the names, so that no row is refused", async (header) => {
    const { report, changes } = await importText([header, ...CAMPS].join("\n"), { name: "kampen.csv" });
    expect(report.rows.filter(({ outcome }) => outcome === "refused")).toEqual([]);
    expect([...new Set(report.rows.map(({ title }) => title))].sort()).toEqual([
      "Boskamp",
      "Bouwkamp",
      "Waterkamp",
    ]);
    expect(activitiesIn({ changes, report } as never)["Bouwkamp"]).toMatchObject({
      schedule: { from: "2027-07-12", until: "2027-07-16" },
      signUp: { needed: true },
    });
  });
});

const GROUPS = [
  "Leeskring,wekelijks,2026-09-03,10:00,12:00,JA",
  "Zangclub,wekelijks,2026-09-04,19:30,21:30,NEE",
  "Kaarten,weekly,2026-09-07,14:00,16:00,NEE",
];
describe("what a system keeps of a series", () => {
  test.each([
    ["true", "false"],
    ["Waar", "Onwaar"],
    ["1", "0"],
    ["J", "N"],
    ["ja", "nee"],
  ])('%s and %s below "aanmelden" say whether one has to, and are no words', async (yes, no) => {
    const rows = GROUPS.map((row) => row.replace("JA", yes).replace("NEE", no));
    const found = activitiesIn(
      await importText(["titel,herhaling,datum,begintijd,eindtijd,aanmelden", ...rows].join("\n")),
    );
    expect(found["Leeskring"]?.["signUp"]).toEqual({ needed: true });
    expect(found["Zangclub"]?.["signUp"]).toEqual({ needed: false });
  });
  test("its first date and its time in columns of their own say on which day it is each week", async () => {
    const found = activitiesIn(
      await importText(["titel,herhaling,datum,begintijd,eindtijd,aanmelden", ...GROUPS].join("\n")),
    );
    expect(found["Zangclub"]?.["schedule"]).toMatchObject({
      rules: [{ days: ["FR"], startTime: "19:30", frequency: "weekly" }],
    });
  });
});
