import { describe, expect, test } from "vitest";
import { readTownCell } from "#import/row/place/read-town-cell.ts";

const read = (text: string, { towns = [] as string[], alone = true } = {}) => {
  const { value, remarks } = readTownCell(text, towns, alone);
  const { unclear: _, ...line } = value ?? { unclear: [] };
  return { line, codes: remarks.filter(({ kind }) => kind === "question").map(({ code }) => code) };
};

describe("a town below “Plaats”", () => {
  test.each(["Gorredijk", "Nij Beets", "Bergen (NH)", "'s-Hertogenbosch", "Oldenzaal", "Isola 2000"])(
    "%s",
    (city) => expect(read(city)).toEqual({ line: { city }, codes: [] }),
  );
  test("with an article it may be a house, unless it is known or another column names the house", () => {
    expect(read("De Bilt").codes).toEqual(["place-or-town"]);
    expect(read("De Bilt", { towns: ["De Bilt"] })).toEqual({ line: { city: "De Bilt" }, codes: [] });
    expect(read("De Bilt", { alone: false })).toEqual({ line: { city: "De Bilt" }, codes: [] });
  });
});

test("a part of a known town behind it is no question", () => {
  expect(read("Zwolle, Stadshagen", { towns: ["Zwolle", "Stadshagen"] })).toEqual({
    line: { city: "Zwolle" },
    codes: [],
  });
  expect(read("Zwolle, Overkant", { towns: ["Zwolle", "Stadshagen"] }).codes).toEqual(["place-left-over"]);
});

describe("a house below “Plaats” is a house", () => {
  test.each([
    ["Buurthuis De Kade", { name: "Buurthuis De Kade" }],
    ["Buurthuis De Kade, Deventer", { name: "Buurthuis De Kade", city: "Deventer" }],
    ["Restaurant De 3 Gezusters", { name: "Restaurant De 3 Gezusters" }],
    ["Kerkstraat 12, Ede", { street: "Kerkstraat 12", city: "Ede" }],
    ["Sportpark Zuid", { name: "Sportpark Zuid" }],
    ["Station Noord", { name: "Station Noord" }],
    ["Online", { name: "Online" }],
  ])("%s", (text, line) => expect(read(text)).toEqual({ line, codes: [] }));
});

describe("what could be either is asked, and what is certain is read", () => {
  test.each([
    ["De Linde, Overkant", {}, "place-or-town"],
    ["Vorden, parkeerplaats achter de kerk", { city: "Vorden" }, "place-left-over"],
    ["Vorden, bij Wilma thuis", { city: "Vorden" }, "place-private"],
    ["bij een van de leden thuis", {}, "place-private"],
  ])("%s", (text, line, code) => expect(read(text)).toEqual({ line, codes: [code] }));
});
