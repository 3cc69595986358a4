import { describe, expect, it, test } from "vitest";
import { activitiesIn, importText } from "../../../support/import-rows.ts";

const importLines = (...lines: string[]) => importText(lines.join("\n"));

describe("what a row says about money in words", () => {
  const SAID = [
    "Kleine bijdrage; vraag het na bij de balie.",
    "Eigen boek aanschaffen",
    "Afhankelijk van de afstand",
    "Vergoeding via uw zorgverzekering",
  ];
  const sheet = () =>
    importLines("Activiteit;Soort;Kosten", ...SAID.map((text, at) => `Eetclub ${at};koken;"${text}"`));

  test.each(SAID.map((text, at) => [text, at] as const))("stands so on the page: %s", async (text, at) => {
    expect(activitiesIn(await sheet())[`Eetclub ${at}`]).toMatchObject({ costs: [], costNote: text });
  });

  it("is one question for the sheet, whatever is unclear about it, and no row waits for it", async () => {
    const { questions, totals } = (await sheet()).report;
    const asked = questions.filter(({ column }) => column === "Kosten");
    expect(asked).toMatchObject([{ ofColumn: true }]);
    expect(asked[0]?.values.map(({ value }) => value).sort()).toEqual([...SAID].sort());
    expect(totals).toMatchObject({ taken: SAID.length, questions: 0 });
  });

  test.each(["€ 45", "€ 5 voor leden", "vanaf € 52,50 per maand", "€2/€4"])(
    "is asked of its row where an amount is said that is no price for everyone: %s",
    async (price) => {
      const { report } = await importLines(
        "Activiteit;Soort;Wanneer;Kosten",
        `Eetclub;koken;elke dinsdag 10-11;${price}`,
      );
      expect(report.totals).toMatchObject({ taken: 0, questions: 1 });
    },
  );

  it("says no more than an empty cell where it does not apply: then it is asked with those", async () => {
    const { report } = await importLines(
      "Activiteit;Soort;Kosten",
      "Eetclub;koken;nvt",
      "Bakclub;koken;",
      "Soepclub;koken;gratis",
    );
    expect(report.questions.filter(({ column }) => column === "Kosten")).toMatchObject([
      { code: "cost-missing", ofColumn: true, values: [{ rows: [1, 2] }] },
    ]);
  });
});

describe("closures in words", () => {
  it("stand beside the times as they are said, and are asked of nobody", async () => {
    const result = await importLines(
      "Activiteit;Soort;Wanneer;Gesloten",
      "Eetclub;koken;elke dinsdag 10-12;Feestdagen en bij hitte",
      "Bakclub;koken;elke woensdag 10-12;Koningsdag",
    );
    expect(JSON.stringify(activitiesIn(result)["Eetclub"]?.["schedule"])).toContain(
      "Feestdagen en bij hitte",
    );
    expect(result.report.questions.filter(({ column }) => column === "Gesloten")).toEqual([]);
    expect(result.report.rows[0]?.remarks).toContainEqual(
      expect.objectContaining({ kind: "open", code: "closed-in-words" }),
    );
  });
});

describe("words about getting in that do not say whether a wheelchair can", () => {
  it("stand on the page, and are asked about once for their column", async () => {
    const result = await importLines(
      "Activiteit;Soort;Toegankelijkheid",
      "Eetclub;koken;verhard",
      "Bakclub;koken;buiten",
      "Soepclub;koken;rolstoeltoegankelijk",
    );
    expect(activitiesIn(result)["Eetclub"]?.["accessibility"]).toEqual({ note: "verhard" });
    expect(result.report.questions.find(({ column }) => column === "Toegankelijkheid")).toMatchObject({
      ofColumn: true,
      values: [{ value: "verhard" }, { value: "buiten" }],
    });
    expect(result.report.totals).toMatchObject({ taken: 3, questions: 0 });
  });

  it("are asked of their row where we think that it cannot: that stands, and may be wrong", async () => {
    const { report } = await importLines("Activiteit;Soort;Toegankelijkheid", "Eetclub;koken;klinkers");
    expect(report.totals).toMatchObject({ taken: 0, questions: 1 });
  });
});
