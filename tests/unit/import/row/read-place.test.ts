import { expect, test } from "vitest";
import { readCity, readPlaceKind, readPostcode } from "#import/row/read-place.ts";

test("what kind of place it is", () => {
  expect(readPlaceKind("Online", {}).value).toBe("online");
  expect(readPlaceKind("Bij u thuis", {}).value).toBe("home");
  expect(readPlaceKind("Wisselende locaties", {}).value).toBe("various");
  expect(readPlaceKind("Thuishaven", { street: "Kade 1" }).value).toBe("venue");
  for (const said of [
    "via Teams",
    "https://zoom.us/j/123",
    "via WhatsApp",
    "Online (link volgt)",
    "digitaal via Zoom",
    "telefonisch",
    "Online, via Zoom of telefonisch",
  ])
    expect(readPlaceKind(said, {}).value, said).toBe("online");
  for (const said of ["thuis", "bij de deelnemer thuis", "aan huis", "bij mensen thuis", "op huisbezoek"])
    expect(readPlaceKind(said, {}).value, said).toBe("home");
  for (const said of [
    "diverse locaties",
    "Verschillende sporthallen",
    "op meerdere plekken in Ede",
    "locatie wisselt",
    "door de hele wijk",
    "alle bibliotheken",
    "geen vast adres",
    "alle bibliotheken",
    "geen vast adres",
  ])
    expect(readPlaceKind(said, {}).value, said).toBe("various");
  for (const said of [
    "De Wissel",
    "Internetcafé De Kade",
    "Diversiteitshuis",
    "Thuishaven",
    "Kunst- en Buurthuis De Brug",
  ])
    expect(readPlaceKind(said, {}).value, said).toBe("venue");
  expect(readPlaceKind(undefined, {}).remarks.map(({ code }) => code)).toEqual(["place-missing"]);
});
test.each([
  ["bij Wilma thuis", "place-private"],
  ["In het huis van Wilma", "place-private"],
  ["tuin van Wilma", "place-private"],
  ["bij een van de leden thuis", "place-private"],
  ["ten huize van de voorzitter", "place-private"],
  ["bij familie Linde", "place-private"],
  ["Buurthuis De Brug en Sporthal Noord", "place-two"],
  ["Buurthuis De Brug / Sporthal Noord", "place-two"],
  ["Kerkstraat 1 en Molenweg 4", "place-two"],
  ["Online en in De Brug", "place-two"],
  ["hybride", "place-two"],
  ["bij u thuis of in het buurthuis", "place-two"],
  ["De Brug/De Spil", "place-two"],
  ["Bibliotheek Zuid; Bibliotheek Noord", "place-two"],
  ["wordt nog bekendgemaakt", "place-missing"],
  ["Werkgebied: Borne en Hengelo", "place-missing"],
  ["Regio Twente", "place-missing"],
  ["nader te bepalen", "place-missing"],
])("%s is no place to go to: it is asked", (said, code) => {
  const { value, remarks } = readPlaceKind(said, {});
  expect([value, ...remarks.map((one) => one.code)]).toEqual([undefined, code]);
});
test("a postcode is written one way, and half a one is asked", () => {
  expect(readPostcode("1335 vs").value).toEqual({ postcode: "1335 VS", pc4: "1335" });
  expect(readPostcode("1357")).toMatchObject({
    value: { pc4: "1357" },
    remarks: [{ code: "postcode-short" }],
  });
  expect(readPostcode("B-2000").value).toBeUndefined();
});
test("capitals in the name of a town are put right", () => {
  expect(readCity("ALMERE").value).toBe("Almere");
  expect(readCity("CAPELLE AAN DEN IJSSEL").value).toBe("Capelle aan den Ijssel");
});

test.each(["Op kasten (verenigingshuizen)", "de gymzalen", "in buurthuizen", "huiskamers"])(
  "houses in the plural without a name are various: %s",
  (said) => expect(readPlaceKind(said, {}).value).toBe("various"),
);
test.each(["Kerken De Ark", "Zalencentrum Noord", "Scholengemeenschap Het Kompas"])(
  "a house by its name is one, whatever its number: %s",
  (said) => expect(readPlaceKind(said, {}).value).toBe("venue"),
);
