import { describe, expect, test } from "vitest";
import { activitiesIn, importText } from "../../../support/import-rows.ts";

const signUpOf = async (header: string, cell: string) => {
  const result = await importText(`Activiteit,Dag,Kosten,${header}\nZanggroep,maandag,gratis,"${cell}"`);
  const [activity] = Object.values(activitiesIn(result)) as { signUp?: { needed?: boolean } }[];
  return {
    needed: activity?.signUp?.needed,
    asked: result.report.questions.some(({ code }) => code.startsWith("sign-up")),
  };
};

describe("somebody else signs one up", () => {
  test.each([
    ["Omschrijving", "U kunt uzelf hier niet aanmelden."],
    ["Omschrijving", "Een ouder, leerkracht of huisarts kan je aanmelden."],
    ["Omschrijving", "Zelf aanmelden is niet mogelijk."],
    ["Omschrijving", "U kunt zich niet rechtstreeks aanmelden. Aanmelding loopt via het wijkteam."],
    ["Hoe kom je binnen?", "Via een hulpverlener; niet zelf aanmelden"],
    ["Toegang", "Een plek kunt u niet zelf aanvragen. Dat doet de jeugdzorg."],
    ["Omschrijving", "Uw begeleider kan u aanmelden."],
  ])("%s: %s is asked about, and never taken for one's own signing up", async (header, cell) => {
    expect(await signUpOf(header, cell)).toEqual({ needed: undefined, asked: true });
  });

  test.each([
    ["U kunt zich aanmelden via de website.", true],
    ["Op onze site kan je je aanmelden.", true],
    ["Aanmelden is niet nodig.", false],
    ["U hoeft zich niet aan te melden.", false],
  ])("is not what this says: %s", async (cell, needed) => {
    expect(await signUpOf("Omschrijving", cell)).toMatchObject({ needed });
  });
});
