import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sentences } from "#import/sentences.ts";

test.each([
  "Er is een lezing om 13.30 uur over het huis.",
  "Met dank aan Havenwijs.nl in de stad.",
  "De ingang is aan het St. Jansplein 4.",
  "Met o.a. Surinaamse hapjes en dhr. De Boer.",
  "De kosten zijn € 2.50 p.p. per keer.",
  "Met muziek van J. S. Bach.",
  "Van ma. t/m vr. open.",
])("%j is one sentence", (text) => expect(sentences(text)).toEqual([text]));

test.each([
  ["Kom langs! De koffie staat klaar. Tot dan?", ["Kom langs!", "De koffie staat klaar.", "Tot dan?"]],
  ["Kijk op www.voorbeeld.nl. Daar staat meer.", ["Kijk op www.voorbeeld.nl.", "Daar staat meer."]],
  ["we wandelen. daarna is er koffie", ["we wandelen.", "daarna is er koffie"]],
  ["Het is om 10. Daarna gaan we weg.", ["Het is om 10.", "Daarna gaan we weg."]],
  ["Eerste regel\nTweede regel", ["Eerste regel", "Tweede regel"]],
])("%j ends where it ends", (text, parts) => expect(sentences(text)).toEqual(parts));

test("no word is lost between sentences", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(sentences(text).join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
    }),
  );
});

describe("where a program lost the space behind a full stop", () => {
  test.each([
    ["Kleine markt.Inkom gratis.Opstellen om acht uur.", 3],
    ["Kom gezellig kijken!Iedereen is welkom.", 2],
    ["Opstellen vanaf 08u00.Inschrijven verplicht.", 2],
    ["Zie www.voorbeeld.Nl of mail naar info@linde.Voorbeeld.nl", 1],
    ["Om 13.30 uur in de St.Janskerk", 1],
  ])("%s", (text, many) => {
    expect(sentences(text)).toHaveLength(many);
  });
});
