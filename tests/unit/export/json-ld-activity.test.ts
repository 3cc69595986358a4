import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ActivityEntry } from "#domain/catalog.ts";
import type { Schedule } from "#schema/schedule.ts";
import { instantOf } from "#domain/when/local-time.ts";
import { whenOf } from "#domain/when/when-of.ts";
import { activityJsonLd } from "#export/json-ld-activity.ts";
import { activityEntry } from "../../fixtures/activity-entry.ts";
import { schedules } from "../../fixtures/schedule-arbitraries.ts";
import { north } from "../../fixtures/school-holidays.ts";

const context = { origin: "https://gids.example.org", today: "2026-10-20", holidays: north, town: "Almere" };
const url = "https://gids.example.org/activiteiten/rondje-weerwater";
/** As a reader of the page gets them: JSON, of which nothing is known. */
type Read = Record<string, unknown>;
const read = (entry: ActivityEntry, asked = context) => activityJsonLd(entry, asked) as unknown as Read[];
const nodes = (changes: Partial<ActivityEntry> = {}) => read(activityEntry(changes));
const ofType = (type: string, changes: Partial<ActivityEntry> = {}) =>
  nodes(changes).filter((node) => node["@type"] === type);
const schedule = (rule: object, rest: object = {}): { schedule: Schedule } => ({
  schedule: {
    type: "recurring",
    rules: [{ days: ["TU"], frequency: "weekly", startTime: "10:00", endTime: "11:30", ...rule }],
    schoolHolidays: "continues",
    ...rest,
  },
});
const scheduleNodes = (rule: object, rest: object = {}) =>
  (ofType("EventSeries", schedule(rule, rest))[0]?.eventSchedule ?? []) as Read[];

