import { describe, expect, test } from "vitest";
import { activitiesIn, importText } from "../../../../support/import-rows.ts";

const LESSONS = [
  ["De Klimhal", "Lindelaan 4", "Klimmen (vanaf 12 jaar)", "maandag"],
  ["De Klimhal", "Lindelaan 4", "10 t/m 12 jaar", "dinsdag"],
  ["De Klimhal", "Lindelaan 4", "Boulderen", "woensdag"],
  ["De Klimhal", "Lindelaan 4", "Alle leeftijden (vanaf 7 jaar)", "donderdag"],
  ["Zaal Noord", "Kerkweg 12", "13+ jaar", "maandag"],
  ["Zaal Noord", "Kerkweg 12", "Speedklimmen", "dinsdag"],
  ["Zaal Noord", "Kerkweg 12", "Volwassenen", "vrijdag"],
];
const sheet = (header: string, rows = LESSONS) => [header, ...rows.map((row) => row.join(";"))].join("\n");

describe("the name of the house above a list of lessons", () => {
  test.each(["name;address.street;groep;dag", "naam;straat;les;dag", "Naam;Adres;Groep;Dag"])(
    "is no name of a lesson, and somebody is asked: %s",
    async (header) => {
      const result = await importText(sheet(header));
      const titles = Object.values(activitiesIn(result)).map(({ title }) => title);
      expect(titles).toContain("Boulderen");
      expect(titles).not.toContain("De Klimhal");
      expect(result.report.sheets[0]?.questions.map(({ taken }) => taken)).toContain("venue");
    },
  );

  test("a row that only says for whom it is asks for its name", async () => {
    const { report } = await importText(sheet("name;address.street;groep;dag"));
    const open = report.rows.filter(({ remarks }) => remarks.some(({ code }) => code === "title-for-whom"));
    expect(open.map(({ title }) => title)).toEqual([
      "10 t/m 12 jaar",
      "Alle leeftijden (vanaf 7 jaar)",
      "13+ jaar",
      "Volwassenen",
    ]);
  });

  test("a name that is given in more than one street stays the name of what is done", async () => {
    const rows = LESSONS.map(([, , group = "", day = ""], at) => ["Klimles", `Lindelaan ${at}`, group, day]);
    const result = await importText(sheet("naam;adres;groep;dag", rows));
    expect(Object.values(activitiesIn(result)).map(({ title }) => title)).toContain("Klimles");
  });
});
