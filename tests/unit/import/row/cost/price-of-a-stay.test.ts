import { expect, test } from "vitest";
import { activitiesIn, importText } from "../../../../support/import-rows.ts";

const costOf = async (header: string, row: string) =>
  activitiesIn(await importText(`${header}\n${row}`))["Kanokamp"]?.["costs"];

test.each(["deelnamekosten", "deelnameprijs", "participation fee", "kosten deelnemer"])(
  "%s of a few days in a row is for all of them",
  async (header) => {
    expect(await costOf(`naam;startdatum;einddatum;${header}`, "Kanokamp;2027-03-26;2027-03-29;40")).toEqual([
      { amount: 40, per: "course", for: "everyone" },
    ]);
  },
);

test("a price of what lasts for weeks stays a question", async () => {
  expect(
    await costOf("naam;startdatum;einddatum;deelnamekosten", "Kanokamp;2027-03-26;2027-06-29;40"),
  ).toEqual([]);
  expect(await costOf("naam;startdatum;einddatum;prijs", "Kanokamp;2027-03-26;2027-03-29;40")).toEqual([]);
});
