import { describe, expect, test } from "vitest";
import { activitiesIn, importText } from "../../../../support/import-rows.ts";

const sites = async (header: string) => {
  const result = await importText(
    [
      `Activiteit,${header}`,
      "Zangkoor,https://zang.example.nl/,https://kaart.example.nl/zang",
      "Schaken,https://schaken.example.nl/,https://kaart.example.nl/schaken",
      "Breien,https://breien.example.nl/,https://kaart.example.nl/",
    ].join("\n"),
  );
  return {
    sites: Object.values(activitiesIn(result)).map(
      ({ contact }) => (contact as { website?: string } | undefined)?.website,
    ),
    asked: result.report.sheets.flatMap(({ questions }) => questions.map(({ column }) => column)),
  };
};

describe("the page where somebody read it", () => {
  test.each([
    "officialUrl,sourcePageUrl",
    "site van de club,Link naar bron",
    "homepage_url,source url",
    "page,source page",
    "Officiële website,bron url",
  ])("gives way to the page of the activity: %s", async (header) => {
    expect(await sites(header)).toEqual({
      sites: ["https://zang.example.nl", "https://schaken.example.nl", "https://breien.example.nl"],
      asked: [],
    });
  });

  test("is where one reads on when there is no other", async () => {
    const result = await importText("Activiteit,source url\nZangkoor,https://zang.example.nl/");
    expect(Object.values(activitiesIn(result))).toMatchObject([
      { contact: { website: "https://zang.example.nl" } },
    ]);
  });
});
