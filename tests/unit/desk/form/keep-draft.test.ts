import { describe, expect, it } from "vitest";
import { draftText, readDraft } from "#desk/form/keep-draft.ts";
import { PRIVATE_FIELDS } from "#desk/form/fields/private-fields.ts";

const NOW = Date.parse("2026-11-27T10:00:00Z");
const DAY = 86_400_000;

describe("a draft on a device", () => {
  it("holds what is to become public, and nothing of who fills it in or of the form itself", () => {
    const kept = draftText(
      [
        ["title", "Koffie"],
        ["days1", "TU"],
        ["days1", "WE"],
        ["bring", ""],
        ["som", "x"],
        ["key", "k"],
        ...Object.keys(PRIVATE_FIELDS).map((name): [string, string] => [name, "geheim"]),
      ],
      NOW,
    );
    expect(kept).not.toContain("geheim");
    expect(readDraft(kept, NOW + 6 * DAY)).toEqual([
      ["title", "Koffie"],
      ["days1", "TU"],
      ["days1", "WE"],
    ]);
  });

  it("ends after a week, and so does one of before that says no day, one of tomorrow, and anything else", () => {
    expect(readDraft(draftText([["title", "x"]], NOW), NOW + 7 * DAY + 1)).toBeUndefined();
    expect(readDraft(draftText([["title", "x"]], NOW + 2 * DAY), NOW)).toBeUndefined();
    for (const text of [
      '[["title","x"],["submitterEmail","a@example.org"]]',
      "null",
      "7",
      "{",
      '{"at":1}',
      '{"at":"x","fields":[]}',
      `{"at":${NOW},"fields":[["__proto__","x"],[1,2],"x"]}`,
    ])
      expect(readDraft(text, NOW) ?? []).toEqual([]);
  });
});
