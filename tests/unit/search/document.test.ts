import { describe, expect, it } from "vitest";
import { searchDocuments, toSearchDocument } from "#search/document.ts";
import { codeOfDay } from "#search/understand/when-words.ts";
import { activityEntry } from "../../fixtures/activity-entry.ts";

const TODAY = "2026-11-25";

describe("the search document of an activity", () => {
  it("holds its texts, its names and its point", () => {
    expect(toSearchDocument(activityEntry(), TODAY)).toMatchObject({
      id: "rondje-weerwater",
      title: "Rondje Weerwater",
      description: "",
      organization: "Beweegloket Polderfit",
      venue: "Paviljoen aan het Weerwater",
      places: ["Centrum Stad", "Almere"],
      point: { lat: 52.3676, lng: 5.2199 },
    });
  });

  it("has no point when the location has none", () => {
    expect(toSearchDocument(activityEntry({ locationEntry: undefined }), TODAY)).not.toHaveProperty("point");
  });

  it("can be found by what its facets say", () => {
    const { words } = toSearchDocument(
      activityEntry({
        role: "volunteer",
        tags: ["samen-eten"],
        audience: { groups: ["weinig-geld"], gender: "women", note: "vaders met kinderen tot 10" },
        language: { spoken: ["nl", "tr"] },
        accessibility: { wheelchair: "yes" },
      }),
      TODAY,
    );
    expect(words).toEqual(
      expect.arrayContaining(
        ["bewegen", "dinsdag", "ochtend", "gratis", "samen eten", "weinig geld", "vrijwilliger"].concat([
          "vrouwen",
          "Turks",
          "rolstoel",
          "vaders met kinderen tot 10",
        ]),
      ),
    );
    expect(words).not.toContain("Nederlands");
  });

  it.each([
    [{ minAge: 55 }, "vanaf 55 jaar"],
    [{ minAge: 8, maxAge: 12 }, "8 tot 12 jaar"],
    [{ maxAge: 10 }, "0 tot 10 jaar"],
  ])("says the ages of %o in words", (audience, words) => {
    expect(toSearchDocument(activityEntry({ audience }), TODAY).words).toContain(words);
  });

  const recurring = (...rules: object[]) =>
    activityEntry({ schedule: { type: "recurring", schoolHolidays: "continues", rules } as never });

  it("says on which of the coming days it is on for certain, and in which part of them", () => {
    const FIRST = Date.UTC(2026, 11, 5) / 864e5;
    const { on = [] } = toSearchDocument(
      recurring({ frequency: "monthly", weeks: [1], days: ["SA"], startTime: "10:30", endTime: "12:00" }),
      TODAY,
    );
    expect(on.toSorted()).toEqual(
      [codeOfDay(FIRST), codeOfDay(FIRST, "ochtend"), codeOfDay(FIRST, "weekend")].toSorted(),
    );
    const { on: perhaps } = toSearchDocument(recurring({ frequency: "monthly", days: ["SA"] }), TODAY);
    expect(perhaps).toEqual([]);
  });

  it("can be found by which of the month it is, and by being open daily", () => {
    const wordsOf = (rule: object) => toSearchDocument(recurring(rule), TODAY).words;
    expect(wordsOf({ frequency: "monthly", weeks: [-1], days: ["SA"] })).toContain("laatste maand");
    expect(wordsOf({ frequency: "weekly", days: ["MO", "TU", "WE", "TH", "FR"] })).toContain("dagelijks");
    expect(wordsOf({ frequency: "weekly", days: ["MO", "TU"] })).not.toContain("dagelijks");
  });

  it("holds nothing about how to reach somebody", () => {
    expect(JSON.stringify(toSearchDocument(activityEntry(), TODAY))).not.toMatch(/3655|phone|email/);
  });
});

describe("what can be found today", () => {
  const slugs = (...changes: Parameters<typeof activityEntry>[0][]) =>
    searchDocuments(
      changes.map((change, i) => activityEntry({ slug: `a${i}`, ...change })),
      TODAY,
    ).map(({ id }) => id);

  it("leaves out what is over, ended or lies still", () => {
    expect(slugs({ validUntil: "2026-11-24" }, { status: "ended" }, { status: "paused" }, {})).toEqual([
      "a3",
    ]);
  });

  it("puts what needs a call after what was checked lately, and hides neither", () => {
    expect(slugs({ verification: undefined }, {}, { verification: { on: "2020-01-01" } })[0]).toBe("a1");
    expect(slugs({ verification: undefined }, {})).toHaveLength(2);
  });

  it("breaks ties in the order of the guide", () => {
    const documents = searchDocuments([activityEntry({ slug: "b" }), activityEntry({ slug: "a" })], TODAY);
    expect(documents.map(({ order }) => order)).toEqual([0, 1]);
  });
});
