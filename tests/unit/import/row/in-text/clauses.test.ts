import { describe, expect, test } from "vitest";
import type { Activity } from "#schema/activity.ts";
import { inClauses } from "#import/row/in-text/clauses.ts";
import { activitiesIn, importText } from "../../../../support/import-rows.ts";

/** What is read of a row with this in its last cell. */
async function readOf(info: string, header = "Info") {
  const changes = await importText(
    `Activiteit;Dag;Tijd;${header}\nKoersbal;donderdag;14:00-16:00;"${info}"\n`,
  );
  const { costs, audience, signUp, ...activity } = activitiesIn(changes)["Koersbal"] as unknown as Activity;
  return {
    ...activity,
    cost: costs.map(({ amount, per }) => `${amount} ${per}`),
    age: [audience.minAge, audience.maxAge],
    signUp: signUp.needed,
  };
}

describe("a cell with several things in it", () => {
  test("gives each of them to its own reader, and keeps its words", async () => {
    const info = "€ 3,50 per keer, vanaf 55 jaar, aanmelden bij de balie";
    expect(await readOf(info)).toMatchObject({
      cost: ["3.5 visit"],
      age: [55, undefined],
      signUp: true,
      description: info,
    });
  });

  test.each([
    [
      "18 t/m 30 jaar | € 7,50 per avond | inclusief drankje | vooraf reserveren",
      ["7.5 visit"],
      [18, 30],
      true,
    ],
    [
      "Contributie € 80 per jaar, aanmelden verplicht, partner niet nodig",
      ["80 year"],
      [undefined, undefined],
      true,
    ],
    ["gratis deelname, honden welkom, 50+", ["0 visit"], [50, undefined], undefined],
    [
      "€ 2,50 incl. koffie/thee, geen ervaring nodig, opgeven niet nodig",
      ["2.5 visit"],
      [undefined, undefined],
      false,
    ],
  ])("%s", async (info, cost, age, signUp) => {
    expect(await readOf(info)).toMatchObject({ cost, age, signUp });
  });

  test.each(["Info", "Bijzonderheden", "Details"])(
    "how often it is below %j is heard beside a day",
    async (header) => {
      const { schedule } = await readOf(
        "elke eerste donderdag van de maand, max. 12 deelnemers, lift aanwezig",
        header,
      );
      expect(schedule).toMatchObject({ rules: [{ days: ["TH"], frequency: "monthly", weeks: [1] }] });
    },
  );

  test.each([
    "inschrijfgeld, € 10, vanaf 12 jaar",
    "borg, € 20 per persoon, opgeven verplicht",
    "lunch € 7,50, aanmelden verplicht",
    "eerste les gratis, daarna € 8 per keer",
    "€ 5 per keer, kinderen gratis",
    "alleen voor leden, € 25 per jaar",
    "dinsdag gratis, donderdag € 3 per keer",
    "wifi, gratis, 50+",
  ])("a price that its neighbours may change is not taken: %s", async (info) => {
    expect((await readOf(info)).cost).toEqual([]);
  });

  test.each([
    "begeleiding 18+, deelnemers 8-12 jaar",
    "niet op feestdagen, ook voor 75-plussers",
    "al 25 jaar, 50 leden",
  ])("an age that is nobody's limit is not taken: %s", async (info) => {
    expect((await readOf(info)).age).toEqual([undefined, undefined]);
  });

  test.each([
    "Samen eten op de laatste vrijdag van de maand, 17.30 uur, in de zaal.",
    "Van de andere groep, vanaf 12 jaar, is niets bekend",
  ])("what belongs together stays together: %s", (text) => {
    expect(inClauses(text)).not.toContain("\n17");
    expect(inClauses(text)).not.toContain("\nvanaf");
  });
});
