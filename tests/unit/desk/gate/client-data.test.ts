import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { kindsIn, passesElevenCheck } from "#desk/gate/client-data.ts";

describe("a text that seems to be about one person", () => {
  it.each([
    ["BSN 111222333", ["bsn"]],
    ["haar nummer is 123456782.", ["bsn"]],
    ["bsn: 11.12.22.333", ["bsn"]],
    ["mevrouw is geboren op 12-03-1948", ["birth-date"]],
    ["geb. 3 mei 1951, weduwe", ["birth-date"]],
    ["zij is van 04-11-1960 en alleen", ["birth-date"]],
    ["Mijn cliënt zoekt gezelschap", ["client"]],
    ["betreft patiënt van de praktijk", ["client"]],
    ["een client van 43 jaar", ["client"]],
    ["cliëntnummer 48213", ["patient-number"]],
  ])("%s", (text, kinds) => {
    expect(kindsIn(text)).toEqual(expect.arrayContaining(kinds));
  });

  it.each([
    "Bel 036 - 555 01 01 of 0365550101",
    "Op 12 december 2026 om 10.00 uur",
    "Cliënten en patiënten zijn welkom",
    "De cliëntenraad vergadert hier",
    "Opgericht in 1948, al 78 jaar een begrip",
    "KvK 12345678, rekening NL91ABNA0417164300",
    "Postcode 1317 NB, 25 plekken, € 12,50",
    "U kunt bellen naar +31365550101",
  ])("but not: %s", (text) => {
    expect(kindsIn(text)).toEqual([]);
  });

  it("knows every number that passes the check, and none that fails it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000_000, max: 99_999_999 }), (first) => {
        const digits = String(first).padStart(8, "0");
        const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (9 - at), 0);
        const last = sum % 11;
        fc.pre(last < 10);
        const right = `${digits}${last}`;
        const wrong = `${digits}${(last + 1) % 10}`;
        return (
          passesElevenCheck(right) &&
          !passesElevenCheck(wrong) &&
          kindsIn(`nummer ${right} erbij`).includes("bsn")
        );
      }),
    );
  });
});
