import { describe, expect, it } from "vitest";
import { activityEntry } from "../../../fixtures/activity-entry.ts";
import { moreText, paragraphs } from "#screens/activity/paragraphs.ts";
import { hasLongWord } from "#screens/card/title-length.ts";
import { whenParts } from "#text/when/when-parts.ts";

describe("a longer text", () => {
  it("falls apart in paragraphs and lists", () => {
    expect(paragraphs("Eerst dit.\nEn dat.\n\n- thee\n* taart\n\nTot slot.")).toEqual([
      { kind: "text", text: "Eerst dit. En dat." },
      { kind: "list", items: ["thee", "taart"] },
      { kind: "text", text: "Tot slot." },
    ]);
  });
  it("keeps the words of emphasis and links, and nothing that acts", () => {
    expect(paragraphs("Een **warm** [welkom](javascript:alert(1)) <b>hier</b>")).toEqual([
      { kind: "text", text: "Een warm welkom) <b>hier</b>" },
    ]);
  });
  it("is nothing when there is nothing", () => {
    expect(paragraphs("  \n\n ")).toEqual([]);
  });
});

describe("a schedule sentence", () => {
  it("gives its rhythm and its clock apart", () => {
    expect(whenParts("Elke dinsdag, 10.00 tot 11.30 uur")).toEqual({
      days: "Elke dinsdag",
      times: "10.00 tot 11.30\u00a0uur",
    });
  });
  it("stays whole without a clock time", () => {
    expect(whenParts("3 maart, 5 april en 7 mei 2027")).toEqual({ days: "3 maart, 5 april en 7 mei 2027" });
  });
});

describe("a title", () => {
  it("needs smaller letters on a phone only for a word that would not fit", () => {
    expect(hasLongWord("Spreekuur in de huisartsenpraktijk")).toBe(true);
    expect(hasLongWord("Samen wandelen en daarna koffie drinken met de hele buurt")).toBe(false);
    expect(hasLongWord("Wandelgroep/fietsgroep voor anderstaligen")).toBe(false);
  });
});

describe("more about an activity", () => {
  const easyText = "Wij lopen samen langs het water. Daarna is er koffie.";
  const more = (description: string, firstVisit = {}) =>
    moreText(activityEntry({ easyText, description, firstVisit }));

  it("says nothing that the page says above it", () => {
    expect(more(easyText)).toEqual([]);
    expect(more(`${easyText} Honden mogen mee.`)).toEqual([{ kind: "text", text: "Honden mogen mee." }]);
    expect(more("**Wij lopen samen langs het water!**\n\nHonden mogen mee.")).toEqual([
      { kind: "text", text: "Honden mogen mee." },
    ]);
    expect(more("- Daarna is er koffie\n- Honden mogen mee")).toEqual([
      { kind: "list", items: ["Honden mogen mee"] },
    ]);
  });

  it("repeats nothing of the first visit", () => {
    const firstTenMinutes = "Nieuwe mensen krijgen een rondleiding.";
    expect(more(`Honden mogen mee. ${firstTenMinutes}`, { firstTenMinutes })).toEqual([
      { kind: "text", text: "Honden mogen mee." },
    ]);
  });

  it("keeps what is not the same", () => {
    expect(more("Wij lopen samen langs het water en door het bos.")).toHaveLength(1);
    expect(more("")).toEqual([]);
  });
});
