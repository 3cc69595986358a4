import { describe, expect, test } from "vitest";
import { importText } from "../../../support/import-rows.ts";

const asked = async (...lines: string[]) => {
  const { report } = await importText(lines.join("\n"), { organizationName: "Thuis in de Wijk" });
  return report.questions
    .filter(({ code }) => code === "organization-in-text")
    .flatMap(({ values }) => values.map(({ value, rows }) => `${value}: ${rows.join(" ")}`));
};

describe("a sheet of one provider that names another beside a row asks once for each name", () => {
  test("in its column for contact", async () => {
    expect(
      await asked(
        "Naam;Dag;Contact;Telefoon",
        "Bingo;maandag;Stichting De Ark;036-5551234",
        "Soep;dinsdag;Stichting De Ark;036-5551234",
        "Koffie;woensdag;Welzijn Zuid;036-5550000",
        "Stoelyoga;donderdag;WZD;036-5550001",
        "Schaken;vrijdag;Henk de Vries;",
        "Breien;zaterdag;gastvrouw;",
        "Zingen;zondag;TIDW;",
      ),
    ).toEqual(["Stichting De Ark: 1 2", "Welzijn Zuid: 3", "WZD: 4"]);
  });

  test.each(["logo.alt", "logo_alt", "Logo naam", "logoName", "Alt-tekst logo"])(
    "in its column %s, which says whose logo it shows",
    async (header) => {
      expect(
        await asked(
          `name,${header},day`,
          "Hulp bij formulieren,Hulpaf,monday",
          "Spreekuur geld,Hulpaf,tuesday",
          "Taalspreekuur,Bibliotheek Zuid,friday",
        ),
      ).toEqual(["Hulpaf: 1 2", "Bibliotheek Zuid: 3"]);
    },
  );

  test("not where a column says who offers it", async () => {
    expect(
      await asked(
        "Naam;Dag;Aanbieder;Contact",
        "Bingo;maandag;De Ark;Stichting De Ark",
        "Soep;dinsdag;De Ark;",
      ),
    ).toEqual([]);
  });
});
