import { describe, expect, test } from "vitest";
import { readDays } from "#import/when/read-days.ts";
import { unreadText } from "#import/when/unread-text.ts";

const daysIn = (text: string) => readDays(unreadText(text)).value?.days.join(" ");
const codesIn = (text: string) => readDays(unreadText(text)).remarks.map(({ code }) => code);

describe("days", () => {
  test.each([
    ["dinsdag", "TU"],
    ["ma/wo", "MO WE"],
    ["ma, wo, vr en zo", "MO WE FR SU"],
    ["ma t/m vr", "MO TU WE TH FR"],
    ["maandag tot en met zaterdag", "MO TU WE TH FR SA"],
    ["ma-vr", "MO TU WE TH FR"],
    ["vrijdag t/m maandag", "MO FR SA SU"],
    ["di + do", "TU TH"],
    ["zo. en wo.", "WE SU"],
    ["dinsdag- en donderdagochtend", "TU TH"],
    ["elke werkdag", "MO TU WE TH FR"],
    ["weekend", "SA SU"],
    ["Thursday", "TH"],
    ["ma t/m zo behalve woensdag", "MO TU TH FR SA SU"],
    ["alle dagen behalve de maandag", "TU WE TH FR SA SU"],
    ["van de dinsdag t/m de vrijdag", "TU WE TH FR"],
    ["dagelijks m.u.v. het weekend", "MO TU WE TH FR"],
    ["woendag", "WE"],
    ["disndag", "TU"],
    ["donderadg", "TH"],
  ])("reads %j as %s", (text, days) => {
    expect(daysIn(text)).toBe(days);
  });

  test("takes the part of the day that is glued to the day", () => {
    expect(readDays(unreadText("woensdagmiddag")).value?.dayparts).toEqual(["afternoon"]);
  });

  test("asks about a hyphen that may be a range or a list, and keeps the two days that are sure", () => {
    expect(daysIn("di-do")).toBe("TU TH");
    expect(codesIn("di-do")).toEqual(["days-unclear"]);
    expect(codesIn("ma-vr")).toEqual([]);
  });

  test("knows that 'in overleg' is no day", () => {
    expect(readDays(unreadText("in overleg")).value).toMatchObject({ days: [], appointment: true });
  });
});
