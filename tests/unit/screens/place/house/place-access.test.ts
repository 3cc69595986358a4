import { describe, expect, it } from "vitest";
import type { ActivityEntry } from "#domain/catalog.ts";
import { placeAccess } from "#screens/place/house/place-access.ts";
import { activityEntry } from "../../../../fixtures/activity-entry.ts";

const house = {};
const one = (accessibility: ActivityEntry["accessibility"]) => activityEntry({ accessibility });

describe("getting into a place", () => {
  it("is what its file says", () => {
    expect(
      placeAccess({ ...house, accessibility: { wheelchair: "rollator", toilet: true } }, [
        one({ wheelchair: "yes" }),
      ]),
    ).toEqual({
      wheelchair: "Rollator wel, rolstoel niet",
      also: ["Aangepast toilet"],
      fromActivities: false,
    });
  });
  it("is what all activities in it say, where the file says nothing", () => {
    expect(placeAccess(house, [one({ wheelchair: "yes" }), one({}), one({ toilet: true })])).toEqual({
      wheelchair: "Ja, dat kan",
      also: ["Aangepast toilet"],
      fromActivities: true,
    });
  });
  it("is a question where nobody said it, or where they differ", () => {
    const ask = { wheelchair: undefined, also: [], fromActivities: false };
    expect(placeAccess(house, [one({})])).toEqual(ask);
    expect(placeAccess(house, [one({ wheelchair: "not-applicable" })])).toEqual(ask);
    expect(placeAccess(house, [one({ wheelchair: "yes" }), one({ wheelchair: "no" })])).toEqual(ask);
  });
});
