import { describe, expect, it } from "vitest";
import { openLexicon } from "#search/analyser/lexicon.ts";
import { buildIndex } from "#search/embedded/build-index.ts";
import { openEmbeddedEngine } from "#search/engine.embedded.ts";
import { EMPTY_QUESTION } from "#search/question.ts";
import { smallDocuments } from "../../fixtures/search/small-documents.ts";
import { smallVocabulary } from "../../fixtures/search/small-vocabulary.ts";

const file = buildIndex(smallDocuments, openLexicon(smallVocabulary));

describe("the engine in the browser", () => {
  it("opens from bytes or from a buffer", async () => {
    for (const bytes of [file, file.buffer as ArrayBuffer]) {
      const { total, source } = await openEmbeddedEngine(bytes).search(EMPTY_QUESTION);
      expect({ total, source }).toEqual({ total: 5, source: "embedded" });
    }
  });

  it("opens from the middle of a larger buffer", () => {
    const larger = new Uint8Array(file.length + 7);
    larger.set(file, 3);
    expect(openEmbeddedEngine(larger.subarray(3, 3 + file.length)).ids).toHaveLength(5);
  });

  it("finds what people type in their own words", async () => {
    const engine = openEmbeddedEngine(file);
    const first = async (text: string) => (await engine.search({ ...EMPTY_QUESTION, text })).hits[0]?.id;
    expect(
      await Promise.all(
        ["wandlen", "breister", "handwerk", "warme maaltijden", "60+", "10 jaar", "fiets tocht"].map(first),
      ),
    ).toEqual(["wandelgroep", "breicafe", "breicafe", "eettafel", "fietstocht", "kookclub", "fietstocht"]);
  });

  it("survives whatever is typed", async () => {
    const engine = openEmbeddedEngine(file);
    for (const text of [
      "\u0000",
      "%",
      "'; DROP",
      "\ud800",
      "a".repeat(10_000),
      "🙂".repeat(99),
      "-",
      "((((",
      "þ00",
    ]) {
      expect(await engine.search({ ...EMPTY_QUESTION, text })).toHaveProperty("total");
    }
  });
});
