import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import type { ActivityEntry } from "#domain/catalog.ts";
import type { Schedule } from "#schema/schedule.ts";
import { activityCalendar, calendarText, offersCalendar } from "#export/ical.ts";
import { activityEntry } from "../../fixtures/activity-entry.ts";
import { north } from "../../fixtures/school-holidays.ts";

const context = { origin: "https://gids.example.org", holidays: north, today: "2026-11-25" };
const text = (changes: Partial<ActivityEntry> = {}, rest: Partial<typeof context> = {}) =>
  activityCalendar(activityEntry(changes), { ...context, ...rest });
/** Lines with their folds undone, as RFC 5545 3.1 says. */
const lines = (ics: string | undefined) => (ics ?? "").replaceAll("\r\n ", "").split("\r\n");
const ruleOf = (ics: string | undefined) => lines(ics).find((line) => /^RRULE.*UNTIL/.test(line));
const schedule = (rest: object): { schedule: Schedule } => ({
  schedule: {
    type: "recurring",
    rules: [{ days: ["TU"], frequency: "weekly", startTime: "10:00", endTime: "11:30" }],
    schoolHolidays: "continues",
    ...rest,
  },
});

describe("the calendar file of an activity", () => {
  it("holds one series in the time of Amsterdam, with the rules of that time in it", () => {
    const all = lines(text());
    expect(all).toContain("UID:rondje-weerwater@gids.example.org");
    expect(all).toContain("DTSTART;TZID=Europe/Amsterdam:20260303T100000");
    expect(all).toContain("DTEND;TZID=Europe/Amsterdam:20260303T113000");
    expect(ruleOf(text())).toBe("RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20280229T225900Z");
    expect(all.filter((line) => line === "BEGIN:VTIMEZONE")).toHaveLength(1);
    expect(all).toContain("GEO:52.3676;5.2199");
    expect(all).toContain("URL:https://gids.example.org/activiteiten/rondje-weerwater");
  });

  it("is the same file on every day of a year, and stamped when the content was checked", () => {
    expect(text({}, { today: "2026-12-31" })).toBe(text());
    expect(lines(text())).toContain("DTSTAMP:20260301T000000Z");
    expect(lines(text({ verification: undefined }))).toContain("DTSTAMP:20260101T000000Z");
    expect(lines(text({ verification: { on: "2024-01-01" } }))).toContain(
      "DTSTART;TZID=Europe/Amsterdam:20260106T100000",
    );
  });

  it("ends every line with CRLF and folds it at 75 octets, never inside a letter", () => {
    const ics =
      text({
        title:
          "Koffie & thee bij café ’t Hoekje 👩‍🍳👩‍🍳👩‍🍳👩‍🍳👩‍🍳👩‍🍳: één, twéé, drieëntwintig €, en nóg een héél lange naam",
      }) ?? "";
    expect(ics.endsWith("END:VCALENDAR\r\n")).toBe(true);
    expect(ics.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    for (const line of ics.split("\r\n")) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toContain("\uFFFD");
    }
    expect(lines(ics).find((line) => line.startsWith("SUMMARY"))).toContain("drieëntwintig €\\, en nóg");
  });

  it("escapes what the provider typed", () => {
    const ics = text({ title: "A\\B; C, D", easyText: "Regel een\nRegel twee BEGIN:VEVENT" });
    const event = new ICAL.Component(
      ICAL.parse(ics ?? "") as [string, unknown[], unknown[]],
    ).getFirstSubcomponent("vevent");
    expect(event?.getFirstPropertyValue("summary")).toBe("A\\B; C, D");
    expect(String(event?.getFirstPropertyValue("description"))).toMatch(
      /^Regel een\nRegel twee BEGIN:VEVENT\n/,
    );
    expect(lines(ics).filter((line) => line === "BEGIN:VEVENT")).toHaveLength(1);
  });

  it("leaves out school holidays, public holidays, cancelled dates, and dates of which it is not sure", () => {
    const cancelled = [{ date: "2026-12-08" }];
    const except = (schoolHolidays: string | undefined) =>
      lines(text(schedule({ schoolHolidays, cancelled })))
        .filter((line) => line.startsWith("EXDATE"))
        .map((line) => line.slice(-15));
    expect(except("continues")).toEqual(["20260505T100000", "20261208T100000", "20270427T100000"]);
    expect(except("stops")).toContain("20261222T100000");
    expect(except(undefined)).toContain("20261222T100000");
    expect(except(undefined)).not.toContain("20261215T100000");
    expect(lines(text(schedule({ schoolHolidays: undefined }))).join()).toContain("vraag of het doorgaat");
    expect(lines(text(schedule({ schoolHolidays: "stops" }))).join()).not.toContain("vraag of het doorgaat");
  });

  it("ends with the listing or with the rhythm, in UTC", () => {
    const until = (changes: Partial<ActivityEntry>) =>
      /UNTIL=(\w+)/.exec(lines(text(changes)).join("\n"))?.[1];
    expect(until({ validUntil: "2027-07-01" })).toBe("20270629T215900Z");
    expect(until(schedule({ until: "2026-12-31" }))).toBe("20261229T225900Z");
  });

  it("is whole days where no time is known", () => {
    const all = lines(text(schedule({ rules: [{ days: ["TU"], frequency: "weekly" }] })));
    expect(all).toContain("DTSTART;VALUE=DATE:20260303");
    expect(ruleOf(all.join("\r\n"))).toMatch(/UNTIL=20280229$/);
    expect(all.some((line) => line.startsWith("DTEND"))).toBe(false);
  });

  it("ends after midnight on the next day", () => {
    const rules = [{ days: ["FR"], frequency: "weekly", startTime: "21:00", endTime: "01:00" }];
    expect(lines(text(schedule({ rules })))).toContain("DTEND;TZID=Europe/Amsterdam:20260307T010000");
  });

  it("gives several rules and loose dates an UID of their own", () => {
    const uids = (changes: Partial<ActivityEntry>) =>
      lines(text(changes)).filter((line) => line.startsWith("UID"));
    const rules = ["09:00", "13:00"].map((startTime) => ({ days: ["MO"], frequency: "weekly", startTime }));
    expect(uids(schedule({ rules }))).toEqual([
      "UID:rondje-weerwater@gids.example.org",
      "UID:rondje-weerwater-2@gids.example.org",
    ]);
    expect(
      uids({ schedule: { type: "dates", dates: ["2026-12-05", "2026-12-12"], startTime: "14:00" } }),
    ).toEqual([
      "UID:rondje-weerwater-20261205T1400@gids.example.org",
      "UID:rondje-weerwater-20261212T1400@gids.example.org",
    ]);
  });

  it("keeps its rhythm in the rule, and gives a time that two rules share only once", () => {
    const biweekly = [{ days: ["TU"], frequency: "weekly", interval: 2, startTime: "10:00" }];
    expect(ruleOf(text(schedule({ rules: biweekly, from: "2026-03-03" })))).toMatch(
      /^RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;/,
    );
    const shared = [
      { days: ["TU"], frequency: "weekly", startTime: "10:00" },
      { days: ["TU"], frequency: "monthly", weeks: [1], startTime: "10:00" },
    ];
    expect(lines(text(schedule({ rules: shared }))).filter((line) => line === "BEGIN:VEVENT")).toHaveLength(
      1,
    );
  });

  it("is not made when no time is certain", () => {
    expect(text({ schedule: { type: "by-appointment" } })).toBeUndefined();
    expect(text(schedule({ rules: [{ days: ["TU"], frequency: "weekly", interval: 2 }] }))).toBeUndefined();
    expect(text(schedule({ rules: [{ days: ["TU"], frequency: "monthly" }] }))).toBeUndefined();
    expect(text({ schedule: { type: "once", date: "2025-12-05" } })).toBeUndefined();
  });

  it("is not made of what lies still, was ended, or is over", () => {
    expect(text({ status: "paused" })).toBeUndefined();
    expect(text({ status: "ended" })).toBeUndefined();
    expect(text({ validUntil: "2026-11-24" })).toBeUndefined();
    expect(text({ schedule: { type: "once", date: "2026-11-20" } })).toBeUndefined();
  });

  it("says of each time that was called off that it was, and is offered only while one takes place", () => {
    const once: Schedule = {
      type: "once",
      date: "2026-12-05",
      startTime: "14:00",
      cancelled: [{ date: "2026-12-05", reason: "Storm" }],
    };
    const all = lines(text({ schedule: once }));
    expect(all).toContain("UID:rondje-weerwater-20261205T1400@gids.example.org");
    expect(all).toContain("STATUS:CANCELLED");
    expect(all).toContain("SUMMARY:Gaat niet door: Rondje Weerwater");
    expect(all.some((line) => line.startsWith("DESCRIPTION:Storm"))).toBe(true);
    expect(offersCalendar(activityEntry({ schedule: once }), context)).toBe(false);
    const course = schedule({ startDates: ["2026-12-01"], sessions: 2, cancelled: [{ date: "2026-12-01" }] });
    expect(lines(text(course)).filter((line) => line.startsWith("STATUS"))).toEqual([
      "STATUS:CONFIRMED",
      "STATUS:CANCELLED",
    ]);
    expect(offersCalendar(activityEntry(course), context)).toBe(true);
  });

  it("of several activities is one calendar with a name", () => {
    const ics = calendarText(
      [activityEntry(), activityEntry({ slug: "tweede" })],
      "Bewegen in Almere",
      context,
    );
    const all = lines(ics);
    expect(all).toContain("X-WR-CALNAME:Bewegen in Almere");
    expect(all.filter((line) => line === "BEGIN:VEVENT")).toHaveLength(2);
    expect(all.filter((line) => line === "BEGIN:VTIMEZONE")).toHaveLength(1);
  });
});
