import { expect, test } from "vitest";
import { activitiesIn, importText } from "../../../support/import-rows.ts";
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

test.each(["i.p.v.", "in plaats van"])(
  "what is %s the usual on one day of the month is no rhythm",
  async (instead) => {
    const sheet = `Dag;Tijd;Activiteit\nwoensdag;13.30 - 16.30;Sjoelen. Elke 3e woensdag van de maand ${instead} sjoelen een quiz.`;
    const read = await importText(sheet);
    const [activity] = Object.values(activitiesIn(read));
    expect(JSON.stringify(activity?.["schedule"])).not.toMatch(/monthly|"weeks"/);
  },
);
