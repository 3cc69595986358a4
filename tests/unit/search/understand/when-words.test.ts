import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codeOfDay, timeMeant } from "#search/understand/when-words.ts";

/** A Wednesday. */
const at = (time: string) => new Date(`2026-11-25T${time}`);
const WEDNESDAY = Date.UTC(2026, 10, 25) / 864e5;
const anyMoment = fc.date({ min: at("00:00"), max: new Date("2027-12-01"), noInvalidDate: true });

describe("a moment on the day of whoever asks", () => {
  it("is a day and a part of it", () => {
    expect(timeMeant({ part: "avond" }, at("09:00"))).toEqual({
      filters: { day: ["woensdag"], daypart: ["avond"] },
      on: codeOfDay(WEDNESDAY, "avond"),
    });
    expect(timeMeant({ in: 1 }, at("23:59"))).toEqual({
      filters: { day: ["donderdag"] },
      on: codeOfDay(WEDNESDAY + 1),
    });
  });

  it("is now in the part of the day that it is", () => {
    const partAt = (time: string) => timeMeant({ part: "nu" }, at(time)).filters.daypart;
    expect(partAt("11:59")).toEqual(["ochtend"]);
    expect(partAt("12:00")).toEqual(["middag"]);
    expect(partAt("17:30")).toEqual(["avond"]);
  });

  it("comes a day later when it is asked a day later", () => {
    fc.assert(
      fc.property(anyMoment, (now) => {
        const next = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1, 12);
        expect(timeMeant({ in: 1 }, now)).toEqual(timeMeant({ in: 0 }, next));
      }),
    );
  });

  it("is this weekend until Sunday night, and then the next one", () => {
    const saturday = codeOfDay(WEDNESDAY + 3, "weekend");
    expect(timeMeant({ weekend: 0 }, at("12:00"))).toEqual({
      filters: { daypart: ["weekend"] },
      on: saturday,
    });
    expect(timeMeant({ weekend: 0 }, new Date("2026-11-29T23:00")).on).toBe(saturday);
    expect(timeMeant({ weekend: 1 }, new Date("2026-11-22T12:00")).on).toBe(saturday);
    expect(timeMeant({ weekend: 0 }, new Date("2026-11-30T00:00")).on).not.toBe(saturday);
  });

  it("has a code of four letters that no other day of the next three years has", () => {
    fc.assert(
      fc.property(fc.nat(40_000), fc.integer({ min: 1, max: 1_095 }), (day, later) => {
        expect([...codeOfDay(day, "avond")]).toHaveLength(4);
        expect(codeOfDay(day)).not.toBe(codeOfDay(day + later));
      }),
    );
  });
});
