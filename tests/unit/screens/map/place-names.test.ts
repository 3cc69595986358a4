import { describe, expect, test } from "vitest";
import { layNames, type PlaceName } from "#screens/map/place-names.ts";

/** A flat little world of one pixel per thousandth of a degree. */
const toPixels = ([lat, lng]: [number, number]) => ({ x: lng * 1000, y: -lat * 1000 });
const name = (
  text: string,
  lat: number,
  lng: number,
  kind: PlaceName["kind"] = "neighbourhood",
): PlaceName => ({
  name: text,
  at: [lat, lng],
  kind,
});

describe("Names stand where nothing else stands", () => {
  test("a name with room stands at its place", () => {
    expect(layNames([name("Filmwijk", 0, 0)], [], 13, toPixels)).toEqual([
      { ...name("Filmwijk", 0, 0), beside: 0, below: 0 },
    ]);
  });

  test("a name makes way for a table", () => {
    const [placed] = layNames([name("Filmwijk", 0, 0)], [{ lat: 0, lng: 0 }], 13, toPixels);
    expect(placed?.below).toBe(-36);
  });

  test("a name with tables above and below it stands beside them", () => {
    const tables = [-0.036, 0, 0.036].map((lat) => ({ lat, lng: 0 }));
    const [placed] = layNames([name("Filmwijk", 0, 0)], tables, 13, toPixels);
    expect(Math.abs(placed?.beside ?? 0)).toBeGreaterThan(0);
  });

  test("in a narrow frame names are smaller, and more of them have room", () => {
    const two = [name("Almere Stad", 0, 0.1, "district"), name("Almere Hout", 0, 0.21, "district")];
    const besideOf = (right: number) =>
      layNames(two, [], 11, toPixels, { left: 0, right }).map(({ beside, below }) => [beside, below]);
    expect(besideOf(600)[1]).not.toEqual([0, 0]);
    expect(besideOf(400)).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });

  test("of two names in one place the first of the list stays", () => {
    const both = [name("Almere Stad", 0, 0, "district"), name("Centrum", 0, 0.001)];
    const crowded = [
      { lat: 0.05, lng: 0 },
      { lat: -0.05, lng: 0 },
    ];
    expect(layNames(both, crowded, 13, toPixels).map((placed) => placed.name)).toEqual(["Almere Stad"]);
  });

  test("the name of a district may stand over the chairs of tables, where that of a neighbourhood has no room", () => {
    const around = [-0.065, 0, 0.065].flatMap((lat) => [-0.06, 0, 0.06].map((lng) => ({ lat, lng })));
    const laid = (kind: PlaceName["kind"]) =>
      layNames([name("Oud", 0, 0, kind)], around, 13, toPixels).map((placed) => placed.name);
    expect(laid("neighbourhood")).toEqual([]);
    expect(laid("district")).toEqual(["Oud"]);
  });

  test("from afar only the districts are named", () => {
    const both = [name("Almere Stad", 0, 0, "district"), name("Filmwijk", 5, 5)];
    expect(layNames(both, [], 11, toPixels).map((placed) => placed.name)).toEqual(["Almere Stad"]);
  });

  test("a name that the edge of the map would cut through is not written; beside the map it waits", () => {
    const names = [name("Filmwijk", 0, 0), name("Waterwijk", 0, 0.2), name("Parkwijk", 0, 0.5)];
    const laid = layNames(names, [], 13, toPixels, { left: 10, right: 400 });
    expect(laid.map((placed) => placed.name)).toEqual(["Waterwijk", "Parkwijk"]);
  });
});
