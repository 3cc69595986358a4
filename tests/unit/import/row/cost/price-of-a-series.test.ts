import { describe, expect, test } from "vitest";
import { activitiesIn, importText } from "../../../../support/import-rows.ts";

const costs = async (header: string, row: string) => {
  const result = await importText(`Titel;Locatie;Prijs;${header}\nNaailes;Buurthuis De Linde;${row}\n`);
  return activitiesIn(result)["Naailes"]?.["costs"];
};

describe("one price for a row with several dates", () => {
  test.each(["Bijeenkomsten", "Aantal lessen", "aantal_sessies"])(
    "is of them all when %s counts them",
    async (name) => {
      expect(await costs(`${name};Data`, "€ 90,-;3;12-1-2027, 26-1-2027, 9-2-2027")).toMatchObject([
        { amount: 90, per: "course", visits: 3 },
      ]);
    },
  );
  test.each([["€ 5 per keer;3;12-1-2027, 26-1-2027, 9-2-2027"], ["€ 5;1;12-1-2027"]])(
    "is of each when it says so or there is one: %s",
    async (row) => {
      expect(await costs("Bijeenkomsten;Data", row)).toMatchObject([{ amount: 5, per: "visit" }]);
    },
  );
  test("is of each when nobody counts them", async () => {
    expect(await costs("Data", "€ 5;12-1-2027, 26-1-2027, 9-2-2027")).toMatchObject([
      { amount: 5, per: "visit" },
    ]);
  });
});
