import { describe, expect, test } from "vitest";
import type { Answer } from "#import/ask/answers.ts";
import { activitiesIn, guideAfter, importText } from "../../../support/import-rows.ts";

const SHEET = [
  "Activiteit;Dag;Locatie;Adres",
  "Koor;maandag;Dorpshuis;Kade 1",
  "Bridge;dinsdag;Dorpshuis;Plein 2",
  "Yoga;woensdag;Dorpshuis;",
].join("\n");
const answered = (answer: Answer, key: string) => ({
  mapping: { columns: {}, values: {}, answers: { venue: { [key]: answer } } },
});

describe("a name that two places have", () => {
  const ask = async () => {
    const { report, changes } = await importText(SHEET);
    const question = report.questions.find(({ code }) => code === "place-several");
    return { question, changes, key: question?.values[0]?.key ?? "" };
  };

  test("is asked, with the streets they are in", async () => {
    const { question } = await ask();
    expect(question).toMatchObject({ field: "venue", values: [{ value: "Dorpshuis", rows: [3] }] });
    expect(question?.why).toContain("Kade 1");
    expect(question?.why).toContain("Plein 2");
  });

  test.each(["Plein 2", "Dorpshuis, Plein 2", "dorpshuis aan het plein, Plein 2"])(
    "answered with %j it is that one, the others stay where they are, and nobody is asked again",
    async (answer) => {
      const { key } = await ask();
      const { report, changes } = await importText(SHEET, answered(answer, key));
      const { Koor: choir, Bridge: bridge, Yoga: yoga } = activitiesIn({ changes, report } as never);
      expect(yoga?.["location"]).toBe(bridge?.["location"]);
      expect(choir?.["location"]).not.toBe(bridge?.["location"]);
      expect(report.questions.map(({ code }) => code)).not.toContain("place-several");
    },
  );

  test("the next import of the same sheet keeps the answer and changes nothing", async () => {
    const { key } = await ask();
    const first = await importText(SHEET, answered("Plein 2", key));
    const again = await importText(SHEET, {
      ...answered("Plein 2", key),
      existing: guideAfter(first.changes),
    });
    expect(again.changes).toEqual([]);
    expect(again.report.questions.map(({ code }) => code)).not.toContain("place-several");
  });

  test("left open it is not asked again", async () => {
    const { key } = await ask();
    const { report } = await importText(SHEET, answered(null, key));
    expect(report.questions.map(({ code }) => code)).not.toContain("place-several");
  });
});
