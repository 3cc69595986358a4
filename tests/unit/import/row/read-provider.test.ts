import { describe, expect, test } from "vitest";
import { activitiesIn, askedCodes, importText } from "../../../support/import-rows.ts";

const read = async (provider: string) => {
  const found = await importText(
    `titel;datum;organisator\nKunstmarkt;2026-05-09;"${provider}"\nZangmiddag;2026-05-10;Zangkoor De Linde`,
  );
  return {
    provider: activitiesIn(found)["Kunstmarkt"]?.["organization"],
    asked: askedCodes(found.report.rows[0]?.remarks ?? []),
  };
};

describe("what a program cut out of a text is no name of who offers it", () => {
  test.each([
    "en wij als kring voor ruime paden",
    "te voldoen.Entree 3",
    "aniseren wij op zondag een kunstmarkt voor de wijk",
    "€ 5",
    "4,50",
  ])("%s", async (text) => {
    const { provider, asked } = await read(text);
    expect(provider).toBe("stichting-voorbeeld");
    expect(asked).toContain("organization-unclear");
  });

  test.each([
    ["de linde", "de-linde"],
    ["stichting wijkhuis de brug", "stichting-wijkhuis-de-brug"],
    ["Wij in de Wijk", "wij-in-de-wijk"],
    ["4H", "4h"],
  ])("%s is one", async (text, slug) => {
    expect((await read(text)).provider).toBe(slug);
  });
});
