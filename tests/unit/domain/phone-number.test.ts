import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dialledNumber } from "#domain/phone-number.ts";
import { phone } from "#schema/identifiers.ts";
import { phoneText } from "#text/format.ts";

describe("a number that people really dial", () => {
  it.each([
    ["036 - 555 01 01", "+31365550101"],
    ["+31 (0)36 555 01 01", "+31365550101"],
    ["0031 36 5550101", "+31365550101"],
    ["06‑12 34 56 78", "+31612345678"],
    ["14 036", "14036"],
    ["14 0162", "140162"],
    ["+31 14 036", "14036"],
    ["0800-0113", "08000113"],
    ["0800 123 45 67", "08001234567"],
    ["+31 800 0113", "08000113"],
    ["0900/1234", "09001234"],
    ["116 123", "116123"],
    ["113", "113"],
    ["+599 717-4211", "+5997174211"],
    ["00599 416 54 32", "+5994165432"],
    ["+599 (9) 736 0421", "+59997360421"],
    ["+32 (0)16 22 33 44", "+3216223344"],
    ["016/22.33.44", "+3216223344"],
    ["02/555 12 34", "+3225551234"],
  ])("%s is dialled as %s", (written, dialled) => expect(dialledNumber(written)).toBe(dialled));

  it.each([
    "",
    "112",
    "14",
    "14 36",
    "036-555010",
    "0800-113",
    "0900 123456",
    "0906 1234",
    "+44 20 7946 0000",
    "+599 717 42",
    "038-421221",
    "02 555 12 34",
    "bel ons",
  ])("“%s” is none", (written) => expect(dialledNumber(written)).toBeUndefined());

  it("is taken by the guide, and read again from how the guide shows it", () => {
    const digits = (...lengths: number[]) =>
      fc.oneof(...lengths.map((n) => fc.stringMatching(new RegExp(`^\\d{${n}}$`))));
    const written = fc.oneof(
      digits(9).map((rest) => `0${rest}`),
      digits(4, 7).map((rest) => `0800${rest}`),
      digits(4, 7).map((rest) => `0900${rest}`),
      digits(2, 3).map((rest) => `140${rest}`),
      digits(3).map((rest) => `116${rest}`),
      digits(6).map((rest) => `+5997${rest}`),
      digits(7).map((rest) => `+322${rest}`),
    );
    fc.assert(
      fc.property(written, (text) => {
        const number = dialledNumber(text);
        if (number === undefined) return;
        expect(phone.safeParse(number).success, number).toBe(true);
        expect(dialledNumber(phoneText(number)), number).toBe(number);
      }),
      { numRuns: 2_000 },
    );
  });

  it("keeps every number that the guide may hold", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\+31[1-7]\d{8}$/), (number) => {
        expect(phone.safeParse(number).success).toBe(true);
        expect(dialledNumber(phoneText(number))).toBe(number);
      }),
    );
  });
});
