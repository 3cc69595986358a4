import { describe, expect, test } from "vitest";
import { activitiesIn, askedCodes, importText } from "../../../support/import-rows.ts";

const read = async (text: string) => {
  const found = await importText(`titel;datum;tekst\nKunstmarkt;2026-05-09;"${text}"`);
  return {
    ...activitiesIn(found)["Kunstmarkt"],
    asked: askedCodes(found.report.rows[0]?.remarks ?? []),
  } as { signUp?: object; costs?: object[]; asked: string[] };
};

describe("at a market one signs up, and pays, to sell", () => {
  test.each([
    "Standhouders welkom vanaf 8 uur. Inschrijven verplicht via de site.",
    "Opstellen vanaf 07u00. € 9,00 voor 3 meter. Inschrijven verplicht.",
    "Een kraam huren kan voor € 12. Inschrijven verplicht.",
  ])("so that is asked of who comes to look: %s", async (text) => {
    const { signUp, asked } = await read(text);
    expect(signUp).toEqual({});
    expect(asked).toContain("sign-up-in-text");
  });

  test.each([
    ["Standplaatsen 3 euro per meter. Gratis toegang voor bezoekers.", 0],
    ["Per meter 4 euro. Toegang voor bezoekers: GRATIS", 0],
    ["Standgeld: 11 euro per lopende meter. Inkom 4 euro.", 4],
    ["Kleine markt met veel bezoekers.Inkom GRATIS.Opstellen vanaf 08u00.€ 9,00 voor 3 meter.", 0],
  ])("and what who comes to look pays is the price: %s", async (text, amount) => {
    expect((await read(text)).costs).toEqual([{ amount, per: "visit", for: "everyone" }]);
  });
});

test("a workshop for which one signs up is no market", async () => {
  expect((await read("Schilderen op doek. Aanmelden verplicht via de site.")).signUp).toMatchObject({
    needed: true,
  });
});
