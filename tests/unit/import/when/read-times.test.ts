import { describe, expect, test } from "vitest";
import type { Daypart } from "#schema/schedule.ts";
import { readTimes } from "#import/when/read-times.ts";
import { unreadText } from "#import/when/unread-text.ts";

function windows(text: string, near: Daypart[] = []): string {
  const said = readTimes(unreadText(text), near).value?.windows ?? [];
  return said.map(({ startTime = "", endTime = "" }) => `${startTime}-${endTime}`).join(" ");
}

describe("times", () => {
  test.each([
    ["10:00-12:00", "10:00-12:00"],
    ["10-12", "10:00-12:00"],
    ["10.00 – 12.00 uur", "10:00-12:00"],
    ["9:30 - 12:00 en 13:00 - 16:30", "09:30-12:00 13:00-16:30"],
    ["9-12 / 13-17", "09:00-12:00 13:00-17:00"],
    ["10.00u-11.30u", "10:00-11:30"],
    ["20.15 - 21.00 uur", "20:15-21:00"],
    ["13:00 tot 16:00", "13:00-16:00"],
    ["tussen 9 en 12", "09:00-12:00"],
    ["vanaf 10 uur", "10:00-"],
    ["14:00", "14:00-"],
    ["1330", "13:30-"],
    ["7.30 pm", "19:30-"],
    ["20.00 - 01.00", "20:00-01:00"],
    ["0,4166667", "10:00-"],
  ])("reads %j as %s", (text, expected) => {
    expect(windows(text)).toBe(expected);
  });

  test.each([
    ["rond Pasen 2027, 18:45-19:45", "18:45-19:45"],
    ["dinsdag 2022", ""],
    ["2016 - 2017", ""],
    ["2030-2130", "20:30-21:30"],
    ["dinsdag 2030", "20:30-"],
    ["in maart 2030", ""],
  ])("a year is no time: %j", (text, expected) => {
    expect(windows(text)).toBe(expected);
  });

  test("uses the part of the day that the row names elsewhere", () => {
    expect(windows("8-10 uur", ["evening"])).toBe("20:00-22:00");
    expect(windows("8-10 uur")).toBe("08:00-10:00");
    expect(windows("2-4 uur", ["afternoon"])).toBe("14:00-16:00");
  });

  test("reads 'half acht' as the evening, and asks", () => {
    const { value, remarks } = readTimes(unreadText("half acht"));
    expect(value?.windows).toEqual([{ startTime: "19:30" }]);
    expect(remarks.map(({ code }) => code)).toEqual(["time-guess"]);
    expect(readTimes(unreadText("half acht"), ["morning"]).value?.windows).toEqual([{ startTime: "07:30" }]);
  });

  test("gives the days before a later window to that window", () => {
    expect(readTimes(unreadText("10-16 uur, wo ook 18-20")).value?.windows[1]).toMatchObject({
      days: ["WE"],
      startTime: "18:00",
    });
  });

  test("leaves out an end before the beginning, and asks", () => {
    const { value, remarks } = readTimes(unreadText("14:00-09:00"));
    expect(value?.windows).toEqual([{ startTime: "14:00" }]);
    expect(remarks.map(({ code }) => code)).toEqual(["time-order"]);
  });

  test("does not make a time of 25:00", () => {
    expect(readTimes(unreadText("25:00")).value?.windows).toEqual([]);
  });
});

test.each([
  ["van half twee tot vier", "13:30", "16:00"],
  ["vanaf half 10 tot een uur of 12", "09:30", "12:00"],
  ["9.30 tot ong. 11.30", "09:30", "11:30"],
])("%s has an end as well", (text, startTime, endTime) => {
  expect(readTimes(unreadText(text)).value?.windows).toEqual([{ startTime, endTime }]);
});
