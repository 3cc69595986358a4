import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { activity } from "#schema/activity.ts";
import { activitiesIn, guideAfter, importText } from "../../support/import-rows.ts";

const HEADER =
  "Naam;Soort;Omschrijving;Dag;Tijd;Frequentie;Locatie;Adres;Postcode;Plaats;Kosten;Leeftijd;E-mail;Telefoon;Website;Contactpersoon;Aanbieder;Geldig tot";
const GOOD = "Thee;ontmoeten;;dinsdag;9-10;;De Hal;Kade 1;;;gratis;;;;;;Stichting Voorbeeld;";

const refusals = async (row: string) => {
  const result = await importText([HEADER, row, GOOD].join("\n"));
  const [first] = result.report.rows;
  return { titles: Object.keys(activitiesIn(result)), first, result };
};

describe("one bad row", () => {
  it("with a provider of one letter is refused, and the next row is taken", async () => {
    const { titles, first } = await refusals("Koffie;ontmoeten;;maandag;9-10;;De Hal;;;;gratis;;;;;;S;");
    expect(titles).toEqual(["Thee"]);
    expect(first?.outcome).toBe("refused");
    expect(first?.remarks.map(({ column, value }) => [column, value])).toContainEqual(["Aanbieder", "S"]);
  });

  it("with a name of one letter is refused with a Dutch sentence about that cell", async () => {
    const { titles, first } = await refusals(
      "K;ontmoeten;;maandag;9-10;;De Hal;;;;gratis;;;;;;Stichting Voorbeeld;",
    );
    expect(titles).toEqual(["Thee"]);
    expect(first?.remarks).toContainEqual(
      expect.objectContaining({ kind: "question", column: "Naam", value: "K", code: "title-short" }),
    );
  });

  it("keeps its other facts when one of them cannot stand in the guide, and asks about that cell", async () => {
    const long = `${"Zeer".repeat(30)} Groot`;
    const { titles, first } = await refusals(
      `Koffie;ontmoeten;;maandag;9-10;;De Hal;Kade 1;1317 NB;${long};gratis;;a..b@voorbeeld.example.nl;;;;Stichting Voorbeeld;`,
    );
    expect(titles).toEqual(["Koffie", "Thee"]);
    expect(first?.outcome).toBe("questions");
    expect(first?.remarks.map(({ column }) => column)).toEqual(expect.arrayContaining(["Plaats", "E-mail"]));
  });

  it("never stops the sheet, whatever stands in its cells", async () => {
    const cell = fc
      .oneof(
        fc.constantFrom(
          "",
          "S",
          "-",
          "0",
          "999",
          "13:00-12:00",
          "31-02-2026",
          "€ -5",
          "€ 99999999",
          "0-0",
          "120-3 jaar",
          "a..b@c.nl",
          "http://[x",
          "https://x",
          "+31",
          "1000 SA",
          "Postbus 1",
          "1e 9e week",
          "ma t/m zo 25:00",
          "elke 99 weken",
          "100 keer",
          "€ 1 per 0 maanden",
          "9999-12-31",
          "Hendrik Bakel 1",
          "mw. Jansen",
          "🎈",
        ),
        fc.string({ unit: "binary", maxLength: 40 }),
        fc.string({ unit: "binary", minLength: 100, maxLength: 400 }),
      )

      // A file with a zero byte is no sheet; that is said of the file.
      .map((text) => `"${text.replace(/"/g, "'").replace(/\p{C}/gu, " ")}"`);
    const rows = fc.array(fc.array(cell, { minLength: 18, maxLength: 18 }), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(rows, async (cells) => {
        const text = [HEADER, ...cells.map((row) => row.join(";")), GOOD].join("\n");
        const result = await importText(text);
        expect(activitiesIn(result)["Thee"]).toBeDefined();
        expect(result.report.rows.flatMap(({ remarks }) => remarks.map(({ code }) => code))).not.toContain(
          "row-unreadable",
        );
        for (const { path, value } of result.changes)
          if (path.startsWith("activities/")) expect(activity.safeParse(value).success).toBe(true);
        const again = await importText(text, { existing: guideAfter(result.changes) });
        expect(again.changes).toEqual([]);
      }),
      { numRuns: 40, endOnFailure: true },
    );
  });

  it("does not stop at a file of the guide that does not fit any more: it stays as it is and is named", async () => {
    const first = await importText([HEADER, GOOD].join("\n"));
    const existing = guideAfter(first.changes);
    for (const { value } of existing.activities) value["tags"] = "techniek";
    const again = await importText([HEADER, GOOD].join("\n"), { existing });
    expect(again.changes).toEqual([]);
    expect(again.report.rows[0]?.remarks.map(({ code }) => code)).toContain("file-unfit");
  });
});
