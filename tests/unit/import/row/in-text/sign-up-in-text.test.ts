import { describe, expect, test } from "vitest";
import { signUpInText } from "#import/row/in-text/sign-up-in-text.ts";

describe("signing up, as organisations write it", () => {
  test.each([
    "Aanmelden via: 036 46 28 480",
    "Aanmelden:",
    "Geef je op voor 1 september.",
    "Inschrijven kan via de website.",
    "Reserveren verplicht",
    "Kunt u reserveren: 036 46 28 480",
    "Reservatie verplicht.",
    "Reservaties via de website.",
    "Opgave bij de balie",
    "U kunt zich aanmelden via het formulier.",
    "Bellen voor afspraak: 036-5550117",
    "Afspraak maken: 036-5550117",
    "Alleen op afspraak.",
    "Vooraf inschrijven verplicht via de uitdatabank.",
    "Reserveer uw plek op tijd.",
    "Registration required.",
  ])("%j: needed", (text) =>
    expect(signUpInText(text)).toMatchObject({ value: { needed: true }, certain: true }),
  );
  test.each([
    "Vooraf aanmelden niet nodig.",
    "Reservatie niet nodig.",
    "Geen reservatie vereist.",
    "Zonder reservatie.",
    "Loop gerust binnen!",
    "Geen inschrijving nodig.",
    "Zonder voorafgaande inschrijving.",
    "Je hoeft niet te reserveren.",
    "Niet vooraf inschrijven, gewoon komen.",
    "No registration needed.",
  ])("%j: not needed", (text) =>
    expect(signUpInText(text)).toMatchObject({ value: { needed: false }, certain: true }),
  );
  test.each([
    "Aanmelden is gewenst.",
    "Meld u aan als vrijwilliger.",
    "Aanmelden voor de nieuwsbrief kan via de website.",
    "Voor de lunch graag vooraf aanmelden.",
  ])("%j is asked: it may be for something else, or a wish", (text) =>
    expect(signUpInText(text)?.certain).toBe(false),
  );
  test.each([
    "Bel naar 036-5550117.",
    "Dan kunt u een afspraak maken.",
    "Aanmelden kan niet meer.",
    "Aan het eind kunt u zich aanmelden als helper in de wijk.",
    "U kunt zich aanmelden voor een proefles.",
    "Wie zich had aangemeld, kreeg een boek.",
  ])("%j says nothing of it", (text) => expect(signUpInText(text)).toBeUndefined());
});

test("the words of a link that was lost say nothing", () => {
  for (const text of ["Inschrijven: Klik hier", "Klik hier", "Aanmelden: hier"])
    expect(signUpInText(text)).toBeUndefined();
});
