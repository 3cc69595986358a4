import { describe, expect, test } from "vitest";
import { languageInText } from "#import/row/in-text/language-in-text.ts";

describe("the language that is spoken there", () => {
  test.each([
    ["De voertaal is Engels.", ["en"]],
    ["Voertaal: Nederlands en Engels", ["nl", "en"]],
    ["Er wordt Turks gesproken.", ["tr"]],
    ["Wij spreken Nederlands, Arabisch en Tigrinya.", ["nl", "ar", "ti"]],
    ["De les wordt gegeven in het Spaans.", ["es"]],
  ])("%j", (text, value) => expect(languageInText(text)).toMatchObject({ value, certain: true }));
  test.each([
    ["Conversatietafel Spaans", ["es"]],
    ["Nederlandse conversatietafel", ["nl"]],
    ["Praattafel Engels", ["en"]],
    ["Table de conversation - Franse praattafel", ["fr"]],
    ["Conversatiegroep Italiaans", ["it"]],
  ])("%j is held in it", (text, value) =>
    expect(languageInText(text)).toMatchObject({ value, certain: true }),
  );
  test.each([
    "Oefen met Nederlands lezen, spreken en schrijven.",
    "Leer Spaans voor op vakantie.",
    "Wij spreken elkaar bij de koffie.",
    "Een Engelse tuin.",
  ])("%j says nothing of it", (text) => expect(languageInText(text)).toBeUndefined());
});
