import { describe, expect, test } from "vitest";
import { readLanguage } from "#import/row/read-language.ts";

describe("languages", () => {
  test.each([
    ["Nederlands", ["nl"]],
    ["NL/EN", ["nl", "en"]],
    ["NL EN AR UK", ["nl", "en", "ar", "uk"]],
    ["nl/tr", ["nl", "tr"]],
    ["nl/en", ["nl", "en"]],
    ["nl en tr", ["nl", "tr"]],
    ["Nederlands, Arabisch, Dari, Tigrinya", ["nl", "ar", "prs", "ti"]],
    ["Oekraïens/Russisch", ["uk", "ru"]],
    ["English (and some Dutch)", ["en", "nl"]],
    ["Turkse taal", ["tr"]],
    ["Nederlands en gebarentaal", ["nl"]],
    ["Nederlands, tolk mogelijk", ["nl"]],
  ])("%s", (text, spoken) => {
    expect(readLanguage(text).value?.spoken).toEqual(spoken);
  });

  test("any language", () => {
    expect(readLanguage("maakt niet uit").value).toEqual({ anyLanguage: true });
    expect(readLanguage("Nederlands", "", "Handen en voeten werken prima.").value?.anyLanguage).toBe(true);
  });

  test("how much Dutch is needed", () => {
    expect(readLanguage("eenvoudig Nederlands").value).toEqual({ spoken: ["nl"], dutchNeeded: "little" });
    expect(readLanguage("Nederlands niet nodig").value).toEqual({ dutchNeeded: "none" });
  });

  test("a language that is taught is asked, not taken for one that is spoken", () => {
    const { value, remarks } = readLanguage("Nederlands, Spaans", "Spaans op vakantieniveau");
    expect(value?.spoken).toEqual(["nl"]);
    expect(remarks.map(({ code }) => code)).toEqual(["language-taught"]);
    expect(readLanguage("Turks, Nederlands", "Turkse vrouwenochtend").value?.spoken).toEqual(["tr", "nl"]);
  });

  test.each(["nvt", "Klingon", "taalniveau A2"])("%s is asked", (text) => {
    expect(readLanguage(text).value).toBeUndefined();
    expect(readLanguage(text).remarks.map(({ code }) => code)).toEqual(["language-unclear"]);
  });
});

test.each(["nl", "en", "nl-NL"])(
  "%s is how systems mark a text: which language is spoken is asked of the column",
  (code) => {
    const { value, remarks } = readLanguage(code);
    expect(value).toBeUndefined();
    expect(remarks[0]).toMatchObject({ kind: "open", code: "language-of-text" });
  },
);
