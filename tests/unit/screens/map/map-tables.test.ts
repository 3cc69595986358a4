import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MAX_ZOOM, spotsOf, tablesAt } from "#screens/map/map-tables.ts";
import type { ResultCard } from "#screens/card/shown-card.ts";

const card = (slug: string, point?: { lat: number; lng: number }): [string, ResultCard] => [
  slug,
  {
    ...{
      slug,
      kind: "Natuur",
      title: slug,
      when: "Elke dinsdag",
      where: "Buurthuis",
      cost: "Gratis",
      tags: [],
    },
    ...{ pitch: "", category: "natuur" },
    ...(point && { point }),
  },
];
const spots = (...cards: [string, ResultCard][]) =>
  spotsOf(
    cards.map(([id]) => ({ id })),
    new Map(cards),
  );
const HOUSE = { lat: 52.37, lng: 5.21 };
const NEXT_DOOR = { lat: 52.3702, lng: 5.2103 };
const FAR = { lat: 52.42, lng: 5.3 };

describe("What lies too close to draw apart sits at one table", () => {
  test("an activity without a place is not on the map", () => {
    expect(spots(card("thuis"), card("huis", HOUSE)).map(({ slug }) => slug)).toEqual(["huis"]);
  });

  test("neighbours share a table from afar and have their own pins up close", () => {
    const three = spots(card("a", HOUSE), card("b", NEXT_DOOR), card("c", FAR));
    expect(tablesAt(three, 11).map(({ slugs }) => slugs)).toEqual([["a", "b"], ["c"]]);
    expect(tablesAt(three, MAX_ZOOM).map(({ slugs }) => slugs)).toEqual([["a"], ["b"], ["c"]]);
  });

  test("from afar tables stand wider apart, so that names have room between them", () => {
    const apart = (zoom: number, px: number) => {
      const lng = HOUSE.lng + (px / (256 * 2 ** zoom)) * 360;
      return tablesAt(spots(card("a", HOUSE), card("b", { ...HOUSE, lng })), zoom).length;
    };
    expect([apart(11, 70), apart(11, 90), apart(13, 70)]).toEqual([1, 2, 2]);
  });

  test("a table that comes apart says within which bounds", () => {
    const [table] = tablesAt(spots(card("a", HOUSE), card("b", NEXT_DOOR)), 11);
    expect(table?.around).toEqual([
      [HOUSE.lat, HOUSE.lng],
      [NEXT_DOOR.lat, NEXT_DOOR.lng],
    ]);
  });

  test("activities at one address stay at one table however close one looks", () => {
    const [table, ...others] = tablesAt(spots(card("a", HOUSE), card("b", HOUSE)), MAX_ZOOM);
    expect(others).toEqual([]);
    expect(table?.slugs).toEqual(["a", "b"]);
    expect(table?.around).toBeUndefined();
  });

  test("the best match keeps its place and the others join it", () => {
    const [table] = tablesAt(spots(card("best", NEXT_DOOR), card("other", HOUSE)), 11);
    expect(table).toMatchObject({ ...NEXT_DOOR, slugs: ["best", "other"] });
  });

  test("nobody is lost and no two tables touch, at any zoom", () => {
    const point = fc.record({
      lat: fc.double({ min: 52.3, max: 52.5, noNaN: true }),
      lng: fc.double({ min: 5.1, max: 5.4, noNaN: true }),
    });
    fc.assert(
      fc.property(
        fc.array(point, { maxLength: 40 }),
        fc.double({ min: 8, max: 18, noNaN: true }),
        (points, zoom) => {
          const all = spots(...points.map((at, index) => card(`s${index}`, at)));
          const tables = tablesAt(all, zoom);
          expect(tables.flatMap(({ slugs }) => slugs).toSorted()).toEqual(
            all.map(({ slug }) => slug).toSorted(),
          );
          const hosts = tables.map(({ slugs }) => all.find(({ slug }) => slug === slugs[0]));
          for (const [index, a] of hosts.entries()) {
            for (const b of hosts.slice(index + 1)) {
              const pixels = Math.hypot(a!.x - b!.x, a!.y - b!.y) * 256 * 2 ** zoom;
              expect(pixels).toBeGreaterThanOrEqual(57.99);
            }
          }
        },
      ),
    );
  });
});
