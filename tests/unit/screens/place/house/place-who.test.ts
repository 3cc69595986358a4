import { describe, expect, it } from "vitest";
import type { ActivityEntry, OrganizationEntry } from "#domain/catalog.ts";
import { placeIntro, placeProviders, whomToAsk } from "#screens/place/house/place-who.ts";
import { placeWeek } from "#screens/place/house/place-week.ts";
import { activityEntry } from "../../../../fixtures/activity-entry.ts";

const MONDAY = "2026-11-30";
const by = (slug: string, name: string, contact: OrganizationEntry["contact"] = {}): ActivityEntry => {
  const entry = activityEntry({ organization: slug });
  return { ...entry, organizationEntry: { ...entry.organizationEntry, slug, name, contact } };
};
type Days = ("MO" | "TU" | "WE" | "TH" | "FR" | "SA" | "SU")[];
const on = (days: Days, more: object = {}) =>
  activityEntry({
    slug: days.join("-"),
    schedule: {
      type: "recurring",
      rules: [{ days, frequency: "weekly" as const, startTime: "10:00" }],
      schoolHolidays: "continues",
      ...more,
    } as ActivityEntry["schedule"],
  });
const intro = (...entries: ActivityEntry[]) =>
  placeIntro(placeWeek(entries, MONDAY, () => []).days, entries.length);

describe("who one finds in a place", () => {
  it("is whoever does most there first", () => {
    const found = placeProviders([by("b", "Bakkers"), by("a", "Atelier"), by("b", "Bakkers")]);
    expect(found.map(({ organization, total }) => [organization.name, total])).toEqual([
      ["Bakkers", 2],
      ["Atelier", 1],
    ]);
  });

  it("is asked by telephone where one of them has it, before one that does more but only has a website", () => {
    const website = by("b", "Bakkers", { website: "https://bakkers.example" });
    const phone = by("a", "Atelier", { phone: "0365550101" });
    expect(whomToAsk(placeProviders([website, website, phone]))?.name).toBe("Atelier");
    expect(whomToAsk(placeProviders([website]))?.name).toBe("Bakkers");
    expect(whomToAsk(placeProviders([by("c", "Club")]))).toBeUndefined();
  });
});

describe("the line on a place", () => {
  it("names the days on which something is every week", () => {
    expect(intro(on(["MO", "TH"]))).toBe("Hier is op maandag en donderdag iets te doen.");
    expect(intro(on(["SA", "SU"]))).toBe("Hier is in het weekend iets te doen.");
    expect(intro(on(["MO", "TU", "WE", "TH", "FR", "SA", "SU"]))).toBe("Hier is elke dag iets te doen.");
  });

  it("says of a day on which something is now and then that it is, and nothing of what is still to begin", () => {
    const rules = [{ days: ["FR"], frequency: "monthly", weeks: [2], startTime: "10:00" }];
    expect(intro(on(["MO"]), on(["FR"], { rules }), on(["TU"], { from: "2026-12-08" }))).toBe(
      "Hier is op maandag iets te doen, soms ook op vrijdag.",
    );
    expect(intro(on(["FR"], { rules }))).toBe("1 activiteit op deze plek.");
  });
});
