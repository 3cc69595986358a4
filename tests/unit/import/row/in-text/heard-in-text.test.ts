import { describe, expect, test } from "vitest";
import { ageInText, genderInText, genderInTitle } from "#import/row/in-text/audience-in-text.ts";
import { costInText } from "#import/row/in-text/cost-in-text.ts";
import { placeInText } from "#import/row/in-text/place-in-text.ts";
import { signUpInText } from "#import/row/in-text/sign-up-in-text.ts";

describe("an age in a text", () => {
  test.each([
    ["Werelddansen voor 55+ers, rustig aan.", { minAge: 55 }],
    ["Een middag voor volwassenen en kinderen vanaf 8 jaar.", { minAge: 8 }],
    ["Deze groep is bedoeld voor jongeren van 12 tot 18 jaar.", { minAge: 12, maxAge: 18 }],
    ["Voor 65-plussers uit de buurt.", { minAge: 65 }],
    ["Leeftijd: 18 t/m 27 jaar.", { minAge: 18, maxAge: 27 }],
  ])("%j says so", (text, value) => {
    expect(ageInText(text)).toMatchObject({ value, certain: true });
  });
  test.each(["De groep telt veel 65-plussers.", "Voor kinderen van 8 tot 12 jaar en voor 55-plussers."])(
    "%j is asked",
    (text) => expect(ageInText(text)?.certain).toBe(false),
  );
  test.each([
    "De club bestaat al 25 jaar.",
    "Na 40 jaar ervaring vertelt hij erover.",
    "Voor jong en oud, met maximaal 8 personen.",
    "Kinderen tot 12 jaar gratis.",
    "Vooral voor 55-plussers, maar iedereen mag komen.",
    "Voor ouders met kinderen tot 4 jaar.",
    "Elke dinsdag van 10 tot 12 uur.",
    "Voor 1 oktober aanmelden.",
  ])("%j says nothing of it", (text) => expect(ageInText(text)).toBeUndefined());
});

describe("women or men in a title", () => {
  test.each([
    ["Taalgroep voor vrouwen", "women"],
    ["Gym op muziek voor mannen", "men"],
    ["Zwemmen (alleen vrouwen)", "women"],
    ["Fitness voor oudere dames", "women"],
  ])("%j says so", (title, value) => {
    expect(genderInTitle(title)).toMatchObject({ value, certain: true });
  });
  test.each(["Damesgym", "Mannenkoor De Golf", "Vrouwenochtend", "Heren koken"])("%j is asked", (title) =>
    expect(genderInTitle(title)?.certain).toBe(false),
  );
  test.each([
    "Dansen voor vrouwen en mannen",
    "Internationale Vrouwendag",
    "Word een heldin!",
    "Wandelen, niet alleen voor vrouwen",
    "Man en paard",
    "Heerenveen fietst",
  ])("%j says nothing of it", (title) => expect(genderInTitle(title)).toBeUndefined());

  test("a text says so only when it says for whom it is", () => {
    expect(genderInText("Deze groep is alleen voor vrouwen.")).toMatchObject({
      value: "women",
      certain: true,
    });
    expect(genderInText("Een veilige plek voor vrouwen om te praten.")?.certain).toBe(false);
    expect(genderInText("Voor vrouwen en mannen.")).toBeUndefined();
    expect(genderInText("De vrouw van de bakker vertelt.")).toBeUndefined();
  });
});

