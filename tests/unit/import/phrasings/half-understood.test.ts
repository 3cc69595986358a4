import { describe, expect, test } from "vitest";
import { factsOfRow } from "../../../support/facts-of-row.ts";

const when = (Wanneer: string) => factsOfRow({ Activiteit: "Samen zingen", Wanneer });
const ofText = (Omschrijving: string) => factsOfRow({ Activiteit: "Samen actief", Omschrijving });
const place = (Locatie: string) => factsOfRow({ Activiteit: "Bingo", Locatie });

describe("a cell of which only half could be taken", () => {
  test.each([
    "Elke dinsdag, behalve de eerste van de maand, 10-12 uur",
    "ma 14u tot 16u (oneven weken) / do 9u30 - 11u",
    "eerste woensdag van de even maanden, 20u",
    "zaterdag 10 uur (zomer: 9 uur)",
    "elke 2e dinsdag",
    "hele week open van 9 tot 5",
  ])("%s is asked about", (text) => expect(when(text)["asked"]).not.toBe(""));
  test.each(["ma: De Brug, wo: De Spil", "Buurthuis De Brug (ma) / De Spil (do)", "De Brug + online"])(
    "%s names no single house",
    (text) => expect(place(text)).toMatchObject({ venue: "", asked: "place-two" }),
  );
  test.each([
    ["MFA Holtenbroek, ruimte 2.04", { venue: "MFA Holtenbroek" }],
    ["Zaal De Kring - Kerkplein 3 - 9000 Gent", { street: "Kerkplein 3", town: "Gent" }],
    ["Stationsstraat 12 bus 1, Leuven", { street: "Stationsstraat 12 bus 1", town: "Leuven" }],
    ["Sporthal Zuid (zijingang), Zwolle", { venue: "Sporthal Zuid", town: "Zwolle" }],
  ])("%s has all its parts", (text, said) => expect(place(text)).toMatchObject(said));
  test.each(["1e keer gratis", "gratis voor mantelzorgers", "vanaf € 10", "op aanvraag", "betalend"])(
    "%s is no price for everyone",
    (Kosten) => expect(factsOfRow({ Activiteit: "Bingo", Kosten })["cost"]).toBe(""),
  );
});

describe("a sentence about something else", () => {
  test.each([
    "De bibliotheek is open op dinsdag van 10 tot 12 uur, de cursus is op donderdag van 14 tot 16 uur.",
    "Vorig jaar was het elke dinsdag van 10 tot 12 uur.",
    "Kaarten zijn verkrijgbaar op maandag van 9 tot 12 uur.",
    "Elke woensdag van 14.00 tot 16.00 uur en elke eerste zaterdag van de maand van 10.00 tot 12.00 uur.",
  ])("%s gives no day", (text) => expect(ofText(text)["days"]).toBe(""));
  test.each([
    "Onze vereniging bestaat 50 jaar.",
    "Kinderen onder de 12 jaar gratis.",
    "Vanaf 4 personen gaat het door.",
    "Begeleiding door een man van 60 jaar.",
    "Voor moeders met baby's tot 1 jaar.",
  ])("%s gives no age", (text) => expect(ofText(text)["age"]).toBe(""));
  test.each([
    "De soep kost 2 euro.",
    "Met een Paspas gratis.",
    "Loten kosten 1 euro.",
    "De opbrengst van € 500 gaat naar het goede doel.",
    "Gratis parkeren voor de deur.",
    "Je krijgt vooraf een gratis training.",
  ])("%s gives no price", (text) => expect(ofText(text)["cost"]).toBe(""));
  test.each(["U kunt zich aanmelden voor onze nieuwsbrief.", "Voor de lunch graag aanmelden."])(
    "%s says nothing of signing up",
    (text) => expect(ofText(text)["signUp"]).toBe(""),
  );
});
