import { expect, test } from "vitest";
import { readHolidayRule } from "#import/when/scan-schedule.ts";
import { unreadText } from "#import/when/unread-text.ts";

test.each([
  ["wekelijks m.u.v. schoolvakanties", "stops"],
  ["wekelijks (niet in vakanties)", "stops"],
  ["weekly except school holidays", "stops"],
  ["ook in de vakanties", "continues"],
  ["alleen in de schoolvakantie", "only"],
  ["wekelijks onder schooltijd", undefined],
])("%s", (text, rule) => {
  expect(readHolidayRule(unreadText(text))).toBe(rule);
});
