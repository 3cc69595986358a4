import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ROOM_WEEKS, roomOf } from "#domain/room.ts";
import { addDays } from "#domain/when/day-number.ts";

const today = "2026-11-29";
const states = fc.constantFrom("open", "few", "full", "waitlist" as const);

describe("whether there is room", () => {
  it("is not known when nobody said so", () => {
    expect(roomOf({}, today)).toBeUndefined();
    expect(roomOf({ verification: { on: today } }, today)).toBeUndefined();
  });

  it("is what was said, for so many weeks and not a day longer", () => {
    fc.assert(
      fc.property(states, fc.integer({ min: 0, max: 400 }), (state, days) => {
        const room = roomOf({ availability: { state, changedOn: addDays(today, -days) } }, today);
        expect(room).toEqual({ state: days <= ROOM_WEEKS * 7 ? state : "ask" });
      }),
    );
  });

  it("is as old as the last check when its own day is not known, and a question without both", () => {
    const availability = { state: "full" as const };
    expect(roomOf({ availability, verification: { on: "2026-11-01" } }, today)).toEqual({ state: "full" });
    expect(roomOf({ availability, verification: { on: "2026-03-01" } }, today)).toEqual({ state: "ask" });
    expect(roomOf({ availability }, today)).toEqual({ state: "ask" });
  });

  it("is not made younger by a check of the rest", () => {
    const availability = { state: "full" as const, changedOn: "2025-06-01" };
    expect(roomOf({ availability, verification: { on: today } }, today)).toEqual({ state: "ask" });
  });

  it("names weeks only of a waiting list", () => {
    const changedOn = today;
    expect(roomOf({ availability: { state: "waitlist", weeks: 6, changedOn } }, today)).toEqual({
      state: "waitlist",
      weeks: 6,
    });
    expect(roomOf({ availability: { state: "full", weeks: 6, changedOn } }, today)).toEqual({
      state: "full",
    });
  });
});
