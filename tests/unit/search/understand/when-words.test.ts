import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { slotsMeant } from "#search/understand/when-words.ts";

/** A Wednesday. */
const at = (time: string) => new Date(`2026-11-25T${time}`);

describe("a moment on the day of whoever asks", () => {
  it("is a day and a part of it", () => {
    expect(slotsMeant("tonight", at("09:00"))).toEqual({ day: ["woensdag"], daypart: ["avond"] });
    expect(slotsMeant("tomorrow", at("23:59"))).toEqual({ day: ["donderdag"] });
    expect(slotsMeant("day-after-tomorrow", at("12:00"))).toEqual({ day: ["vrijdag"] });
  });

  it("is now in the part of the day that it is", () => {
    expect(slotsMeant("now", at("11:59")).daypart).toEqual(["ochtend"]);
    expect(slotsMeant("now", at("12:00")).daypart).toEqual(["middag"]);
    expect(slotsMeant("now", at("17:30")).daypart).toEqual(["avond"]);
  });

  it("is in the evening of a working day after work", () => {
    expect(slotsMeant("after-work", at("09:00"))).toEqual({
      day: ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag"],
      daypart: ["avond"],
    });
  });

  it("comes a day later when it is asked a day later", () => {
    fc.assert(
      fc.property(fc.date({ min: at("00:00"), max: new Date("2027-12-01"), noInvalidDate: true }), (now) => {
        const next = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1, 12);
        expect(slotsMeant("tomorrow", now)).toEqual(slotsMeant("today", next));
      }),
    );
  });
});
