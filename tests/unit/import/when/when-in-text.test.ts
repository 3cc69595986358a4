import { describe, expect, test } from "vitest";
import { whenInText } from "#import/when/when-in-text.ts";

const words = (text: string) => whenInText(text, "2026-04-01").map((one) => one.words);

describe("when it is, in running text", () => {
  test.each([
    ["Elke dinsdag van 10.00 tot 12.00 uur drinken wij koffie.", "elke dinsdag van 10.00 tot 12.00 uur"],
    ["Wij komen iedere eerste maandag van de maand samen.", "eerste maandag van de maand"],
    [
      "Kom binnen! Op woensdagmiddag, 14.00-16.00 uur, staat de deur open.",
      "woensdagmiddag, 14.00-16.00 uur",
    ],
    ["De lezing is op 12 december 2026 om 19.30 uur.", "12 december 2026 om 19.30 uur"],
  ])("%s", (text, said) => {
    expect(words(text)).toEqual([said]);
  });

  test.each([
    ["Vrijdag gehaktdag, zeggen ze."],
    ["Zo lang u kunt; na een uur is er koffie."],
    ["We wandelen twee uur en doen het rustig aan."],
    ["Op maandag kunt u bellen, de groep zelf is er tussen de middag om 12 uur."],
    ["Niet elke dinsdag van 10 tot 12 uur is er iemand."],
    ["De voorlaatste vrijdag van 10 tot 12 uur is er soep."],
    ["Elke week is anders."],
    ["Elke dag van het festival is er muziek."],
    ["Iedere avond van de vakantieweek is er een film."],
    ["Elke week staat een ander spel centraal."],
    ["Elke week iets anders, altijd plezier!"],
    ["Elke maand nieuwe oefeningen."],
  ])("no rule stands in: %s", (text) => {
    expect(words(text)).toEqual([]);
  });
});

describe("a sentence that is about something else", () => {
  const certain = (text: string) => whenInText(text, "2026-04-01").map((one) => one.certain);
  test.each([
    "Het kantoor is open op maandag van 9.00 tot 12.00 uur.",
    "Telefonisch bereikbaar op dinsdag van 9 tot 12 uur.",
    "Vorig jaar kwamen wij elke dinsdag van 10 tot 12 uur bij elkaar.",
    "Het bestuur vergadert elke eerste maandag van de maand.",
  ])("says nothing: %s", (text) => expect(words(text)).toEqual([]));
  test.each([
    "Onze zustergroep komt elke donderdag van 14.00 tot 16.00 uur bij elkaar.",
    "Open op 24 december van 10.00 tot 12.00 uur.",
    "Van november t/m maart elke zondag om 14.00 uur. De tocht is ook van april t/m oktober, dan dagelijks.",
    "De wandeling begint om 13.30 uur, m.u.v. de maandag.",
    "De wachttijden verschillen (5 tot 18 weken). Werkdagen 08:30-17:00.",
  ])("is not certain: %s", (text) => expect(certain(text)).toEqual([false]));
});

describe("what belongs to the rhythm is a part of it", () => {
  test.each([
    [
      "De lessen zijn elke woensdag van 19.00 tot 20.30 uur, behalve in de zomervakantie.",
      "elke woensdag van 19.00 tot 20.30 uur, behalve in de zomervakantie",
    ],
    ["Vanaf september op maandag 14.00-16.00 uur.", "vanaf september op maandag 14.00-16.00 uur"],
    [
      "Iedere laatste zondag van de maand van 14.00 tot 16.00 uur, toegang € 5.",
      "laatste zondag van de maand van 14.00 tot 16.00 uur",
    ],
  ])("%s", (text, said) => expect(words(text)).toEqual([said]));
});
