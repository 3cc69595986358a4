import { describe, expect, it } from "vitest";
import { openLexicon } from "#search/analyser/lexicon.ts";
import { answerQuestion } from "#search/answer-question.ts";
import { buildIndex } from "#search/embedded/build-index.ts";
import { openEmbeddedEngine } from "#search/engine.embedded.ts";
import type { PlanExecutor } from "#search/plan.ts";
import { codeOfDay } from "#search/understand/when-words.ts";
import { EMPTY_QUESTION, type Question } from "#search/question.ts";
import { searchDocument, smallDocuments } from "../../fixtures/search/small-documents.ts";
import { smallVocabulary } from "../../fixtures/search/small-vocabulary.ts";

const engine = openEmbeddedEngine(buildIndex(smallDocuments, openLexicon(smallVocabulary)));
const ask = (question: Partial<Question>) => engine.search({ ...EMPTY_QUESTION, ...question });
const idsOf = (hits: { id: string }[] = []) => hits.map(({ id }) => id);

describe("an answer", () => {
  it("shows what matches a part of the words apart from what matches all", async () => {
    const answer = await ask({ text: "breien wandelen " });
    expect(answer.total).toBe(0);
    expect(idsOf(answer.also)).toEqual(["breicafe", "wandelgroep", "kookclub"]);
  });

  it("gives each activity once", async () => {
    const answer = await ask({ text: "wandelen kinderen " });
    const all = [...idsOf(answer.hits), ...idsOf(answer.also)];
    expect(all).toEqual(["kookclub", "wandelgroep"]);
  });

  it("keeps the filters for everything it shows", async () => {
    const answer = await ask({ text: "breien wandelen ", filters: { day: ["dinsdag"] } });
    expect(idsOf(answer.also)).toEqual(["wandelgroep"]);
  });

  it("has no second list on a second page", async () => {
    expect((await ask({ text: "breien wandelen ", page: 2 })).also).toBeUndefined();
  });

  it("says which single thing to let go of when nothing is left, and how many that gives", async () => {
    const answer = await ask({ text: "koken ", filters: { day: ["dinsdag"], category: ["koken"] } });
    expect(answer.relaxations).toEqual([
      { drop: "text", total: 1 },
      { drop: "day", total: 1 },
    ]);
  });

  it("names the distance among them", async () => {
    const near = { pc4: "1317", lat: 53, lng: 6 };
    expect((await ask({ near, withinKm: 1 })).relaxations).toEqual([{ drop: "distance", total: 5 }]);
  });

  it("names nothing to let go of when something was found", async () => {
    expect((await ask({ text: "koken" })).relaxations).toBeUndefined();
  });
});

describe("a question for one very day", () => {
  const TUESDAY = Date.UTC(2026, 11, 1) / 864e5;
  const filters = { day: ["dinsdag"], daypart: ["avond"] };
  const on = (id: string, ...codes: string[]) =>
    searchDocument({ id, title: `Koken ${id}`, facets: { day: ["dinsdag"], daypart: ["avond"] }, on: codes });
  const evening = codeOfDay(TUESDAY, "avond");
  const situations = [
    {
      key: "vanavond",
      label: "vanavond",
      words: ["vanavond"],
      foreign: [],
      when: { part: "avond" as const },
    },
  ];
  const ofTuesday = openEmbeddedEngine(
    buildIndex(
      [on("perhaps"), on("other", codeOfDay(TUESDAY + 7, "avond")), on("held", evening)],
      openLexicon({ ...smallVocabulary, situations }),
    ),
    () => new Date("2026-12-01T13:30"),
  );

  it.each(["vanavond ", "vanavond koken "])(
    "%j shows first what is on then, then the same days",
    async (text) => {
      const answer = await ofTuesday.search({ ...EMPTY_QUESTION, text });
      expect(answer.read).toMatchObject([{ from: "vanavond", filters }]);
      expect(answer.total).toBe(1);
      expect(idsOf(answer.hits)).toEqual(["held"]);
      expect(idsOf(answer.also)).toEqual(["other", "perhaps"]);
    },
  );

  it("is a question for such days when the index does not reach that far", async () => {
    const later = openEmbeddedEngine(
      buildIndex([on("perhaps")], openLexicon({ ...smallVocabulary, situations })),
      () => new Date("2026-12-01T13:30"),
    );
    const answer = await later.search({ ...EMPTY_QUESTION, text: "vanavond koken " });
    expect(idsOf(answer.hits)).toEqual(["perhaps"]);
  });
});

describe("a need", () => {
  const situations = [
    {
      key: "eenzaam",
      label: "gezelschap",
      words: ["moederziel"],
      foreign: [],
      finds: { words: ["gezelschap"] },
    },
  ];
  const lonely = openEmbeddedEngine(
    buildIndex(
      [
        searchDocument({ id: "cafe", title: "Gezelschap" }),
        searchDocument({ id: "kelder", title: "Kelder", description: "Gezelschap in de kelder" }),
      ],
      openLexicon({ ...smallVocabulary, situations }),
    ),
  );

  it("is not drowned by a word beside it that is no thing of the guide", async () => {
    const answer = await lonely.search({ ...EMPTY_QUESTION, text: "moederziel in de kelder " });
    expect(idsOf(answer.hits)).toEqual(["cafe", "kelder"]);
  });
});

describe("an engine", () => {
  it("is asked once when enough is found, and once more with everything else when not", async () => {
    const rounds: number[] = [];
    const counting: PlanExecutor = {
      source: "embedded",
      execute: (plans) => {
        rounds.push(plans.length);
        return engine.executor.execute(plans);
      },
    };
    await answerQuestion({ ...EMPTY_QUESTION, text: "breien wandelen " }, engine.planner, counting);
    expect(rounds).toHaveLength(2);
    await answerQuestion({ ...EMPTY_QUESTION, text: "breien wandelen ", page: 2 }, engine.planner, counting);
    expect(rounds).toHaveLength(3);
  });

  it("is asked once when ten match every word", async () => {
    const twelve = Array.from({ length: 12 }, (_, i) =>
      searchDocument({ id: `a${i}`, title: "Breien en koken" }),
    );
    const many = openEmbeddedEngine(buildIndex(twelve, openLexicon(smallVocabulary)));
    const rounds: number[] = [];
    const counting: PlanExecutor = {
      source: "embedded",
      execute: (plans) => {
        rounds.push(plans.length);
        return many.executor.execute(plans);
      },
    };
    await answerQuestion({ ...EMPTY_QUESTION, text: "breien koken " }, many.planner, counting);
    expect(rounds).toEqual([1]);
  });

  it("that fails fails the question: who asked decides what then", async () => {
    const failing: PlanExecutor = { source: "meilisearch", execute: () => Promise.reject(new Error("gone")) };
    await expect(answerQuestion(EMPTY_QUESTION, engine.planner, failing)).rejects.toThrow("gone");
  });
});
