import { describe, expect, it } from "vitest";
import type { MunicipalityEntry } from "#domain/catalog.ts";
import { PLACE_PICTURE_WIDTH, placePicture } from "#screens/map/place-picture.ts";

const town: MunicipalityEntry = {
  slug: "dorp",
  name: "Dorp",
  centre: { lat: 52.3, lng: 5.2 },
  neighbourhoods: [
    { slug: "oost", name: "Oost", centre: { lat: 52.3, lng: 5.25 }, pc4: ["1111"] },
    {
      slug: "west",
      name: "West",
      centre: { lat: 52.3, lng: 5.15 },
      pc4: ["1112"],
      outline: ["5.14,52.29 5.16,52.29 5.16,52.31 5.14,52.31"],
    },
  ],
  postcodes: [],
  outline: ["5.1,52.25 5.3,52.25 5.3,52.35 5.1,52.35"],
};

/** Of the letters of the guide in names, as a browser measured them: 7.1 to 7.8, half of one. */
const LETTER_UNITS = 15.4;

const drawn = (question: Parameters<typeof placePicture>[1]) => placePicture(town, question)!;

describe("the map of a place", () => {
  it("draws places true to north and east, and leaves out what lies outside", () => {
    const { dots } = drawn({
      dots: [
        { lat: 52.305, lng: 5.145 },
        { lat: 52.295, lng: 5.155 },
        { lat: 51, lng: 4 },
      ],
    });
    expect(dots).toHaveLength(2);
    expect(dots[0]!.x).toBeLessThan(dots[1]!.x);
    expect(dots[0]!.y).toBeLessThan(dots[1]!.y);
  });
  it("lets the neighbourhood stand out whose shape is known, and no other", () => {
    expect(drawn({ neighbourhood: "west" }).here).toMatch(/^M.*Z$/);
    expect(drawn({ neighbourhood: "oost" }).here).toBe("");
  });
  it("comes close to a place of which only the spot is known", () => {
    const spot = { lat: 52.3, lng: 5.16 };
    const { pin, height } = drawn({ pin: spot, close: true });
    expect(pin).toEqual({ x: PLACE_PICTURE_WIDTH.page / 2, y: Math.round(height / 2) });
  });
  it("writes no name under the pin or out of the picture", () => {
    const centre = { lat: 52.3, lng: 5.2 };
    const { names, pin, height } = drawn({ pin: centre });
    if (pin) expect(names.every(({ y }) => y <= pin.y - 66 || y >= pin.y + 30)).toBe(true);
    expect(names.every(({ x }) => x > 0 && x < PLACE_PICTURE_WIDTH.page)).toBe(true);
    expect(height).toBeGreaterThan(0);
  });
  it("writes every name whole within the picture, and none over another", () => {
    const at = (slug: string, name: string, lat: number, lng: number) => ({
      ...{ slug, name, centre: { lat, lng }, pc4: [] },
    });
    const wide: MunicipalityEntry = {
      ...town,
      neighbourhoods: [
        at("rand", "Bouwmeesterbuurt", 52.302, 5.124),
        at("midden", "Molenbuurt", 52.3, 5.15),
        at("naast", "Centrum Buiten", 52.303, 5.165),
      ],
    };
    const half = (name: string) => (name.length * LETTER_UNITS) / 2;
    for (const isNarrow of [false, true]) {
      const { names, width } = placePicture(wide, { neighbourhood: "midden", close: true, isNarrow })!;
      expect(names.length).toBeGreaterThan(1);
      for (const { name, x, y } of names) {
        expect(x - half(name), name).toBeGreaterThanOrEqual(0);
        expect(x + half(name), name).toBeLessThanOrEqual(width);
        for (const other of names)
          if (other.name !== name && Math.abs(other.y - y) < 24)
            expect(Math.abs(other.x - x), `${name} on ${other.name}`).toBeGreaterThan(
              half(name) + half(other.name),
            );
      }
    }
  });
  it("moves a name that would lie on one dot not onto the next", () => {
    const dots = [52.3, 52.3012, 52.3024].map((lat) => ({ lat, lng: 5.15 }));
    const { names, dots: spots } = drawn({ dots, neighbourhood: "west", close: true });
    const west = names.find(({ name }) => name === "West");
    if (west) for (const { y } of spots) expect(Math.abs(y - west.y + 8)).toBeGreaterThanOrEqual(20);
  });
  it("writes no name over the dots of the places", () => {
    const { names } = drawn({ dots: [{ lat: 52.3, lng: 5.15 }], neighbourhood: "west", close: true });
    expect(drawn({ neighbourhood: "west", close: true }).names[0]!.y).toBeGreaterThan(names[0]!.y);
  });
  it("writes no name over a dot either that it only reaches because the edge moved it", () => {
    const edge = { slug: "rand", name: "Kruidenwijkerveld", centre: { lat: 52.3, lng: 5.172 }, pc4: [] };
    const dots = [{ lat: 52.3, lng: 5.155 }];
    const question = { neighbourhood: "west", close: true, dots } as const;
    const beside = { ...town, neighbourhoods: [town.neighbourhoods[1]!, edge] };
    const { names, dots: spots } = placePicture(beside, question)!;
    for (const { name, x, y } of names.filter((one) => one.name === edge.name))
      expect(Math.abs(spots[0]!.x - x) > (name.length * LETTER_UNITS) / 2 || y <= spots[0]!.y - 12).toBe(
        true,
      );
  });
  it("comes close to a neighbourhood, and draws none of which nobody knows where it is", () => {
    const near = drawn({ neighbourhood: "west", close: true });
    expect(near.names.map(({ name }) => name)).toEqual(["West"]);
    expect(near.here).not.toBe("");
    const lost = { ...town, neighbourhoods: [{ slug: "x", name: "X", pc4: [] }] };
    expect(placePicture(lost, { neighbourhood: "x", close: true })).toBeUndefined();
  });
});
