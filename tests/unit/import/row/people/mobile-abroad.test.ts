import { describe, expect, test } from "vitest";
import { withoutPersonalData } from "#import/row/people/without-people.ts";
import { phoneInText } from "#import/row/in-text/contact-in-text.ts";
import { readPhone } from "#import/row/contact/read-contact.ts";

const MOBILE = [
  "0496 500 824",
  "0472/12.34.56",
  "0475/12.34.56",
  "+32 475 12 34 56",
  "0032 4 98 12 34 56",
  "+49 170 1234567",
];

describe("a mobile number of Belgium or Germany is somebody's own, as one of here is", () => {
  test.each(MOBILE)("%s in a cell is left out, and asked", (text) => {
    expect(readPhone(text).value).toBeUndefined();
    expect(readPhone(text).remarks.map(({ code }) => code)).toEqual(["personal-data"]);
  });
  test.each(MOBILE)("%s in a text is nobody's number to ring, and goes out of it", (text) => {
    expect(phoneInText(`Inschrijven per sms: ${text}`)).toBeUndefined();
    expect(withoutPersonalData(`Inschrijven per sms: ${text}.`).text).not.toMatch(/\d{3}/);
  });
  test.each(["0475-123456", "0495 - 12 34 56", "045-1234567", "+31 475 123456", "(0493) 123 456"])(
    "%s is of a house in Limburg or Brabant",
    (text) => {
      expect(readPhone(text).value).toMatch(/^\+314/);
      expect(withoutPersonalData(`Bel ${text}.`).found).toEqual([]);
    },
  );
});
