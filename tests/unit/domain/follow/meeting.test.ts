import { describe, expect, it } from "vitest";
import type { CalendarRevisions } from "#domain/when/calendar-revisions.ts";
import type { ActivityEntry } from "#domain/catalog.ts";
import { meetingOf } from "#domain/follow/meeting.ts";
import { listed } from "#domain/listed.ts";
import { activityEntry } from "../../../fixtures/activity-entry.ts";

const today = "2026-11-30";
const since = "2026-08-31";
const entry = (slug: string, more: Partial<ActivityEntry> = {}) =>
  activityEntry({ slug, title: slug, verification: { on: "2026-10-01" }, ...more });
const meeting = (entries: ActivityEntry[], revisions?: CalendarRevisions) =>
  meetingOf(entries, listed(entries, today), { since, today, revisions });
const names = (lines: { entry: ActivityEntry; why: string; on?: string }[]) =>
  lines.map(({ entry: { slug }, why, on }) => [slug, why, on]);
const said = (sequence: number, changed: string) => ({ sequence, changed, print: "x" });

describe("the meeting of practice and coach", () => {
  it("names what began or begins since the day, the first one first", () => {
    const course = (startDates: string[]): ActivityEntry["schedule"] => ({
      type: "recurring",
      rules: [{ days: ["TU"], frequency: "weekly" }],
      startDates,
    });
    const { fresh } = meeting([
      entry("later", { schedule: { type: "once", date: "2026-12-12" } }),
      entry("cursus", { schedule: course(["2026-04-01", "2026-09-08"]) }),
      entry("oud", { schedule: course(["2026-04-01"]) }),
    ]);
    expect(names(fresh)).toEqual([
      ["cursus", "starts", "2026-09-08"],
      ["later", "starts", "2026-12-12"],
    ]);
  });
  it("names what is over since the day, and not what was over before", () => {
    const { gone } = meeting([
      entry("pas", { validUntil: "2026-10-31" }),
      entry("lang", { validUntil: "2026-06-30" }),
      entry("loopt", { validUntil: "2027-06-30" }),
    ]);
    expect(names(gone)).toEqual([["pas", "ended", "2026-10-31"]]);
  });
  it("names what is full, has a waiting list or lies still, as far as somebody said so lately", () => {
    const { full, changed } = meeting([
      entry("vol", { availability: { state: "full", changedOn: "2026-11-20" } }),
      entry("oud vol", { availability: { state: "full", changedOn: "2026-03-20" } }),
      entry("stil", { status: "paused" }),
      entry("plek", { availability: { state: "open", changedOn: "2026-11-10" } }),
    ]);
    expect(names(full)).toEqual([
      ["stil", "paused", undefined],
      ["vol", "full", "2026-11-20"],
    ]);
    expect(names(changed)).toEqual([["plek", "room", "2026-11-10"]]);
  });
  it("counts what was checked since the day and what asks for a call first", () => {
    expect(
      meeting([
        entry("nu"),
        entry("oud", { verification: { on: "2025-01-01" } }),
        entry("nooit", { verification: undefined }),
      ]),
    ).toMatchObject({ listed: 3, checked: 1, old: 2 });
  });
});

describe("what releases remember of calendars", () => {
  const many = Array.from({ length: 12 }, (_, at) => entry(`vast-${at}x`));
  const first = Object.fromEntries(
    many.map(({ slug }) => [`${slug}@gids.nl`, said(0, "2026-10-01T00:00:00Z")]),
  );
  it("calls new what was not there before, and changed what says something else", () => {
    const { fresh, changed, rememberedFrom } = meeting([...many, entry("nieuw"), entry("anders")], {
      ...first,
      "nieuw-20261205T1400@gids.nl": said(0, "2026-11-10T09:12:03Z"),
      "anders-2@gids.nl": said(1, "2026-11-12T09:12:03Z"),
    });
    expect(names(fresh)).toEqual([["nieuw", "inCalendar", "2026-11-10"]]);
    expect(names(changed)).toEqual([["anders", "calendar", "2026-11-12"]]);
    expect(rememberedFrom).toBe("2026-11-10");
  });
  it("calls nothing new because memory begins, because a date was added, or because the guide says things otherwise", () => {
    const reworded = Object.fromEntries(
      Object.keys(first).map((uid) => [uid, said(1, "2026-11-20T10:00:01Z")]),
    );
    expect(meeting(many, first)).toMatchObject({ fresh: [], changed: [], rememberedFrom: undefined });
    expect(meeting(many, reworded)).toMatchObject({ fresh: [], changed: [] });
    expect(
      meeting(many, { ...first, "vast-1x-20270101@gids.nl": said(0, "2026-11-20T10:00:01Z") }).fresh,
    ).toEqual([]);
  });
});
