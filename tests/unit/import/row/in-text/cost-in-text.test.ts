import { describe, expect, test } from "vitest";
import { costInText } from "#import/row/in-text/cost-in-text.ts";

const FREE = { value: { costs: [{ amount: 0 }] }, certain: true };

describe("what one comes for, and is free", () => {
  test.each([
    "Gratis naailes",
    "Gratis juridisch advies",
    "Op vrijdag is er gratis inloop en staat de soep klaar.",
    "Elke eerste vrijdag van de maand is er een gratis inloop.",
    "Gratis koffie, gratis workshops, netwerk opbouwen",
    "Gratis maaltijd",
    "Wekelijks gratis voedselpakketten.",
    "Vrije toegang.",
    "Inkom: gratis",
    "Deelname gratis!",
    "U betaalt niets.",
    "Onze hulp is kosteloos.",
    "Kom dan gratis langs op het spreekuur, zonder afspraak.",
    "Kom gerust gratis langs.",
  ])("%j costs nothing", (text) => expect(costInText(text)).toMatchObject(FREE));
  test.each([
    "Na afloop is er een gratis lunch.",
    "Gratis proefles.",
    "Voor leden gratis training.",
    "De eerste les is gratis.",
    "U krijgt een gratis warme maaltijd.",
  ])("%j is at most asked", (text) => expect(costInText(text)?.certain ?? false).toBe(false));
});

describe("an amount in a text", () => {
  test.each([
    ["Eigen bijdrage € 2", [{ amount: 2 }]],
    ["€ 2,50 per keer.", [{ amount: 2.5 }]],
    ["Deelnemersbijdrage: 4 euro per keer", [{ amount: 4 }]],
    ["Kosten € 5 per keer, met stadspas € 2,50.", [{ amount: 5 }, { amount: 2.5, for: "discount-pass" }]],
    ["Inkom: € 6", [{ amount: 6 }]],
  ])("%j is what it costs", (text, costs) =>
    expect(costInText(text)).toMatchObject({ value: { costs }, certain: true }),
  );
  test.each([
    "U kunt voor € 3 mee-eten.",
    "De cursus kost € 60, het boek € 15.",
    "Wie wint krijgt een prijs van € 50.",
    "De kosten zijn € 3, kinderen € 1.",
  ])("%j is asked", (text) => expect(costInText(text)?.certain).toBe(false));
  test.each([
    "Om 15.00 uur start de eerste ronde, inloop vanaf 14.30 uur.",
    "De prijsuitreiking is om 12.00 uur.",
  ])("%j is a time, no amount", (text) => expect(costInText(text)).toBeUndefined());
});

describe("a price that is not of now, or of others", () => {
  test("says nothing, or is asked", () => {
    expect(costInText("Vorig jaar was de middag gratis.")).toBeUndefined();
    expect(costInText("Bij een andere groep kost het € 3.")?.certain).toBe(false);
    expect(costInText("Deelname kost 3 euro per keer inclusief koffie.")).toMatchObject({ certain: true });
  });
});
