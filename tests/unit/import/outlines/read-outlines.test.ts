import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readOutlines } from "#import/outlines/read-outlines.ts";

const square = [
  [5, 52],
  [5.1, 52],
  [5.1, 52.1],
  [5, 52.1],
  [5, 52],
];
const collection = (properties: object, geometry: object = { type: "Polygon", coordinates: [square] }) =>
  JSON.stringify({ type: "FeatureCollection", features: [{ type: "Feature", properties, geometry }] });
const named = { statcode: "GM0001", statnaam: "Dorp" };

describe("a file of outlines", () => {
  it("says the same areas as GeoJSON and as TopoJSON", () => {
    const topology = JSON.stringify({
      type: "Topology",
      transform: { scale: [0.1, 0.1], translate: [5, 52] },
      arcs: [
        [
          [0, 0],
          [1, 0],
        ],
        [
          [0, 0],
          [0, 1],
          [1, 0],
          [0, -1],
        ],
      ],
      objects: {
        gemeenten: {
          type: "GeometryCollection",
          geometries: [{ type: "Polygon", properties: named, arcs: [[0, -2]] }],
        },
      },
    });
    const [fromTopology] = readOutlines(topology);
    const [fromGeoJson] = readOutlines(collection(named));
    expect(fromTopology).toMatchObject({ code: "GM0001", name: "Dorp" });
    const corners = (rings: readonly [number, number][][]) =>
      rings
        .flat()
        .map(([lng, lat]) => `${lng.toFixed(3)} ${lat.toFixed(3)}`)
        .sort();
    expect(corners(fromTopology!.rings)).toEqual(corners(fromGeoJson!.rings));
  });

  it("of CBS, PDOK and cartomap is read, with the postcode where it has one", () => {
    const [shape] = readOutlines(
      collection({
        buurtcode: "BU00340101",
        buurtnaam: "Centrum",
        gemeentecode: "GM0034",
        meest_voorkomende_postcode: "1354",
      }),
    );
    expect(shape).toMatchObject({ code: "BU00340101", name: "Centrum", pc4: "1354" });
  });

  it("keeps a hole, the other way round", () => {
    const hole = [
      [5.02, 52.02],
      [5.04, 52.02],
      [5.04, 52.04],
      [5.02, 52.02],
    ];
    const [shape] = readOutlines(collection(named, { type: "Polygon", coordinates: [square, hole] }));
    expect(shape?.rings).toHaveLength(2);
    expect(shape?.rings[1]).toEqual(hole.slice(0, -1).toReversed());
  });

  it("reads a real one of CBS, islands included", () => {
    const text = readFileSync(
      join(import.meta.dirname, "../../../fixtures/new-municipality/gemeenten.topojson"),
      "utf8",
    );
    expect(readOutlines(text).map(({ name }) => name)).toEqual([
      "Harlingen",
      "Terschelling",
      "Súdwest-Fryslân",
      "Waadhoeke",
    ]);
  });
});

describe("a file that is no file of outlines says in one sentence which one to take", () => {
  it.each([
    ["no JSON", "gemeente;naam", /not JSON; take one that ends with/],
    ["another kind of JSON", "[]", /neither GeoJSON .* nor TopoJSON/],
    ["areas without a code", collection({ naam: "Dorp" }), /has a CBS code .* take a file of/],
    [
      "metres of the Rijksdriehoek",
      collection(named, {
        type: "Polygon",
        coordinates: [square.map(([x, y]) => [x! * 28_000, y! * 9_000])],
      }),
      /not degrees .* named wgs84/,
    ],
    [
      "TopoJSON that names an arc it does not hold",
      JSON.stringify({
        type: "Topology",
        arcs: [],
        objects: { a: { geometries: [{ type: "Polygon", properties: named, arcs: [[7]] }] } },
      }),
      /names an arc that it does not hold \(7\)/,
    ],
  ])("%s", (_, text, sentence) => {
    expect(() => readOutlines(text)).toThrow(sentence);
    try {
      readOutlines(text);
    } catch (error) {
      expect((error as Error).message).not.toContain("\n");
    }
  });
});
