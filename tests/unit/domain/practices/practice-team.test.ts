import { describe, expect, test } from "vitest";
import type { CoachEntry, PracticeEntry } from "#domain/practices/join-practices.ts";
import { coachesAt, pointOf, practicesByArea } from "#domain/practices/practice-team.ts";

const practiceEntry = (slug: string, name: string, area?: string, district?: string): PracticeEntry => ({
  ...{ slug, name, municipality: "almere", street: "Straat 1", neighbourhood: area ?? "weg" },
  neighbourhoodEntry: area
    ? { slug: area, name: area, pc4: [], centre: { lat: 52.3, lng: 5.2 }, ...(district && { district }) }
    : undefined,
});
const coachEntry = (
  slug: string,
  practices: CoachEntry["practices"],
  municipality = "almere",
): CoachEntry => ({
  ...{ slug, municipality, role: "welzijnscoach", organization: "de-brug", practices },
  organizationEntry: { slug: "de-brug", name: "De Brug", contact: {} },
});
const at = (practice: string, ...days: ("MO" | "TU" | "WE" | "TH" | "FR")[]) => ({
  practice,
  hours: days.map((day) => ({ days: [day], startTime: "09:00", endTime: "12:00" })),
});

describe("The coaches of a practice", () => {
  const here = practiceEntry("hier", "Hier", "parkwijk");
  test("come in the order of the week, whose hours nobody said last", () => {
    const team = coachesAt(
      [
        coachEntry("c", [{ practice: "hier" }]),
        coachEntry("b", [at("hier", "FR", "WE")]),
        coachEntry("a", [at("hier", "TU")]),
        coachEntry("elders", [at("daar", "MO")]),
      ],
      here,
    );
    expect(team.map(({ coach }) => coach.slug)).toEqual(["a", "b", "c"]);
    expect(team[1]?.hours.map(({ days }) => days[0])).toEqual(["WE", "FR"]);
    expect(team[2]?.hours).toEqual([]);
  });
  test("are those of its own municipality", () => {
    expect(coachesAt([coachEntry("a", [at("hier", "TU")], "zwolle")], here)).toEqual([]);
  });
});

test("the practices of a municipality stand by part of town and neighbourhood, none lost", () => {
  const all = [
    practiceEntry("z", "Zonder wijk"),
    practiceEntry("b", "B", "parkwijk", "Stad"),
    practiceEntry("a", "A", "parkwijk", "Stad"),
    practiceEntry("h", "H", "hoven", "Haven"),
    { ...practiceEntry("x", "X", "parkwijk", "Stad"), municipality: "zwolle" },
  ];
  expect(
    practicesByArea(all, "almere").map(({ name, areas }) => [
      name,
      areas.map((area) => [area.name, area.practices.map(({ slug }) => slug)]),
    ]),
  ).toEqual([
    [undefined, [["weg", ["z"]]]],
    ["Haven", [["hoven", ["h"]]]],
    ["Stad", [["parkwijk", ["a", "b"]]]],
  ]);
});

test("a practice looks round from its own point, else from the middle of its neighbourhood", () => {
  expect(pointOf(practiceEntry("a", "A", "parkwijk"))).toEqual({ lat: 52.3, lng: 5.2 });
  expect(pointOf({ ...practiceEntry("a", "A"), point: { lat: 52, lng: 5 } })).toEqual({ lat: 52, lng: 5 });
  expect(pointOf(practiceEntry("a", "A"))).toBeUndefined();
});
