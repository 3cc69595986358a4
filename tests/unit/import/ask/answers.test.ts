import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Answers } from "#import/ask/answers.ts";
import { answersNeeded } from "#import/ask/group-questions.ts";
import { importSheet } from "#import/import-sheet.ts";
import type { ImportResult, SheetQuestion } from "#import/report.ts";
import { readSheetBytes } from "#import/sheet/read-sheet.ts";
import { municipality } from "#schema/municipality.ts";
import { CONTENT, testGuide } from "../../../support/test-intake.ts";

const { catalog } = await testGuide();
const almere = municipality.parse(
  JSON.parse(readFileSync(join(CONTENT, "municipalities/almere.json"), "utf8")),
);

async function importRows(lines: readonly string[], answers?: Answers): Promise<ImportResult> {
  return importSheet({
    tables: await readSheetBytes("aanbod.csv", Buffer.from(lines.join("\n"))),
    municipality: { slug: "almere", value: almere },
    existing: { activities: [], organizations: [], locations: [], takenSlugs: new Set() },
    groups: catalog.groups,
    interests: catalog.interests,
    today: "2026-04-15",
    organizationName: "Stichting Voorbeeld",
    ...(answers ? { mapping: { columns: {}, values: {}, answers } } : {}),
  });
}

const activities = ({ changes }: ImportResult) =>
  changes.filter(({ path }) => path.startsWith("activities/")).map(({ value }) => value);
const short = ({ report }: ImportResult) =>
  report.questions.map(({ column, code, values }) => [
    column,
    code,
    values.map(({ value, rows }) => `${value} ×${rows.length}`),
  ]);
const only = ({ report }: ImportResult): SheetQuestion => {
  expect(report.questions).toHaveLength(1);
  return report.questions[0] as SheetQuestion;
};

const KINDS = [
  "Naam;Soort;Dag;Tijd;Locatie;Aanbieder",
  "De Linde;Buurtkamer;maandag;10:00-12:00;De Linde;Gemeente Voorbeeld",
  "De Eik;Buurtkamer;dinsdag;10:00-12:00;De Eik;Gemeente Voorbeeld",
  "De Els;Huis van de wijk;woensdag;10:00-12:00;De Els;Gemeente Voorbeeld",
  "De Es;Zwembad;donderdag;10:00-12:00;De Es;Gemeente Voorbeeld",
];

describe("what is asked", () => {
  it("is asked once for a value, with the rows it settles, most rows first", async () => {
    expect(short(await importRows(KINDS))).toEqual([
      ["Soort", "category-other", ["Buurtkamer ×2", "Huis van de wijk ×1", "Zwembad ×1"]],
    ]);
  });

  it("is of the column where it is a word for a category: each word has an answer, and no row waits for it", async () => {
    const result = await importRows(KINDS);
    expect(only(result)).toMatchObject({ ofColumn: true, each: true });
    expect(answersNeeded(only(result))).toBe(3);
    expect(result.report.totals).toMatchObject({ taken: 4, questions: 0 });
  });

  it("is at most twelve questions for two hundred ordinary rows, and half of them need none", async () => {
    const kinds = ["Buurtkamer", "Zwembad", "sport", "koken", "creatief", "Huis van de wijk"];
    const days = ["maandag", "dinsdagmiddag", "wo", "elke 2e donderdag", "vrijdag en zaterdag"];
    const costs = ["gratis", "€ 2,50", "in overleg", "vrijwillige bijdrage", ""];
    const rows = Array.from({ length: 200 }, (_, at) =>
      [
        `Groep ${at} samen`,
        kinds[at % 6],
        `Wij doen groep ${at} samen en drinken koffie.`,
        days[at % 5],
        at % 7 === 0 ? "n.t.b." : "10.00-11.30",
        `Zaal ${at % 9}`,
        `Dorpsstraat ${(at % 9) + 1}`,
        at % 11 === 0 ? "" : "1315 AB",
        "Almere",
        costs[at % 5],
        at % 13 === 0 ? "Jan de Vries" : "gastvrouw",
      ].join(";"),
    );
    const { report } = await importRows([
      "Activiteit;Soort;Omschrijving;Dag;Tijd;Locatie;Adres;Postcode;Plaats;Kosten;Contactpersoon",
      ...rows,
    ]);
    expect(report.totals.taken).toBeGreaterThanOrEqual(100);
    expect(report.questions.flatMap(({ values }) => values).length).toBeLessThanOrEqual(12);
  });
});

