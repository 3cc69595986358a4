import { describe, expect, test } from "vitest";
import { activitiesIn, importText } from "../../../support/import-rows.ts";
import { readMoment, withoutMoments } from "#import/when/read-moment.ts";

describe("a moment as a system writes it", () => {
  test.each([
    ["2026-03-04T14:00:00+01:00", "2026-03-04", "14:00"],
    ["2026-03-04 14:00:00", "2026-03-04", "14:00"],
    ["2026-03-04T14:00", "2026-03-04", "14:00"],
    ["2026-07-04T12:00:00Z", "2026-07-04", "14:00"],
    ["2026-12-31T23:30:00.000Z", "2027-01-01", "00:30"],
    ["2026-07-04T09:00:00-04:00", "2026-07-04", "15:00"],
    ["20260304T140000", "2026-03-04", "14:00"],
    ["20260704T120000Z", "2026-07-04", "14:00"],
    ["04-03-2026 14:00", "2026-03-04", "14:00"],
    ["4/3/2026 9:30:00", "2026-03-04", "09:30"],
    ["Sat Jul 04 2026 12:00:00 GMT+0000 (Coordinated Universal Time)", "2026-07-04", "14:00"],
    ["Wed Mar 04 2026 14:00:00 GMT+0100 (Midden-Europese standaardtijd)", "2026-03-04", "14:00"],
    ["Sat, 04 Jul 2026 12:00:00 GMT", "2026-07-04", "14:00"],
    ["Sat, 4 Jul 2026 14:00:00 +0200", "2026-07-04", "14:00"],
    ["Jul 4, 2026 2:00 PM", "2026-07-04", "14:00"],
    ["July 4, 2026, 12:15 am", "2026-07-04", "00:15"],
    ["2026-07-04 12:00:00 UTC", "2026-07-04", "14:00"],
    ["Sat Jul  4 12:00:00 UTC 2026", "2026-07-04", "14:00"],
  ])("%s", (text, date, time) => {
    expect(readMoment(text)).toEqual({ date, time });
  });

  test.each(["2026-03-04", "14:00", "4 maart 14:00", "2026-03-04 14:00 - 16:00", "2026-13-04T14:00:00"])(
    "%s is none",
    (text) => {
      expect(readMoment(text)).toBeUndefined();
    },
  );
});

test("a sheet of a system with moments in UTC is read on a Dutch clock", async () => {
  const text = [
    "title,start_at,end_at,location.name",
    "Lente zingen,2026-03-04T13:00:00Z,2026-03-04T15:00:00Z,De Hal",
    "Zomer zingen,2026-07-04T12:00:00Z,2026-07-04T14:00:00Z,De Hal",
  ].join("\n");
  const { "Lente zingen": spring, "Zomer zingen": summer } = activitiesIn(await importText(text));
  expect(spring?.["schedule"]).toEqual({
    type: "once",
    date: "2026-03-04",
    startTime: "14:00",
    endTime: "16:00",
  });
  expect(summer?.["schedule"]).toEqual({
    type: "once",
    date: "2026-07-04",
    startTime: "14:00",
    endTime: "16:00",
  });
});

test("midnight by the world clock is a day without a time, also where it is two o'clock here", () => {
  expect(readMoment("2026-07-04T00:00:00.000Z")).toEqual({ date: "2026-07-04", time: "00:00" });
  expect(withoutMoments({ date: "2026-07-04T00:00:00Z" })).toEqual({ date: "2026-07-04" });
});

describe("a moment of the world clock beside a column with the time as it hangs on the wall", () => {
  const date = "2026-07-04T12:00:00Z";

  test("is that day, at the time of the column", () => {
    expect(withoutMoments({ date, startTime: "14:00" })).toEqual({ date: "2026-07-04", startTime: "14:00" });
    expect(withoutMoments({ date, startTime: "14.00 uur", endTime: "16.00" })).toEqual({
      date: "2026-07-04",
      startTime: "14.00 uur",
      endTime: "16.00",
    });
  });

  test("that says the same figures is a wall clock called a world clock", () => {
    expect(withoutMoments({ date: "2026-01-05T23:30:00Z", startTime: "23:30" })).toEqual({
      date: "2026-01-05",
      startTime: "23:30",
    });
  });

  test("that says another time is asked about", async () => {
    const { report } = await importText(
      "Naam,Datum,Begintijd,Locatie\nZingen,2026-07-04T12:00:00Z,19:00,De Hal\nKoken,2026-07-05T12:00:00Z,14:00,De Hal",
    );
    const asked = report.rows.map(({ remarks }) => remarks.some(({ code }) => code === "time-conflict"));
    expect(asked).toEqual([true, false]);
  });
});

describe("columns of moments are read as days and times", () => {
  test("a beginning and an end on one day are that day, from the one time to the other", () => {
    expect(
      withoutMoments({ startDate: "2026-03-04T14:00:00+01:00", endDate: "2026-03-04T16:00:00+01:00" }),
    ).toEqual({ date: "2026-03-04", startTime: "14:00", endTime: "16:00" });
    expect(withoutMoments({ startTime: "2026-03-04 14:00", endTime: "2026-03-04 16:00" })).toEqual({
      date: "2026-03-04",
      startTime: "14:00",
      endTime: "16:00",
    });
  });

  test("midnight is a whole day and no time", () => {
    expect(withoutMoments({ startDate: "2026-03-04 00:00:00", endDate: "2026-03-08 00:00:00" })).toEqual({
      startDate: "2026-03-04",
      endDate: "2026-03-08",
    });
    expect(withoutMoments({ startDate: "2026-03-04 00:00", endDate: "2026-03-04 23:59" })).toEqual({
      date: "2026-03-04",
    });
  });

  test("past midnight is the evening on which it began", () => {
    expect(withoutMoments({ startDate: "2026-03-04 20:00", endDate: "2026-03-05 01:00" })).toEqual({
      date: "2026-03-04",
      startTime: "20:00",
      endTime: "01:00",
    });
  });

  test("a date with its time beside a column for the time keeps both", () => {
    expect(withoutMoments({ date: "2026-03-04 14:00" })).toEqual({ date: "2026-03-04", startTime: "14:00" });
    expect(withoutMoments({ date: "2026-03-04 00:00:00", time: "14-16" })).toEqual({
      date: "2026-03-04",
      time: "14-16",
    });
  });

  test("times apart stay as they are written", () => {
    const cells = { days: "maandag", startTime: "14:00", endTime: "16:00" };
    expect(withoutMoments(cells)).toEqual(cells);
  });

  test("over several days they stay a first and a last day", () => {
    expect(withoutMoments({ startDate: "2026-03-04 14:00", endDate: "2026-03-08 16:00" })).toEqual({
      startDate: "2026-03-04",
      endDate: "2026-03-08",
      startTime: "14:00",
      endTime: "16:00",
    });
  });
});
