import { describe, expect, it, test } from "vitest";
import type { Answers } from "#import/ask/answers.ts";
import { COLUMN_QUESTIONS } from "#import/words/column-questions.ts";
import type { ImportResult } from "#import/report.ts";
import { activitiesIn, importText } from "../../../support/import-rows.ts";

const importLines = (lines: readonly string[], answers?: Answers) =>
  importText(lines.join("\n"), answers ? { mapping: { columns: {}, values: {}, answers } } : {});
const asked = ({ report }: ImportResult) =>
  report.questions.map(({ column, code, ofColumn, values }) => ({
    column,
    code,
    of: ofColumn ? "column" : "value",
    rows: values.flatMap(({ rows }) => rows),
  }));
const outcomes = ({ report }: ImportResult) => report.rows.map(({ outcome }) => outcome);

describe("what a whole sheet does not say", () => {
  const CLUBS = [
    "Activiteit;Omschrijving;Doelgroep",
    "De Merel;Samen vogels kijken.;ouderen",
    "De Vink;Samen zingen.;ouderen",
  ];

  it("is asked once for the sheet, and its rows are taken without a question", async () => {
    const result = await importLines(CLUBS);
    expect(asked(result)).toEqual([
      { column: "category", code: "category-unknown", of: "column", rows: [1, 2] },
      { column: "days", code: "schedule-missing", of: "column", rows: [1, 2] },
      { column: "venue", code: "place-missing", of: "column", rows: [1, 2] },
    ]);
    expect(outcomes(result)).toEqual(["taken", "taken"]);
  });

  it("is filled in all rows with one answer", async () => {
    const result = await importLines(CLUBS, {
      category: { "": "natuur" },
      days: { "": "op afspraak" },
      venue: { "": "De Til, Dorpsstraat 4, 1315 AB Almere" },
    });
    expect(asked(result)).toEqual([]);
    for (const title of ["De Merel", "De Vink"])
      expect(activitiesIn(result)[title]).toMatchObject({
        category: "natuur",
        schedule: { type: "by-appointment" },
        place: "venue",
        location: "de-til",
      });
  });

  it("is not asked again when somebody left it open", async () => {
    const left = { category: { "": null }, days: { "": null }, venue: { "": null } };
    expect(asked(await importLines(CLUBS, left))).toEqual([]);
  });
});

describe("an answer that is one press away", () => {
  const COLUMNS: Record<string, string> = {
    "schedule-missing": "days",
    "place-missing": "venue",
    "cost-missing": "Kosten",
  };
  const SAYS: Record<string, object> = {
    "op afspraak": { schedule: { type: "by-appointment" } },
    "wisselende locaties": { place: "various" },
    "bij u thuis": { place: "home" },
    online: { place: "online" },
    gratis: { costs: [{ amount: 0 }] },
  };
  const presses = Object.entries(COLUMN_QUESTIONS).flatMap(([code, { presses: all = [] }]) =>
    // What number one is stands in no empty cell: numbered-days.test.ts presses these.
    code === "weekday-numbers" ? [] : all.map((press) => [press, code] as const),
  );

  test.each(presses)("%s is understood, and asks nothing more", async (press, code) => {
    const column = COLUMNS[code] ?? "";
    const result = await importLines(["Naam;Soort;Kosten", "De Merel;natuur;"], { [column]: { "": press } });
    expect(activitiesIn(result)["De Merel"]).toMatchObject(SAYS[press] ?? { title: "" });
    expect(asked(result).map((one) => one.code)).not.toContain(code);
  });

  it("is not needed: a place with its address may be written", async () => {
    const place = "De Til, Dorpsstraat 4, 1315 AB Almere";
    const { changes } = await importLines(["Naam;Soort;Kosten", "De Merel;natuur;"], {
      venue: { "": place },
    });
    expect(changes.find(({ path }) => path === "locations/almere/de-til.json")?.value).toMatchObject({
      name: "De Til",
      street: "Dorpsstraat 4",
      postcode: "1315 AB",
    });
  });
});

