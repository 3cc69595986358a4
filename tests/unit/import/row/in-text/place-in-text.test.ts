import { describe, expect, test } from "vitest";
import { placeInText, placeInTitle } from "#import/row/in-text/place-in-text.ts";

const certain = (heard: ReturnType<typeof placeInText>) => (heard?.certain ? heard.value : undefined);

describe("a house in a sentence that says that it happens there", () => {
  test.each([
    ["Elke maandag in de groene huiskamer.", { name: "groene huiskamer" }],
    ["Kom gerust eens eten op de moestuin.", { name: "moestuin" }],
    ["Iedere dinsdag kunt u in de bibliotheek in Vorden luisteren.", { name: "bibliotheek", city: "Vorden" }],
    [
      "De repetities vinden plaats in verpleeghuis De Wende te Vorden.",
      { name: "verpleeghuis De Wende", city: "Vorden" },
    ],
    ["Wij komen bijeen in de kantine van VV De Zwaluw.", { name: "kantine van VV De Zwaluw" }],
    ["De training gaat door in zaal Kortrijk.", { name: "zaal Kortrijk" }],
    ["Onze lessen gaan steeds door in Sporthal De Kamp.", { name: "Sporthal De Kamp" }],
    ["De les heeft plaats in zaal De Kring.", { name: "zaal De Kring" }],
    ["De lessen zijn in Sporthal De Kamp.", { name: "Sporthal De Kamp" }],
    ["Er is elke week soep in wijkcentrum De Schuur; wij zoeken hulp.", { name: "wijkcentrum De Schuur" }],
    [
      "Elke dinsdag bij Buurthuis De Brug (Kerkstraat 12, Ede).",
      { name: "Buurthuis De Brug", street: "Kerkstraat 12", city: "Ede" },
    ],
    ["Vertrek vanaf het parkeerterrein aan de Kerkweg 4 in Vorden.", { street: "Kerkweg 4", city: "Vorden" }],
  ])("%s", (text, value) => expect(certain(placeInText(text, []))).toMatchObject(value));
});

test("a house and another street in one sentence are not one place", () => {
  expect(placeInText("De route start bij de kerk en gaat langs de Molenweg 12.", [])?.certain).toBe(false);
});
test("a café that is held somewhere is no house", () => {
  expect(placeInTitle("Taalcafé Zuid: samen praten", [])).toBeUndefined();
});

describe("an address on lines of its own", () => {
  test.each([
    [
      "Elke woensdag van 10 tot 12 uur\nBuurtcentrum de Werf\nDorpsweg 8 A8271 BG IJsselmuiden06-12345678",
      { name: "Buurtcentrum de Werf", street: "Dorpsweg 8 A", postcode: "8271 BG", city: "IJsselmuiden" },
    ],
    [
      "Kom langs: Dorpsweg 8\n8271 BG IJsselmuiden\nProgramma:\nhttps://voorbeeld.example/rooster",
      { street: "Dorpsweg 8", postcode: "8271 BG", city: "IJsselmuiden" },
    ],
    [
      "Dinsdag: 19.00 tot 20.30\nAdres: Steunpunt Noord\nDorpsweg 8\n8271 BG IJsselmuiden",
      { name: "Steunpunt Noord", street: "Dorpsweg 8" },
    ],
    ["Locatie: MFC De Spil, Dorpsweg 1, Ede. Aanvang 10 uur.", { name: "MFC De Spil", city: "Ede" }],
    [
      "Binnenlopen: Havik 68\n8271 BG IJsselmuiden of bellen naar: 038 – 300 92 00",
      { street: "Havik 68", city: "IJsselmuiden" },
    ],
    ["Dorpsweg 61A\nOp vrijdag 14:00 – 16:00 uur", { street: "Dorpsweg 61A" }],
  ])("%j", (text, value) => expect(certain(placeInText(text, []))).toMatchObject(value));

  test("of two addresses neither is certain", () => {
    expect(
      certain(placeInText("Adres: Dorpsweg 8\n8271 BG IJsselmuiden\nAdres: Havik 68\n8011 AA Zwolle", [])),
    ).toBeUndefined();
  });
});

describe("a house at the end of a title", () => {
  test.each([
    ["Lunchen op de Moestuin", "Moestuin"],
    ["Spelmiddag in de bieb!", "bieb"],
    ["Yoga in Sporthal De Kamp", "Sporthal De Kamp"],
    ["Bingo (Buurthuis De Brink)", "Buurthuis De Brink"],
    ["Yoga @ Sporthal De Kamp", "Sporthal De Kamp"],
    ["Bingo - Dorpshuis De Meent", "Dorpshuis De Meent"],
    ["Wijkcentrum De Brug: koffieochtend", "Wijkcentrum De Brug"],
    ["Open huis in MFA De Stolp", "MFA De Stolp"],
    ["Tekenen (Spiegelstraat 62)", "Spiegelstraat 62"],
  ])("%s", (title, name) => expect(certain(placeInTitle(title, []))).toMatchObject({ name }));
  test.each(["In de bibliotheek leren lezen", "Werken op de boerderij voor jongeren"])(
    "%s: it is asked",
    (title) => expect(placeInTitle(title, [])?.certain).toBe(false),
  );
});

test.each([
  "13.30 tot 15.00",
  "van 10 tot 12",
  "Dinsdag 10",
  "Groep 3",
  "Week 12\nLes 5",
  "10.00",
  "19.30-20.45",
  "8.30-9.00 uur",
  "06 12345678",
  "di 10.00 - 12.00",
])("%s is a time or a number and no street", (text) => expect(placeInText(text, [])).toBeUndefined());

describe("at home and online", () => {
  test.each([
    ["Spelletjes aan huis", "home"],
    ["Vriendschappelijk huisbezoek", "home"],
    ["Voorlezen bij u thuis", "home"],
    ["Online cursus digitale foto's", "online"],
    ["Praatgroep (via Teams)", "online"],
  ])("%s", (title, place) => expect(certain(placeInTitle(title, []))).toEqual({ place }));
  test.each(["Vrijwilligers bezorgen maaltijden aan huis.", "Wij spreken elkaar soms via Zoom."])(
    "%s: in a text it is asked",
    (text) => expect(placeInText(text, [])?.certain).toBe(false),
  );
});

describe("a club that is told without a verb", () => {
  test.each([
    ["Actieve volleybalclub in Sporthal De Kamp.", "Sporthal De Kamp"],
    ["Gemengd koor in Kerkcentrum De Bron", "Kerkcentrum De Bron"],
    ["De grootste tennisvereniging van het dorp op Sportpark Zuid.", "Sportpark Zuid"],
    ["Schaakclub voor jong en oud in Dorpshuis De Til.", "Dorpshuis De Til"],
  ])("is where it says: %s", (text, name) => {
    expect(placeInText(text, [])).toMatchObject({ value: { name }, certain: true });
  });

  test.each([
    "Koor dat soms optreedt en na afloop borrelt in Café De Bron.",
    "Wandelgroep met kaarten te koop bij Boekhandel en Museum De Til.",
    "Foto's hangen in Dorpshuis De Til.",
  ])("or only names a house: %s", (text) => {
    expect(placeInText(text, [])?.certain ?? false).toBe(false);
  });
});
