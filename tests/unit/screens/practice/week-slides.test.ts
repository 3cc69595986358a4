import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "#domain/when/day-number.ts";
import { isThisWeek, weekSlides, type NearbyItem } from "#screens/practice/waiting/week-slides.ts";
import { slideHtml } from "#screens/practice/waiting/slide-markup.ts";

const MONDAY = "2026-11-30";
const item = (title: string, ...times: (readonly [date: string, start: string])[]): NearbyItem => ({
  ...{ title, where: "De Brug", cost: "Gratis" },
  times: times.map(([date, start]) => [date, start, `${date}T23:00`] as const),
});
const titles = (items: NearbyItem[], now = MONDAY) =>
  weekSlides(items, now).map(({ date, items: day }) => [date, day.map(({ title }) => title)]);

describe("A waiting room sees", () => {
  test("the days of the coming week on which something is, in the order of the day", () => {
    const items = [
      item("laat", [MONDAY, "19:00"]),
      item("vroeg", [MONDAY, "09:00"], ["2026-12-03", "09:00"]),
    ];
    expect(titles(items)).toEqual([
      [MONDAY, ["vroeg", "laat"]],
      ["2026-12-03", ["vroeg"]],
    ]);
  });
  test("four activities a day, the nearest first, and rather another than the same again", () => {
    const all = ["a", "b", "c", "d", "e"].map((name) =>
      item(name, [MONDAY, "10:00"], ["2026-12-01", "10:00"]),
    );
    expect(titles(all)).toEqual([
      [MONDAY, ["a", "b", "c", "d"]],
      ["2026-12-01", ["e", "a", "b", "c"]],
    ]);
  });
  test("nothing that is past, and another week tomorrow", () => {
    const items = [item("nu", [MONDAY, "10:00"]), item("later", [addDays(MONDAY, 7), "10:00"])];
    expect(titles(items, `${MONDAY}T22:59`)).toEqual([[MONDAY, ["nu"]]]);
    expect(titles(items, "2026-12-01")).toEqual([[addDays(MONDAY, 7), ["later"]]]);
    expect(isThisWeek(weekSlides(items, "2026-12-01"), "2026-12-01")).toBe(true);
  });
  test("in a week without anything the first days after it, which are not called this week", () => {
    const items = [item("nieuwjaar", ["2027-01-05", "10:00"])];
    expect(titles(items)).toEqual([["2027-01-05", ["nieuwjaar"]]]);
    expect(isThisWeek(weekSlides(items, MONDAY), MONDAY)).toBe(false);
    expect(weekSlides([], MONDAY)).toEqual([]);
  });
  test("whatever is on: never more than seven days, four lines, or a day that has gone", () => {
    const time = fc.tuple(fc.integer({ min: -10, max: 60 }), fc.constantFrom("09:00", "13:30", "20:00"));
    const items = fc.array(fc.array(time, { minLength: 1, maxLength: 12 }), { maxLength: 40 });
    fc.assert(
      fc.property(items, fc.constantFrom(MONDAY, `${MONDAY}T12:00`), (all, now) => {
        const slides = weekSlides(
          all.map((times, index) =>
            item(String(index), ...times.map(([day, start]) => [addDays(MONDAY, day), start] as const)),
          ),
          now,
        );
        expect(slides.length).toBeLessThanOrEqual(7);
        for (const { date, items: day } of slides) {
          expect(date >= MONDAY).toBe(true);
          expect(day.length).toBeGreaterThan(0);
          expect(day.length).toBeLessThanOrEqual(4);
        }
        expect(slides.map(({ date }) => date)).toEqual(slides.map(({ date }) => date).toSorted());
      }),
    );
  });
});

describe("A day on the screen", () => {
  const html = (now: string, title = "Koffie & <b>taart</b>") =>
    slideHtml(weekSlides([item(title, ["2026-12-01", "10:00"])], now)[0]!, now);
  test("is called today, tomorrow, or by its name", () => {
    expect(html("2026-12-01")).toContain("<h2>Vandaag, dinsdag 1 december</h2>");
    expect(html("2026-11-30T23:59")).toContain("<h2>Morgen, dinsdag 1 december</h2>");
    expect(html("2026-11-28")).toContain("<h2>Dinsdag 1 december</h2>");
  });
  test("shows what somebody wrote as text, never as markup", () => {
    expect(html("2026-12-01")).toContain("Koffie &amp; &lt;b&gt;taart&lt;/b&gt;");
    expect(html("2026-12-01", '"><img src=x>')).not.toContain("<img");
  });
});
