import { describe, expect, it } from "vitest";
import { spokenLanguages } from "#screens/home/spoken-languages.ts";
import { activityEntry } from "../../../fixtures/activity-entry.ts";

const speaks = (...spoken: string[]) => activityEntry({ language: { spoken } });

describe("the other languages on the first page", () => {
  it("are those that are spoken somewhere, by their own names, most first", () => {
    expect(spokenLanguages([speaks("nl", "tr"), speaks("en", "nl"), speaks("en")])).toEqual([
      { code: "en", name: "English", href: "/activiteiten#taal=en" },
      { code: "tr", name: "Türkçe", href: "/activiteiten#taal=tr" },
    ]);
  });
  it("are none where only Dutch is spoken, or nobody said", () => {
    expect(spokenLanguages([speaks("nl"), activityEntry()])).toEqual([]);
  });
});
