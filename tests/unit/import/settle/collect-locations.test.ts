import { expect, test } from "vitest";
import { collectLocations } from "#import/settle/collect-locations.ts";
import type { UnderstoodRow } from "#import/row/understand-row.ts";

const draft = (row: number, venue: UnderstoodRow["venue"]) =>
  ({ row, venue, remarks: [] }) as unknown as UnderstoodRow;

test("rows about one place complete each other", () => {
  const collected = collectLocations([
    draft(1, { name: "De Brug", street: "Brugstraat 1", point: { lat: 52.1, lng: 5.1 } }),
    draft(2, { name: "De Brug", street: "Brugstr. 1", postcode: "7411 AA", pc4: "7411" }),
    draft(3, { name: "de brug", pc4: "7411" }),
  ]);
  expect(collected.map(({ record }) => record)).toEqual([
    { name: "De Brug", street: "Brugstraat 1", postcode: "7411 AA", point: { lat: 52.1, lng: 5.1 } },
  ]);
});
test("an address of which only one row knows the house is that house", () => {
  const at = { street: "Brugstraat 1", city: "Deventer" };
  const rows = [
    draft(1, { name: "Brugstraat 1", ...at }),
    draft(2, { name: "Brugstraat 1", ...at }),
    draft(3, { name: "De Brug", ...at, postcode: "7411 AA" }),
  ];
  expect(collectLocations(rows).map(({ record }) => record)).toEqual([
    { name: "De Brug", ...at, postcode: "7411 AA" },
  ]);
});
test("an address with two houses is neither of them", () => {
  const street = "Brugstraat 1";
  const rows = ["Brugstraat 1", "De Brug", "Zwembad Zuid"].map((name, at) => draft(at, { name, street }));
  expect(
    collectLocations(rows)
      .map(({ record }) => record.name)
      .sort(),
  ).toEqual(["Brugstraat 1", "De Brug", "Zwembad Zuid"]);
});
test("the same name in another street is another place", () => {
  expect(
    collectLocations([
      draft(1, { name: "De Brug", street: "Brugstraat 1" }),
      draft(2, { name: "De Brug", street: "Kade 9" }),
    ]),
  ).toHaveLength(2);
});
test("two house numbers, two towns and two postcodes are two places, whatever the name", () => {
  const places = (...venues: Partial<NonNullable<UnderstoodRow["venue"]>>[]) =>
    collectLocations(venues.map((venue, at) => draft(at + 1, { name: "Dorpshuis", ...venue }))).length;
  expect(places({ street: "Kerkstraat 1" }, { street: "Kerkstraat 11" })).toBe(2);
  expect(places({ street: "Kerkstraat 1" }, { street: "Kerkstraat 1a" })).toBe(2);
  expect(places({ street: "Kerkstraat 1", city: "Dorp" }, { street: "Kerkstraat 1", city: "Stad" })).toBe(2);
  expect(places({ postcode: "7411 AB" }, { postcode: "7412 CD" })).toBe(2);
  expect(places({ pc4: "7411" }, { postcode: "7411 AB" })).toBe(1);
  expect(places({ city: "Almere" }, { city: "Almere Haven" })).toBe(1);
});
test("a name that two places have is asked, and not taken for the first of them", () => {
  const odd = { ...draft(3, { name: "Dorpshuis", city: "Vorden" }), values: {} } as unknown as UnderstoodRow;
  const collected = collectLocations([
    draft(1, { name: "Dorpshuis", street: "Kade 1" }),
    draft(2, { name: "Dorpshuis", street: "Plein 2" }),
    odd,
  ]);
  expect(collected.map(({ rows }) => rows.length)).toEqual([1, 1]);
  expect(odd.venue).toBeUndefined();
  expect(odd.remarks.map(({ code }) => code)).toEqual(["place-several"]);
  expect(odd.values.town).toBe("Vorden");
});
test("four digits are kept only when nobody knows the letters", () => {
  expect(collectLocations([draft(1, { name: "De Brug", pc4: "7411" })])[0]?.record).toEqual({
    name: "De Brug",
    pc4: "7411",
  });
});
test("a point far from the others is asked", () => {
  const odd = draft(3, { name: "De Brug", point: { lat: 52.3, lng: 5.1 } });
  collectLocations([
    draft(1, { name: "De Brug", point: { lat: 52.1, lng: 5.1 } }),
    draft(2, { name: "De Brug", point: { lat: 52.1, lng: 5.1 } }),
    odd,
  ]);
  expect(odd.remarks.map(({ code }) => code)).toEqual(["coordinates-differ"]);
});
