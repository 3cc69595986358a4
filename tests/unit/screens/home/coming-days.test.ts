import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "#domain/when/day-number.ts";
import { comingDays, dayNameOf, titleOf, weekOf } from "#screens/home/coming-days.ts";

const SUNDAY = "2026-11-29";
const MONDAY = "2026-11-30";

describe("the days on the first page", () => {
  it("are the first on which something is still to come, at the hour of the visitor", () => {
    const days = [
      { date: SUNDAY, until: ["2026-11-29T11:15", "2026-11-29T22:30"] },
      { date: MONDAY, until: ["2026-11-30T12:00"] },
      { date: "2026-12-02", until: ["2026-12-02T12:00"] },
    ];
    expect(comingDays(days, SUNDAY, 2)).toEqual([
      { day: 0, items: [0, 1] },
      { day: 1, items: [0] },
    ]);
    expect(comingDays(days, `${SUNDAY}T22:00`, 2)[0]).toEqual({ day: 0, items: [1] });
    expect(comingDays(days, `${SUNDAY}T22:30`, 2)).toEqual([
      { day: 1, items: [0] },
      { day: 2, items: [0] },
    ]);
    expect(comingDays(days, "2026-12-09T09:00", 2)).toEqual([]);
  });

  it("are called what they are to who looks on that day", () => {
    const days = [0, 1, 2, 3].map((ahead) => addDays(MONDAY, ahead));
    expect(weekOf(days, MONDAY)).toBe("this");
    expect(weekOf(days, `${SUNDAY}T22:00`)).toBe("next");
    expect(weekOf([SUNDAY, ...days], SUNDAY)).toBe("both");
    expect(weekOf([addDays(MONDAY, 6), addDays(MONDAY, 7)], MONDAY)).toBe("both");
    expect(weekOf([addDays(MONDAY, 13), addDays(MONDAY, 14)], MONDAY)).toBe("later");
    expect(weekOf([], MONDAY)).toBe("none");
  });

  it("are called today and tomorrow only on the day on which they are", () => {
    const TUESDAY = addDays(MONDAY, 1);
    expect([SUNDAY, MONDAY, TUESDAY].map((date) => dayNameOf(date, `${MONDAY}T09:00`))).toEqual([
      undefined,
      "today",
      "tomorrow",
    ]);
    expect(dayNameOf(MONDAY, `${TUESDAY}T00:05`)).toBeUndefined();
    expect(titleOf([MONDAY, TUESDAY, "2026-12-03"], MONDAY)).toBe("today-tomorrow");
    expect(titleOf([MONDAY, "2026-12-03"], MONDAY)).toBe("today");
    expect(titleOf([TUESDAY, "2026-12-03"], MONDAY)).toBe("tomorrow");
    expect(titleOf([MONDAY, TUESDAY], "2026-11-20")).toBe(weekOf([MONDAY, TUESDAY], "2026-11-20"));
    expect(titleOf([], MONDAY)).toBe("none");
  });

  it("never hold what is past, and are this week only when all of them are", () => {
    const hour = fc.integer({ min: 0, max: 23 }).map((h) => String(h).padStart(2, "0"));
    const ahead = fc.integer({ min: 0, max: 20 });
    const item = fc.tuple(ahead, hour);
    fc.assert(
      fc.property(fc.array(item, { maxLength: 20 }), ahead, hour, (items, on, at) => {
        const now = `${addDays(SUNDAY, on)}T${at}:00`;
        const days = [...Map.groupBy(items, ([day]) => day)]
          .sort(([a], [b]) => a - b)
          .map(([day, held]) => {
            const date = addDays(SUNDAY, day);
            return { date, until: held.map(([, end]) => `${date}T${end}:00`) };
          });
        const shown = comingDays(days, now, 4);
        for (const { day, items: left } of shown)
          for (const one of left) expect(days[day]!.until[one]! > now).toBe(true);
        const dates = shown.map(({ day }) => days[day]!.date);
        if (weekOf(dates, now) === "this") {
          const first = addDays(SUNDAY, on);
          const monday = [...Array(7).keys()].map((d) => addDays(first, d + 1)).find((d) => isMonday(d))!;
          expect(dates.every((date) => date >= first && date < monday)).toBe(true);
        }
      }),
    );
  });
});

const isMonday = (date: string) => new Date(`${date}T00:00:00Z`).getUTCDay() === 1;