describe("a price in a text", () => {
  test.each([
    "Deelname is gratis.",
    "De toegang is helemaal gratis.",
    "Kom gratis met al uw vragen over uw telefoon.",
    "Kom langs bij het gratis spreekuur.",
    "Er zijn geen kosten aan verbonden.",
    "Gratis.",
    "Iedereen kan gratis meedoen.",
  ])("%j is free", (text) => {
    expect(costInText(text)).toMatchObject({ value: { costs: [{ amount: 0 }] }, certain: true });
  });
  test.each([
    ["De kosten zijn € 3 per keer.", 3],
    ["Entree: € 2,50.", 2.5],
    ["U betaalt een eigen bijdrage van 4 euro per keer.", 4],
  ])("%j is that price", (text, amount) => {
    expect(costInText(text)).toMatchObject({ value: { costs: [{ amount }] }, certain: true });
  });
  test.each([
    "U kunt mee-eten, tegen een vergoeding.",
    "De kosten zijn € 3 per keer, of € 25 per jaar voor leden.",
    "De eerste keer is gratis.",
    "Wie meehelpt, eet gratis mee.",
    "Een kop soep kost € 2.",
  ])("%j is asked", (text) => expect(costInText(text)?.certain).toBe(false));
  test.each([
    "Gratis koffie en thee.",
    "U kunt gratis parkeren.",
    "Een gezellige middag.",
    "Het kost geen moeite.",
    "Een oud-leraar geeft gratis tips.",
  ])("%j says nothing of it", (text) => expect(costInText(text)).toBeUndefined());
});

describe("signing up in a text", () => {
  test.each([
    "U hoeft zich niet van tevoren aan te melden.",
    "Je hoeft je niet van tevoren aan te melden.",
    "Aanmelden is niet nodig.",
    "Je bent welkom zonder afspraak.",
    "Vrije inloop.",
    "Loop gerust binnen.",
    "Aanmelden mag, maar hoeft niet.",
  ])("%j: not needed", (text) => {
    expect(signUpInText(text)).toMatchObject({ value: { needed: false }, certain: true });
  });
  test.each([
    "Meld u vooraf aan bij het Taalpunt.",
    "Wel vooraf aanmelden bij de balie.",
    "Aanmelden is verplicht.",
    "Reserveren kan via de website.",
    "Opgeven bij de receptie.",
  ])("%j: needed", (text) => {
    expect(signUpInText(text)).toMatchObject({ value: { needed: true }, certain: true });
  });
  test.each(["Aanmelden is niet nodig. Voor de lunch graag vooraf aanmelden."])("%j is asked", (text) =>
    expect(signUpInText(text)?.certain).toBe(false),
  );
  test.each([
    "Een gezellige middag.",
    "Kom gerust eerst kijken, zonder afspraak.",
    "Een opa zijn mag, maar hoeft niet.",
  ])("%j says nothing of it", (text) => expect(signUpInText(text)).toBeUndefined());
});

describe("a place in a text", () => {
  test.each([
    [
      "Deze middag is in het Dorpshuis: de ingang is aan de Kerkstraat 77.",
      { name: "Dorpshuis", street: "Kerkstraat 77" },
    ],
    [
      "U vindt ons in het Waterhuis, Professor Lorentzlaan 109 in Almere.",
      { name: "Waterhuis", street: "Professor Lorentzlaan 109", city: "Almere" },
    ],
  ])("%j is a place with an address", (text, value) => {
    expect(placeInText(text, ["Almere"])).toMatchObject({ value, certain: true });
  });
  test.each([
    ["In de bibliotheek in Almere hoort u mooie verhalen.", "bibliotheek"],
    ["Tosti eten in de moestuin", "moestuin"],
    ["Na afloop is er koffie in de kantine.", "kantine"],
    ["Iedere dinsdag wandelen wij in het park.", "park"],
    ["Wij komen elke week bijeen in de bibliotheek of bij u thuis.", "bibliotheek"],
    ["Kom naar de taalgroep in uw bibliotheek.", "bibliotheek"],
    ["Kaarten zijn te koop in het museum.", "museum"],
  ])("%j is a place to ask about", (text, name) => {
    expect(placeInText(text, ["Almere"])).toMatchObject({ value: { name }, certain: false });
  });
  test("where one came before is no place", () => {
    expect(placeInText("Vroeger kwamen wij samen in het dorpshuis.", ["Almere"])).toBeUndefined();
  });
  test.each([
    "Een boeiende avond.",
    "Wij lezen in de krant.",
    "In de pauze is er koffie.",
    "Verhuisd van Kerkstraat 3 naar Dorpsstraat 5.",
    "Kom naar de Tuinmarkt 5e editie.",
    "Het Zomerpark 2026 opent.",
  ])("%j names no place", (text) => expect(placeInText(text, ["Almere"])).toBeUndefined());
});