describe("an activity with a rhythm", () => {
  it("is a series with its schedule, and its next times as events of that series", () => {
    const [series, ...events] = nodes();
    expect(series).toMatchObject({
      "@type": "EventSeries",
      "@id": `${url}#reeks`,
      name: "Rondje Weerwater",
      isAccessibleForFree: true,
      eventAttendanceMode: "https://schema.org/OfflineEventAttendanceMode",
    });
    expect(series?.eventSchedule).toEqual([
      {
        "@type": "Schedule",
        startTime: "10:00",
        endTime: "11:30",
        repeatFrequency: "P1W",
        byDay: ["https://schema.org/Tuesday"],
        exceptDate: ["2027-04-27"],
        scheduleTimezone: "Europe/Amsterdam",
      },
    ]);
    expect(events.map((event) => event.startDate)).toEqual([
      "2026-10-20T10:00:00+02:00",
      "2026-10-27T10:00:00+01:00",
      "2026-11-03T10:00:00+01:00",
      "2026-11-10T10:00:00+01:00",
    ]);
    expect(events[1]).toMatchObject({
      "@type": "Event",
      "@id": `${url}#2026-10-27-1000`,
      endDate: "2026-10-27T11:30:00+01:00",
      eventStatus: "https://schema.org/EventScheduled",
      superEvent: { "@type": "EventSeries", "@id": `${url}#reeks` },
      location: { "@type": "Place", address: { streetAddress: "Esplanade 1", addressLocality: "Almere" } },
      organizer: { "@type": "Organization", name: "Beweegloket Polderfit" },
      offers: [{ "@type": "Offer", price: 0, priceCurrency: "EUR" }],
    });
  });

  it("says which week of the month, which months, every how many, and from when", () => {
    const rule = { frequency: "monthly", weeks: [-1], months: [5, 6, 7], interval: 2 };
    expect(scheduleNodes(rule, { from: "2027-05-25", until: "2028-07-31" })[0]).toMatchObject({
      repeatFrequency: "P2M",
      byDay: ["-1TU"],
      byMonth: [5, 6, 7],
      startDate: "2027-05-25",
      endDate: "2028-07-31",
    });
    const [first] = scheduleNodes({ frequency: "monthly", weeks: [1, 3] });
    expect(first).toMatchObject({ byDay: ["https://schema.org/Tuesday"], byMonthWeek: [1, 3] });
    const [mixed] = scheduleNodes({ frequency: "monthly", weeks: [1, -1] });
    expect(mixed?.byDay).toEqual(["1TU", "-1TU"]);
    expect(mixed).not.toHaveProperty("byMonthWeek");
  });

  it("names the dates on which it is not held", () => {
    const cancelled = [{ date: "2026-11-03", reason: "Storm" }];
    const [node] = scheduleNodes({}, { schoolHolidays: "stops", cancelled });
    expect(node?.exceptDate).toEqual(expect.arrayContaining(["2026-11-03", "2026-12-22", "2026-12-29"]));
    const statuses = ofType("Event", schedule({}, { cancelled })).map((event) => event.eventStatus);
    expect(statuses[2]).toBe("https://schema.org/EventCancelled");
  });

  it("names the very next one when that is off, also of a course, and the holidays of a course", () => {
    const cancelled = [{ date: "2026-10-20" }];
    expect(scheduleNodes({}, { cancelled })[0]?.exceptDate).toEqual(["2026-10-20", "2027-04-27"]);
    const course = { startDates: ["2026-12-08"], sessions: 4, cancelled: [{ date: "2026-12-08" }] };
    const [group] = scheduleNodes({}, { ...course, schoolHolidays: "stops" });
    expect(group).toMatchObject({
      startDate: "2026-12-08",
      exceptDate: ["2026-12-08", "2026-12-22", "2026-12-29"],
    });
    expect(ofType("Event", schedule({}, course))[0]).toMatchObject({
      startDate: "2026-12-08T10:00:00+01:00",
      eventStatus: "https://schema.org/EventCancelled",
    });
  });

  it("promises nothing behind the day until which it is valid", () => {
    const entry = activityEntry({ validUntil: "2026-11-01" });
    const [series, ...events] = read(entry);
    expect(events.map(({ startDate }) => String(startDate).slice(0, 10))).toEqual([
      "2026-10-20",
      "2026-10-27",
    ]);
    expect(series?.eventSchedule).toMatchObject([{ endDate: "2026-11-01" }]);
  });

  it("has no times while it lies still, whatever it is", () => {
    const [series, ...others] = nodes({ status: "paused" });
    expect(others).toEqual([]);
    expect(series).toMatchObject({ eventStatus: "https://schema.org/EventPostponed" });
    expect(series).not.toHaveProperty("eventSchedule");
    expect(nodes({ status: "paused", schedule: { type: "once", date: "2026-12-05" } })).toEqual([]);
    const hours = [{ days: ["TU" as const], startTime: "10:00" }];
    const [service] = nodes({ status: "paused", schedule: { type: "open", hours } });
    expect(service).not.toHaveProperty("hoursAvailable");
  });

  it("promises nothing of a rhythm that does not fix its dates", () => {
    for (const rule of [
      { interval: 2 },
      { frequency: "monthly" },
      { frequency: "irregular" },
      { days: [] },
    ]) {
      expect(scheduleNodes(rule)).toEqual([]);
      expect(ofType("Event", schedule(rule))).toEqual([]);
      expect(ofType("EventSeries", schedule(rule))).toHaveLength(1);
    }
  });

  it("as a course counts its times from its start", () => {
    const course = { startDates: ["2026-04-07", "2026-12-01"], sessions: 10 };
    expect(scheduleNodes({}, course)).toMatchObject([
      { startDate: "2026-12-01", repeatCount: 10, repeatFrequency: "P1W" },
    ]);
  });
});

describe("a single date", () => {
  it("is an event and no series; without a time it is the day", () => {
    expect(nodes({ schedule: { type: "once", date: "2026-12-05" } })).toMatchObject([
      { "@type": "Event", "@id": `${url}#2026-12-05`, startDate: "2026-12-05" },
    ]);
    expect(nodes({ schedule: { type: "once", date: "2025-12-05" } })).toEqual([]);
  });
  it("that goes on past midnight ends the next day", () => {
    const once: Schedule = { type: "once", date: "2026-10-24", startTime: "21:00", endTime: "03:30" };
    expect(nodes({ schedule: once })[0]).toMatchObject({
      startDate: "2026-10-24T21:00:00+02:00",
      endDate: "2026-10-25T03:30:00+01:00",
    });
  });
});

