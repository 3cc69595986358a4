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
  ])("no rule stands in: %s", (text) => {
    expect(words(text)).toEqual([]);
  });
});
