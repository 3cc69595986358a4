import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  LEAST_LIVING,
  offeredArrangements,
  standingArrangement,
  standingOf,
} from "#domain/arrangements/arrangement-steps.ts";
import type { ActivityEntry } from "#domain/catalog.ts";
import { listed } from "#domain/listed.ts";
import { activityEntry } from "../../../fixtures/activity-entry.ts";
import { arrangementEntry } from "../../../fixtures/arrangement-entry.ts";

const today = "2026-11-25";
const entry = (slug: string, changes: Partial<ActivityEntry> = {}) => activityEntry({ slug, ...changes });
const OVER: Partial<ActivityEntry> = { schedule: { type: "once", date: "2026-11-24" } };
const standing = (entries: ActivityEntry[], named = entries.map(({ slug }) => slug)) =>
  standingArrangement(arrangementEntry(named), (slug) => entries.find((one) => one.slug === slug), today);

describe("a bundle of activities", () => {
  it("is offered with three that can be found, in the order of the editor", () => {
    const bundle = standing([entry("c"), entry("a"), entry("b")]);
    expect(bundle.isOffered).toBe(true);
    expect(bundle.living.map(({ activity }) => activity)).toEqual(["c", "a", "b"]);
  });
  it("is not offered once only two of it can be found, whatever became of the others", () => {
    for (const gone of [OVER, { status: "ended" as const }, { status: "paused" as const }])
      expect(standing([entry("a"), entry("b"), entry("c", gone)]).isOffered).toBe(false);
    expect(standing([entry("a"), entry("b")], ["a", "b", "c"]).isOffered).toBe(false);
  });
  it("is not offered once the redaction stopped it", () => {
    const all = ["a", "b", "c"].map((slug) => entry(slug));
    const stopped = arrangementEntry(["a", "b", "c"], { status: "ended" });
    expect(
      standingArrangement(stopped, (slug) => all.find((one) => one.slug === slug), today).isOffered,
    ).toBe(false);
  });
  it("says of each what became of it", () => {
    expect([
      standingOf(entry("a"), today),
      standingOf(entry("a", OVER), today),
      standingOf(entry("a", { status: "ended" }), today),
      standingOf(entry("a", { status: "paused" }), today),
      standingOf(undefined, today),
    ]).toEqual(["living", "over", "ended", "paused", "gone"]);
  });
  it("calls full only what has been so for four weeks, also when nobody said since how it is", () => {
    const since = (changedOn: string) =>
      standingOf(entry("a", { availability: { state: "full", changedOn } }), today);
    expect(since("2026-10-28")).toBe("full");
    expect(since("2026-10-29")).toBe("living");
    expect(since("2025-10-28")).toBe("full");
    expect(standingOf(entry("a", { availability: { state: "few", changedOn: "2026-01-01" } }), today)).toBe(
      "living",
    );
  });
  it("keeps what is full for long among what can be found: the card says so", () => {
    const full = entry("c", { availability: { state: "waitlist", changedOn: "2026-01-01" } });
    expect(standing([entry("a"), entry("b"), full]).isOffered).toBe(true);
  });
  it("counts as living just what the guide lists", () => {
    const kinds: Partial<ActivityEntry>[] = [{}, OVER, { status: "ended" }, { status: "paused" }];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...kinds), { minLength: 3, maxLength: 6 }), (given) => {
        const entries = given.map((changes, at) => entry(`a${at}`, changes));
        const inGuide = new Set(listed(entries, today).map(({ slug }) => slug));
        const { living, isOffered } = standing(entries);
        expect(new Set(living.map(({ activity }) => activity))).toEqual(inGuide);
        expect(isOffered).toBe(inGuide.size >= LEAST_LIVING);
      }),
    );
  });
});

describe("the bundles that readers are offered", () => {
  it("stand in the order of the themes and are of one municipality when asked", () => {
    const activities = ["a", "b", "c"].map((slug) => entry(slug));
    const make = (slug: string, changes: object) =>
      arrangementEntry(["a", "b", "c"], { slug, title: slug, ...changes });
    const arrangements = [
      make("avond", { theme: "evenings" }),
      make("elders", { municipality: "dorp" }),
      make("verlies", {}),
      make("gestopt", { status: "ended" }),
    ];
    const named = (municipality?: string) =>
      offeredArrangements({ arrangements, activities }, today, municipality).map(
        ({ arrangement }) => arrangement.slug,
      );
    expect(named()).toEqual(["elders", "verlies", "avond"]);
    expect(named("almere")).toEqual(["verlies", "avond"]);
  });
});