describe("an empty cell", () => {
  const ROWS = [
    "Naam;Omschrijving;Soort;Wanneer;Locatie;Adres;Postcode;Kosten;Gecontroleerd",
    "De Merel;;natuur;di 10-12;De Til;Dorpsstraat 4;1315 AB;gratis;2-3-2026",
    "De Vink;Samen zingen.;;;;;;;",
    "De Lijster;;natuur;wo 10-12;De Til;Dorpsstraat 6;;€ 2;2-3-2026",
    "De Specht;;natuur;wo 10-12;De Til;Dorpsstraat 6;1315;€ 2;2-3-2026",
  ];

  it("leaves its fact open in a row that is taken, and is asked once under its own column", async () => {
    const result = await importLines(ROWS);
    expect(outcomes(result)).toEqual(["taken", "taken", "taken", "taken"]);
    expect(
      asked(result)
        .map(({ column, code }) => `${column} ${code}`)
        .sort(),
    ).toEqual([
      "Gecontroleerd not-verified",
      "Kosten cost-missing",
      "Locatie place-missing",
      "Soort category-unknown",
      "Wanneer schedule-missing",
    ]);
    expect(result.report.rows[1]?.remarks.map(({ kind }) => kind)).not.toContain("question");
  });

  it("for which each row would need another answer is shown with its row, and asked of nobody", async () => {
    const { report } = await importLines(ROWS);
    expect(report.rows[2]?.remarks[0]).toMatchObject({ kind: "open", code: "postcode-missing" });
    expect(report.rows[3]?.remarks[0]).toMatchObject({ kind: "open", code: "postcode-short" });
    expect(report.questions.filter(({ code }) => code.startsWith("postcode"))).toEqual([]);
  });

  it("beside a first day leaves nothing out in silence: the days are asked of its column", async () => {
    const rows = ["Naam;Soort;Startdatum;Dag", "De Merel;natuur;5-3-2026;", "De Vink;natuur;;"];
    const result = await importLines(rows);
    expect(outcomes(result)).toEqual(["taken", "taken"]);
    const question = result.report.questions.find(({ code }) => code === "schedule-days");
    expect(question).toMatchObject({ column: "Startdatum", into: "days", values: [{ rows: [1] }] });
    const answered = await importLines(rows, { Startdatum: { "5-3-2026": { days: "donderdag" } } });
    expect(activitiesIn(answered)["De Merel"]).toMatchObject({
      schedule: { rules: [{ days: ["TH"] }], from: "2026-03-05" },
    });
  });

  it("that was left open before, under the name of a field, is not asked again", async () => {
    const result = await importLines(ROWS, { days: { "": null }, venue: { "": null } });
    expect(asked(result).map(({ code }) => code)).not.toContain("schedule-missing");
    const codes = asked(await importLines(["Naam;Soort;Adres", "De Vink;natuur;"], { venue: { "": null } }));
    expect(codes.map(({ code }) => code)).not.toContain("place-missing");
  });
});

describe("a cell that says that nothing is known", () => {
  test.each(
    "niet vermeld|Onbekend|n.v.t.|-|volgt|nader te bepalen|zie website|null|N/A|?|nog niet bekend|NNB|wordt later bekendgemaakt|(leeg)|unknown|tbc|zie onze site|--|#N/B|Nog in te vullen".split(
      "|",
    ),
  )("%s is as an empty one, in each column", async (nothing) => {
    const result = await importLines([
      "Naam;Soort;Dag;Tijd;Locatie;Kosten;Doelgroep;Telefoon;Website",
      "De Merel;natuur;dinsdag;10-12;De Til;gratis;ouderen;036 5550101;www.voorbeeld.nl",
      ["De Vink", ...Array.from({ length: 8 }, () => nothing)].join(";"),
    ]);
    expect(outcomes(result)).toEqual(["taken", "taken"]);
    expect(activitiesIn(result)["De Vink"]).toMatchObject({
      schedule: { type: "unknown" },
      costs: [],
      audience: {},
      contact: {},
    });
    for (const key of ["category", "place", "location"])
      expect(activitiesIn(result)["De Vink"]).not.toHaveProperty(key);
  });

  it("gets the answer of its column, and keeps the answer that its own words had", async () => {
    const rows = [
      "Naam;Soort;Kosten",
      "De Merel;natuur;onbekend",
      "De Vink;natuur;",
      "De Lijster;natuur;n.v.t.",
    ];
    const one = activitiesIn(await importLines(rows, { Kosten: { "": "€ 2" } }));
    for (const title of ["De Merel", "De Vink", "De Lijster"])
      expect(one[title]).toMatchObject({ costs: [{ amount: 2 }] });
    const kept = await importLines(rows, { Kosten: { "": "€ 2", "n.v.t.": "gratis", onbekend: null } });
    expect(activitiesIn(kept)).toMatchObject({
      "De Merel": { costs: [] },
      "De Lijster": { costs: [{ amount: 0 }] },
    });
    expect(asked(kept).map(({ code }) => code)).not.toContain("cost-missing");
  });

  it("beside a day leaves only its own fact open", async () => {
    const rows = ["Naam;Dag;Tijd", "De Merel;dinsdag;niet vermeld", "De Vink;wo;volgt"];
    const result = await importLines(rows);
    expect(activitiesIn(result)["De Vink"]).toMatchObject({
      schedule: { type: "recurring", rules: [{ days: ["WE"] }] },
    });
    expect(asked(result).map(({ code }) => code)).not.toContain("time-text");
    expect(outcomes(result)).toEqual(["taken", "taken"]);
  });

  it("is said in words when it stands among others", async () => {
    const result = await importLines(["Naam;Soort;Wanneer", "De Merel;natuur;dinsdagmiddag, tijd volgt nog"]);
    expect(activitiesIn(result)["De Merel"]).toMatchObject({
      schedule: { rules: [{ days: ["TU"] }], note: "dinsdagmiddag, tijd volgt nog" },
    });
    expect(outcomes(result)).toEqual(["taken"]);
  });
});

