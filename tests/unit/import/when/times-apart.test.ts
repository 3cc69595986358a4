import { expect, test } from "vitest";
import { buildSchedule } from "#import/when/build-schedule.ts";

const context = { near: "2026-09-01", title: "Koffie" };
const codes = (cells: Parameters<typeof buildSchedule>[0]) =>
  buildSchedule(cells, context).remarks.map(({ cell, remark }) => [cell, remark.code]);

test("several times in the column of begins are asked about, for nobody knows which belongs to which day", () => {
  expect(codes({ days: "wo en do", startTime: "10:00; 19:00", endTime: "13:00; 20:00" })).toEqual([
    ["startTime", "time-unclear"],
  ]);
});

test("begin and end that say something else than another column are asked about", () => {
  expect(codes({ when: "dinsdag 10.00 - 12.00", startTime: "13:00", endTime: "15:00" })).toEqual([
    ["startTime", "time-conflict"],
  ]);
  expect(codes({ when: "dinsdag 10.00 - 12.00", startTime: "10:00", endTime: "12:00" })).toEqual([]);
});
