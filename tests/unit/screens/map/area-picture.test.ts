import { describe, expect, it } from "vitest";
import { areaPicture, spreadOut } from "#screens/map/area-picture.ts";
import type { Shelf } from "#screens/shelf/shelves.ts";
import { activityEntry } from "../../../fixtures/activity-entry.ts";

const shelf = (slug: string, lat: number, lng: number, count = 1): Shelf => ({
  neighbourhood: { slug, name: slug, district: "Stad", centre: { lat, lng }, pc4: [] },
  entries: Array.from({ length: count }, () => activityEntry()),
});
const apart = (spots: { x: number; y: number }[]) =>
  Math.min(
    ...spots.flatMap((a, index) => spots.slice(index + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y))),
  );

describe("spots that are spread out", () => {
  it("do not overlap, also when they lie on one point", () => {
    const spots = Array.from({ length: 9 }, () => ({ x: 300, y: 200 }));
    expect(apart(spreadOut(spots, 50, 640))).toBeGreaterThan(46);
  });
  it("stay where they are when there is room", () => {
    const spots = [
      { x: 100, y: 100 },
      { x: 300, y: 100 },
    ];
    expect(spreadOut(spots, 50, 640)).toEqual(spots);
  });
});

describe("the picture of the neighbourhoods", () => {
  const picture = areaPicture(
    [shelf("noord", 52.42, 5.2, 3), shelf("zuid", 52.33, 5.2, 40), shelf("naast-zuid", 52.3301, 5.2001)],
    { around: [], ground: [], stones: [] },
  );
  it("gives every neighbourhood a table with as many chairs as it has activities, eight at most", () => {
    expect(picture?.tables.map(({ chairs }) => chairs.length)).toEqual([3, 8, 1]);
  });
  it("keeps north above south, and neighbours apart", () => {
    const [north, south] = picture?.tables ?? [];
    expect(north!.y).toBeLessThan(south!.y);
    expect(apart(picture?.tables ?? [])).toBeGreaterThan(50);
  });
  it("keeps every name inside the frame and off the tables", () => {
    const [name] = picture?.names ?? [];
    expect(name).toMatchObject({ name: "Stad" });
    expect(
      Math.min(...picture!.tables.map(({ x, y }) => Math.hypot(x - name!.x, y - name!.y))),
    ).toBeGreaterThan(28);
    expect(name!.x).toBeGreaterThan(25);
    expect(name!.y).toBeGreaterThan(0);
    expect(name!.y).toBeLessThan(picture!.height);
  });
  it("keeps a long name whole, in letters as large as on a phone", () => {
    const east = { ...shelf("oost", 52.36, 5.4).neighbourhood!, district: "Oosterwoldermeer" };
    const beside = areaPicture(
      [shelf("west", 52.4, 5.1), { ...shelf("oost", 52.36, 5.4), neighbourhood: east }],
      {
        ...{ around: [], ground: [], stones: [] },
      },
    )!;
    const name = beside.names.find((one) => one.name === east.district)!;
    expect(name.x + (name.name.length * 15.6) / 2).toBeLessThanOrEqual(beside.width);
  });
  it("is not drawn for a single neighbourhood or without points", () => {
    expect(areaPicture([shelf("alleen", 52.4, 5.2)], { around: [], ground: [], stones: [] })).toBeUndefined();
    expect(
      areaPicture([{ entries: [] }, { entries: [] }], { around: [], ground: [], stones: [] }),
    ).toBeUndefined();
  });
});
