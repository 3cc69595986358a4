import { describe, expect, it } from "vitest";
import { TIME_BUTTONS, toggled, withPlace, withSlots } from "#screens/journey/questions/chosen.ts";
import { EMPTY_PROFILE } from "#matching/ask/profile.ts";

describe("a choice", () => {
  it("is made and taken back, in the order it was made", () => {
    expect(toggled(["a"], "b")).toEqual(["a", "b"]);
    expect(toggled(["a", "b"], "a")).toEqual(["b"]);
  });
  it("does not push out an earlier one", () => {
    expect(toggled(["a", "b", "c"], "d", 3)).toEqual(["a", "b", "c"]);
    expect(toggled(["a", "b", "c"], "a", 3)).toEqual(["b", "c"]);
  });
});

describe("a button for times", () => {
  it("sets all its times, and takes them back", () => {
    const weekend = withSlots(["ma-o"], TIME_BUTTONS.weekend);
    expect(weekend).toHaveLength(7);
    expect(withSlots(weekend, TIME_BUTTONS.weekend)).toEqual(["ma-o"]);
  });
  it("completes what is there in part", () => {
    expect(withSlots(["za-o"], TIME_BUTTONS.weekend)).toHaveLength(6);
  });
});

describe("a place", () => {
  it("keeps its other parts", () => {
    const place = withPlace({ ...EMPTY_PROFILE, place: { pc4: "1317", hard: false } }, { maxKm: 3 });
    expect(place).toEqual({ pc4: "1317", maxKm: 3, hard: false });
  });
  it("without any part is no answer", () => {
    expect(
      withPlace({ ...EMPTY_PROFILE, place: { maxKm: 3, hard: false } }, { maxKm: undefined }),
    ).toBeNull();
  });
});
