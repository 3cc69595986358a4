import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Municipality } from "#schema/municipality.ts";
import { landOf } from "#screens/map/land.ts";

const at = (lat: number, lng: number) => ({ lat, lng });
const town = (centres: { lat: number; lng: number }[], district?: string): Municipality => ({
  name: "Waterdam",
  centre: centres[0] ?? at(52, 5),
  neighbourhoods: centres.map((centre, index) => ({
    slug: `wijk-${index}`,
    name: `Wijk ${index}`,
    centre,
    pc4: [],
    ...(district && { district }),
  })),
  postcodes: [],
});
const metres = (a: [number, number], b: [number, number]) =>
  Math.hypot((a[0] - b[0]) * 111_320, (a[1] - b[1]) * 111_320 * Math.cos((a[0] * Math.PI) / 180));

describe("The map draws land from the places the content knows", () => {
  test("every place gets a stone of its own, at most about one neighbourhood wide", () => {
    const centres = [at(52.37, 5.21), at(52.37, 5.225), at(52.38, 5.21), at(52.38, 5.225)];
    const { stones } = landOf([town(centres)]);
    expect(stones).toHaveLength(4);
    for (const stone of stones) {
      const nearest = Math.min(
        ...centres.map((centre) =>
          Math.max(...stone.map((corner) => metres(corner, [centre.lat, centre.lng]))),
        ),
      );
      expect(nearest).toBeLessThan(1200);
    }
  });

  test("where nobody lives there is no land", () => {
    const { stones } = landOf([town([at(52.3, 5.1), at(52.31, 5.1), at(52.5, 5.4)])]);
    const middle: [number, number] = [52.4, 5.25];
    expect(Math.min(...stones.flat().map((corner) => metres(corner, middle)))).toBeGreaterThan(5_000);
  });

  test("places at the same spot share a stone", () => {
    expect(landOf([town([at(52.37, 5.21), at(52.3701, 5.2101)])]).stones).toHaveLength(1);
  });

  test("districts are named before neighbourhoods, and a town without districts by its own name", () => {
    const kinds = (towns: Municipality[]) => landOf(towns).names.map(({ name, kind }) => `${kind} ${name}`);
    expect(kinds([town([at(52.37, 5.21)], "Stad")])).toEqual(["district Stad", "neighbourhood Wijk 0"]);
    expect(kinds([town([at(52.37, 5.21)])])).toEqual(["town Waterdam", "neighbourhood Wijk 0"]);
  });

  test("any places give shapes with corners and bounds round all of them", () => {
    const place = fc.record({
      lat: fc.double({ min: 51, max: 53, noNaN: true }),
      lng: fc.double({ min: 4, max: 6, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 30 }), (places) => {
        const { stones, bounds } = landOf([town(places)]);
        expect(stones.length).toBeGreaterThan(0);
        for (const [lat, lng] of stones.flat()) {
          expect(lat).toBeGreaterThanOrEqual(bounds[0][0] - 1e-5);
          expect(lat).toBeLessThanOrEqual(bounds[1][0] + 1e-5);
          expect(lng).toBeGreaterThanOrEqual(bounds[0][1] - 1e-5);
          expect(lng).toBeLessThanOrEqual(bounds[1][1] + 1e-5);
        }
      }),
    );
  });

  const half = ["5.2,52.3 5.25,52.3 5.25,52.5 5.2,52.5"];
  const inside = ([lat, lng]: [number, number]) =>
    lng <= 5.25001 && lng >= 5.19999 && lat > 52.29 && lat < 52.51;

  test("land ends where the municipality ends, so that its coast shows", () => {
    const waterdam = town([at(52.4, 5.22), at(52.4, 5.245), at(52.42, 5.24)]);
    expect(landOf([waterdam]).stones.flat().every(inside)).toBe(false);
    const { ground, stones } = landOf([{ ...waterdam, outline: half }]);
    expect(ground).toEqual([
      [
        [52.3, 5.2],
        [52.3, 5.25],
        [52.5, 5.25],
        [52.5, 5.2],
      ],
    ]);
    expect(stones.length).toBeGreaterThan(0);
    expect(stones.flat().every(inside)).toBe(true);
  });

  test("neighbourhoods have their real shape where that is known, and no circle is drawn beside it", () => {
    const waterdam = town([at(52.4, 5.22), at(52.42, 5.24)]);
    const [first, second] = waterdam.neighbourhoods;
    const neighbourhoods = [{ ...first!, outline: ["5.21,52.39 5.23,52.39 5.23,52.41"] }, second!];
    expect(landOf([{ ...waterdam, neighbourhoods }]).stones).toEqual([
      [
        [52.39, 5.21],
        [52.39, 5.23],
        [52.41, 5.23],
      ],
    ]);
  });

  test("a neighbourhood is named in its real shape, wherever its file says the middle is", () => {
    const [first] = town([at(52.1, 5.9)]).neighbourhoods;
    const outline = ["5.2,52.3 5.24,52.3 5.24,52.34 5.2,52.34"];
    const name = (of: string[]) =>
      landOf([{ ...town([at(52.1, 5.9)]), neighbourhoods: [{ ...first!, outline: of }] }]).names.at(-1)?.at;
    expect(name(outline)).toEqual([52.32, 5.22]);
    const moon = ["5.2,52.3 5.3,52.3 5.3,52.4 5.2,52.4 5.2,52.39 5.29,52.39 5.29,52.31 5.2,52.31"];
    expect(name(moon)).toEqual([52.1, 5.9]);
  });

  test("only where the neighbours are known too is the rest called water", () => {
    const waterdam = town([at(52.4, 5.22)]);
    expect(landOf([{ ...waterdam, outline: half }])).toMatchObject({ water: [], around: [] });
    const { water, around } = landOf([
      { ...waterdam, outline: half, around: ["5.25,52.3 5.4,52.3 5.4,52.5"] },
    ]);
    expect(around).toHaveLength(1);
    expect(water).toHaveLength(1);
    for (const [lat, lng] of around.flat()) {
      expect(lat).toBeGreaterThan(Math.min(...water.flat().map((corner) => corner[0])));
      expect(lng).toBeLessThan(Math.max(...water.flat().map((corner) => corner[1])));
    }
  });

  test("no municipality, no land, no error", () => {
    expect(landOf([]).stones).toEqual([]);
  });
});