describe("what is open, by appointment, or volunteers' work", () => {
  it("is a service with its hours, never an event", () => {
    const hours = [
      { days: ["MO" as const, "WE" as const], startTime: "09:30", endTime: "12:00" },
      { days: [] },
    ];
    const [service, ...others] = nodes({ schedule: { type: "open", hours, until: "2027-06-30" } });
    expect(others).toEqual([]);
    expect(service).toMatchObject({
      "@type": "Service",
      provider: { name: "Beweegloket Polderfit" },
      areaServed: { name: "Almere" },
      hoursAvailable: [
        {
          "@type": "OpeningHoursSpecification",
          dayOfWeek: ["https://schema.org/Monday", "https://schema.org/Wednesday"],
          opens: "09:30",
          closes: "12:00",
          validThrough: "2027-06-30",
        },
      ],
    });
    expect(nodes({ schedule: { type: "by-appointment" } })[0]).not.toHaveProperty("hoursAvailable");
    expect(nodes({ role: "volunteer" })[0]?.["@type"]).toBe("Service");
  });
});

describe("what nobody told", () => {
  it("is not said", () => {
    const [series] = nodes({ costs: [] });
    for (const key of [
      "isAccessibleForFree",
      "offers",
      "audience",
      "inLanguage",
      "maximumAttendeeCapacity",
    ]) {
      expect(series).not.toHaveProperty(key);
    }
    expect(nodes({ costs: [{ amount: 2, per: "visit", for: "everyone" }] })[0]?.isAccessibleForFree).toBe(
      false,
    );
  });
  it("is told once somebody did", () => {
    expect(
      nodes({
        audience: { minAge: 18, gender: "women" },
        language: { spoken: ["nl", "tr"] },
        threshold: { groupSize: { max: 8 } },
        availability: { state: "full" },
      })[0],
    ).toMatchObject({
      audience: { "@type": "PeopleAudience", suggestedMinAge: 18, suggestedGender: "female" },
      inLanguage: ["nl", "tr"],
      maximumAttendeeCapacity: 8,
      offers: [{ availability: "https://schema.org/SoldOut" }],
    });
  });
});

describe("a place", () => {
  it("online is a virtual one, at home or here and there has only its town", () => {
    const online = ofType("Event", { place: "online", locationEntry: undefined })[0];
    expect(online).toMatchObject({
      location: { "@type": "VirtualLocation", url },
      eventAttendanceMode: "https://schema.org/OnlineEventAttendanceMode",
    });
    const various = ofType("Event", { place: "various", locationEntry: undefined })[0];
    expect(various?.location).toEqual({
      "@type": "Place",
      name: "Op verschillende plekken",
      address: { "@type": "PostalAddress", addressLocality: "Almere", addressCountry: "NL" },
    });
  });
});

it("two rules that begin at the same moment are one event", () => {
  const daily = { days: [], frequency: "daily" as const, startTime: "19:15" };
  const events = ofType("Event", {
    schedule: { type: "recurring", rules: [daily, { ...daily, endTime: "22:00" }], from: "2026-01-01" },
  });
  expect(new Set(events.map((event) => event["@id"])).size).toBe(4);
  expect(events.every(({ endDate }) => String(endDate).includes("T22:00"))).toBe(true);
});

it("every event has what search engines ask of it, at the moment the guide says, whatever the schedule", () => {
  fc.assert(
    fc.property(schedules, (schedule) => {
      const certain = whenOf(activityEntry({ schedule }), {
        now: context.today,
        only: "certain",
        holidays: north,
      }).times;
      const events = ofType("Event", { schedule });
      if (schedule.type === "open") return void expect(events).toEqual([]);
      expect(events.map((event) => new Date(String(event.startDate)).getTime())).toEqual(
        certain
          .slice(0, 4)
          .map(({ date, startTime }) =>
            startTime ? instantOf(date, startTime).getTime() : Date.parse(`${date}T00:00:00Z`),
          ),
      );
      for (const event of events) {
        expect(event).toMatchObject({
          name: "Rondje Weerwater",
          location: { address: { addressLocality: "Almere" } },
        });
      }
      expect(new Set(events.map((event) => event["@id"])).size).toBe(events.length);
    }),
  );
});
