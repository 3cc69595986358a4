import fc from "fast-check";
import ICAL from "ical.js";
import ical, { type VEvent } from "node-ical";
import { describe, expect, it } from "vitest";
import type { Occurrence } from "#domain/when/occurrence.ts";
import { visitsCalendar } from "#export/ical-visits.ts";

const options = {
  origin: "https://gids.example.org",
  name: "Mijn welzijnsrecept",
  now: new Date("2026-10-01T09:30:15Z"),
};
const at = (date: string, startTime?: string, endTime?: string): Occurrence => ({
  date,
  certain: true,
  ...(startTime && { startTime }),
  ...(endTime && { endTime }),
});
const visit = (...times: Occurrence[]) => ({
  slug: "koor",
  title: "Koor; zingen, met é",
  note: "Gratis\nEr is iemand die u opvangt.",
  where: "Buurthuis, Plein 1, 1315 AB Almere",
  times,
});
const talk = { date: "2027-01-25", title: "Gesprek", note: "Hoe gaat het?\nWilt u ermee door?" };

const events = (ics: string) =>
  Object.values(ical.sync.parseICS(ics)).filter((part): part is VEvent => part?.type === "VEVENT");

function instantsOf(ics: string): string[] {
  const calendar = new ICAL.Component(ICAL.parse(ics) as [string, unknown[], unknown[]]);
  for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
  return calendar
    .getAllSubcomponents("vevent")
    .map((component) => new ICAL.Event(component).startDate.toJSDate().toISOString());
}

describe("the calendar of one's own plan", () => {
  it.each([
    ["autumn", "2026-10-24", "2026-10-24T08:00:00.000Z", "2026-10-26", "2026-10-26T09:00:00.000Z"],
    ["spring", "2027-03-27", "2027-03-27T09:00:00.000Z", "2027-03-29", "2027-03-29T08:00:00.000Z"],
  ])("is at ten o'clock before and after the clock changes in %s", (_, before, first, after, second) => {
    const ics = visitsCalendar([visit(at(before, "10:00", "12:00"), at(after, "10:00"))], [], options);
    expect(instantsOf(ics)).toEqual([first, second]);
    expect(events(ics).map(({ start }) => start.toISOString())).toEqual([first, second]);
  });

  it("says what to know, where to go, and reads back letter for letter", () => {
    const ics = visitsCalendar([visit(at("2026-10-26", "10:00", "12:00"))], [], options);
    const [event] = events(ics);
    expect(event?.summary).toBe("Koor; zingen, met é");
    expect(event?.location).toBe("Buurthuis, Plein 1, 1315 AB Almere");
    expect(event?.description).toBe(
      "Gratis\nEr is iemand die u opvangt.\nhttps://gids.example.org/activiteiten/koor",
    );
    expect(event?.end?.toISOString()).toBe("2026-10-26T11:00:00.000Z");
    expect(ics).toContain("DTSTAMP:20261001T093015Z\r\n");
  });

  it("holds the talk as a whole day that leaves the day free", () => {
    const [event] = events(visitsCalendar([], [talk], options));
    expect(event?.datetype).toBe("date");
    expect(event?.summary).toBe("Gesprek");
    expect(event?.description).toBe("Hoe gaat het?\nWilt u ermee door?");
    expect(event?.transparency).toBe("TRANSPARENT");
  });

  it("holds each follow-up talk on its own day with its own questions", () => {
    const year = { date: "2027-10-25", title: "Een jaar later", note: "Wat doet u nog?" };
    const made = events(visitsCalendar([], [talk, year], options));
    expect(made.map(({ summary, description }) => [summary, description])).toEqual([
      ["Gesprek", "Hoe gaat het?\nWilt u ermee door?"],
      ["Een jaar later", "Wat doet u nog?"],
    ]);
    expect(new Set(made.map(({ uid }) => uid)).size).toBe(2);
  });

  it("gives every event a name of its own, the same each time", () => {
    const make = () =>
      visitsCalendar([visit(at("2026-10-26", "10:00"), at("2026-10-26", "14:00"))], [talk], options);
    expect(make()).toBe(make());
    expect(new Set(events(make()).map(({ uid }) => uid)).size).toBe(3);
  });

  it("knows a day of which the hour is not known", () => {
    expect(visitsCalendar([visit(at("2026-10-26"))], [], options)).toContain(
      "DTSTART;VALUE=DATE:20261026\r\n",
    );
  });

  it("folds no line beyond 75 octets", () => {
    const long = { ...visit(at("2026-10-26", "10:00")), title: "Café 🎵 met één lange naam ".repeat(9) };
    const lines = visitsCalendar([long], [], options).split("\r\n");
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(events(visitsCalendar([long], [], options))[0]?.summary).toBe(long.title);
  });

  it("reads back whatever stands in it, and folds no line within a sign", () => {
    const said = fc.string({ unit: "grapheme", maxLength: 200 }).filter((text) => !text.includes("\r"));
    fc.assert(
      fc.property(said, said, (title, where) => {
        const ics = visitsCalendar([{ ...visit(at("2026-10-26")), title, where }], [], options);
        const [event] = new ICAL.Component(
          ICAL.parse(ics) as [string, unknown[], unknown[]],
        ).getAllSubcomponents("vevent");
        expect(event?.getFirstPropertyValue("summary")).toBe(title);
        expect(event?.getFirstPropertyValue("location") ?? "").toBe(where);
        for (const line of ics.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      }),
    );
  });
});
