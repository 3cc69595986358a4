import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "csv-parse/sync";
import { liesIn, ringsOf } from "#domain/region/outline-rings.ts";
import { drawMunicipality } from "#import/outlines/draw-municipality.ts";
import { drawRegion } from "#import/outlines/draw-region.ts";
import { tableOfGeoNames } from "#import/outlines/geonames-table.ts";
import { readOutlines } from "#import/outlines/read-outlines.ts";
import type { Municipality } from "#schema/municipality.ts";

const fixture = (name: string) =>
  readFileSync(join(import.meta.dirname, "../../../fixtures/new-municipality", name), "utf8");
const towns = readOutlines(fixture("gemeenten.topojson"));
const districts = readOutlines(fixture("wijken.geojson"));
const harlingen: Municipality = {
  name: "Harlingen",
  code: "GM0072",
  centre: { lat: 53.17, lng: 5.43 },
  neighbourhoods: ["Midlum", "Zeebuurt"].map((name) => ({ slug: name.toLowerCase(), name, pc4: [] })),
  postcodes: [],
};

describe("a municipality", () => {
  it("gets its own outline, and the land of its neighbours but no sea", () => {
    const { value } = drawMunicipality(harlingen, towns);
    expect(value.outlineSource).toBe("CBS / Kadaster (CC BY 4.0)");
    expect(liesIn([5.43, 53.17], ringsOf(value.outline!))).toBe(true);
    expect(liesIn([5.54, 53.19], ringsOf(value.around!))).toBe(true);
    expect(liesIn([5.35, 53.22], [...ringsOf(value.outline!), ...ringsOf(value.around!)])).toBe(false);
  });
  it("gets the shape of each neighbourhood that the file knows, and says which it does not", () => {
    const { value, drawn, without } = drawMunicipality(harlingen, districts);
    expect({ drawn, without }).toEqual({ drawn: ["Midlum"], without: ["Zeebuurt"] });
    expect(liesIn([5.46, 53.187], ringsOf(value.neighbourhoods[0]!.outline!))).toBe(true);
  });
  it("keeps what another file drew: the order of the commands does not matter", () => {
    const one = drawMunicipality(drawMunicipality(harlingen, towns).value, districts).value;
    const other = drawMunicipality(drawMunicipality(harlingen, districts).value, towns).value;
    expect(one).toEqual(other);
  });
  it("that is not in the file, or has no code yet, is said in a sentence", () => {
    expect(() => drawMunicipality({ ...harlingen, code: "GM0034" }, towns)).toThrow(
      "this file has no area of Harlingen (GM0034)",
    );
    const { code: _, ...without } = harlingen;
    expect(() => drawMunicipality(without, towns)).toThrow(/no CBS code yet; run .* --postcodes/);
  });
});

describe("a region", () => {
  const made = drawRegion({ name: "Kust", wanted: ["Harlingen", "gm1949"], shapes: towns });
  it("begins with municipalities of which nothing is known", () => {
    expect(made.municipalities).toEqual([
      { code: "GM0072", name: "Harlingen", state: "none-or-unknown" },
      { code: "GM1949", name: "Waadhoeke", state: "none-or-unknown" },
    ]);
  });
  it("is drawn with those that lie next to it, and no more of them than shows", () => {
    expect(made.drawing?.areas.map(({ name }) => name).sort()).toEqual([
      ...["Harlingen", "Súdwest-Fryslân", "Waadhoeke"],
    ]);
    const south = made.drawing!.areas.find(({ name }) => name === "Súdwest-Fryslân")!;
    expect(
      Math.min(
        ...ringsOf(south.outline)
          .flat()
          .map(([, lat]) => lat),
      ),
    ).toBeGreaterThan(53);
  });
  it("keeps what an editor wrote when it is drawn again", () => {
    const [first, ...rest] = made.municipalities;
    const source = { words: "De gemeente zelf", date: "2026-11-01" };
    const written = {
      ...made,
      intro: "Twee gemeenten aan de kust.",
      municipalities: [{ ...first!, source }, ...rest],
    };
    const again = drawRegion({ present: written, name: "Anders", wanted: ["Terschelling"], shapes: towns });
    expect(again).toMatchObject({ name: "Kust", intro: written.intro });
    expect(again.municipalities.map(({ name }) => name)).toEqual(["Harlingen", "Waadhoeke", "Terschelling"]);
    expect(again.municipalities[0]).toEqual({ ...first!, source });
  });
  it("without a name, without municipalities or with one nobody knows says so in a sentence", () => {
    const draw = (of: Partial<Parameters<typeof drawRegion>[0]>) => () =>
      drawRegion({ name: "Kust", wanted: ["Harlingen"], shapes: towns, ...of });
    expect(() => drawRegion({ wanted: ["Harlingen"], shapes: towns })).toThrow(/needs a name: add --name/);
    expect(draw({ wanted: [] })).toThrow(/no municipalities yet: add --with/);
    expect(draw({ wanted: ["Harlinge"] })).toThrow(/no municipality "Harlinge"/);
  });
});

describe("the postcodes of GeoNames", () => {
  it("belong to the municipality in which their middle lies", () => {
    const rows = parse<Record<string, string>>(tableOfGeoNames(fixture("NL.txt"), towns), { columns: true });
    const of = (town: string) => rows.filter(({ gemeente }) => gemeente === town).map(({ pc4 }) => pc4);
    expect(of("Harlingen")).toEqual(["8857", "8861", "8862", "8871"]);
    expect(of("Waadhoeke")).toContain("8801");
    expect(rows[0]).toMatchObject({ plaats: "Wijnaldum", gemeentecode: "GM0072", lat: "53.1964" });
  });
  it("need outlines of gemeenten", () => {
    expect(() => tableOfGeoNames(fixture("NL.txt"), districts)).toThrow(/take a file of gemeenten/);
  });
});
