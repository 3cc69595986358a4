import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { loadCatalogFromDisk } from "#catalog/from-disk.ts";
import { loadSearchVocabulary } from "#catalog/search-vocabulary.ts";
import { learnLexicon } from "#search/analyser/learn-lexicon.ts";
import { searchDocuments } from "#search/document.ts";
import { buildIndex } from "#search/embedded/build-index.ts";
import { indexFiles } from "#search/embedded/index-files.ts";
import { BrokenIndexError, cutIndex } from "#search/embedded/read-frame.ts";
import { openEmbeddedEngine } from "#search/engine.embedded.ts";
import { openEngineInParts, type EngineInParts } from "#search/engine.in-parts.ts";
import type { EmbeddedEngine } from "#search/open-index.ts";
import { EMPTY_QUESTION, type Question } from "#search/question.ts";
import { fuzzQuestions } from "../support/fuzz-questions.ts";

const CONTENT = fileURLToPath(new URL("../../content", import.meta.url));
const asked = JSON.parse(
  readFileSync(new URL("../fixtures/search/almere-queries.json", import.meta.url), "utf8"),
) as { q: string }[];
const NOW = () => new Date("2026-11-25T09:00:00");
const asking = (text: string): Question => ({ ...EMPTY_QUESTION, text });
/** Some of a long list, spread over it. */
const some = <T>(list: readonly T[], most: number): T[] =>
  list.filter((_, at) => at % Math.ceil(list.length / most) === 0);

describe("an engine that has only the begin of its index", () => {
  let whole: EmbeddedEngine;
  let frames: ArrayBuffer[] = [];
  let plain: Question[] = [];
  let needs: Question[] = [];
  let foreign: Question[] = [];
  let all: Question[] = [];

  beforeAll(async () => {
    const { catalog } = await loadCatalogFromDisk(CONTENT);
    const documents = searchDocuments(catalog.activities, "2026-11-25");
    const lexicon = learnLexicon(await loadSearchVocabulary(CONTENT), documents);
    const file = buildIndex(documents, lexicon);
    whole = openEmbeddedEngine(file, NOW);
    frames = cutIndex(file).map((frame) => frame.slice().buffer);
    const situations = lexicon.data.situations ?? [];
    const said = (phrase: string) => asking(`ik zoek ${phrase.replace("*", "en")}`);
    needs = some(situations.flatMap((one) => (one.finds ? one.words.slice(0, 2) : [])).map(said), 60);
    foreign = some(situations.flatMap((one) => one.foreign).map(said), 60);
    plain = ["wandelen", "koffie", "schilderen", "zwem"].map(asking);
    const typed = asked.map(({ q }) => asking(q));
    const fuzzed = fuzzQuestions(documents, 20261130, 6).map(({ question }) => question);
    all = [...plain, ...needs, ...foreign, ...typed, ...fuzzed, EMPTY_QUESTION];
  });

  /** With what it fetched, by number; the last three are words of the lexicon. */
  function opened(): { engine: EngineInParts; fetched: number[] } {
    const fetched: number[] = [];
    const fetchPart = (part: number): Promise<ArrayBuffer> => {
      fetched.push(part);
      return Promise.resolve(frames[part + 1]!);
    };
    return { engine: openEngineInParts(frames[0]!, fetchPart, NOW), fetched };
  }

  it("answers as the whole one does to a question that is the first", async () => {
    for (const question of [...plain, ...some(all, 30)]) {
      const { engine } = opened();
      expect(await engine.search(question), question.text).toEqual(await whole.search(question));
    }
  });
  it("answers them in a row, and again once all is there", async () => {
    const { engine } = opened();
    const before = [];
    for (const question of all) before.push(await engine.search(question));
    await engine.whole();
    for (const [at, question] of all.entries()) {
      expect(before[at], question.text).toEqual(await whole.search(question));
      expect(await engine.search(question), question.text).toEqual(before[at]);
    }
  });
  it("fetches no words of needs or other languages for a plain word, and what serves them for none", async () => {
    const ofLexicon = [4, 3, 2].map((back) => frames.length - back);
    for (const question of plain) {
      const { engine, fetched } = opened();
      await engine.search(question);
      expect(
        fetched.filter((part) => ofLexicon.includes(part)),
        question.text,
      ).toEqual([]);
      expect(fetched.length, question.text).toBeLessThan(frames.length / 2);
    }
    const { engine, fetched } = opened();
    await engine.whole();
    expect(fetched.sort((a, b) => a - b)).toEqual(frames.slice(2).map((_, at) => at));
  });
  it("understands a need and another language, for which it fetches the words", async () => {
    const { engine, fetched } = opened();
    const { alsoSearched, total } = await engine.search(asking("eenzaam"));
    expect(alsoSearched?.length).toBeGreaterThan(0);
    expect(total).toBeGreaterThan(0);
    expect(fetched).toContain(frames.length - 4);
    expect(fetched).not.toContain(frames.length - 3);
    await engine.search(asking("I want to go walking"));
    expect(fetched).toContain(frames.length - 3);
  });
  it("does not answer without a part it cannot have, and asks for it again with the next question", async () => {
    let isDown = true;
    const engine = openEngineInParts(frames[0]!, (part) =>
      isDown ? Promise.reject(new Error("down")) : Promise.resolve(frames[part + 1]!),
    );
    const question = asking("schilderen");
    await expect(engine.search(question)).rejects.toThrow("down");
    await expect(engine.whole()).rejects.toThrow("down");
    isDown = false;
    expect(await engine.search(question)).toEqual(await whole.search(question));
  });
  it("has another name as soon as one of its parts is another, so that no address ever leads to two contents", async () => {
    const { catalog } = await loadCatalogFromDisk(CONTENT);
    const documents = searchDocuments(catalog.activities, "2026-11-25");
    const lexicon = learnLexicon(await loadSearchVocabulary(CONTENT), documents);
    // The same words of the same activity, in another field: the begin says nothing of it.
    const changed = documents.map((one, at) =>
      at === 0 ? { ...one, easyText: one.description, description: one.easyText } : one,
    );
    const addresses = [documents, documents, changed].map((of) =>
      indexFiles("/zoek", buildIndex(of, lexicon)).map(([address]) => address),
    );
    expect(addresses[1]).toEqual(addresses[0]);
    const common = addresses[2]!.filter((address) => addresses[0]!.includes(address));
    expect(common).toEqual(["/zoek/begin.bin"]);
  });
  it("refuses a part of another index, so that words of one never lead to activities of another", async () => {
    const { catalog } = await loadCatalogFromDisk(CONTENT);
    const others = searchDocuments(catalog.activities.slice(1), "2026-11-25");
    const lexicon = learnLexicon(await loadSearchVocabulary(CONTENT), others);
    const parts = cutIndex(buildIndex(others, lexicon)).map((frame) => frame.slice().buffer);
    const engine = openEngineInParts(frames[0]!, (part) => Promise.resolve(parts[part + 1]!));
    await expect(engine.search(asking("schilderen"))).rejects.toThrow(BrokenIndexError);
  });
});
