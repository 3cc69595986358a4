import { describe, expect, test } from "vitest";
import { readPlaceLine } from "#import/row/place/read-place-line.ts";

/** What is said, without what is empty. */
const read = (text: string, towns: string[] = []) => {
  const { unclear, ...line } = readPlaceLine(text, towns);
  return unclear.length > 0 ? { ...line, unclear } : line;
};

describe("a house by its name with its street right behind it", () => {
  test.each([
    ["Sporthal Vliethorst Pieter de Hooch laan 7", "Sporthal Vliethorst", "Pieter de Hooch laan 7"],
    ["Buurthuis De Boog Anna Bijns straat 4 1315 AB Almere", "Buurthuis De Boog", "Anna Bijns straat 4"],
    ["Gymzaal Kompas Prins Hendrik plein 12a", "Gymzaal Kompas", "Prins Hendrik plein 12a"],
    ["Theater Zuid Grote Markt straat 3", "Theater Zuid", "Grote Markt straat 3"],
  ])("is read as far as it goes, and asked about: %s", (text, name, street) => {
    const { unclear, ...line } = readPlaceLine(text);
    expect(line).toMatchObject({ name, street });
    expect(unclear).toEqual([`${name} ${street}`]);
  });
  test.each(["Kerkstraat 4", "Huis ter Heideweg 20", "Kasteel Hillenraadtlaan 3"])(
    "%s is a street",
    (text) => {
      expect(readPlaceLine(text)).toEqual({ street: text, unclear: [] });
    },
  );
});

describe("an address in one cell", () => {
  test.each([
    ["Brink 1, 7811 AA Emmen", { street: "Brink 1", postcode: "7811 AA", pc4: "7811", city: "Emmen" }],
    ["De Brug, Brugstraat 1, Deventer", { name: "De Brug", street: "Brugstraat 1", city: "Deventer" }],
    ["Kadelaan 12, 7411", { street: "Kadelaan 12", figures: "7411" }],
    ["Kadelaan 12 Deventer", { street: "Kadelaan 12", city: "Deventer" }],
    ["Rijksweg 101 te Zutphen", { street: "Rijksweg 101", city: "Zutphen" }],
    ["Plein 1940-1945 nr 3, Zutphen", { street: "Plein 1940-1945 nr 3", city: "Zutphen" }],
    [
      "Dorpsstraat 12-14 bis, 8271BG IJsselmuiden, Nederland",
      { street: "Dorpsstraat 12-14 bis", postcode: "8271 BG", pc4: "8271", city: "IJsselmuiden" },
    ],
    [
      "Dorpsweg 8 A8271 BG IJsselmuiden",
      { street: "Dorpsweg 8 A", postcode: "8271 BG", pc4: "8271", city: "IJsselmuiden" },
    ],
    ["Adres: Molenweg 4 te Vorden", { street: "Molenweg 4", city: "Vorden" }],
    [
      "De Werkplaats (Kerkstraat 4, Opwijk Flemish Region, Belgium)",
      { name: "De Werkplaats", street: "Kerkstraat 4", city: "Opwijk", abroad: true },
    ],
    ["Kerkstraat 4, Opwijk Vlaams Gewest", { street: "Kerkstraat 4", city: "Opwijk" }],
    ["Korenmarkt zn, Deventer", { street: "Korenmarkt zn", city: "Deventer" }],
    ["De Brug, Marktplein z/n, Goor", { name: "De Brug", street: "Marktplein z/n", city: "Goor" }],
    ["Tussen de Bogen 16", { street: "Tussen de Bogen 16" }],
    ["Molenweg 12 Goor", { street: "Molenweg 12", city: "Goor" }],
    [
      "Molenweg 12 te 7471 BG Goor",
      { street: "Molenweg 12", postcode: "7471 BG", pc4: "7471", city: "Goor" },
    ],
    ["Molenweg 12, Goor (Ov)", { street: "Molenweg 12", city: "Goor" }],
    ["Molenweg 12 bus 3, Goor", { street: "Molenweg 12 bus 3", city: "Goor" }],
    ["Molenweg, Vorden", { street: "Molenweg", city: "Vorden" }],
  ])("%s", (text, line) => expect(read(text)).toEqual(line));
});

