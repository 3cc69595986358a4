import { describe, expect, it } from "vitest";
import { saidOf } from "#domain/supply/said-of.ts";
import type { SupplySwitch } from "#domain/supply/said.ts";
import type { ActivityEntry } from "#domain/catalog.ts";
import type { Schedule } from "#schema/schedule.ts";
import { activityEntry } from "../../../fixtures/activity-entry.ts";

const TODAY = "2026-11-30";
const said = (key: SupplySwitch, changes: Partial<ActivityEntry> = {}) =>
  saidOf(activityEntry(changes), key, TODAY);
const weekly = (days: ("MO" | "SA" | "TU")[], startTime?: string, endTime?: string): Schedule => ({
  type: "recurring",
  rules: [
    { days, frequency: "weekly", ...(startTime ? { startTime } : {}), ...(endTime ? { endTime } : {}) },
  ],
});
const hours = (startTime: string, endTime?: string): Schedule => ({
  type: "open",
  hours: [{ days: ["MO"], startTime, ...(endTime ? { endTime } : {}) }],
});

describe("for which ages something is", () => {
  it.each([
    ["18-30", { minAge: 18, maxAge: 30 }, "yes"],
    ["30-65", { minAge: 18, maxAge: 30 }, "no"],
    ["30-65", { minAge: 55 }, "yes"],
    ["18-30", { minAge: 55 }, "no"],
    ["65-plus", { minAge: 55 }, "yes"],
    ["65-plus", { maxAge: 75 }, "yes"],
    ["65-plus", { maxAge: 65 }, "no"],
    ["30-65", { minAge: 64 }, "no"],
  ] as const)("%s of %j is %s", (key, audience, answer) => {
    expect(said(key, { audience })).toBe(answer);
  });
  it("is not known where nobody named an age", () => {
    expect(said("18-30", { audience: {} })).toBe("unknown");
  });
});

describe("in which part of the day something is", () => {
  it("is the evening, the weekend or neither, by its times", () => {
    expect(said("avond", { schedule: weekly(["MO"], "19:30", "21:00") })).toBe("yes");
    expect(said("avond", { schedule: weekly(["MO"], "10:00", "12:00") })).toBe("no");
    expect(said("weekend", { schedule: weekly(["SA"], "10:00") })).toBe("yes");
    expect(said("weekend", { schedule: weekly(["MO"], "10:00") })).toBe("no");
  });
  it("is not known without a time, without a day, or by appointment at no hours", () => {
    expect(said("avond", { schedule: weekly(["MO"]) })).toBe("unknown");
    expect(said("weekend", { schedule: weekly([], "10:00") })).toBe("unknown");
    expect(said("avond", { schedule: { type: "by-appointment" } })).toBe("unknown");
    expect(said("weekend", { schedule: { type: "unknown" } })).toBe("unknown");
  });
});

describe("whether somebody of 18 to 65 can come after work", () => {
  const forAll = { minAge: 18 };
  it.each([
    ["begins at five on a weekday", weekly(["MO"], "17:00"), "yes"],
    ["begins before five on a weekday", weekly(["MO"], "16:30", "18:30"), "no"],
    ["is on Saturday morning", weekly(["SA"], "10:00"), "yes"],
    ["is open until six", hours("10:00", "18:00"), "yes"],
    ["is open until half past five", hours("10:00", "17:30"), "no"],
    ["is open from ten and nobody knows until when", hours("10:00"), "unknown"],
    ["begins at ten on a day nobody named", weekly([], "10:00"), "unknown"],
    ["begins at seven on a day nobody named", weekly([], "19:00"), "yes"],
    ["is on Monday and nobody knows how late", weekly(["MO"]), "unknown"],
  ] as const)("when it %s", (_, schedule, answer) => {
    expect(said("na-werktijd", { schedule, audience: forAll })).toBe(answer);
  });
  it("is no for what is for those above 65, and not known where nobody named an age", () => {
    const schedule = weekly(["MO"], "19:00");
    expect(said("na-werktijd", { schedule, audience: { minAge: 65 } })).toBe("no");
    expect(said("na-werktijd", { schedule, audience: {} })).toBe("unknown");
  });
});

describe("what coming takes", () => {
  it("costs what one visit costs, and is not known where nobody said", () => {
    const per = (amount: number) => [{ amount, per: "visit", for: "everyone" } as const];
    expect(said("gratis", { costs: per(0) })).toBe("yes");
    expect(said("gratis", { costs: per(2.5) })).toBe("no");
    expect(said("tot-3", { costs: per(2.5) })).toBe("yes");
    expect(said("tot-7-50", { costs: per(8) })).toBe("no");
    expect(said("gratis", { costs: [] })).toBe("unknown");
  });
  it("is never a yes or a no that nobody said", () => {
    for (const key of ["rolstoel", "weinig-nederlands", "samen", "plek"] as const)
      expect(said(key), key).toBe("unknown");
  });
  it("is what was said of wheelchairs, Dutch, company and room", () => {
    expect(said("rolstoel", { accessibility: { wheelchair: "not-applicable" } })).toBe("yes");
    expect(said("rolstoel", { accessibility: { wheelchair: "rollator" } })).toBe("no");
    expect(said("weinig-nederlands", { language: { dutchNeeded: "little" } })).toBe("yes");
    expect(said("weinig-nederlands", { language: { dutchNeeded: "good" } })).toBe("no");
    expect(said("weinig-nederlands", { language: { anyLanguage: true } })).toBe("yes");
    expect(said("samen", { firstVisit: { accompaniment: "none" } })).toBe("no");
    expect(said("samen", { firstVisit: { accompaniment: "host" } })).toBe("yes");
    const lately = { changedOn: "2026-11-20" };
    expect(said("plek", { availability: { state: "few", ...lately } })).toBe("yes");
    expect(said("plek", { availability: { state: "waitlist", ...lately } })).toBe("no");
    expect(said("plek", { availability: { state: "open", changedOn: "2026-01-01" } })).toBe("unknown");
  });
});
