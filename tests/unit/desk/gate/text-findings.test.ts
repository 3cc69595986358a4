import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { readActivity } from "#desk/form/read-activity.ts";
import { findingsIn, findInTexts } from "#desk/gate/text-findings.ts";
import { readCancelled } from "#desk/upkeep/read-upkeep.ts";
import { readPhone } from "#import/row/contact/read-contact.ts";
import { phone as phoneSchema } from "#schema/identifiers.ts";

describe("a text that becomes public", () => {
  it.each([
    ["Kijk op https://voorbeeld.nl/actie", "link"],
    ["zie www.voorbeeld.nl", "link"],
    ["betaal via voorbeeld.com/x", "link"],
    ["ga naar voorbeeld . nl", "link"],
    ["ga naar voorbeeld punt nl", "link"],
    ["ga naar voorbeeld[.]nl", "link"],
    ["ga naar ｖｏｏｒｂｅｅｌｄ．ｎｌ", "link"],
    ["Bit.ly/gratis", "link"],
    ["javascript:alert(1)", "link"],
    ["hxxps://voorbeeld", "link"],
    ["mail naam@voorbeeld.nl", "mail-address"],
    ["mail naam (at) voorbeeld punt nl", "mail-address"],
    ["mail naam[at]voorbeeld", "mail-address"],
    ["mail naam apenstaartje voorbeeld", "mail-address"],
    ["Bel 0900-1234", "paid-number"],
    ["Bel 0906 12 34 56", "paid-number"],
    ["bel 0 9 0 9 1234567", "paid-number"],
    ["bel +31 900 1234567", "paid-number"],
    ["bel 0031906 1234", "paid-number"],
    ["bel 0900.1234", "paid-number"],
    ["bel ０９００-１２３４", "paid-number"],
    ["sms naar 1850", "paid-number"],
    ["bel +44 20 7946 0000", "paid-number"],
    ["voor een cliënt van 43", "client"],
  ])("%s is found", (text, kind) => {
    expect(findingsIn(text)).toContain(kind);
  });

  it.each([
    "De zaal is dicht. Wij zien u volgende week.",
    "Bel 036 - 555 01 01 of 0365550101, of gratis 0800 - 1234",
    "Van 09.00 tot 09.06 uur, zaal 1.8",
    "Op 19.00 uur in zaal 900, 1900 meter lopen",
    "De begeleider is ziek.Wij bellen u.De groep is vol",
    "Nieuwe prijs: € 9,00 per keer",
    "U komt met lijn 5. nl: halte Centrum",
    "Gebouw uit 1850, kamer 0.19",
    "36+ en 55+ zijn welkom",
  ])("but not: %s", (text) => {
    expect(findingsIn(text)).toEqual([]);
  });

  it("is read at every length, and any text at all", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
        expect(Array.isArray(findingsIn(text))).toBe(true);
      }),
    );
  });

  it("is looked through in every field that a stranger fills in freely, the names of a club and a place too", () => {
    for (const field of ["title", "organization", "venue", "street", "city", "bring"] as const)
      expect(findInTexts({ [field]: "Bel 0906 - 1234" })).toEqual([{ field, kind: "paid-number" }]);
  });

  it("may hold a web address, a mail address and a number where the form asks for those", () => {
    const contact = { phone: "036 - 555 01 01", email: "info@voorbeeld.nl", website: "https://voorbeeld.nl" };
    expect(findInTexts(contact)).toEqual([]);
  });
});

describe("a paid number", () => {
  it.each(["0900 123456", "+31 906 123456", "0909-123 456"])(
    "%s is no number to reach anybody at",
    (phone) => {
      expect(readActivity({ phone }).problems.phone).toContain("betaald nummer");
      expect(readPhone(phone).value).toBeUndefined();
      expect(phoneSchema.safeParse(`+31${phone.replace(/\D/g, "").replace(/^(31|0)/, "")}`).success).toBe(
        false,
      );
    },
  );
});

describe("why a day is called off: read by everybody at once, and by nobody before", () => {
  const said = (reden: string) =>
    readCancelled({ form: new URLSearchParams({ datum: "2026-12-01", reden }), today: "2026-11-27" });
  it.each([
    ["Kijk op www.voorbeeld.nl", "een webadres"],
    ["Bel 0906-1234", "een betaald of buitenlands telefoonnummer"],
    ["Mail naam@voorbeeld.nl", "een mailadres"],
    ["Een cliënt van 43 is ziek", "iets over één cliënt"],
  ])("“%s” is given back with a sentence that says what to take away", (reden, what) => {
    expect(said(reden)).toEqual({ problem: expect.stringContaining(what) as string });
  });
  it("is never cut: a reason that is too long is given back", () => {
    expect(said("x".repeat(121))).toEqual({ problem: expect.stringContaining("121 letters") as string });
  });
  it("may be the hall that is closed", () => {
    expect(said("De zaal is dicht.")).toEqual({
      date: "2026-12-01",
      reason: "De zaal is dicht.",
      again: false,
    });
  });
});
