import { describe, expect, it } from "vitest";
import { languagePage } from "#screens/language/language-page.ts";
import { languageWords } from "#screens/language/language-words.ts";
import { PAPER_LANGUAGES } from "#screens/journey/prescription/prescription-languages.ts";

describe("the page of a language", () => {
  it.each(PAPER_LANGUAGES)("says everything in %s, and which town it is about", (language) => {
    const words = languageWords(language, "Dorp");
    expect(words.title).toContain("Dorp");
    expect(Object.values(words).join(" ")).not.toMatch(/\{|activiteit|Nederlands/);
    expect(languagePage(language, "Dorp")).toMatchObject({ title: words.title, path: `/talen/${language}` });
  });
});
