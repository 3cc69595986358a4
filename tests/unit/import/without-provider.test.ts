import { describe, expect, it } from "vitest";
import { activitiesIn, importText } from "../../support/import-rows.ts";

const SHEET = [
  "Naam;Dag;Tijd;Locatie;Adres;Postcode;Kosten",
  "Koffie;maandag;9-10;De Hal;Kade 1;1317 NB;gratis",
  "Thee;dinsdag;9-10;De Hal;Kade 1;1317 NB;€ 2",
].join("\n");
const NOBODY = { organizationName: undefined } as never;

const asksWho = ({ code }: { code: string }) => code === "organization-missing";

describe("a sheet that does not say who offers it", () => {
  it("is read, and asks once for the whole sheet who that is", async () => {
    const { report } = await importText(SHEET, NOBODY);
    expect(report.rows.map(({ title, outcome }) => [title, outcome])).toEqual([
      ["Koffie", "held"],
      ["Thee", "held"],
    ]);
    expect(report.totals).toMatchObject({ held: 2, refused: 0, taken: 0 });
    expect(report.questions.filter(asksWho)).toEqual([
      expect.objectContaining({ column: "organization", field: "organization" }),
    ]);
    expect(report.questions.find(asksWho)?.values).toMatchObject([{ value: "", rows: [1, 2] }]);
  });

  it("writes nothing, and holds what every row says until somebody has answered", async () => {
    const { changes, held } = await importText(SHEET, NOBODY);
    expect(changes).toEqual([]);
    expect(held.map(({ path }) => path)).toEqual([
      "locations/almere/de-hal.json",
      "activities/almere/koffie.json",
      "activities/almere/thee.json",
    ]);
    expect(held[2]?.value).toMatchObject({
      title: "Thee",
      location: "de-hal",
      costs: [{ amount: 2, per: "visit", for: "everyone" }],
    });
    expect(held[2]?.value["organization"]).toBeUndefined();
    // A first short text names who offers it: it is made when that is known.
    expect(held[2]?.value["easyText"]).toBeUndefined();
  });

  it("is taken with one answer for all its rows", async () => {
    const mapping = {
      columns: {},
      values: {},
      answers: { organization: { "": "Stichting Voorbeeld" } },
    };
    const result = await importText(SHEET, { ...(NOBODY as object), mapping });
    expect(Object.keys(activitiesIn(result))).toEqual(["Koffie", "Thee"]);
    expect(result.held).toEqual([]);
    expect(result.report.questions.filter(asksWho)).toEqual([]);
  });
});

describe("one row that does not say who offers it", () => {
  it("is held and asked about by itself, and the others are taken", async () => {
    const text = [
      "Naam;Dag;Tijd;Aanbieder",
      "Koffie;maandag;9-10;Stichting Voorbeeld",
      "Thee;dinsdag;9-10;",
      "Soep;woensdag;9-10;ORG-00412",
    ].join("\n");
    const result = await importText(text, NOBODY);
    expect(Object.keys(activitiesIn(result))).toEqual(["Koffie"]);
    expect(result.report.rows.map(({ outcome }) => outcome)).toEqual(["taken", "held", "held"]);
    expect(result.report.rows[1]?.remarks).toContainEqual(
      expect.objectContaining({ code: "organization-missing", column: "Aanbieder" }),
    );
    expect(result.report.rows[2]?.remarks).toContainEqual(
      expect.objectContaining({ code: "organization-key", value: "ORG-00412" }),
    );
  });
});

describe("a row that may name who offers it, where the sheet does not", () => {
  const ROWS = [
    "Naam;Omschrijving;Dag;Tijd",
    "Naailes;De les wordt verzorgd door vereniging De Spoel.;dinsdag;9-10",
    "Breien;Kom breien. Verzorgd door vereniging De Spoel.;woensdag;9-10",
    "Koffie;Samen koffie drinken.;maandag;9-10",
  ].join("\n");
  const answered = (organization: Record<string, string | true>) =>
    importText(ROWS, {
      ...(NOBODY as object),
      mapping: { columns: {}, values: {}, answers: { organization } },
    });
  const outcomes = ({ report }: Awaited<ReturnType<typeof importText>>) =>
    report.rows.map(({ outcome }) => outcome);

  it("is asked by that name, once for the sheet, and not a second time who it is", async () => {
    const { questions } = (await importText(ROWS, NOBODY)).report;
    const asked = questions.filter(({ column }) => column === "organization");
    expect(asked).toMatchObject([
      { code: "organization-in-text", ofColumn: true, values: [{ rows: [1, 2] }] },
      { code: "organization-missing", ofColumn: true, values: [{ rows: [3] }] },
    ]);
  });

  it("is taken when the name is right, and the others when somebody says who the rest is of", async () => {
    const result = await answered({ "vereniging De Spoel": true, "": "Stichting Voorbeeld" });
    expect(outcomes(result)).toEqual(["taken", "taken", "taken"]);
    expect(activitiesIn(result)).toMatchObject({
      Naailes: { organization: "vereniging-de-spoel" },
      Breien: { organization: "vereniging-de-spoel" },
      Koffie: { organization: "stichting-voorbeeld" },
    });
  });

  it("is asked of its row once somebody said that all is of another: then that stands, and may be wrong", async () => {
    const result = await answered({ "": "Stichting Voorbeeld" });
    expect(outcomes(result)).toEqual(["questions", "questions", "taken"]);
    expect(result.report.questions.filter(({ column }) => column === "organization")).toMatchObject([
      { code: "organization-in-text", values: [{ rows: [1, 2] }] },
    ]);
  });
});
