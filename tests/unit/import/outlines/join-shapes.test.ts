import { describe, expect, it } from "vitest";
import type { LngLat } from "#domain/region/outline-rings.ts";
import { joinShapes } from "#import/outlines/join-shapes.ts";
import type { Shape } from "#import/outlines/read-outlines.ts";

const tile = (x: number): LngLat[] => [
  [x, 52],
  [x + 1, 52],
  [x + 1, 53],
  [x, 53],
];
const shape = (code: string, name: string, x = 4, pc4?: string): Shape => ({
  ...{ code, name, rings: [tile(x)] },
  ...(pc4 && { pc4 }),
});
const area = (slug: string, name: string, pc4: string[] = [], x?: number) => ({
  ...{ slug, name, pc4 },
  ...(x !== undefined && { centre: { lat: 52.5, lng: x + 0.5 } }),
});
const joined = (...of: Parameters<typeof joinShapes>) =>
  Object.fromEntries([...joinShapes(...of)].map(([slug, own]) => [slug, own.map(({ name }) => name)]));

describe("areas of CBS go to the neighbourhood of the guide", () => {
  it("with the same name, whatever CBS adds to it", () => {
    const areas = [area("overgooi", "Overgooi"), area("midlum", "Midlum")];
    const shapes = [shape("BU00341001", "Overgooi (brt)"), shape("WK007201", "Wijk 01 Midlum")];
    expect(joined(areas, shapes, [])).toEqual({ overgooi: ["Overgooi (brt)"], midlum: ["Wijk 01 Midlum"] });
  });
  it("with a name that holds it, all parts of it", () => {
    const areas = [area("centrum", "Centrum Stad"), area("muziekwijk", "Muziekwijk")];
    const shapes = ["Centrum Almere Stad", "Muziekwijk Noord", "Muziekwijk Zuid"].map((name, at) =>
      shape(`WK00340${at}`, name),
    );
    expect(joined(areas, shapes, [])).toEqual({
      centrum: ["Centrum Almere Stad"],
      muziekwijk: ["Muziekwijk Noord", "Muziekwijk Zuid"],
    });
  });
  it("in which its middle lies, unless the postcodes say otherwise", () => {
    const shapes = [shape("WK000101", "De Kom", 4)];
    const postcodes = [{ pc4: "1234", centre: { lat: 52.4, lng: 4.4 } }];
    expect(joined([area("dorp", "Ons dorp", ["1234"], 4)], shapes, postcodes)).toEqual({ dorp: ["De Kom"] });
    expect(joined([area("dorp", "Ons dorp", ["9999"], 4)], shapes, postcodes)).toEqual({});
  });
  it("of the same district as one that was found", () => {
    const shapes = [shape("BU00340301", "Buitenhof", 4), shape("BU00340302", "Middenhof", 6)];
    expect(joined([area("de-hoven", "De Hoven", [], 4)], shapes, [])).toEqual({
      "de-hoven": ["Buitenhof", "Middenhof"],
    });
  });
  it("with the postcode that only one neighbourhood has", () => {
    const shapes = [shape("BU00010101", "Eerste", 4, "1234"), shape("BU00010202", "Tweede", 6, "5678")];
    const areas = [
      area("een", "Een", ["1234"]),
      area("twee", "Twee", ["5678"]),
      area("drie", "Drie", ["5678"]),
    ];
    expect(joined(areas, shapes, [])).toEqual({ een: ["Eerste"] });
    const bare = shapes.map(({ pc4: _, ...rest }) => rest);
    const postcodes = [{ pc4: "1234", centre: { lat: 52.4, lng: 4.4 } }];
    expect(joined(areas, bare, postcodes)).toEqual({ een: ["Eerste"] });
  });
  it("and to none when it is ground between neighbourhoods, or could be of two", () => {
    const shapes = [shape("WK000199", "Overig Dorp", 4), shape("WK000198", "Plein", 6)];
    const areas = [area("dorp", "Buiten", [], 4), area("a", "Plein"), area("b", "Plein")];
    expect(joined(areas, shapes, [])).toEqual({});
  });
});
