import { describe, expect, it } from "vitest";
import { standingArrangement } from "#domain/arrangements/arrangement-steps.ts";
import { proposeReplacement } from "#domain/arrangements/propose-replacement.ts";
import type { ActivityEntry } from "#domain/catalog.ts";
import type { Suits } from "#schema/suits.ts";
import { activityEntry } from "../../../fixtures/activity-entry.ts";
import { arrangementEntry } from "../../../fixtures/arrangement-entry.ts";

const today = "2026-11-25";
const on = "2026-11-01";
const LOSS: Suits = { moments: ["loss"], goals: { rouw: 3 }, on };
const fresh = { verification: { on } };
const entry = (slug: string, changes: Partial<ActivityEntry> = {}) =>
  activityEntry({ slug, ...fresh, suits: LOSS, ...changes });
const OUT = entry("weg", { status: "ended" });
const KEPT = [entry("a"), entry("b")];

/** What may take the place of `out`, of these candidates beside what is in it. */
function proposed(candidates: ActivityEntry[], out: ActivityEntry | "gone" = OUT, theme = "after-a-loss") {
  const all = [...KEPT, ...(out === "gone" ? [] : [out]), ...candidates];
  const bundle = standingArrangement(
    arrangementEntry(["a", "b", "weg"], { theme: theme as "after-a-loss" }),
    (slug) => all.find((one) => one.slug === slug),
    today,
  );
  return proposeReplacement(bundle, bundle.steps[2]!, all, today);
}
const slugs = (...given: Parameters<typeof proposed>) => proposed(...given).map(({ entry: one }) => one.slug);

describe("a replacement for what ended", () => {
  it("is for the same moment, and says so", () => {
    const [first] = proposed([entry("rouw")]);
    expect(first?.entry.slug).toBe("rouw");
    expect(first?.reasons[0]).toEqual({ by: "moment", moment: "loss" });
  });
  it("is never what is in the bundle already", () => {
    expect(slugs([])).toEqual([]);
  });
  it("is never what cannot be found, is full or is elsewhere", () => {
    expect(
      slugs([
        entry("voorbij", { schedule: { type: "once", date: "2026-11-24" } }),
        entry("gestopt", { status: "ended" }),
        entry("stil", { status: "paused" }),
        entry("vol", { availability: { state: "full", changedOn: "2026-11-20" } }),
        entry("elders", { municipality: "dorp" }),
      ]),
    ).toEqual([]);
  });
  it("is nothing that has only its neighbourhood in common", () => {
    expect(slugs([entry("los", { suits: { moments: [], goals: { leren: 3 }, on } })])).toEqual([]);
    expect(slugs([entry("ongelezen", { suits: undefined })])).toEqual([]);
  });
  it("may serve the same goal where nothing is for the moment, after what is", () => {
    const goal = entry("doel", { suits: { moments: [], goals: { rouw: 2 }, on } });
    expect(slugs([goal])).toEqual(["doel"]);
    expect(proposed([goal])[0]?.reasons[0]).toEqual({ by: "goal", goal: "rouw" });
    const farAndOther: Partial<ActivityEntry> = {
      suits: { moments: ["loss"], on },
      category: "koken",
      nearPoint: undefined,
    };
    expect(slugs([goal, entry("moment", farAndOther)])).toEqual(["moment", "doel"]);
    expect(slugs([entry("beetje", { suits: { moments: [], goals: { rouw: 1 }, on } })])).toEqual([]);
  });
  it("serves what the other was there for most, and not what half of the guide serves as well", () => {
    const out = entry("weg", { status: "ended", suits: { moments: [], goals: { rouw: 3, mensen: 2 }, on } });
    const social = entry("gezellig", { suits: { moments: [], goals: { mensen: 3 }, on } });
    expect(slugs([social], out)).toEqual([]);
    const mild = entry("weg", { status: "ended", suits: { moments: [], goals: { mensen: 2 }, on } });
    expect(slugs([social], mild)).toEqual(["gezellig"]);
  });
  it("is the nearest of two that fit as well, and says how near only when both places are known", () => {
    const far = entry("aan-de-rand", { nearPoint: { lat: 52.38, lng: 5.24 } });
    expect(slugs([far, entry("dichtbij")])).toEqual(["dichtbij", "aan-de-rand"]);
    const homely = entry("thuis", { nearPoint: undefined });
    expect(proposed([homely])[0]?.reasons.some(({ by }) => by === "near")).toBe(false);
    expect(proposed([entry("dichtbij")])[0]?.reasons).toContainEqual({
      by: "near",
      metres: 0,
      neighbourhood: "Centrum Stad",
    });
  });
  it("is not for fewer people than what it replaces", () => {
    const narrow = [
      entry("vrouwen", { audience: { gender: "women" } }),
      entry("ouder", { audience: { minAge: 60 } }),
      entry("jong", { audience: { maxAge: 35 } }),
    ];
    expect(slugs(narrow)).toEqual([]);
    const oldWomen = entry("weg", { status: "ended", audience: { gender: "women", minAge: 60, maxAge: 35 } });
    expect(slugs(narrow, oldWomen).toSorted()).toEqual(["jong", "ouder", "vrouwen"]);
  });
  it("needs a call first only after all that does not", () => {
    const old = entry("lang-geleden", { verification: { on: "2024-01-01" } });
    const far = entry("ver", { nearPoint: { lat: 52.4, lng: 5.3 } });
    expect(slugs([old, far])).toEqual(["ver", "lang-geleden"]);
  });
  it("is found for a file that is gone as well, by its moment alone", () => {
    const [first] = proposed([entry("rouw")], "gone");
    expect(first?.reasons).toEqual([{ by: "moment", moment: "loss" }]);
  });
  it("of the evening has a time in the evening, and of the young ends at thirty-five", () => {
    const suits: Suits = { moments: [], goals: { rouw: 3 }, on };
    const atNight = entry("avond", {
      suits,
      schedule: { type: "recurring", rules: [{ days: ["MO"], startTime: "19:30", endTime: "21:00" }] },
    });
    const young = entry("jong", { suits, audience: { minAge: 18, maxAge: 30 } });
    const byDay = entry("dag", { suits });
    expect(slugs([atNight, young, byDay], OUT, "evenings")).toEqual(["avond"]);
    expect(slugs([atNight, young, byDay], "gone", "young-and-alone")).toEqual(["jong"]);
  });
});
