import { describe, expect, it } from "vitest";
import type { JourneyGuide } from "#screens/journey/load-journey.ts";
import {
  prescriptionPlan,
  calendarTimes,
  followUpsAfter,
} from "#screens/journey/prescription/prescription-plan.ts";
import type { Schedule } from "#schema/schedule.ts";

const weekly = (day: "MO" | "FR"): Schedule => ({
  type: "recurring",
  rules: [{ days: [day], startTime: "10:00", frequency: "weekly" }],
  schoolHolidays: "continues",
});
const SCHEDULES: Record<string, Schedule> = {
  koor: weekly("FR"),
  soep: weekly("MO"),
  maatje: { type: "by-appointment" },
};
const loaded = {
  guide: { towns: [], candidates: [{ slug: "koor", point: { lat: 52.3, lng: 5.2 } }] },
  cards: new Map(Object.keys(SCHEDULES).map((slug) => [slug, { slug, title: slug }])),
  sheets: new Map(
    Object.entries(SCHEDULES).map(([slug, schedule]) => [slug, { slug, schedule, municipality: "almere" }]),
  ),
} as unknown as JourneyGuide;
const today = "2026-11-25";

describe("the plan behind a sheet", () => {
  it("keeps the order of the list, and leaves out what the guide no longer has", () => {
    const { entries } = prescriptionPlan(["soep", "weg", "koor"], loaded, today);
    expect(entries.map(({ card }) => card.slug)).toEqual(["soep", "koor"]);
    expect(entries.map(({ point }) => point)).toEqual([undefined, { lat: 52.3, lng: 5.2 }]);
  });
  it("talks again three months after whatever comes first", () => {
    expect(prescriptionPlan(["soep", "koor"], loaded, today).talkAgain).toBe("2027-03-01");
    expect(prescriptionPlan(["maatje"], loaded, today).talkAgain).toBe("2027-02-25");
  });
  it("follows up after two weeks, three months and a year, on days that people work", () => {
    const dates = (start: string) => followUpsAfter(start).map(({ date }) => date);
    expect(dates("2026-11-30")).toEqual(["2026-12-14", "2027-03-01", "2027-11-30"]);
    // Christmas and the weekend after it; Easter Monday; a year later is a Saturday.
    expect(dates("2026-12-11")[0]).toBe("2026-12-28");
    expect(dates("2026-12-29")[1]).toBe("2027-03-30");
    expect(dates("2026-11-28")[2]).toBe("2027-11-29");
    expect(prescriptionPlan(["soep"], loaded, today).followUps[1]).toEqual({
      key: "months",
      date: "2027-03-01",
    });
  });
  it("plans the first time, or all of them until the talk, and none where no day is known", () => {
    const { entries, talkAgain } = prescriptionPlan(["soep", "maatje"], loaded, today);
    const [soup, buddy] = entries;
    expect(calendarTimes(soup!, today, undefined).map(({ date }) => date)).toEqual(["2026-11-30"]);
    expect(calendarTimes(soup!, today, talkAgain)).toHaveLength(14);
    expect(calendarTimes(soup!, today, talkAgain).at(-1)?.date).toBe("2027-03-01");
    expect(calendarTimes(buddy!, today, talkAgain)).toEqual([]);
  });
});