describe("an answer", () => {
  it("is read in the place of what the cell says, for all rows that say it", async () => {
    const result = await importRows(KINDS, {
      Soort: { Buurtkamer: "ontmoeten", "Huis van de wijk": "ontmoeten", Zwembad: "sport" },
    });
    expect(activities(result).map(({ category }) => category)).toEqual([
      "ontmoeten",
      "ontmoeten",
      "ontmoeten",
      "bewegen",
    ]);
    expect(result.report.questions).toEqual([]);
    expect(result.report.totals).toMatchObject({ taken: 4, questions: 0 });
  });

  it("that nobody gave yet changes nothing", async () => {
    const open = await importRows(KINDS, { Soort: { Buurtkamer: "?" } });
    expect(short(open)).toEqual(short(await importRows(KINDS)));
  });

  it("that we do not understand is asked again, under what the sheet says", async () => {
    const result = await importRows(KINDS, { Soort: { Buurtkamer: "knutsellokaal x" } });
    expect(only(result).values[0]).toMatchObject({ value: "knutsellokaal x", key: "Buurtkamer" });
  });

  it("may leave a value open: it is asked no more, and what was guessed is not kept", async () => {
    const rows = ["Naam;Soort;Dag;Tijd;Locatie", "Zwemmen voor ouderen;Gezellig;ma;10-12;De Eik"];
    const before = activities(await importRows(rows))[0];
    expect(before).toHaveProperty("category", "bewegen");
    const after = await importRows(rows, { Soort: { Gezellig: null } });
    expect(activities(after)[0]).not.toHaveProperty("category");
    expect(after.report.questions).toEqual([]);
  });

  it("may take the proposal of each row, where rows with one value have different ones", async () => {
    const rows = [
      "Naam;Soort;Dag;Tijd;Locatie",
      "Zwemmen voor ouderen;Gezellig;ma;10-12;De Eik",
      "Schilderen;Gezellig;di;10-12;De Eik",
    ];
    const asked = only(await importRows(rows));
    expect(asked.values[0]?.proposals).toHaveLength(2);
    const result = await importRows(rows, { Soort: { Gezellig: true } });
    expect(activities(result).map(({ category }) => category)).toEqual(["bewegen", "creatief"]);
    expect(result.report.questions).toEqual([]);
  });

  it("fills what no column holds, by the name of the field", async () => {
    const rows = ["Naam;Soort;Dag;Tijd", "Schaken;ontmoeten;ma;10-12", "Dammen;ontmoeten;di;10-12"];
    const asked = (await importRows(rows)).report.questions.find(({ code }) => code === "place-missing");
    expect(asked).toMatchObject({ column: "venue", field: "venue", values: [{ value: "", rows: [1, 2] }] });
    const result = await importRows(rows, { venue: { "": "Buurthuis De Eik" } });
    expect(activities(result).map(({ location }) => location)).toEqual([
      "buurthuis-de-eik",
      "buurthuis-de-eik",
    ]);
  });

  it("about when, that only the text tells, goes where it belongs and leaves the text as it is", async () => {
    const text = "Elke dinsdag van 10 tot 12 uur schaken wij. En elke donderdag van 14 tot 16 uur dammen.";
    const rows = ["Naam;Soort;Omschrijving;Locatie", `Schaken;ontmoeten;${text};De Eik`];
    const asked = (await importRows(rows)).report.questions.find(({ column }) => column === "when");
    const key = asked?.values[0]?.key ?? "";
    const friday = "elke vrijdag 9.00-10.00";
    // As it is asked now, and as an answer was kept before.
    const both: Answers[] = [{ when: { [key]: friday } }, { Omschrijving: { [text]: { when: friday } } }];
    for (const answers of both)
      expect(activities(await importRows(rows, answers))[0]).toMatchObject({
        description: text,
        schedule: { rules: [{ days: ["FR"], startTime: "09:00" }] },
      });
    const accepted = activities(await importRows(rows, { when: { [key]: true } }))[0];
    expect(accepted).toMatchObject({ description: text, schedule: { rules: [{ days: ["TU"] }] } });
  });

  it("is not looked for among what every object has", async () => {
    const rows = ["Naam;Soort;Dag;Tijd;Locatie", "Schaken;constructor;ma;10-12;__proto__"];
    expect(only(await importRows(rows, { Kosten: {} })).values[0]).toMatchObject({ value: "constructor" });
  });
});

describe("what may name a person", () => {
  const rows = [
    "Naam;Soort;Omschrijving;Dag;Tijd;Locatie;Contactpersoon",
    "Schaken;ontmoeten;Bel Riet van der Zwaan op 06-23456781.;ma;10-12;De Eik;gastvrouw",
    "Dammen;ontmoeten;Bel Piet de Boer op 06-23456782.;di;10-12;De Eik;Jan de Vries",
  ];

  it("is asked with its rows, and the report holds neither the name nor what it is kept under", async () => {
    const { report, withheld } = await importRows(rows);
    expect(report.questions.map(({ column, code }) => `${column}|${code}`).sort()).toEqual([
      "Contactpersoon|personal-data",
      "Omschrijving|personal-data",
    ]);
    expect(JSON.stringify(report)).not.toMatch(/Zwaan|Boer|Vries|2345678/);
    expect(Object.values(withheld).sort()).toEqual([
      "Bel Piet de Boer op 06-23456782.",
      "Bel Riet van der Zwaan op 06-23456781.",
      "Jan de Vries",
    ]);
    const keys = report.questions.flatMap(({ values }) => values.map(({ key }) => key));
    expect(keys.toSorted()).toEqual(Object.keys(withheld).toSorted());
  });

  it("is left out of a whole column with one answer, and asked no more", async () => {
    const result = await importRows(rows, {
      Omschrijving: { "@*": null },
      Contactpersoon: { "@*": null },
    });
    expect(result.report.questions).toEqual([]);
    expect(JSON.stringify(result.changes)).not.toMatch(/Zwaan|Boer|Vries|2345678/);
  });

  it("is given back only where somebody says that it is no person", async () => {
    const houses = ["Naam;Soort;Dag;Tijd;Locatie", "Koffie bij Riet van der Zwaan;ontmoeten;ma;10-12;De Eik"];
    const asked = only(await importRows(houses));
    expect(asked).toMatchObject({ column: "Naam", withheld: true });
    const result = await importRows(houses, { Naam: { [asked.values[0]?.key ?? ""]: true } });
    expect(activities(result)[0]).toMatchObject({ title: "Koffie bij Riet van der Zwaan" });
    expect(result.report.questions).toEqual([]);
  });
});
