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
test("the same name in another street is another place", () => {
  expect(
    collectLocations([
      draft(1, { name: "De Brug", street: "Brugstraat 1" }),
      draft(2, { name: "De Brug", street: "Kade 9" }),
    ]),
  ).toHaveLength(2);
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
