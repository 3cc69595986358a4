import { expect, test } from "vitest";
import { factsOfRow } from "../../../support/facts-of-row.ts";

const placeOf = (Locatie: string): string => {
  const { place, venue, street, postcode, town, asked } = factsOfRow({ Activiteit: "Bingo", Locatie });
  const parts = [venue, street, postcode, town].filter(Boolean);
  return [...(parts.length > 0 ? parts : [place]), asked ? "?" : ""].filter(Boolean).join(" | ");
};

test.each([
  [
    "Buurtcentrum De Wieken, Kerkstraat 12, 8011 AB Zwolle",
    "Buurtcentrum De Wieken | Kerkstraat 12 | 8011 AB | Zwolle",
  ],
  ["Café De Hoek, Zwolle", "Café De Hoek | Zwolle"],
  ["'t Trefpunt - Schoolstraat 3", "'t Trefpunt | Schoolstraat 3"],
  [
    "GC De Kroon, Burgemeester Jansenlei 4 bus 2, Edegem",
    "GC De Kroon | Burgemeester Jansenlei 4 bus 2 | Edegem",
  ],
  ["Gemeentehuis (raadzaal), Markt 1 te Deventer", "Gemeentehuis | Markt 1 | Deventer"],
  ["Wijkcentrum Oost: Van Goghstraat 15", "Wijkcentrum Oost | Van Goghstraat 15"],
  ["Jeugdhuis Spoor 9", "Jeugdhuis Spoor 9"],
  ["Kerkstraat, Zwolle", "Kerkstraat | Zwolle"],
  ["Louis Couperuslaan", "Louis Couperuslaan"],
  ["Kaya Grandi 12, Kralendijk", "Kaya Grandi 12 | Kralendijk"],
  ["Kaya Hulanda, Rincon", "Kaya Hulanda | Rincon"],
  ["Buurttuin Beatrixlaan, Zwolle", "Buurttuin Beatrixlaan | Zwolle"],
  ["Molenpark, Feest in Molenpark", "Molenpark, Feest in Molenpark"],
  ["parking aan de kerk, Kerkplein z/n, Zwolle", "Parking aan de Kerk | Kerkplein z/n | Zwolle"],
  ["Vilvoorde (Spiegelstraat 62)", "Spiegelstraat 62 | Vilvoorde"],
  ["Zwolle, Molenstraat 3", "Molenstraat 3 | Zwolle"],
  ["Almere Buurtcentrum De Wieken", "Buurtcentrum De Wieken | Almere"],
  ["Stadsmuseum, Zaal Memling, Brugge", "Stadsmuseum | Brugge"],
])("%s is one place", (text, said) => expect(placeOf(text)).toBe(said));

test.each([
  "De Stek / Dorpshuis Wijthmen",
  "Stadspark, Marktplein, Sint-Pietersplein",
  "Waagnatie, Rijnoever, Galgenwiel",
  "Kielpark, Bosplein, Sint-Janspark",
  "bibliotheek of wijkcentrum",
  "Heide / Weg",
  "Buurthuis De Brug en Sporthal Noord",
  "Kaya Hulanda (tijdelijk: Buurthuis Noord)",
])("%s may be more than one place, and is asked", (text) => expect(placeOf(text)).toMatch(/\?$/));

test.each([
  ["zie website", ""],
  ["alle locaties", ""],
  ["wisselend", "various"],
  ["diverse locaties in de wijk", "various"],
  ["online via Teams", "online"],
  ["bij u thuis", "home"],
])("%s names no house", (text, said) => expect(placeOf(text)).toBe(said));

test.each([
  ["Repair Café Heerenveen", "Heerenveen"],
  ["Huis van Gebed Ermelo", "Ermelo"],
  ["Wandelclub Alphen aan den Rijn", "Alphen aan den Rijn"],
  ["Dansschool Van Dalen", ""],
  ["Fietsclub naar Deventer", ""],
  ["Wandeling Deventer", ""],
  ["Stichting Caribisch Nederland", ""],
  ["Koor Anna Putten", ""],
])("%s is called after its town, or is not: %s", (Activiteit, town) =>
  expect(factsOfRow({ Activiteit, Omschrijving: "Iedereen is welkom." })["town"]).toBe(town),
);

test.each([
  ["In de bibliotheek, zaal 2.", "Bibliotheek"],
  ["In wijkcentrum De Schakel aan de Dorpsstraat 4 eten we samen.", "Wijkcentrum De Schakel"],
  ["We verzamelen bij het park.", ""],
])("%s in a text: %s", (Omschrijving, venue) =>
  expect(factsOfRow({ Activiteit: "Samen actief", Omschrijving })["venue"]).toBe(venue),
);

test("a town that stands beside a name is the town, where nothing else tells", () => {
  const around = {
    Activiteit: "Wandeling",
    Omgeving: "Vlaams-Brabant",
    Rond: "Wandeling Zemst Nog 4 plaatsen beschikbaar",
  };
  expect(factsOfRow({ ...around, Plek: "Vlaams-Brabant" })).toMatchObject({ town: "Zemst", status: "open" });
});
