import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "#domain/when/day-number.ts";
import { foldedSchedule } from "#import/settle/fold-dates.ts";
import type { Schedule } from "#schema/schedule.ts";
import { activitiesIn, guideAfter, importText } from "../../../support/import-rows.ts";

const HEADER = "Datum;Tijd;Activiteit;Soort;Omschrijving;Locatie;Kosten;Aanbieder";
const row = (
  date: string,
  { time = "19:30-21:00", title = "Vrije training", text = "", cost = "gratis" } = {},
) => `${date};${time};${title};bewegen;${text};Sporthal De Boog;${cost};Judoclub Voorbeeld`;
const sheet = (...rows: string[]) => [HEADER, ...rows].join("\n");
const three = [row("1-9-2026"), row("8-9-2026"), row("15-9-2026")];

describe("one row per date", () => {
  it("is one activity with its dates, and every row says so", async () => {
    const result = await importText(sheet(...three));
    expect(activitiesIn(result)["Vrije training"]?.["schedule"]).toEqual({
      type: "dates",
      dates: ["2026-09-01", "2026-09-08", "2026-09-15"],
      startTime: "19:30",
      endTime: "21:00",
    });
    expect(result.changes.filter(({ path }) => path.startsWith("activities/"))).toHaveLength(1);
    expect(new Set(result.report.rows.map(({ file }) => file)).size).toBe(1);
    expect(result.report.duplicates).toEqual([]);
    expect(result.report.rows[2]?.remarks.map(({ code }) => code)).toContain("one-of-dates");
  });

  it("changes nothing the second time, also when the first date is gone or a row was put before it", async () => {
    const first = await importText(sheet(...three));
    const existing = guideAfter(first.changes);
    expect((await importText(sheet(...three), { existing })).changes).toEqual([]);
    const later = await importText(sheet(row("3-10-2026", { title: "Open avond" }), ...three.slice(1)), {
      existing,
    });
    expect(activitiesIn(later)["Vrije training"]?.["schedule"]).toMatchObject({
      dates: ["2026-09-08", "2026-09-15"],
    });
    expect(later.changes.filter(({ path }) => path === "activities/almere/vrije-training.json")).toHaveLength(
      1,
    );
    expect(later.report.disappeared).toEqual([]);
  });

  it("stays apart when the time, the cost or the text is another", async () => {
    for (const other of [
      { time: "10:00-11:00" },
      { cost: "€ 5 per keer" },
      { text: "Vandaag met de trainer van de jeugd." },
    ]) {
      const result = await importText(
        sheet(
          row("1-9-2026", { text: "Voor iedereen." }),
          row("8-9-2026", { text: "Voor iedereen.", ...other }),
        ),
      );
      expect(result.changes.filter(({ path }) => path.startsWith("activities/"))).toHaveLength(2);
    }
  });

  it("takes what one of the rows lacks from the others", async () => {
    const result = await importText(
      sheet(row("1-9-2026", { text: "Neem een handdoek mee." }), row("8-9-2026", { cost: "" })),
    );
    expect(activitiesIn(result)["Vrije training"]).toMatchObject({
      description: "Neem een handdoek mee.",
      costs: [{ amount: 0 }],
    });
  });

  it("leaves two rows that say the very same date to be called double", async () => {
    const result = await importText(sheet(row("1-9-2026"), row("1-9-2026"), row("8-9-2026")));
    expect(result.changes.filter(({ path }) => path.startsWith("activities/"))).toHaveLength(2);
  });
});

describe("an expanded series", () => {
  const at = { startTime: "19:30", endTime: "21:00" };
  const series = (start: string, gap: number, count: number) =>
    Array.from({ length: count }, (_, index) => addDays(start, index * gap));

  it("is folded back to its rule when it fits one", () => {
    expect(foldedSchedule(series("2026-09-01", 7, 8), at)).toEqual({
      type: "recurring",
      rules: [{ days: ["TU"], ...at, frequency: "weekly" }],
      from: "2026-09-01",
      until: "2026-10-20",
    });
    expect(foldedSchedule(series("2026-09-01", 14, 8), at)).toMatchObject({ rules: [{ interval: 2 }] });
    expect(
      foldedSchedule(
        ["2026-01-09", "2026-02-13", "2026-03-13", "2026-04-10", "2026-05-08", "2026-06-12"],
        at,
      ),
    ).toMatchObject({ rules: [{ days: ["FR"], frequency: "monthly", weeks: [2] }] });
  });

  it("keeps its dates when one is missing, or when they are few", () => {
    expect(foldedSchedule(series("2026-09-01", 7, 3), at)).toMatchObject({ type: "dates" });
    expect(
      foldedSchedule(
        series("2026-09-01", 7, 9).filter((_, index) => index !== 4),
        at,
      ),
    ).toMatchObject({ type: "dates" });
  });

  it("never says another date than its rows did", () => {
    const dates = fc
      .uniqueArray(fc.integer({ min: 0, max: 400 }), { minLength: 2, maxLength: 30 })
      .map((days) => days.sort((a, b) => a - b).map((day) => addDays("2026-01-01", day)));
    const regular = fc
      .tuple(
        fc.integer({ min: 0, max: 300 }),
        fc.constantFrom(7, 14, 21, 28, 35),
        fc.integer({ min: 2, max: 20 }),
      )
      .map(([start, gap, count]) => series(addDays("2026-01-01", start), gap, count));
    fc.assert(
      fc.property(fc.oneof(dates, regular), (said) => {
        expect(datesOf(foldedSchedule(said, at))).toEqual(said);
      }),
    );
  });
});

/** Counted day by day, not with the rules of the guide. */
function datesOf(schedule: Schedule): string[] {
  if (schedule.type === "once") return [schedule.date];
  if (schedule.type === "dates") return schedule.dates;
  if (schedule.type !== "recurring" || !schedule.from || !schedule.until) return [];
  const { frequency, interval = 1, weeks = [] } = schedule.rules[0] ?? {};
  const found: string[] = [];
  const weekday = new Date(`${schedule.from}T12:00Z`).getUTCDay();
  for (let index = 0; addDays(schedule.from, index) <= schedule.until; index += 1) {
    const day = addDays(schedule.from, index);
    const date = new Date(`${day}T12:00Z`);
    if (date.getUTCDay() !== weekday) continue;
    const nth = Math.ceil(date.getUTCDate() / 7);
    const last = addDays(day, 7).slice(0, 7) !== day.slice(0, 7);
    if (
      frequency === "weekly"
        ? index % (7 * interval) === 0
        : weeks.includes(nth) || (last && weeks.includes(-1))
    )
      found.push(day);
  }
  return found;
}