describe("a question about what was said", () => {
  it("is one for the same words in other letters", async () => {
    const result = await importLines([
      "Naam;Soort;Dag;Tijd;Kosten",
      "De Merel;Knotsbal x;dinsdag;10-12;gratis",
      "De Vink;knotsbal  X;woensdag;10-12;gratis",
      "De Specht;KNOTSBAL X;donderdag;10-12;gratis",
    ]);
    expect(asked(result)).toEqual([
      { column: "Soort", code: "category-other", of: "column", rows: [1, 2, 3] },
      { column: "venue", code: "place-missing", of: "column", rows: [1, 2, 3] },
    ]);
    expect(result.report.questions[0]?.values).toHaveLength(1);
    const key = result.report.questions[0]?.values[0]?.key ?? "";
    const answered = await importLines(
      ["Naam;Soort;Dag", "De Vink;KNOTSBAL x;di", "De Merel;knotsbal X;di"],
      {
        Soort: { [key]: "bewegen" },
      },
    );
    expect(activitiesIn(answered)).toMatchObject({
      "De Vink": { category: "bewegen" },
      "De Merel": { category: "bewegen" },
    });
  });
});

describe("a name of a person", () => {
  const rows = [
    "Naam;Soort;Omschrijving;Dag;Tijd;Locatie;E-mail",
    "De Merel;natuur;U kijkt naar vogels. Bel Riet van der Zwaan. Koffie staat klaar.;ma;10-12;De Til;riet.vanderzwaan@gmail.com",
    "De Vink;natuur;Wij zingen. Vraag naar Piet de Boer.;di;10-12;De Til;p.deboer@gmail.com",
  ];

  it("is left out of a text that stays a text, and asked once of the column", async () => {
    const result = await importLines(rows);
    expect(outcomes(result)).toEqual(["taken", "taken"]);
    expect(
      asked(result)
        .map(({ column, of }) => `${column} ${of}`)
        .sort(),
    ).toEqual(["E-mail column", "Omschrijving column"]);
    expect(JSON.stringify(result.changes)).not.toMatch(/Zwaan|Boer/i);
  });

  it("or perhaps a function is left out as well, and asked once of the column", async () => {
    const result = await importLines([
      "Naam;Soort;Dag;Tijd;Locatie;Docent",
      "De Merel;natuur;ma;10-12;De Til;Zonnetje",
      "De Vink;natuur;di;10-12;De Til;Kwik",
    ]);
    expect(outcomes(result)).toEqual(["taken", "taken"]);
    expect(asked(result).map(({ column, code, of }) => `${column} ${code} ${of}`)).toEqual([
      "Docent contact-role column",
    ]);
    expect(JSON.stringify(result.changes)).not.toMatch(/Zonnetje|Kwik/);
  });

  it("that leaves a title half is asked in its row", async () => {
    const result = await importLines([
      "Naam;Soort;Dag;Tijd;Locatie",
      "Koffie bij Riet van der Zwaan;ontmoeten;ma;10-12;De Til",
    ]);
    expect(asked(result)).toEqual([{ column: "Naam", code: "personal-data", of: "value", rows: [1] }]);
    expect(outcomes(result)).toEqual(["questions"]);
  });
});

describe("a category that only the name points to", () => {
  const rows = [
    "Naam;Dag;Tijd;Locatie",
    "Zwemmen bij Troost;ma;10-12;De Til",
    "Schilderen bij Troost;di;10-12;De Til",
  ];

  it("is proposed to the sheet, each row its own, and stands on no page before that", async () => {
    const result = await importLines(rows);
    for (const title of ["Zwemmen bij Troost", "Schilderen bij Troost"])
      expect(activitiesIn(result)[title]).not.toHaveProperty("category");
    expect(result.report.questions[0]).toMatchObject({
      ofColumn: true,
      values: [{ proposals: ["Bewegen & sporten", "Creatieve & culturele activiteiten"] }],
    });
    const taken = await importLines(rows, { category: { "": true } });
    expect(activitiesIn(taken)).toMatchObject({
      "Zwemmen bij Troost": { category: "bewegen" },
      "Schilderen bij Troost": { category: "creatief" },
    });
    expect(asked(taken)).toEqual([]);
  });
});