describe("a house with its address", () => {
  test.each([
    ["Buurthuis De Kade (Kadelaan 12, 7417 AB Deventer)", "Buurthuis De Kade", "Kadelaan 12"],
    ["Kadelaan 12, Deventer (De Kade)", "De Kade", "Kadelaan 12"],
    ["Vertrek: Dorpshuis De Meent, Dorpsstraat 10, Vorden", "Dorpshuis De Meent", "Dorpsstraat 10"],
    ["Verzamelen bij De Meent - Dorpsstraat 10 - Vorden", "De Meent", "Dorpsstraat 10"],
    ["‘De Meent’ op de Dorpsstraat 10b te Vorden", "De Meent", "Dorpsstraat 10b"],
    ["[De Meent](https://meent.example), Dorpsstraat 10", "De Meent", "Dorpsstraat 10"],
    ["Buurthuis De Kade Kadelaan 12 7417 AB Deventer", "Buurthuis De Kade", "Kadelaan 12"],
    ["Sporthal Zuid Sportlaan 21a, Vorden", "Sporthal Zuid", "Sportlaan 21a"],
    ["Sporthal De Kamp, Kampweg, Vorden", "Sporthal De Kamp", "Kampweg"],
    ["Clubgebouw SC'21, Vorden", "Clubgebouw SC'21", undefined],
    ["Restaurant De 3 Gezusters", "Restaurant De 3 Gezusters", undefined],
    ["Sporthal 2", "Sporthal 2", undefined],
    ["Voetbalveld 3", "Voetbalveld 3", undefined],
  ])("%s", (text, name, street) => {
    expect(read(text)).toMatchObject({ name, ...(street ? { street } : {}) });
    if (!street) expect(read(text)).not.toHaveProperty("street");
  });

  test("a town of which the name ends as a house does is a town", () => {
    expect(read("Kerkweg 4, Oldenzaal (De Spil)")).toEqual({
      name: "De Spil",
      street: "Kerkweg 4",
      city: "Oldenzaal",
    });
    expect(read("Kerkweg 4, Nijkerk")).toEqual({ street: "Kerkweg 4", city: "Nijkerk" });
  });
});

describe("a room or an entrance belongs to the house and is no house", () => {
  test.each([
    ["Gemeentehuis (ingang achter)", "ingang achter"],
    ["Buurthuis De Brug, zaal 3", "zaal 3"],
    ["Buurthuis De Brug - lokaal 4", "lokaal 4"],
    ["Buurthuis De Brug, 1e verdieping", "1e verdieping"],
    ["Buurthuis De Brug (kleine zaal)", "kleine zaal"],
    ["Buurthuis De Brug, Brugstraat 1, bij de receptie", "bij de receptie"],
    ["Buurthuis De Brug, zij-ingang aan het plein", "zij-ingang aan het plein"],
  ])("%s", (text, inside) => {
    const { name = "", inside: said } = readPlaceLine(text);
    expect([said, name]).toEqual([inside, text.split(/,| \(| - /)[0]]);
  });
});

describe("an address in another country is said to be so, and its postcode is none of here", () => {
  test.each([
    ["Sint-Jansplein 20, B-3300 Tienen", "Tienen"],
    ["Hauptstraße 3, 48529 Nordhorn", "Nordhorn"],
    ["Zaal Concordia, 20 Rue Grande, 59000 Rijsel", "Rijsel"],
    ["5 Beaufort Walk, Londen, Engeland", "Londen"],
  ])("%s", (text, city) => {
    expect(read(text)).toMatchObject({ city, abroad: true });
    expect(read(text)).not.toHaveProperty("pc4");
  });

  test("of four figures before a town nobody can tell", () => {
    expect(read("Sint-Jansplein 20, 3300 Tienen")).toEqual({
      street: "Sint-Jansplein 20",
      figures: "3300",
      city: "Tienen",
    });
  });
});

test("what nobody can tell is left over, not lost", () => {
  expect(read("Kerkweg 4, Vorden, Het Hoge")).toMatchObject({ unclear: ["Vorden"] });
  expect(read("De Linde, Overkant")).toEqual({ name: "De Linde", unclear: ["Overkant"] });
  expect(read("De Linde, Overkant", ["Overkant"])).toEqual({ name: "De Linde", city: "Overkant" });
});

test.each(["Lange Weideweg, 1234 AB Boskamp", "Lindelaan, 1234 AB Boskamp", "1234 AB Boskamp, Kerkstraat"])(
  "a street without a number before its postcode is a street: %s",
  (text) => {
    const { street, name, postcode } = readPlaceLine(text);
    expect([name, street?.split(" ").at(-1), postcode]).toEqual([undefined, expect.any(String), "1234 AB"]);
  },
);
