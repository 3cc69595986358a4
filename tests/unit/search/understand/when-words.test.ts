import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { momentOf } from "#search/understand/when-words.ts";

/** A Wednesday. */
const at = (time: string) => new Date(`2026-11-25T${time}`);

describe("a moment on the day of whoever asks", () => {
  it("is a day and a part of it", () => {
    expect(momentOf("tonight", at("09:00"))).toEqual({ day: ["woensdag"], daypart: ["avond"] });
    expect(momentOf("tomorrow", at("23:59"))).toEqual({ day: ["donderdag"] });
    expect(momentOf("day-after-tomorrow", at("12:00"))).toEqual({ day: ["vrijdag"] });
  });

  it("is now in the part of the day that it is", () => {
    expect(momentOf("now", at("11:59")).daypart).toEqual(["ochtend"]);
    expect(momentOf("now", at("12:00")).daypart).toEqual(["middag"]);
    expect(momentOf("now", at("17:30")).daypart).toEqual(["avond"]);
  });

  it("is in the evening of a working day after work", () => {
    expect(momentOf("after-work", at("09:00"))).toEqual({
      day: ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag"],
      daypart: ["avond"],
    });
  });

  it("comes a day later when it is asked a day later", () => {
    fc.assert(
      fc.property(fc.date({ min: at("00:00"), max: new Date("2027-12-01"), noInvalidDate: true }), (now) => {
        const next = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1, 12);
        expect(momentOf("tomorrow", now)).toEqual(momentOf("today", next));
      }),
    );
  });
});
