import { describe, expect, it } from "vitest";
import type { ActivityEntry } from "#domain/catalog.ts";
import { listed, pastEntries, withPage } from "#domain/listed.ts";
import { activityEntry } from "../../fixtures/activity-entry.ts";

const today = "2026-11-25";
const entry = (slug: string, changes: Partial<ActivityEntry> = {}) => activityEntry({ slug, ...changes });
const slugs = (entries: ActivityEntry[]) => listed(entries, today).map(({ slug }) => slug);

describe("the order of the guide", () => {
  it("gives every kind of activity a turn, in the order of the categories", () => {
    const walks = [entry("wandelen-a"), entry("wandelen-b")];
    const soup = entry("soep", { category: "koken" });
    expect(slugs([...walks, soup])).toEqual(["wandelen-a", "soep", "wandelen-b"]);
  });
  it("puts what is easiest to join first within its kind", () => {
    const welcome = entry("z-iemand-wacht", { firstVisit: { accompaniment: "host" } });
    const particular = entry("a-voor-vrouwen", { audience: { gender: "women" } });
    expect(slugs([particular, entry("m-gewoon"), welcome])).toEqual([
      "z-iemand-wacht",
      "m-gewoon",
      "a-voor-vrouwen",
    ]);
  });
  it("puts what was long not checked last, and never hides it", () => {
    const old = entry("oud", { verification: { on: "2024-01-01" }, firstVisit: { accompaniment: "host" } });
    expect(slugs([old, entry("vers")])).toEqual(["vers", "oud"]);
  });
  it("lists nothing that is over, ended or lies still", () => {
    expect(
      slugs([
        entry("voorbij", { schedule: { type: "once", date: "2026-11-24" } }),
        entry("gestopt", { status: "ended" }),
        entry("stil", { status: "paused" }),
      ]),
    ).toEqual([]);
  });
  it("keeps the page of what lies still, so that a kept address says so", () => {
    const kept = withPage(
      [entry("stil", { status: "paused" }), entry("gestopt", { status: "ended" })],
      today,
    );
    expect(kept.map(({ slug }) => slug)).toEqual(["stil"]);
  });
  it("gives every activity one page: of what is on, or of what has been", () => {
    const all = [
      entry("aan"),
      entry("stil", { status: "paused" }),
      entry("gestopt", { status: "ended" }),
      entry("voorbij", { schedule: { type: "once", date: "2026-11-24" } }),
    ];
    expect(pastEntries(all, today).map(({ slug }) => slug)).toEqual(["gestopt", "voorbij"]);
    expect([...withPage(all, today), ...pastEntries(all, today)]).toHaveLength(all.length);
  });
});
