import { describe, expect, it } from "vitest";
import { spokenLanguages, spokenWithPage } from "#screens/home/spoken-languages.ts";
import { activityEntry } from "../../../fixtures/activity-entry.ts";

const speaks = (...spoken: string[]) => activityEntry({ language: { spoken } });

describe("the other languages on the first page", () => {
  it("are those that are spoken somewhere, by their own names, most first", () => {
    expect(spokenLanguages([speaks("nl", "tr"), speaks("en", "nl"), speaks("en")])).toEqual([
      { code: "en", name: "English", href: "/talen/en" },
      { code: "tr", name: "Türkçe", href: "/talen/tr" },
    ]);
  });
  it("lead to a page in that language, and to the Dutch list only where nobody wrote one", () => {
    const entries = [speaks("nl", "tr"), speaks("es")];
    expect(spokenLanguages(entries).map(({ href }) => href)).toEqual(["/activiteiten#taal=es", "/talen/tr"]);
    expect(spokenWithPage(entries)).toEqual(["tr"]);
  });
  it("are none where only Dutch is spoken, or nobody said", () => {
    expect(spokenLanguages([speaks("nl"), activityEntry()])).toEqual([]);
  });
});
