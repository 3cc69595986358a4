import { describe, expect, it } from "vitest";
import { matchingWords } from "#text/words/matching.ts";
import { labelsOf } from "#matching/explain/labels.ts";

describe("a label within a sentence", () => {
  const labels = labelsOf(
    [{ key: "samen-eten", label: "Samen eten", words: [] }],
    [{ key: "lhbti", label: "LHBTI+", closed: true, words: [] }],
  );

  it("begins small, unless it is written in capitals", () => {
    expect(labels.interest("samen-eten")).toBe("samen eten");
    expect(labels.group("lhbti")).toBe("LHBTI+");
  });

  it("of a key that is no longer in the vocabulary is the key in words", () => {
    expect(labels.interest("jeu-de-boules")).toBe("jeu de boules");
  });
});

describe("the sentences of the matching", () => {
  it("judge nobody, and give no figure for a person", () => {
    for (const sentence of Object.values(matchingWords))
      expect(sentence).not.toMatch(/eenzaam|doelgroep|n\.v\.t\.|onbekend|score|procent|%|ster/i);
  });
});
