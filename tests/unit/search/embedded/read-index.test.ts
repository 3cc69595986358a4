import { hash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { openLexicon } from "#search/analyser/lexicon.ts";
import { buildIndex } from "#search/embedded/build-index.ts";
import { BrokenIndexError } from "#search/embedded/read-frame.ts";
import { readIndex } from "#search/embedded/read-index.ts";
import { smallDocuments } from "../../../fixtures/search/small-documents.ts";
import { smallVocabulary } from "../../../fixtures/search/small-vocabulary.ts";

const file = buildIndex(smallDocuments, openLexicon(smallVocabulary));

describe("the index file", () => {
  it("holds the documents in the order they were given in", () => {
    expect(readIndex(file).ids).toEqual(smallDocuments.map(({ id }) => id));
  });

  it("brings its lexicon along", () => {
    expect(readIndex(file).lexicon).toEqual(smallVocabulary);
  });

  it("is the same to the last bit for the same content, whatever was read before it", () => {
    const shaOf = (bytes: Uint8Array) => hash("sha256", bytes, "hex");
    const turned = (record: object) => Object.fromEntries(Object.entries(record).reverse());
    const same = smallDocuments.map((one) => ({ ...one, facets: turned(one.facets) }));
    const lexicon = openLexicon(smallVocabulary);
    const others = smallDocuments.map((one) => ({ ...one, title: `${one.easyText} zondagmiddagkoor` }));
    buildIndex(others.reverse(), lexicon);
    expect(shaOf(buildIndex(same, lexicon))).toBe(shaOf(file));
    expect(shaOf(buildIndex(others, lexicon))).not.toBe(shaOf(file));
  });

  it("may be empty", () => {
    expect(readIndex(buildIndex([], openLexicon(smallVocabulary))).ids).toEqual([]);
  });

  it("is refused with two activities of one name", () => {
    expect(() => buildIndex([smallDocuments[0]!, smallDocuments[0]!], openLexicon(smallVocabulary))).toThrow(
      /same id/,
    );
  });
});

describe("a file that is no index", () => {
  it("is refused when it is a page, empty, or text", () => {
    for (const text of ["", "<!doctype html><title>404</title>", "MDWI"]) {
      expect(() => readIndex(new TextEncoder().encode(text))).toThrow(BrokenIndexError);
    }
  });

  it("is refused when it was cut off or changed anywhere", () => {
    expect(() => readIndex(file.subarray(0, file.length - 1))).toThrow(/damaged or cut/);
    for (let at = 40; at < file.length; at += 97) {
      const changed = file.slice();
      changed[at] = changed[at]! ^ 0x20;
      expect(() => readIndex(changed)).toThrow(BrokenIndexError);
    }
  });

  it("is refused when it is of another version, and says which", () => {
    const newer = file.slice();
    newer[4] = 9;
    expect(() => readIndex(newer)).toThrow(/version 9/);
  });
});
