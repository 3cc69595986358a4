import { describe, expect, test } from "vitest";
import { readAddressCell, readCity, readPlaceKind, readPostcode } from "#import/row/read-place.ts";

describe("an address in one cell", () => {
  test.each([
    ["Brink 1, 7811 AA Emmen", { street: "Brink 1", postcode: "7811 AA", city: "Emmen" }],
    ["De Brug, Brugstraat 1, Deventer", { name: "De Brug", street: "Brugstraat 1", city: "Deventer" }],
    ["Kadelaan 12 Deventer", { street: "Kadelaan 12", city: "Deventer" }],
    ["Rijksweg 101 te Zutphen", { street: "Rijksweg 101", city: "Zutphen" }],
    [
      "Buurthuis De Kade (Kadelaan 12, 7417 AB Deventer)",
      { name: "Buurthuis De Kade", street: "Kadelaan 12", postcode: "7417 AB" },
    ],
    ["Plein 1940-1945 nr 3, Zutphen", { street: "Plein 1940-1945 nr 3", city: "Zutphen" }],
    [
      "Vertrek: Dorpshuis De Meent, Dorpsstraat 10, Vorden",
      { name: "Dorpshuis De Meent", street: "Dorpsstraat 10" },
    ],
  ])("%s", (text, expected) => {
    expect(readAddressCell(text).value).toMatchObject(expected);
  });
});

test("what kind of place it is", () => {
  expect(readPlaceKind("Online", {}).value).toBe("online");
  expect(readPlaceKind("Bij u thuis", {}).value).toBe("home");
  expect(readPlaceKind("Wisselende locaties", {}).value).toBe("various");
  expect(readPlaceKind("Thuishaven", { street: "Kade 1" }).value).toBe("venue");
  expect(readPlaceKind(undefined, {}).remarks.map(({ code }) => code)).toEqual(["place-missing"]);
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
