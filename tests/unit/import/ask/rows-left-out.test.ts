import { describe, expect, it } from "vitest";
import type { Answers } from "#import/ask/answers.ts";
import { activitiesIn, importText } from "../../../support/import-rows.ts";

const SHEET = [
  "Activiteit;Soort;Dag;Tijd;Plaats",
  "Algemene ledenvergadering;ontmoeten;maandag;10-11;Almere",
  "Bestuur;ontmoeten;dinsdag;10-11;Almere",
  "Koffie;ontmoeten;woensdag;10-11;Almere",
  "Thee;ontmoeten;donderdag;10-11;Groningen",
].join("\n");
const read = (answers?: Answers) =>
  importText(SHEET, answers ? { mapping: { columns: {}, values: {}, answers } } : {});

describe("rows that do not belong in the guide", () => {
  it("can be left out with the answer to what is asked about them", async () => {
    const before = (await read()).report.questions.filter(({ mayDrop }) => mayDrop);
    expect(before.map(({ column, values }) => [column, values.map(({ value }) => value)])).toEqual([
      ["Activiteit", ["Algemene ledenvergadering", "Bestuur"]],
      ["Plaats", ["Groningen"]],
    ]);
    const result = await read({
      Activiteit: { "Algemene ledenvergadering": false, Bestuur: null },
      Plaats: { Groningen: false },
    });
    expect(Object.keys(activitiesIn(result)).sort()).toEqual(["Bestuur", "Koffie"]);
    expect(result.report.rows.map(({ outcome }) => outcome)).toEqual([
      "refused",
      "taken",
      "taken",
      "refused",
    ]);
    expect(result.report.questions.filter(({ mayDrop }) => mayDrop)).toEqual([]);
    expect(result.report.rows[0]?.remarks).toMatchObject([{ kind: "repair", code: "left-out" }]);
  });

  it("are not left out by an answer to a question that is about something else", async () => {
    const result = await read({ Soort: { ontmoeten: false }, venue: { "": false } });
    expect(Object.keys(activitiesIn(result))).toHaveLength(4);
  });
});
