import { describe, expect, it } from "vitest";
import type { ActivityEntry } from "#domain/catalog.ts";
import { alsoNearby } from "#screens/activity/also-nearby.ts";
import { activityEntry } from "../../../fixtures/activity-entry.ts";

const today = "2026-11-25";
const at = (lat: number) => ({ slug: "plek", name: "Plek", point: { lat, lng: 5.22 } });
const other = (slug: string, changes: Partial<ActivityEntry> = {}) =>
  activityEntry({ slug, category: "koken", locationEntry: at(52.37), ...changes });
/** So many interests in common that only the distance can be against it. */
const SHARED = Array.from({ length: 20 }, (_, index) => `interesse-${index}`);
const slugs = (all: ActivityEntry[], entry = activityEntry()) =>
  alsoNearby(entry, all, today).entries.map(({ slug }) => slug);

describe("what else there is nearby", () => {
  it("is something different: never the page itself, its category, or one category twice", () => {
    expect(
      slugs([
        activityEntry(),
        other("ook-bewegen", { category: "bewegen" }),
        other("soep"),
        other("taart"),
        other("koor", { category: "creatief" }),
      ]),
    ).toEqual(["koor", "soep"]);
  });
  it("is near before it is akin, and far only when nothing is near", () => {
    const far = other("ver", { locationEntry: at(52.47), tags: SHARED, category: "creatief" });
    expect(
      alsoNearby(
        activityEntry({ tags: SHARED }),
        [far, other("dichtbij", { locationEntry: at(52.385) })],
        today,
      ),
    ).toMatchObject({
      nearby: true,
      entries: [{ slug: "dichtbij" }],
    });
    expect(alsoNearby(activityEntry(), [far], today)).toMatchObject({
      nearby: false,
      entries: [{ slug: "ver" }],
    });
  });
  it("offers nothing that may be gone: over, paused, or long unchecked", () => {
    expect(
      slugs([
        other("voorbij", { validUntil: "2026-10-01" }),
        other("stil", { status: "paused" }),
        other("oud", { verification: { on: "2024-01-01" } }),
      ]),
    ).toEqual([]);
  });
  it("offers what is for some people only beside what is for the same people", () => {
    const women = other("zwemmen", { audience: { gender: "women" } });
    const older = other("stoelyoga", { audience: { minAge: 65 }, category: "zingeving" });
    expect(slugs([women, older])).toEqual([]);
    expect(slugs([women], activityEntry({ audience: { gender: "women" } }))).toEqual(["zwemmen"]);
  });
  it("offers a volunteer something to join as well, and a visitor no job", () => {
    const job = other("helpen", { role: "volunteer", category: "vrijwilligerswerk" });
    expect(slugs([job])).toEqual([]);
    expect(slugs([other("soep")], activityEntry({ role: "volunteer" }))).toEqual(["soep"]);
  });
});
