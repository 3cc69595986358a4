import { describe, expect, test } from "vitest";
import type { ActivityEntry } from "#domain/catalog.ts";
import { makeGuide } from "#domain/guide.ts";
import type { PracticeEntry } from "#domain/practices/join-practices.ts";
import { nearbyItems } from "#screens/practice/waiting/nearby-items.ts";
import { activityEntry } from "../../../fixtures/activity-entry.ts";

const TODAY = "2026-11-30";
const place = (lat: number) => ({
  ...{ slug: `plek-${lat}`, name: `Plek ${lat}`, point: { lat, lng: 5.2 } },
});
const near = (slug: string, lat: number, changes: Partial<ActivityEntry> = {}) =>
  activityEntry({
    ...{ slug, title: slug, locationEntry: place(lat), verification: { on: "2026-11-01" } },
    ...changes,
  });
const practice: PracticeEntry = {
  ...{ slug: "p", municipality: "almere", name: "P", street: "Straat 1", neighbourhood: "weg" },
  neighbourhoodEntry: undefined,
  point: { lat: 52.3, lng: 5.2 },
};
const almere = {
  slug: "almere",
  name: "Almere",
  centre: { lat: 52.3, lng: 5.2 },
  neighbourhoods: [],
  postcodes: [],
};
const guide = (...activities: ActivityEntry[]) =>
  makeGuide(
    {
      ...{
        activities,
        organizations: [],
        locations: [],
        municipalities: [almere],
        practices: [],
        regions: [],
        arrangements: [],
        coaches: [],
      },
      ...{ categories: [], groups: [], interests: [], schoolHolidays: [] },
    },
    { name: "Gids", municipality: "almere", inventedContent: true, contact: {} },
    TODAY,
  );

describe("What a waiting room may show", () => {
  test("is the nearest first, with its times of the coming two months as the one answer to when gives them", () => {
    const items = nearbyItems(guide(near("a-ver", 52.4), near("dichtbij", 52.31)), practice);
    expect(items.map(({ title }) => title)).toEqual(["dichtbij", "a-ver"]);
    expect(items[0]).toMatchObject({
      where: "Plek 52.31, Centrum Stad",
      cost: "Gratis",
      kind: "Bewegen & sporten",
    });
    expect(items[0]?.times.slice(0, 2)).toEqual([
      ["2026-12-01", "10:00", "2026-12-01T11:30"],
      ["2026-12-08", "10:00", "2026-12-08T11:30"],
    ]);
    expect(items[0]?.times.at(-1)?.[0]).toBe("2027-01-26");
  });
  test("is never what is full, what nobody checked for long, what is elsewhere, or what is called off", () => {
    const rules = [
      { days: ["TU" as const], frequency: "weekly" as const, startTime: "10:00", endTime: "11:00" },
    ];
    const off = {
      type: "once" as const,
      date: "2026-12-01",
      startTime: "10:00",
      cancelled: [{ date: "2026-12-01" }],
    };
    const none = nearbyItems(
      guide(
        near("vol", 52.31, { availability: { state: "full", changedOn: "2026-11-20" } }),
        near("oud", 52.31, { verification: { on: "2024-01-01" } }),
        near("elders", 52.31, { municipality: "zwolle" }),
        near("thuis", 52.31, { place: "home", nearPoint: undefined }),
        near("afgezegd", 52.31, { schedule: off }),
        near("zonder-dag", 52.31, { schedule: { type: "recurring", rules: [{ ...rules[0]!, days: [] }] } }),
      ),
      practice,
    );
    expect(none.map(({ title }) => title)).toEqual([]);
  });
  test("is nothing where nobody knows where the practice is", () => {
    const { point, ...without } = practice;
    expect(point).toBeDefined();
    expect(nearbyItems(guide(near("dichtbij", 52.31)), without)).toEqual([]);
  });
  test("is at most forty, so that the page stays small", () => {
    const many = Array.from({ length: 60 }, (_, index) => near(`a${index}`, 52.31));
    expect(nearbyItems(guide(...many), practice)).toHaveLength(40);
  });
});

test("every page leads to a coach only where the guide knows practices", () => {
  expect(guide().frame.coach).toBeUndefined();
  const { catalog, settings } = guide();
  expect(makeGuide({ ...catalog, practices: [practice] }, settings, TODAY).frame.coach).toBe(
    "/huisartsen/almere",
  );
});
